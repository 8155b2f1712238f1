// The roles of a partner's own users, as the API lists them with their members.

import { faults, partnerRoles, roleNames, type partnerRolesOperations, type Role } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { rolesKnownTo } from "../../accounts/index.ts";
import type { Handlers } from "../../call/index.ts";
import { listPartnerUsers, nameShownOf } from "../../directories/index.ts";

export const partnerRolesHandlers: Handlers<typeof partnerRolesOperations> = {
  "partnerRoles.list": async ({ caller }) => ({ items: rolesKnownTo(caller.account.partnerType).map((role) => partnerRoles[role]) }),

  "partnerRoles.get": async ({ params }) => partnerRoles[roleOf(params.roleId)],

  "partnerRoles.userMembers.list": async ({ params, caller }, { db }) => {
    const role = roleOf(params.roleId);
    const users = await listPartnerUsers(db, caller.account.accountId);
    const members = users.filter(({ roles }) => roles.includes(role));
    return {
      items: members.map((user) => ({ id: user.userId, displayName: nameShownOf(user), userPrincipalName: user.userName })),
    };
  },
};

function roleOf(roleId: string): Role {
  const found = roleNames.find((role) => partnerRoles[role].id === roleId.toLowerCase());
  if (!found) throw new Fault(faults.noSuchResource, { what: `Role ${roleId}` });
  return found;
}
