import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { settingsWith } from "../../../../../tests/support/subscriptions.ts";
import { exchangeOf, rateDayOf, rateOn } from "./exchange.ts";

const monthly = settingsWith();
const fixed = settingsWith({ exchangeRates: "fixed" });
const currencies = fc.constantFrom("USD", "EUR", "GBP", "JPY", "CHF", "INR", "KRW");
const months = fc.tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${`${month}`.padStart(2, "0")}`);

describe("6 a rate of exchange", () => {
  test("is that of two business days before the end of the month before", () => {
    assert.deepEqual(["2021-10", "2021-11", "2022-01", "2022-05", "2027-03"].map(rateDayOf), ["2021-09-28", "2021-10-28", "2021-12-29", "2022-04-28", "2027-02-25"]);
  });

  test("holds for all of a month, has nine places, and is near the fixed one", () => {
    fc.assert(fc.property(months, currencies, currencies, fc.integer({ min: 1, max: 28 }), (month, from, to, day) => {
      const at = (date: number) => exchangeOf(from, to, `${month}-${`${date}`.padStart(2, "0")}T12:00:00.000Z`, monthly);
      assert.deepEqual(at(day), at(1));
      const rate = rateOn(month, from, to, monthly);
      assert.equal(rate.toString(), rate.rounded(9).toString());
      assert.ok(Math.abs(rate.toNumber() / rateOn(month, from, to, fixed).toNumber() - 1) < 0.07, `${from} ${to} ${month}`);
    }));
  });

  test("is another one each month, or the same always", () => {
    const year = Array.from({ length: 12 }, (_, index) => `2027-${`${index + 1}`.padStart(2, "0")}`);
    assert.ok(new Set(year.map((month) => rateOn(month, "USD", "EUR", monthly).toString())).size > 6);
    assert.deepEqual([...new Set(year.map((month) => rateOn(month, "USD", "EUR", fixed).toString()))], ["0.88"]);
  });

  test("is 1 of the first of the month where there is no exchange", () => {
    assert.deepEqual(exchangeOf("EUR", "EUR", "2027-03-17T00:00:00.000Z", monthly), { pricingCurrency: "EUR", rate: "1", day: "2027-03-01" });
  });
});
