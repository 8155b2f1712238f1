// Client assertions as the libraries make them, with whatever a test changes of one.

import { constants, randomUUID, sign } from "node:crypto";
import type { SelfSigned } from "./self-signed.ts";

export interface AssertionParts {
  readonly certificate: SelfSigned;
  readonly clientId: string;
  readonly audience: string;
  /** When it is made; it lives ten minutes. */
  readonly now: Temporal.Instant;
  readonly alg?: "RS256" | "PS256";
  /** Instead of the thumbprint that goes with the algorithm. */
  readonly header?: Readonly<Record<string, unknown>>;
  /** Over the usual claims; undefined leaves one out. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

export function assertionOf(parts: AssertionParts): string {
  const { certificate, clientId, audience, alg = "RS256" } = parts;
  const seconds = Math.floor(parts.now.epochMilliseconds / 1000);
  const thumbprint = alg === "RS256" ? { x5t: certificate.sha1("base64url") } : { "x5t#S256": certificate.sha256("base64url") };
  const claims = {
    aud: audience, iss: clientId, sub: clientId, jti: randomUUID(), nbf: seconds, exp: seconds + 600, ...parts.claims,
  };
  const signed = `${part({ typ: "JWT", alg, ...(parts.header ?? thumbprint) })}.${part(claims)}`;
  return `${signed}.${signatureOf(signed, certificate, alg)}`;
}

export const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

export function signatureOf(signed: string, { privateKey: key }: SelfSigned, alg: "RS256" | "PS256"): string {
  const options = alg === "RS256" ? { key } : { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return sign("sha256", Buffer.from(signed), options).toString("base64url");
}

export const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
