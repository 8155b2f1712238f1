// What the operations of the area catalog do, by subject.

import type { catalogOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";

export const catalogHandlers: Handlers<typeof catalogOperations> = {};
