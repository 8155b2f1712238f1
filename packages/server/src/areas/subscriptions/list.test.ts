// What carts buy is there as subscriptions, of every family, each as it was bought.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { offers } from "../../../../../tests/support/legacy.ts";
import { buy, skus, subscribe } from "../../../../../tests/support/purchases.ts";
import { openShop, pathOf, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";

describe("what was bought by a cart", () => {
  let shop: Shop;
  before(async () => { shop = await openShop({ partnerType: "indirectProvider" }); });
  after(() => shop.world.close());

  const buyer = async () => ({ token: shop.account.token, customerId: await shop.newCustomer() });

  test("is a subscription at once, as the order says", async () => {
    const who = await buyer();
    const [order] = await buy(shop.world, who, [{ item: skus.businessBasic, quantity: 4, friendlyName: "Head office" }]);
    const [line] = order.lineItems;
    const resource = await shop.read({ ...who, subscriptionId: line.subscriptionId });
    assert.deepEqual(
      [resource.orderId, resource.quantity, resource.friendlyName, resource.offerId, resource.status, resource.termDuration, resource.billingCycle],
      [order.id, 4, "Head office", line.offerId, "active", "P1Y", "monthly"],
    );
    assert.deepEqual((await shop.call("GET", `/v1/customers/${who.customerId}/subscriptions?order_id=${order.id}`)).json.items, [resource]);
  });

  test("is changed and cancelled like any other, each change with an order of the service's", async () => {
    const who = await buyer();
    const { id: subscriptionId } = await subscribe(shop.world, who, { quantity: 2 });
    const which = { ...who, subscriptionId };
    await shop.changed(which, { quantity: 5 });
    await shop.changed(which, { status: "deleted" });
    const orders = (await shop.call("GET", `/v1/customers/${who.customerId}/orders`)).json.items;
    assert.deepEqual(orders.map(({ lineItems: [{ transactionType }] }: Json) => transactionType.toLowerCase()).toSorted(), ["addquantity", "cancel", "new"]);
  });

  test("of older offers and of other publishers is there, too", async () => {
    const who = await buyer();
    const legacy = await subscribe(shop.world, who, { item: offers.enterpriseE3 });
    assert.deepEqual([legacy.id, legacy.offerId], [legacy.id.toUpperCase(), offers.enterpriseE3]);
    const saas = await subscribe(shop.world, who, { item: skus.saas, termDuration: "P1M" });
    assert.equal(saas.status, "pending");
    const which = { ...who, subscriptionId: saas.id };
    const { json } = await shop.call("GET", `${pathOf(which)}/activationlinks`);
    assert.equal(json.items[0].lineItemNumber, 0);
  });
});
