// My access: what the user's roles allow here, and whom to ask for what they do not.

import { isGranted, rights, rolesWith, type partnerUsersOperations, type Right } from "@understudy/contract";
import { userOf, type Handlers } from "../../call/index.ts";
import { listPartnerUsers, nameShownOf } from "../../directories/index.ts";

type MyAccess = Pick<typeof partnerUsersOperations, "myAccess.get">;

export const myAccessHandlers: Handlers<MyAccess> = {
  "myAccess.get": async ({ caller }, view) => {
    const { accountId, cloud } = caller.account;
    const user = userOf(caller);
    const ownRights = view.settings.rights;
    const accessTo = (right: Right) =>
      ({ right, granted: isGranted(right, user.roles, cloud, ownRights), roles: [...rolesWith(right, cloud, ownRights)] });
    const users = await listPartnerUsers(view.db, accountId);
    return {
      userName: user.userName,
      roles: [...user.roles],
      rights: (Object.keys(rights) as Right[]).map(accessTo),
      administrators: users
        .filter(({ enabled, roles }) => enabled && isGranted("managePartnerUsers", roles, cloud, ownRights))
        .map((one) => ({ displayName: nameShownOf(one), userName: one.userName, roles: [...one.roles] })),
    };
  },
};
