// What the operations of the area catalog do, by subject.

import type { catalogOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { inventoryHandlers } from "./inventory-handlers.ts";
import { marginsHandlers } from "./margins-handlers.ts";
import { offersHandlers } from "./offers-handlers.ts";
import { productsHandlers } from "./products-handlers.ts";
import { promotionsHandlers } from "./promotions-handlers.ts";

export const catalogHandlers: Handlers<typeof catalogOperations> = {
  ...offersHandlers,
  ...productsHandlers,
  ...inventoryHandlers,
  ...promotionsHandlers,
  ...marginsHandlers,
};
