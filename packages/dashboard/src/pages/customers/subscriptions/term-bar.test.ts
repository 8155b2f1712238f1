import { strict as assert } from "node:assert";
import { test } from "node:test";
import { lineOf, type Timeline } from "./term-bar.ts";

const timeline: Timeline = {
  subscriptionId: "00000000-0000-4000-8000-000000000001",
  now: "2027-01-06T00:00:00Z",
  past: [
    { at: "2026-12-01T00:00:00Z", kind: "purchased", status: "active" },
    { at: "2027-01-01T00:00:00Z", kind: "renewed", status: "active" },
  ],
  future: [
    { at: "2027-01-08T00:00:00Z", kind: "cancellationEnds" },
    { at: "2027-01-08T00:00:00Z", kind: "seatWindowCloses", quantity: 5 },
    { at: "2027-01-11T00:00:00Z", kind: "renews" },
  ],
};

test("the line goes from the beginning of the term to the last that is to come, with now and one mark for each place", () => {
  const line = lineOf(timeline, "2027-01-01T00:00:00Z");
  assert.deepEqual(line, {
    from: "2027-01-01T00:00:00Z", to: "2027-01-11T00:00:00Z", now: 50,
    marks: [{ place: 0, isPast: true }, { place: 70, isPast: false }, { place: 100, isPast: false }],
  });
});

test("where nothing is to come there is no line", () => {
  assert.equal(lineOf({ ...timeline, future: [] }, "2027-01-01T00:00:00Z"), undefined);
  assert.equal(lineOf(timeline, undefined)?.from, "2026-12-01T00:00:00Z");
});
