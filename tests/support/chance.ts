// Chance that can be had again: the seed is printed, and given with UNDERSTUDY_SEED it brings the same run.

import { randomInt } from "node:crypto";
import type { TestContext } from "node:test";

export interface Chance {
  readonly seed: number;
  /** A whole number of the two or between them. */
  between(lowest: number, highest: number): number;
}

export function chanceOf(context: TestContext): Chance {
  const given = process.env["UNDERSTUDY_SEED"];
  const seed = given === undefined ? randomInt(2 ** 31) : Number(given);
  context.diagnostic(`UNDERSTUDY_SEED=${seed}`);
  const next = mulberry32(seed);
  return { seed, between: (lowest, highest) => lowest + Math.floor(next() * (highest - lowest + 1)) };
}

/** A small generator of fractions that is good enough to choose moments with. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
