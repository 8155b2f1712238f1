// What a benchmark finds: our figure, what it is held against, and whether the budget of DESIGN section 7 is met.

import type { Difference } from "./difference.ts";
import { ratioOf, spreadOf, type Spread } from "./figures.ts";
import type { Rate } from "./load/load.ts";

export interface Comparison {
  readonly what: string;
  readonly unit: "/s" | "ms" | "us" | "MB";
  readonly ours: Spread;
  readonly other?: { readonly what: string; readonly figure: Spread };
  /** Ours to the other, round by round. */
  readonly ratio?: Spread;
  /** Ours without the other's, where it is to be none. */
  readonly difference?: Difference;
  /** Microseconds of processor time for each request, where the system tells them. */
  readonly cost?: { readonly ours: Spread; readonly other: Spread };
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

/** Our rate against another's, round by round, with the least that the ratio of the two may be. */
export function againstRate(what: string, name: string, ours: readonly Rate[], others: readonly Rate[], ratioMin: number): Comparison {
  const rates = { ours: ours.map(({ perSecond }) => perSecond), others: others.map(({ perSecond }) => perSecond) };
  const ratio = ratioOf(rates.ours, rates.others);
  const cost = costOf(ours, others);
  return {
    what, unit: "/s", ours: spreadOf(rates.ours), other: { what: name, figure: spreadOf(rates.others) },
    ratio, ...(cost && { cost }), budget: atLeast(ratioMin, "", ratio),
  };
}

function costOf(ours: readonly Rate[], others: readonly Rate[]): Comparison["cost"] {
  const [own, other] = [ours, others].map((rates) => rates.flatMap(({ microseconds }) => microseconds ?? []));
  return own?.length && other?.length ? { ours: spreadOf(own), other: spreadOf(other) } : undefined;
}
