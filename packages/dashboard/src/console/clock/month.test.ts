import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { byDate, dateOf, endOf, monthOf, monthsAfter, weeksOf } from "./month.ts";

test("a month is whole weeks from Monday on, with the days around it", () => {
  const weeks = weeksOf("2027-01");
  assert.deepEqual(weeks.map((week) => week.length), [7, 7, 7, 7, 7]);
  assert.deepEqual([weeks[0]?.[0], weeks[0]?.[4]], [{ date: "2026-12-28", isInMonth: false }, { date: "2027-01-01", isInMonth: true }]);
  assert.equal(endOf(weeks), "2027-01-31T23:59:59.999Z");
  assert.equal(weeksOf("2027-02").length, 4, "a February that begins on a Monday");
});

test("before January comes December, and a leap year has its day", () => {
  assert.deepEqual([monthsAfter("2027-01", -1), monthsAfter("2027-12", 1), monthsAfter("2027-01", 25)], ["2026-12", "2028-01", "2029-02"]);
  assert.ok(weeksOf("2028-02").flat().some(({ date, isInMonth }) => isInMonth && date === "2028-02-29"));
});

test("each day of any month is there once, in order, and on its weekday", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
    const month = `${String(year).padStart(4, "0")}-${String(number).padStart(2, "0")}`;
    const weeks = weeksOf(month);
    const first = Temporal.PlainDate.from(`${month}-01`);
    const inMonth = weeks.flat().filter(({ isInMonth }) => isInMonth).map(({ date }) => date);
    assert.deepEqual(inMonth, Array.from({ length: first.daysInMonth }, (_, day) => first.add({ days: day }).toString()));
    for (const week of weeks) assert.equal(Temporal.PlainDate.from(week[0]?.date ?? "").dayOfWeek, 1);
    assert.equal(monthsAfter(monthsAfter(month, 7), -7), month);
  }));
});

test("what is due is found by the day on which it is, in UTC", () => {
  const [late, early] = [{ dueAt: "2027-01-15T23:59:59.999Z" }, { dueAt: "2027-01-16T00:00:00.000Z" }];
  const days = byDate([late, early]);
  assert.deepEqual([days.get("2027-01-15"), days.get("2027-01-16")], [[late], [early]]);
  assert.deepEqual([monthOf(late.dueAt), dateOf(late.dueAt)], ["2027-01", "2027-01-15"]);
});
