// My profile: what a user sees and changes of itself. Its password it changes with the old one as proof, which counts
// like any other try at a sign-in: whoever guesses here is locked out there.

import { faults, type MyProfile, type Of, type partnerUsersOperations } from "@understudy/contract";
import { Fault, invariant } from "@understudy/kernel";
import { badProperty, prepared, userOf, type Call, type Caller, type Handlers } from "../../call/index.ts";
import { findPartnerUser, findUser, newStamp, updatePartnerUser, updateSignIn, type PartnerUserRecord } from "../../directories/index.ts";
import { checkPassword, newPassword, protocolNow, TokenRefused } from "../../identity/index.ts";
import type { View, World } from "../../world/index.ts";

type OwnProfile = Pick<typeof partnerUsersOperations, "myProfile.get" | "myProfile.update" | "myProfile.changePassword">;
type PasswordCall = Call<(typeof partnerUsersOperations)["myProfile.changePassword"]>;

export const myProfileHandlers: Handlers<OwnProfile> = {
  "myProfile.get": async ({ caller }, view) => myProfileOf(await ownRecord(view, caller)),

  "myProfile.update": async ({ body, caller }, unit, record) => {
    const before = await ownRecord(unit, caller);
    const { firstName = before.firstName, lastName = before.lastName, ...details } = body;
    const after = { ...before, firstName, lastName, details: { ...before.details, ...details } };
    await updatePartnerUser(unit.db, after);
    record({ before: myProfileOf(before), after: myProfileOf(after) });
    return myProfileOf(after);
  },

  "myProfile.changePassword": prepared({
    prepare: async (call: PasswordCall, world) => proved(world, call),
    write: async ({ caller }, unit, record, { userId, before, chosen }) => {
      const user = await findUser(unit.db, userId);
      // Whoever changed it meanwhile, an administrator above all, has the last word.
      if (user?.passwordHash !== before) throw new Fault(faults.callerRefused, { reason: "The password was changed meanwhile." });
      await updateSignIn(unit.db, { ...user, passwordHash: chosen, passwordStamp: newStamp(), mustChangePassword: false });
      record({ details: { UserName: userOf(caller).userName, Password: "changed" } });
      return undefined;
    },
  }),
};

/** Both passwords are looked at before the unit of work: hashing takes its time. */
async function proved(world: World, { caller, body }: PasswordCall): Promise<{ userId: string; before: string; chosen: string }> {
  const { userName } = userOf(caller);
  const attempt = { userName, password: body.currentPassword, tenantId: caller.account.accountId };
  const user = await checkPassword(world, attempt, await protocolNow(world), { allowExpired: true }).catch(refusedAsFault);
  const chosen = await newPassword(world, user, body.newPassword);
  if ("problem" in chosen) throw badProperty("newPassword", chosen.problem);
  return { userId: user.userId, before: user.passwordHash, chosen: chosen.hash };
}

/** What the token service says to a wrong password, in the words of this API. */
function refusedAsFault(error: unknown): never {
  if (!(error instanceof TokenRefused)) throw error;
  throw badProperty("currentPassword", error.message);
}

/** The caller as the directory has it now. */
async function ownRecord(view: View, caller: Caller): Promise<PartnerUserRecord> {
  const found = await findPartnerUser(view.db, caller.account.accountId, userOf(caller).userId);
  invariant(found, "a caller's user exists");
  return found;
}

const myProfileOf = ({ userId, userName, firstName, lastName, details }: PartnerUserRecord): Of<typeof MyProfile> => ({
  userId, userName, firstName, lastName,
  ...(details.contactMail !== undefined && { contactMail: details.contactMail }),
  ...(details.language !== undefined && { language: details.language }),
});
