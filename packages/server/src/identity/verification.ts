// Whether a bearer token is one of ours, still good, and meant for Partner Center, or for Microsoft Graph where that is what
// it was sent to. A verified token is remembered
// until newer ones take its place: a signature is checked once, everything that can be revoked is checked each time.

import { decodeJwt, type JWTPayload } from "jose";
import type { CloudName } from "@understudy/contract";
import { issuerV1 } from "./access-token.ts";
import { openOwnToken } from "./own-token.ts";
import { isPartnerIssuer, partnerIssuer } from "./partner-token.ts";
import { resourceNamed } from "./resources.ts";
import type { SigningKeys } from "./signing-keys.ts";

export interface VerifiedToken {
  readonly cloud: CloudName;
  readonly tenantId: string;
  readonly appId: string;
  /** The user's object id; absent for an application alone. */
  readonly userId?: string;
  readonly mfa: boolean;
  /** Whether it is a Partner Center token, for which the authority's was exchanged (ID-63). */
  readonly exchanged: boolean;
  /** As it was asked for. */
  readonly audience: string;
  /** What it was granted: delegated permissions of a user's, and an application's own. */
  readonly permissions: readonly string[];
  readonly notBefore: number;
  readonly expires: number;
}

/** Why a token is refused, and whether it says of itself that it is a Partner Center token: that has its own fault. */
export interface RefusedToken {
  readonly reason: string;
  readonly exchanged: boolean;
}

export type Verification = { readonly token: VerifiedToken } | RefusedToken;

export interface VerificationRules {
  readonly now: Temporal.Instant;
  readonly skewSeconds: number;
  readonly rejectGraphAudience: boolean;
  /** What the token has to be for; Partner Center when absent. */
  readonly resource?: "partnerCenter" | "microsoftGraph";
}

/** A few thousand tokens are a few megabytes; the oldest go first. */
const rememberedMax = 4_096;

export class TokenVerifier {
  readonly #keys: SigningKeys;
  readonly #remembered = new Map<string, { readonly token: VerifiedToken; readonly kid: string }>();

  constructor(keys: SigningKeys) {
    this.#keys = keys;
  }

  async verify(bearer: string, rules: VerificationRules): Promise<Verification> {
    const token = (await this.#recalled(bearer)) ?? (await this.#opened(bearer));
    if (typeof token === "string") return { reason: token, exchanged: saysItIsExchanged(bearer) };
    const reason = refusedNow(token, rules) ?? refusedAudience(token, rules);
    return reason === undefined ? { token } : { reason, exchanged: token.exchanged };
  }

  /** A key that drops out takes with it what it has signed (ID-18). */
  async #recalled(bearer: string): Promise<VerifiedToken | undefined> {
    const known = this.#remembered.get(bearer);
    if (!known || (await this.#keys.isStillPublished({ cloud: known.token.cloud, kid: known.kid }))) return known?.token;
    this.#remembered.delete(bearer);
    return undefined;
  }

  /** What never changes about a token: its signature and its claims. Answers why not, where it is not good. */
  async #opened(bearer: string): Promise<VerifiedToken | string> {
    const own = await openOwnToken(this.#keys, bearer);
    if (typeof own === "string") return own;
    const token = claimsOf(own.claims, own.key.cloud);
    if (typeof token !== "string") this.#remember(bearer, { token, kid: own.key.kid });
    return token;
  }

  #remember(bearer: string, known: { readonly token: VerifiedToken; readonly kid: string }): void {
    const oldest = this.#remembered.size >= rememberedMax ? this.#remembered.keys().next().value : undefined;
    if (oldest !== undefined) this.#remembered.delete(oldest);
    this.#remembered.set(bearer, known);
  }
}

/** Of a token that is not good: nobody is let in by it, it only chooses the words. */
function saysItIsExchanged(bearer: string): boolean {
  try {
    return isPartnerIssuer(decodeJwt(bearer).iss);
  } catch {
    return false;
  }
}

function claimsOf(payload: JWTPayload, cloud: CloudName): VerifiedToken | string {
  const { tid, appid, oid, scp, roles, amr } = payload as { tid?: string; appid?: string; oid?: string; scp?: string; roles?: string[]; amr?: string[] };
  if (!tid || !appid || !payload.exp || !payload.nbf) return "The token lacks claims that every token of this service has.";
  const exchanged = payload.iss === partnerIssuer(cloud);
  if (!exchanged && payload.iss !== issuerV1(cloud, tid)) return "The token's issuer is not the authority of its tenant.";
  return {
    cloud, tenantId: tid, appId: appid, exchanged,
    ...(scp !== undefined && oid !== undefined && { userId: oid }),
    mfa: amr?.includes("mfa") ?? false,
    audience: String(payload.aud),
    permissions: scp === undefined ? (roles ?? []) : scp.split(" "),
    notBefore: payload.nbf,
    expires: payload.exp,
  };
}

function refusedNow(token: VerifiedToken, rules: VerificationRules): string | undefined {
  const now = rules.now.epochMilliseconds / 1000;
  if (now >= token.expires + rules.skewSeconds) return "The token has expired.";
  if (now < token.notBefore - rules.skewSeconds) return "The token is not valid yet.";
  return undefined;
}

/** A user's token is for Partner Center; an application's may be for Azure AD Graph, as most code still asks (ID-2). */
function refusedAudience({ cloud, audience, userId }: VerifiedToken, rules: VerificationRules): string | undefined {
  const resource = resourceNamed(cloud, audience);
  if (resource === (rules.resource ?? "partnerCenter")) return undefined;
  if (rules.resource === "microsoftGraph") return `The token is for ${audience}, not for Microsoft Graph.`;
  const graphAccepted = userId === undefined && !rules.rejectGraphAudience;
  if (resource === "azureAdGraph" && graphAccepted) return undefined;
  return `The token is for ${audience}, not for Partner Center.`;
}
