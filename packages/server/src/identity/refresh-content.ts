// A refresh token: sealed, it belongs to a user and a client, and lives 90 days from when it was issued. A new one comes
// with each exchange and the old one stays good (ID-38, ID-39).

import type { SignInUser } from "../directories/index.ts";
import type { Secrets, View } from "../world/index.ts";
import { refusals, TokenRefused } from "./errors.ts";
import { sealed, unsealed } from "./sealed.ts";
import { userOfGrant, type SignIn } from "./users.ts";

export interface RefreshContent extends SignIn {
  readonly appId: string;
  /** Milliseconds since 1970, by the clock of protocols. */
  readonly issuedAt: number;
  readonly resource: string;
  readonly scope?: string;
  /** See `Wish`. */
  readonly spaSince?: number;
}

const dayMs = 86_400_000;
const inactivityMs = 90 * dayMs;

export const sealRefreshToken = (secrets: Secrets, content: RefreshContent): string => sealed(secrets, "refresh", content);

/** What a refresh token says, while it is good. Whether the user still is, is another question. */
export function openRefreshToken(secrets: Secrets, text: string, now: Temporal.Instant): RefreshContent {
  const content = unsealed<RefreshContent>(secrets, "refresh", text);
  if (!content) throw new TokenRefused(refusals.badRefreshToken);
  const nowMs = now.epochMilliseconds;
  const issuedAt = Temporal.Instant.fromEpochMilliseconds(content.issuedAt).toString();
  if (content.spaSince !== undefined && nowMs >= content.spaSince + dayMs) throw new TokenRefused(refusals.expiredSpaRefreshToken, { issuedAt });
  if (nowMs >= content.issuedAt + inactivityMs) throw new TokenRefused(refusals.expiredRefreshToken, { issuedAt });
  return content;
}

/** Whose a public client's refresh token is, while a grant of it would be given: nobody's who was cut off since. */
export async function holderOf(view: View, text: string, now: Temporal.Instant): Promise<{ readonly user: SignInUser; readonly mfa: boolean }> {
  const content = openRefreshToken(view.secrets, text, now);
  return { user: await userOfGrant(view, content, { confidential: false }), mfa: content.mfa };
}
