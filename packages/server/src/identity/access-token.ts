// Access tokens. Those for Partner Center and the directories are version 1 tokens, whichever endpoint they were asked
// from, since their format follows the resource; those for a tenant's own applications are version 2.
// Source: identity reference section 4.1.

import { createHash, randomUUID, sign } from "node:crypto";
import { promisify } from "node:util";
import { clouds, directoryRoles, type CloudName, type DirectoryRoleName, type Role } from "@understudy/contract";
import { aioOf } from "./aio.ts";
import { proofs, type Proof } from "./client.ts";
import type { SigningKey } from "./signing-keys.ts";

const signAsync = promisify(sign);

/** For whom a token is: an application on its own, or a user through an application. */
export type Subject =
  | {
      readonly kind: "app"; readonly appId: string; readonly proof: Proof; readonly servicePrincipalId: string;
      /** The permissions that the application has of its own. */
      readonly roles?: readonly string[];
    }
  | {
      readonly kind: "user"; readonly appId: string; readonly proof: Proof; readonly user: TokenUser; readonly mfa: boolean;
      /** The short names of the permissions that the application has for the user. */
      readonly scopes: readonly string[];
    };

export interface TokenUser {
  readonly userId: string;
  /** The user's own tenant, which a partner's user leaves for those of customers (ID-53). */
  readonly tenantId: string;
  readonly userName: string;
  /** See `SignInUser`. */
  readonly sessionStamp: string;
  /** Of the partner's own directory, or as a customer's directory names them. */
  readonly roles: readonly (Role | DirectoryRoleName)[];
  readonly displayName: string;
  readonly firstName: string;
  readonly lastName: string;
}

export interface TokenRequest {
  readonly cloud: CloudName;
  readonly tenantId: string;
  /** As it was asked for: the audience has the same form. */
  readonly resource: string;
  /** Of the token: the resource says which it takes. */
  readonly tokenVersion: 1 | 2;
  /** Under which a version 2 token names its resource. */
  readonly resourceAppId: string;
  /** The authority's name in version 2 tokens: scheme and host. */
  readonly issuerV2Origin: string;
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
  const claims = request.tokenVersion === 1 ? claimsV1(request) : claimsV2(request);
  const payload = { ...claims, ...times, uti: randomUUID().replaceAll("-", "").slice(0, 22), ver: `${request.tokenVersion}.0` };
  return {
    accessToken: await signed(payload, key, request.tokenVersion),
    notBefore: times.nbf,
    expiresOn: times.exp,
    // Clients are told a second less, so that they never use a token in its last one (ID-52).
    expiresIn: Math.max(1, lifetimeSeconds - 1),
  };
}

function claimsV1(request: TokenRequest): Record<string, unknown> {
  const { subject, cloud, tenantId } = request;
  const issuer = issuerV1(cloud, tenantId);
  const shared = { aud: request.resource, iss: issuer, tid: tenantId, appid: subject.appId, appidacr: proofs[subject.proof] };
  if (subject.kind === "app") {
    const { servicePrincipalId, roles = [] } = subject;
    return { ...shared, idp: issuer, oid: servicePrincipalId, ...(roles.length > 0 && { roles }), sub: servicePrincipalId };
  }
  const { user, mfa, scopes, appId } = subject;
  return {
    ...shared,
    acr: "1",
    amr: mfa ? ["pwd", "mfa"] : ["pwd"],
    family_name: user.lastName,
    given_name: user.firstName,
    // Of whoever is at home elsewhere.
    ...(user.tenantId !== tenantId && { idp: issuerV1(cloud, user.tenantId) }),
    ipaddr: userAddress,
    name: user.displayName,
    oid: user.userId,
    scp: scopes.join(" "),
    sub: pairwise(user.userId, appId),
    unique_name: user.userName,
    upn: user.userName,
    wids: widsOf(user.tenantId === tenantId ? roleTemplates : delegatedRoleTemplates, user),
  };
}

function claimsV2(request: TokenRequest): Record<string, unknown> {
  const { subject, tenantId } = request;
  const shared = {
    aud: request.resourceAppId, iss: issuerV2(request.issuerV2Origin, tenantId), tid: tenantId,
    azp: subject.appId, azpacr: proofs[subject.proof],
  };
  if (subject.kind === "app") return { ...shared, oid: subject.servicePrincipalId, sub: subject.servicePrincipalId };
  const { user, mfa, scopes, appId } = subject;
  return {
    ...shared, aio: aioOf({ mfa, sessionStamp: user.sessionStamp }),
    name: user.displayName, oid: user.userId, preferred_username: user.userName, scp: scopes.join(" "), sub: pairwise(user.userId, appId),
  };
}

export const issuerV1 = (cloud: CloudName, tenantId: string): string => `${clouds[cloud].issuerV1}/${tenantId}/`;

export const issuerV2 = (origin: string, tenantId: string): string => `${origin}/${tenantId}/v2.0`;

/** The same user is somebody else to each application. */
export const pairwise = (userId: string, appId: string): string =>
  createHash("sha256").update(`${userId} ${appId}`).digest("base64url");

/** The directory's own ids of the roles that it knows; agents are groups and not roles there. */
const roleTemplates: ReadonlyMap<string, string> = new Map(directoryRoles.map(({ role, id }) => [role, id]));

const templateOf = (role: DirectoryRoleName): string => roleTemplates.get(role) ?? "";

/** What a partner's agents are in the tenants of its customers (ID-53). */
const delegatedRoleTemplates: ReadonlyMap<string, string> = new Map([
  ["adminAgent", templateOf("globalAdmin")],
  ["helpdeskAgent", templateOf("helpdeskAdministrator")],
]);

const widsOf = (templates: ReadonlyMap<string, string>, { roles }: Pick<TokenUser, "roles">): string[] =>
  roles.flatMap((role) => templates.get(role) ?? []);

/**
 * Where the user signed in from (section 4.1). A token that is renewed, or made by the operator, comes from no sign-in
 * whose address anybody has kept, so all of them name the machine itself.
 */
export const userAddress = "127.0.0.1";

/** Headers are the same for all tokens of a key. */
const headers = new WeakMap<SigningKey, Readonly<Record<1 | 2, string>>>();

function headersOf(key: SigningKey): Readonly<Record<1 | 2, string>> {
  const known = headers.get(key);
  if (known) return known;
  const shared = { typ: "JWT", alg: "RS256", kid: key.kid };
  const made = { 1: encoded({ ...shared, x5t: key.kid }), 2: encoded(shared) };
  headers.set(key, made);
  return made;
}

/** A JWT, signed without holding up anybody else. */
export async function signed(payload: object, key: SigningKey, version: 1 | 2): Promise<string> {
  const input = `${headersOf(key)[version]}.${encoded(payload)}`;
  const signature = await signAsync("sha256", Buffer.from(input), key.privateKey);
  return `${input}.${signature.toString("base64url")}`;
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
