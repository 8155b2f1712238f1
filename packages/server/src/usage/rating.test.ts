// What usage costs: the published figures, and that no part of a quantity is priced twice or not at all.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { hoursOfDay, totalOf, type Hours } from "./hours.ts";
import type { Tier } from "./meters.ts";
import { costOf, partnerEarned, tierParts } from "./rating.ts";

const atOnce = (quantity: string): Hours => hoursOfDay.map((hour) => (hour === 8 ? Decimal.of(quantity) : Decimal.zero));
const spread = (quantity: string): Hours => hoursOfDay.map(() => Decimal.of(quantity).dividedBy(24));

const tiersOf = (...tiers: (readonly [from: string, usd: string])[]): Tier[] => tiers.map(([from, usd]) => ({ from: Decimal.of(from), usd: Decimal.of(usd) }));

const partsOf = (tiers: readonly Tier[], before: string, hours: Hours) =>
  tierParts(tiers, Decimal.of(before), hours).map(({ tier, unitPrice, hours: own }) => [tier, totalOf(own).toString(), unitPrice.toString()]);

describe("usage costs", () => {
  for (const [units, cost, effective] of [
    ["29", "21.39", "0.737586206896552"], ["210.950039", "155.63", "0.737757626107858"], ["555.950039", "410.17", "0.737782122900436"],
  ] as const) {
    test(`section 10: ${units} units at 0.868 cost ${cost} with partner earned credit, rounded as the invoice does it`, () => {
      const rounded = costOf(Decimal.of(units), Decimal.of("0.868"), partnerEarned).cost.truncated(2);
      assert.equal(rounded.toString(), cost);
      assert.equal(rounded.dividedBy(Decimal.of(units)).rounded(15).toString(), effective);
    });
  }

  test("section 10: of 37 units five are free, and 32 cost 2.99 each less the credit", () => {
    const tiers = tiersOf(["0", "0"], ["5", "2.99"]);
    assert.deepEqual(partsOf(tiers, "0", atOnce("37")), [[1, "5", "0"], [2, "32", "2.99"]]);
    assert.equal(costOf(Decimal.of("32"), Decimal.of("2.99"), partnerEarned).cost.toString(), "81.328");
    assert.equal(costOf(Decimal.of("32"), Decimal.of("2.99"), partnerEarned).effectiveUnitPrice.toString(), "2.5415");
  });

  test("as the sheet's sample: 101 units of which a hundred cost 1 and the others 0.80 cost 100.80", () => {
    const parts = tierParts(tiersOf(["0", "1"], ["100", "0.80"], ["100000", "0.50"]), Decimal.zero, atOnce("101"));
    assert.equal(Decimal.sum(parts.map(({ hours, unitPrice }) => costOf(totalOf(hours), unitPrice, Decimal.zero).cost)).toString(), "100.8");
  });

  test("what a month has used before counts: a day begins in the tier in which the day before ended", () => {
    const tiers = tiersOf(["0", "0"], ["100", "0.087"], ["10240", "0.083"]);
    assert.deepEqual(partsOf(tiers, "99.5", atOnce("1")), [[1, "0.5", "0"], [2, "0.5", "0.087"]]);
    assert.deepEqual(partsOf(tiers, "100", atOnce("1")), [[2, "1", "0.087"]]);
    assert.deepEqual(partsOf(tiers, "50", atOnce("20000")), [[1, "50", "0"], [2, "10140", "0.087"], [3, "9810", "0.083"]]);
    assert.deepEqual(partsOf(tiers, "0", atOnce("0")), []);
  });

  test("the parts of a day are its hours, in their order, and together the whole day", () => {
    const day = spread("48");
    const [first, second] = tierParts(tiersOf(["0", "0"], ["5", "1"]), Decimal.zero, day);
    assert.deepEqual(first?.hours.map(String).slice(0, 4), ["2", "2", "1", "0"]);
    assert.deepEqual(second?.hours.map(String).slice(0, 4), ["0", "0", "1", "2"]);
    assert.equal(totalOf(first?.hours ?? []).plus(totalOf(second?.hours ?? [])).toString(), "48");
  });
});
