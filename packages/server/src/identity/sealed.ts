// Codes, refresh tokens and sessions: what they say is sealed in them, so that there is no table of them to steal, and
// nothing to clean up. Whoever holds one can neither read nor change it. What may happen once is noted elsewhere.

import type { Secrets } from "../world/index.ts";

/** The kinds, each with what it says. One kind is never taken for another. */
export type SealedKind = "code" | "refresh" | "session" | "flow" | "dashboard sign-in";

/** Text for the wire: letters, digits, dot, minus and underscore, as clients expect of opaque tokens. */
export function sealed(secrets: Secrets, kind: SealedKind, content: object): string {
  return `1.${Buffer.from(secrets.seal(JSON.stringify({ kind, content }))).toString("base64url")}`;
}

/** What was sealed; undefined for anything that this world did not seal as this kind. */
export function unsealed<Content extends object>(secrets: Secrets, kind: SealedKind, text: string): Content | undefined {
  if (!/^1\.[\w-]{40,}$/.test(text)) return undefined;
  const bytes = Buffer.from(text.slice(2), "base64url");
  // Decoding passes over what is too much at the end: another text for the same code would count once more.
  if (bytes.toString("base64url") !== text.slice(2)) return undefined;
  try {
    const opened = JSON.parse(secrets.unseal(bytes)) as { kind: SealedKind; content: Content };
    return opened.kind === kind ? opened.content : undefined;
  } catch {
    return undefined;
  }
}
