import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "./conditions.ts";

test("limits that are none are not told", () => {
  assert.deepEqual(conditionsOf(undefined), []);
  assert.deepEqual(conditionsOf({ seatConstraints: [{ minSeats: 1, maxSeats: 10_000_000 }], eligibilityConstraints: [{ isApplicable: false, type: "FirstPurchase" }] }), []);
});

test("every condition is told once, in words", () => {
  const told = conditionsOf({
    seatConstraints: [{ minSeats: 10, maxSeats: 50 }], assetOwnershipLimits: [{ minAssets: 0, maxAssets: 1 }],
    eligibilityConstraints: [{ isApplicable: true, type: "FirstPurchase" }], productOwnershipConstraints: [[{ bigId: "A/1" }], [{ bigId: "B/1" }]],
  });
  assert.equal(told.length, 4);
  assert.match(told[0] ?? "", /10.*50/);
  assert.match(told[3] ?? "", /A\/1.*B\/1/);
});
