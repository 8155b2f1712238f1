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

const cycleLengths: Readonly<Record<BillingCycle, number | undefined>> = {
  monthly: 1, annual: 12, biennial: 24, triennial: 36, none: undefined, one_time: undefined,
};

/** How many months there are from charge to charge; undefined of what is charged once or never. */
export const monthsOfCycle = (billingCycle: BillingCycle): number | undefined => cycleLengths[billingCycle];

export const isLongerThanTerm = (billingCycle: BillingCycle, duration: TermDuration): boolean =>
  (monthsOfCycle(billingCycle) ?? 0) > monthsOf(duration);

/** How many months a charge of a term is for; undefined where the whole term is charged at once, or nothing is. */
export function cycleMonths(billingCycle: BillingCycle, duration: TermDuration): number | undefined {
  const months = monthsOfCycle(billingCycle);
  return months === undefined || months >= monthsOf(duration) ? undefined : months;
}

/**
 * The anchor moved by whole months. Of the last two days of a month the distance from its end is kept, as documented:
 * January 30 gives February 27, March 30 and April 29, January 31 gives the last day of each month. Other days keep their
 * number, where the month has it.
 */
export function anchorAfter(anchor: Day, months: number, days: ChargeDays): Day {
  const clamped = addMonths(anchor, months);
  const fromEnd = daysInMonth(anchor) - Number(anchor.slice(8));
  if (days === "dayNumber" || fromEnd > 1) return clamped;
  return `${clamped.slice(0, 8)}${daysInMonth(clamped) - fromEnd}`;
}

/** The cycle that a day of the term lies in. Cycles never reach out of the term. */
export function cycleOf(day: Day, term: Span, anchor: Day, months: number | undefined, days: ChargeDays): Cycle {
  if (months === undefined) return { start: term.first, end: term.last };
  const kept = months % 12 === 0 ? "dayNumber" : days;
  const beginning = (count: number) => beginningOf(addMonths(anchor, count * months), term, anchorAfter(anchor, count * months, kept));
  let count = Math.floor(monthsBetween(anchor, day) / months);
  while (beginning(count + 1) <= day) count += 1;
  while (beginning(count) > day) count -= 1;
  return { start: laterOf(beginning(count), term.first), end: earlier(addDays(beginning(count + 1), -1), term.last) };
}

/** Terms begin and end by the day's number, which in February is another day than the distance from the month's end gives. */
const beginningOf = (byNumber: Day, term: Span, wanted: Day): Day =>
  byNumber === term.first || byNumber === addDays(term.last, 1) ? byNumber : wanted;

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
