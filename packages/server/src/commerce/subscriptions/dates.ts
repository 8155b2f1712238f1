// The dates of a subscription: what a term and its windows are when it begins, and which charge cycle a day lies in.

import type { Settings } from "../../world/index.ts";
import { cycleMonths, cycleOf, type Span } from "../calendar/cycle.ts";
import { addDays, dayOf } from "../calendar/day.ts";
import { lastDayOfTerm } from "../calendar/term.ts";
import { cancellationEnd, licenceWindowOpened, refundsOf, seatWindowEnd, type RefundOption } from "../calendar/windows.ts";
import type { Cycle, Day, SubscriptionRecord, Term, TermDuration } from "./record.ts";

type DateSettings = Pick<Settings, "chargeDays">;

export interface TermDates {
  readonly term: Term;
  readonly anchor: Day;
  readonly cycle: Cycle;
}

/** How a term begins: at an instant, for a duration, or until a day that the partner chose. */
export interface TermStart {
  readonly startedAt: string;
  /** Absent of legacy offers, which say their end. */
  readonly duration?: TermDuration;
  /** An end of its own, up to which cycles are counted: the first of them is a stub. */
  readonly customEnd?: Day;
  /** The end of a legacy term, up to which nothing is counted. */
  readonly legacyEnd?: Day;
}

export function termOf(start: TermStart, billingCycle: SubscriptionRecord["billingCycle"], settings: DateSettings): TermDates {
  const first = dayOf(start.startedAt);
  const end = start.customEnd ?? start.legacyEnd ?? lastDayOfTerm(first, start.duration ?? "P1Y");
  const term = { ...(start.duration && { duration: start.duration }), startedAt: start.startedAt, end };
  const anchor = start.customEnd ? addDays(end, 1) : first;
  return { term, anchor, cycle: cycleOn(first, { term, anchor, billingCycle }, settings) };
}

/** The days of a term. */
export const spanOf = ({ startedAt, end }: Term): Span => ({ first: dayOf(startedAt), last: end });

/** The charge cycle that a day of the term lies in. */
export function cycleOn(
  day: Day, { term, anchor, billingCycle }: Pick<SubscriptionRecord, "billingCycle"> & { term: Term; anchor: Day }, { chargeDays }: DateSettings,
): Cycle {
  return cycleOf(day, spanOf(term), anchor, cycleMonths(billingCycle, term.duration ?? "P1Y"), chargeDays);
}

/** The windows that open when something is bought or renewed: to cancel it, and to give licences back. */
export function openedWindows(
  record: Pick<SubscriptionRecord, "family" | "quantity" | "term">, from: string, settings: Settings,
): Pick<SubscriptionRecord, "cancellationAllowedUntil" | "seatWindows"> {
  const until = cancellationEnd(record.family, record.term?.duration, from, settings);
  return { ...(until !== undefined && { cancellationAllowedUntil: until }), seatWindows: seatWindow(record, record.quantity, from, settings) };
}

/** The window in which added licences may go back, where they may at all. */
export function seatWindow(
  { family, term }: Pick<SubscriptionRecord, "family" | "term">, quantity: number, from: string, settings: Settings,
): SubscriptionRecord["seatWindows"] {
  if (family === "newCommerce") return [{ quantity, until: seatWindowEnd(from) }];
  const until = cancellationEnd(family, term?.duration, from, settings);
  if (family !== "saas" || settings.saasSeatReduction !== "window" || until === undefined) return [];
  return [{ quantity, until }];
}

/** What a cancellation pays back and until when; nothing is said of what cannot be cancelled, or at any time. */
export function refundOptionsOf({ family, cancellationAllowedUntil: until }: SubscriptionRecord, settings: Settings): RefundOption[] {
  return until === undefined ? [] : refundsOf(family, licenceWindowOpened(until), until, settings);
}

/** The record without its windows: after an upgrade nothing can be cancelled nor go back. */
export function withoutWindows(record: SubscriptionRecord): SubscriptionRecord {
  const { cancellationAllowedUntil: _closed, ...rest } = record;
  return { ...rest, seatWindows: [] };
}
