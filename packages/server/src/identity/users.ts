// The user behind a grant, as of now: whoever was deleted, disabled or cut off since then gets nothing more (ID-42).

import { findUser, type SignInUser } from "../directories/index.ts";
import type { View } from "../world/index.ts";
import { refusals, TokenRefused } from "./errors.ts";

/** How a user once signed in; everything that follows from that sign-in inherits it (ID-41). */
export interface SignIn {
  readonly userId: string;
  /** Whether there was a second factor. */
  readonly mfa: boolean;
  /** Seconds since 1970, by the clock of protocols. */
  readonly authTime: number;
  /** As the user's were then. */
  readonly sessionStamp: string;
  readonly passwordStamp: string;
}

export const signInNow = (user: SignInUser, mfa: boolean, now: Temporal.Instant): SignIn => ({
  userId: user.userId, mfa, authTime: Math.floor(now.epochMilliseconds / 1000),
  sessionStamp: user.sessionStamp, passwordStamp: user.passwordStamp,
});

/** The sign-in out of what says more than that. */
export const signInOf = ({ userId, mfa, authTime, sessionStamp, passwordStamp }: SignIn): SignIn =>
  ({ userId, mfa, authTime, sessionStamp, passwordStamp });

/**
 * A change of the user's own password ends what public clients and browsers hold; what confidential clients hold ends
 * only when an administrator revokes the user's sessions.
 */
export async function userOfGrant(
  view: View, signIn: Omit<SignIn, "mfa" | "authTime">, { confidential }: { readonly confidential: boolean },
): Promise<SignInUser> {
  const user = await findUser(view.db, signIn.userId);
  if (!user) throw new TokenRefused(refusals.deletedUser);
  if (!user.enabled) throw new TokenRefused(refusals.disabledUser);
  const isCutOff = user.sessionStamp !== signIn.sessionStamp || (!confidential && user.passwordStamp !== signIn.passwordStamp);
  if (isCutOff) throw new TokenRefused(refusals.revoked);
  return user;
}
