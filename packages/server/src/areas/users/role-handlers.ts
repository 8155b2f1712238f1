// The roles of a customer's directory: which there are, who has them, giving and taking them. With either the user's
// sessions end, so that no token is renewed for roles of before.

import { directoryRoles, faults, type DirectoryRoleName, type usersOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty, type Handlers } from "../../call/index.ts";
import { updateDirectoryRoles, type CustomerUserRecord } from "../../directories/index.ts";
import type { Unit } from "../../world/index.ts";
import { getCustomer, nameOf } from "../customers/index.ts";
import { listMembers } from "./list.ts";
import { checkNotLastAdministrator, getDelegatedCustomer, getRole, getUser } from "./load.ts";
import { directoryRoleOf, principalNameOf, rolesOf, userMemberOf } from "./wire.ts";

type RoleOperations = Pick<typeof usersOperations,
  "users.directoryRoles.list" | "directoryRoles.list" | "directoryRoles.userMembers.list" | "directoryRoles.userMembers.create"
  | "directoryRoles.userMembers.delete">;

export const roleHandlers: Handlers<RoleOperations> = {
  // What roles there are is no secret of the customer's: the list is there without delegated access too.
  "directoryRoles.list": async ({ params, caller }, view) => {
    await getCustomer(view, caller, params.customerId);
    return { items: directoryRoles.map(directoryRoleOf) };
  },

  "users.directoryRoles.list": async ({ params, caller }, view) => {
    const customer = await getDelegatedCustomer(view, caller, params.customerId);
    return { items: rolesOf(await getUser(view, customer, params.userId)) };
  },

  "directoryRoles.userMembers.list": async ({ params, query, caller, continuationToken }, view) => {
    const customer = await getDelegatedCustomer(view, caller, params.customerId);
    return listMembers(view, customer, getRole(params.roleId), { size: query.size, continuationToken });
  },

  "directoryRoles.userMembers.create": async ({ params, body, caller }, unit, record) => {
    const customer = await getDelegatedCustomer(unit, caller, params.customerId);
    const { role, id: roleId, name } = getRole(params.roleId);
    const user = await getUser(unit, customer, body.id);
    if (user.roles.includes(role)) throw badProperty("id", `the user has the role ${name} already`);
    await setRoles(unit, user, [...user.roles, role]);
    const member = { ...userMemberOf(user), roleId };
    record({ customer: nameOf(customer), after: member, details: detailsOfRecord(user, name) });
    return member;
  },

  "directoryRoles.userMembers.delete": async ({ params, caller }, unit, record) => {
    const customer = await getDelegatedCustomer(unit, caller, params.customerId);
    const { role, id: roleId, name } = getRole(params.roleId);
    const user = await getUser(unit, customer, params.userId);
    if (!user.roles.includes(role)) throw new Fault(faults.noSuchResource, { what: `User ${params.userId} among those with the role ${name}` });
    if (role === "globalAdmin") await checkNotLastAdministrator(unit, user);
    await setRoles(unit, user, user.roles.filter((each) => each !== role));
    record({ customer: nameOf(customer), before: { ...userMemberOf(user), roleId }, details: detailsOfRecord(user, name) });
    return undefined;
  },
};

const setRoles = (unit: Unit, user: CustomerUserRecord, roles: readonly DirectoryRoleName[]): Promise<void> =>
  updateDirectoryRoles(unit.db, { ...user, roles });

const detailsOfRecord = (user: CustomerUserRecord, role: string): Readonly<Record<string, string>> =>
  ({ UserId: user.userId, UserPrincipalName: principalNameOf(user), Role: role });
