// When a partner is told about a budget: each week from 80 per cent on, and once in a billing period when it is exceeded.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { noticed, noticeOf, percentUsed, type Budget } from "./budget.ts";

const period = "2027-03-01T00:00:00.000Z";
const of = (budget: Budget, cost: string, today = "2027-03-10", inPeriod = period) => noticeOf(budget, Decimal.of(cost), inPeriod, today);

test("a budget is told about from 80 per cent on, and when more than all of it is spent", () => {
  assert.deepEqual(["79.99", "80", "100", "100.01"].map((cost) => of({ amount: "100" }, cost)), [undefined, "most", "most", "exceeded"]);
  assert.equal(of({ amount: "0" }, "0.01"), "exceeded");
  assert.equal(of({ amount: "0" }, "0"), undefined);
});

test("a warning comes again after seven days, not before", () => {
  const warned = noticed({ amount: "100" }, "most", Decimal.of("85"), { period, instant: "2027-03-10T00:00:00.000Z" });
  assert.deepEqual(["2027-03-16", "2027-03-17"].map((today) => of(warned, "90", today)), [undefined, "most"]);
});

test("what exceeds a budget is told once in a billing period, with what was spent by then", () => {
  const told = noticed({ amount: "100" }, "exceeded", Decimal.of("101.5"), { period, instant: "2027-03-10T00:00:00.000Z" });
  assert.deepEqual(told.exceeded, { period, at: "2027-03-10T00:00:00.000Z", cost: "101.5", amount: "100" });
  assert.equal(of(told, "150"), undefined);
  assert.equal(of(told, "150", "2027-04-10", "2027-04-01T00:00:00.000Z"), "exceeded");
});

test("per cent have two places, and of no budget there are none", () => {
  assert.deepEqual([percentUsed(Decimal.of("120.568"), Decimal.of(20)), percentUsed(Decimal.of(5), Decimal.zero)].map(String), ["602.84", "0"]);
});
