// Which time utilization is asked for, and what the ledger's days come to in it: pure. Usage counts as reported when its
// hour is over, so a time from midnight to midnight has the days that lie in it; those that are not rated yet are missing.
// Source: get-a-customer-s-utilization-record-for-azure.md.

import { Decimal } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";
import { startOfDay, type Meter, type UsageCharge, type UsageDay } from "../../commerce/index.ts";

export type Granularity = "daily" | "hourly";

export interface AskedTime {
  /** Reported after the first instant, and until the last one: in milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** By day both ends are midnight, in UTC or where the text is from. */
export function askedTime(start: string, end: string, granularity: Granularity): AskedTime {
  const [from, to] = [Date.parse(start), Date.parse(end)];
  if (Number.isNaN(from) || Number.isNaN(to)) throw badProperty("start_time", "start_time and end_time are instants");
  if (from > to) throw badProperty("end_time", "it is before start_time");
  if (granularity === "daily") for (const [name, text] of [["start_time", start], ["end_time", end]] as const) checkMidnight(name, text);
  return { from, to };
}

function checkMidnight(name: string, text: string): void {
  const isThere = /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/i.test(text);
  if (!isThere && Date.parse(text) % dayLength !== 0) throw badProperty(name, "by day it is midnight");
}

const hourLength = 3_600_000;
const dayLength = 24 * hourLength;

/** One record: a resource's use of a meter in a day or an hour, or all resources' together. */
export interface Utilized {
  readonly start: number;
  readonly end: number;
  readonly meter: Meter;
  readonly resource?: UsageDay["resource"];
  readonly orderId: string;
  readonly quantity: Decimal;
}

/** What comes of some days' charges, in the order of the records: by time, meter and resource. */
export function utilizedOf(charges: readonly UsageCharge[], { from, to }: AskedTime, granularity: Granularity, showDetails: boolean): Utilized[] {
  const parts = charges.flatMap(({ usage }) => partsOf(usage, granularity)).filter(({ end, quantity }) => from < end && end <= to && !quantity.isZero);
  const shown = showDetails ? parts : parts.map(({ resource: _resource, ...part }) => part);
  return [...Map.groupBy(shown, (part) => keyOf(part).join(" ")).values()].flatMap(together).toSorted(inOrder);
}

function partsOf({ day, meter, resource, orderId, quantity, hours = [] }: UsageDay, granularity: Granularity): Utilized[] {
  const begin = Date.parse(startOfDay(day));
  const about = { meter, resource, orderId };
  if (granularity === "daily") return [{ ...about, start: begin, end: begin + dayLength, quantity: Decimal.of(quantity) }];
  return hours.map((amount, hour) => ({
    ...about, start: begin + hour * hourLength, end: begin + (hour + 1) * hourLength, quantity: Decimal.of(amount),
  }));
}

/** The parts of a quantity that were priced by several tiers are one again. */
const together = (parts: readonly Utilized[]): Utilized[] =>
  (parts[0] ? [{ ...parts[0], quantity: Decimal.sum(parts.map(({ quantity }) => quantity)) }] : []);

/** What records are ordered by, and by what a page goes on after the last one: as text that sorts. */
export const keyOf = ({ start, meter, resource }: Utilized): string[] => [new Date(start).toISOString(), meter.meterId, resource?.uri ?? ""];

export const isAfter = (one: Utilized, key: readonly string[]): boolean => compared(keyOf(one), key) > 0;

const inOrder = (one: Utilized, other: Utilized): number => compared(keyOf(one), keyOf(other));

function compared(one: readonly string[], other: readonly string[]): number {
  for (const [index, text] of one.entries()) {
    const against = other[index] ?? "";
    if (text !== against) return text < against ? -1 : 1;
  }
  return 0;
}

/** Until the next day begins, but a client need not sleep so long. */
export const secondsUntilReady = (now: Temporal.Instant): number =>
  Math.min(3_600, Math.ceil((dayLength - (((now.epochMilliseconds % dayLength) + dayLength) % dayLength)) / 1_000));
