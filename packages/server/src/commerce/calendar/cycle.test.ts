import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { anchorAfter, cycleMonths, cycleOf, cyclesOf, type BillingCycle, type ChargeDays } from "./cycle.ts";
import { addDays, daysFrom } from "./day.ts";
import { lastDayOfTerm } from "./term.ts";
import { days, durations } from "../../../../../tests/support/subscriptions.ts";

const startsOf = (first: string, months: number, count: number, how: ChargeDays = "monthEnd"): string[] =>
  Array.from({ length: count }, (_, index) => anchorAfter(first, index * months, how));

describe("charge cycles", () => {
  test("of a month run from the day of the purchase to the day before that number in the next month", () => {
    const term = { first: "2021-06-18", last: lastDayOfTerm("2021-06-18", "P1Y") };
    assert.deepEqual(cycleOf("2021-06-18", term, term.first, 1, "monthEnd"), { start: "2021-06-18", end: "2021-07-17" });
    assert.deepEqual(cycleOf("2021-07-17", term, term.first, 1, "monthEnd"), { start: "2021-06-18", end: "2021-07-17" });
    assert.deepEqual(cycleOf("2021-07-18", term, term.first, 1, "monthEnd"), { start: "2021-07-18", end: "2021-08-17" });
  });

  test("of a year bought on January 31 begin on the last day of each month", () => {
    assert.deepEqual(startsOf("2021-01-31", 1, 12), [
      "2021-01-31", "2021-02-28", "2021-03-31", "2021-04-30", "2021-05-31", "2021-06-30", "2021-07-31", "2021-08-31", "2021-09-30",
      "2021-10-31", "2021-11-30", "2021-12-31",
    ]);
  });

  test("of a year bought on January 30 stay one day before the month's end", () => {
    assert.deepEqual(startsOf("2021-01-30", 1, 6), ["2021-01-30", "2021-02-27", "2021-03-30", "2021-04-29", "2021-05-30", "2021-06-29"]);
  });

  test("of a purchase on January 30 keep the day's number, where the switch says so", () => {
    assert.deepEqual(startsOf("2021-01-30", 1, 6, "dayNumber"), ["2021-01-30", "2021-02-28", "2021-03-30", "2021-04-30", "2021-05-30", "2021-06-30"]);
    assert.deepEqual(startsOf("2021-02-28", 1, 3, "dayNumber"), ["2021-02-28", "2021-03-28", "2021-04-28"]);
  });

  test("of a purchase on February 28 stay at the month's end", () => {
    assert.deepEqual(startsOf("2023-02-28", 1, 3), ["2023-02-28", "2023-03-31", "2023-04-30"]);
  });

  test("are twelve a year, whatever day February 28 is in a leap year and in the next", () => {
    for (const first of ["2023-02-27", "2023-02-28", "2024-02-27", "2024-02-28", "2024-02-29"]) {
      assert.equal(cyclesOf({ first, last: lastDayOfTerm(first, "P1Y") }, first, 1, "monthEnd").length, 12, first);
      assert.equal(cyclesOf({ first, last: lastDayOfTerm(first, "P3Y") }, first, 1, "monthEnd").length, 36, first);
    }
  });

  test("of a purchase on the 29th of a long month are on the last day of February and go back to the 29th", () => {
    assert.deepEqual(startsOf("2021-01-29", 1, 3), ["2021-01-29", "2021-02-28", "2021-03-29"]);
  });

  test("up to an end of their own begin with a stub, as in the migration of January 25", () => {
    const term = { first: "2023-01-25", last: "2023-07-20" };
    assert.deepEqual(cyclesOf(term, "2023-07-21", 1, "monthEnd").map(({ start, end }) => `${start} ${end}`), [
      "2023-01-25 2023-02-20", "2023-02-21 2023-03-20", "2023-03-21 2023-04-20", "2023-04-21 2023-05-20", "2023-05-21 2023-06-20",
      "2023-06-21 2023-07-20",
    ]);
  });

  test("up to an end in the last days of February are none longer than a month in the leap year before", () => {
    const cycles = cyclesOf({ first: "2020-01-07", last: "2021-02-26" }, "2021-02-27", 1, "monthEnd");
    assert.deepEqual(cycles.slice(1, 3), [{ start: "2020-01-30", end: "2020-02-27" }, { start: "2020-02-28", end: "2020-03-29" }]);
  });

  test("up to a month's end begin with the rest of the month, then are whole months", () => {
    const cycles = cyclesOf({ first: "2022-07-15", last: "2023-06-30" }, "2023-07-01", 1, "monthEnd");
    assert.deepEqual(cycles.slice(0, 2), [{ start: "2022-07-15", end: "2022-07-31" }, { start: "2022-08-01", end: "2022-08-31" }]);
    assert.equal(cycles.length, 12);
  });

  test("of three years by the year up to an end of their own begin with a stub of a year", () => {
    assert.deepEqual(cyclesOf({ first: "2022-07-01", last: "2024-10-01" }, "2024-10-02", 12, "monthEnd"), [
      { start: "2022-07-01", end: "2022-10-01" }, { start: "2022-10-02", end: "2023-10-01" }, { start: "2023-10-02", end: "2024-10-01" },
    ]);
  });

  test("of a legacy term end with it, the last of them shorter by days", () => {
    const cycles = cyclesOf({ first: "2027-01-13", last: "2028-01-15" }, "2027-01-13", 1, "monthEnd");
    assert.deepEqual([cycles.length, cycles.at(-1)], [13, { start: "2028-01-13", end: "2028-01-15" }]);
  });

  test("are the whole term where it is charged at once", () => {
    for (const [billingCycle, duration] of [["annual", "P1Y"], ["triennial", "P3Y"], ["monthly", "P1M"], ["none", "P1M"], ["one_time", "P3Y"]] as const) {
      assert.equal(cycleMonths(billingCycle, duration), undefined);
    }
    const term = { first: "2021-06-18", last: "2022-06-17" };
    assert.deepEqual(cycleOf("2022-01-01", term, "2021-06-18", undefined, "monthEnd"), { start: "2021-06-18", end: "2022-06-17" });
  });
});

const plans = [["monthly", "P1Y"], ["monthly", "P3Y"], ["annual", "P3Y"], ["monthly", "P1M"], ["annual", "P1Y"], ["triennial", "P3Y"]] as const;
const expected: Readonly<Record<string, number>> = {
  "monthly P1Y": 12, "monthly P3Y": 36, "annual P3Y": 3, "monthly P1M": 1, "annual P1Y": 1, "triennial P3Y": 1,
};
const chargeDays = fc.constantFrom<ChargeDays>("monthEnd", "dayNumber");

describe("the charge cycles of any term", () => {
  test("follow one another without gap or overlap, from its first day to its last, as many as the plan has", () => {
    fc.assert(fc.property(days, fc.constantFrom(...plans), chargeDays, (first, [billingCycle, duration], how) => {
      const last = lastDayOfTerm(first, duration);
      const cycles = cyclesOf({ first, last }, first, cycleMonths(billingCycle, duration), how);
      assert.equal(cycles.length, expected[`${billingCycle} ${duration}`]);
      assert.equal(cycles[0]?.start, first);
      assert.equal(cycles.at(-1)?.end, last);
      cycles.slice(1).forEach(({ start }, index) => assert.equal(start, addDays(cycles[index]?.end ?? "", 1)));
    }));
  });

  test("up to an end of its own tile it too, and none but the first is shorter than a month", () => {
    fc.assert(fc.property(days, fc.constantFrom(...durations), fc.nat(1200), chargeDays, (first, duration, nth, how) => {
      const usual = lastDayOfTerm(first, duration);
      const last = addDays(first, nth % daysFrom(first, usual));
      const cycles = cyclesOf({ first, last }, addDays(last, 1), 1, how);
      assert.equal(cycles[0]?.start, first);
      assert.equal(cycles.at(-1)?.end, last);
      assert.equal(cycles.reduce((total, { start, end }) => total + daysFrom(start, end), 0), daysFrom(first, last));
      for (const { start, end } of cycles.slice(1)) assert.ok(daysFrom(start, end) >= 28 && daysFrom(start, end) <= 31, `${start} ${end}`);
    }));
  });

  test("have each of its days in exactly one of them", () => {
    const billing = fc.constantFrom<BillingCycle>("monthly", "annual");
    fc.assert(fc.property(days, billing, fc.nat(1094), chargeDays, (first, billingCycle, nth, how) => {
      const term = { first, last: lastDayOfTerm(first, "P3Y") };
      const day = addDays(first, nth % daysFrom(term.first, term.last));
      const months = cycleMonths(billingCycle, "P3Y");
      const found = cycleOf(day, term, first, months, how);
      assert.ok(found.start <= day && day <= found.end);
      assert.deepEqual(cyclesOf(term, first, months, how).filter(({ start, end }) => start <= day && day <= end), [found]);
    }));
  });
});
