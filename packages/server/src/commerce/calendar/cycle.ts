// How often a subscription is charged, and from which day to which. Cycles are counted from an anchor: the day of the
// purchase, or, where the term has an end of its own, the day after that, so that the first of them is a stub.

import type { BillingCycleType, Of } from "@understudy/contract";
import type { Cycle, Day, TermDuration } from "../subscriptions/record.ts";
import { addDays, addMonths, daysInMonth, earlier, laterOf } from "./day.ts";
import { monthsOf } from "./term.ts";

export type BillingCycle = Exclude<Of<typeof BillingCycleType>, "unknown">;

/** Whether an anchor near the end of its month keeps its distance from the end, or its number. */
export type ChargeDays = "monthEnd" | "dayNumber";

/** Days of a term, first and last. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

const monthsOfCycle: Readonly<Record<BillingCycle, number | undefined>> = {
  monthly: 1, annual: 12, biennial: 24, triennial: 36, none: undefined, one_time: undefined,
};

/** How many months a charge is for; undefined where the whole term is charged at once, or nothing is. */
export function cycleMonths(billingCycle: BillingCycle, duration: TermDuration | undefined): number | undefined {
  const months = monthsOfCycle[billingCycle];
  if (months === undefined || (duration !== undefined && months >= monthsOf(duration))) return undefined;
  return months;
}

/**
 * The anchor moved by whole months. Of the last two days of a month the distance from its end is kept, as documented:
 * January 30 gives February 27, March 30 and April 29, January 31 gives the last day of each month. Other days keep their
 * number, where the month has it; and so do whole years, by which terms end.
 */
export function anchorAfter(anchor: Day, months: number, days: ChargeDays): Day {
  const clamped = addMonths(anchor, months);
  const fromEnd = daysInMonth(anchor) - Number(anchor.slice(8));
  if (days === "dayNumber" || fromEnd > 1 || months % 12 === 0) return clamped;
  return `${clamped.slice(0, 8)}${daysInMonth(clamped) - fromEnd}`;
}

/** The cycle that a day of the term lies in. Cycles never reach out of the term. */
export function cycleOf(day: Day, term: Span, anchor: Day, months: number | undefined, days: ChargeDays): Cycle {
  if (months === undefined) return { start: term.first, end: term.last };
  let count = Math.floor(monthsBetween(anchor, day) / months);
  while (anchorAfter(anchor, (count + 1) * months, days) <= day) count += 1;
  while (anchorAfter(anchor, count * months, days) > day) count -= 1;
  return {
    start: laterOf(anchorAfter(anchor, count * months, days), term.first),
    end: earlier(addDays(anchorAfter(anchor, (count + 1) * months, days), -1), term.last),
  };
}

/** By the calendar's months alone: at most one off. */
const monthsBetween = (one: Day, other: Day): number =>
  (Number(other.slice(0, 4)) - Number(one.slice(0, 4))) * 12 + Number(other.slice(5, 7)) - Number(one.slice(5, 7));

/** All cycles of a term, in order. */
export function cyclesOf(term: Span, anchor: Day, months: number | undefined, days: ChargeDays): Cycle[] {
  const cycles: Cycle[] = [];
  for (let day = term.first; day <= term.last; ) {
    const cycle = cycleOf(day, term, anchor, months, days);
    cycles.push(cycle);
    day = addDays(cycle.end, 1);
  }
  return cycles;
}
