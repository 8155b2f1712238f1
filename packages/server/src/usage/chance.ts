// What is left to chance follows from names: the same cause gives the same numbers in every world, on every machine.

import { guidOf } from "../world/index.ts";

/** Numbers from 0 up to a limit, the limit excluded, one after another: whole ones, so that they are the same everywhere. */
export type Chance = (limit: number) => number;

export function chanceOf(cause: string): Chance {
  let state = Number.parseInt(guidOf(cause).slice(0, 8), 16) >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
