// Subscriptions for tests: bought through the API, as programs buy them; or begun through the doors of commerce, where a
// test needs what the API sells only under conditions that are no subject of it.

import { strict as assert } from "node:assert";
import {
  availabilityOf, begin, insertOrder, listPrice, modernOrderId, newOrder, quoteOf, skuOf,
  type BillingCycle, type Purchase, type Segment, type SubscriptionRecord, type TermDuration,
} from "../../packages/server/src/commerce/index.ts";
import { throughDoors } from "./doors.ts";
import { acceptance } from "./examples/agreements.ts";
import { made } from "./scene.ts";
import type { Json, TestWorld } from "./world.ts";

/** What is sold, as product:sku. */
export const skus = {
  /** At most 300 seats for all of a customer's subscriptions together. */
  businessBasic: "CFQ7TTC0LH18:0001",
  businessStandard: "CFQ7TTC0LDPB:0001",
  /** Sold for three years, too. */
  enterpriseE3: "CFQ7TTC0LFLX:0001",
  officeE1: "CFQ7TTC0LF8Q:0001",
  trial: "CFQ7TTC0LH18:TRY1",
  sqlServer: "DG7GMGF0FKZV:0003",
  biztalk: "DG7GMGF0DWM3:0002",
  saas: "DZH318Z0BXWC:0002",
  azurePlan: "DZH318Z0BPS6:0001",
  savingsPlan: "DZH318Z09V6F:0001",
  reservation: "DZH318Z0BQ5S:0001",
} as const;

export interface Begun extends Partial<Omit<Purchase, "item" | "plan" | "price">> {
  readonly accountId: string;
  readonly customerId: string;
  /** productId:skuId. */
  readonly sku?: string;
  readonly termDuration?: TermDuration;
  readonly billingCycle?: BillingCycle;
  readonly promotion?: { readonly promotionId: string; readonly discount: string };
}

/** Begins a subscription in the world of a test, with its order; the plan is the SKU's first, unless one is given. */
export async function begun(world: TestWorld, { sku = skus.businessBasic, termDuration, billingCycle, promotion, ...given }: Begun): Promise<SubscriptionRecord> {
  const { accountId, customerId } = given;
  const [productId = "", skuId = ""] = sku.split(":");
  return throughDoors(world, async (unit) => {
    const found = await skuOf(unit, accountId, productId, skuId);
    assert(found, `the catalog has ${sku}`);
    const segment: Segment = found.segments[0] ?? "commercial";
    const market = { accountId, country: "US", cloud: "global", kind: "sandbox", segments: [segment] } as const;
    const availability = await availabilityOf(unit, market, productId, skuId);
    assert(availability, `${sku} is sold`);
    const plan = found.plans.find((one) =>
      (termDuration === undefined || one.termDuration === termDuration) && (billingCycle === undefined || one.billingCycle === billingCycle));
    assert(plan, `${sku} is sold for ${termDuration} ${billingCycle}`);
    const quote = await quoteOf(unit, market, segment, productId, skuId, plan, unit.nowText.slice(0, 10));
    assert(quote, `${sku} has a price`);
    const orderId = given.orderId ?? modernOrderId(unit.ids.guid());
    const record = await begin(unit, {
      orderId, lineItemNumber: 0, family: found.family, country: "US", segment, title: found.title, friendlyName: found.title,
      quantity: Math.max(1, found.minimumQuantity), isTrial: found.isTrial, isMicrosoftProduct: found.isMicrosoftProduct, publisherName: found.publisherName,
      ...given,
      item: { productId, skuId, availabilityId: availability.availabilityId },
      plan, price: { ...listPrice(quote), ...promotion },
    });
    if (given.orderId === undefined) {
      const { subscriptionId, friendlyName, quantity } = record;
      await insertOrder(unit.db, newOrder({
        orderId, accountId, customerId, createdAt: unit.nowText, billingCycle: plan.billingCycle, currency: quote.currency,
        status: record.status === "pending" ? "pending" : "completed",
        lines: [{ lineItemNumber: 0, offerId: `${sku}:${availability.availabilityId}`, subscriptionId, friendlyName, quantity }],
      }));
    }
    return record;
  });
}

/** What a line of a cart says of a purchase; the catalog item is looked up. */
export interface Line {
  /** productId:skuId, or an older offer's id. */
  readonly item?: string;
  readonly quantity?: number;
  readonly termDuration?: TermDuration;
  readonly billingCycle?: BillingCycle;
  readonly [property: string]: unknown;
}

export interface Buyer {
  readonly token: string;
  readonly customerId: string;
}

/** The customer's agreement, without which nothing is bought; accepted again it changes nothing. */
export async function acceptAgreement(world: TestWorld, { token, customerId }: Buyer): Promise<void> {
  const path = `/v1/customers/${customerId}/agreements`;
  const { json } = await world.call("GET", `${path}?agreementType=MicrosoftCustomerAgreement`, { token });
  if (json.totalCount === 0) await made(world, path, { token, body: acceptance(0) });
}

/** product:sku:availability of today, where the customer is. */
export async function catalogItemOf(world: TestWorld, { token, customerId }: Buyer, item: string): Promise<string> {
  const [productId, skuId] = item.split(":");
  if (skuId === undefined) return item;
  const answer = await world.call("GET", `/v1/customers/${customerId}/products/${productId}/skus/${skuId}/availabilities`, { token });
  assert.equal(answer.status, 200, answer.text);
  return answer.json.items[0].catalogItemId as string;
}

/** Buys by a cart and its checkout, and answers the orders; the token is a user's, who accepts agreements. */
export async function buy(world: TestWorld, buyer: Buyer, lines: readonly Line[]): Promise<Json[]> {
  const { token, customerId } = buyer;
  await acceptAgreement(world, buyer);
  const lineItems: object[] = [];
  for (const [id, { item = skus.businessBasic, ...line }] of lines.entries()) {
    const usual = item.includes(":") ? { termDuration: "P1Y", billingCycle: "monthly" } : { billingCycle: "monthly" };
    lineItems.push({ id, catalogItemId: await catalogItemOf(world, buyer, item), quantity: 1, ...usual, ...line });
  }
  const cart = await made(world, `/v1/customers/${customerId}/carts`, { token, body: { lineItems, partnerOnRecordAttestationAccepted: true } });
  assert.deepEqual(cart.lineItems.flatMap((line: Json) => line.error ?? []), []);
  const { orders, orderErrors } = await made(world, `/v1/customers/${customerId}/carts/${cart.id}/checkout`, { token, body: {} });
  assert.deepEqual(orderErrors ?? [], []);
  return orders as Json[];
}

/** Buys one line and answers its subscription. */
export async function subscribe(world: TestWorld, buyer: Buyer, line: Line = {}): Promise<Json> {
  const [order] = await buy(world, buyer, [line]);
  const { subscriptionId } = order.lineItems[0];
  const answer = await world.call("GET", `/v1/customers/${buyer.customerId}/subscriptions/${subscriptionId}`, { token: buyer.token });
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
}
