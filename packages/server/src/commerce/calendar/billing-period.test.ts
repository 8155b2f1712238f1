// Billing periods, pure.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toInstantText } from "@understudy/kernel";
import { defaultSettings } from "../../world/index.ts";
import type { Bill } from "../charges/charge.ts";
import { billingPeriodOf } from "./billing-period.ts";

const periods: readonly (readonly [bill: Bill, billingDay: number, instant: string, from: string, to: string, outAt: string])[] = [
  ["modern", 15, "2027-01-01T00:00:00.000Z", "2027-01-01", "2027-02-01", "2027-02-08"],
  ["modern", 15, "2027-12-31T23:59:59.999Z", "2027-12-01", "2028-01-01", "2028-01-08"],
  ["legacy", 15, "2027-01-14T23:59:59.999Z", "2026-12-15", "2027-01-15", "2027-01-16"],
  ["legacy", 15, "2027-01-15T00:00:00.000Z", "2027-01-15", "2027-02-15", "2027-02-16"],
  ["legacy", 1, "2027-01-31T12:00:00.000Z", "2027-01-01", "2027-02-01", "2027-02-02"],
  ["legacy", 31, "2027-02-27T12:00:00.000Z", "2027-01-31", "2027-02-28", "2027-03-01"],
  ["legacy", 31, "2027-02-28T00:00:00.000Z", "2027-02-28", "2027-03-31", "2027-04-01"],
  ["legacy", 30, "2028-02-29T00:00:00.000Z", "2028-02-29", "2028-03-30", "2028-03-31"],
];
for (const [bill, billingDay, instant, ...days] of periods) {
  test(`${instant} is in the ${bill} period from ${days[0]}, billed on day ${billingDay}`, () => {
    const { from, to, outAt } = billingPeriodOf(bill, instant, billingDay, defaultSettings);
    assert.deepEqual([from, to, outAt], days.map((day) => `${day}T00:00:00.000Z`));
  });
}

test("every instant is in one period, which the next one follows at once", () => {
  const instants = fc.nat(4_000_000_000).map((seconds) => toInstantText(Temporal.Instant.fromEpochMilliseconds(seconds * 1_000)));
  fc.assert(fc.property(fc.constantFrom<Bill>("modern", "legacy"), fc.integer({ min: 1, max: 31 }), instants, (bill, billingDay, instant) => {
    const period = billingPeriodOf(bill, instant, billingDay, defaultSettings);
    assert.ok(period.from <= instant && instant < period.to && period.to < period.outAt);
    assert.deepEqual(billingPeriodOf(bill, period.from, billingDay, defaultSettings), period);
    assert.equal(billingPeriodOf(bill, period.to, billingDay, defaultSettings).from, period.to);
  }));
});
