// Months as a calendar shows them: whole weeks from Monday on, of dates like 2027-01-15, all in UTC. Pure.

/** 2027-01 */
export type Month = string;

export interface Day {
  /** 2027-01-15 */
  readonly date: string;
  readonly isInMonth: boolean;
}

const dayMs = 86_400_000;

export const monthOf = (instant: string): Month => instant.slice(0, 7);
export const dateOf = (instant: string): string => instant.slice(0, 10);

const partsOf = (month: Month): readonly [year: number, month: number] => [Number(month.slice(0, 4)), Number(month.slice(5, 7))];

export function monthsAfter(month: Month, count: number): Month {
  const [year, number] = partsOf(month);
  return textOf(firstDay(year, number - 1 + count)).slice(0, 7);
}

export function weeksOf(month: Month): readonly (readonly Day[])[] {
  const [year, number] = partsOf(month);
  const first = firstDay(year, number - 1);
  // Sunday is 0 to JavaScript, and the last day of a week here.
  const lead = (new Date(first).getUTCDay() + 6) % 7;
  const days = Math.round((firstDay(year, number) - first) / dayMs);
  return Array.from({ length: Math.ceil((lead + days) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_day, day) => {
      const date = textOf(first + (week * 7 + day - lead) * dayMs).slice(0, 10);
      return { date, isInMonth: date.startsWith(month) };
    }));
}

/** The last instant that is on the calendar's page. */
export const endOf = (weeks: readonly (readonly Day[])[]): string => `${weeks.at(-1)?.at(-1)?.date ?? ""}T23:59:59.999Z`;

export function byDate<Entry extends { readonly dueAt: string }>(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(entries, ({ dueAt }) => dateOf(dueAt));
}

/** `Date.UTC` takes the years before 100 for others. */
function firstDay(year: number, month: number): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

const textOf = (milliseconds: number): string => new Date(milliseconds).toISOString();
