// The rules of moves between products, over all subscriptions: the plan that one ends in, and who takes licences in.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { subscriptionsFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { at, bought, days, durations, sampleOf } from "../../../../../tests/support/subscriptions.ts";
import { findOffer, isLonger, monthsOf, type Plan, type SubscriptionRecord } from "../../commerce/index.ts";
import { planOf } from "./transition-plan.ts";
import { checkTarget, problemsOfTarget } from "./transition-targets.ts";
import { problemOfQuantity, wayOf } from "./offer-upgrade-rules.ts";

const refusalOf = (work: () => unknown): number | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return error.definition.code;
  }
};

const cycles = ["monthly", "annual", "triennial"] as const;
const months = { monthly: 1, annual: 12, triennial: 36 } as const;
const plan = fc.record({ termDuration: fc.constantFrom(...durations), billingCycle: fc.constantFrom(...cycles) })
  .filter(({ termDuration, billingCycle }) => months[billingCycle] <= monthsOf(termDuration));
const sold = fc.uniqueArray(plan, { minLength: 1, selector: ({ termDuration, billingCycle }) => `${termDuration} ${billingCycle}` });
const source = fc.record({ now: plan, isTrial: fc.boolean() }).map(({ now, isTrial }): SubscriptionRecord =>
  sampleOf(isTrial ? { family: "trial" } : { duration: now.termDuration, billingCycle: now.billingCycle }));
const said = <T extends string>(...values: readonly T[]) => fc.option(fc.constantFrom(...values, "unheard of"), { nil: undefined });

describe("the plan of a move", () => {
  test("is one that is sold, of a term no shorter than now, and what was said; or it is refused with a code of its own", () => {
    fc.assert(fc.property(source, sold, said(...durations), said(...cycles), (from, plans, termDuration, billingCycle) => {
      const asked = { ...(termDuration !== undefined && { termDuration }), ...(billingCycle !== undefined && { billingCycle }) };
      const code = refusalOf(() => {
        const found = planOf(from, asked, plans);
        assert.ok(plans.some((one) => one.termDuration === found.termDuration && one.billingCycle === found.billingCycle));
        assert.ok(from.isTrial || !isLonger(from.term?.duration ?? "P1M", found.termDuration));
        assert.equal(found.termDuration, termDuration ?? (from.isTrial ? "P1Y" : from.term?.duration));
        assert.equal(found.billingCycle, billingCycle ?? (from.isTrial ? "monthly" : from.billingCycle));
      });
      assert.ok(code === undefined || [900_267, 900_268, 900_269, 900_270].includes(code), String(code));
    }));
  });

  test("is that of now where nothing is said and it is sold", () => {
    fc.assert(fc.property(plan, sold, (now, plans) => {
      const from = sampleOf({ duration: now.termDuration, billingCycle: now.billingCycle });
      assert.deepEqual(planOf(from, {}, [...plans, now]), { ...now });
    }));
  });

  test("is written in any case", () => {
    const plans: Plan[] = [{ termDuration: "P1Y", billingCycle: "annual" }];
    assert.deepEqual(planOf(sampleOf(), { termDuration: "p1y", billingCycle: "ANNUAL" }, plans), plans[0]);
  });
});

describe("a subscription that takes licences in", () => {
  const item = { productId: "CFQ7TTC0LF8Q", skuId: "0001", availabilityId: "CFQ7TTC0K39X" };
  const other = fc.record({
    duration: fc.constantFrom(...durations), startedOn: days, status: fc.constantFrom("active", "suspended", "expired", "disabled"), passed: fc.nat(400),
  });

  test("is one in which the eligibilities find nothing, and no other", () => {
    fc.assert(fc.property(other, other, (one, two) => {
      const from = sampleOf({ duration: one.duration, startedAt: `${one.startedOn}T09:30:00.000Z` });
      const target = sampleOf({
        duration: two.duration, startedAt: `${two.startedOn}T09:30:00.000Z`, status: two.status as SubscriptionRecord["status"], item, subscriptionId: "another",
      });
      const now = at(`${two.startedOn}T09:30:00.000Z`).add({ hours: 24 * two.passed });
      const code = refusalOf(() => checkTarget({ source: from, target, toCatalogItemId: "CFQ7TTC0LF8Q:0001:CFQ7TTC0OLDX", isBusy: false, now }));
      const [first] = problemsOfTarget(from, target, now);
      const codes = [0, 900_258, 900_261, 900_267, 900_236];
      assert.equal(code, first && codes[first.code]);
    }));
  });

  test("may end on the same day", () => {
    const [from, target] = [sampleOf(), sampleOf({ subscriptionId: "another", item })];
    assert.deepEqual(problemsOfTarget(from, target, at(bought).add({ hours: 24 * 9 })), []);
  });

  test("is not the one that they come from", () => {
    const from = sampleOf({ item });
    const asked = { source: from, target: from, toCatalogItemId: "CFQ7TTC0LF8Q:0001:CFQ7TTC0K39X", isBusy: false, now: at(bought) };
    assert.equal(refusalOf(() => checkTarget(asked)), subscriptionsFaults.targetIsSource.code);
  });
});

describe("an upgrade", () => {
  test("is without licences unless they are said to move along, by name or number", () => {
    assert.deepEqual(["none", "upgrade_only", 0, 1].map((type) => wayOf(type as "none")), Array.from({ length: 4 }, () => "upgrade_only"));
    assert.deepEqual([wayOf("upgrade_with_license_transfer"), wayOf(2)], ["upgrade_with_license_transfer", "upgrade_with_license_transfer"]);
  });

  test("takes all licences, or more, as many as the offer has", async () => {
    const offer = await findOffer("031C9E47-4802-4248-838E-778FB1D2CC05");
    assert.ok(offer);
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 300 }), (quantity, held) => {
      const isPossible = quantity >= held && quantity <= 300;
      assert.equal(problemOfQuantity(quantity, sampleOf({ family: "legacy", quantity: held }), offer) === undefined, isPossible);
    }));
  });
});
