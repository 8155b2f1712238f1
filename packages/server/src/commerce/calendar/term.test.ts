import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { days } from "../../../../../tests/support/subscriptions.ts";
import { addDays, daysFrom, isLastOfMonth, lastOfMonth } from "./day.ts";
import { isLonger, lastDayOfLegacyTerm, lastDayOfOfferTerm, lastDayOfTerm, monthsOf } from "./term.ts";

/** The terms of a month that follow one another: first days, from one purchase on. */
function chain(first: string, count: number): string[] {
  const firsts = [first];
  while (firsts.length < count) firsts.push(addDays(lastDayOfTerm(firsts.at(-1) ?? first, "P1M"), 1));
  return firsts;
}

describe("a term", () => {
  for (const [first, duration, last] of [
    ["2021-01-14", "P1Y", "2022-01-13"],
    ["2021-06-18", "P1M", "2021-07-17"],
    ["2021-01-31", "P1M", "2021-02-27"],
    ["2021-01-30", "P1M", "2021-02-27"],
    ["2024-01-31", "P1M", "2024-02-28"],
    ["2021-05-30", "P1M", "2021-06-29"],
    ["2021-05-31", "P1M", "2021-06-29"],
    ["2021-12-31", "P1M", "2022-01-30"],
    ["2024-02-29", "P1Y", "2025-02-27"],
    ["2024-02-29", "P3Y", "2027-02-27"],
    ["2021-09-20", "P3Y", "2024-09-19"],
    ["2021-06-25", "P1M", "2021-07-24"],
  ] as const) {
    test(`of ${duration} from ${first} ends on ${last}`, () => assert.equal(lastDayOfTerm(first, duration), last));
  }

  test("of a month that follows another begins by the day of the one before, so that January 31 becomes the 28th for good", () => {
    assert.deepEqual(chain("2021-01-31", 4), ["2021-01-31", "2021-02-28", "2021-03-28", "2021-04-28"]);
    assert.deepEqual(chain("2021-05-31", 3), ["2021-05-31", "2021-06-30", "2021-07-30"]);
  });

  test("of twelve months is one of a year, wherever the months have the day", () => {
    fc.assert(fc.property(days.filter((day) => Number(day.slice(8)) <= 28), (first) => {
      assert.equal(addDays(chain(first, 13).at(-1) ?? "", -1), lastDayOfTerm(first, "P1Y"));
    }));
  });

  test("is as many months as its name says", () => {
    assert.deepEqual([monthsOf("P1M"), monthsOf("P1Y"), monthsOf("P3Y")], [1, 12, 36]);
    assert.ok(isLonger("P3Y", "P1Y") && isLonger("P1Y", "P1M") && !isLonger("P1Y", "P1Y"));
  });
});

describe("a legacy term", () => {
  for (const [term, last] of [["P1Y", "2028-01-14"], ["P3Y", "2030-01-14"], ["P72M", "2033-01-14"], ["P1M", "2027-02-14"], ["P45D", "2027-02-28"]] as const) {
    test(`of ${term} from 2027-01-15 ends on ${last}`, () => assert.equal(lastDayOfOfferTerm("2027-01-15", term), last));
  }

  test("of another length than a year ends on a billing day as well", () => {
    assert.equal(lastDayOfLegacyTerm("2027-01-14", 20, "P3Y"), "2030-01-20");
    assert.equal(lastDayOfLegacyTerm("2027-01-14", 10, "P72M"), "2033-02-10");
  });


  test("is twelve months from the day after the order, and on to the partner's billing day", () => {
    assert.equal(lastDayOfLegacyTerm("2027-01-13", 15), "2028-01-15");
    assert.equal(lastDayOfLegacyTerm("2027-01-20", 15), "2028-02-15");
  });

  test("ends after twelve months where that is the billing day, which are counted from the day after the order", () => {
    assert.equal(lastDayOfLegacyTerm("2027-01-14", 15), "2028-01-15");
    assert.equal(lastDayOfLegacyTerm("2027-01-15", 15), "2028-02-15");
  });

  test("ends on the last day of a month that does not have the billing day", () => {
    assert.equal(lastDayOfLegacyTerm("2026-02-10", 31), "2027-02-28");
    assert.equal(lastDayOfLegacyTerm("2027-01-31", 30), "2028-02-29");
  });

  test("is never shorter than twelve months, nor longer by a month or more", () => {
    fc.assert(fc.property(days, fc.integer({ min: 1, max: 31 }), (ordered, billingDay) => {
      const length = daysFrom(ordered, lastDayOfLegacyTerm(ordered, billingDay));
      assert.ok(length >= 366 && length <= 367 + 31, `${ordered} ${billingDay}: ${length}`);
    }));
  });
});

test("a month's last day is that of the calendar", () => {
  assert.deepEqual(["2024-02-10", "2023-02-10", "2023-12-31"].map(lastOfMonth), ["2024-02-29", "2023-02-28", "2023-12-31"]);
  assert.deepEqual(["2024-02-28", "2024-02-29", "2023-02-28"].map(isLastOfMonth), [false, true, true]);
});
