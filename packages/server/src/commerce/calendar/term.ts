// Terms: how long they are, and on which day they end. A term's last day belongs to it.

import type { Day, TermDuration } from "../subscriptions/record.ts";
import { addDays, addMonths } from "./day.ts";

const months: Readonly<Record<TermDuration, number>> = { P1M: 1, P1Y: 12, P3Y: 36 };

export const monthsOf = (duration: TermDuration): number => months[duration];

export const isLonger = (one: TermDuration, other: TermDuration): boolean => months[one] > months[other];

/** The day before the one that the duration leads to: a month from January 31 ends on February 27 or 28. */
export const lastDayOfTerm = (first: Day, duration: TermDuration): Day => addDays(addMonths(first, months[duration]), -1);

/** The same for the terms of older offers, of which there are others: 72 months, and trials of 45 days. */
export const lastDayOfOfferTerm = (first: Day, term: string): Day => addDays(dayAfterOfferTerm(first, term), -1);

function dayAfterOfferTerm(first: Day, term: string): Day {
  const { years, months: further, days } = Temporal.Duration.from(term);
  return addDays(addMonths(first, 12 * years + further), days);
}

/**
 * A term from the day after the order, of twelve months as a rule, and on to the next day on which the partner is billed.
 * `billingDay` is that of the month, which a short month has on its last.
 */
export function lastDayOfLegacyTerm(ordered: Day, billingDay: number, term = "P1Y"): Day {
  const termLater = dayAfterOfferTerm(addDays(ordered, 1), term);
  const sameMonth = dayInMonth(termLater, billingDay);
  return sameMonth >= termLater ? sameMonth : dayInMonth(addMonths(`${termLater.slice(0, 8)}01`, 1), billingDay);
}

function dayInMonth(month: Day, day: number): Day {
  const first = `${month.slice(0, 8)}01`;
  const wanted = addDays(first, day - 1);
  return wanted.slice(0, 7) === first.slice(0, 7) ? wanted : addDays(addMonths(first, 1), -1);
}
