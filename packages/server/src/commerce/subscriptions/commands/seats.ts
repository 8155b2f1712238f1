// Moves between products: a subscription that becomes one of another SKU, and seats that go from one to another.

import { subscriptionsFaults } from "@understudy/contract";
import { Fault, toInstantText } from "@understudy/kernel";
import type { Settings } from "../../../world/index.ts";
import type { BillingCycle } from "../../calendar/cycle.ts";
import { check } from "../check.ts";
import { openedWindows, termOf, withoutWindows } from "../dates.ts";
import { ended, isLegacy } from "../lifecycle.ts";
import { charged, ordered, withoutNextTerm, type Outcome } from "../outcome.ts";
import type { Day, Family, ItemRef, Price, SubscriptionRecord, TermDuration } from "../record.ts";

export interface Replacement {
  readonly kind: "upgraded" | "converted";
  readonly item: ItemRef;
  readonly title: string;
  readonly price: Price;
  readonly billingCycle: BillingCycle;
  readonly quantity?: number;
  /** Of a trial: what it becomes, and for how long. */
  readonly family?: Family;
  /** A term of its own from today on; absent, the term that runs goes on. */
  readonly termDuration?: TermDuration;
  /** Of a legacy offer that begins a term of its own: its last day. */
  readonly legacyEnd?: Day;
}

/**
 * All seats become those of another SKU, and the id stays. After an upgrade nothing can be cancelled; a trial that becomes
 * a paid subscription is a purchase and has the windows of one.
 */
export function replaceItem(record: SubscriptionRecord, wanted: Replacement, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "replaceItem", now, settings);
  const { kind, item, title, price, billingCycle, quantity = record.quantity, family = record.family, termDuration, legacyEnd } = wanted;
  const at = toInstantText(now);
  const { nextCharge: _waiting, isExtended, renewalTermDuration, ...rest } = withoutWindows(record);
  const ownTerm = { startedAt: at, ...(termDuration && { duration: termDuration }), ...(legacyEnd !== undefined && { legacyEnd }) };
  const hasOwnTerm = termDuration !== undefined || legacyEnd !== undefined;
  const dates = hasOwnTerm ? termOf(ownTerm, billingCycle, settings) : { ...(isExtended && { isExtended }), ...(renewalTermDuration && { renewalTermDuration }) };
  const becomesPaid = record.isTrial && family !== "trial";
  const replaced: SubscriptionRecord = { ...rest, item, title, price, billingCycle, quantity, family, isTrial: record.isTrial && !becomesPaid, ...dates };
  const after = becomesPaid ? { ...replaced, ...openedWindows(replaced, at, settings) } : replaced;
  const changed = withoutNextTerm(charged(record, after, kind));
  return isLegacy(record) ? changed : ordered(changed, "Convert");
}

/** Seats leave for another subscription, or become one of their own, `as` the history says; where none is left, this one is at its end. */
export function moveSeatsOut(
  record: SubscriptionRecord, seats: number, to: string, now: Temporal.Instant, settings: Settings, as: Readonly<Record<string, string>> = {},
): Outcome {
  check(record, "moveSeats", now, settings);
  if (seats > record.quantity) throw new Fault(subscriptionsFaults.quantityNotReducible);
  const left = record.quantity - seats;
  const after = left === 0 ? ended(record, "deleted", toInstantText(now)) : { ...withoutWindows(record), quantity: left };
  return withoutNextTerm(charged(record, after, "seatsMovedOut", { to, seats: `${seats}`, ...as }));
}

/** Seats come from another subscription: term and billing stay, and they cannot go back. The order is like any move's. */
export function moveSeatsIn(record: SubscriptionRecord, seats: number, from: string, now: Temporal.Instant, settings: Settings): Outcome {
  check(record, "moveSeats", now, settings);
  const after = { ...record, quantity: record.quantity + seats };
  const changed = withoutNextTerm(charged(record, after, "seatsMovedIn", { from, seats: `${seats}` }));
  return isLegacy(record) ? changed : ordered(changed, "Convert", seats);
}
