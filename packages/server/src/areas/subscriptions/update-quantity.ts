// More licences or fewer by an update: what the offer or SKU allows, what is left of a maximum that all of a customer's
// subscriptions share, what a sandbox may have, and for how many a promotion is.

import { ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import {
  addOnSeatsAfter, addOnSeatsProblem, changeQuantity, check, checkPromotion, checkSeatLimit, hasSeats, itemKey, pooledRemaining, todayOf,
  type QuantityLimits, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { availabilityFor } from "./update-plan.ts";
import type { Step, Update } from "./update-parts.ts";
import type { Item } from "./wire.ts";

export async function quantityStep(update: Update, quantity: number): Promise<Step> {
  const { unit, account, record, item } = update;
  const { now, settings } = unit;
  check(record, "changeQuantity", now, settings);
  const limits = await limitsOf(unit, record, item);
  if (limits.minimum === limits.maximum) throw new Fault(ordersFaults.quantityNotChangeable, { catalogItemId: itemKey(record.item) });
  const outcome: Step = (current) => changeQuantity(current, { quantity, limits }, now, settings);
  // What the commands say of the change comes before what a sandbox may have.
  outcome(record);
  await checkRatio(unit, record, quantity);
  if (quantity > record.quantity) {
    await checkTermSold(update);
    if (hasSeats(record.family)) checkSeatLimit(account, quantity, settings);
    await checkPromoted(unit, record, quantity);
  }
  return outcome;
}

/**
 * An add-on has no more licences than what it belongs to, and of some kinds a share of them at least; more licences of a base
 * keep that share, too. A step in the right direction is right even where it does not go far enough, and a base may shrink.
 */
async function checkRatio(view: View, record: SubscriptionRecord, quantity: number): Promise<void> {
  const isMore = quantity > record.quantity;
  for (const addOn of await addOnSeatsAfter(view, record, quantity)) {
    const problem = addOnSeatsProblem(addOn, view.settings);
    const isOwn = addOn.name === itemKey(record.item);
    const isWorse = isOwn ? (problem?.kind === "tooMany") === isMore : problem?.kind === "tooFew" && isMore;
    if (problem && isWorse) throw new Fault(ordersFaults.invalidInput, { reason: problem.reason });
  }
}

/** What was bought once and is gone from the catalog has no limits that anybody knows. */
export async function limitsOf({ db }: View, { customerId }: Pick<SubscriptionRecord, "customerId">, { sku, offer }: Item): Promise<QuantityLimits> {
  const { minimumQuantity: minimum = 1, maximumQuantity: maximum = Number.MAX_SAFE_INTEGER } = sku ?? offer ?? {};
  const remaining = sku && (await pooledRemaining(db, customerId, sku));
  return { minimum, maximum, ...(remaining !== undefined && { remaining }) };
}

/** Licences are not added to a term that is not sold any more. */
async function checkTermSold(update: Update): Promise<void> {
  const { term, billingCycle } = update.record;
  const availability = await availabilityFor(update);
  if (!availability || !term?.duration) return;
  const isSold = availability.plans.some((plan) => plan.termDuration === term.duration && plan.billingCycle === billingCycle);
  if (!isSold) throw new Fault(ordersFaults.termWithdrawn, { termDuration: term.duration });
}

/** A promotion that is for so many licences at most is not stretched to more. */
async function checkPromoted(view: View, record: SubscriptionRecord, quantity: number): Promise<void> {
  const { item, price: { promotionId }, term, billingCycle, customerId, subscriptionId } = record;
  if (promotionId === undefined || "offerId" in item) return;
  const plan = { billingCycle, ...(term?.duration && { termDuration: term.duration }) };
  const reasons = await checkPromotion(view, { customerId, sku: item, plan, day: todayOf(view), quantity, renewalOf: subscriptionId }, promotionId);
  const tooMany = reasons.find(({ type }) => type === "SeatCount");
  if (tooMany) throw new Fault(ordersFaults.invalidInput, { reason: `The promotion ${promotionId} does not go that far: ${tooMany.description}` });
}
