import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";
import { chapters } from "./chapters.ts";

test("the tour plays every step of the journey, and ends well", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, "tour.ts")], {
    // The test runner may force colours upon what it starts; a tour that is not at a terminal has none.
    encoding: "utf8", env: { ...process.env, FORCE_COLOR: undefined },
  });
  assert.equal(status, 0, stdout + stderr);
  assert.equal(stderr, "");
  const titles = [...stdout.matchAll(/^ {2}✓ (.{34}) {2}.{32} +\d+(?:\.\d)? m?s$/gm)].map(([, title = ""]) => title.trimEnd());
  assert.deepEqual(titles, chapters.flatMap(({ steps }) => steps.map(({ title }) => title)));
  assert.match(stdout, new RegExp(`\nAll ${titles.length} steps went as they should, in .+\\.\n$`));
  assert.deepEqual(stdout.split("\n").filter((line) => line.length > 80), [], "it fits a terminal of 80 columns");
});
