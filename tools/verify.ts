// `npm run verify`: all that CI would find out: the static checks, every test, and whether what is derived from the
// sources still follows from them. With `--long` the tests run their full numbers: property tests, crashes, soak.

import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./root.ts";
import { runProgram } from "./run-program.ts";

interface Step {
  readonly name: string;
  readonly program: string;
  readonly args?: readonly string[];
}

const steps: readonly Step[] = [
  { name: "check", program: "tools/check.ts" },
  { name: "test", program: "tools/test.ts" },
  { name: "requirements", program: "tools/requirements/requirements.ts" },
  { name: "drift", program: "tools/generate/generate.ts", args: ["--check"] },
];

const unknown = process.argv.slice(2).filter((argument) => argument !== "--long");
if (unknown.length > 0) {
  console.error(`verify takes --long or nothing; it was given ${unknown.join(" ")}.`);
  process.exit(2);
}
const environment = process.argv.includes("--long") ? { UNDERSTUDY_LONG: "1" } : {};

const summary: string[] = [];
for (const { name, program, args } of steps) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const code = existsSync(path.join(root, program)) ? await runProgram(program, args, environment) : undefined;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const outcome = code === undefined ? `not run: there is no ${program}` : code === 0 ? "ok" : "FAILED";
  summary.push(`${name.padEnd(12)} ${seconds.padStart(7)} s  ${outcome}`);
  if (code !== 0) process.exitCode = 1;
}
console.log(`\n${summary.join("\n")}`);
