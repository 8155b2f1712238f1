// What falls due for bills on the world's clock.

import { invoiceDue, type InvoicingPayload } from "../commerce/index.ts";
import type { Due } from "../world/index.ts";
import { exportDue, exportOver } from "./exports/ask.ts";
import { endExport, makePart } from "./exports/make.ts";
import { runInvoices } from "./invoices/run.ts";

export const billingDue: ReadonlyMap<string, Due> = new Map([
  [invoiceDue, ({ accountId, payload }, unit) => runInvoices(unit, accountId, payload as unknown as InvoicingPayload)],
  [exportDue, makePart],
  [exportOver, endExport],
]);
