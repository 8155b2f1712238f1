import assert from "node:assert/strict";
import { test } from "node:test";
import { newLineOf, noChoice } from "./new-line.ts";

const year = { termDuration: "P1Y", billingCycle: "monthly" } as const;

test("what is left empty is not sent", () => {
  assert.deepEqual(newLineOf({ ...noChoice, quantity: "5" }, { catalogItemId: "P:S:A", plan: year, promotionId: "" }),
    { catalogItemId: "P:S:A", quantity: 5, billingCycle: "monthly", termDuration: "P1Y" });
});

test("a choice is all in the line", () => {
  const choice = { ...noChoice, friendlyName: " Sales ", endDate: "2027-01-31T00:00:00Z", renewsTo: "P1Y", isAttested: true };
  assert.deepEqual(newLineOf(choice, { catalogItemId: "P:S:A", plan: { billingCycle: "one_time" }, promotionId: "X" }), {
    catalogItemId: "P:S:A", quantity: 1, billingCycle: "one_time", promotionId: "X", friendlyName: "Sales", customTermEndDate: "2027-01-31T00:00:00Z",
    renewsTo: { termDuration: "P1Y" }, attestationAccepted: true,
  });
});

test("a reservation says where it is for, and how long", () => {
  const line = newLineOf({ ...noChoice, subscriptionId: "s1" }, { catalogItemId: "P:S:A", plan: year, provisioning: ["Scope", "SubscriptionId", "Duration"], duration: "1Year" });
  assert.deepEqual(line.provisioningContext, { scope: "shared", subscriptionId: "s1", duration: "1Year" });
});

test("a savings plan is for one Azure subscription or for the whole plan, and has its commitment", () => {
  const item = { catalogItemId: "P:S:A", plan: year, provisioning: ["Scope", "SubscriptionId", "EntitlementId"], commitmentCurrency: "USD" };
  const choice = { ...noChoice, subscriptionId: "s1", entitlementId: "e1", commitment: "0.5" };
  assert.deepEqual(newLineOf(choice, item).provisioningContext, { scope: "shared", subscriptionId: "s1" });
  const single = newLineOf({ ...choice, scope: "single" }, item);
  assert.deepEqual([single.provisioningContext, single.purchaseCommitment], [{ scope: "single", entitlementId: "e1" }, { amount: 0.5, currency: "usd", grain: "hourly" }]);
});
