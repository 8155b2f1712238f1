// `npm run bench`: measures what DESIGN section 7 budgets. Each figure of ours stands beside its limit on the same
// machine, measured in turn with it, so that the ratio means something where the figures do not.
//
//   npm run bench -- [start|token|read|write|advance|guessing|types …] [--json FILE] [--rounds N] [--seconds S]

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { version } from "../packages/server/src/version.ts";
import { advance } from "./benchmarks/advance.ts";
import { guessing } from "./benchmarks/guessing.ts";
import { read } from "./benchmarks/read.ts";
import { start } from "./benchmarks/start.ts";
import { token } from "./benchmarks/token.ts";
import { types } from "./benchmarks/types.ts";
import { write } from "./benchmarks/write.ts";
import type { Benchmark, Comparison, Settings } from "./comparison.ts";
import { build } from "./contestants.ts";
import { isTemporaryFolderInMemory, thisMachine } from "./machine.ts";
import { comparisonLines, machineLines } from "./report.ts";

const benchmarks: readonly Benchmark[] = [start, token, read, write, advance, guessing, types];

class CallMistake extends Error {}

try {
  const { wanted, settings, jsonFile } = asked(process.argv.slice(2));
  await bench(wanted, settings, jsonFile);
} catch (error) {
  if (!(error instanceof CallMistake)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function asked(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: "string" },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "2" },
    },
  });
  const settings = { rounds: numberOf("rounds", values.rounds), seconds: numberOf("seconds", values.seconds) };
  return { wanted: chosen(positionals), settings, jsonFile: values.json };
}

function chosen(names: readonly string[]): readonly Benchmark[] {
  if (names.length === 0) return benchmarks;
  return names.map((name) => {
    const found = benchmarks.find((benchmark) => benchmark.name === name);
    if (found) return found;
    throw new CallMistake(`There is no benchmark ${name}. There are ${benchmarks.map((one) => one.name).join(", ")}.`);
  });
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (number > 0 && (name === "seconds" || Number.isInteger(number))) return number;
  throw new CallMistake(`--${name} takes a number above 0, not ${text}.`);
}

async function bench(wanted: readonly Benchmark[], settings: Settings, jsonFile: string | undefined): Promise<void> {
  build();
  const machine = thisMachine();
  process.stdout.write(`${machineLines(machine)}\n`);
  if (await isTemporaryFolderInMemory()) {
    process.stdout.write("The temporary folder is in memory: durable writes cost nothing there. Set TMPDIR to a folder on a disk.\n\n");
  }
  const figures: Record<string, readonly Comparison[]> = {};
  for (const benchmark of wanted) {
    const comparisons = (figures[benchmark.name] = await benchmark.run(settings));
    process.stdout.write(`${benchmark.name}\n${comparisons.map(comparisonLines).join("")}\n`);
  }
  if (jsonFile !== undefined) writeJson(jsonFile, { version, machine, settings, figures });
}

function writeJson(file: string, content: object): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
