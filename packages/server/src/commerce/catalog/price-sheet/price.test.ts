// Which of several prices holds.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Decimal } from "@understudy/kernel";
import { openEnd, priceFor, priceOn, type PriceRow } from "./price.ts";

const licence: PriceRow = {
  kind: "updatedlicensebased", productId: "CFQ7TTC0HD7P", skuId: "0001", market: "US", currency: "USD", segment: "commercial",
  termDuration: "P1Y", billingCycle: "monthly", effectiveFrom: "2021-10-01T00:00:00.000Z", effectiveTo: openEnd,
  unitPrice: Decimal.of("120"), importNumber: 1, line: 2,
};

const costs = (rows: readonly PriceRow[], at: string): string[] => priceOn(rows, at).map(({ unitPrice }) => unitPrice.toString());

describe("of ranges that overlap", () => {
  const first = { ...licence, effectiveTo: "2021-11-03T06:57:30.068Z", unitPrice: Decimal.of("1") };
  const second = { ...licence, effectiveFrom: "2021-11-01T00:00:00.000Z", unitPrice: Decimal.of("2"), line: 3 };

  test("the licence that ends first holds until it ends, as in the example of the price lists", () => {
    for (const rows of [[first, second], [second, first]]) {
      assert.deepEqual(["2021-09-30", "2021-10-15", "2021-11-02", "2021-11-03", "2021-11-04", "2031-01-01"].map((day) => costs(rows, day)),
        [[], ["1"], ["1"], ["1"], ["2"], ["2"]]);
    }
  });

  test("the moment counts, not the day", () => {
    assert.deepEqual(["2021-11-03T06:57:30.068Z", "2021-11-03T06:57:30.069Z"].map((at) => costs([first, second], at)), [["1"], ["2"]]);
    assert.deepEqual(costs([first, second], "2021-09-30T23:59:59.999Z"), []);
  });

  test("the software that ends last is the one", () => {
    const rows = [first, second].map((row): PriceRow => ({ ...row, kind: "software" }));
    assert.deepEqual(["2021-10-15", "2021-11-02", "2021-11-04"].map((day) => costs(rows, day)), [["1"], ["2"], ["2"]]);
  });

  test("of two that end together the later one holds", () => {
    assert.deepEqual(costs([licence, { ...second, effectiveTo: openEnd }], "2022-01-01"), ["2"]);
  });
});

describe("a later import", () => {
  const next = { ...licence, effectiveTo: "2022-02-28T23:59:59.999Z", importNumber: 2, unitPrice: Decimal.of("120") };

  test("ends a price that an earlier one had without an end", () => {
    assert.deepEqual(["2022-02-28", "2022-03-01"].map((day) => costs([licence, next], day)), [["120"], []]);
  });

  test("does not touch what it says nothing of", () => {
    const other: PriceRow = { ...licence, billingCycle: "annual", unitPrice: Decimal.of("110") };
    const preview = { ...licence, effectiveFrom: "2022-03-01T00:00:00.000Z", importNumber: 2, unitPrice: Decimal.of("132") };
    assert.deepEqual(costs([licence, other, preview], "2022-02-01").toSorted(), ["110", "120"]);
    assert.deepEqual(costs([licence, other, preview], "2022-03-01").toSorted(), ["110", "132"]);
  });

  test("that is of an earlier month changes nothing of what later months have said", () => {
    const later = { ...licence, effectiveFrom: "2021-11-01T00:00:00.000Z", unitPrice: Decimal.of("130"), importNumber: 1 };
    assert.deepEqual(costs([later, { ...licence, importNumber: 2 }], "2021-12-01"), ["130"]);
  });
});

test("plans, segments and currencies have their own prices, and tiers all of theirs", () => {
  const rows: PriceRow[] = [
    licence, { ...licence, billingCycle: "annual", unitPrice: Decimal.of("114") }, { ...licence, segment: "education", unitPrice: Decimal.of("60") },
    { ...licence, currency: "EUR", unitPrice: Decimal.of("108") },
  ];
  const wanted = { day: "2022-01-01", segment: "commercial", currency: "USD", plan: { termDuration: "P1Y", billingCycle: "monthly" } } as const;
  const cost = (more: Partial<Parameters<typeof priceFor>[1]>) => priceFor(rows, { ...wanted, ...more })?.unitPrice.toString();
  assert.deepEqual([
    cost({}), cost({ plan: { termDuration: "P1Y", billingCycle: "annual" } }), cost({ segment: "education" }), cost({ currency: "EUR" }),
    cost({ plan: { termDuration: "P1M", billingCycle: "monthly" } }), cost({ segment: "government" }), cost({ day: "2021-09-30" }),
  ], ["120", "114", "60", "108", undefined, undefined, undefined]);
  const { termDuration: _term, billingCycle: _cycle, ...meter } = licence;
  const tier = (tierMin: string, price: string): PriceRow => ({ ...meter, kind: "azure_consumption", tierMin, unitPrice: Decimal.of(price) });
  assert.deepEqual(costs([tier("1", "1"), tier("101", "0.8"), tier("100001", "0.5")], "2022-01-01"), ["1", "0.8", "0.5"]);
});

test("a reservation whose sheet has no billing plan costs the same by each", () => {
  const { billingCycle: _none, ...reservation } = { ...licence, kind: "azure_reservations" } as const;
  for (const billingCycle of ["one_time", "monthly"] as const) {
    const found = priceFor([reservation], { day: "2022-01-01", segment: "commercial", currency: "USD", plan: { termDuration: "P1Y", billingCycle } });
    assert.equal(found?.unitPrice.toString(), "120");
  }
});

test("which price holds does not depend on the order of the rows, and is one that holds then", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((number) => `2022-01-${`${number}`.padStart(2, "0")}`);
  const row = fc.record({ from: day, to: day, price: fc.integer({ min: 1, max: 9 }), importNumber: fc.integer({ min: 1, max: 3 }), kind: fc.constantFrom("updatedlicensebased", "software") });
  fc.assert(fc.property(fc.array(row, { maxLength: 12 }), day, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (drafts, at, chance) => {
    const rows = drafts.map(({ from, to, price, importNumber, kind }, line): PriceRow => ({
      ...licence, kind: kind as "software", importNumber, line, effectiveFrom: `${from}T00:00:00.000Z`, effectiveTo: `${to}T23:59:59.999Z`, unitPrice: Decimal.of(price),
    }));
    const shuffled = rows.map((one) => ({ one, place: chance.next().value as number })).toSorted((one, other) => one.place - other.place).map(({ one }) => one);
    const held = priceOn(rows, at);
    assert.deepEqual(new Set(priceOn(shuffled, at).map(({ line }) => line)), new Set(held.map(({ line }) => line)));
    assert.ok(held.every(({ effectiveFrom, effectiveTo }) => effectiveFrom <= `${at}T00:00:00.000Z` && `${at}T00:00:00.000Z` <= effectiveTo));
    assert.ok(held.length <= 2);
  }));
});
