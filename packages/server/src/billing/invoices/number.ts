// Numbers of invoices: they follow from their cause, so that an invoice has the same one however the clock came to it, and no
// two documents of a world have the same. Those of new commerce are a G and nine digits, in some samples of sandboxes a T; those
// of older offers a D, six digits and three letters.
// Source: billing sections 1 and 14.

import type { Bill } from "../../commerce/index.ts";
import type { Reader } from "../../database/index.ts";
import { guidOf } from "../../world/index.ts";
import { isNumberTaken } from "./repository.ts";

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Of the digits of a GUID that are random. */
export function numberFrom(guid: string, bill: Bill, first: "G" | "T"): string {
  const value = Number.parseInt(guid.slice(-12), 16);
  const digits = (count: number): string => String(value % 10 ** count).padStart(count, "0");
  if (bill === "modern") return `${first}${digits(9)}`;
  const rest = Math.floor(value / 10 ** 6);
  return `D${digits(6)}${[1, 26, 676].map((unit) => letters[Math.floor(rest / unit) % 26]).join("")}`;
}

export async function freeNumber(db: Reader, cause: string, bill: Bill, first: "G" | "T"): Promise<string> {
  for (let count = 0; ; count += 1) {
    const number = numberFrom(guidOf(count === 0 ? cause : `${cause}, again ${count}`), bill, first);
    if (!(await isNumberTaken(db, number))) return number;
  }
}
