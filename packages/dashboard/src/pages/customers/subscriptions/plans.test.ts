import { strict as assert } from "node:assert";
import { test } from "node:test";
import { longerPlans, otherCycle, planFrom, planKey, plansNotShorter, type Plan } from "./plans.ts";

const sold: readonly Plan[] = [
  { termDuration: "P1M", billingCycle: "monthly" },
  { termDuration: "P1Y", billingCycle: "monthly" },
  { termDuration: "P1Y", billingCycle: "annual" },
  { termDuration: "P3Y", billingCycle: "monthly" },
  { termDuration: "P3Y", billingCycle: "annual" },
  { termDuration: "P3Y", billingCycle: "triennial" },
];

test("a plan is the same after it was a choice of a list", () => {
  for (const plan of sold) assert.deepEqual(planFrom(planKey(plan)), plan);
});

test("only longer terms begin before a term has ended, and moves are to terms that are not shorter", () => {
  assert.deepEqual(longerPlans({ termDuration: "P1Y" }, sold).map(planKey), ["P3Y/monthly", "P3Y/annual", "P3Y/triennial"]);
  assert.deepEqual(longerPlans({ termDuration: "P3Y" }, sold), []);
  assert.equal(plansNotShorter({ termDuration: "P1Y" }, sold).length, 5);
});

test("billing changes between month and year in terms of three years alone", () => {
  assert.equal(otherCycle({ termDuration: "P3Y", billingCycle: "monthly" }, sold), "annual");
  assert.equal(otherCycle({ termDuration: "P3Y", billingCycle: "annual" }, sold), "monthly");
  assert.equal(otherCycle({ termDuration: "P3Y", billingCycle: "triennial" }, sold), undefined);
  assert.equal(otherCycle({ termDuration: "P1Y", billingCycle: "monthly" }, sold), undefined);
  assert.equal(otherCycle({ termDuration: "P3Y", billingCycle: "monthly" }, sold.slice(0, 4)), undefined);
});
