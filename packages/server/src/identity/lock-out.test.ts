import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lockSeconds } from "./lock-out.ts";

test("nine bad tries lock nobody out, the tenth does for a minute", () => {
  for (let failures = 0; failures < 10; failures += 1) assert.equal(lockSeconds(failures), 0);
  assert.equal(lockSeconds(10), 60);
});

test("each further bad try doubles the time, up to an hour and no longer", () => {
  fc.assert(fc.property(fc.integer({ min: 10, max: 1_000_000 }), (failures) => {
    const [before, after] = [lockSeconds(failures), lockSeconds(failures + 1)];
    assert.equal(after, Math.min(3_600, before * 2));
    assert.ok(before >= 60 && before <= 3_600);
  }));
});
