// Promotions over HTTP: those that are open, each by its id, and which of them a customer's purchases would get.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { addUser, throughDoors } from "../../../../../tests/support/doors.ts";
import { begun } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";
import { discountFor, skuOf, type PromotedPurchase } from "../../commerce/index.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-03-15T09:30:00.000Z") } as const;
const visio = { sku: "CFQ7TTC0HD33:0003", promotion: "39NFJQT1PJQB:0001:39NFJQT1Q5KN" };
const powerBi = { sku: "CFQ7TTC0HL8W:0001", promotion: "39NFJQT1X27N:0002:39NFJQT1Q5KL" };
const premium = { sku: "CFQ7TTC0LCHC:0002", promotion: "39NFJQT1TST1:0001:39NFJQT1TS01" };
const teams = { sku: "CFQ7TTC0RM8K:0002", promotion: "39NFJQT1TST2:0001:39NFJQT1TS02" };
const copilot = { sku: "CFQ7TTC0MM8R:0002", promotion: "39NFJQT1TST3:0001:39NFJQT1TS03" };
const spring = { sku: "CFQ7TTC0LF8R:0001", promotion: "39NFJQT1TST4:0001:39NFJQT1TS04" };
const autumn = { sku: "CFQ7TTC0LF8S:0002", promotion: "39NFJQT1TST5:0001:39NFJQT1TS05" };

describe("promotions", () => {
  let world: TestWorld;
  let token: string;
  let count = 0;
  before(async () => {
    world = await startWorld({ clock, settings: { protocolClock: "world" } });
    token = await world.userToken(world.sandbox);
  });
  after(() => world.close());

  const newCustomer = async (): Promise<string> => (await made(world, "/v1/customers", { token, body: customerDraft(`Promoted ${(count += 1)}`) })).id;
  const ask = (path: string) => world.call("GET", `/v1/productpromotions${path}`, { token });
  const itemOf = async (sku: string): Promise<string> => {
    const [productId, skuId] = sku.split(":");
    return (await world.call("GET", `/v1/products/${productId}/skus/${skuId}/availabilities?country=US`, { token })).json.items[0].catalogItemId;
  };
  const judge = async (customerId: string, item: object): Promise<Json[]> => {
    const usual = { quantity: 5, billingCycle: "annual", termDuration: "P1Y" };
    const answer = await world.call("POST", `/v1/customers/${customerId}/promotionEligibilities`, { token, body: { items: [{ ...usual, ...item }] } });
    assert.equal(answer.status, 200, answer.text);
    return answer.json.items[0].eligibilities;
  };
  const against = async (customerId: string, { sku, promotion }: { readonly sku: string; readonly promotion: string }, more: object = {}): Promise<string[]> => {
    const [verdict, ...others] = await judge(customerId, { catalogItemId: await itemOf(sku), promotionId: promotion, ...more });
    assert.deepEqual([verdict.promotionId, verdict.isEligible, others], [promotion, verdict.errors === undefined, []]);
    return (verdict.errors ?? []).map(({ type }: Json) => type);
  };

  test("are listed while they are open, without their constraints", async () => {
    const { items } = (await ask("?country=US&segment=commercial")).json;
    assert.deepEqual(items.map(({ id }: Json) => id), [visio, powerBi, premium, teams, copilot, spring].map(({ promotion }) => promotion));
    const [first] = items;
    assert.deepEqual([first.startDate, first.endDate, first.properties, first.promotionConstraints], ["2027-01-01T00:00:00Z", "2027-12-31T23:59:59Z", { isAutoApplicable: true }, undefined]);
    assert.deepEqual(first.requiredProducts[0], {
      productId: "CFQ7TTC0HD33", skuId: "0003", term: { duration: "P1Y", billingCycle: "annual" }, pricingPolicies: [{ policyType: "PercentDiscount", value: "0.05" }],
    });
    assert.deepEqual((await ask("?country=US&segment=education")).json.items, []);
    for (const query of ["?country=US", "?segment=commercial", "?country=ZZ&segment=commercial"]) assertRefused(await ask(query), 400, 3000);
  });

  test("are found by their id, open or not, with their constraints", async () => {
    const closed = (await ask(`/${autumn.promotion}?country=US`)).json;
    assert.deepEqual([closed.startDate, closed.endDate, closed.promotionConstraints], ["2027-07-01T00:00:00Z", "2027-12-31T23:59:59Z", {}]);
    const constraints = async (id: string) => (await ask(`/${id}?country=US`)).json.promotionConstraints;
    assert.deepEqual(await constraints(premium.promotion), { seatConstraints: [{ minSeats: 10, maxSeats: 200, type: "SubscriptionQuantity" }] });
    assert.deepEqual(await constraints(powerBi.promotion), { assetOwnershipLimits: [{ minAssets: 0, maxAssets: 1, type: "LifetimeRedemptionCount" }] });
    assert.deepEqual(await constraints(teams.promotion), { eligibilityConstraints: [{ isApplicable: true, type: "FirstPurchase" }] });
    assert.deepEqual(await constraints(copilot.promotion), { productOwnershipConstraints: [[{ bigId: "CFQ7TTC0LFLX/0001", minSeats: 10 }], [{ bigId: "CFQ7TTC0LFLZ/0002" }]] });
    assertRefused(await ask("/39NFJQT1NONE:0001:39NFJQT1NONE?country=US"), 404, 1000);
  });

  test("are for global admins and admin agents to see", async () => {
    for (const [role, status] of [["adminAgent", 200], ["salesAgent", 403]] as const) {
      const userName = await addUser(world, world.sandbox, `promotions${role}`, [role]);
      const answer = await world.call("GET", "/v1/productpromotions?country=US&segment=commercial", { token: await world.userToken(world.sandbox, { userName }) });
      assert.equal(answer.status, status, answer.text);
    }
  });

  test("answer each purchase under its own number, or its place", async () => {
    const body = { items: [visio, premium].map(({ sku: _sku }, at) => ({ catalogItemId: "CFQ7TTC0HD33:0003:STALE0000000", quantity: 1, billingCycle: "annual", termDuration: "P1Y", ...(at === 1 && { id: "7" }) })) };
    const { items } = (await world.call("POST", `/v1/customers/${await newCustomer()}/promotionEligibilities`, { token, body })).json;
    assert.deepEqual(items.map(({ id }: Json) => id), [0, 7]);
    assert.deepEqual(items[0].eligibilities.map(({ errors }: Json) => errors[0].type), ["InvalidCatalogItemId"]);
  });

  test("refuse in typed reasons what they are not for", async () => {
    const id = await newCustomer();
    assert.deepEqual(await against(id, visio), []);
    assert.deepEqual(await against(id, { ...visio, promotion: "39NFJQT1NONE:0001:39NFJQT1NONE" }), ["InvalidPromotion"]);
    assert.deepEqual(await against(id, autumn), ["InvalidPromotion"]);
    assert.deepEqual(await against(id, visio, { termDuration: "P1M", billingCycle: "monthly" }), ["Term"]);
    assert.deepEqual(await against(id, premium, { quantity: 9 }), ["SeatCount"]);
    assert.deepEqual(await against(id, premium, { quantity: 10 }), []);
    assert.deepEqual(await against(id, copilot), ["PrerequisiteProductOwnership"]);
  });

  test("without one that is named are all judged that are on the item, and none is a reason too", async () => {
    const id = await newCustomer();
    assert.deepEqual(await judge(id, { catalogItemId: await itemOf(visio.sku) }), [{ promotionId: visio.promotion, isEligible: true }]);
    const [verdict] = await judge(id, { catalogItemId: await itemOf("CFQ7TTC0LH18:0001") });
    assert.deepEqual([verdict.isEligible, verdict.promotionId, verdict.errors[0].type], [false, undefined, "NoPromotionsAvailable"]);
  });

  test("count what all of a customer's partners have sold it, what was cancelled too", async () => {
    const [customerId, accountId] = [await newCustomer(), world.sandbox.tenantId];
    assert.deepEqual([await against(customerId, powerBi), await against(customerId, teams)], [[], []]);
    await begun(world, { accountId, customerId, sku: powerBi.sku, termDuration: "P1Y", billingCycle: "annual", promotion: { promotionId: powerBi.promotion, discount: "0.1" } });
    await begun(world, { accountId: world.primary.tenantId, customerId, sku: teams.sku });
    await begun(world, { accountId, customerId, sku: "CFQ7TTC0LFLX:0001", quantity: 10 });
    assert.deepEqual(await against(customerId, powerBi), ["RedemptionLimit"]);
    assert.deepEqual(await against(customerId, teams), ["OfferPurchasedPreviously"]);
    assert.deepEqual(await against(customerId, copilot), []);
  });

  test("are nobody else's customer's", async () => {
    const body = { items: [{ catalogItemId: await itemOf(visio.sku), quantity: 1, billingCycle: "annual", termDuration: "P1Y" }] };
    assertRefused(await world.call("POST", `/v1/customers/${await newCustomer()}/promotionEligibilities`, { token: await world.userToken(world.primary), body }), 404, 1000);
  });
});

describe("the discount on a purchase", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld({ clock, settings: { protocolClock: "world" } }); });
  after(() => world.close());

  const discount = (sku: string, more: Partial<PromotedPurchase> & { readonly promotionId?: string } = {}, automaticPromotions: "apply" | "onlyNamed" = "apply") =>
    throughDoors(world, async (unit) => {
      const [productId = "", skuId = ""] = sku.split(":");
      const found = await skuOf(unit, world.sandbox.tenantId, productId, skuId);
      assert.ok(found);
      const given = await discountFor({ ...unit, settings: { ...unit.settings, automaticPromotions } }, {
        sku: found, plan: { termDuration: "P1Y", billingCycle: "annual" }, day: "2027-03-15", quantity: 1, customerId: "nobody", ...more,
      });
      return given && [given.promotionId, given.rate.toString()];
    });

  test("is the named promotion's if the purchase gets it, and nothing if not", async () => {
    assert.deepEqual(await discount(powerBi.sku, { promotionId: powerBi.promotion }), [powerBi.promotion, "0.1"]);
    assert.equal(await discount(premium.sku, { promotionId: premium.promotion }), undefined);
    assert.equal(await discount(visio.sku, { promotionId: powerBi.promotion }), undefined);
  });

  test("without a name is that of a promotion that applies by itself, where the world has such", async () => {
    assert.deepEqual(await discount(visio.sku), [visio.promotion, "0.05"]);
    assert.equal(await discount(powerBi.sku), undefined);
    assert.equal(await discount(visio.sku, {}, "onlyNamed"), undefined);
    assert.deepEqual(await discount(visio.sku, { promotionId: visio.promotion }, "onlyNamed"), [visio.promotion, "0.05"]);
  });

  test("of a renewal is that of its day, and the subscription is not held against its own promotion", async () => {
    assert.equal(await discount(spring.sku, { day: "2027-07-01" }), undefined);
    assert.deepEqual(await discount(autumn.sku, { day: "2027-07-01" }), [autumn.promotion, "0.08"]);
    const token = await world.userToken(world.sandbox);
    const { id: customerId } = await made(world, "/v1/customers", { token, body: customerDraft("Renewed") });
    const promotion = { promotionId: powerBi.promotion, discount: "0.1" };
    const { subscriptionId: renewalOf } = await begun(world, { accountId: world.sandbox.tenantId, customerId, sku: powerBi.sku, promotion });
    const named = { customerId, promotionId: powerBi.promotion };
    assert.equal(await discount(powerBi.sku, named), undefined);
    assert.deepEqual(await discount(powerBi.sku, { ...named, renewalOf }), [powerBi.promotion, "0.1"]);
  });
});
