import assert from "node:assert/strict";
import { test } from "node:test";
import { slowestOf } from "./slowest.ts";

test("the ten slowest files of a run are told, the slowest first", () => {
  const times = Array.from({ length: 12 }, (_, index) => ({ file: `/r/tests/${index}.test.ts`, ms: index * 1_500 }));
  const lines = slowestOf(times, "/r").split("\n");
  assert.deepEqual([lines[1], lines[10]], ["    16.5 s  tests/11.test.ts", "     3.0 s  tests/2.test.ts"]);
  assert.deepEqual([lines.length, lines[11]], [12, ""]);
});

test("a run of one file has nothing to compare", () => {
  assert.equal(slowestOf([{ file: "/r/a.test.ts", ms: 1 }], "/r"), "");
});
