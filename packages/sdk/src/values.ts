// The two kinds of value that JSON and JavaScript would spoil on the way: amounts, and points in time. Both stay text, as
// they were written (docs/adr/0010-decimals-and-instants-are-text.md).

import { ArgumentError } from "./errors/argument-error.ts";

/**
 * A number with a fraction, digit for digit as the service wrote it: "12.50" is not "12.5". On the wire it is a JSON number.
 * Calculate with a decimal library of your choice; `Number(amount)` may lose digits.
 */
export type Decimal = `${number}`;

/** A point in time as ISO 8601 text, with as many digits of a second as the service wrote. */
export type Instant = string;

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export const isDecimal = (value: unknown): value is Decimal => typeof value === "string" && jsonNumber.test(value);

/** Text as a decimal; throws what is none. */
export function decimal(text: string): Decimal {
  if (!isDecimal(text)) throw new ArgumentError("text", `"${text}" is no decimal number, such as "12.50"`);
  return text;
}
