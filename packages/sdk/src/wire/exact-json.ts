// JSON that keeps the digits of decimals. They are read from the source text of the number and written as they are, which
// every current engine can do (Node 22, Chromium 114, Firefox 135, Safari 18.4); on an older one the client says so
// rather than lose a digit.

import { isDecimal } from "../values.ts";

interface NumberContext {
  readonly source?: string;
}

/** The part of JSON that the compiler's library does not know yet. */
const exactJson = JSON as unknown as {
  parse(text: string, reviver: (this: unknown, key: string, value: unknown, context?: NumberContext) => unknown): unknown;
  rawJSON?(text: string): unknown;
};

/** A number whose text is not the one that JavaScript would write. */
class SpelledNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Reads an answer: the values at the paths are decimals, and a property that is null is absent, as the service leaves out most. */
export function readJson(text: string, decimals: readonly string[] = []): unknown {
  if (decimals.length === 0) return JSON.parse(text, withoutNulls);
  demandExactNumbers();
  const others: [holder: Record<string, unknown>, key: string][] = [];
  const root = exactJson.parse(text, function (key, value, context) {
    if (typeof value !== "number" || context?.source === undefined || context.source === String(value)) return withoutNulls.call(this, key, value);
    others.push([this as Record<string, unknown>, key]);
    return new SpelledNumber(context.source);
  });
  for (const path of decimals) eachAt(root, path.split("."), asDecimal);
  for (const [holder, key] of others) {
    const value = holder[key];
    if (value instanceof SpelledNumber) holder[key] = Number(value.text);
  }
  return root instanceof SpelledNumber ? Number(root.text) : root;
}

function withoutNulls(this: unknown, key: string, value: unknown): unknown {
  return value === null && key !== "" && !Array.isArray(this) ? undefined : value;
}

function asDecimal(value: unknown): unknown {
  if (value instanceof SpelledNumber) return value.text;
  return typeof value === "number" ? String(value) : value;
}

/** Writes a body: text at the paths goes as a number, with the digits that it has. */
export function writeJson(value: unknown, decimals: readonly string[] = []): string {
  if (decimals.length === 0) return JSON.stringify(value);
  demandExactNumbers();
  const copy: unknown = JSON.parse(JSON.stringify(value));
  for (const path of decimals) eachAt(copy, path.split("."), (found) => isDecimal(found) ? exactJson.rawJSON?.(found) : found);
  return JSON.stringify(copy);
}

/** Changes in place what lies at a path: `items[].price`, with a star for whatever names there are. */
function eachAt(holder: unknown, path: readonly string[], change: (value: unknown) => unknown): void {
  const [first = "", ...rest] = path;
  if (typeof holder !== "object" || holder === null) return;
  const name = first.replace(/(?:\[\])+$/, "");
  const depth = (first.length - name.length) / 2;
  const keys = name === "*" ? Object.keys(holder) : [name];
  for (const key of keys) eachBelow(holder as Record<string, unknown>, key, depth, rest, change);
}

function eachBelow(holder: Record<string, unknown>, key: string, depth: number, rest: readonly string[], change: (value: unknown) => unknown): void {
  const value = key === "" ? holder : holder[key];
  if (value === undefined) return;
  if (depth > 0) {
    if (!Array.isArray(value)) return;
    for (const index of value.keys()) eachBelow(value as unknown as Record<string, unknown>, String(index), depth - 1, rest, change);
  } else if (rest.length > 0) eachAt(value, rest, change);
  else holder[key] = change(value);
}

function demandExactNumbers(): void {
  if (typeof exactJson.rawJSON === "function") return;
  throw new Error("This engine's JSON cannot keep the digits of decimals: it takes Node 22, Chromium 114, Firefox 135 or Safari 18.4, or a later one.");
}
