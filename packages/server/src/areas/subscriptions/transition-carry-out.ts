// A move as it is carried out, some time after it was asked for: what has changed since can be in its way.

import {
  apply, begin, checkPool, countSeatsOfCustomer, findSubscription, itemKey, keepSystemOrder, moveSeatsIn, moveSeatsOut, orderIdOf, replaceItem, skuOf,
  type SubscriptionRecord,
} from "../../commerce/index.ts";
import { Fault, invariant } from "@understudy/kernel";
import { guidOf, type Unit, type View } from "../../world/index.ts";
import { problemsOfSource } from "./transition-eligibility.ts";
import { problems, type Problem } from "./transition-problems.ts";
import type { Agreed, TransitionRecord } from "./transition-repository.ts";
import { problemsOfTarget } from "./transition-targets.ts";

export type CarriedOut = { readonly toSubscriptionId?: string } | { readonly errors: readonly Problem[] };

/** What keeps a subscription from changing at all, such as a term that is just ending, makes the move fail. */
export async function carryOut(unit: Unit, record: TransitionRecord): Promise<CarriedOut> {
  try {
    return await tryOut(unit, record);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { errors: [{ code: problems.other.code, description: error.message }] };
  }
}

/** Commands, which may refuse, come before anything is written. */
async function tryOut(unit: Unit, record: TransitionRecord): Promise<CarriedOut> {
  const source = await findSubscription(unit.db, record.accountId, record.customerId, record.subscriptionId);
  if (!source) return { errors: [problems.subscriptionStatusNotActive] };
  const found = problemsOfSource(source, false);
  if (found.length > 0) return { errors: found };
  if (source.quantity !== record.heldQuantity || itemKey(source.item) !== keyIn(record.fromCatalogItemId)) return { errors: [problems.concurrencyConflicts] };
  await checkRoom(unit, record, source);
  if (record.way === "join") return join(unit, record, source);
  invariant(record.agreed, "a move to a product says on what was agreed");
  return record.way === "replace" ? replace(unit, record, source, record.agreed) : split(unit, record, source, record.agreed);
}

/** Others may have bought meanwhile what was left of a maximum that is for all of them. */
async function checkRoom(unit: Unit, { toCatalogItemId, quantity }: TransitionRecord, { accountId, customerId }: SubscriptionRecord): Promise<void> {
  const [productId = "", skuId = ""] = toCatalogItemId.split(":");
  const sku = await skuOf(unit, accountId, productId, skuId);
  if (sku) await checkPool(unit.db, customerId, { sku, added: quantity });
}

const keyIn = (catalogItemId: string): string => catalogItemId.split(":", 2).join(":");

async function join(unit: Unit, { toSubscriptionId = "", quantity }: TransitionRecord, source: SubscriptionRecord): Promise<CarriedOut> {
  const target = await findSubscription(unit.db, source.accountId, source.customerId, toSubscriptionId);
  const [inTheWay] = target ? problemsOfTarget(source, target, unit.now) : [problems.targetOfferNotFound];
  if (!target || inTheWay) return { errors: [{ code: problems.other.code, description: inTheWay?.description ?? problems.other.description }] };
  const leaving = Math.min(quantity, source.quantity);
  const out = moveSeatsOut(source, leaving, target.subscriptionId, unit.now, unit.settings);
  const into = moveSeatsIn(target, quantity, source.subscriptionId, unit.now, unit.settings);
  await apply(unit, source, out);
  await apply(unit, target, into);
  return { toSubscriptionId: target.subscriptionId };
}

/** The term that runs goes on, unless another term or billing was asked for: then a new one begins. A trial always begins one. */
async function replace(unit: Unit, { quantity }: TransitionRecord, source: SubscriptionRecord, agreed: Agreed): Promise<CarriedOut> {
  const { termDuration, billingCycle, ...to } = agreed;
  const restarts = source.family === "trial" || !isSamePlan(source, agreed);
  const outcome = replaceItem(source, {
    ...to, billingCycle, quantity, kind: source.family === "trial" ? "converted" : "upgraded",
    ...(source.family === "trial" && { family: "newCommerce" }), ...(restarts && { termDuration }),
  }, unit.now, unit.settings);
  await apply(unit, source, outcome);
  return {};
}

const isSamePlan = ({ term, billingCycle }: SubscriptionRecord, agreed: Agreed): boolean =>
  term?.duration === agreed.termDuration && billingCycle === agreed.billingCycle;

/** A part becomes a subscription of its own, which ends with the one that it comes from as long as their terms are alike. */
async function split(unit: Unit, record: TransitionRecord, source: SubscriptionRecord, agreed: Agreed): Promise<CarriedOut> {
  const { operationId, accountId, customerId, quantity } = record;
  const { item, title, price, termDuration, billingCycle } = agreed;
  const subscriptionId = guidOf(`subscription of transition ${operationId}`);
  const orderId = await orderIdOf(unit, source.accountId, `order of transition ${operationId}`);
  const { partnerId } = source;
  const out = moveSeatsOut(source, quantity, subscriptionId, unit.now, unit.settings, { by: "upgrade" });
  await keepSystemOrder(unit, {
    orderId, accountId, customerId, createdAt: unit.nowText, billingCycle, currency: price.currency,
    lines: [{
      lineItemNumber: 0, offerId: record.toCatalogItemId, subscriptionId, friendlyName: title, quantity, termDuration, transactionType: "Convert",
      ...(partnerId !== undefined && { partnerIdOnRecord: partnerId }), ...(price.promotionId !== undefined && { promotionId: price.promotionId }),
    }],
  });
  await apply(unit, source, out);
  await begin(unit, {
    subscriptionId, accountId, customerId, orderId, lineItemNumber: 0, family: "newCommerce", item, country: source.country, segment: source.segment,
    title, friendlyName: title, quantity, plan: { termDuration, billingCycle }, price, isTrial: false, isMicrosoftProduct: source.isMicrosoftProduct,
    autoRenew: source.autoRenew, isMoved: true, ...(source.priceCountry !== undefined && { priceCountry: source.priceCountry }), ...(partnerId !== undefined && { partnerId }),
    ...(source.publisherName !== undefined && { publisherName: source.publisherName }),
    ...(source.term && source.term.duration === termDuration && { customTermEndDate: source.term.end }),
  });
  return { toSubscriptionId: subscriptionId };
}

/** Whether another subscription than the ones of the move has either product: then the licences stay as they are. */
export async function reassignmentProblems(view: View, record: TransitionRecord): Promise<Problem[]> {
  const { accountId, customerId, fromCatalogItemId, toCatalogItemId, subscriptionId, toSubscriptionId } = record;
  const ids = [subscriptionId, ...(toSubscriptionId === undefined ? [] : [toSubscriptionId])];
  const own = (await Promise.all(ids.map((id) => findSubscription(view.db, accountId, customerId, id)))).flatMap((one) => one ?? []);
  for (const key of new Set([keyIn(fromCatalogItemId), keyIn(toCatalogItemId)])) {
    const ofMove = own.filter(({ item, status }) => itemKey(item) === key && status !== "deleted").reduce((sum, { quantity }) => sum + quantity, 0);
    if ((await countSeatsOfCustomer(view.db, customerId, key)) > ofMove) return [problems.conflictingServiceTypes];
  }
  return [];
}
