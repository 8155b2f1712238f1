// A token that this service has signed itself, of whatever kind. Whether it is good still, and for what it is asked,
// is for whoever opens it to say.

import { compactVerify, decodeProtectedHeader, type JWTPayload } from "jose";
import type { SigningKey, SigningKeys } from "./signing-keys.ts";

export interface OwnToken {
  readonly claims: JWTPayload;
  readonly key: SigningKey;
}

/** The token's claims and the key that signed it; a sentence that says why, where it is none of ours. */
export async function openOwnToken(keys: SigningKeys, text: string): Promise<OwnToken | string> {
  const kid = kidOf(text);
  const key = kid === undefined ? undefined : await keys.named(kid);
  if (!key) return "The token was not issued by this token service.";
  try {
    const { payload } = await compactVerify(text, key.publicKey, { algorithms: ["RS256"] });
    return { claims: JSON.parse(new TextDecoder().decode(payload)) as JWTPayload, key };
  } catch {
    return "The token's signature is not valid.";
  }
}

/** A thumbprint in base64url, as all keys of this service have it: whatever else somebody has written there names none. */
function kidOf(text: string): string | undefined {
  // Whoever decodes base64url may pass over blanks: what has them was not issued so.
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return undefined;
  try {
    const { kid } = decodeProtectedHeader(text);
    return typeof kid === "string" && /^[\w-]+$/.test(kid) ? kid : undefined;
  } catch {
    return undefined;
  }
}
