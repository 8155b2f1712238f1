// Holds what the service shows of a customer against what a sequence believes that the customer has.

import assert from "node:assert/strict";
import type { Json } from "../../support/world.ts";
import { dayAt } from "./calendar.ts";
import { isLegacy } from "./goods.ts";
import { cycleEndOf, hasStanding, openBuckets, type Held, type Model, type NextTerm } from "./held.ts";
import { itemsOf, type Seen } from "./till.ts";

export function assertSeen(model: Model, seen: Seen): void {
  const resources = itemsOf(seen.subscriptions);
  nameNew(model, resources);
  assert.equal(resources.length, model.held.length, "there are as many subscriptions as were bought and made");
  for (const held of model.held) {
    const resource = resources.find(({ id }) => id === held.id);
    assert(resource, `the subscription ${held.id} is listed`);
    assert.deepEqual(shownOf(resource, held), believedOf(held, model.now), `${held.family} ${held.id} at ${new Date(model.now).toISOString()}`);
    assertSound(resource, held, model.now);
  }
  assertOrders(model, seen);
}

/** What the clock has made has an id that only the service knows. */
function nameNew({ held }: Model, resources: readonly Json[]): void {
  const known = new Set(held.map(({ id }) => id));
  const unknown = resources.filter(({ id }) => !known.has(id));
  for (const one of held.filter(({ id }) => id === undefined)) {
    const at = unknown.findIndex(({ quantity, offerId }) => quantity === one.quantity && offerId.startsWith(one.good.item));
    one.id = unknown.splice(at, 1)[0]?.id;
  }
}

const dayOf = (text: string | undefined) => text?.slice(0, 10);

function shownOf(resource: Json, { family, status }: Held) {
  const { scheduledNextTermInstructions: next, nextChargeInstructions: charge, refundableQuantity: refundable } = resource;
  const isCycleKept = status === "pending" || (isLegacy(family) && status === "suspended");
  return {
    status: resource.status, quantity: resource.quantity, isTrial: resource.isTrial, autoRenew: resource.autoRenewEnabled,
    item: resource.offerId.split(":", 2).join(":").toUpperCase(),
    cycle: resource.billingCycle, duration: resource.termDuration, end: dayOf(resource.commitmentEndDate),
    began: Date.parse(resource.effectiveStartDate),
    cycleEnd: isCycleKept ? "not looked at" : dayOf(resource.billingCycleEndDate),
    cancelUntil: resource.cancellationAllowedUntilDate && Date.parse(resource.cancellationAllowedUntilDate),
    buckets: refundable?.details.map((one: Json) => ({ quantity: one.quantity, until: Date.parse(one.allowedUntilDateTime) })),
    next: next && {
      item: `${next.product.productId}:${next.product.skuId}`, cycle: next.product.billingCycle, duration: next.product.termDuration,
      quantity: next.quantity, end: dayOf(next.customTermEndDate),
    },
    nextCycle: charge?.product.billingCycle,
  };
}

function believedOf(held: Held, now: number): ReturnType<typeof shownOf> {
  const { family, status, term, next } = held;
  const began = term?.startedAt ?? held.createdAt;
  const isCycleKept = status === "pending" || (isLegacy(family) && status === "suspended");
  return {
    status, quantity: held.quantity, isTrial: held.isTrial, autoRenew: held.autoRenew, item: held.good.item,
    cycle: held.cycle, duration: term?.duration, end: term?.end ?? "9999-12-10",
    began: isLegacy(family) ? Date.parse(dayAt(began)) : began,
    cycleEnd: isCycleKept ? "not looked at" : hasStanding(held) ? cycleEndOf(held, now) : undefined,
    cancelUntil: held.cancelUntil,
    buckets: family === "newCommerce" && hasStanding(held) ? openBuckets(held, now) : undefined,
    next: next && shownNext(next),
    nextCycle: held.nextCycle,
  };
}

const shownNext = ({ item, plan, quantity, end }: NextTerm) => ({ item, cycle: plan.cycle, duration: plan.duration, quantity, end });

/** What holds whatever was believed. */
function assertSound({ quantity, refundableQuantity }: Json, { good }: Held, now: number): void {
  assert.ok(quantity >= good.least && quantity <= good.most, `${quantity} is from ${good.least} to ${good.most}`);
  if (!refundableQuantity) return;
  const { totalQuantity, details } = refundableQuantity;
  assert.equal(totalQuantity, details.reduce((sum: number, one: Json) => sum + one.quantity, 0));
  assert.ok(totalQuantity <= quantity, `${totalQuantity} of ${quantity} may go back`);
  for (const { allowedUntilDateTime } of details) assert.ok(Date.parse(allowedUntilDateTime) >= now);
}

/** An order for each purchase, renewal and change, of its subscription and its instant; and no others. */
function assertOrders({ orders }: Model, seen: Seen): void {
  const shown = itemsOf(seen.orders).map(({ creationDate, lineItems: [line] }) => ({ at: Date.parse(creationDate), transaction: line.transactionType.toLowerCase(), of: line.subscriptionId }));
  for (const { of, transaction, at } of orders) {
    const isIt = (id: string | undefined) => (one: (typeof shown)[number]) => one.at === at && one.transaction === transaction && one.of === id;
    const own = shown.findIndex(isIt(of.id));
    // Of what is pending the order does not say the id.
    const index = own === -1 ? shown.findIndex(isIt(undefined)) : own;
    assert.notEqual(index, -1, `there is an order "${transaction}" of ${of.id} at ${new Date(at).toISOString()}`);
    shown.splice(index, 1);
  }
  assert.deepEqual(shown, [], "there are no other orders");
}
