// Which documented behaviours have no test. A requirement has an id, and a test for it a name that begins with the id.
// Fails where the list of those without a test is not exact; with `--strict` where there are any.

import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../root.ts";
import { findTestFiles } from "../test/test-files.ts";
import { judge, type Requirements } from "./judgement.ts";
import { notYet } from "./not-yet.ts";
import { idsNamedIn } from "./witnesses.ts";

const given = process.argv.slice(2);
if (given.some((argument) => argument !== "--strict")) {
  console.error(`requirements takes --strict or nothing; it was given ${given.join(" ")}.`);
  process.exit(2);
}

const requirements = JSON.parse(readFileSync(path.join(root, "tools/requirements/requirements.json"), "utf8")) as readonly Requirements[];
const files = findTestFiles(root, []);
const named = new Set(files.flatMap((file) => idsNamedIn(readFileSync(file, "utf8"))));
const { withoutTest, problems } = judge(requirements, named, notYet);

console.log(`ids without a test: ${withoutTest.length === 0 ? "none" : withoutTest.join(", ")}`);
for (const problem of problems) console.error(problem);
if (problems.length > 0 || (given.includes("--strict") && withoutTest.length > 0)) process.exitCode = 1;
