// Whether a bearer token is one of ours, still good, and meant for Partner Center. A verified token is remembered
// until newer ones take its place: a signature is checked once, everything that can be revoked is checked each time.

import { compactVerify, decodeProtectedHeader, type JWTPayload } from "jose";
import type { CloudName } from "@understudy/contract";
import { issuerV1 } from "./access-token.ts";
import { resourceNamed } from "./resources.ts";
import type { SigningKeys } from "./signing-keys.ts";

export interface VerifiedToken {
  readonly cloud: CloudName;
  readonly tenantId: string;
  readonly appId: string;
  /** The user's object id; absent for an application alone. */
  readonly userId?: string;
  readonly mfa: boolean;
  readonly notBefore: number;
  readonly expires: number;
}

export type Verification = { readonly token: VerifiedToken } | { readonly reason: string };

export interface VerificationRules {
  readonly now: Temporal.Instant;
  readonly skewSeconds: number;
  readonly rejectGraphAudience: boolean;
}

/** A few thousand tokens are a few megabytes; the oldest go first. */
const rememberedMax = 4_096;

export class TokenVerifier {
  readonly #keys: SigningKeys;
  readonly #remembered = new Map<string, { token: VerifiedToken; audience: string }>();

  constructor(keys: SigningKeys) {
    this.#keys = keys;
  }

  async verify(bearer: string, rules: VerificationRules): Promise<Verification> {
    const known = this.#remembered.get(bearer) ?? (await this.#checked(bearer));
    if (typeof known === "string") return { reason: known };
    this.#remember(bearer, known);
    const reason = refusedNow(known.token, rules) ?? refusedAudience(known, rules);
    return reason === undefined ? { token: known.token } : { reason };
  }

  #remember(bearer: string, known: { token: VerifiedToken; audience: string }): void {
    if (this.#remembered.has(bearer)) return;
    const oldest = this.#remembered.size >= rememberedMax ? this.#remembered.keys().next().value : undefined;
    if (oldest !== undefined) this.#remembered.delete(oldest);
    this.#remembered.set(bearer, known);
  }

  /** What never changes about a token: its signature and its claims. Answers why not, where it is not good. */
  async #checked(bearer: string): Promise<{ token: VerifiedToken; audience: string } | string> {
    const kid = kidOf(bearer);
    const key = kid === undefined ? undefined : await this.#keys.named(kid);
    if (!key) return "The token was not issued by this token service.";
    try {
      const { payload } = await compactVerify(bearer, key.publicKey, { algorithms: ["RS256"] });
      return claimsOf(JSON.parse(new TextDecoder().decode(payload)) as JWTPayload, key.cloud);
    } catch {
      return "The token's signature is not valid.";
    }
  }
}

function kidOf(bearer: string): string | undefined {
  try {
    const { alg, kid } = decodeProtectedHeader(bearer);
    return alg === "RS256" ? kid : undefined;
  } catch {
    return undefined;
  }
}

function claimsOf(payload: JWTPayload, cloud: CloudName): { token: VerifiedToken; audience: string } | string {
  const { tid, appid, oid, scp, amr } = payload as { tid?: string; appid?: string; oid?: string; scp?: string; amr?: string[] };
  if (!tid || !appid || !payload.exp || !payload.nbf) return "The token lacks claims that every token of this service has.";
  if (payload.iss !== issuerV1(cloud, tid)) return "The token's issuer is not the authority of its tenant.";
  const token = {
    cloud, tenantId: tid, appId: appid,
    ...(scp !== undefined && oid !== undefined && { userId: oid }),
    mfa: amr?.includes("mfa") ?? false,
    notBefore: payload.nbf,
    expires: payload.exp,
  };
  return { token, audience: String(payload.aud) };
}

function refusedNow(token: VerifiedToken, rules: VerificationRules): string | undefined {
  const now = rules.now.epochMilliseconds / 1000;
  if (now >= token.expires + rules.skewSeconds) return "The token has expired.";
  if (now < token.notBefore - rules.skewSeconds) return "The token is not valid yet.";
  return undefined;
}

/** A user's token is for Partner Center; an application's may be for Azure AD Graph, as most code still asks (ID-2). */
function refusedAudience(known: { token: VerifiedToken; audience: string }, rules: VerificationRules): string | undefined {
  const resource = resourceNamed(known.token.cloud, known.audience);
  if (resource === "partnerCenter") return undefined;
  const graphAccepted = known.token.userId === undefined && !rules.rejectGraphAudience;
  if (resource === "azureAdGraph" && graphAccepted) return undefined;
  return `The token is for ${known.audience}, not for Partner Center.`;
}
