// Access tokens for Partner Center and the directories: version 1 tokens, whichever endpoint they were asked from,
// since their format follows the resource. Source: identity reference section 4.1.

import { createHash, randomUUID, sign } from "node:crypto";
import { promisify } from "node:util";
import { clouds, type CloudName } from "@understudy/contract";
import type { SigningKey } from "./signing-keys.ts";

const signAsync = promisify(sign);

/** For whom a token is: an application on its own, or a user through an application. */
export type Subject =
  | { readonly kind: "app"; readonly appId: string; readonly servicePrincipalId: string }
  | { readonly kind: "user"; readonly appId: string; readonly confidential: boolean; readonly user: TokenUser; readonly mfa: boolean };

export interface TokenUser {
  readonly userId: string;
  readonly userName: string;
  readonly firstName: string;
  readonly lastName: string;
}

export interface TokenRequest {
  readonly cloud: CloudName;
  readonly tenantId: string;
  /** As it was asked for: the audience has the same form. */
  readonly resource: string;
  readonly subject: Subject;
}

export interface IssuedToken {
  readonly accessToken: string;
  readonly notBefore: number;
  readonly expiresOn: number;
  readonly expiresIn: number;
}

export async function issueAccessToken(
  request: TokenRequest,
  key: SigningKey,
  now: Temporal.Instant,
  lifetimeSeconds: number,
): Promise<IssuedToken> {
  const issuedAt = Math.floor(now.epochMilliseconds / 1000);
  const times = { iat: issuedAt, nbf: issuedAt, exp: issuedAt + lifetimeSeconds };
  const payload = { ...claimsOf(request), ...times, uti: randomUUID().replaceAll("-", "").slice(0, 22), ver: "1.0" };
  return {
    accessToken: await signed(payload, key),
    notBefore: times.nbf,
    expiresOn: times.exp,
    // Clients are told a second less, so that they never use a token in its last one (ID-52).
    expiresIn: Math.max(1, lifetimeSeconds - 1),
  };
}

function claimsOf(request: TokenRequest): Record<string, unknown> {
  const issuer = issuerV1(request.cloud, request.tenantId);
  const shared = { aud: request.resource, iss: issuer, tid: request.tenantId, appid: request.subject.appId };
  if (request.subject.kind === "app") {
    const { servicePrincipalId } = request.subject;
    return { ...shared, appidacr: "1", idp: issuer, oid: servicePrincipalId, sub: servicePrincipalId };
  }
  const { user, mfa, confidential, appId } = request.subject;
  return {
    ...shared,
    acr: "1",
    amr: mfa ? ["pwd", "mfa"] : ["pwd"],
    appidacr: confidential ? "1" : "0",
    family_name: user.lastName,
    given_name: user.firstName,
    name: `${user.firstName} ${user.lastName}`.trim(),
    oid: user.userId,
    scp: "user_impersonation",
    sub: pairwise(user.userId, appId),
    unique_name: user.userName,
    upn: user.userName,
  };
}

export const issuerV1 = (cloud: CloudName, tenantId: string): string => `${clouds[cloud].issuerV1}/${tenantId}/`;

/** The same user is somebody else to each application. */
const pairwise = (userId: string, appId: string): string =>
  createHash("sha256").update(`${userId} ${appId}`).digest("base64url");

async function signed(payload: object, key: SigningKey): Promise<string> {
  const header = { typ: "JWT", alg: "RS256", x5t: key.kid, kid: key.kid };
  const input = `${encoded(header)}.${encoded(payload)}`;
  const signature = await signAsync("sha256", Buffer.from(input), key.privateKey);
  return `${input}.${signature.toString("base64url")}`;
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
