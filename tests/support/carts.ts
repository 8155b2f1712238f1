// Carts and orders for tests: a customer that may be bought for, lines with what the catalog has today, and what came of them.

import { strict as assert } from "node:assert";
import { acceptAgreement, catalogItemOf, skus } from "./purchases.ts";
import type { Shop } from "./subscribed.ts";
import type { Answer, Json } from "./world.ts";

/** A line to buy: what is not said is one seat of Business Basic for a year by the month. */
export interface Wanted {
  /** productId:skuId, a whole catalog item, or an older offer's id. */
  readonly item?: string;
  readonly [property: string]: unknown;
}

export interface Counter {
  readonly shop: Shop;
  readonly customerId: string;
  readonly path: string;
}

/** A customer that has accepted its agreement. */
export async function openCounter(shop: Shop, more: object = {}): Promise<Counter> {
  const customerId = await shop.newCustomer(more);
  await acceptAgreement(shop.world, { token: shop.account.token, customerId });
  return { shop, customerId, path: `/v1/customers/${customerId}` };
}

/** As carts have lines: with their ids, and the catalog item of today. */
export async function linesOf(counter: Counter, wanted: readonly Wanted[]): Promise<Json[]> {
  const lines: object[] = [];
  for (const [id, { item = skus.businessBasic, ...line }] of wanted.entries()) {
    const isSku = item.split(":").length === 2;
    const usual = item.includes(":") ? { termDuration: "P1Y", billingCycle: "monthly" } : { billingCycle: "monthly" };
    lines.push({ id, catalogItemId: isSku ? await itemOf(counter, item) : item, quantity: 1, ...usual, ...line });
  }
  return lines;
}

export const itemOf = ({ shop, customerId }: Counter, item: string): Promise<string> =>
  catalogItemOf(shop.world, { token: shop.account.token, customerId }, item);

export const postCart = async (counter: Counter, wanted: readonly Wanted[], more: object = {}): Promise<Answer> =>
  counter.shop.call("POST", `${counter.path}/carts`, { lineItems: await linesOf(counter, wanted), partnerOnRecordAttestationAccepted: true, ...more });

/** A cart as it was kept, its bad lines and all. */
export async function putInCart(counter: Counter, wanted: readonly Wanted[], more: object = {}): Promise<Json> {
  const answer = await postCart(counter, wanted, more);
  assert.equal(answer.status, 201, answer.text);
  return answer.json;
}

/** What is wrong with the only line, or with the line of that number: its code; undefined where nothing is. */
export async function lineErrorOf(counter: Counter, wanted: readonly Wanted[], line = 0): Promise<string | undefined> {
  return (await putInCart(counter, wanted)).lineItems[line].error?.errorCode;
}

export const checkOut = ({ shop, path }: Counter, cart: Json, headers: Record<string, string> = {}): Promise<Answer> =>
  shop.call("POST", `${path}/carts/${cart.id}/checkout`, undefined, headers);

/** Puts lines in a cart, checks it out, and answers what came of it. */
export async function buyAll(counter: Counter, wanted: readonly Wanted[]): Promise<Json> {
  const cart = await putInCart(counter, wanted);
  assert.deepEqual(cart.lineItems.flatMap((line: Json) => line.error ?? []), []);
  const answer = await checkOut(counter, cart);
  assert.equal(answer.status, 201, answer.text);
  return answer.json;
}

/** The one order that lines become. */
export async function buyOrder(counter: Counter, wanted: readonly Wanted[]): Promise<Json> {
  const { orders, orderErrors } = await buyAll(counter, wanted);
  assert.deepEqual(orderErrors, undefined);
  assert.equal(orders.length, 1);
  return orders[0];
}

/** An order sent whole, of lines as orders have them. */
export async function postOrder(counter: Counter, wanted: readonly Wanted[], more: object = {}): Promise<Answer> {
  const lineItems = (await linesOf(counter, wanted)).map(({ id, catalogItemId, billingCycle: _cycle, ...line }: Json) =>
    ({ lineItemNumber: id, offerId: catalogItemId, ...line }));
  return counter.shop.call("POST", `${counter.path}/orders`, { lineItems, billingCycle: "monthly", partnerOnRecordAttestationAccepted: true, ...more });
}

export async function readOrder({ shop, path }: Counter, orderId: string, query = ""): Promise<Json> {
  const answer = await shop.call("GET", `${path}/orders/${orderId}${query}`);
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
}

