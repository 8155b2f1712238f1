// Who may buy, and for whom: agreements, attestation, the customer's review, resellers on record, and what Azure asks for.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import {
  buyOrder, checkOut, lineErrorOf, openCounter, postCart, postOrder, putInCart, type Counter,
} from "../../../../../tests/support/carts.ts";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { addAccount, makePartners } from "../../../../../tests/support/partners.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import { listEntitlements, saveFact, updateEntitlement } from "../../commerce/index.ts";
import { sql } from "../../database/index.ts";

describe("a purchase", () => {
  let shop: Shop;
  before(async () => { shop = await openShop(); });
  after(() => shop.world.close());

  /** The checkout of a cart and an order are refused alike. */
  async function assertBothRefused(counter: Counter, status: number, code: number): Promise<void> {
    assertRefused(await checkOut(counter, await putInCart(counter, [{}])), status, code);
    assertRefused(await postOrder(counter, [{}]), status, code);
  }

  test("needs the customer's agreement, confirmed by the partner or accepted by the customer itself: 13605", async () => {
    const customerId = await shop.newCustomer();
    const counter = { shop, customerId, path: `/v1/customers/${customerId}` };
    await assertBothRefused(counter, 403, 13605);
    const signed = await shop.world.control("POST", "/customers/agreements", { partner: shop.account.tenantId, customer: customerId });
    assert.equal(signed.status, 200, signed.text);
    assert.equal((await postOrder(counter, [{}])).status, 201);
    await buyOrder(await openCounter(shop), [{}]);
  });

  test("needs the partner's word on the reseller on record: 900206", async () => {
    const counter = await openCounter(shop);
    for (const partnerOnRecordAttestationAccepted of [undefined, false]) {
      const cart = await putInCart(counter, [{}], { partnerOnRecordAttestationAccepted });
      assertRefused(await checkOut(counter, cart), 400, 900_206);
      assertRefused(await postOrder(counter, [{}], { partnerOnRecordAttestationAccepted }), 400, 900_206);
    }
  });

  test("waits for the customer's review, and is not allowed after one that failed: 800073, 800075", async () => {
    const counter = await openCounter(shop);
    const review = (status: string) => shop.world.control("POST", "/customers/validationstatus", { customer: counter.customerId, status });
    await review("UnderReview");
    await assertBothRefused(counter, 403, 800_073);
    await review("NotAllowed");
    await assertBothRefused(counter, 403, 800_075);
    await review("Allowed");
    await buyOrder(counter, [{}]);
  });

  test("needs the partner's own agreement: 900124", async () => {
    const counter = await openCounter(shop);
    const { tenantId } = shop.account;
    const signed = await throughDoors(shop.world, ({ db }) => db.all(sql`SELECT version FROM account_agreements WHERE account_id = ${tenantId}`));
    assert.equal(signed.length, 1);
    await throughDoors(shop.world, ({ db }) => db.run(sql`UPDATE account_agreements SET agreement_type = 'PartnerNetworkAgreement' WHERE account_id = ${tenantId}`));
    await assertBothRefused(counter, 403, 900_124);
    await throughDoors(shop.world, ({ db }) => db.run(sql`UPDATE account_agreements SET agreement_type = 'MicrosoftPartnerAgreement' WHERE account_id = ${tenantId}`));
    await buyOrder(counter, [{}]);
  });

  test("is of the caller's own customers alone", async () => {
    assertRefused(await shop.call("POST", `/v1/customers/${randomUUID()}/carts`, { lineItems: [{ id: 0, catalogItemId: "x", quantity: 1, billingCycle: "monthly" }] }), 404, 1000);
  });
});

test("partnerAttestation atCart misses the partner's word as soon as a cart is made, and never does not", async (context) => {
  const [early, never] = [await openShop({ settings: { partnerAttestation: "atCart" } }), await openShop({ settings: { partnerAttestation: "never" } })];
  context.after(() => Promise.all([early, never].map(({ world }) => world.close())));
  assertRefused(await postCart(await openCounter(early), [{}], { partnerOnRecordAttestationAccepted: undefined }), 400, 900_206);
  assert.equal((await postOrder(await openCounter(never), [{}], { partnerOnRecordAttestationAccepted: undefined })).status, 201);
});

test("customerReviewCode 800074 is the other code of a review that goes on", async (context) => {
  const shop = await openShop({ settings: { customerReviewCode: "800074", accountReview: "new" } });
  context.after(() => shop.world.close());
  assertRefused(await postOrder(await openCounter(shop), [{}]), 403, 800_074);
});

describe("the partners of a purchase", () => {
  let shop: Shop;
  let counter: Counter;
  let own: string;
  let reseller: string;
  before(async () => {
    shop = await openShop({ partnerType: "indirectProvider" });
    counter = await openCounter(shop);
    own = await numberOf(shop.account.token);
    const made = await addAccount(shop.world, "primary", "indirectReseller", "goodreseller");
    await makePartners(shop.world, shop.account.token, made.token);
    reseller = await numberOf(made.token);
  });
  after(() => shop.world.close());

  async function numberOf(token: string): Promise<string> {
    const { json } = await shop.world.call("GET", "/internal/v1/identifiers", { token });
    return json.associatedMpnId ?? json.partnerIds[0].mpnId;
  }
  const order = (partnerIdOnRecord: string, more: object = {}, by = counter) => postOrder(by, [{ partnerIdOnRecord, ...more }]);
  const participant = (value: string, key = "transaction_reseller") => ({ participants: [{ key, value }] });

  test("are the reseller on record, which the order and the subscription name", async () => {
    const { json } = await order(reseller);
    assert.equal(json.lineItems[0].partnerIdOnRecord, reseller);
    assert.equal((await shop.call("GET", `${counter.path}/subscriptions/${json.lineItems[0].subscriptionId}`)).json.partnerId, reseller);
    const [line] = (await buyOrder(counter, [participant(reseller)])).lineItems;
    assert.equal(line.partnerIdOnRecord, reseller);
    assert.equal((await postOrder(counter, [{}])).status, 201);
  });

  test("are never the provider itself: 2072; nor nobody: 800015; nor one who is no reseller, or another provider's: 800016", async () => {
    assertRefused(await order(own), 404, 2072);
    assertRefused(await order("1"), 404, 800_015);
    const direct = await addAccount(shop.world, "primary", "directBill", "directpartner");
    assertRefused(await order(await numberOf(direct.token)), 400, 800_016);
    const stranger = await addAccount(shop.world, "primary", "indirectReseller", "strangereseller");
    assertRefused(await order(await numberOf(stranger.token)), 400, 800_016);
    assert.equal(await lineErrorOf(counter, [participant(own)]), "participants_is_not_supported_for_partner");
  });

  test("have signed the Microsoft Partner Agreement: 900123", async () => {
    const unsigned = await addAccount(shop.world, "primary", "indirectReseller", "unsignedreseller");
    await makePartners(shop.world, shop.account.token, unsigned.token);
    await throughDoors(shop.world, ({ db }) => db.run(sql`DELETE FROM account_agreements WHERE account_id = ${unsigned.tenantId}`));
    assertRefused(await order(await numberOf(unsigned.token)), 403, 900_123);
  });

  test("of a savings plan are those of its Azure plan: 900323", async () => {
    const fresh = await openCounter(shop);
    const other = await addAccount(shop.world, "primary", "indirectReseller", "otherreseller");
    await makePartners(shop.world, shop.account.token, other.token);
    const plan = (await order(reseller, { item: skus.azurePlan, termDuration: undefined }, fresh)).json.lineItems[0].subscriptionId;
    const savings = (partnerIdOnRecord: string) => postOrder(fresh, [{
      item: skus.savingsPlan, partnerIdOnRecord, provisioningContext: { scope: "shared", subscriptionId: plan }, purchaseCommitment: { amount: 1, currency: "usd", grain: "hourly" },
    }], { billingCycle: "one_time" });
    assertRefused(await savings(await numberOf(other.token)), 403, 900_323);
    assert.equal((await savings(reseller)).status, 201);
  });

  test("may be further resellers in the EU and EFTA, five at most, beside the one on record", async () => {
    const draft = customerDraft("Weitere", "DE");
    const german = await openCounter(shop, {
      ...draft, billingProfile: { ...draft.billingProfile, defaultAddress: { country: "DE", city: "Berlin", addressLine1: "Platz 1", postalCode: "10115", firstName: "Robin", lastName: "Reyes", phoneNumber: "30123456" } },
    });
    const further = (...numbers: string[]) => ({ additionalPartnerIdsOnRecord: numbers });
    const { json } = await order(reseller, further(reseller), german);
    assert.deepEqual(json.lineItems[0].additionalPartnerIdsOnRecord, [reseller]);
    assertRefused(await order(reseller, further("1"), german), 404, 800_015);
    assertRefused(await order(reseller, further(own), german), 404, 2072);
    assertRefused(await order(reseller, further(...Array.from({ length: 6 }, () => reseller)), german), 400, 3000);
    assertRefused(await postOrder(german, [further(reseller)]), 400, 800_042);
    assertRefused(await order(reseller, further(reseller)), 400, 800_042);
    const six = { participants: [...participant(reseller).participants, ...Array.from({ length: 6 }, () => ({ key: "additional_transaction_reseller", value: reseller }))] };
    assert.equal(await lineErrorOf(german, [six]), "participants_is_not_supported_for_partner");
    const consumption = (...numbers: string[]) => ({ participants: numbers.map((value) => ({ key: "consumption_reseller", value })) });
    assert.equal(await lineErrorOf(german, [consumption(reseller)]), undefined);
    assert.equal(await lineErrorOf(german, [consumption(reseller, reseller)]), "participants_is_not_supported_for_partner");
  });
});

describe("Azure", () => {
  let shop: Shop;
  let counter: Counter;
  let plan: string;
  let entitlementId: string;
  before(async () => {
    shop = await openShop();
    counter = await openCounter(shop);
    plan = (await buyOrder(counter, [{ item: skus.azurePlan, termDuration: undefined }])).lineItems[0].subscriptionId;
    entitlementId = (await shop.call("GET", `${counter.path}/subscriptions/${plan}/azureEntitlements`)).json.items[0].id;
  });
  after(() => shop.world.close());

  const buying = (item: string, provisioningContext: object, more: object = {}) =>
    postOrder(counter, [{ item, provisioningContext, termDuration: "P1Y", ...more }], { billingCycle: "one_time" });
  const savings = (context: object, more: object = {}) => buying(skus.savingsPlan, context, { purchaseCommitment: { amount: 0.5, currency: "usd", grain: "hourly" }, ...more });

  test("plans begin with an Azure subscription below them, one for a customer", async () => {
    assert.match(entitlementId, /^[0-9a-f-]{36}$/);
    assertRefused(await postOrder(counter, [{ item: skus.azurePlan, termDuration: undefined }]), 403, 800_089);
  });

  test("reservations need the plan in their provisioning context, registered, the scope and the SKU's duration", async () => {
    const context = { subscriptionId: plan, scope: "shared", duration: "1Year" };
    const reserve = (some: object) => buying(skus.reservation, { ...context, ...some });
    assertRefused(await buying(skus.reservation, {}), 400, 800_002);
    assertRefused(await reserve({ scope: "tenant" }), 400, 900_312);
    assertRefused(await reserve({ duration: "3Years" }), 400, 800_002);
    assertRefused(await reserve({ subscriptionId: randomUUID() }), 400, 800_021);
    assertRefused(await reserve({}), 400, 800_013);
    const of = { accountId: shop.account.tenantId, customerId: counter.customerId };
    await throughDoors(shop.world, ({ db }) => saveFact(db, of, "registration", plan, { status: "Registered" }));
    const bought = await reserve({ subscriptionId: entitlementId, SCOPE: "Single", scope: undefined });
    assert.equal(bought.status, 201, bought.text);
    assert.deepEqual([bought.json.status, bought.json.billingCycle], ["pending", "one_time"]);
  });

  test("savings plans are bought by a user, for an Azure subscription or a plan, with a commitment", async () => {
    const single = { scope: "single", entitlementId };
    assertRefused(await savings({ scope: "everything" }), 400, 900_312);
    assertRefused(await savings({ scope: "single" }), 400, 900_313);
    assertRefused(await savings({ scope: "single", entitlementId: randomUUID() }), 400, 900_315);
    assertRefused(await savings({ scope: "shared" }), 400, 900_317);
    assertRefused(await savings({ scope: "shared", subscriptionId: randomUUID() }), 400, 900_318);
    for (const amount of [0, -1, 0.0001, 1e300]) assertRefused(await savings(single, { purchaseCommitment: { amount, currency: "usd", grain: "hourly" } }), 400, 800_002);
    assertRefused(await savings(single, { purchaseCommitment: undefined }), 400, 800_002);
    const { json, status, text } = await savings({ scope: "shared", subscriptionId: plan });
    assert.equal(status, 201, text);
    assert.deepEqual(json.lineItems[0].purchaseCommitment, { amount: 0.5, currency: "usd", grain: "hourly" });
    const record = await throughDoors(shop.world, async ({ db }) => listEntitlements(db, { accountId: shop.account.tenantId, subscriptionId: plan }));
    await throughDoors(shop.world, ({ db }) => updateEntitlement(db, { ...record[0]!, status: "inactive" }));
    assertRefused(await savings(single), 400, 900_314);
    assertRefused(await savings({ scope: "shared", subscriptionId: plan }), 400, 900_318);
    await throughDoors(shop.world, ({ db }) => updateEntitlement(db, { ...record[0]!, status: "active" }));
  });

  test("plans take the metered software of other publishers: 900128 without one, 900129 without anything active below it", async () => {
    const metered = "DZH318Z0TEST:000M";
    const bare = await openCounter(shop);
    assertRefused(await postOrder(bare, [{ item: metered, termDuration: "P1M" }]), 400, 900_128);
    assertRefused(await postOrder(counter, [{ item: metered, termDuration: "P1M", provisioningContext: { subscriptionId: randomUUID() } }]), 400, 900_129);
    assert.equal((await postOrder(counter, [{ item: metered, termDuration: "P1M" }])).status, 201);
  });

  const upgrades = { Pending: 900_112, InProgress: 900_113, Failed: 900_114 } as const;
  for (const [status, code] of Object.entries(upgrades)) {
    test(`is not bought while an upgrade of the customer's is ${status}: ${code}`, async () => {
      const fresh = await openCounter(shop);
      const of = { accountId: shop.account.tenantId, customerId: fresh.customerId };
      await throughDoors(shop.world, ({ db }) => saveFact(db, of, "productUpgrade", "", { upgradeId: randomUUID(), status, products: [] }));
      assertRefused(await postOrder(fresh, [{ item: skus.azurePlan, termDuration: undefined }]), 409, code);
    });
  }
});
