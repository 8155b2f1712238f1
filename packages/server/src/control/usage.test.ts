// What the operator says of Azure's use: who uses what, and what it is to be from now on; and the same in a seed.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { legacyAzureOf } from "../../../../tests/support/azure-usage.ts";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { testFolder } from "../../../../tests/support/folders.ts";
import { skus } from "../../../../tests/support/purchases.ts";
import { openShop, type Shop } from "../../../../tests/support/subscribed.ts";
import { startWorld, type Json, type TestWorld } from "../../../../tests/support/world.ts";
import type { SubscriptionRecord } from "../commerce/index.ts";

describe("the control API's usage", () => {
  let shop: Shop;
  let plan: SubscriptionRecord;
  before(async () => {
    shop = await openShop();
    plan = await shop.subscribe({ sku: skus.azurePlan });
  });
  after(() => shop.world.close());

  const list = async (): Promise<Json[]> => (await shop.world.control("GET", "/usage")).json.subscriptions;
  const set = (order: object) => shop.world.control("POST", "/usage", order);

  test("lists all Azure subscriptions, with what they have spent and by which profile", async () => {
    const legacy = await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId: plan.customerId });
    await shop.pass("P1D");
    const found = await list();
    assert.deepEqual(found.map(({ subscriptionId }) => subscriptionId).toSorted(), [plan.subscriptionId, legacy.subscriptionId].toSorted());
    for (const one of found) {
      assert.deepEqual([one.profile, one.isOwnProfile, one.isActive, one.customer, one.ratedUntil], [{ profile: "small" }, false, true, { id: plan.customerId, name: "Customer 1" }, "2027-01-15"]);
      assert.ok(Number(one.spent.cost) > 0 && one.spent.currency === "USD");
    }
  });

  test("gives a plan's Azure subscriptions a profile, which counts from the next day on, and takes it back", async () => {
    const before = (await list()).find(({ subscriptionId }) => subscriptionId === plan.subscriptionId);
    const answer = await set({ subscriptionId: plan.subscriptionId.toUpperCase(), profile: "large", seed: 4, growth: 5, spikes: 0 });
    assert.equal(answer.status, 200, answer.text);
    const [given] = answer.json.subscriptions;
    assert.deepEqual([given.profile, given.isOwnProfile, given.spent], [{ profile: "large", seed: 4, growth: 5, spikes: 0 }, true, before.spent]);
    await shop.pass("P1D");
    const [larger] = (await set({ subscriptionId: given.id })).json.subscriptions;
    assert.ok(Number(larger.spent.cost) > 10 * Number(before.spent.cost));
    assert.deepEqual([larger.profile, larger.isOwnProfile], [{ profile: "small" }, false]);
  });

  test("has a subscription use nothing, and again something, though its account had nothing left to rate", async () => {
    const ids = (await list()).map(({ id }) => id);
    for (const subscriptionId of ids) await set({ subscriptionId, profile: "none" });
    await shop.pass("P2D");
    const isDue = async () => (await shop.world.control("GET", "/agenda")).json.entries.some(({ kind }: Json) => kind === "usage.day");
    assert.equal(await isDue(), false);
    for (const subscriptionId of ids) await set({ subscriptionId, profile: "steady" });
    assert.equal(await isDue(), true);
    await shop.pass("P1D");
    assert.ok((await list()).every(({ ratedUntil }) => ratedUntil === "2027-01-19"));
  });

  test("refuses what it does not know, and writes nothing", async () => {
    const rows = await rowsOf(shop.world);
    const seats = await shop.subscribe({});
    const now = await rowsOf(shop.world);
    assert.notDeepEqual(now, rows);
    for (const [status, order] of [
      [404, { subscriptionId: "5d3c1f0a-1b2c-4d3e-8f40-000000000009", profile: "small" }], [404, { subscriptionId: seats.subscriptionId, profile: "small" }], [404, { subscriptionId: "" }],
      [400, { subscriptionId: plan.subscriptionId, profile: "huge" }], [400, { subscriptionId: plan.subscriptionId, profile: "small", growth: 101 }],
      [400, { subscriptionId: plan.subscriptionId, profile: "small", seed: -1 }], [400, { subscriptionId: plan.subscriptionId, seed: 1 }], [400, { profile: "small" }], [400, {}],
    ] as const) assert.equal((await set(order)).status, status, JSON.stringify(order));
    assert.equal((await shop.world.control("GET", "/usage?who=me")).status, 400);
    await assertUnchanged(shop.world, now);
  });
});

describe("a seed file", () => {
  const seedOf = (subscriptions: readonly object[]) => ({
    settings: { azureUsage: "none" },
    accounts: [{
      cloud: "global", partnerType: "directBill", domain: "seeded.onmicrosoft.com", companyName: "Seeded", admin: { userName: "admin" },
      customers: [{ ...customerDraft("Alpha"), hasAccepted: true, subscriptions }],
    }],
  });
  const azure = { productId: "DZH318Z0BPS6", skuId: "0001", quantity: 1, billingCycle: "monthly" };

  const begin = async (subscriptions: readonly object[], work: (world: TestWorld) => Promise<void>): Promise<void> => {
    const folder = testFolder();
    try {
      writeFileSync(folder.file("seed.json"), JSON.stringify(seedOf(subscriptions)));
      const world = await startWorld({ seed: folder.file("seed.json"), clock: { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T00:00:00Z") } });
      await work(world).finally(() => world.close());
    } finally {
      folder.remove();
    }
  };

  test("says what an Azure plan uses", () =>
    begin([{ ...azure, usage: { profile: "steady", seed: 3 } }], async (world) => {
      await world.control("POST", "/clock", { advance: "P2D" });
      const [found] = (await world.control("GET", "/usage")).json.subscriptions;
      assert.deepEqual([found.profile, found.isOwnProfile, found.ratedUntil], [{ profile: "steady", seed: 3 }, true, "2027-01-16"]);
    }));

  test("is refused where it says what something else uses", async () => {
    const seats = { productId: "CFQ7TTC0LH18", skuId: "0001", quantity: 5, billingCycle: "monthly", termDuration: "P1Y", usage: { profile: "small" } };
    await assert.rejects(begin([seats], async () => {}), /Only what is an Azure plan has usage/);
    await assert.rejects(begin([{ ...azure, usage: { profile: "huge" } }], async () => {}), /usage\/profile: must be equal to one of the allowed values/);
  });
});
