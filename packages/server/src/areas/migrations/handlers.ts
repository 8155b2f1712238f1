// What the operations of the area migrations do, by subject.

import type { migrationsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { migrationHandlers } from "./migration-handlers.ts";
import { scheduleHandlers } from "./schedule-handlers.ts";

export const migrationsHandlers: Handlers<typeof migrationsOperations> = { ...migrationHandlers, ...scheduleHandlers };
