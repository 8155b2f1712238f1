// What an update schedules for the next term: a product that is sold today and that the subscription may move to, for a
// term and billing that are sold, with so many licences, until a day that other subscriptions or months end on.
// Source: create-scheduled-changes.md, commerce reference section 4.8.

import { ordersFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import {
  alignedEndsOf, check, checkSeatLimit, findPromotion, hasSeats, itemKey, listSubscriptions, outlastsBases, scheduleNextTerm,
  type AlignedEnd, type Availability, type Instructions, type QuantityLimits, type Sku, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { marketOf } from "../customers/index.ts";
import { targetsOf } from "./transition-paths.ts";
import { availabilityFor } from "./update-plan.ts";
import type { Step, Update } from "./update-parts.ts";
import { limitsOf } from "./update-quantity.ts";

export async function nextTermStep(update: Update, instructions: Instructions): Promise<Step> {
  const { unit, account, record } = update;
  const { now, settings } = unit;
  check(record, "scheduleNextTerm", now, settings);
  const availability = await targetOf(update, instructions);
  await checkPromotionOf(instructions);
  const quantity = instructions.quantity ?? record.quantity;
  if (hasSeats(record.family) && quantity > record.quantity) checkSeatLimit(account, quantity, settings);
  await checkBases(update, instructions);
  const target = { plans: availability.plans, limits: await limitsFor(update, availability.sku) };
  const ends = await endsToAlignWith(unit, record);
  return (current) => scheduleNextTerm(current, { instructions, target, ends }, now, settings);
}

/** Where it is so set, an add-on is not scheduled beyond what it belongs to. */
async function checkBases({ unit, record, item: { sku } }: Update, instructions: Instructions): Promise<void> {
  if (unit.settings.addOnTerms === "any" || !sku?.isAddOn || !(await outlastsBases(unit, record, sku, instructions))) return;
  throw refused("The next term of the add-on would end after the subscriptions that it needs.");
}

async function targetOf(update: Update, { product }: Instructions): Promise<Availability> {
  const { record } = update;
  const { productId, skuId, availabilityId } = product ?? {};
  const wanted = productId === undefined || skuId === undefined ? record.item : { productId, skuId, availabilityId: "" };
  const availability = await availabilityFor(update, wanted);
  if (!availability) throw refused(`Nothing is sold as ${itemKey(wanted)}.`);
  if (availabilityId !== undefined && availabilityId !== availability.availabilityId && availabilityId !== ownAvailability(record)) {
    throw refused(`The availability ${availabilityId} is not today's of ${itemKey(wanted)}.`);
  }
  if (itemKey(wanted) === itemKey(record.item)) {
    if (!availability.sku.isRenewable) throw refused(`${itemKey(wanted)} is not renewed any more.`);
  } else {
    await checkMove(update, availability.sku);
  }
  return availability;
}

const ownAvailability = ({ item }: SubscriptionRecord): string | undefined => ("offerId" in item ? undefined : item.availabilityId);

/** Those that the eligibilities list for the end of the term: upgrades, the way back, and what a trial becomes. */
async function checkMove({ unit, customer, record }: Update, to: Sku): Promise<void> {
  const targets = await targetsOf(unit, await marketOf(unit, customer), record, "scheduled");
  if (targets.some(({ sku }) => keyOf(sku) === keyOf(to))) return;
  throw new Fault(ordersFaults.notSupported, { reason: `The next term cannot be of ${keyOf(to)}.` });
}

const keyOf = ({ productId, skuId }: Sku): string => `${productId}:${skuId}`;

const refused = (reason: string): Fault => new Fault(ordersFaults.invalidInput, { reason });

/** Whether the purchase gets it is asked when the term begins; here it has to be one of the product's. */
async function checkPromotionOf({ product }: Instructions): Promise<void> {
  if (product?.promotionId === undefined) return;
  const promotion = await findPromotion(product.promotionId);
  if (promotion?.item !== `${product.productId}:${product.skuId}`) throw refused(`${product.promotionId} is no promotion of the scheduled product.`);
}

/** Of another SKU the customer's other subscriptions count, where its maximum is for all of them. */
async function limitsFor({ unit, record }: Update, sku: Sku): Promise<QuantityLimits> {
  const limits = await limitsOf(unit, record, { sku });
  if (itemKey(record.item) === keyOf(sku) || limits.remaining === undefined) return limits;
  // The command counts the licences that there are already as the SKU's own.
  return { ...limits, remaining: limits.remaining - record.quantity };
}

/** The customer's other subscriptions. */
async function endsToAlignWith({ db }: View, { accountId, customerId, subscriptionId }: SubscriptionRecord): Promise<AlignedEnd[]> {
  const held = await listSubscriptions(db, accountId, customerId, { family: "newCommerce", statuses: ["active"] });
  return alignedEndsOf(held.filter((other) => other.subscriptionId !== subscriptionId));
}
