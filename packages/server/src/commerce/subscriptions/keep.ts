// Writes what commands and the clock make of a subscription: the row, its history, what is charged for it, the order of the
// service's own, and the one entry on the agenda that each subscription has.

import { guidOf, type Unit } from "../../world/index.ts";
import { ensureUsage } from "../azure/usage-entry.ts";
import { chargeFor } from "../charges/charge-for.ts";
import { keepSystemOrder, orderIdOf } from "../orders/new-order.ts";
import { findOrder, updateOrder } from "../orders/repository.ts";
import type { SubscriptionEvent } from "./event.ts";
import { isLegacy, nextStep } from "./lifecycle.ts";
import type { Outcome, SystemOrder } from "./outcome.ts";
import { catalogItemId, type SubscriptionRecord } from "./record.ts";
import { appendEvents, insertSubscription, listSubscriptions, updateSubscription } from "./repository.ts";

/** Kind of the entry. */
export const subscriptionDue = "subscriptions.due";

export const entryIdOf = (subscriptionId: string): string => guidOf(`subscription ${subscriptionId}`);

/** Keeps what a partner's command came to; it counts as an update. */
export async function apply(unit: Unit, before: SubscriptionRecord, { after, ...outcome }: Outcome): Promise<SubscriptionRecord> {
  const kept = await keep(unit, before, { ...outcome, after: { ...after, updates: before.updates + 1 } });
  const [old, next] = [nextStep(before, unit.settings), nextStep(kept, unit.settings)];
  if (old?.at === next?.at && old?.kind === next?.kind) return kept;
  if (old) await unit.unschedule(entryIdOf(kept.subscriptionId));
  await scheduleNext(unit, kept);
  return kept;
}

/** Keeps what the clock did; its entry is off the agenda already. */
export async function keepSettled(unit: Unit, before: SubscriptionRecord, outcome: Outcome): Promise<SubscriptionRecord> {
  const kept = await keep(unit, before, outcome);
  await scheduleNext(unit, kept);
  return kept;
}

export async function keepNew(unit: Unit, { after, events }: Outcome): Promise<SubscriptionRecord> {
  await insertSubscription(unit.db, after);
  await tell(unit, undefined, after, events);
  await scheduleNext(unit, after);
  if (isAzure(after)) await ensureUsage(unit, after.accountId);
  return after;
}

const isAzure = ({ family }: SubscriptionRecord): boolean => family === "azurePlan" || family === "legacyAzure";

async function keep(unit: Unit, before: SubscriptionRecord, { after: wanted, events, order }: Outcome): Promise<SubscriptionRecord> {
  const after = { ...wanted, version: before.version + 1 };
  const orderId = order && await keepOrder(unit, after, order);
  await updateSubscription(unit.db, after);
  await tell(unit, before, after, orderId === undefined ? events : events.map((event) => (event.after ? { ...event, orderId } : event)));
  if (before.status === "pending" && after.status === "active") await completeOrder(unit, after);
  if (before.status !== "active" && after.status === "active" && isAzure(after)) await ensureUsage(unit, after.accountId);
  return after;
}

/** Its history, and what is charged for it. */
async function tell(unit: Unit, before: SubscriptionRecord | undefined, after: SubscriptionRecord, events: readonly SubscriptionEvent[]): Promise<void> {
  const first = await appendEvents(unit.db, after, unit.nowText, events);
  await chargeFor(unit, { ...(before && { before }), after, events: events.map((event, index) => ({ ...event, position: first + index })) });
}

/** Its id follows from the subscription's version, so that due work makes the same one however it is settled. */
async function keepOrder(unit: Unit, record: SubscriptionRecord, { transaction, quantity }: SystemOrder): Promise<string> {
  const { accountId, customerId, subscriptionId, version, billingCycle, price, friendlyName, term, partnerId } = record;
  const orderId = await orderIdOf(unit, accountId, `order of subscription ${subscriptionId} ${version}`, isLegacy(record));
  await keepSystemOrder(unit, {
    orderId, accountId, customerId, createdAt: unit.nowText, billingCycle, currency: price.currency,
    lines: [{
      lineItemNumber: 0, offerId: catalogItemId(record.item), subscriptionId, friendlyName, quantity, transactionType: transaction,
      ...(term?.duration && { termDuration: term.duration }), ...(partnerId !== undefined && { partnerIdOnRecord: partnerId }),
      ...(price.promotionId !== undefined && { promotionId: price.promotionId }),
    }],
  });
  return orderId;
}

/** An order is done when nothing of it is pending any more. */
async function completeOrder({ db }: Unit, { accountId, customerId, orderId }: SubscriptionRecord): Promise<void> {
  const order = await findOrder(db, accountId, customerId, orderId);
  if (order?.status !== "pending") return;
  const pending = await listSubscriptions(db, accountId, customerId, { orderId, statuses: ["pending"] });
  if (pending.length === 0) await updateOrder(db, { ...order, status: "completed" });
}

async function scheduleNext(unit: Unit, record: SubscriptionRecord): Promise<void> {
  const step = nextStep(record, unit.settings);
  if (!step) return;
  const { subscriptionId, accountId } = record;
  await unit.schedule({
    entryId: entryIdOf(subscriptionId), accountId, dueAt: Temporal.Instant.from(step.at), kind: subscriptionDue,
    payload: { subscriptionId, step: step.kind },
  });
}
