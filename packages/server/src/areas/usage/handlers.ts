// What the operations of the area usage do, by subject.

import type { usageOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { budgetHandlers } from "./budget-handlers.ts";
import { detailHandlers } from "./detail-handlers.ts";
import { summaryHandlers } from "./summary-handlers.ts";
import { utilizationHandlers } from "./utilization-handlers.ts";

export const usageHandlers: Handlers<typeof usageOperations> = {
  ...budgetHandlers,
  ...detailHandlers,
  ...summaryHandlers,
  ...utilizationHandlers,
};
