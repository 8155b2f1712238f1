// Client assertions: a web application signs a short statement with the key of a registered certificate, and sends it
// instead of a secret. Source: identity reference, ID-26 and ID-27.
//
// A `jti` is asked for and not remembered: Azure AD takes the same assertion again while it lives, and clients count on
// it, since they keep theirs for its ten minutes.

import { constants, hash, verify, X509Certificate } from "node:crypto";
import { clouds, type CloudName } from "@understudy/contract";
import { toInstantText } from "@understudy/kernel";
import type { Directory } from "../directories/index.ts";
import type { Authority } from "./authority.ts";
import type { RegisteredCertificate } from "./certificates.ts";
import { refusals, TokenRefused } from "./errors.ts";

export interface ExpectedAssertion {
  readonly clientId: string;
  /** Those of the client, valid or not. */
  readonly certificates: readonly RegisteredCertificate[];
  /** Whether an `aud` means this token service. */
  readonly audiences: (audience: string) => boolean;
  /** What clients compare with their own watch. */
  readonly now: Temporal.Instant;
}

type Members = Readonly<Record<string, unknown>>;

interface Jws {
  readonly header: Members;
  readonly padding: Padding;
  readonly payload: Members;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

interface Padding {
  readonly padding: number;
  readonly saltLength?: number;
}

/** Clocks of clients may differ by this much. */
const skewSeconds = 5 * 60;
const lifetimeSecondsMax = 24 * 60 * 60;

/** By the algorithm that the header names; both are RSA with SHA-256. */
const paddings: ReadonlyMap<unknown, Padding> = new Map([
  ["RS256", { padding: constants.RSA_PKCS1_PADDING }],
  ["PS256", { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }],
]);

/** Resolves when the assertion proves that the sender is the client; throws `TokenRefused` otherwise, whatever it is. */
export async function checkClientAssertion(assertion: string, expected: ExpectedAssertion): Promise<void> {
  const jws = readJws(assertion);
  checkSignature(jws, certificateNamed(jws.header, expected));
  checkClient(jws.payload, expected.clientId);
  checkAudience(jws.payload["aud"], expected.audiences);
  checkTimes(jws.payload, expected.now);
}

const malformed = (reason: string) => new TokenRefused(refusals.malformedAssertion, { reason });

function readJws(assertion: string): Jws {
  const parts = assertion.split(".");
  if (parts.length !== 3 || !parts.every((part) => /^[A-Za-z0-9_-]+$/.test(part))) {
    throw malformed("It must be three parts in base64url, with dots between them.");
  }
  const [head = "", body = "", signature = ""] = parts;
  const header = jsonObject(head, "header");
  const padding = paddings.get(header["alg"]);
  if (!padding) throw malformed("It must be signed with RS256 or PS256: alg of its header says otherwise.");
  // Whoever requires that an extension be understood may mean a signature of another form.
  if (header["crit"] !== undefined) throw malformed("crit of its header is not supported.");
  const signed = Buffer.from(`${head}.${body}`);
  return { header, payload: jsonObject(body, "payload"), padding, signed, signature: Buffer.from(signature, "base64url") };
}

function jsonObject(part: string, name: string): Members {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(part, "base64url")));
  } catch {
    throw malformed(`Its ${name} is not JSON in UTF-8.`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw malformed(`Its ${name} is not a JSON object.`);
  return value as Members;
}

/**
 * The registered certificate that the header names, if it is valid. A certificate that the header brings along in `x5c`
 * is not looked at: anybody can make one.
 */
function certificateNamed(header: Members, { certificates, now }: ExpectedAssertion): RegisteredCertificate {
  const isNamed = namedBy(header);
  const certificate = certificates.find((one) => isNamed(Buffer.from(one.certificate, "base64")));
  if (!certificate) {
    throw badSignature("No certificate of the application has the thumbprint that the header names. Add it in App management.");
  }
  const nowText = toInstantText(now);
  if (nowText < certificate.startsAt) throw badSignature(`The certificate is not valid before ${certificate.startsAt}.`);
  if (nowText > certificate.endsAt) throw badSignature(`The certificate expired at ${certificate.endsAt}.`);
  return certificate;
}

const badSignature = (reason: string) => new TokenRefused(refusals.assertionSignature, { reason });

/** Tells the certificate, given as DER, that the header's `x5t#S256` names, or else `x5t`, or else `kid`. */
function namedBy(header: Members): (der: Buffer) => boolean {
  const [sha256, sha1, kid] = [textIn(header, "x5t#S256"), textIn(header, "x5t"), textIn(header, "kid")];
  if (!isChain(header["x5c"])) throw malformed("x5c of its header is neither a certificate in base64 nor an array of them.");
  if (sha256 !== undefined) return (der) => plainBase64(sha256) === hash("sha256", der, "base64url");
  if (sha1 !== undefined) return (der) => plainBase64(sha1) === hash("sha1", der, "base64url");
  if (kid === undefined) throw malformed("Its header names no certificate: send x5t#S256, x5t or kid.");
  return (der) => ["sha1", "sha256"].some((algorithm) =>
    plainBase64(kid) === hash(algorithm, der, "base64url") || kid.toLowerCase() === hash(algorithm, der, "hex"));
}

function textIn(header: Members, name: string): string | undefined {
  const value = header[name];
  if (value === undefined || typeof value === "string") return value;
  throw malformed(`${name} of its header is not text.`);
}

const isChain = (x5c: unknown): boolean =>
  x5c === undefined || typeof x5c === "string" || (Array.isArray(x5c) && x5c.every((one) => typeof one === "string"));

/** MSAL for Python pads its thumbprints, and some clients use the other alphabet. */
const plainBase64 = (text: string): string => text.replaceAll("+", "-").replaceAll("/", "_").replace(/={1,2}$/, "");

function checkSignature({ padding, signed, signature }: Jws, { certificate }: RegisteredCertificate): void {
  const key = new X509Certificate(Buffer.from(certificate, "base64")).publicKey;
  if (verify("sha256", signed, { key, ...padding }, signature)) return;
  throw badSignature("The certificate that the header names does not verify it.");
}

function checkClient({ iss, sub, jti }: Members, clientId: string): void {
  const isClient = (claim: unknown) => typeof claim === "string" && claim.toLowerCase() === clientId.toLowerCase();
  if (!isClient(iss) || !isClient(sub)) throw new TokenRefused(refusals.assertionClient, { client: clientId });
  if (typeof jti !== "string" || jti === "") throw malformed("Its claim jti is missing.");
}

function checkAudience(aud: unknown, isAccepted: (audience: string) => boolean): void {
  const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  const texts = audiences.filter((one) => typeof one === "string");
  if (texts.length === 0 || texts.length < audiences.length) throw malformed("Its claim aud is missing, or not text.");
  if (!texts.some(isAccepted)) throw new TokenRefused(refusals.assertionAudience);
}

function checkTimes(payload: Members, now: Temporal.Instant): void {
  const [expires, notBefore, issuedAt] = [secondsOf(payload, "exp"), secondsOf(payload, "nbf"), secondsOf(payload, "iat")];
  if (expires === undefined) throw malformed("Its claim exp is missing.");
  if (notBefore === undefined && issuedAt === undefined) throw malformed("Its claims nbf and iat are both missing.");
  // Where both are there they are a second or minutes apart: the life begins with the later one.
  const begins = Math.max(notBefore ?? -Infinity, issuedAt ?? -Infinity);
  const seconds = now.epochMilliseconds / 1000;
  const isWithin = begins <= seconds + skewSeconds && seconds < expires + skewSeconds;
  const lifetime = expires - begins;
  if (isWithin && lifetime > 0 && lifetime <= lifetimeSecondsMax) return;
  throw new TokenRefused(refusals.assertionTimes, { now: String(seconds), begins: String(begins), expires: String(expires) });
}

/** Seconds since 1970. MSAL.NET writes them as text, MSAL for Python with a fraction. */
function secondsOf(payload: Members, name: string): number | undefined {
  const value = payload[name];
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "string" && /^\d{1,15}(\.\d{1,9})?$/.test(value)) return Number(value);
  throw malformed(`Its claim ${name} is not a number of seconds.`);
}

/**
 * Whether an audience is a token endpoint of the tenant, by which of its names ever, or an issuer of it: on a login host
 * of its cloud, or where the request came in (ID-26).
 */
export function acceptedAudience(
  audience: string, tenant: Pick<Directory, "tenantId" | "cloud" | "domain">, authority: Pick<Authority, "origin">,
): boolean {
  // Case means nothing, and repeated slashes are one (section 2).
  const plain = audience.toLowerCase().replaceAll(/(?<!:)\/{2,}/g, "/").replace(/\/$/, "");
  if (plain === `${clouds[tenant.cloud].issuerV1}/${tenant.tenantId}`) return true;
  const [, base = "", name = "", rest] = /^(https?:\/\/[^/]+)\/([^/]+)(\/.*)$/.exec(plain) ?? [];
  if (base !== authority.origin && !loginRoots(tenant.cloud).includes(base)) return false;
  if (rest === "/v2.0") return name === tenant.tenantId;
  const isTokenEndpoint = rest === "/oauth2/token" || rest === "/oauth2/v2.0/token";
  return isTokenEndpoint && [tenant.tenantId, tenant.domain.toLowerCase(), "common", "organizations"].includes(name);
}

function loginRoots(name: CloudName): readonly string[] {
  const { loginHosts, loginAliases, olderAuthority } = clouds[name];
  const own = [...loginHosts, ...loginAliases].map((host) => `https://${host}`);
  return olderAuthority === undefined ? own : [...own, ...loginRoots(olderAuthority)];
}
