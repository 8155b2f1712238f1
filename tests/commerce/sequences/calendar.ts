// The documented calendar, told a second time: what the sequences hold the service's dates against. It counts with
// Temporal's own days and shares nothing with the code under test. Source: commerce reference 4.1 and 4.7, billing reference 3.

export type Day = string;

const dayOf = (day: Day): Temporal.PlainDate => Temporal.PlainDate.from(day);

export const hour = 3_600_000;
export const minute = 60_000;

/** The day in UTC that an instant lies in. */
export const dayAt = (at: number): Day => new Date(at).toISOString().slice(0, 10);

/** When the day after begins. */
export const afterDay = (day: Day): number => Date.parse(day) + 24 * hour;

export const nextDay = (day: Day): Day => dayAt(afterDay(day));

/** A term's last day: the day before the one that is so many months later. */
export const lastDay = (first: Day, months: number): Day => dayOf(first).add({ months }).subtract({ days: 1 }).toString();

/** Twelve months from the day after the order, and on to the partner's billing day, day by day. */
export function lastLegacyDay(ordered: Day, billingDay: number): Day {
  let day = dayOf(ordered).add({ days: 1 }).add({ months: 12 });
  while (day.day !== Math.min(billingDay, day.daysInMonth)) day = day.add({ days: 1 });
  return day.toString();
}

/** The last end of a month between two days. */
export function lastMonthEnd(first: Day, last: Day): Day | undefined {
  let day = dayOf(last);
  while (day.day !== day.daysInMonth) day = day.subtract({ days: 1 });
  return day.toString() < first ? undefined : day.toString();
}

/** The first day of the charge cycle that is so many months from the anchor's; of a month's last two days the distance to its end is kept. */
function cycleStart(anchor: Day, months: number): Day {
  const from = dayOf(anchor);
  const to = from.add({ months });
  const left = from.daysInMonth - from.day;
  return (left > 1 || months % 12 === 0 ? to : to.with({ day: to.daysInMonth - left })).toString();
}

/** The last day of the charge cycle that a day lies in; without months a term is charged at once. */
export function cycleEnd(day: Day, end: Day, anchor: Day, months: number | undefined): Day {
  if (months === undefined) return end;
  const starts = Array.from({ length: 81 }, (_, index) => cycleStart(anchor, (index - 40) * months));
  const next = starts.filter((start) => start > day).toSorted()[0] ?? nextDay(end);
  return next > end ? end : dayAt(Date.parse(next) - 24 * hour);
}
