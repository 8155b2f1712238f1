// How often something unusual is tried.

import fc, { type Arbitrary } from "fast-check";

/** Mostly the first, now and then another. */
export const mostly = <T>(usual: Arbitrary<T>, ...unusual: readonly Arbitrary<T>[]): Arbitrary<T> =>
  fc.oneof({ weight: 8, arbitrary: usual }, ...unusual.map((arbitrary) => ({ weight: 1, arbitrary })));
