import assert from "node:assert/strict";
import { test } from "node:test";
import { percentOf } from "./rules.ts";

test("the share of the time that has passed is in whole percents, and 100 only at the end", () => {
  const start = Temporal.Instant.from("2026-11-22T12:00:00Z");
  const after = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(start.epochMilliseconds + milliseconds);
  const percents = [-5, 0, 1, 500, 999, 1_000, 5_000].map((passed) => percentOf(after(passed), start, after(1_000)));
  assert.deepEqual(percents, [0, 0, 0, 50, 99, 100, 100]);
  assert.equal(percentOf(start, start, start), 100, "what takes no time is done");
});
