// Changes of an order: what is cancelled of it, another billing cycle, a further add-on. One of them at a time.
// Source: cancel-software-purchases.md, change-the-billing-cycle.md, purchase-an-add-on-to-a-subscription.md.

import { ordersFaults, subscriptionsFaults, type Of, type OrderUpdateRequest } from "@understudy/contract";
import { Fault, invariant } from "@understudy/kernel";
import type { Caller } from "../../call/index.ts";
import {
  apply, billingDayOf, cancelByOrder, changeBillingCycleByOrder, findOffer, findSubscription, offerPrice, pricedIn, todayOf, updateOrder,
  type BillingCycle, type OrderRecord, type Price, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import { assess, isFine } from "./assess.ts";
import { buyerOf, standingOf } from "./buyer.ts";
import { checkMayBuy } from "./buyer-rules.ts";
import { afterCancellation, checkCancellable, checkOpen, checkReviewed, linesToCancel } from "./cancellation-rules.ts";
import { creditFault } from "./credit-line.ts";
import { checkLineCount } from "./order-rules.ts";
import { addToOrder } from "./purchase.ts";
import type { WantedLine } from "./wanted.ts";

type Update = Of<typeof OrderUpdateRequest>;
type UpdateLine = NonNullable<Update["lineItems"]>[number];

export async function changeOrder(unit: Unit, caller: Caller, order: OrderRecord, update: Update): Promise<OrderRecord> {
  const { status, billingCycle, lineItems } = update;
  checkReviewed(order);
  if (status === "cancelled") return cancelLines(unit, caller, order, lineItems);
  if (billingCycle === "unknown") throw new Fault(ordersFaults.invalidInput, { reason: "billingCycle: unknown is none to change to." });
  if (billingCycle !== undefined && billingCycle !== order.billingCycle) return changeCycle(unit, order, billingCycle);
  const addOns = (lineItems ?? []).filter(isNewAddOn);
  checkLineCount([...order.lines, ...addOns]);
  if (addOns.length > 0) return buyAddOns(unit, caller, order, addOns);
  throw new Fault(ordersFaults.invalidInput, {
    reason: "An update cancels lines, changes the billing cycle, or buys an add-on by a line with parentSubscriptionId.",
  });
}

/** A whole order may be sent, in which an add-on that was bought before has its subscription. */
const isNewAddOn = ({ parentSubscriptionId, subscriptionId }: UpdateLine): boolean => parentSubscriptionId !== undefined && subscriptionId === undefined;

async function cancelLines(unit: Unit, { account }: Caller, order: OrderRecord, named: readonly UpdateLine[] | undefined): Promise<OrderRecord> {
  checkOpen(order, account.kind, unit.now);
  const lines = linesToCancel(order, named);
  for (const { subscriptionId } of lines) {
    const record = await subscriptionOf(unit, order, subscriptionId);
    checkCancellable(order, record.family, account.kind);
    await apply(unit, record, cancelByOrder(record, unit.now, unit.settings));
  }
  return keep(unit, afterCancellation(order, lines));
}

async function subscriptionOf(unit: Unit, { accountId, customerId }: OrderRecord, subscriptionId: string | undefined): Promise<SubscriptionRecord> {
  const record = subscriptionId === undefined ? undefined : await findSubscription(unit.db, accountId, customerId, subscriptionId);
  invariant(record, "a line of an order that does not wait for papers, nor was rejected, has its subscription");
  return record;
}

async function keep(unit: Unit, order: OrderRecord): Promise<OrderRecord> {
  await updateOrder(unit.db, order);
  return order;
}

/** For all of the order's subscriptions, or for none. */
async function changeCycle(unit: Unit, order: OrderRecord, billingCycle: BillingCycle): Promise<OrderRecord> {
  const { orderId, accountId } = order;
  if (order.status === "po_review_rejected") throw new Fault(subscriptionsFaults.billingCycleNotChangeable);
  if (order.transactionType !== "UserPurchase") throw new Fault(ordersFaults.notSupported, { reason: "The service placed this order by itself." });
  const records: SubscriptionRecord[] = [];
  for (const { subscriptionId } of order.lines) records.push(await subscriptionOf(unit, order, subscriptionId));
  for (const record of records) await checkCycle(order, record, billingCycle);
  const billingDay = await billingDayOf(unit, accountId);
  for (const record of records) {
    const price = await priceFor(unit, record, billingCycle);
    await apply(unit, record, changeBillingCycleByOrder(record, { billingCycle, price, billingDay }, unit.now, unit.settings));
  }
  invariant(records.length > 0, `the order ${orderId} has lines`);
  return keep(unit, { ...order, billingCycle, lines: order.lines.map(({ pricing: _before, promotionId: _lost, ...line }) => line) });
}

async function checkCycle({ orderId, billingCycle: ofOrder }: OrderRecord, record: SubscriptionRecord, billingCycle: BillingCycle): Promise<void> {
  const { subscriptionId, family, status, item } = record;
  if (family !== "legacy") return;
  if (status !== "active") throw new Fault(ordersFaults.inactiveSubscriptionInOrder, { orderId });
  if (record.billingCycle !== ofOrder) throw new Fault(ordersFaults.billingCyclesDiffer, { subscriptionId });
  const offer = "offerId" in item ? await findOffer(item.offerId) : undefined;
  if (offer && !offer.isTrial && offer.supportedBillingCycles.includes(billingCycle)) return;
  throw new Fault(ordersFaults.billingCycleNotOffered, { orderId, offerId: offer?.id ?? "", billingCycle });
}

async function priceFor(unit: Unit, record: SubscriptionRecord, billingCycle: BillingCycle): Promise<Price> {
  const offer = "offerId" in record.item ? await findOffer(record.item.offerId) : undefined;
  return offer ? offerPrice(unit, pricedIn(record), offer, billingCycle, todayOf(unit)) : record.price;
}

async function buyAddOns(unit: Unit, caller: Caller, order: OrderRecord, lines: readonly UpdateLine[]): Promise<OrderRecord> {
  const buyer = await buyerOf(unit, caller, order.customerId);
  checkMayBuy(buyer, await standingOf(unit, buyer), unit.settings);
  const assessments = await assess(unit, buyer, lines.map((line) => wantedOf(order, line)), "order");
  const refused = assessments.find((one) => !isFine(one));
  if (refused && "fault" in refused) throw refused.fault;
  const fine = assessments.filter(isFine);
  const stranger = fine.find(({ parent }) => parent?.orderId !== order.orderId);
  if (stranger) {
    const { catalogItemId: offerId, parentSubscriptionId = "" } = stranger.line;
    throw new Fault(ordersFaults.addOnOfOtherParent, { offerId, parentSubscriptionId });
  }
  const fault = await creditFault(unit, buyer, fine, ordersFaults.creditLineTooLow);
  if (fault) throw fault;
  return addToOrder(unit, buyer, order, fine);
}

const wantedOf = ({ billingCycle }: OrderRecord, line: UpdateLine): WantedLine => ({
  number: line.lineItemNumber, catalogItemId: line.offerId, quantity: line.quantity ?? 0, billingCycle, isAttested: false, addOns: [],
  ...(line.friendlyName && { friendlyName: line.friendlyName }),
  ...(line.parentSubscriptionId !== undefined && { parentSubscriptionId: line.parentSubscriptionId }),
  ...(line.partnerIdOnRecord && { partnerId: line.partnerIdOnRecord }),
  additionalPartnerIds: [], otherPartnerIds: [],
});
