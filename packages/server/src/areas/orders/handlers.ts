// What the operations of the area orders do, by subject.

import type { ordersOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { attachmentHandlers } from "./attachment-handlers.ts";
import { cartHandlers } from "./cart-handlers.ts";
import { entitlementHandlers } from "./entitlement-handlers.ts";
import { orderHandlers } from "./order-handlers.ts";
import { transferHandlers } from "./transfer-handlers.ts";

export const ordersHandlers: Handlers<typeof ordersOperations> = {
  ...attachmentHandlers,
  ...cartHandlers,
  ...entitlementHandlers,
  ...orderHandlers,
  ...transferHandlers,
};
