// Orders as they travel. Those of older offers, and their subscriptions, have ids in upper case and link to the subscription;
// all others link to product, SKU and availability. Source: order-resources.md, get-an-order-by-id.md, checkout-a-cart.md.

import type { Of, Order, Pricing } from "@understudy/contract";
import { Decimal, isGuid } from "@understudy/kernel";
import type { LinePricing, OrderLine, OrderRecord, SubscriptionRecord } from "../../commerce/index.ts";
import { guidOf } from "../../world/index.ts";
import { currencyInfo } from "../catalog/index.ts";

type OrderResource = Of<typeof Order>;
type LineResource = OrderResource["lineItems"][number];

/** What an order is shown with: the subscriptions of its customer, the country, and whether prices are asked for. */
export interface Showing {
  readonly subscriptions: ReadonlyMap<string, SubscriptionRecord>;
  readonly country: string;
  readonly withPrices: boolean;
}

/** Ids of orders for older offers are GUIDs. */
export const isLegacyOrder = ({ orderId }: Pick<OrderRecord, "orderId">): boolean => isGuid(orderId);

export const shownOrderId = (order: Pick<OrderRecord, "orderId">): string => (isLegacyOrder(order) ? order.orderId.toUpperCase() : order.orderId);

const link = (uri: string, method = "GET") => ({ uri, method, headers: [] });

export function orderOf(order: OrderRecord, showing: Showing): OrderResource {
  const id = shownOrderId(order);
  const self = `/customers/${order.customerId}/orders/${id}`;
  return {
    id,
    alternateId: isLegacyOrder(order) ? id : order.alternateId,
    referenceCustomerId: order.customerId,
    billingCycle: order.billingCycle,
    currencyCode: order.currency,
    currencySymbol: currencyInfo(order.currency).symbol,
    lineItems: order.lines.map((line) => lineOf(order, line, self, showing)),
    creationDate: order.createdAt,
    status: statusOf(order, showing.subscriptions),
    transactionType: order.transactionType,
    ...(showing.withPrices && { totalPrice: totalOf(order.lines).toNumber() }),
    ...(order.transactionType === "UserPurchase" && { partnerOnRecordAttestationAccepted: true }),
    client: order.client ?? {},
    links: {
      self: link(self), patchOperation: link(self, "PATCH"),
      ...(isProvisioned(order) && { provisioningStatus: link(`${self}/provisioningstatus`) }),
    },
    attributes: { etag: etagOf(order), objectType: "Order" },
  } as OrderResource;
}

/** What waits for papers or their review has not begun to be provisioned, and never will once it is rejected. */
export const isProvisioned = ({ status }: OrderRecord): boolean =>
  status !== "pending_po_upload" && status !== "po_upload_complete" && status !== "po_review_rejected";

/** Another one after every change that an order can have. */
export const etagOf = ({ orderId, status, billingCycle, lines }: OrderRecord): string =>
  guidOf(`order ${JSON.stringify([orderId, status, billingCycle, lines.map(({ quantity, subscriptionId }) => [quantity, subscriptionId])])}`);

/** Pending until all that it brought is there. */
export function statusOf({ status, lines }: OrderRecord, subscriptions: ReadonlyMap<string, SubscriptionRecord>): OrderRecord["status"] {
  if (status !== "pending") return status;
  const isPending = lines.some(({ subscriptionId }) => subscriptionId !== undefined && subscriptions.get(subscriptionId)?.status === "pending");
  return isPending ? "pending" : "completed";
}

function lineOf(order: OrderRecord, line: OrderLine, self: string, { subscriptions, country, withPrices }: Showing): LineResource {
  const { subscriptionId, parentSubscriptionId, pricing, renewsTo, customTermEndDate, purchaseCommitment, offerId, ...rest } = line;
  const isLegacy = isLegacyOrder(order);
  const shown = (id: string) => (isLegacy ? id.toUpperCase() : id);
  const record = subscriptionId === undefined ? undefined : subscriptions.get(subscriptionId);
  return {
    ...rest,
    offerId: isLegacy ? offerId.toUpperCase() : offerId,
    ...(subscriptionId !== undefined && isThere(record) && { subscriptionId: shown(subscriptionId) }),
    ...(parentSubscriptionId !== undefined && { parentSubscriptionId: shown(parentSubscriptionId) }),
    ...(withPrices && pricing && { pricing: shownPricing(pricing) }),
    ...(renewsTo && { renewsTo: { termDuration: renewsTo } }),
    ...(customTermEndDate !== undefined && { customTermEndDate: `${customTermEndDate}T00:00:00Z` }),
    ...(purchaseCommitment && { purchaseCommitment: { ...purchaseCommitment, amount: Decimal.of(purchaseCommitment.amount).toNumber() } }),
    links: isLegacy ? legacyLinks(order, subscriptionId) : modernLinks(line, self, country, record),
    attributes: { objectType: "OrderLineItem" },
  } as LineResource;
}

/** Software and reservations are named once they are provisioned; what waits for its activation has to be known before. */
const isThere = (record: SubscriptionRecord | undefined): boolean => record?.status !== "pending" || record.family === "saas";

const legacyLinks = ({ customerId }: OrderRecord, subscriptionId: string | undefined) =>
  (subscriptionId === undefined ? {} : { subscription: link(`/customers/${customerId}/subscriptions/${subscriptionId.toUpperCase()}`) });

function modernLinks({ offerId, lineItemNumber }: OrderLine, self: string, country: string, record: SubscriptionRecord | undefined) {
  const [productId = "", skuId = "", availabilityId = ""] = offerId.split(":");
  const sku = `/products/${productId}/skus/${skuId}`;
  return {
    product: link(`/products/${productId}?country=${country}`),
    sku: link(`${sku}?country=${country}`),
    availability: link(`${sku}/availabilities/${availabilityId}?country=${country}`),
    ...(record?.family === "saas" && { activationLinks: link(`${self}/lineitems/${lineItemNumber}/activationlinks`) }),
  };
}

const amount = (text: string): number => Decimal.of(text).toNumber();

export const shownPricing = (pricing: LinePricing): Of<typeof Pricing> => ({
  listPrice: amount(pricing.listPrice),
  discountedPrice: amount(pricing.discountedPrice),
  proratedPrice: amount(pricing.proratedPrice),
  price: amount(pricing.price),
  extendedPrice: amount(pricing.extendedPrice),
});

/** Sum of what the lines cost; those without prices are changes that the service wrote. */
const totalOf = (lines: readonly OrderLine[]): Decimal =>
  Decimal.sum(lines.map(({ pricing }) => Decimal.of(pricing?.extendedPrice ?? "0")));
