// What a year of a world's clock costs, and whether that grows with the subscriptions and no faster: a thousand of them
// within two seconds, ten and a hundred thousand in as much time for each, and in no more memory.

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { below, type Benchmark, type Comparison } from "../comparison.ts";
import { ratioOf, spreadOf, type Spread } from "../figures.ts";
import type { YearOf } from "../load/advance-year.ts";

const yearMsMax = 2_000;
/** Of the time for each subscription, between a thousand of them and more. */
const growthMax = 1.5;
/** Megabytes that an advance may come to hold. */
const heldMbMax = 150;

export const advance: Benchmark = {
  name: "advance",
  async run({ rounds }) {
    const small = await years(1_000, rounds);
    const milliseconds = spreadOf(small.map((one) => one.milliseconds));
    const first: Comparison = { what: "a year of 1,000 subscriptions", unit: "ms", ours: milliseconds, budget: below(yearMsMax, " ms", milliseconds) };
    // More rounds of what takes minutes tell nothing more.
    const [medium, large] = [await years(10_000, 1), await years(100_000, 1)];
    return [first, growth("10,000", medium, small, milliseconds), growth("100,000", large, small, milliseconds), held(large)];
  },
};

async function years(subscriptions: number, rounds: number): Promise<readonly YearOf[]> {
  const program = path.resolve(import.meta.dirname, "../load/advance-year.ts");
  const found: YearOf[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [program, `${subscriptions}`]);
    found.push(JSON.parse(stdout) as YearOf);
  }
  return found;
}

/** For each piece of due work, since how many there are does not follow from the subscriptions alone. */
const eachUs = (found: readonly YearOf[]): number[] => found.map(({ milliseconds, count }) => (milliseconds * 1_000) / count);

function growth(count: string, found: readonly YearOf[], small: readonly YearOf[], smallMs: Spread): Comparison {
  const milliseconds = spreadOf(found.map((one) => one.milliseconds));
  const ratio = ratioOf(eachUs(found), [spreadOf(eachUs(small)).median]);
  return {
    what: `a year of ${count} subscriptions`, unit: "ms", ours: milliseconds, other: { what: "1,000 of them", figure: smallMs },
    ratio, budget: below(growthMax, " times as long for each piece of work", ratio),
  };
}

function held(found: readonly YearOf[]): Comparison {
  const figure = spreadOf(found.map(({ residentBefore, residentMost }) => residentMost - residentBefore));
  return { what: "memory that an advance of 100,000 comes to hold", unit: "MB", ours: figure, budget: below(heldMbMax, " MB", figure) };
}
