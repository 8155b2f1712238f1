// The token that a web service hands in to act on behalf of whoever called it with that token (ID-48).

import type { JWTPayload } from "jose";
import { readAio } from "./aio.ts";
import { refusals, TokenRefused } from "./errors.ts";
import { openOwnToken } from "./own-token.ts";
import type { SigningKeys } from "./signing-keys.ts";
import type { SignIn } from "./users.ts";

export interface AssertionToken extends SignIn {
  readonly tenantId: string;
  readonly audience: string;
}

export interface AssertionRules {
  readonly now: Temporal.Instant;
  readonly skewSeconds: number;
}

/** What an access token of this service says, while it is good. For whom it is, is another question. */
export async function openAssertion(keys: SigningKeys, text: string, rules: AssertionRules): Promise<AssertionToken> {
  const payload = await goodClaims(keys, text, rules);
  // A web service proves itself, so a changed password is nothing to it.
  return { ...userOf(payload), authTime: payload.iat ?? 0, passwordStamp: "" };
}

/** The claims of a token of this service, whatever kind it is and whomever it is for. */
export async function goodClaims(keys: SigningKeys, text: string, rules: AssertionRules): Promise<JWTPayload> {
  const token = await openOwnToken(keys, text);
  if (typeof token === "string") throw refusedAs(token);
  const now = rules.now.epochMilliseconds / 1000;
  const { nbf = 0, exp = 0 } = token.claims;
  if (now >= exp + rules.skewSeconds || now < nbf - rules.skewSeconds) {
    throw new TokenRefused(refusals.expiredUserAssertion, { begins: String(nbf), expires: String(exp), now: String(Math.floor(now)) });
  }
  return token.claims;
}

/** Only access tokens carry permissions; without a user they carry none, and id tokens are for nobody to call with. */
function userOf(payload: JWTPayload): Pick<AssertionToken, "userId" | "tenantId" | "audience" | "mfa" | "sessionStamp"> {
  const { tid, oid, scp, aio } = payload as { tid?: string; oid?: string; scp?: string; aio?: string };
  if (scp === undefined || oid === undefined || tid === undefined) throw refusedAs("It is not the access token of a user.");
  const audience = String(payload.aud);
  if (aio === undefined) throw new TokenRefused(refusals.userAssertionAudience, { audience });
  return { userId: oid, tenantId: tid, audience, ...readAio(aio) };
}

const refusedAs = (reason: string): TokenRefused => new TokenRefused(refusals.badUserAssertion, { reason });
