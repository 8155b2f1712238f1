// The claims of a token as a table: what each is for, and instants as such. Pure.

import { texts } from "../texts.ts";

export interface Claim {
  readonly name: string;
  readonly value: string;
  /** Where the value is an instant. */
  readonly instant?: string;
  readonly meaning: string;
}

/** Seconds since 1970. */
const instants: ReadonlySet<string> = new Set(["iat", "nbf", "exp", "auth_time"]);

const meanings: Readonly<Record<string, string>> = texts.tokens.meanings;

export const claimsOf = (part: Readonly<Record<string, unknown>>): readonly Claim[] =>
  Object.entries(part).map(([name, value]) => ({
    name, value: textOf(value),
    ...(instants.has(name) && typeof value === "number" && { instant: new Date(value * 1_000).toISOString() }),
    meaning: Object.hasOwn(meanings, name) ? (meanings[name] ?? "") : texts.tokens.unknown,
  }));

const textOf = (value: unknown): string => (typeof value === "string" ? value : Array.isArray(value) ? value.map(textOf).join(", ") : JSON.stringify(value));
