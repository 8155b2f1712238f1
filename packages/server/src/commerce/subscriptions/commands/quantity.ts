// More seats and fewer. Added ones may go back while their window is open; each addition has one of its own.

import { ordersFaults, subscriptionsFaults } from "@understudy/contract";
import { Fault, toInstantText } from "@understudy/kernel";
import type { Settings } from "../../../world/index.ts";
import { licenceHours } from "../../calendar/windows.ts";
import { check } from "../check.ts";
import { seatWindow } from "../dates.ts";
import { isLegacy } from "../lifecycle.ts";
import { charged, ordered, withoutNextTerm, type Outcome } from "../outcome.ts";
import { catalogItemId, type SeatWindow, type SubscriptionRecord } from "../record.ts";

/** What the SKU or offer allows. */
export interface QuantityLimits {
  readonly minimum: number;
  readonly maximum: number;
  /** Where the maximum is for all of a customer's subscriptions together: how many more there may be. */
  readonly remaining?: number;
}

export interface NewQuantity {
  readonly quantity: number;
  readonly limits: QuantityLimits;
}

export function changeQuantity(record: SubscriptionRecord, { quantity, limits }: NewQuantity, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "changeQuantity", now, settings);
  checkRange(record, quantity, limits, settings);
  const added = quantity - record.quantity;
  const after = added > 0 ? withAdded(record, added, now, settings) : withRemoved(record, -added, now, settings);
  const changed = withoutNextTerm(charged(record, after, "quantityChanged"));
  return isLegacy(record) ? changed : ordered(changed, added > 0 ? "AddQuantity" : "RemoveQuantity", Math.abs(added));
}

/** Nothing goes down to no seats at all: that is a cancellation. */
export function checkRange(
  record: Pick<SubscriptionRecord, "quantity" | "item" | "lineItemNumber">, quantity: number, { minimum, maximum, remaining }: QuantityLimits,
  { quantityRangeCode }: Pick<Settings, "quantityRangeCode">,
): void {
  if (quantity < Math.max(1, minimum) || quantity > maximum) {
    const fault = quantityRangeCode === "900275" ? ordersFaults.quantityOutOfRange : subscriptionsFaults.quantityOutsideOffer;
    throw new Fault(fault, { quantity, minimum: Math.max(1, minimum), maximum, lineItemNumber: record.lineItemNumber });
  }
  const requested = quantity - record.quantity;
  if (remaining === undefined || requested <= 0 || requested <= remaining) return;
  throw new Fault(ordersFaults.seatsExceedRemaining, { requested, remaining, catalogItemId: catalogItemId(record.item) });
}

function withAdded(record: SubscriptionRecord, added: number, now: Temporal.Instant, settings: Settings): SubscriptionRecord {
  const opened = seatWindow(record, added, toInstantText(now), settings);
  return { ...record, quantity: record.quantity + added, seatWindows: [...openWindows(record, now), ...opened] };
}

function withRemoved(record: SubscriptionRecord, removed: number, now: Temporal.Instant, settings: Settings): SubscriptionRecord {
  const windows = openWindows(record, now);
  return { ...record, quantity: record.quantity - removed, seatWindows: isFree(record, settings) ? windows : taken(record, windows, removed, settings) };
}

/** Legacy seats can always go back; those of the marketplace's software may be such that they can. */
const isFree = (record: SubscriptionRecord, { saasSeatReduction }: Settings): boolean =>
  isLegacy(record) || (record.family === "saas" && saasSeatReduction === "any");

/** Those that can still go back now. */
export const openWindows = ({ seatWindows }: Pick<SubscriptionRecord, "seatWindows">, now: Temporal.Instant): readonly SeatWindow[] =>
  seatWindows.filter(({ until }) => until >= toInstantText(now));

export const sum = (windows: readonly SeatWindow[]): number => windows.reduce((total, { quantity }) => total + quantity, 0);

function taken(record: SubscriptionRecord, windows: readonly SeatWindow[], removed: number, settings: Settings): SeatWindow[] {
  if (removed > sum(windows)) throw notReducible(record, windows, settings);
  const newestFirst = settings.seatReductionOrder === "newestFirst";
  const left = newestFirst ? windows.toReversed() : [...windows];
  let open = removed;
  const kept = left.flatMap((window) => {
    const goes = Math.min(open, window.quantity);
    open -= goes;
    return goes === window.quantity ? [] : [{ ...window, quantity: window.quantity - goes }];
  });
  return newestFirst ? kept.toReversed() : kept;
}

/** Too few that can go back, or none any more. */
function notReducible({ family }: SubscriptionRecord, windows: readonly SeatWindow[], { seatReductionCode }: Settings): Fault {
  if (family === "software") return new Fault(subscriptionsFaults.quantityNotChangeableHere);
  if (windows.length > 0 || seatReductionCode === "800090") return new Fault(subscriptionsFaults.quantityNotReducible);
  if (seatReductionCode === "900257") return new Fault(subscriptionsFaults.reductionDaysOver, { days: licenceHours / 24 });
  return new Fault(subscriptionsFaults.reductionHoursOver, { hours: licenceHours });
}
