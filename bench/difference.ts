// Whether two things take the same time, as far as so many tries can tell: the difference of their medians, and between
// which bounds it lies. The tries come in turns, one of each, so a bound is found by drawing turns again and again.

import { spreadOf } from "./figures.ts";

export interface Difference {
  /** Of the medians: the first without the second. */
  readonly median: number;
  /** The bounds between which the true difference lies, 99 times of a hundred. */
  readonly low: number;
  readonly high: number;
  /** Between which bounds the middle half of single tries lies: their noise. */
  readonly noise: number;
}

const drawings = 2_000;
const outside = 0.01;

/** Both lists are of the same turns, in the same order. */
export function differenceOf(one: readonly number[], other: readonly number[]): Difference {
  const medians = Array.from({ length: drawings }, () => {
    const turns = one.map(() => Math.floor(Math.random() * one.length));
    return medianOf(turns.map((turn) => one[turn] ?? 0)) - medianOf(turns.map((turn) => other[turn] ?? 0));
  });
  return {
    median: medianOf(one) - medianOf(other),
    low: quantile(medians, outside / 2), high: quantile(medians, 1 - outside / 2),
    noise: Math.max(...[one, other].map((tries) => quantile(tries, 0.75) - quantile(tries, 0.25))),
  };
}

const medianOf = (tries: readonly number[]): number => spreadOf(tries).median;

function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** As many tries as a name has before it is locked. */
const freeTries = 10;

/** What lies below this is not seen by whoever has so many tries: the mean of ten is that much less noisy than one. */
export const unseenBelow = ({ noise }: Difference): number => noise / Math.sqrt(freeTries);

/** Whether all that the difference may be is too small for anybody with the tries that a name has. Few tries of ours show nothing, and are no yes. */
export const isUnseen = (difference: Difference): boolean =>
  Math.max(-difference.low, difference.high) < unseenBelow(difference);
