import assert from "node:assert/strict";
import { test } from "node:test";
import { explainNumber, refusals } from "./errors.ts";

test("every number that a client may read has a meaning, a way out and a page", async () => {
  for (const [name, { number }] of Object.entries(refusals)) {
    const explained = await explainNumber(number);
    assert.ok(explained, `${name}, ${number}`);
    for (const text of [explained.meaning, explained.remedy, explained.source]) assert.ok(text.length > 5, name);
    assert.match(explained.remedy, /\.$/);
  }
});
