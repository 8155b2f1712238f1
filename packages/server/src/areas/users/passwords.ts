// Passwords of customers' users: one that somebody chose is hashed before the unit of work, one that nobody chose is made
// in it. The answer to whoever set it is the only place that shows it.

import type { Of, PasswordProfile } from "@understudy/contract";
import { temporaryPassword } from "../../directories/index.ts";
import { hashPassword, type Unit } from "../../world/index.ts";

type Profile = Of<typeof PasswordProfile>;

export interface SetPassword {
  readonly passwordHash: string;
  readonly mustChange: boolean;
  /** As the answer shows it. */
  readonly profile: Required<Profile>;
}

/** The hash of a chosen password, if one was chosen. Takes some 30 ms, beside the event loop. */
export const hashChosen = async (profile: Profile | undefined): Promise<string | undefined> =>
  profile?.password === undefined ? undefined : hashPassword(profile.password);

/** The chosen password, which need not be changed unless that is asked for; or else one to be changed at the next sign-in. */
export function passwordToSet(unit: Unit, { password, forceChangePassword: mustChange = false }: Profile, chosenHash: string | undefined): SetPassword {
  if (password !== undefined && chosenHash !== undefined) {
    return { passwordHash: chosenHash, mustChange, profile: { forceChangePassword: mustChange, password } };
  }
  const made = temporaryPassword(unit);
  return { passwordHash: made.passwordHash, mustChange: true, profile: { forceChangePassword: true, password: made.password } };
}
