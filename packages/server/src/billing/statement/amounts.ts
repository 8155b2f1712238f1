// How amounts, quantities and days are written on a statement: 1,234.56 USD and 8 Feb 2027, whoever reads it.

import type { Decimal } from "@understudy/kernel";
import type { Day } from "../../commerce/index.ts";

/** With so many places at least, and all that it has: nothing is rounded for the paper. */
export function amountText(amount: Decimal, places: number): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount.toString()) ?? [];
  const end = fraction.padEnd(places, "0");
  return `${sign}${whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",")}${end === "" ? "" : `.${end}`}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const monthAndDay = (day: Day): string => `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1]}`;

/** Of an instant, too: its day in UTC. */
export const dayText = (day: Day): string => `${monthAndDay(day)} ${day.slice(0, 4)}`;

/** From the first day to the last, both counted; what is for good has no last one. */
export function daysText(first: Day, last: Day | undefined): string {
  if (last === undefined) return `from ${dayText(first)}`;
  if (first === last) return dayText(first);
  const begin = first.slice(0, 4) === last.slice(0, 4) ? monthAndDay(first) : dayText(first);
  return `${begin} – ${dayText(last)}`;
}
