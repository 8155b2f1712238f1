// Which part of a cycle a charge is for. A whole cycle costs its price; a part of it is counted in days, or in months where
// the cycle was sold by them. Pure.
// Source: billing sections 3 and 4.

import type { Settings } from "../../world/index.ts";
import { cycleMonths, cycleOf, type ChargeDays } from "../calendar/cycle.ts";
import { addDays, addMonths, daysFrom, daysInMonth } from "../calendar/day.ts";
import { lastDayOfTerm, monthsOf } from "../calendar/term.ts";
import type { Cycle, Day, SubscriptionRecord } from "../subscriptions/record.ts";
import type { Formula } from "./charge.ts";

export type ProrationSettings = Pick<Settings, "chargeDays" | "leapYears" | "triennialProration">;

/** What a price is for: a cycle of so many days, or of so many months that are counted from an anchor. */
export type Basis =
  | { readonly kind: "days"; readonly cycleDays: number }
  | { readonly kind: "months"; readonly cycleMonths: number; readonly anchor: Day };

/** As far as cycles are counted. */
export type Cycled = Pick<SubscriptionRecord, "term" | "cycle" | "anchor" | "billingCycle">;

/** How long a cycle is that is no stub; undefined of what has no term. */
const lengthOf = ({ term, billingCycle }: Cycled): number | undefined =>
  (term ? cycleMonths(billingCycle, term.duration ?? "P1Y") ?? monthsOf(term.duration ?? "P1Y") : undefined);

/**
 * The cycle that a stub is the end of. Where the whole term is charged at once it is the term that would end on the same
 * day. Undefined of what has no term.
 */
export function wholeCycleOf(cycled: Cycled, { chargeDays }: ProrationSettings): Cycle | undefined {
  const { term, cycle, anchor, billingCycle } = cycled;
  const months = lengthOf(cycled);
  if (!term || !cycle || anchor === undefined || months === undefined) return undefined;
  if (cycleMonths(billingCycle, term.duration ?? "P1Y") !== undefined) return cycleOf(cycle.start, endless, anchor, months, chargeDays);
  const isWhole = term.duration === undefined || lastDayOfTerm(cycle.start, term.duration) <= cycle.end;
  return isWhole ? cycle : { start: addMonths(addDays(cycle.end, 1), -months), end: cycle.end };
}

const endless = { first: "0000-01-01", last: "9999-12-31" } as const;

/** Of the first charge of a cycle. A stub is counted in days of the month or year that begins with it. */
export function firstFormula(cycled: Cycled, settings: ProrationSettings): Formula {
  const { cycle } = cycled;
  const whole = wholeCycleOf(cycled, settings);
  if (!cycle || !whole || isSame(cycle, whole)) return { kind: "whole" };
  return formulaOf(stubBasis(cycled, cycle, settings), cycle.start, cycle.end, settings.chargeDays);
}

const isSame = (one: Cycle, other: Cycle): boolean => one.start === other.start && one.end === other.end;

function stubBasis(cycled: Cycled, { start, end }: Cycle, settings: ProrationSettings): Basis {
  const months = lengthOf(cycled) ?? 1;
  if (months === 1) return { kind: "days", cycleDays: daysInMonth(start) };
  return basisOfYears(months, { start, end: addDays(addMonths(start, months), -1) }, addDays(end, 1), settings);
}

/** Of whole years: their days, with or without the leap day, or of three of them their months. */
function basisOfYears(months: number, { start, end }: Cycle, anchor: Day, { leapYears, triennialProration }: ProrationSettings): Basis {
  if (months === 36 && triennialProration === "months") return { kind: "months", cycleMonths: 36, anchor };
  const days = daysFrom(start, end);
  return { kind: "days", cycleDays: leapYears === "365" ? Math.min(days, (months / 12) * 365) : days };
}

/** Of what is charged for a part of a whole cycle, from a day within it on: an upgrade, seats from elsewhere. */
export function basisOf(cycled: Cycled, settings: ProrationSettings): Basis | undefined {
  const whole = wholeCycleOf(cycled, settings);
  return whole && basisOfCycle(whole, addDays(whole.end, 1), lengthOf(cycled) ?? 1, settings);
}

const basisOfCycle = (cycle: Cycle, anchor: Day, months: number, settings: ProrationSettings): Basis =>
  (months < 12 ? { kind: "days", cycleDays: daysFrom(cycle.start, cycle.end) } : basisOfYears(months, cycle, anchor, settings));

/** A year that begins within another one, after a change of the billing plan: counted in months. Source: 4.1 H. */
export const yearBasis = (cycled: Cycled): Basis | undefined => {
  const months = lengthOf(cycled);
  return cycled.cycle && months !== undefined && months >= 12 ? { kind: "months", cycleMonths: months, anchor: addDays(cycled.cycle.end, 1) } : undefined;
};

/** How a charge that stands was counted: what is given back of it is counted in the same way. */
export function basisOfCharge(formula: Formula, span: { readonly start: Day; readonly end: Day }, cycled: Cycled, settings: ProrationSettings): Basis {
  const anchor = addDays(span.end, 1);
  if (formula.kind === "days" || formula.kind === "daily") return { kind: "days", cycleDays: formula.cycleDays };
  if (formula.kind === "months") return { kind: "months", cycleMonths: formula.cycleMonths, anchor };
  return basisOfCycle(span, anchor, lengthOf(cycled) ?? 1, settings);
}

/** From a day on, both days included. */
export function formulaOf(basis: Basis, from: Day, end: Day, chargeDays: ChargeDays): Formula {
  if (basis.kind === "days") return { kind: "days", billDays: Math.min(daysFrom(from, end), basis.cycleDays), cycleDays: basis.cycleDays };
  return monthsFrom(from, end, basis, chargeDays);
}

/** Whole months up to the end, and the days that are left of the one that has begun. */
function monthsFrom(from: Day, end: Day, { anchor, cycleMonths: months }: Extract<Basis, { kind: "months" }>, chargeDays: ChargeDays): Formula {
  const month = cycleOf(from, endless, anchor, 1, chargeDays);
  if (month.start === from) return { kind: "months", billMonths: monthsBetween(from, addDays(end, 1)), cycleMonths: months };
  return {
    kind: "months", billMonths: monthsBetween(addDays(month.end, 1), addDays(end, 1)), cycleMonths: months,
    begun: { billDays: daysFrom(from, month.end), monthDays: daysFrom(month.start, month.end) },
  };
}

const monthsBetween = (one: Day, other: Day): number =>
  (Number(other.slice(0, 4)) - Number(one.slice(0, 4))) * 12 + Number(other.slice(5, 7)) - Number(one.slice(5, 7));
