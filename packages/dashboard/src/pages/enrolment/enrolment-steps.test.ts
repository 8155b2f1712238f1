// Where a company is on its way to being a partner, by the state that the API says.

import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer } from "../../api/operation.ts";
import { stepsOf } from "./enrolment-steps.ts";

const statesIn = (state: string) => stepsOf({ state } as Answer<"enrolment.get">).map((step) => step.state);

test("A-01 each state of an enrolment is one step further, and a rejection stands at the verification", () => {
  assert.deepEqual(statesIn("enrolling"), ["current", "next", "next", "next"]);
  assert.deepEqual(statesIn("verifying"), ["done", "current", "next", "next"]);
  assert.deepEqual(statesIn("rejected"), ["done", "failed", "next", "next"]);
  assert.deepEqual(statesIn("authorized"), ["done", "done", "current", "next"]);
  assert.deepEqual(statesIn("active"), ["done", "done", "done", "done"]);
});
