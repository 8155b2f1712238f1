import assert from "node:assert/strict";
import { test } from "node:test";
import { bestRateOf, promotedSkus, rateOf } from "./promotion.ts";

const of = (skuId: string, billingCycle: "annual" | "monthly", value: string) =>
  ({ productId: "P", skuId, term: { duration: "P1Y" as const, billingCycle }, pricingPolicies: [{ policyType: "PercentDiscount", value }] });
const requiredProducts = [of("1", "annual", "0.1"), of("1", "monthly", "0.05"), of("2", "annual", "0.2")];

test("a promotion takes off what it says of the SKU and plan", () => {
  const what = { productId: "P", skuId: "1", termDuration: "P1Y" };
  assert.equal(rateOf({ requiredProducts }, { ...what, billingCycle: "monthly" }), 0.05);
  assert.equal(rateOf({ requiredProducts }, { ...what, billingCycle: "triennial" }), 0.1);
  assert.equal(rateOf({ requiredProducts }, { ...what, skuId: "3", billingCycle: "monthly" }), 0);
  assert.equal(bestRateOf({ requiredProducts }), 0.2);
});

test("plans are gathered by SKU", () => {
  assert.deepEqual(promotedSkus({ requiredProducts }).map(({ skuId, plans }) => [skuId, plans.map(({ billingCycle }) => billingCycle)]), [["1", ["annual", "monthly"]], ["2", ["annual"]]]);
});
