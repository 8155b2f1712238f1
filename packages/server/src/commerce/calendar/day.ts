// Days of the calendar in UTC, as text that sorts: what terms and charge cycles are counted in.

import type { Day } from "../subscriptions/record.ts";

/** The day of an instant's text. */
export const dayOf = (instantText: string): Day => instantText.slice(0, 10);

/** As a day begins, in the form that instants are stored in. */
export const startOfDay = (day: Day): string => `${day}T00:00:00.000Z`;

/** The last millisecond of a day. */
export const endOfDay = (day: Day): string => `${day}T23:59:59.999Z`;

/** On a day's numbers, since a year of many subscriptions adds many: the old Date does it ten times as fast as Temporal. */
const dayAt = (year: number, month: number, date: number): Day => new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);

const partsOf = (day: Day): [year: number, month: number, date: number] =>
  [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))];

export function addDays(day: Day, days: number): Day {
  const [year, month, date] = partsOf(day);
  return dayAt(year, month, date + days);
}

/** A day that the month reached does not have becomes its last one. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day);
  return dayAt(year, month + months, Math.min(date, lengthOf(year, month + months)));
}

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** How many days there are from the first to the last, both counted. */
export const daysFrom = (first: Day, last: Day): number => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;

export function daysInMonth(day: Day): number {
  const [year, month] = partsOf(day);
  return lengthOf(year, month);
}

export const lastOfMonth = (day: Day): Day => `${day.slice(0, 8)}${daysInMonth(day)}`;

export const isLastOfMonth = (day: Day): boolean => Number(day.slice(8)) === daysInMonth(day);

export const earlier = <T extends string>(one: T, other: T): T => (one < other ? one : other);

export const laterOf = <T extends string>(one: T, other: T): T => (one < other ? other : one);
