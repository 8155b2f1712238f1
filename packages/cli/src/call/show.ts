// An answer as it is shown: JSON indented, with every digit as it came; anything else is a file, to the byte.

import type { Sent } from "./send.ts";

/** The part of JSON that the compiler's library does not know yet. */
const exactJson = JSON as unknown as {
  parse(text: string, reviver: (key: string, value: unknown, context: { readonly source: string }) => unknown): unknown;
  rawJSON(text: string): unknown;
};

export function shown(sent: Sent): string | Uint8Array {
  const json = jsonIn(sent);
  return json === undefined ? sent.bytes : `${JSON.stringify(json, null, 2)}\n`;
}

/** The whole of an answer, for a program that reads line by line. */
export function inOneLine(sent: Sent): string {
  const { status, headers, text } = sent;
  const json = jsonIn(sent);
  return `${JSON.stringify({ status, headers: Object.fromEntries(headers), body: json === undefined ? text : json })}\n`;
}

/** 12.50 stays 12.50, and no large number is rounded; undefined where the answer is something else. */
function jsonIn({ headers, text }: Sent): unknown {
  if (!/\bjson\b/i.test(headers.get("content-type") ?? "")) return undefined;
  try {
    return exactJson.parse(text, (_key, value, { source }) => (typeof value === "number" ? exactJson.rawJSON(source) : value));
  } catch {
    return undefined;
  }
}
