// A document is made: of its charges the totals, and what it says besides.

import { addDays, dayOf } from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import type { Billed } from "./billed.ts";
import { freeNumber } from "./number.ts";
import type { InvoiceRecord, Span, Totals } from "./record.ts";
import { insertInvoice } from "./repository.ts";

export interface Draft extends Span, Totals, Pick<InvoiceRecord, "documentType"> {
  /** What the number follows from. */
  readonly cause: string;
  readonly amendsOf?: string;
  readonly reason?: string;
  readonly payments?: InvoiceRecord["payments"];
}

export async function issue(unit: Unit, { company, billTo }: Billed, { cause, ...draft }: Draft): Promise<InvoiceRecord> {
  const isSandbox = company.kind === "sandbox";
  const first = isSandbox ? unit.settings.sandboxInvoiceNumbers : "G";
  const record: InvoiceRecord = {
    payments: [], ...draft,
    invoiceId: await freeNumber(unit.db, `${cause} of account ${draft.accountId}`, draft.bill, first),
    invoicedAt: unit.nowText, status: "active", isSandbox, billTo,
    dueOn: addDays(dayOf(unit.nowText), unit.settings.invoiceDueDays),
  };
  await insertInvoice(unit.db, record);
  return record;
}
