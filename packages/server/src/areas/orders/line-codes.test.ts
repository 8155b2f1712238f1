// Every code that a cart's line may have: what brings it about in a cart, and what the same line is refused with as an order.
// A code that nothing brings about is listed with the reason.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  itemOf, lineErrorOf, openCounter, postOrder, putInCart, type Counter, type Wanted,
} from "../../../../../tests/support/carts.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { offers } from "../../../../../tests/support/legacy.ts";
import { begun, skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import { saveFact } from "../../commerce/index.ts";
import { cartCodeNumbers, type CartCode } from "./line-fault.ts";

interface Trial {
  /** What a line is like that has the code; what it takes is made first. */
  readonly line: (counter: Counter) => Wanted | Promise<Wanted>;
  /** Status and code of the order with that line; absent where orders know no such thing. */
  readonly order?: readonly [status: number, code: number];
  /** More of the order, where it says something once that a cart says of each line. */
  readonly whole?: object;
  readonly shop?: "sandbox" | "closed";
}

const reserved = { item: "DZH318Z0BQ5S:0001", billingCycle: "one_time" } as const;
const context = (subscriptionId: string) => ({ provisioningContext: { subscriptionId, scope: "shared", duration: "1Year" } });

const azurePlan = async ({ shop, customerId }: Counter, more: object = {}) =>
  (await begun(shop.world, { accountId: shop.account.tenantId, customerId, sku: skus.azurePlan, ...more })).subscriptionId;

async function registeredPlan(counter: Counter): Promise<string> {
  const subscriptionId = await azurePlan(counter);
  const of = { accountId: counter.shop.account.tenantId, customerId: counter.customerId };
  await throughDoors(counter.shop.world, ({ db }) => saveFact(db, of, "registration", subscriptionId, { status: "Registered" }));
  return subscriptionId;
}

const multiGeo = "CFQ7TTC0TEST:0001";

const holding = async ({ shop, customerId }: Counter, sku: string, quantity: number) =>
  begun(shop.world, { accountId: shop.account.tenantId, customerId, sku, quantity });

const trials: Readonly<Partial<Record<CartCode, Trial>>> = {
  currency_is_not_supported: { line: () => ({ currencyCode: "JPY" }) },
  catalog_item_id_is_not_valid: { line: async (counter) => ({ item: `${await itemOf(counter, skus.businessBasic)}:more` }), order: [404, 400_019] },
  quota_not_available: {
    line: async (counter) => ({ ...reserved, quantity: 10_001, ...context(await registeredPlan(counter)) }), order: [400, 800_017],
  },
  inventory_not_available: {
    line: async (counter) => ({ item: "DZH318Z0BQ4B:000Z", billingCycle: "one_time", ...context(await registeredPlan(counter)) }), order: [400, 800_010],
  },
  participants_is_not_supported_for_partner: {
    line: () => ({ participants: [{ key: "transaction_reseller", value: "1234567" }], partnerIdOnRecord: "1234567" }), order: [400, 2071],
  },
  unable_to_process_cart_line_item: {
    // A trial of the older kind is had once ever.
    line: async ({ shop, path }) => {
      const line = { item: offers.businessPremiumTrial, billingCycle: "none", quantity: 25 };
      const lineItems = [{ lineItemNumber: 0, offerId: line.item, quantity: 25 }];
      assert.equal((await shop.call("POST", `${path}/orders`, { lineItems, billingCycle: "none", partnerOnRecordAttestationAccepted: true })).status, 201);
      return line;
    },
    order: [400, 27_006], whole: { billingCycle: "none" },
  },
  subscription_is_not_valid: {
    line: async (counter) => ({ ...reserved, ...context((await holding(counter, skus.businessBasic, 1)).subscriptionId) }), order: [400, 800_011],
  },
  subscription_is_not_enabled_for_r_i: {
    line: async (counter) => ({ ...reserved, ...context(await azurePlan(counter, { status: "suspended" })) }), order: [400, 800_012],
  },
  subscription_not_registered: { line: async (counter) => ({ ...reserved, ...context(await azurePlan(counter)) }), order: [400, 800_013] },
  sandbox_limit_exceeded: { line: () => ({ quantity: 26 }), order: [403, 800_067], shop: "sandbox" },
  invalid_input: { line: () => ({ item: skus.enterpriseE3, quantity: 0 }), order: [400, 900_275] },
  attestation_not_accepted: { line: () => ({ item: "5F3A7CD2-C76F-4B21-9DDC-F48F09869CF6" }), order: [400, 900_203] },
  billing_plan_not_supported: { line: () => ({ billingCycle: "triennial", termDuration: "P3Y" }), order: [400, 4018], whole: { billingCycle: "triennial" } },
  invalid_promotion_id: { line: () => ({ promotionId: "39NFJQT1PJQB:0001:39NFJQT1Q5KN" }), order: [400, 27_007] },
  max_allowed_seats_per_subscription_exceeded: {
    line: async (counter) => {
      await holding(counter, "CFQ7TTC0HD4F:0001", 4);
      return { item: "CFQ7TTC0HD4F:0001", quantity: 3 };
    },
    order: [403, 800_088], shop: "sandbox",
  },
  invalid_custom_term_end_date_product: {
    line: () => ({ item: skus.trial, termDuration: "P1M", billingCycle: "none", quantity: 25, customTermEndDate: "2027-01-31T00:00:00Z" }),
    order: [400, 900_242], whole: { billingCycle: "none" },
  },
  invalid_custom_term_end_date: { line: () => ({ customTermEndDate: "2027-06-15T00:00:00Z" }), order: [400, 900_242] },
  base_offer_seat_quantity_not_met: {
    line: async (counter) => {
      await holding(counter, skus.officeE1, 5);
      return { item: "CFQ7TTC0LHSL:0001", quantity: 6 };
    },
    order: [400, 4018],
  },
  minimum_add_on_seats_not_met: {
    line: async (counter) => {
      await holding(counter, skus.officeE1, 400);
      return { item: multiGeo, quantity: 19 };
    },
    order: [400, 4018],
  },
  legacy_offer_not_eligible_for_purchase: { line: () => ({ item: offers.businessEssentials }), order: [403, 2091], shop: "closed" },
  "400041": { line: () => ({ item: "CFQ7TTC0LHSL:0001" }), order: [400, 4018] },
};

const unreached: Readonly<Partial<Record<CartCode, string>>> = {
  unknown: "stands for no error at all in the SDKs",
};

describe("a code of a cart's line", () => {
  const shops = {} as Record<"primary" | "sandbox" | "closed", Shop>;
  before(async () => {
    shops.primary = await openShop();
    shops.sandbox = await openShop({ kind: "sandbox" });
    shops.closed = await openShop({ settings: { legacySales: "closed" } });
  });
  after(() => Promise.all(Object.values(shops).map(({ world }) => world.close())));

  for (const [code, number] of Object.entries(cartCodeNumbers) as [CartCode, number][]) {
    const why = unreached[code];
    const trial = trials[code];
    test(`${number} ${code} is ${why === undefined ? "on the line, and the order is refused" : `reached by nothing: it ${why}`}`, async () => {
      assert.equal(trial === undefined, why !== undefined, `${code} has a trial, or a reason to have none`);
      if (!trial) return;
      const counter = await openCounter(shops[trial.shop ?? "primary"]);
      const line = await trial.line(counter);
      const [{ error, orderGroup }] = (await putInCart(counter, [line])).lineItems;
      assert.equal(error?.errorCode, code);
      assert.ok(error.errorDescription.endsWith(`(${number})`), error.errorDescription);
      assert.doesNotMatch(error.errorDescription, /\{\w+\}/);
      assert.equal(orderGroup, undefined);
      if (trial.order) assertRefused(await postOrder(counter, [line], { ...(line["billingCycle"] !== undefined && { billingCycle: line["billingCycle"] }), ...trial.whole }), ...trial.order);
    });
  }

  test("10015 says how many licences are left, and how many the line asks for", async () => {
    const counter = await openCounter(shops.sandbox);
    await holding(counter, "CFQ7TTC0HD4F:0002", 4);
    const { lineItems } = await putInCart(counter, [{ item: "CFQ7TTC0HD4F:0002", quantity: 5 }, { item: "CFQ7TTC0HD4F:0002", quantity: 2 }]);
    assert.deepEqual(lineItems[0].error, undefined);
    assert.deepEqual(lineItems[1].error.additionalInformation, { availableQuantity: 1, purchasedQuantity: 2 });
  });

  test("10019 and 10018 leave room between them: five percent of the base's licences, and as many as it has", async () => {
    const counter = await openCounter(shops.primary);
    await holding(counter, skus.officeE1, 400);
    assert.equal(await lineErrorOf(counter, [{ item: multiGeo, quantity: 20 }]), undefined);
    assert.equal(await lineErrorOf(counter, [{ item: multiGeo, quantity: 400 }]), undefined);
    assert.equal(await lineErrorOf(counter, [{ item: multiGeo, quantity: 401 }]), "base_offer_seat_quantity_not_met");
  });

  test("400041 goes away where the base is bought in the same cart, or held already; from whichever partner", async () => {
    const counter = await openCounter(shops.primary);
    assert.equal(await lineErrorOf(counter, [{ item: "CFQ7TTC0LHSL:0001" }, { item: skus.officeE1 }]), undefined);
    const { tenantId: accountId } = shops.primary.world.primary;
    await begun(shops.primary.world, { accountId, customerId: counter.customerId, sku: skus.officeE1, quantity: 3 });
    assert.equal(await lineErrorOf(counter, [{ item: "CFQ7TTC0LHSL:0001", quantity: 3 }]), undefined);
  });

  test("stands on add-ons of older offers, too", async () => {
    const counter = await openCounter(shops.primary);
    const withAddOn = async (addOn: object) => (await putInCart(counter, [{
      item: offers.enterpriseE3, quantity: 2, addonItems: [{ id: 0, catalogItemId: offers.audioConferencing, quantity: 1, billingCycle: "monthly", ...addOn }],
    }])).lineItems[0].addonItems[0].error?.errorCode;
    assert.equal(await withAddOn({}), undefined);
    assert.equal(await withAddOn({ quantity: 3 }), "base_offer_seat_quantity_not_met");
    assert.equal(await withAddOn({ billingCycle: "annual" }), "billing_plan_not_supported");
    assert.equal(await withAddOn({ catalogItemId: offers.directoryBasic }), "unable_to_process_cart_line_item");
    assert.equal(await lineErrorOf(counter, [{ item: offers.audioConferencing }]), "400041");
    assert.equal(await itemOf(counter, offers.audioConferencing), offers.audioConferencing);
  });

  test("10013 is that of a licence without its term in a cart; an order takes the shortest", async () => {
    const counter = await openCounter(shops.primary);
    assert.equal(await lineErrorOf(counter, [{ termDuration: undefined }]), "billing_plan_not_supported");
    const order = await postOrder(counter, [{ termDuration: undefined }]);
    assert.equal(order.json.lineItems[0].termDuration, "P1M", order.text);
  });
});

test("addOnSeats any lets an add-on have more licences than its base", async (context) => {
  const shop = await openShop({ settings: { addOnSeats: "any" } });
  context.after(() => shop.world.close());
  const counter = await openCounter(shop);
  await holding(counter, skus.officeE1, 5);
  assert.equal(await lineErrorOf(counter, [{ item: "CFQ7TTC0LHSL:0001", quantity: 6 }]), undefined);
});

test("orderQuantityCode 800017 refuses an order for a quantity that is not sold with that code", async (context) => {
  const shop = await openShop({ settings: { orderQuantityCode: "800017" } });
  context.after(() => shop.world.close());
  assertRefused(await postOrder(await openCounter(shop), [{ item: skus.enterpriseE3, quantity: 0 }]), 400, 800_017);
});
