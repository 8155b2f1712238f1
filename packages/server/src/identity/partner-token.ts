// The older kind of bearer token: a client sends the authority's token to the API and gets one of the API's own for it.
// Today's SDKs send the authority's token as it is; both are good (ID-61 to ID-63). What is inside the real one is
// documented nowhere: ours is a JWT that says what the other said.

import { decodeJwt } from "jose";
import { cloudNames, clouds, type CloudName } from "@understudy/contract";
import { badProperty } from "../call/index.ts";
import { signed } from "./access-token.ts";
import type { SigningKey } from "./signing-keys.ts";

/** Three clouds share one API, and so one issuer: the key tells them apart. */
export const partnerIssuer = (cloud: CloudName): string => `${clouds[cloud].resources.partnerCenter}/`;

const partnerIssuers: readonly unknown[] = cloudNames.map(partnerIssuer);

export const isPartnerIssuer = (issuer: unknown): boolean => partnerIssuers.includes(issuer);

/** Who it is and how they signed in; the rest is about the token itself. */
const copied = ["tid", "appid", "appidacr", "oid", "sub", "scp", "upn", "amr"];

export interface Exchange {
  readonly cloud: CloudName;
  /** The authority's token; it has been verified. */
  readonly bearer: string;
  readonly now: Temporal.Instant;
  readonly lifetimeSeconds: number;
}

export async function issuePartnerToken({ cloud, bearer, now, lifetimeSeconds }: Exchange, key: SigningKey): Promise<string> {
  const claims = Object.entries(decodeJwt(bearer)).filter(([name]) => copied.includes(name));
  const issuedAt = Math.floor(now.epochMilliseconds / 1000);
  return signed({
    aud: clouds[cloud].resources.partnerCenter, iss: partnerIssuer(cloud), ...Object.fromEntries(claims),
    iat: issuedAt, nbf: issuedAt, exp: issuedAt + lifetimeSeconds,
  }, key, 1);
}

/**
 * The grant type in the body of an exchange, which clients send as a form, as JSON, or as a form in a JSON string, and
 * under any content type (ID-61). Undefined where there is no body at all.
 */
export function grantTypeOf(body: Uint8Array | undefined): string | undefined {
  const text = decoded(body ?? new Uint8Array()).trim();
  if (text === "") return undefined;
  const value = parsed(text);
  const grantType = typeof value === "string"
    ? new URLSearchParams(value).get("grant_type")
    : (value as { grant_type?: unknown } | null)?.grant_type;
  return typeof grantType === "string" ? grantType : "";
}

function decoded(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw badProperty("body", "it is not UTF-8");
  }
}

/** JSON, or the text itself: no form is JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
