// What falls due for migrations on the world's clock.

import type { Due } from "../../world/index.ts";
import { migrationStep, takeStep } from "./migrate.ts";
import { scheduledMigration, startScheduled } from "./schedules.ts";

export const migrationsDue: ReadonlyMap<string, Due> = new Map([[migrationStep, takeStep], [scheduledMigration, startScheduled]]);
