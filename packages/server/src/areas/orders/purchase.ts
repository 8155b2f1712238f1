// A group of lines becomes an order, and each of its lines a subscription. Everything that could refuse it has been asked.

import {
  begin, catalogItemId, freeOrderId, insertOrder, isLegacy, newOrder, updateOrder, type Instructions, type OrderLine, type OrderRecord,
  type Purchase, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import type { AssessedLine } from "./assess.ts";
import type { Buyer } from "./buyer.ts";
import { isReviewed, scheduleUploadEnd } from "./purchase-order.ts";
import { detailsOf, isAddOn, itemOf, segmentOf, titleOf } from "./sold.ts";
import type { WantedLine } from "./wanted.ts";
import { withSubscriptions } from "./with-subscriptions.ts";

/** With what the service says that orders by its API are placed. */
const clientOf = (marketplaceCountry: string) => ({ marketplaceCountry, deviceFamily: "UniversalStore-PartnerCenter", name: "Partner Center API" });

export async function placeOrder(unit: Unit, buyer: Buyer, lines: readonly [AssessedLine, ...AssessedLine[]]): Promise<OrderRecord> {
  const [first] = lines;
  const { accountId } = buyer.account;
  const order = newOrder({
    orderId: await freeOrderId(unit, accountId, isLegacy(first)), accountId, customerId: buyer.customer.customerId, createdAt: unit.nowText,
    billingCycle: first.plan.billingCycle, currency: first.price.currency, client: clientOf(buyer.market.country), lines: lines.map(lineOf),
  });
  const purchases = lines.map((line, index) => purchaseOf(buyer, order, line, index));
  if (isReviewed(buyer.account, lines.map(({ sold }) => itemOf(sold)))) {
    const waiting: OrderRecord = { ...order, status: "pending_po_upload", awaiting: purchases };
    await insertOrder(unit.db, waiting);
    await scheduleUploadEnd(unit, waiting);
    return waiting;
  }
  await insertOrder(unit.db, order);
  const begun = await beginAll(unit, lines, purchases);
  const placed = withSubscriptions(order, begun);
  await updateOrder(unit.db, placed);
  return placed;
}

/** Further lines of an order that there is already: add-ons to what it brought. */
export async function addToOrder(unit: Unit, buyer: Buyer, order: OrderRecord, lines: readonly AssessedLine[]): Promise<OrderRecord> {
  const added: OrderLine[] = [];
  for (const [index, line] of lines.entries()) {
    const lineItemNumber = order.lines.length + index;
    const { subscriptionId } = await begin(unit, purchaseOf(buyer, order, line, lineItemNumber));
    added.push({ ...lineOf(line, lineItemNumber), subscriptionId });
  }
  const after: OrderRecord = { ...order, lines: [...order.lines, ...added] };
  await updateOrder(unit.db, after);
  return after;
}

/** Add-ons of the same order come after their bases, whose subscriptions they go to. */
async function beginAll(unit: Unit, lines: readonly AssessedLine[], purchases: readonly Purchase[]): Promise<SubscriptionRecord[]> {
  const begun: SubscriptionRecord[] = [];
  const inOrder = lines.map((line, index) => ({ line, index })).toSorted((one, other) => Number(isAddOn(one.line.sold)) - Number(isAddOn(other.line.sold)));
  for (const { line, index } of inOrder) {
    const parent = isLegacy(line) && line.base ? begun[lines.findIndex((one) => one.line === line.base)] : undefined;
    begun[index] = await begin(unit, { ...purchases[index] as Purchase, ...(parent && { parentSubscriptionId: parent.subscriptionId }) });
  }
  return begun;
}

function purchaseOf({ market }: Buyer, { orderId, accountId, customerId }: OrderRecord, assessed: AssessedLine, lineItemNumber: number): Purchase {
  const { line, sold, family, plan, price, priceCountry, customEnd, parent } = assessed;
  const title = titleOf(sold);
  return {
    accountId, customerId, orderId, lineItemNumber, family, item: itemOf(sold), country: market.country, segment: segmentOf(sold),
    title, friendlyName: line.friendlyName ?? title, quantity: line.quantity, plan, price, isTrial: detailsOf(sold).isTrial,
    ...publisherOf(assessed), ...renewalOf(assessed), ...(priceCountry !== undefined && { priceCountry }),
    ...(line.partnerId !== undefined && { partnerId: line.partnerId }),
    ...(parent && { parentSubscriptionId: parent.subscriptionId }),
    ...(customEnd !== undefined && { customTermEndDate: customEnd }),
    ...(line.provisioningContext && { provisioningContext: line.provisioningContext }),
    ...commitmentOf(line),
  };
}

const publisherOf = ({ sold }: AssessedLine): Pick<Purchase, "isMicrosoftProduct" | "publisherName"> => {
  if (sold.kind === "offer") return { isMicrosoftProduct: true };
  const { isMicrosoftProduct, publisherName } = sold.availability.sku;
  return { isMicrosoftProduct, publisherName };
};

/** What follows the first term: of a trial what it becomes, of a month the term that the line names. */
function renewalOf({ line, sold, family }: AssessedLine): Partial<Purchase> {
  if (sold.kind === "offer") return sold.offer.isAutoRenewable ? {} : { autoRenew: false };
  const { convertsTo } = sold.availability.sku;
  if (family === "trial" && convertsTo !== undefined) return { nextTerm: paidTerm(convertsTo, line) };
  return line.renewsTo === undefined ? {} : { renewalTermDuration: line.renewsTo };
}

/** A year by the month, unless the line says a month. Source: offer-your-customers-trials-of-microsoft-products.md. */
function paidTerm(convertsTo: string, { renewsTo = "P1Y", quantity }: WantedLine): Instructions {
  const [productId = "", skuId = ""] = convertsTo.split(":");
  return { product: { productId, skuId, billingCycle: "monthly", termDuration: renewsTo }, quantity };
}

const commitmentOf = ({ purchaseCommitment }: WantedLine): Pick<OrderLine, "purchaseCommitment"> =>
  (purchaseCommitment ? { purchaseCommitment: { ...purchaseCommitment, amount: String(purchaseCommitment.amount) } } : {});

function lineOf({ line, sold, plan, price, pricing, customEnd, parent }: AssessedLine, lineItemNumber: number): OrderLine {
  return {
    lineItemNumber, offerId: catalogItemId(itemOf(sold)), friendlyName: line.friendlyName ?? titleOf(sold), quantity: line.quantity,
    transactionType: "New", pricing,
    ...(plan.termDuration && { termDuration: plan.termDuration }),
    ...(parent && { parentSubscriptionId: parent.subscriptionId }),
    ...(price.promotionId !== undefined && { promotionId: price.promotionId }),
    ...(line.partnerId !== undefined && { partnerIdOnRecord: line.partnerId }),
    ...(line.additionalPartnerIds.length > 0 && { additionalPartnerIdsOnRecord: line.additionalPartnerIds }),
    ...(line.provisioningContext && { provisioningContext: line.provisioningContext }),
    ...(line.renewsTo && { renewsTo: line.renewsTo }),
    ...(customEnd !== undefined && { customTermEndDate: customEnd }),
    ...(line.isAttested && { attestationAccepted: true }),
    ...commitmentOf(line),
  };
}
