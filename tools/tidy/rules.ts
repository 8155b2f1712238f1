// The rules of the house, in the order in which they are told.

import type { Rule } from "./rule.ts";
import { cycles } from "./rules/cycles.ts";
import { dependencies } from "./rules/dependencies.ts";
import { documents } from "./rules/documents.ts";
import { lengths } from "./rules/lengths.ts";
import { lockfile } from "./rules/lockfile.ts";
import { names } from "./rules/names.ts";
import { packages } from "./rules/packages.ts";
import { rooms } from "./rules/rooms.ts";
import { tests } from "./rules/tests.ts";
import { texts } from "./rules/texts.ts";
import { time } from "./rules/time.ts";
import { versions } from "./rules/versions.ts";

export const rules: readonly Rule[] = [
  rooms, cycles, packages, versions, lockfile, dependencies, time, lengths, names, tests, texts, documents,
];
