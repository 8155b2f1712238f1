import assert from "node:assert/strict";
import { test } from "node:test";
import { attributesOf, limitsOf, mayEndEarlier, mayRenewToOther, plansOfAvailability, priceFor, quantityProblem, type Price } from "./plan.ts";

test("what has no terms is sold by its billing cycles", () => {
  assert.deepEqual(plansOfAvailability({ terms: [] }, { supportedBillingCycles: ["one_time"] }), [{ billingCycle: "one_time" }]);
  assert.deepEqual(
    plansOfAvailability({ terms: [{ duration: "P1Y", billingCycle: "annual" }] }, { supportedBillingCycles: ["annual"] }),
    [{ termDuration: "P1Y", billingCycle: "annual" }],
  );
});

test("a price is that of the SKU, the segment, the term and the billing", () => {
  const price: Price = { skuId: "0001", segment: "commercial", termDuration: "P1Y", billingCycle: "annual", currencyCode: "USD", unitPrice: 60, termPrice: 60, isTest: false };
  const prices = [{ ...price, segment: "education" as const, unitPrice: 1 }, price];
  const plan = { termDuration: "P1Y", billingCycle: "annual" } as const;
  assert.equal(priceFor(prices, { skuId: "0001" }, plan)?.unitPrice, 60);
  assert.equal(priceFor(prices, { skuId: "0001", segment: "education" }, plan)?.unitPrice, 1);
  assert.equal(priceFor(prices, { skuId: "0002" }, plan), undefined);
  assert.equal(priceFor(prices, { skuId: "0001" }, { ...plan, termDuration: "P1M" }), undefined);
});

test("a quantity is a whole number within the SKU's limits", () => {
  const limits = limitsOf({ minimumQuantity: 0, maximumQuantity: 300 });
  assert.deepEqual(["1", "300", "0", "301", "1.5", "", "-1"].map((text) => quantityProblem(text, limits)), [undefined, undefined, "tooFew", "tooMany", "notNumber", "notNumber", "notNumber"]);
});

test("attributes that are not there are none", () => {
  assert.deepEqual(attributesOf({}), { isAddOn: false, bases: [], duration: undefined });
  assert.deepEqual(attributesOf({ dynamicAttributes: { isAddon: true, prerequisiteSkus: ["A:1", 2], duration: "3Year" } }), { isAddOn: true, bases: ["A:1"], duration: "3Year" });
});

test("licences end with others, trials do not; months and trials may go on for a year", () => {
  const year = { termDuration: "P1Y", billingCycle: "annual" } as const;
  const month = { termDuration: "P1M", billingCycle: "monthly" } as const;
  assert.deepEqual([mayEndEarlier({}, "OnlineServicesNCE", year), mayEndEarlier({ isTrial: true }, "OnlineServicesNCE", month), mayEndEarlier({}, "Software", year)], [true, false, false]);
  assert.deepEqual([mayRenewToOther({}, "OnlineServicesNCE", year), mayRenewToOther({ isTrial: true }, "OnlineServicesNCE", month), mayRenewToOther({}, "OnlineServicesNCE", month)], [false, true, true]);
});
