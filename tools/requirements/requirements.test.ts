import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, test } from "node:test";
import { root } from "../root.ts";
import { idsOf, judge, type Requirements } from "./judgement.ts";
import { idsNamedIn } from "./witnesses.ts";

describe("the ids that a test file names", () => {
  const examples: Readonly<Record<string, readonly [text: string, ids: readonly string[]]>> = {
    "of a test": ['test("XY-1 promises", () => {});', ["XY-1"]],
    "of a suite": ["describe('XY-2 promises', () => {});", ["XY-2"]],
    "of a test whose name goes on with a value": ["test(`XY-3 ${method} promises`, () => {});", ["XY-3"]],
    "of a test for several": ['test("XY-4 XY-5, XY-6 promises", () => {});', ["XY-4", "XY-5", "XY-6"]],
    "of a table's key": ['const cases = { "XY-7 a case": [1, 2] };', ["XY-7"]],
    "of a table's row": ['const cases = [["XY-8 a case", 1], ["XY-9", 2]];', ["XY-8", "XY-9"]],
    "of a template within a template": ["test(`${`XY-10 promises`}`, () => {});", ["XY-10"]],
    "but none that stands later in a name": ['test("promises (XY-11)", () => {});', []],
    "but none in a comment": ['// test("XY-12 promises")\n/* "XY-13" */', []],
    "but none in a string within a string": [String.raw`const planted = 'test("XY-14 promises")'; const other = "'XY-15'";`, []],
    "but none that goes on": ['test("XY-16b promises"); test("XY-17-1 promises");', []],
  };
  for (const [what, [text, ids]] of Object.entries(examples)) {
    test(what, () => assert.deepEqual(idsNamedIn(text), ids));
  }
});

describe("the judgement", () => {
  const requirements: readonly Requirements[] = [{ prefix: "XY", first: 3, last: 6, about: "an example" }];
  const judged = (named: readonly string[], notYet: readonly string[] = []) => judge(requirements, new Set(named), notYet);

  test("finds nothing wrong where every id has a test", () => {
    assert.deepEqual(judged(["XY-3", "XY-4", "XY-5", "XY-6", "ZZ-1"]), { withoutTest: [], problems: [] });
  });

  test("tells which ids have no test, and takes it where they are known for it", () => {
    assert.deepEqual(judged(["XY-4", "XY-5"], ["XY-3", "XY-6"]), { withoutTest: ["XY-3", "XY-6"], problems: [] });
  });

  test("finds an id without a test that nobody knows of", () => {
    const { withoutTest, problems } = judged(["XY-3", "XY-5"], ["XY-6"]);
    assert.deepEqual(withoutTest, ["XY-4", "XY-6"]);
    assert.deepEqual(problems.map((problem) => problem.split(" ")[0]), ["XY-4"]);
  });

  test("finds an id that is known to have no test, and has one by now", () => {
    assert.match(judged(["XY-3", "XY-4", "XY-5", "XY-6"], ["XY-4"]).problems.join(), /^XY-4 has a test/);
  });

  test("finds an id that does not exist, in a test's name and in the list", () => {
    assert.match(judged(["XY-3", "XY-4", "XY-5", "XY-6", "XY-7"]).problems.join(), /names XY-7, which does not exist/);
    assert.match(judged(["XY-3", "XY-4", "XY-5", "XY-6"], ["XY-2"]).problems.join(), /^XY-2 has a test, or does not exist/);
  });
});

test("the requirements on the token service are those of its reference", () => {
  const requirements = JSON.parse(readFileSync(path.join(root, "tools/requirements/requirements.json"), "utf8")) as readonly Requirements[];
  const ofTokenService = requirements.find(({ prefix }) => prefix === "ID");
  assert.deepEqual([ofTokenService?.first, ofTokenService?.last], [1, 77]);
  assert.equal(new Set(requirements.flatMap(idsOf)).size, requirements.flatMap(idsOf).length);
});
