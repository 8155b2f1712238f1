// What the operations of the area orders do, by subject.

import type { ordersOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";

export const ordersHandlers: Handlers<typeof ordersOperations> = {};
