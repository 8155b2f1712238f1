// What a command comes to: the subscription as it is afterwards, what has happened, and the order that the service
// writes for it. Commands are pure; `apply` of keep.ts writes what they come to.

import { ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { LineTransaction } from "../orders/record.ts";
import type { Charged, EventKind, SubscriptionEvent } from "./event.ts";
import { catalogItemId, type Status, type SubscriptionRecord } from "./record.ts";

/** An order that the service writes on its own, of one line. */
export interface SystemOrder {
  readonly transaction: LineTransaction;
  readonly quantity: number;
}

export interface Outcome {
  readonly after: SubscriptionRecord;
  readonly events: readonly SubscriptionEvent[];
  readonly order?: SystemOrder;
}

export function chargedOf(record: SubscriptionRecord): Charged {
  const { quantity, item, billingCycle, price, term, cycle } = record;
  return { quantity, item: catalogItemId(item), billingCycle, price, ...(term && { term }), ...(cycle && { cycle }) };
}

/** Something happened that is not charged. */
export const noted = (after: SubscriptionRecord, kind: EventKind, details: Readonly<Record<string, string>> = {}): Outcome =>
  ({ after, events: [eventOf(after, kind, details)] });

/** Something happened that is charged: with what was charged before, and what is now. */
export function charged(
  before: SubscriptionRecord, after: SubscriptionRecord, kind: EventKind, details: Readonly<Record<string, string>> = {},
): Outcome {
  return { after, events: [{ ...eventOf(after, kind, details), before: chargedOf(before), after: chargedOf(after) }] };
}

function eventOf(after: SubscriptionRecord, kind: EventKind, details: Readonly<Record<string, string>>): SubscriptionEvent {
  return { kind, status: after.status, ...(Object.keys(details).length > 0 && { details }) };
}

/** The same outcome, by an order of the service's. */
export const ordered = (outcome: Outcome, transaction: LineTransaction, quantity = outcome.after.quantity): Outcome =>
  ({ ...outcome, order: { transaction, quantity } });

/** One change after another in the same update. Two that each take an order do not go together. */
export function followedBy(first: Outcome, next: (record: SubscriptionRecord) => Outcome): Outcome {
  const second = next(first.after);
  if (first.order && second.order) {
    throw new Fault(ordersFaults.invalidInput, { reason: "Quantity, term, billing and status are changed one at a time." });
  }
  const order = first.order ?? second.order;
  return { after: second.after, events: [...first.events, ...second.events], ...(order && { order }) };
}

export const withStatus = (record: SubscriptionRecord, status: Status, since: string): SubscriptionRecord =>
  ({ ...record, status, statusSince: since });

/** Without what was scheduled for the next term; the history tells that it was dropped, where there was any. */
export function withoutNextTerm(outcome: Outcome): Outcome {
  const { nextTerm, ...after } = outcome.after;
  if (!nextTerm) return outcome;
  return { ...outcome, after, events: [...outcome.events, eventOf(after, "nextTermDropped", {})] };
}
