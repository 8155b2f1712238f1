import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Fault, toInstantText } from "@understudy/kernel";
import { periodOf } from "./period.ts";

const now = Temporal.Instant.from("2026-11-22T15:30:00Z");

function period(start: string | undefined, end: string | undefined, at = now): readonly [string, string] {
  const { from, until } = periodOf(start, end, at);
  return [toInstantText(from), toInstantText(until)];
}

function complaint(start: string | undefined, end: string | undefined): string {
  try {
    period(start, end);
  } catch (error) {
    if (error instanceof Fault && error.definition.status === 400) return error.data.join();
    throw error;
  }
  return assert.fail(`${start} to ${end} is refused`);
}

describe("the period of the activity log", () => {
  test("is the last 30 days and today, whole, if nothing is said", () => {
    assert.deepEqual(period(undefined, undefined), ["2026-10-23T00:00:00.000Z", "2026-11-23T00:00:00.000Z"]);
    assert.deepEqual(period("", ""), period(undefined, undefined));
  });

  test("goes 90 days back and no further", () => {
    assert.equal(period("2026-08-24", undefined)[0], "2026-08-24T00:00:00.000Z");
    assert.match(complaint("2026-08-23", undefined), /startDate: the log goes back 90 days/);
  });

  test("includes its first day and its last", () => {
    assert.deepEqual(period("2026-11-01", "2026-11-02"), ["2026-11-01T00:00:00.000Z", "2026-11-03T00:00:00.000Z"]);
    assert.deepEqual(period("2026-11-22", "2026-11-22"), ["2026-11-22T00:00:00.000Z", "2026-11-23T00:00:00.000Z"]);
  });

  test("may end in the future, and not before it begins", () => {
    assert.equal(period("2026-11-01", "2027-01-01")[1], "2027-01-02T00:00:00.000Z");
    assert.match(complaint("2026-11-02", "2026-11-01"), /endDate: it is before startDate/);
    assert.match(complaint(undefined, "2026-10-22"), /endDate: it is before startDate/);
  });

  test("changes its days at midnight in UTC", () => {
    const days = (at: string) => period(undefined, undefined, Temporal.Instant.from(at))[1];
    assert.equal(days("2026-11-22T23:59:59.999Z"), "2026-11-23T00:00:00.000Z");
    assert.equal(days("2026-11-23T00:00:00Z"), "2026-11-24T00:00:00.000Z");
  });

  const spellings = [
    "2026-11-01", "2026-11-1", "2026-11-01T00:00:00", "2026-11-01T23:59:59Z", "2026-11-01T10:00:00.123+02:00", "2026-11-01 10:00",
    "11/01/2026 00:00:00", "11/1/2026 12:00:00 AM", "11/01/2026", "11/1/2026",
  ];
  for (const spelling of spellings) {
    test(`may begin with ${spelling}`, () => assert.equal(period(spelling, undefined)[0], "2026-11-01T00:00:00.000Z"));
  }

  for (const text of ["yesterday", "2026", "2026-11", "20261101", "2026-13-01", "2026-02-30", "2026-00-10", "2026-11-00", "13/01/2026", "11-01-2026", "01.11.2026", "2026-11-01x", "-2026-11-01", "1/1/26", "0000-00-00"]) {
    test(`does not begin or end with ${text}`, () => {
      assert.match(complaint(text, undefined), /^startDate: .* is not a date like 2017-06-01/);
      assert.match(complaint(undefined, text), /^endDate: .* is not a date like 2017-06-01/);
    });
  }

  test("is understood or refused, whatever the dates", () => {
    const date = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,6}[-/]\d{1,2}[-/]\d{1,4}([T ].*)?$/), fc.date({ noInvalidDate: true }).map((one) => one.toISOString()));
    fc.assert(fc.property(fc.option(date, { nil: undefined }), fc.option(date, { nil: undefined }), (start, end) => {
      try {
        const { from, until } = periodOf(start, end, now);
        assert.ok(Temporal.Instant.compare(from, until) < 0);
      } catch (error) {
        assert.ok(error instanceof Fault && error.definition.status === 400, String(error));
      }
    }));
  });
});
