// User management: the users of the account, with their roles.

import { faults, rolesWith, type partnerUsersOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { fromToken, pageOf, userOf, type Handlers } from "../../call/index.ts";
import {
  deletePartnerUser, findPartnerUser, giveTemporaryPassword, insertUser, listDomains, listPartnerUsers, temporaryPassword,
  updatePartnerUser, type PartnerUserRecord,
} from "../../directories/index.ts";
import type { View } from "../../world/index.ts";
import { partnerUserOf, listKeyOf, usersListed } from "./list.ts";
import { checkLastGlobalAdmin, checkOwnRoles, checkReach, checkReset, checkRoleEditing, checkRoles, checkUserName } from "./rules.ts";

/** Items a page when the caller names no size. */
const pageSizeDefault = 100;

type UserManagement = Pick<typeof partnerUsersOperations, keyof typeof partnerUsersOperations & `partnerUsers.${string}`>;

export const userManagementHandlers: Handlers<UserManagement> = {
  "partnerUsers.list": async ({ query, caller, continuationToken }, view) => {
    const { accountId } = caller.account;
    const of = `partner users ${accountId}`;
    const from = fromToken(of, 2, continuationToken);
    const size = query.size || from?.size || pageSizeDefault;
    const { search, role, sortField, sortDirection } = from?.query ?? query;
    const found = usersListed(await listPartnerUsers(view.db, accountId), {
      search, role, sortField, descending: sortDirection === "Descending", after: from?.after, limit: size + 1,
    });
    const place = { of, size, query: { search, role, sortField, sortDirection } };
    return pageOf(found, place, partnerUserOf, (user) => listKeyOf(user, sortField));
  },

  "partnerUsers.create": async ({ body, caller }, unit, record) => {
    const { account } = caller;
    const { roles = [], userName, firstName, lastName } = body;
    checkRoles(roles, account.partnerType);
    checkRoleEditing(roles, account.cloud);
    checkReach(userOf(caller), { roles });
    const { accountId } = account;
    checkUserName(userName, await listDomains(unit.db, accountId), await listPartnerUsers(unit.db, accountId));
    const { password, passwordHash } = temporaryPassword(unit);
    const userId = unit.ids.guid();
    await insertUser(unit.db, {
      userId, tenantId: accountId, accountId, userName, firstName, lastName, roles, passwordHash, mustChangePassword: true,
      createdAt: unit.nowText,
    });
    const created = partnerUserOf(await getPartnerUser(unit, accountId, userId));
    record({ after: created, details: { UserName: created.userName } });
    return { ...created, password };
  },

  "partnerUsers.get": async ({ params, caller }, view) =>
    partnerUserOf(await getPartnerUser(view, caller.account.accountId, params.partnerUserId)),

  "partnerUsers.update": async ({ params, body, caller }, unit, record) => {
    const before = await getPartnerUser(unit, caller.account.accountId, params.partnerUserId);
    const after = { ...before, ...body };
    checkReach(userOf(caller), before);
    checkLastGlobalAdmin(await listPartnerUsers(unit.db, before.accountId), before, after);
    await updatePartnerUser(unit.db, after);
    record(changeOf(before, after));
    return partnerUserOf(after);
  },

  "partnerUsers.roles.update": async ({ params, body, caller }, unit, record) => {
    const before = await getPartnerUser(unit, caller.account.accountId, params.partnerUserId);
    const after = { ...before, roles: body.roles };
    checkRoles(after.roles, caller.account.partnerType);
    checkReach(userOf(caller), before, after);
    checkOwnRoles(userOf(caller), before, after.roles);
    checkLastGlobalAdmin(await listPartnerUsers(unit.db, before.accountId), before, after);
    await updatePartnerUser(unit.db, after);
    record(changeOf(before, after));
    return partnerUserOf(after);
  },

  "partnerUsers.delete": async ({ params, caller }, unit, record) => {
    const user = await getPartnerUser(unit, caller.account.accountId, params.partnerUserId);
    checkReach(userOf(caller), user);
    checkLastGlobalAdmin(await listPartnerUsers(unit.db, user.accountId), user, undefined);
    await deletePartnerUser(unit.db, user);
    record({ before: partnerUserOf(user), details: { UserName: user.userName } });
    return undefined;
  },

  "partnerUsers.resetPassword": async ({ params, caller }, unit, record) => {
    const { accountId, cloud } = caller.account;
    const user = await getPartnerUser(unit, accountId, params.partnerUserId);
    checkReset(userOf(caller), user, rolesWith("resetGlobalAdminPassword", cloud, unit.settings.rights));
    const { password, passwordHash } = temporaryPassword(unit);
    await giveTemporaryPassword(unit.db, user, passwordHash);
    record({ details: { UserName: user.userName, Password: "reset" } });
    return { userName: user.userName, password };
  },
};

/** The account's own user; whatever else the id names is as good as nothing. */
async function getPartnerUser(view: View, accountId: string, partnerUserId: string): Promise<PartnerUserRecord> {
  const user = await findPartnerUser(view.db, accountId, partnerUserId);
  if (!user) throw new Fault(faults.noSuchResource, { what: `User ${partnerUserId}` });
  return user;
}

const changeOf = (before: PartnerUserRecord, after: PartnerUserRecord) =>
  ({ before: partnerUserOf(before), after: partnerUserOf(after), details: { UserName: before.userName } });
