// Moves of subscriptions to older offers, over the wire: upgrades to other offers, asked for as upgrades or as transitions,
// and conversions of trials.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { buyLegacy, offers, type LegacyPurchase } from "../../../../../tests/support/legacy.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, pathOf, type Shop, type Which } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";
import { findOrder, findSubscription } from "../../commerce/index.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";

let shop: Shop;
before(async () => {
  shop = await openShop();
});
after(() => shop.world.close());

const buy = async (more: Partial<LegacyPurchase> = {}): Promise<Which> =>
  buyLegacy(shop.world, { accountId: shop.account.tenantId, customerId: more.customerId ?? (await shop.newCustomer()), offerId: offers.officeBusiness, ...more });

async function ask(which: Which, below: string, body?: object): Promise<Json> {
  const answer = await shop.call(body ? "POST" : "GET", `${pathOf(which)}/${below}`, body);
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
}

const stored = ({ customerId, subscriptionId }: Which) =>
  throughDoors(shop.world, ({ db }) => findSubscription(db, shop.account.tenantId, customerId, subscriptionId));

describe("upgrades", () => {
  const entryOf = (items: Json[], offerId: string, upgradeType = "upgrade_only"): Json =>
    items.find((one) => one.targetOffer.id === offerId && one.upgradeType === upgradeType);

  test("are listed for each offer and each way, and an entry of the list is what is sent", async () => {
    const source = await buy();
    const { items } = await ask(source, "upgrades");
    const entry = entryOf(items, offers.enterpriseE3);
    assert.deepEqual([entry.isEligible, entry.quantity, entry.upgradeErrors], [true, 3, []]);
    assert.equal(entryOf(items, offers.enterpriseE3, "upgrade_with_license_transfer").isEligible, true);
    const result = await ask(source, "upgrades", entry);
    assert.deepEqual({ ...result, targetSubscriptionId: "" }, {
      sourceSubscriptionId: source.subscriptionId.toUpperCase(), targetSubscriptionId: "", upgradeType: "upgrade_only", upgradeErrors: [], licenseErrors: [],
      attributes: { objectType: "UpgradeResult" },
    });
    const target = await shop.read({ ...source, subscriptionId: result.targetSubscriptionId });
    assert.deepEqual([target.offerId, target.quantity, target.status, target.billingCycle], [offers.enterpriseE3, 3, "active", "monthly"]);
    const before = await shop.read(source);
    assert.deepEqual([before.status, before.suspensionReasons], ["suspended", ["Upgraded"]]);
    const order = await throughDoors(shop.world, ({ db }) => findOrder(db, shop.account.tenantId, source.customerId, target.orderId.toLowerCase()));
    assert.equal(order?.lines[0]?.transactionType, "Convert");
  });

  test("take the type as a number, as older programs send it, and more licences", async () => {
    const source = await buy();
    const body = { targetOffer: { id: offers.enterpriseE3 }, upgradeType: 2, quantity: 5 };
    const { targetSubscriptionId, upgradeType } = await ask(source, "upgrades", body);
    assert.equal(upgradeType, "upgrade_with_license_transfer");
    assert.equal((await shop.read({ ...source, subscriptionId: targetSubscriptionId })).quantity, 5);
  });

  test("that are not possible say why: 2 when it is not active, 6 with add-ons, 5 of an application alone, and are not done", async () => {
    const source = await buy();
    const customerId = source.customerId;
    const body = { targetOffer: { id: offers.enterpriseE3 }, upgradeType: "upgrade_only" };
    await buy({ customerId, offerId: offers.audioConferencing, parentSubscriptionId: source.subscriptionId });
    const refused = await ask(source, "upgrades", body);
    assert.deepEqual([refused.targetSubscriptionId, refused.upgradeErrors.map(({ code }: Json) => code)], [undefined, [6]]);
    const suspended = await buy();
    await shop.changed(suspended, { status: "suspended" });
    const { items } = await ask(suspended, "upgrades");
    assert.deepEqual(items[0].upgradeErrors, [
      { code: 2, description: items[0].upgradeErrors[0].description, additionalDetails: "suspended", attributes: { objectType: "UpgradeError" } },
    ]);
    assert.equal(items[0].isEligible, false);
    assert.equal((await stored(source))?.status, "active");
  });

  test("to nothing that is known are 7 or 8, of too few licences or too many 0", async () => {
    const codeOf = async (source: Which, body: object): Promise<number[]> =>
      (await ask(source, "upgrades", { upgradeType: "upgrade_only", ...body })).upgradeErrors.map(({ code }: Json) => code);
    const source = await buy();
    assert.deepEqual(await codeOf(source, { targetOffer: { id: offers.azure } }), [8]);
    for (const quantity of [2, 10_000_001]) assert.deepEqual(await codeOf(source, { targetOffer: { id: offers.enterpriseE3 }, quantity }), [0]);
    const last = await buy({ offerId: offers.directoryBasic });
    assert.deepEqual((await ask(last, "upgrades")).items, []);
    assert.deepEqual(await codeOf(last, { targetOffer: { id: offers.enterpriseE3 } }), [7]);
  });

  test("need delegated administration: 900308; licences of the new commerce have none", async () => {
    const customerId = await shop.newCustomer({ enableGDAPByDefault: false });
    const source = await buy({ customerId });
    const body = { targetOffer: { id: offers.enterpriseE3 }, upgradeType: "upgrade_only" };
    assertRefused(await shop.call("GET", `${pathOf(source)}/upgrades`), 403, 900_308);
    assertRefused(await shop.call("POST", `${pathOf(source)}/upgrades`, body), 403, 900_308);
    const granular = await buy({ customerId: await shop.newCustomer({ enableGDAPByDefault: true }) });
    assert.ok((await ask(granular, "upgrades")).items.length > 0);
    assert.deepEqual((await ask(await shop.subscribe({ sku: skus.businessBasic }), "upgrades")).items, []);
  });

  test("asked for as transitions are done at once, and are in no list", async () => {
    const source = await buy();
    const body = { toCatalogItemId: offers.enterpriseE3, quantity: 3, transitionType: "transition_with_license_transfer" };
    const moved = await ask(source, "transitions", body);
    assert.deepEqual(moved.events.map(({ name, status }: Json) => [name, status]), [["Conversion", "Started"], ["Conversion", "Completed"]]);
    assert.equal((await shop.read({ ...source, subscriptionId: moved.toSubscriptionId })).offerId, offers.enterpriseE3);
    assert.equal((await ask(source, "transitions")).totalCount, 0);
    const again = await ask(source, "transitions", body);
    assert.deepEqual([again.toSubscriptionId, again.events[1].status, again.events[1].errors[0].code], [undefined, "Failed", 2]);
  });
});

test("an offer that is not billed like the subscription is 10", async () => {
  const source = await buy();
  await throughDoors(shop.world, ({ db }) => db.run({
    strings: ["UPDATE subscriptions SET details = replace(details, '\"billingCycle\":\"monthly\"', '\"billingCycle\":\"none\"') WHERE subscription_id = ", ""],
    values: [source.subscriptionId],
  }));
  const { items } = await ask(source, "upgrades");
  assert.deepEqual(items[0].upgradeErrors.map(({ code }: Json) => code), [10]);
});

describe("conversions", () => {
  const trial = (more: Partial<LegacyPurchase> = {}) => buy({ offerId: offers.businessPremiumTrial, quantity: 25, ...more });

  test("of a legacy trial are listed with its licences, and keep its id", async () => {
    const source = await trial();
    const { items: [entry, ...more] } = await ask(source, "conversions");
    assert.deepEqual(more, []);
    assert.deepEqual(entry, {
      offerId: offers.businessPremiumTrial, targetOfferId: offers.businessPremium, orderId: entry.orderId, quantity: 25, billingCycle: "monthly",
      attributes: { objectType: "Conversion" },
    });
    assert.equal(entry.orderId, entry.orderId.toUpperCase());
    const result = await ask(source, "conversions", { ...entry, quantity: 10, billingCycle: "annual" });
    assert.deepEqual(result, {
      subscriptionId: source.subscriptionId.toUpperCase(), offerId: offers.businessPremiumTrial, targetOfferId: offers.businessPremium,
      attributes: { objectType: "ConversionResult" },
    });
    const paid = await shop.read(source);
    assert.deepEqual([paid.offerId, paid.isTrial, paid.quantity, paid.billingCycle, paid.status], [offers.businessPremium, false, 10, "annual", "active"]);
    assert.equal(paid.commitmentEndDate, "2028-01-14T00:00:00Z");
    assert.deepEqual((await ask(source, "conversions")).items, []);
  });

  test("by the month end on the partner's billing day after a year", async () => {
    const source = await trial();
    await ask(source, "conversions", { offerId: offers.businessPremiumTrial, targetOfferId: offers.businessPremium });
    const paid = await shop.read(source);
    assert.deepEqual([paid.quantity, paid.billingCycle], [25, "monthly"]);
    assert.ok(paid.commitmentEndDate >= "2028-01-14", paid.commitmentEndDate);
    assert.ok(paid.commitmentEndDate <= "2028-02-16", paid.commitmentEndDate);
  });

  test("that fail answer 200 with an error, and change nothing", async () => {
    const errorOf = async (source: Which, body: object): Promise<string> => (await ask(source, "conversions", {
      offerId: offers.businessPremiumTrial, targetOfferId: offers.businessPremium, ...body,
    })).error.code;
    const source = await trial();
    assert.equal(await errorOf(source, { targetOfferId: offers.enterpriseE3 }), "ConversionsNotFound");
    assert.equal(await errorOf(source, { offerId: offers.enterpriseE3 }), "ConversionsNotFound");
    assert.equal(await errorOf(source, { quantity: 301 }), "Other");
    assert.equal(await errorOf(source, { billingCycle: "triennial" }), "Other");
    assert.equal((await shop.read(source)).isTrial, true);
    const paid = await buy();
    assert.deepEqual((await ask(paid, "conversions")).items, []);
    assert.equal(await errorOf(paid, {}), "ConversionsNotFound");
    const modern = await shop.subscribe({ sku: skus.trial });
    assert.equal(await errorOf(modern, {}), "ConversionsNotFound");
    await shop.changed(source, { status: "suspended" });
    assert.equal(await errorOf(source, {}), "ConversionsNotFound");
  });

  test("in a sandbox have no more seats than it", async () => {
    const sandbox = await openShop({ kind: "sandbox" });
    try {
      const customerId = await sandbox.newCustomer();
      const source = await buyLegacy(sandbox.world, { accountId: sandbox.account.tenantId, customerId, offerId: offers.businessPremiumTrial, quantity: 25 });
      const body = { offerId: offers.businessPremiumTrial, targetOfferId: offers.businessPremium, quantity: 26 };
      assertRefused(await sandbox.call("POST", `${pathOf(source)}/conversions`, body), 403, 800_067);
    } finally {
      await sandbox.world.close();
    }
  });
});
