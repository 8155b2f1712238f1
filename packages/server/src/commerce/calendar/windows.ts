// Windows: until when a purchase can be cancelled, licences can go back, and what is paid for it. Each is an instant.

import { toInstantText } from "@understudy/kernel";
import type { Settings } from "../../world/index.ts";
import type { Family, TermDuration } from "../subscriptions/record.ts";
import { addDays, dayOf, endOfDay, startOfDay } from "./day.ts";

type WindowSettings = Pick<Settings, "softwareWindowEnds" | "fullRefundEnds">;

/** Of licences: to cancel them, and to give back what was added. */
export const licenceHours = 168;
export const softwareDays = 7;
export const perpetualDays = 30;
export const saasHours = { P1M: 24, longer: 14 * 24 } as const;

export interface RefundOption {
  readonly type: "Full" | "Partial";
  readonly expiresAt: string;
}

const hoursAfter = (from: string, hours: number): string => toInstantText(Temporal.Instant.from(from).add({ hours }));

function daysAfter(from: string, days: number, { softwareWindowEnds }: WindowSettings): string {
  return softwareWindowEnds === "toTheHour" ? hoursAfter(from, days * 24) : endOfDay(addDays(dayOf(from), days));
}

/** Until when what was bought or renewed at an instant can be cancelled; undefined where it cannot. */
export function cancellationEnd(family: Family, duration: TermDuration | undefined, from: string, settings: WindowSettings): string | undefined {
  switch (family) {
    case "newCommerce": return hoursAfter(from, licenceHours);
    case "software": return daysAfter(from, softwareDays, settings);
    case "perpetual": return daysAfter(from, perpetualDays, settings);
    case "saas": return hoursAfter(from, duration === "P1M" ? saasHours.P1M : saasHours.longer);
    default: return undefined;
  }
}

export const seatWindowEnd = (from: string): string => hoursAfter(from, licenceHours);

/**
 * What a cancellation pays back, from the instant that the window opened at. Licences: all on the first day, then by
 * days. Software for a term: by days. Software for good, and that of other publishers: all.
 */
export function refundsOf(family: Family, openedAt: string, closesAt: string, { fullRefundEnds }: WindowSettings): RefundOption[] {
  if (family === "software") return [{ type: "Partial", expiresAt: closesAt }];
  if (family !== "newCommerce") return [{ type: "Full", expiresAt: closesAt }];
  const full = fullRefundEnds === "atMidnight" ? startOfDay(addDays(dayOf(openedAt), 1)) : hoursAfter(openedAt, 24);
  return [{ type: "Full", expiresAt: full }, { type: "Partial", expiresAt: closesAt }];
}

/** A licence's window opened so long before it closes. */
export const licenceWindowOpened = (closesAt: string): string => hoursAfter(closesAt, -licenceHours);

/** A window in days, as refusals name it. */
export function cancellationDays(family: Family, duration: TermDuration | undefined): number {
  switch (family) {
    case "perpetual": return perpetualDays;
    case "saas": return (duration === "P1M" ? saasHours.P1M : saasHours.longer) / 24;
    default: return softwareDays;
  }
}
