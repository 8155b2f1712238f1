// The guards that are not ours are held against planted violations too: a guard that sees nothing says that all is well.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { programs } from "../programs.ts";
import { root } from "../root.ts";

const canary = (name: string): string => path.join(import.meta.dirname, "canaries", name);

function complaintsOf(program: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: "utf8" });
  assert.notEqual(status, 0, `${args.join(" ")} finds nothing`);
  return stdout;
}

const compile = (name: string): string => complaintsOf(programs.tsc, ["-p", canary(name), "--noEmit"]);

test("a package's exports let nobody in but by its public entry", () => {
  assert.match(compile("package-exports"), /deep-import\.ts\(3,\d+\): error TS2307: Cannot find module '@understudy\/kernel\/src\/clock\.ts'/);
});

test("the kernel does not compile where it uses Node", () => {
  const complaints = compile("no-node");
  assert.match(complaints, /asks-node\.ts\(3,\d+\): error TS2591: Cannot find name 'node:fs'/);
  assert.match(complaints, /asks-node\.ts\(5,\d+\): error TS2591: Cannot find name 'process'/);
});

test("a package does not compile where it reaches into another that it does not refer to", () => {
  assert.match(compile("project-references"), /reaches-over\.ts\(3,\d+\): error TS6307: File '.*contract\/src\/clouds\.ts' is not listed/);
});

test("the linter finds any, loose comparisons and swallowed errors", (context) => {
  // Where the canary is, the linter is told to look away, so it is shown a copy.
  const folder = mkdtempSync(path.join(tmpdir(), "understudy-canary-"));
  context.after(() => rmSync(folder, { recursive: true }));
  cpSync(canary("oxlint"), folder, { recursive: true });
  const complaints = complaintsOf(programs.oxlint, ["-c", ".oxlintrc.json", "-f", "unix", folder]);
  assert.match(complaints, /any-and-loose\.ts:3:.*no-explicit-any/);
  assert.match(complaints, /any-and-loose\.ts:4:.*eqeqeq/);
  assert.match(complaints, /any-and-loose\.ts:10:.*no-empty/);
});
