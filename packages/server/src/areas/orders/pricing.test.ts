import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import fc from "fast-check";
import type { Plan } from "../../commerce/index.ts";
import { pricingOf, type Priced } from "./pricing.ts";

const monthly: Plan = { termDuration: "P1Y", billingCycle: "monthly" };
const upfront: Plan = { termDuration: "P1Y", billingCycle: "annual" };
const price = (unitPrice: string, discount?: string) => ({ unitPrice, currency: "USD", ...(discount !== undefined && { discount }) });
const shown = (priced: Partial<Priced>) =>
  pricingOf({ plan: monthly, price: price("12"), quantity: 1, first: "2026-07-15", ...priced }, "monthEnd");

describe("a line's pricing", () => {
  test("shows the price of one charge, and of the whole term in extendedPrice, as in the published sample", () => {
    assert.deepEqual(shown({ price: price("30.4") }), {
      listPrice: "30.4", discountedPrice: "30.4", proratedPrice: "30.4", price: "30.4", extendedPrice: "364.8",
    });
  });

  test("of a month is that month, and of what is charged at once, the whole", () => {
    assert.equal(shown({ plan: { termDuration: "P1M", billingCycle: "monthly" }, price: price("36.48") }).extendedPrice, "36.48");
    assert.equal(shown({ plan: upfront, price: price("144"), quantity: 10 }).extendedPrice, "1440");
    assert.equal(shown({ plan: { billingCycle: "one_time" }, price: price("830.88"), quantity: 2 }).extendedPrice, "1661.76");
    assert.equal(shown({ plan: { termDuration: "P3Y", billingCycle: "annual" }, price: price("100") }).extendedPrice, "300");
    assert.equal(shown({ plan: { termDuration: "P3Y", billingCycle: "monthly" }, price: price("10") }).extendedPrice, "360");
  });

  test("of a part of a cycle is in whole units of the currency's smallest coin", () => {
    const yen = shown({ price: { unitPrice: "1400", currency: "JPY" }, customEnd: "2027-06-30" });
    assert.equal(yen.proratedPrice, "767");
  });

  test("takes a promotion off each charge, as in the published sample of ten percent", () => {
    const { listPrice, discountedPrice, price: billed, extendedPrice } = shown({ price: price("16", "0.1"), quantity: 50, plan: { termDuration: "P1M", billingCycle: "monthly" } });
    assert.deepEqual([listPrice, discountedPrice, billed, extendedPrice], ["16", "14.4", "14.4", "720"]);
  });

  test("of a term that ends with June is charged by days in its first month, and in full after it (billing 4.1 I)", () => {
    const { proratedPrice, extendedPrice } = shown({ customEnd: "2027-06-30" });
    assert.equal(proratedPrice, "6.58");
    assert.equal(extendedPrice, "138.58");
  });

  test("of the same term charged at once is charged by the days of the year (billing 4.1 I)", () => {
    assert.equal(shown({ plan: upfront, price: price("144"), customEnd: "2027-06-30" }).proratedPrice, "138.47");
  });

  test("of a year with a February 29 counts 366 days", () => {
    const { proratedPrice } = shown({ plan: upfront, price: price("366"), first: "2027-07-01", customEnd: "2028-05-31" });
    assert.equal(proratedPrice, "336");
  });

  test("with an end of its own never costs more than without, and the dearer the later the end is", () => {
    const ends = fc.integer({ min: 0, max: 364 });
    fc.assert(fc.property(ends, ends, fc.constantFrom(monthly, upfront), (one, other, plan) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)]
        .map((days) => Temporal.PlainDate.from("2026-07-15").add({ days }).toString())
        .map((customEnd) => Decimal.of(shown({ plan, price: price("120"), customEnd }).extendedPrice)) as [Decimal, Decimal];
      assert.ok(early.compare(late) <= 0);
      assert.ok(late.compare(Decimal.of(shown({ plan, price: price("120") }).extendedPrice)) <= 0);
    }));
  });
});
