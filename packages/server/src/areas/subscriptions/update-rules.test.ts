import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { families, sampleOf, waitingBilling } from "../../../../../tests/support/subscriptions.ts";
import { defaultSettings } from "../../world/index.ts";
import { differenceOf } from "./update-rules.ts";
import { subscriptionOf } from "./wire.ts";

const now = Temporal.Instant.from("2027-01-16T00:00:00Z");
const bodyOf = (record: Parameters<typeof subscriptionOf>[0]) => subscriptionOf(record, {}, { now, settings: defaultSettings });

const instructions = fc.record({
  product: fc.record({
    productId: fc.constantFrom("CFQ7TTC0LH18", "CFQ7TTC0LDPB"), skuId: fc.constant("0001"),
    billingCycle: fc.constantFrom("monthly", "annual"), termDuration: fc.constantFrom("P1M", "P1Y", "P3Y"),
  }),
  quantity: fc.integer({ min: 1, max: 300 }),
}, { requiredKeys: [] }).filter((value) => Object.keys(value).length > 0) as fc.Arbitrary<NonNullable<ReturnType<typeof sampleOf>["nextTerm"]>>;

describe("the difference between a subscription and a body", () => {
  test("is none where the body is the subscription as it was read, of every family and state", () => {
    fc.assert(fc.property(
      fc.constantFrom(...families), fc.constantFrom("active", "suspended", "expired"), fc.boolean(), fc.option(instructions, { nil: undefined }),
      (family, status, autoRenew, next) => {
        const record = sampleOf({
          family, status, autoRenew, ...(next && { nextTerm: { ...next, customTermEndDate: "2028-01-31" } }),
          ...(next?.product && { nextCharge: { product: next.product } }),
        });
        assert.deepEqual(differenceOf(record, bodyOf(record)), { wanted: {}, resets: { autoRenew: false, nextTerm: false, nextCharge: false } });
      },
    ));
  });

  test("of an empty body is that the three documented properties are reset, as far as they are set", () => {
    const record = sampleOf({ nextTerm: { quantity: 3 }, nextCharge: waitingBilling });
    assert.deepEqual(differenceOf(record, {}), { wanted: {}, resets: { autoRenew: true, nextTerm: true, nextCharge: true } });
    assert.deepEqual(differenceOf(sampleOf({ autoRenew: false }), {}).resets, { autoRenew: false, nextTerm: false, nextCharge: false });
    assert.equal(differenceOf(record, { scheduledNextTermInstructions: {} }).resets.nextTerm, true, "instructions that say nothing are none");
  });

  test("is what was changed, each by itself", () => {
    const record = sampleOf({ partnerId: "1" });
    const wanted = (changes: object) => differenceOf(record, { ...bodyOf(record), ...changes }).wanted;
    assert.deepEqual(wanted({ friendlyName: "X" }), { friendlyName: "X" });
    assert.deepEqual(wanted({ partnerId: "" }), { partnerId: null });
    assert.deepEqual(wanted({ quantity: 0 }), { quantity: 0 });
    assert.deepEqual(wanted({ quantity: 0, status: "suspended" }), { status: "suspended" });
    assert.deepEqual(wanted({ status: "none", billingCycle: "unknown" }), {});
    assert.deepEqual(wanted({ termDuration: "P3Y", billingCycle: "annual", autoRenewEnabled: false }), { termDuration: "P3Y", billingCycle: "annual", autoRenew: false });
    assert.deepEqual(
      wanted({ scheduledNextTermInstructions: { customTermEndDate: "2028-01-31T23:00:00-02:00" } }), { nextTerm: { customTermEndDate: "2028-02-01" } },
    );
    assert.deepEqual(wanted({ scheduledActions: [{ action: "cancel" }] }), { endsWithTerm: true });
  });

  test("finds instructions the same in whatever order their properties stand", () => {
    const product = { productId: "P", skuId: "S", billingCycle: "annual", termDuration: "P1Y" } as const;
    const record = sampleOf({ nextTerm: { product, quantity: 3 } });
    const { wanted } = differenceOf(record, { ...bodyOf(record), scheduledNextTermInstructions: { quantity: 3, product: { termDuration: "P1Y", billingCycle: "annual", skuId: "S", productId: "P" } } });
    assert.deepEqual(wanted, {});
  });
});
