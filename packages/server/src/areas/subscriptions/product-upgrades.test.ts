// Moves of legacy Azure to Azure plans over the wire, and on the clock.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { subscriptionsFaults } from "@understudy/contract";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { buyLegacy, offers } from "../../../../../tests/support/legacy.ts";
import { acceptAgreement } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop, type Which } from "../../../../../tests/support/subscribed.ts";
import { sampleOf } from "../../../../../tests/support/subscriptions.ts";
import type { Answer, Json } from "../../../../../tests/support/world.ts";
import { apply, type SubscriptionRecord } from "../../commerce/index.ts";
import { obstacleOf, type Standing } from "./product-upgrade-rules.ts";

const askedFor = (customerId: string) => ({ customerId, productFamily: "Azure" });

for (const dialect of dialects) {
  describe(`product upgrades on ${dialect}`, () => {
    let shop: Shop;
    before(async () => {
      shop = await openShop({ partnerType: "indirectProvider" }, dialect);
    });
    after(() => shop.world.close());

    const ready = async (): Promise<string> => {
      const customerId = await shop.newCustomer();
      await acceptAgreement(shop.world, { token: shop.account.token, customerId });
      return customerId;
    };
    const buyAzure = (customerId: string, more: { readonly ago?: string; readonly partnerId?: string } = {}): Promise<SubscriptionRecord> =>
      buyLegacy(shop.world, { accountId: shop.account.tenantId, customerId, offerId: offers.azure, quantity: 1, ago: "PT2H", ...more });
    const create = (customerId: string): Promise<Answer> => shop.call("POST", "/v1/productUpgrades", askedFor(customerId));
    const begin = async (customerId: string): Promise<string> => {
      const answer = await create(customerId);
      assert.equal(answer.status, 202, answer.text);
      const [, id = ""] = /^productUpgrades\/(.+)$/.exec(answer.headers.get("location") ?? "") ?? [];
      return id;
    };
    const eligibility = async (customerId: string): Promise<Json> =>
      (await shop.call("POST", "/v1/productupgrades/eligibility", askedFor(customerId))).json;
    const statusOf = (upgradeId: string, customerId: string): Promise<Answer> =>
      shop.call("POST", `/v1/productUpgrades/${upgradeId}/status`, askedFor(customerId));
    const listed = async (customerId: string): Promise<Json[]> => (await shop.call("GET", `/v1/customers/${customerId}/subscriptions`)).json.items;

    test("move every legacy Azure subscription to a plan, one for each reseller on record", async () => {
      const customerId = await ready();
      const [one, other, third] = [await buyAzure(customerId), await buyAzure(customerId), await buyAzure(customerId, { partnerId: "1234567" })];
      assert.deepEqual(await eligibility(customerId), {
        customerId, productFamily: "azure", isEligible: true, attributes: { objectType: "ProductUpgradesEligibility" },
      });
      const upgradeId = await begin(customerId);
      const pending = (await statusOf(upgradeId, customerId)).json;
      assert.deepEqual([pending.status, pending.lineItems.length, pending.lineItems[0].status], ["Pending", 3, "Pending"]);
      await shop.pass("PT5M");
      assert.equal((await statusOf(upgradeId.toUpperCase(), customerId)).json.status, "InProgress");
      await shop.pass("PT5M");
      const done = (await statusOf(upgradeId, customerId)).json;
      assert.equal(done.status, "Completed");
      const plans = (await listed(customerId)).filter(({ offerId }) => offerId.startsWith("DZH318Z0BPS6:0001:"));
      assert.deepEqual(plans.map(({ partnerId }) => partnerId).toSorted(), ["", "1234567"]);
      const targetOf = ({ subscriptionId }: Which) => done.lineItems.find(({ sourceProduct }: Json) => sourceProduct.id === subscriptionId).targetProduct.id;
      assert.equal(targetOf(one), targetOf(other));
      assert.notEqual(targetOf(one), targetOf(third));
      const below = await shop.call("GET", `/v1/customers/${customerId}/subscriptions/${targetOf(one)}/azureEntitlements`);
      assert.deepEqual(below.json.items.map(({ id, status }: Json) => [id, status]).toSorted(), [one, other].map(({ subscriptionId }) => [subscriptionId, "active"]).toSorted());
      const legacy = (await listed(customerId)).filter(({ offerId }) => offerId === offers.azure);
      assert.deepEqual(legacy.map(({ status, suspensionReasons }) => [status, suspensionReasons]), legacy.map(() => ["suspended", ["MovedToAzurePlan"]]));
      assertRefused(await create(customerId), 400, 900_110);
      assert.equal((await eligibility(customerId)).upgradeId, upgradeId);
      const later = await buyAzure(customerId);
      const second = await begin(customerId);
      await shop.pass("PT10M");
      const { lineItems } = (await statusOf(second, customerId)).json;
      assert.deepEqual(lineItems.map(({ sourceProduct, targetProduct }: Json) => [sourceProduct.id, targetProduct.id]), [[later.subscriptionId, targetOf(one)]]);
      assert.equal((await statusOf(upgradeId, customerId)).json.status, "Completed", "the first can still be asked about");
    });

    test("do not begin twice (900109), without anything to move (900108), nor without the agreement (900120)", async () => {
      const customerId = await ready();
      assertRefused(await create(customerId), 403, 900_108);
      await buyAzure(customerId);
      await begin(customerId);
      assertRefused(await create(customerId), 409, 900_109);
      const { isEligible, reason } = await eligibility(customerId);
      assert.equal(isEligible, false);
      assert.match(reason, /still running/);
      const unsigned = await shop.newCustomer();
      await buyAzure(unsigned);
      assertRefused(await create(unsigned), 403, 900_120);
      assert.match((await eligibility(unsigned)).reason, /Microsoft Customer Agreement/);
    });

    test("wait for what was bought within the hour (900130), and refuse what is suspended (900105)", async () => {
      const customerId = await ready();
      const azure = await buyAzure(customerId, { ago: "PT0S" });
      assertRefused(await create(customerId), 403, 900_130);
      await shop.pass("PT1H");
      await shop.changed(azure, { status: "suspended" });
      assertRefused(await create(customerId), 403, 900_105);
      await shop.changed(azure, { status: "active" });
      await begin(customerId);
    });

    test("move also what has had as many updates as a partner may make", async () => {
      const customerId = await ready();
      const azure = await buyAzure(customerId);
      const upgradeId = await begin(customerId);
      await throughDoors(shop.world, (unit) => apply(unit, { ...azure, updates: 1_199 }, { after: azure, events: [] }));
      await shop.pass("PT10M");
      assert.equal((await statusOf(upgradeId, customerId)).json.status, "Completed");
    });

    test("fail for what was suspended meanwhile, say so, and can be begun again", async () => {
      const customerId = await ready();
      const [one, other] = [await buyAzure(customerId), await buyAzure(customerId)];
      const upgradeId = await begin(customerId);
      await shop.changed(one, { status: "suspended" });
      await shop.pass("PT10M");
      const { status, errorDetails, lineItems } = (await statusOf(upgradeId, customerId)).json;
      assert.equal(status, "Failed");
      assert.equal(errorDetails.code, "900120");
      const lines = Object.fromEntries(lineItems.map((line: Json) => [line.sourceProduct.id, line.status]));
      assert.deepEqual(lines, { [one.subscriptionId]: "Failed", [other.subscriptionId]: "Completed" });
      await shop.changed(one, { status: "active" });
      const again = await begin(customerId);
      await shop.pass("PT10M");
      assert.equal((await statusOf(again, customerId)).json.status, "Completed");
    });

    test("are known by their id and customer: 900106 and 900111", async () => {
      const [customerId, other] = [await ready(), await ready()];
      await buyAzure(customerId);
      const upgradeId = await begin(customerId);
      assertRefused(await statusOf(other, customerId), 404, 900_106);
      assertRefused(await statusOf("none", customerId), 404, 900_106);
      assertRefused(await statusOf(upgradeId, other), 400, 900_111);
      assertRefused(await create("00000000-0000-4000-8000-000000000000"), 404, 1000);
    });
  });
}

test("take as long, and wait as long after a purchase, as is set", async () => {
  const shop = await openShop({ settings: { productUpgrade: "P2D", recentAzureSubscription: "PT0S" } });
  try {
    const customerId = await shop.newCustomer();
    await acceptAgreement(shop.world, { token: shop.account.token, customerId });
    await buyLegacy(shop.world, { accountId: shop.account.tenantId, customerId, offerId: offers.azure, quantity: 1 });
    const { headers } = await shop.call("POST", "/v1/productUpgrades", askedFor(customerId));
    const status = async (): Promise<string> => (await shop.call("POST", `/v1/${headers.get("location")}/status`, askedFor(customerId))).json.status;
    const seen: string[] = [];
    for (const duration of ["PT23H", "PT1H", "P1D"]) {
      await shop.pass(duration);
      seen.push(await status());
    }
    assert.deepEqual(seen, ["Pending", "InProgress", "Completed"]);
  } finally {
    await shop.world.close();
  }
});

test("where the catalog has no Azure plan nothing moves to one: 900107", () => {
  const standing: Standing = {
    legacy: [sampleOf({ family: "legacyAzure" })], isPlanSold: false, hasAgreement: true, now: Temporal.Instant.from("2027-02-01T00:00:00Z"),
    recentAzureSubscription: "PT1H",
  };
  assert.equal(obstacleOf(standing)?.definition, subscriptionsFaults.azureCatalogItemMissing);
  assert.equal(obstacleOf({ ...standing, isPlanSold: true }), undefined);
});
