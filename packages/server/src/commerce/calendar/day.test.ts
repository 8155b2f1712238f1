import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { days } from "../../../../../tests/support/subscriptions.ts";
import { addDays, addMonths, dayOf, daysFrom, daysInMonth, endOfDay, startOfDay } from "./day.ts";

describe("arithmetic with days", () => {
  test("is that of the calendar", () => {
    fc.assert(fc.property(days, fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -60, max: 60 }), (day, count, months) => {
      const plain = Temporal.PlainDate.from(day);
      assert.equal(addDays(day, count), plain.add({ days: count }).toString());
      assert.equal(addMonths(day, months), plain.add({ months }).toString());
      assert.equal(daysInMonth(day), plain.daysInMonth);
    }));
  });

  test("counts the first day and the last", () => {
    assert.equal(daysFrom("2021-06-20", "2021-07-17"), 28);
    assert.equal(daysFrom("2021-06-20", "2021-06-20"), 1);
  });
});

test("a day goes from its first millisecond to its last", () => {
  assert.deepEqual([startOfDay("2027-01-15"), endOfDay("2027-01-15")], ["2027-01-15T00:00:00.000Z", "2027-01-15T23:59:59.999Z"]);
  assert.equal(dayOf("2027-01-15T23:59:59.999Z"), "2027-01-15");
});
