// Reading subscriptions over HTTP: lists and what narrows them, add-ons, provisioning, and the line of time.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { buyLegacy, offers } from "../../../../../tests/support/legacy.ts";
import { addAccount, makePartners } from "../../../../../tests/support/partners.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, pathOf, started, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`subscriptions on ${dialect}`, () => {
    let shop: Shop;
    before(async () => { shop = await openShop({ partnerType: "indirectProvider" }, dialect); });
    after(() => shop.world.close());

    const idsOf = async (customerId: string, query = ""): Promise<string[]> => {
      const answer = await shop.call("GET", `/v1/customers/${customerId}/subscriptions${query}`);
      assert.equal(answer.status, 200, answer.text);
      return answer.json.items.map(({ id }: Json) => id);
    };

    test("are listed in the order of their purchase, whatever became of them, with an envelope", async () => {
      const customerId = await shop.newCustomer();
      assert.deepEqual((await shop.call("GET", `/v1/customers/${customerId}/subscriptions`)).json, {
        totalCount: 0, items: [], links: { self: { uri: `/customers/${customerId}/subscriptions`, method: "GET", headers: [] } }, attributes: { objectType: "Collection" },
      });
      const first = await shop.subscribe({ customerId });
      await shop.pass("PT1S");
      const second = await shop.subscribe({ customerId, sku: skus.azurePlan });
      await shop.changed(first, { status: "deleted" });
      assert.deepEqual(await idsOf(customerId), [first.subscriptionId, second.subscriptionId]);
      const { items } = (await shop.call("GET", `/v1/customers/${customerId}/subscriptions`)).json;
      assert.deepEqual(items, [await shop.read(first), await shop.read(second)]);
    });

    test("are those of an order, whose id comes in any case where it is a GUID, or those of a reseller", async () => {
      const customerId = await shop.newCustomer();
      const modern = await shop.subscribe({ customerId, partnerId: "6363276" });
      const legacy = await buyLegacy(shop.world, { accountId: shop.account.tenantId, customerId });
      assert.deepEqual(await idsOf(customerId, `?order_id=${modern.orderId}`), [modern.subscriptionId]);
      for (const orderId of [legacy.orderId, legacy.orderId.toUpperCase()]) {
        assert.deepEqual(await idsOf(customerId, `?order_id=${orderId}`), [legacy.subscriptionId.toUpperCase()]);
      }
      assert.deepEqual(await idsOf(customerId, "?order_id=nothing"), []);
      assert.deepEqual(await idsOf(customerId, "?mpn_id=6363276"), [modern.subscriptionId]);
      assert.deepEqual(await idsOf(customerId, `?mpn_id=6363276&order_id=${legacy.orderId}`), []);
      assertRefused(await shop.call("GET", `/v1/customers/${customerId}/subscriptions?mpn_id=abc`), 400, 3000);
    });

    test("are found by their id in any case, and only where they belong", async () => {
      const bought = await shop.subscribe();
      const { customerId, subscriptionId } = bought;
      assert.equal((await shop.call("GET", pathOf({ customerId, subscriptionId: subscriptionId.toUpperCase() }))).json.id, subscriptionId);
      assertRefused(await shop.call("GET", pathOf({ customerId: await shop.newCustomer(), subscriptionId })), 404, 20003);
      assertRefused(await shop.call("GET", pathOf({ customerId, subscriptionId: "nothing" })), 404, 20003);
      assertRefused(await shop.call("GET", pathOf({ customerId: subscriptionId, subscriptionId })), 404, 1000);
    });

    test("are seen by the reseller that the customer was created for, which cannot change them", async () => {
      const reseller = await addAccount(shop.world, "primary", "indirectReseller", "reseller");
      await makePartners(shop.world, shop.account.token, reseller.token);
      const customerId = await shop.newCustomer({ associatedPartnerId: reseller.tenantId });
      const bought = await shop.subscribe({ customerId });
      const asReseller = { token: reseller.token };
      assert.deepEqual((await shop.world.call("GET", pathOf(bought), asReseller)).json, await shop.read(bought));
      assert.equal((await shop.world.call("GET", `/v1/customers/${customerId}/subscriptions`, asReseller)).json.totalCount, 1);
      assertRefused(await shop.world.call("PATCH", pathOf(bought), { ...asReseller, body: { friendlyName: "X" } }), 403, 20002);
    });

    test("to older offers have add-ons, which name what they belong to", async () => {
      const customerId = await shop.newCustomer();
      const { tenantId: accountId } = shop.account;
      const base = await buyLegacy(shop.world, { accountId, customerId, offerId: offers.enterpriseE3 });
      const addOn = await buyLegacy(shop.world, { accountId, customerId, offerId: offers.audioConferencing, parentSubscriptionId: base.subscriptionId });
      const { json } = await shop.call("GET", `${pathOf(base)}/addons`);
      assert.deepEqual(json.items, [await shop.read(addOn)]);
      assert.equal(json.items[0].parentSubscriptionId, base.subscriptionId.toUpperCase());
      assert.equal((await shop.call("GET", `${pathOf(addOn)}/addons`)).json.totalCount, 0);
      assert.equal((await shop.call("GET", `${pathOf(await shop.subscribe())}/addons`)).json.totalCount, 0);
      assert.equal((await shop.read(base)).hasPurchasableAddons, true);
      assertRefused(await shop.call("GET", `${pathOf({ customerId, subscriptionId: "x" })}/addons`), 404, 20003);
    });

    test("to licences are provisioned at once; what has no licences is not in the directory", async () => {
      const bought = await shop.subscribe({ quantity: 5 });
      const status = (of: { customerId: string; subscriptionId: string }) => shop.call("GET", `${pathOf(of)}/provisioningstatus`);
      const { json } = await status(bought);
      assert.deepEqual(json, {
        skuId: "3b555118-da6a-4418-894f-7df1e2096870", status: "success", quantity: 5, endDate: (await shop.read(bought)).commitmentEndDate,
        attributes: { objectType: "SubscriptionProvisioningStatus" },
      });
      await shop.changed(bought, { status: "deleted" });
      assert.deepEqual(Object.values((await status(bought)).json).slice(1, 3), ["none", 0]);
      for (const sku of [skus.sqlServer, skus.azurePlan, skus.saas]) assertRefused(await status(await shop.subscribe({ sku })), 400, 2012);
      assertRefused(await status(await shop.subscribe({ status: "pending" })), 404, 800007);
    });

    test("have a line of time: what has happened, and what is to come until somebody changes them", async () => {
      const bought = await shop.subscribe({ termDuration: "P1M", quantity: 2 });
      const now = (await shop.timeline(bought)).now;
      const at = (hours: number) => Temporal.Instant.from(now).add({ hours }).toString({ smallestUnit: "millisecond" });
      await shop.changed(bought, { quantity: 5 });
      const { past, future, subscriptionId } = await shop.timeline(bought);
      assert.equal(subscriptionId, bought.subscriptionId);
      assert.deepEqual(past.map(({ kind, quantityBefore, quantity }: Json) => [kind, quantityBefore, quantity]), [["purchased", undefined, 2], ["quantityChanged", 2, 5]]);
      const first = future.slice(0, 4).map(({ at: when, kind, quantity }: Json) => [when, kind, quantity]);
      assert.deepEqual(first, [
        [at(24), "fullRefundEnds", undefined], [at(168), "cancellationEnds", undefined], [at(168), "seatWindowCloses", 2], [at(168), "seatWindowCloses", 3],
      ]);
      assert.equal(future.at(-1).kind, "renews");
      await shop.changed(bought, { autoRenewEnabled: false });
      const without = await shop.timeline(bought);
      assert.deepEqual(without.future.slice(-3).map(({ kind }: Json) => kind), ["expires", "isDisabled", "isDeleted"]);
      await shop.pass("P8D");
      assert.deepEqual((await shop.timeline(bought)).future.map(({ kind }: Json) => kind), ["expires", "isDisabled", "isDeleted"]);
      assertRefused(await shop.call("GET", `/internal${pathOf({ ...bought, subscriptionId: "x" })}/timeline`), 404, 20003);
    });
  });
}

describe("the provisioning of licences", () => {
  test("takes as long as licenceProvisioning says, from each change", async (context) => {
    const shop = await openShop({ settings: { licenceProvisioning: "PT15M" } });
    context.after(() => shop.world.close());
    const bought = await shop.subscribe();
    const status = async () => (await shop.call("GET", `${pathOf(bought)}/provisioningstatus`)).json.status;
    assert.equal((await shop.timeline(bought)).now, started);
    assert.equal(await status(), "pending");
    await shop.pass("PT15M");
    assert.equal(await status(), "success");
    await shop.changed(bought, { quantity: 3 });
    assert.equal(await status(), "pending");
    await shop.changed(bought, { friendlyName: "Other" });
    await shop.pass("PT15M");
    assert.equal(await status(), "success");
  });

  test("is shown where the customer's administration is delegated", async (context) => {
    const shop = await openShop();
    context.after(() => shop.world.close());
    const bought = await shop.subscribe();
    const removed = await shop.call("PATCH", `/v1/customers/${bought.customerId}`, { allowDelegatedAccess: false, attributes: { objectType: "Customer" } });
    assert.equal(removed.status, 200, removed.text);
    assertRefused(await shop.call("GET", `${pathOf(bought)}/provisioningstatus`), 403, 900308);
  });
});
