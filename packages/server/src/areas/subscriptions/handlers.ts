// What the operations of the area subscriptions do, by subject.

import type { subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";

export const subscriptionsHandlers: Handlers<typeof subscriptionsOperations> = {};
