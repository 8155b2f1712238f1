import assert from "node:assert/strict";
import { test } from "node:test";
import { arcOf } from "./ring.ts";

test("A-72 an arc is as long as its share of the ring, and never longer than it", () => {
  const { whole } = arcOf(0);
  assert.deepEqual([0, 25, 100, 250, -3].map((percentage) => arcOf(percentage).length / whole), [0, 0.25, 1, 1, 0]);
});
