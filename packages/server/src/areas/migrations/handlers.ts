// What the operations of the area migrations do, by subject.

import type { migrationsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";

export const migrationsHandlers: Handlers<typeof migrationsOperations> = {};
