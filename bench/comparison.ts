// What a benchmark finds: our figure, what it is held against, and whether the budget of DESIGN section 7 is met.

import type { Spread } from "./figures.ts";

export interface Comparison {
  readonly what: string;
  readonly unit: "/s" | "ms" | "MB";
  readonly ours: Spread;
  readonly other?: { readonly what: string; readonly figure: Spread };
  /** Ours to the other, round by round. */
  readonly ratio?: Spread;
  readonly budget?: Budget;
}

export interface Budget {
  readonly text: string;
  readonly met: boolean;
}

export interface Settings {
  readonly rounds: number;
  /** Of each contestant in each round. */
  readonly seconds: number;
}

export interface Benchmark {
  readonly name: string;
  run(settings: Settings): Promise<readonly Comparison[]>;
}

export const atLeast = (floor: number, unit: string, found: Spread): Budget =>
  ({ text: `at least ${floor}${unit}`, met: found.median >= floor });

export const below = (ceiling: number, unit: string, found: Spread): Budget =>
  ({ text: `below ${ceiling}${unit}`, met: found.median < ceiling });
