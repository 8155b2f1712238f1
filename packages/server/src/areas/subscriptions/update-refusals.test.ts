// What refuses an update, each from a state that a subscription comes to by itself. By code, as the document of the
// operation lists them: 2001, 2002, 2006 (support-contact.test.ts), 2011, 2054, 2055 (update.test.ts), 2072, 20003, 27009,
// 800002, 800015, 800016, 800027, 800028, 800040, 800042, 800066, 800067, 800081, 800082, 800088, 800090, 800091, 800093,
// 800095, 800096, 800097, 800098, 800107, 800121, 800122, 900115, 900117, 900123, 900213, 900214, 900244, 900245, 900246,
// 900257, 900263, 900268, 900269, 900270, 900275, 900277, 900278, 900279, 900280, 900311, 900321.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { buyLegacy, offers } from "../../../../../tests/support/legacy.ts";
import { addAccount, makePartners } from "../../../../../tests/support/partners.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop, type Which } from "../../../../../tests/support/subscribed.ts";
import { listEntitlements, loadSubscription, updateEntitlement, type SubscriptionRecord } from "../../commerce/index.ts";
import { sql } from "../../database/index.ts";

type Change = readonly [changes: object, status: number, code: number];

/** Each is refused and writes nothing. */
async function assertAllRefused(shop: Shop, which: Which, changes: readonly Change[]): Promise<void> {
  for (const [change, status, code] of changes) {
    const rows = await rowsOf(shop.world);
    const answer = await shop.change(which, change);
    assert.equal(`${answer.status} ${answer.json.code}`, `${status} ${code}`, `${JSON.stringify(change)}: ${answer.text}`);
    assertRefused(answer, status, code);
    await assertUnchanged(shop.world, rows);
  }
}

const product = (sku: string, more: object = {}) => {
  const [productId, skuId] = sku.split(":");
  return { productId, skuId, billingCycle: "monthly", termDuration: "P1Y", ...more };
};
const nextTerm = (sku: string, more: object = {}, of: object = {}) => ({ scheduledNextTermInstructions: { product: product(sku, of), ...more } });

describe("an update of a subscription is refused", () => {
  let shop: Shop;
  before(async () => { shop = await openShop(); });
  after(() => shop.world.close());

  test("of licences, where quantity, term or billing are none that are sold", async () => {
    const bought = await shop.subscribe({ termDuration: "P1Y", billingCycle: "monthly", quantity: 5 });
    await assertAllRefused(shop, bought, [
      [{ quantity: 0 }, 400, 2002],
      [{ quantity: 301 }, 400, 2002],
      [{ quantity: -1 }, 400, 3000],
      [{ quantity: 1.5 }, 400, 3000],
      [{ termDuration: "P1M" }, 400, 800122],
      [{ termDuration: "P2Y" }, 400, 800121],
      [{ termDuration: "" }, 400, 800121],
      [{ termDuration: "P3Y" }, 400, 800121],
      [{ billingCycle: "annual" }, 400, 800097],
      [{ billingCycle: "triennial" }, 400, 900270],
      [{ nextChargeInstructions: { product: product(skus.businessBasic, { billingCycle: "annual" }) } }, 400, 800097],
      [{ status: "expired" }, 400, 800040],
      [{ status: "pending" }, 400, 800040],
      [{ partnerId: "1234567" }, 400, 800098],
      [{ quantity: 6, status: "deleted" }, 400, 800002],
      [{ scheduledActions: [{ action: "cancel" }] }, 400, 800042],
      [{ scheduledActions: [{ action: "other" }] }, 400, 800002],
    ]);
    const months = await shop.subscribe({ sku: skus.enterpriseE3, termDuration: "P1M" });
    await assertAllRefused(shop, months, [
      [{ termDuration: "P1Y", billingCycle: "triennial" }, 400, 900270],
      [{ termDuration: "P3Y", billingCycle: "one_time" }, 400, 900269],
    ]);
  });

  test("where what is scheduled for the next term is not sold, or not to it", async () => {
    const bought = await shop.subscribe({ termDuration: "P1Y", billingCycle: "monthly" });
    const monthEnd = { customTermEndDate: "2028-12-31" };
    await assertAllRefused(shop, bought, [
      [nextTerm("CFQ7TTC0XXXX:0001"), 400, 800002],
      [nextTerm(skus.businessBasic, {}, { availabilityId: "CFQ7TTC0XXXX" }), 400, 800002],
      [nextTerm(skus.businessBasic, {}, { promotionId: "39NFJQT1PJQB:0001:39NFJQT1Q5KN" }), 400, 800002],
      [nextTerm(skus.businessBasic, {}, { termDuration: undefined }), 400, 800002],
      [nextTerm(skus.enterpriseE3), 400, 800042],
      [nextTerm(skus.sqlServer, {}, { termDuration: "P3Y", billingCycle: "annual" }), 400, 800042],
      [nextTerm(skus.businessBasic, { quantity: 301 }), 400, 2002],
      [nextTerm(skus.businessBasic, { quantity: 0 }), 400, 2002],
      [nextTerm(skus.businessBasic, {}, { termDuration: "P3Y" }), 400, 900268],
      [nextTerm(skus.businessBasic, {}, { billingCycle: "biennial" }), 400, 900270],
      [nextTerm(skus.businessBasic, {}, { billingCycle: "one_time" }), 400, 900269],
      [nextTerm(skus.businessBasic, { customTermEndDate: "2029-01-31" }), 400, 900245],
      [nextTerm(skus.businessBasic, { customTermEndDate: "2028-06-15" }), 400, 900246],
      [{ ...nextTerm(skus.businessBasic, monthEnd), autoRenewEnabled: false }, 400, 800002],
      [nextTerm(skus.businessBasic, { customTermEndDate: "soon" }), 400, 3000],
      [nextTerm(skus.businessBasic, { customTermEndDate: "2028-12-31T00:00:00Z[!u-x=y]" }), 400, 3000],
    ]);
    assert.equal((await shop.change(bought, nextTerm(skus.businessBasic, monthEnd))).status, 200);
  });

  test("where a maximum is for all of a customer's subscriptions together, and the rest of it is less", async () => {
    const customerId = await shop.newCustomer();
    await shop.subscribe({ customerId, quantity: 200 });
    const bought = await shop.subscribe({ customerId, quantity: 90 });
    await assertAllRefused(shop, bought, [[{ quantity: 101 }, 403, 800088], [nextTerm(skus.businessBasic, { quantity: 101 }), 403, 800088]]);
    assert.equal((await shop.change(bought, { quantity: 100 })).status, 200);
  });

  test("of a suspended one, but for making it active", async () => {
    const bought = await shop.subscribe({ sku: skus.enterpriseE3, termDuration: "P3Y", billingCycle: "monthly", quantity: 5 });
    await shop.changed(bought, { status: "suspended" });
    await assertAllRefused(shop, bought, [
      [{ quantity: 6 }, 400, 2001],
      [{ friendlyName: "X" }, 400, 800091],
      [{ autoRenewEnabled: true }, 400, 800091],
      [{ autoRenewEnabled: true, ...nextTerm(skus.enterpriseE3) }, 400, 800091],
      [{ billingCycle: "annual" }, 400, 800091],
      [{ status: "active", quantity: 6 }, 400, 2001],
      [{ status: "active", friendlyName: "X" }, 400, 800091],
    ]);
    assert.equal((await shop.changed(bought, { status: "active" })).autoRenewEnabled, false);
  });

  test("of a trial, which ends or becomes paid by itself", async () => {
    const bought = await shop.subscribe({ sku: skus.trial });
    await assertAllRefused(shop, bought, [
      [{ quantity: 26 }, 400, 800095],
      [{ status: "suspended" }, 400, 800096],
      [{ status: "deleted" }, 400, 800096],
      [{ termDuration: "P1Y" }, 400, 800107],
      [nextTerm(skus.enterpriseE3, { quantity: 25 }), 400, 800042],
      [nextTerm(skus.businessBasic, { quantity: 5 }), 400, 2002],
    ]);
    assert.equal((await shop.change(bought, { autoRenewEnabled: false, scheduledNextTermInstructions: null })).status, 200);
  });

  test("of what has expired, is disabled or deleted", async () => {
    const bought = await shop.subscribe({ termDuration: "P1M", autoRenew: false });
    await shop.pass("P1M");
    assert.equal((await shop.read(bought)).status, "expired");
    await assertAllRefused(shop, bought, [
      [{}, 400, 900277], [{ friendlyName: "X" }, 400, 900277], [{ quantity: 2 }, 400, 900277], [{ status: "active" }, 400, 800040], [{ status: "deleted" }, 400, 800040],
    ]);
    await shop.pass("P30D");
    assert.equal((await shop.read(bought)).status, "disabled");
    await assertAllRefused(shop, bought, [[{}, 400, 900279], [{ friendlyName: "X" }, 400, 900279], [{ status: "active" }, 400, 800040]]);
    await shop.pass("P90D");
    assert.equal((await shop.read(bought)).status, "deleted");
    await assertAllRefused(shop, bought, [[{}, 400, 2011], [{ status: "active" }, 400, 2011]]);
  });

  test("of software, as far as its product does not allow it", async () => {
    const bought = await shop.subscribe({ sku: skus.sqlServer, termDuration: "P3Y", billingCycle: "triennial", quantity: 2 });
    const forGood = await shop.subscribe({ sku: skus.biztalk });
    await assertAllRefused(shop, bought, [[{ friendlyName: "X" }, 409, 800082], [{}, 409, 800082]]);
    await shop.pass("PT5M");
    await assertAllRefused(shop, bought, [
      [{ quantity: 3 }, 400, 800095],
      [{ quantity: 1 }, 400, 800095],
      [{ status: "suspended" }, 400, 800096],
      [{ termDuration: "P1Y" }, 400, 900268],
      [{ billingCycle: "annual" }, 400, 800097],
      [nextTerm(skus.sqlServer, { customTermEndDate: "2030-06-30" }, { termDuration: "P3Y", billingCycle: "annual" }), 400, 900244],
    ]);
    await assertAllRefused(shop, forGood, [
      [{ autoRenewEnabled: true }, 400, 800093], [{ quantity: 2 }, 400, 800095], [{ status: "deleted" }, 400, 800096], [{ partnerId: "1" }, 400, 800098],
    ]);
    const scheduled = await shop.changed(bought, nextTerm(skus.sqlServer, { quantity: 2 }, { termDuration: "P3Y", billingCycle: "Annual" }));
    assert.equal(scheduled.scheduledNextTermInstructions.product.billingCycle, "annual");
    await shop.pass("P8D");
    await assertAllRefused(shop, bought, [[{ status: "deleted" }, 400, 900117]]);
  });

  test("of the software of others before it is activated", async () => {
    const bought = await shop.subscribe({ sku: skus.saas });
    await assertAllRefused(shop, bought, [[{}, 400, 800081], [{ friendlyName: "X" }, 400, 800081], [{ status: "active" }, 400, 800081], [{ quantity: 2 }, 400, 800081]]);
  });

  test("of reservations and savings plans, which Azure's own portal changes", async () => {
    const plan = await shop.subscribe({ sku: skus.savingsPlan });
    const reservation = await shop.subscribe({ sku: skus.reservation });
    await shop.pass("PT1M");
    await assertAllRefused(shop, plan, [
      [{}, 403, 900321], [{ friendlyName: "X" }, 403, 900321], [{ autoRenewEnabled: true }, 403, 900321], [{ status: "deleted" }, 403, 900321], [{ partnerId: "1" }, 403, 900321],
    ]);
    await assertAllRefused(shop, reservation, [
      [{ autoRenewEnabled: true }, 400, 800093], [{ quantity: 2 }, 400, 800095], [{ status: "deleted" }, 400, 800096], [{ partnerId: "1" }, 400, 800098],
    ]);
  });

  test("of an Azure plan that something below it still uses", async () => {
    const plan = await shop.subscribe({ sku: skus.azurePlan });
    await assertAllRefused(shop, plan, [[{ status: "suspended" }, 403, 900115], [{ status: "deleted" }, 400, 800040], [{ autoRenewEnabled: true }, 400, 800093]]);
    await endAzureSubscriptionsBelow(plan);
    assert.equal((await shop.changed(plan, { status: "suspended" })).status, "suspended");
    assert.equal((await shop.changed(plan, { status: "active" })).status, "active");
    await shop.subscribe({
      sku: skus.reservation, customerId: plan.customerId, provisioningContext: { scope: "shared", subscriptionId: plan.subscriptionId, duration: "1Year" },
    });
    await assertAllRefused(shop, plan, [[{ status: "suspended" }, 403, 900115]]);
  });

  const endAzureSubscriptionsBelow = (plan: SubscriptionRecord) => throughDoors(shop.world, async ({ db }) => {
    for (const entitlement of await listEntitlements(db, plan)) await updateEntitlement(db, { ...entitlement, status: "inactive" });
  });

  test("of an older offer, where it is the new commerce that has that", async () => {
    const customerId = await shop.newCustomer();
    const { tenantId: accountId } = shop.account;
    const bought = await buyLegacy(shop.world, { accountId, customerId, offerId: offers.enterpriseE3 });
    const addOn = await buyLegacy(shop.world, { accountId, customerId, offerId: offers.audioConferencing, parentSubscriptionId: bought.subscriptionId });
    const azure = await buyLegacy(shop.world, { accountId, customerId, offerId: offers.azure, quantity: 1 });
    await assertAllRefused(shop, bought, [
      [{ billingCycle: "annual" }, 400, 2054],
      [nextTerm(skus.enterpriseE3), 403, 900263],
      [{ termDuration: "P1Y" }, 403, 900263],
      [{ nextChargeInstructions: { product: product(skus.enterpriseE3) } }, 403, 900263],
      [{ status: "deleted" }, 400, 800040],
      [{ quantity: 10_000_001 }, 400, 2002],
    ]);
    await assertAllRefused(shop, azure, [[{ autoRenewEnabled: true }, 400, 800093], [{ quantity: 2 }, 400, 800095]]);
    const suspended = await shop.changed(bought, { status: "suspended" });
    assert.equal(suspended.id, bought.subscriptionId.toUpperCase());
    assert.equal((await shop.read(addOn)).status, "suspended", "an add-on is suspended with what it belongs to");
    await assertAllRefused(shop, addOn, [[{ status: "active" }, 409, 27009]]);
    await shop.changed(bought, { status: "active" });
    assert.equal((await shop.changed(addOn, { status: "active" })).status, "active");
    assert.equal((await shop.changed(bought, { quantity: 1 })).quantity, 1, "older licences go back at any time");
  });

  test("of an offer whose quantity is fixed", async () => {
    const trial = await buyLegacy(shop.world, {
      accountId: shop.account.tenantId, customerId: await shop.newCustomer(), offerId: "EB5BC29F-C744-4D36-8042-68BC11114EDA", quantity: 25,
    });
    await assertAllRefused(shop, trial, [[{ quantity: 26 }, 403, 800027]]);
  });

  test("after 1,200 updates", async () => {
    const bought = await shop.subscribe();
    await throughDoors(shop.world, async ({ db }) => {
      const record = await loadSubscription(db, bought.subscriptionId);
      const row = await db.get<{ details: string }>(sql`SELECT details FROM subscriptions WHERE subscription_id = ${bought.subscriptionId}`);
      assert.equal(record?.updates, 0);
      const details = JSON.stringify({ ...JSON.parse(row?.details ?? "{}"), updates: 1199 });
      await db.run(sql`UPDATE subscriptions SET details = ${details} WHERE subscription_id = ${bought.subscriptionId}`);
    });
    assert.equal((await shop.changed(bought, { friendlyName: "The last" })).friendlyName, "The last");
    await assertAllRefused(shop, bought, [[{ friendlyName: "Once more" }, 400, 900311], [{ quantity: 2 }, 400, 900311]]);
  });

  test("that adds licences beyond those that its promotion is for", async () => {
    const promotion = { promotionId: "39NFJQT1TST1:0001:39NFJQT1TS01", discount: "0.15" };
    const bought = await shop.subscribe({ sku: "CFQ7TTC0LCHC:0002", termDuration: "P1Y", promotion, quantity: 199 });
    assert.equal((await shop.changed(bought, { quantity: 200 })).promotionId, promotion.promotionId);
    await assertAllRefused(shop, bought, [[{ quantity: 201 }, 400, 800002]]);
  });

  test("that adds licences to a term that is not sold any more, as the partner's own price sheet says", async () => {
    const sku = "CFQ7TTC0LGZT:0001";
    const bought = await shop.subscribe({ sku, termDuration: "P1Y", quantity: 5 });
    await importPrice(`Apps,${sku.replace(":", ",")},Apps,P1M,Monthly,US,USD,14.4,Commercial`);
    await assertAllRefused(shop, bought, [[{ quantity: 6 }, 403, 800028]]);
    assert.equal((await shop.changed(bought, { quantity: 4 })).quantity, 4);
  });

  const importPrice = async (line: string): Promise<void> => {
    const sheet = `ProductTitle,ProductId,SkuId,SkuTitle,TermDuration,BillingPlan,Market,Currency,UnitPrice,Segment\n${line}\n`;
    const { json: { importId } } = await shop.call("POST", "/internal/v1/pricesheets", { fileName: "prices.csv" });
    await shop.call("POST", `/internal/v1/pricesheets/${importId}/chunks`, { number: 1, content: Buffer.from(sheet).toString("base64") });
    const { status, text } = await shop.call("POST", `/internal/v1/pricesheets/${importId}/finish`);
    assert.equal(status, 200, text);
  };

  test("of a subscription that is not the customer's, or of no customer", async () => {
    const bought = await shop.subscribe();
    for (const subscriptionId of [shop.account.tenantId, "nothing"]) {
      assertRefused(await shop.patch({ ...bought, subscriptionId }, { friendlyName: "X" }), 404, 20003);
    }
    assertRefused(await shop.patch({ ...bought, customerId: shop.account.tenantId }, { friendlyName: "X" }), 404, 1000);
  });
});

describe("the partner on record of a subscription", () => {
  let shop: Shop;
  before(async () => { shop = await openShop({ partnerType: "indirectProvider" }); });
  after(() => shop.world.close());

  const mpnIdOf = async (token: string): Promise<string> => (await shop.world.call("GET", "/internal/v1/identifiers", { token })).json.partnerIds[0].mpnId;

  test("is one of the provider's resellers that has signed the agreement, and may be nobody", async () => {
    const reseller = await addAccount(shop.world, "primary", "indirectReseller", "ours");
    const stranger = await addAccount(shop.world, "primary", "indirectReseller", "theirs");
    const unsigned = await addAccount(shop.world, "primary", "indirectReseller", "unsigned");
    for (const { token } of [reseller, unsigned]) await makePartners(shop.world, shop.account.token, token);
    await throughDoors(shop.world, ({ db }) => db.run(sql`DELETE FROM account_agreements WHERE account_id = ${unsigned.tenantId}`));
    const mpnId = await mpnIdOf(reseller.token);
    const bought = await shop.subscribe();
    const sold = await shop.changed(bought, { partnerId: mpnId });
    assert.equal(sold.partnerId, mpnId);
    await assertAllRefused(shop, bought, [
      [{ partnerId: await mpnIdOf(shop.account.token) }, 404, 2072],
      [{ partnerId: await mpnIdOf(stranger.token) }, 400, 800016],
      [{ partnerId: await mpnIdOf(unsigned.token) }, 403, 900123],
      [{ partnerId: "1" }, 404, 800015],
      [{ partnerId: "x".repeat(101) }, 400, 3000],
    ]);
    assert.equal((await shop.changed(bought, { friendlyName: "Kept" })).partnerId, mpnId);
    const listed = async (query: string) => (await shop.call("GET", `/v1/customers/${bought.customerId}/subscriptions${query}`)).json.totalCount;
    assert.deepEqual([await listed(`?mpn_id=${mpnId}`), await listed("?mpn_id=1")], [1, 0]);
    assert.equal((await shop.changed(bought, { partnerId: "" })).partnerId, "");
    assert.deepEqual((await shop.timeline(bought)).past.map(({ kind }: { kind: string }) => kind), ["purchased", "partnerChanged", "renamed", "partnerChanged"]);
  });
});

describe("an update in a sandbox", () => {
  let shop: Shop;
  before(async () => { shop = await openShop({ kind: "sandbox" }); });
  after(() => shop.world.close());

  test("keeps to 25 licences of a subscription, now and at the next term, and to five active subscriptions of a customer", async () => {
    const customerId = await shop.newCustomer();
    const bought = await shop.subscribe({ customerId, quantity: 20 });
    await assertAllRefused(shop, bought, [[{ quantity: 26 }, 403, 800067], [nextTerm(skus.businessBasic, { quantity: 26 }), 403, 800067]]);
    assert.equal((await shop.change(bought, { quantity: 25 })).status, 200);
    await shop.changed(bought, { status: "suspended" });
    for (const _ of [1, 2, 3, 4, 5]) await shop.subscribe({ customerId });
    await assertAllRefused(shop, bought, [[{ status: "active" }, 403, 800066]]);
  });
});

describe("an update by the other readings of the documentation", () => {
  let shop: Shop;
  before(async () => {
    shop = await openShop({
      settings: {
        quantityRangeCode: "900275", seatReductionCode: "900257", cancellationCode: "900117", notReadyCode: "900278", endedUpdateCode: "900280",
        suspendedQuantityCode: "800091", endedStatusCode: "800096", trialCancellation: "accept", lifecycle: "est", saasLateCancellation: "refuse", renewalProcessing: "PT6H",
      },
    });
  });
  after(() => shop.world.close());

  test("is refused with the codes that the switches name", async () => {
    const bought = await shop.subscribe({ termDuration: "P1M", quantity: 5 });
    const software = await shop.subscribe({ sku: skus.sqlServer });
    await assertAllRefused(shop, software, [[{ friendlyName: "X" }, 409, 900278]]);
    await shop.pass("P8D");
    await assertAllRefused(shop, bought, [[{ quantity: 301 }, 400, 900275], [{ quantity: 4 }, 400, 900257], [{ status: "deleted" }, 400, 900117]]);
    await shop.changed(bought, { status: "suspended" });
    await assertAllRefused(shop, bought, [[{ quantity: 6 }, 400, 800091]]);
    const trial = await shop.subscribe({ sku: skus.trial, autoRenew: false });
    await shop.pass("P1M");
    assert.equal((await shop.read(trial)).status, "expired");
    await assertAllRefused(shop, trial, [[{ friendlyName: "X" }, 400, 900280], [{ status: "active" }, 400, 800096]]);
  });

  test("waits while a renewal is being processed", async () => {
    const bought = await shop.subscribe({ termDuration: "P1M" });
    // What was begun behind the world's back does not know its switches; an update puts the renewal where they say.
    await shop.changed(bought, { autoRenewEnabled: false });
    const { commitmentEndDateTime } = await shop.changed(bought, { autoRenewEnabled: true });
    await shop.world.control("POST", "/clock", { to: Temporal.Instant.from(commitmentEndDateTime).add({ hours: 1 }).toString() });
    await assertAllRefused(shop, bought, [[{ friendlyName: "X" }, 409, 900278], [{ quantity: 2 }, 409, 900278], [{ status: "suspended" }, 409, 900278]]);
    await shop.pass("PT6H");
    assert.equal((await shop.changed(bought, { friendlyName: "Renewed" })).friendlyName, "Renewed");
  });

  test("cancels a trial, and the marketplace's software only in its first day", async () => {
    const trial = await shop.subscribe({ sku: skus.trial });
    assert.equal((await shop.changed(trial, { status: "deleted" })).status, "deleted");
    const saas = await shop.subscribe({ sku: skus.saas, status: "active" });
    await shop.pass("P2D");
    await assertAllRefused(shop, saas, [[{ status: "deleted" }, 400, 900117]]);
  });

  test("says whether an extended service term follows, or the subscription ends with its term", async () => {
    const bought = await shop.subscribe({ termDuration: "P1M" });
    const ends = await shop.changed(bought, { scheduledActions: [{ action: "cancel" }] });
    assert.deepEqual([ends.scheduledActions, ends.autoRenewEnabled], [[{ action: "cancel" }], false]);
    assert.deepEqual((await shop.changed(bought, { friendlyName: "Other" })).scheduledActions, [{ action: "cancel" }]);
    assert.equal((await shop.timeline(bought)).future.at(-2).kind, "isDisabled");
    assert.equal((await shop.changed(bought, { scheduledActions: [] })).scheduledActions, undefined);
    assert.ok((await shop.timeline(bought)).future.some(({ kind }: { kind: string }) => kind === "extends"));
  });
});
