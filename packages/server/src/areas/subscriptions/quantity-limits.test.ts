// How many licences there may be in the light of what else the customer has: bases and their add-ons, and maxima that are for
// all of a customer's subscriptions together.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { commerceLimits } from "@understudy/contract";
import { buyAll, buyOrder, lineErrorOf, openCounter, type Counter } from "../../../../../tests/support/carts.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop, type Which } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";

/** Takes at least 5 licences for a hundred of its bases, which are all licences. */
const multiGeo = "CFQ7TTC0TEST:0001";

const subscriptionOf = ({ customerId }: Counter, order: Json): Which => ({ customerId, subscriptionId: order.lineItems[0].subscriptionId });

describe("licences of an add-on and of what it goes with", () => {
  let shop: Shop;
  before(async () => { shop = await openShop(); });
  after(() => shop.world.close());

  async function baseAndAddOn(quantity: number, ofAddOn: number): Promise<{ counter: Counter; base: Which; addOn: Which }> {
    const counter = await openCounter(shop);
    const { orders } = await buyAll(counter, [{ item: skus.officeE1, quantity }, { item: multiGeo, quantity: ofAddOn }]);
    const lines: Json[] = orders.flatMap((order: Json) => order.lineItems);
    const which = (isAddOn: boolean): Which =>
      ({ customerId: counter.customerId, subscriptionId: lines.find(({ offerId }) => offerId.startsWith(multiGeo) === isAddOn).subscriptionId });
    return { counter, base: which(false), addOn: which(true) };
  }

  test("keep to their least share when the base grows, too", async () => {
    const { base, addOn } = await baseAndAddOn(20, 1);
    assertRefused(await shop.change(base, { quantity: 21 }), 400, 800002);
    assert.equal((await shop.changed(addOn, { quantity: 15 })).quantity, 15);
    assert.equal((await shop.changed(base, { quantity: 300 })).quantity, 300);
    assertRefused(await shop.change(base, { quantity: 301 }), 400, 800002);
  });

  test("of which the customer has some are counted with those that it buys", async () => {
    const { counter } = await baseAndAddOn(20, 15);
    assert.equal(await lineErrorOf(counter, [{ item: multiGeo, quantity: 6 }]), "base_offer_seat_quantity_not_met");
    assert.equal(await lineErrorOf(counter, [{ item: multiGeo, quantity: 5 }]), undefined);
  });

  test("that several subscriptions have of an add-on are counted together when one of them changes", async () => {
    const { counter, addOn } = await baseAndAddOn(20, 10);
    await buyOrder(counter, [{ item: multiGeo, quantity: 5 }]);
    assertRefused(await shop.change(addOn, { quantity: 16 }), 400, 800002);
    assert.equal((await shop.changed(addOn, { quantity: 15 })).quantity, 15);
  });
});

describe("a maximum for all of a customer's subscriptions", () => {
  test("is asked for again when licences move: a move that was possible fails where others have bought what was left", async (context) => {
    const shop = await openShop();
    context.after(() => shop.world.close());
    const counter = await openCounter(shop);
    const basic = subscriptionOf(counter, await buyOrder(counter, [{ item: skus.businessBasic, quantity: 200 }]));
    const path = `${counter.path}/subscriptions/${basic.subscriptionId}`;
    const eligible = (await shop.call("GET", `${path}/transitionEligibilities`)).json.items;
    const to = eligible.find(({ catalogItemId }: Json) => catalogItemId.startsWith(skus.businessStandard));
    const begun = await shop.call("POST", `${path}/transitions`, {
      toCatalogItemId: to.catalogItemId, quantity: 200, transitionType: "transition_only", termDuration: "P1Y", billingCycle: "monthly",
    });
    assert.equal(begun.status, 200, begun.text);
    const other = subscriptionOf(counter, await buyOrder(counter, [{ item: skus.businessStandard, quantity: 250 }]));
    await shop.pass("PT1H");
    const [transition] = (await shop.call("GET", `${path}/transitions`)).json.items;
    assert.equal(transition.events.at(-1).status, "Failed");
    assert.deepEqual([(await shop.read(basic)).offerId.startsWith(skus.businessBasic), (await shop.read(other)).quantity], [true, 250]);
  });

  test("of a sandbox's SKUs for that is kept by updates as by purchases", async (context) => {
    const shop = await openShop({ kind: "sandbox" });
    context.after(() => shop.world.close());
    const counter = await openCounter(shop);
    const [item = "", most = 0] = Object.entries(commerceLimits["maxSeatsPooled.testSkus"].limit)[0] ?? [];
    const bought = subscriptionOf(counter, await buyOrder(counter, [{ item, quantity: 1 }]));
    await buyOrder(counter, [{ item, quantity: 1 }]);
    assertRefused(await shop.change(bought, { quantity: most }), 403, 800088);
    assert.equal((await shop.changed(bought, { quantity: most - 1 })).quantity, most - 1);
  });
});
