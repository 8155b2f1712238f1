// What the operations of the area billing do, by subject.

import type { billingOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { costHandlers } from "./cost-handlers.ts";
import { exportHandlers } from "./export-handlers.ts";
import { invoiceHandlers } from "./invoice-handlers.ts";
import { lineHandlers } from "./line-handlers.ts";
import { rateCardHandlers } from "./rate-card-handlers.ts";
import { statementHandlers } from "./statement-handlers.ts";
import { summaryHandlers } from "./summary-handlers.ts";

export const billingHandlers: Omit<Handlers<typeof billingOperations>, "partnerBilling.blobs.get"> = {
  ...costHandlers,
  ...exportHandlers,
  ...invoiceHandlers,
  ...lineHandlers,
  ...rateCardHandlers,
  ...statementHandlers,
  ...summaryHandlers,
};
