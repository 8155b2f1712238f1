// Ends of a term that a partner chooses, so that subscriptions end together or with a month.
// Source: commerce reference section 4.7; align-subscription-end-dates.md, custom-term-end-dates.md.

import type { Day, TermDuration } from "../subscriptions/record.ts";
import { addDays, addMonths, isLastOfMonth } from "./day.ts";
import { lastDayOfTerm, monthsOf } from "./term.ts";

/** An active subscription to licences that is no trial, of the same customer and partner. */
export interface AlignedEnd {
  readonly subscriptionId: string;
  readonly duration: TermDuration;
  readonly end: Day;
}

export interface PlannedTerm {
  readonly first: Day;
  readonly duration: TermDuration;
}

export type CustomTermEnd =
  | { readonly kind: "calendarMonthAligned"; readonly day: Day }
  | { readonly kind: "subscriptionAligned"; readonly day: Day; readonly subscriptionIds: readonly string[] };

/** The choices: the last month's end within the term, and the ends of others, a day once, in order. */
export function customTermEnds(term: PlannedTerm, others: readonly AlignedEnd[]): CustomTermEnd[] {
  const byDay = Map.groupBy(
    others.flatMap((other) => {
      const day = lastSharedEnd(term, other);
      return day === undefined ? [] : [{ day, subscriptionId: other.subscriptionId }];
    }),
    ({ day }) => day,
  );
  const aligned = [...byDay].map(([day, found]): CustomTermEnd =>
    ({ kind: "subscriptionAligned", day, subscriptionIds: found.map(({ subscriptionId }) => subscriptionId) }));
  const month = lastMonthEnd(term);
  const ofMonth: CustomTermEnd[] = month === undefined ? [] : [{ kind: "calendarMonthAligned", day: month }];
  return [...ofMonth, ...aligned].toSorted((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

/** Whether a day may be the end of a term: `outside` of what the term allows, or `unaligned` with anything. */
export function checkCustomTermEnd(day: Day, term: PlannedTerm, others: readonly AlignedEnd[]): "fine" | "outside" | "unaligned" {
  if (!isWithin(day, term)) return "outside";
  const isAligned = isLastOfMonth(day) || others.some((other) => sharedEnds(term, other).includes(day));
  return isAligned ? "fine" : "unaligned";
}

/** From the term's first day to its usual last; of a month not the 28th to the 30th, which not all months have, but as a month's end. */
function isWithin(day: Day, { first, duration }: PlannedTerm): boolean {
  if (day < first || day > lastDayOfTerm(first, duration)) return false;
  return duration !== "P1M" || Number(day.slice(8)) < 28 || isLastOfMonth(day);
}

function lastMonthEnd({ first, duration }: PlannedTerm): Day | undefined {
  const last = lastDayOfTerm(first, duration);
  const day = isLastOfMonth(last) ? last : addDays(`${last.slice(0, 8)}01`, -1);
  return day < first ? undefined : day;
}

const lastSharedEnd = (term: PlannedTerm, other: AlignedEnd): Day | undefined => sharedEnds(term, other).at(-1);

/**
 * The end of another subscription, and those of its terms after it, as far as they lie in this one. Terms of a year and
 * more cannot follow a monthly one.
 */
function sharedEnds(term: PlannedTerm, { duration, end }: AlignedEnd): Day[] {
  if (duration === "P1M" && term.duration !== "P1M") return [];
  const usual = lastDayOfTerm(term.first, term.duration);
  const ends: Day[] = [];
  for (let count = 0, day = end; day <= usual; ) {
    if (isWithin(day, term)) ends.push(day);
    count += 1;
    day = addDays(addMonths(addDays(end, 1), count * monthsOf(duration)), -1);
  }
  return ends;
}

