import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import { root } from "../root.ts";

interface Run {
  readonly exitCode: number | null;
  readonly lastLine: string;
  readonly output: string;
  readonly complaints: string;
}

/** Runs the test program on files made for it. It is given a database, so that it does not start one. */
function runOn(context: TestContext, files: Readonly<Record<string, string>>): Run {
  const folder = mkdtempSync(path.join(tmpdir(), "understudy-test-"));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const { NODE_TEST_CONTEXT: _ours, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/test.ts", folder], {
    cwd: root, encoding: "utf8", env: { ...environment, UNDERSTUDY_TEST_POSTGRES_URL: "postgres://127.0.0.1/none" },
  });
  return { exitCode: status, lastLine: stdout.trimEnd().split("\n").at(-1) ?? "", output: stdout, complaints: stderr };
}

const good = `import { test } from "node:test"; test("good", () => {});`;

test("a run closes with its counts, which are of tests and not of suites", (context) => {
  const suite = `import { suite, test } from "node:test"; suite("s", () => { test("a", () => {}); test("b", () => {}); });`;
  const { exitCode, lastLine } = runOn(context, { "good.test.ts": good, "suite.test.ts": suite });
  assert.deepEqual({ exitCode, lastLine }, { exitCode: 0, lastLine: "3 passed, 0 failed" });
});

test("a run says before its counts where the time went, file by file", (context) => {
  const { output } = runOn(context, { "good.test.ts": good, "fine.test.ts": good });
  assert.match(output, /\nWhere the time went:\n(?: +\d+\.\d s {2}\S*(?:good|fine)\.test\.ts\n){2}2 passed, 0 failed\n$/);
});

test("a failing test fails the run, and so does a file that cannot be read as a program", (context) => {
  const bad = `import { test } from "node:test"; test("bad", () => { throw new Error("as planned"); });`;
  const { exitCode, lastLine } = runOn(context, { "bad.test.ts": bad, "broken.test.ts": "this is not a program", "good.test.ts": good });
  assert.deepEqual({ exitCode, lastLine }, { exitCode: 1, lastLine: "1 passed, 2 failed" });
});

test("a test that is skipped or put off counts as failed, and is named", (context) => {
  const off = `import { test } from "node:test"; test("later", { todo: true }, () => {}); test("not here", { skip: true }, () => {});`;
  const suiteOff = `import { suite, test } from "node:test"; suite("nowhere", { skip: "why not" }, () => { test("a", () => {}); });`;
  const { exitCode, lastLine, complaints } = runOn(context, { "off.test.ts": off, "suite-off.test.ts": suiteOff, "good.test.ts": good });
  assert.deepEqual({ exitCode, lastLine }, { exitCode: 1, lastLine: "1 passed, 3 failed" });
  assert.match(complaints, /Skipped tests are not allowed: "nowhere"/);
  assert.match(complaints, /Skipped tests are not allowed: "later"/);
  assert.match(complaints, /Skipped tests are not allowed: "not here"/);
});

test("a suite that fails outside of its tests fails the run", (context) => {
  const hook = `import { before, suite } from "node:test"; suite("s", () => { before(() => { throw new Error("as planned"); }); });`;
  assert.equal(runOn(context, { "hook.test.ts": hook, "good.test.ts": good }).exitCode, 1);
});

test("a file without a test, and a folder without a file, are failures", (context) => {
  const { exitCode, complaints } = runOn(context, { "empty.test.ts": "export {};" });
  assert.equal(exitCode, 1);
  assert.match(complaints, /A test file without a test: .*empty\.test\.ts/);
  assert.equal(runOn(context, {}).exitCode, 1);
});
