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
}

/** The sign-in out of what says more than that. */
export const signInOf = ({ userId, mfa, authTime }: SignIn): SignIn => ({ userId, mfa, authTime });

/**
 * `issuedAt` is when the grant was made, in milliseconds. A change of the user's own password ends what public clients hold; what
 * confidential clients hold ends only when an administrator revokes the user's sessions.
 */
export async function userOfGrant(
  view: View, signIn: SignIn, grant: { readonly issuedAt: number; readonly confidential: boolean },
): Promise<SignInUser> {
  const user = await findUser(view.db, signIn.userId);
  if (!user) throw new TokenRefused(refusals.deletedUser);
  if (!user.enabled) throw new TokenRefused(refusals.disabledUser);
  const isBefore = (instant: string | undefined) =>
    instant !== undefined && grant.issuedAt < Temporal.Instant.from(instant).epochMilliseconds;
  const cutOff = isBefore(user.tokensValidFrom) || (!grant.confidential && isBefore(user.passwordChangedAt));
  if (cutOff) throw new TokenRefused(refusals.revoked);
  return user;
}
