// Planted: a package is entered by its public entry, whatever lies behind it.

import { machineClock } from "@understudy/kernel/src/clock.ts";

export const clock = machineClock;
