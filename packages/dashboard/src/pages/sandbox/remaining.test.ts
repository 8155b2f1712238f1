import assert from "node:assert/strict";
import { test } from "node:test";
import { remainingText } from "./remaining.ts";

const asked = "2026-03-01T00:00:00.000Z";
const expected = "2026-03-01T00:02:00.000Z";

test("S-23 what is left of the creation is told in whole seconds that are enough", () => {
  assert.deepEqual([0, 50, 99, 100].map((percent) => remainingText(asked, expected, percent)), ["PT120S", "PT60S", "PT2S", "PT1S"]);
});
