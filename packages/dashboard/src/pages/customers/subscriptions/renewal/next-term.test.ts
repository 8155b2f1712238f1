import { strict as assert } from "node:assert";
import { test } from "node:test";
import { instructionsFrom, targetsFor, valuesOf } from "./next-term.ts";

const subscription = { id: "S", offerId: "P:0001:OLD", offerName: "Basic", termDuration: "P1M", renewalTermDuration: "P1Y", billingCycle: "monthly" as const, quantity: 5, isTrial: false };
const target = { catalogItemId: "Q:0001:NEW", title: "Premium", eligibilities: [] };

test("a form for the next term begins with the same once more, or with what is scheduled", () => {
  assert.deepEqual(valuesOf(subscription), { product: "P:0001:OLD", availabilityId: "", plan: "P1Y/monthly", quantity: "5", endDate: "" });
  const product = { productId: "Q", skuId: "0001", availabilityId: "THEN", billingCycle: "annual" as const, termDuration: "P3Y" };
  const scheduled = { ...subscription, scheduledNextTermInstructions: { product, quantity: 9, customTermEndDate: "2028-01-31T00:00:00Z" } };
  assert.deepEqual(instructionsFrom(valuesOf(scheduled)), scheduled.scheduledNextTermInstructions);
});

test("what a form holds becomes whole instructions: product with its leading zeros, term, billing and quantity", () => {
  assert.deepEqual(instructionsFrom({ product: "Q:0001:NEW", availabilityId: "TODAY", plan: "P1Y/annual", quantity: "7", endDate: "" }), {
    product: { productId: "Q", skuId: "0001", availabilityId: "TODAY", termDuration: "P1Y", billingCycle: "annual" }, quantity: 7,
  });
});

test("each product is offered once, under the availability that the form holds; a trial does not go on as one", () => {
  assert.deepEqual(targetsFor(subscription, [target]), [{ value: "P:0001:OLD", label: "Basic" }, { value: "Q:0001:NEW", label: "Premium" }]);
  const product = { productId: "Q", skuId: "0001", availabilityId: "THEN", billingCycle: "annual" as const, termDuration: "P1Y" };
  const trial = { ...subscription, isTrial: true, scheduledNextTermInstructions: { product } };
  assert.deepEqual(targetsFor(trial, [target]), [{ value: "Q:0001:THEN", label: "Premium" }]);
});
