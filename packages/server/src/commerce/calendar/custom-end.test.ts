import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { days, durations } from "../../../../../tests/support/subscriptions.ts";
import { checkCustomTermEnd, customTermEnds, type AlignedEnd, type PlannedTerm } from "./custom-end.ts";
import { addDays } from "./day.ts";
import { lastDayOfTerm } from "./term.ts";

const held = (end: string, duration: AlignedEnd["duration"] = "P1Y", subscriptionId = "held"): AlignedEnd => ({ subscriptionId, duration, end });
const chosen = (term: PlannedTerm, ...others: AlignedEnd[]): string[] =>
  customTermEnds(term, others).map((end) => (end.kind === "calendarMonthAligned" ? `month ${end.day}` : `${end.subscriptionIds.join("+")} ${end.day}`));

describe("the ends that a term may have", () => {
  test("are the last month's end in it, for each length of term", () => {
    assert.deepEqual(chosen({ first: "2022-07-15", duration: "P1Y" }), ["month 2023-06-30"]);
    assert.deepEqual(chosen({ first: "2022-07-15", duration: "P3Y" }), ["month 2025-06-30"]);
    assert.deepEqual(chosen({ first: "2022-07-15", duration: "P1M" }), ["month 2022-07-31"]);
    assert.deepEqual(chosen({ first: "2023-02-04", duration: "P1Y" }), ["month 2024-01-31"]);
    assert.deepEqual(chosen({ first: "2022-07-01", duration: "P1M" }), ["month 2022-07-31"]);
  });

  test("are those of other subscriptions, of which a shorter one offers the last of its terms that lies within", () => {
    assert.deepEqual(chosen({ first: "2022-07-01", duration: "P3Y" }, held("2022-10-01")), ["held 2024-10-01", "month 2025-06-30"]);
    assert.deepEqual(chosen({ first: "2022-07-01", duration: "P3Y" }, held("2022-10-01", "P3Y")), ["held 2022-10-01", "month 2025-06-30"]);
    assert.deepEqual(chosen({ first: "2022-07-01", duration: "P1Y" }, held("2022-10-01", "P3Y")), ["held 2022-10-01", "month 2023-06-30"]);
  });

  test("are those that the other really ends on: a year up to February's last day is followed by one up to its last day", () => {
    assert.deepEqual(chosen({ first: "2027-03-10", duration: "P1Y" }, held("2027-02-28")), ["month 2028-02-29", "held 2028-02-29"]);
    assert.equal(checkCustomTermEnd("2028-02-29", { first: "2027-03-10", duration: "P1Y" }, [held("2027-02-28")]), "fine");
  });

  test("name all subscriptions of a day", () => {
    assert.deepEqual(chosen({ first: "2022-07-01", duration: "P1Y" }, held("2022-10-01"), held("2022-10-01", "P3Y", "other")), [
      "held+other 2022-10-01", "month 2023-06-30",
    ]);
  });

  test("of a year are none of a monthly subscription, and of a month those of any", () => {
    assert.deepEqual(chosen({ first: "2022-07-01", duration: "P1Y" }, held("2022-07-20", "P1M")), ["month 2023-06-30"]);
    assert.deepEqual(chosen({ first: "2022-07-02", duration: "P1M" }, held("2022-07-20", "P1M"), held("2022-07-21", "P3Y", "other")), [
      "held 2022-07-20", "other 2022-07-21", "month 2022-07-31",
    ]);
  });

  test("are not outside of the term", () => {
    assert.deepEqual(chosen({ first: "2022-07-02", duration: "P1M" }, held("2022-08-02", "P1Y"), held("2022-07-01", "P3Y")), ["month 2022-07-31"]);
  });

  test("are all accepted", () => {
    const others = fc.array(fc.record({ subscriptionId: fc.uuid(), duration: fc.constantFrom(...durations), end: days }), { maxLength: 6 });
    fc.assert(fc.property(days, fc.constantFrom(...durations), others, (first, duration, subscriptions) => {
      for (const { day } of customTermEnds({ first, duration }, subscriptions)) {
        assert.equal(checkCustomTermEnd(day, { first, duration }, subscriptions), "fine");
        assert.ok(day >= first && day <= lastDayOfTerm(first, duration));
      }
    }));
  });
});

describe("an end that a partner chose", () => {
  const term = { first: "2022-07-15", duration: "P1Y" } as const;

  test("may be any month's end of the term", () => assert.equal(checkCustomTermEnd("2022-12-31", term, []), "fine"));
  test("may be that of a subscription, or of a later term of it", () => {
    assert.equal(checkCustomTermEnd("2022-10-01", term, [held("2022-10-01")]), "fine");
    assert.equal(checkCustomTermEnd("2023-10-01", { first: "2022-07-01", duration: "P3Y" }, [held("2022-10-01")]), "fine");
  });
  test("is nothing's end on another day", () => assert.equal(checkCustomTermEnd("2022-10-02", term, [held("2022-10-01")]), "unaligned"));
  test("lies within the term", () => {
    for (const day of ["2022-07-14", "2023-07-15", "2023-07-31"]) assert.equal(checkCustomTermEnd(day, term, [held(day)]), "outside");
  });
  test("of a month is none of the days that not all months have, unless that is the month's last", () => {
    const month = { first: "2022-07-10", duration: "P1M" } as const;
    for (const day of ["2022-07-28", "2022-07-29", "2022-07-30"]) assert.equal(checkCustomTermEnd(day, month, [held(day)]), "outside");
    assert.equal(checkCustomTermEnd("2022-07-31", month, []), "fine");
    assert.equal(checkCustomTermEnd("2022-06-30", { first: "2022-06-05", duration: "P1M" }, []), "fine");
    assert.equal(checkCustomTermEnd("2022-10-28", term, [held("2022-10-28")]), "fine");
  });
  test("of a year is not that of a monthly subscription", () => {
    assert.equal(checkCustomTermEnd("2022-10-01", term, [held("2022-10-01", "P1M")]), "unaligned");
  });
});

test("a term after one that ended on a chosen day has its full length", () => {
  assert.equal(lastDayOfTerm(addDays("2024-10-01", 1), "P3Y"), "2027-10-01");
  assert.equal(lastDayOfTerm(addDays("2023-06-30", 1), "P1Y"), "2024-06-30");
});
