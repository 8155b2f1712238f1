// The form that a token request sends. Its values are decoded once and no more: secrets contain + / = ~ and dots.

import { refusals, TokenRefused } from "./errors.ts";

/** Many times what any client sends. Reading parameters takes time with the square of their number. */
const parametersMax = 200;

export interface TokenForm {
  /** The path segment, for messages. */
  readonly tenant: string;
  optional(name: string): string | undefined;
  required(name: string): string;
}

/** `authorization` may carry the client as HTTP Basic, each part percent-encoded (ID-8). */
export function readTokenForm(tenant: string, body: Uint8Array | undefined, authorization: string | undefined): TokenForm {
  const text = decoded(body ?? new Uint8Array());
  if (text.split("&", parametersMax + 1).length > parametersMax) {
    throw new TokenRefused(refusals.malformedRequest, { reason: `The body has more than ${parametersMax} parameters.` });
  }
  const parameters = new URLSearchParams(text);
  const basic = fromBasic(authorization);
  const optional = (name: string): string | undefined => {
    const values = parameters.getAll(name);
    if (values.length > 1) {
      throw new TokenRefused(refusals.malformedRequest, { reason: `The parameter '${name}' is given more than once.` });
    }
    const value = values[0] ?? basic.get(name);
    if (value?.includes("\0")) throw new TokenRefused(refusals.malformedRequest, { reason: `The parameter '${name}' contains U+0000.` });
    return value;
  };
  const required = (name: string): string => {
    const value = optional(name);
    if (value === undefined || value === "") throw new TokenRefused(refusals.missingParameter, { parameter: name });
    return value;
  };
  return { tenant, optional, required };
}

function decoded(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new TokenRefused(refusals.malformedRequest, { reason: "The body is not UTF-8." });
  }
}

function fromBasic(authorization: string | undefined): ReadonlyMap<string, string> {
  const encoded = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(authorization ?? "")?.[1];
  if (encoded === undefined) return new Map();
  const [id = "", ...secret] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  try {
    return new Map([["client_id", decodeURIComponent(id)], ["client_secret", decodeURIComponent(secret.join(":"))]]);
  } catch {
    throw new TokenRefused(refusals.malformedRequest, { reason: "The Authorization header is not percent-encoded as it should be." });
  }
}
