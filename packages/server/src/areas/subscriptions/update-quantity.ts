// More licences or fewer by an update: what the offer or SKU allows, what is left of a maximum that all of a customer's
// subscriptions share, what a sandbox may have, and for how many a promotion is.

import { ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import {
  addOnSeatsProblem, changeQuantity, check, checkPromotion, checkSeatLimit, countSeatsOfCustomer, hasSeats, heldLicences, isBaseOf, itemKey,
  leastShareOf, todayOf, type QuantityLimits, type SubscriptionRecord,
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
  await checkRatio(unit, record, item, quantity);
  if (quantity > record.quantity) {
    await checkTermSold(update);
    if (hasSeats(record.family)) checkSeatLimit(account, quantity, settings);
    await checkPromoted(unit, record, quantity);
  }
  return outcome;
}

/** An add-on has no more licences than what it belongs to, and of some kinds a share of them at least. */
async function checkRatio(view: View, record: SubscriptionRecord, { sku }: Item, quantity: number): Promise<void> {
  if (!sku?.isAddOn) return;
  const held = await heldLicences(view, record);
  const seats = held.filter((one) => isBaseOf(sku, one)).reduce((sum, one) => sum + one.quantity, 0);
  const problem = addOnSeatsProblem({ name: itemKey(record.item), quantity, seats, share: leastShareOf(sku) }, view.settings);
  // Going down is right even where it does not go down far enough.
  if (!problem || (problem.kind === "tooMany" && quantity < record.quantity)) return;
  throw new Fault(ordersFaults.invalidInput, { reason: problem.reason });
}

/** What was bought once and is gone from the catalog has no limits that anybody knows. */
export async function limitsOf({ db }: View, { customerId, item: ref }: SubscriptionRecord, { sku, offer }: Item): Promise<QuantityLimits> {
  const { minimumQuantity: minimum = 1, maximumQuantity: maximum = Number.MAX_SAFE_INTEGER } = sku ?? offer ?? {};
  return { minimum, maximum, ...(sku?.isPooled && { remaining: sku.maximumQuantity - (await countSeatsOfCustomer(db, customerId, itemKey(ref))) }) };
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
