// Continuation tokens: opaque to clients; to us the place behind which the next page begins, with the query that it
// belongs to, since the documented next request carries nothing but the token.

import { badProperty } from "./refusal.ts";

export interface Continuation {
  /** Which collection, of which account. */
  readonly of: string;
  /** The query parameters of the first page. */
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly size: number;
  /** The sort key of the last item given. */
  readonly after: readonly string[];
}

export function toToken(continuation: Continuation): string {
  return Buffer.from(JSON.stringify(continuation)).toString("base64url");
}

/** What a token says, if it is one of this collection's. Nothing in it is trusted beyond its shape. `sizeMost` is that of a page. */
export function fromToken(of: string, keyParts: number, token: string | undefined, sizeMost = 500): Continuation | undefined {
  if (token === undefined) return undefined;
  const found = parsed(token);
  if (isContinuation(found) && found.of === of && found.after.length === keyParts && found.size <= sizeMost) return found;
  throw badProperty("MS-ContinuationToken", "it is not a token of this collection");
}

function parsed(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

function isContinuation(value: unknown): value is Continuation {
  if (typeof value !== "object" || value === null) return false;
  const { of, query, size, after } = value as Partial<Continuation>;
  const isText = (part: unknown) => typeof part === "string" && !part.includes("\0");
  return isText(of) && Number.isInteger(size) && (size as number) > 0
    && Array.isArray(after) && after.every(isText)
    && typeof query === "object" && query !== null && Object.values(query).every(isText);
}
