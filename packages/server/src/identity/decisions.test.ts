import assert from "node:assert/strict";
import { test } from "node:test";
import { mayBecome, stateAt, type DecisionState } from "./decisions.ts";

const states = ["pending", "approved", "declined", "expired", "used"] as const satisfies readonly DecisionState[];

test("ID-46 what waits is decided once, and what was approved is used once", () => {
  const ways = states.flatMap((from) =>
    states.filter((to) => to !== "pending" && mayBecome(from, to)).map((to) => `${from} → ${to}`));
  assert.deepEqual(ways, ["pending → approved", "pending → declined", "pending → expired", "approved → used"]);
});

test("ID-46 time ends what waits and what was approved, at the very instant, and nothing that is at its end", () => {
  const expiresAt = "2027-01-15T09:45:00.000Z";
  const at = (nowText: string) => states.map((state) => stateAt({ state, expiresAt }, nowText));
  assert.deepEqual(at("2027-01-15T09:44:59.999Z"), [...states]);
  assert.deepEqual(at(expiresAt), ["expired", "expired", "declined", "expired", "used"]);
});
