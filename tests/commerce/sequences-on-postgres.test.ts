// Random sequences of purchases, changes and moves of the clock, held against the published table of states and a second
// telling of the calendar; one file for each database, so that they run beside each other.

import assert from "node:assert/strict";
import { test } from "node:test";
import { dialects } from "../support/databases.ts";
import { count, playSequences, runs } from "./sequences/play.ts";

for (let run = 1; dialects.includes("postgres") && run <= runs; run += 1) {
  test(`${count} sequences of purchases, changes and years keep to the table of states, the windows and the calendar on postgres (${run})`, async (context) => {
    assert.deepEqual(await playSequences("postgres", context), [], "each kind of step has been carried out");
  });
}
