// The PDFs of invoices, and of receipts of taxes.

import { faults, type billingOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { findInvoice, isLinkOver, receiptOf, receiptsOf, statementOf, type InvoiceRecord } from "../../billing/index.ts";
import type { Handlers } from "../../call/index.ts";
import type { View } from "../../world/index.ts";

type Ids = "invoices.statement.get" | "invoices.receipts.statement.get";

export const statementHandlers: Pick<Handlers<typeof billingOperations>, Ids> = {
  "invoices.statement.get": async ({ params, query, caller }, view) => {
    const invoice = await getInvoice(view, caller.account.accountId, params.invoiceId);
    if (isLinkOver(query.expires, view)) throw new Fault(faults.noSuchResource, { what: `What this link led to, which was good for half an hour: the statement of ${invoice.invoiceId}` });
    return statementOf(view, invoice);
  },

  "invoices.receipts.statement.get": async ({ params: { invoiceId, receiptId }, caller }, view) => {
    const invoice = await getInvoice(view, caller.account.accountId, invoiceId);
    if (!receiptsOf(invoice).includes(receiptId)) throw new Fault(faults.noSuchResource, { what: `The receipt ${receiptId} of ${invoice.invoiceId}` });
    return receiptOf(view, invoice, receiptId);
  },
};

async function getInvoice(view: View, accountId: string, idText: string): Promise<InvoiceRecord> {
  const invoice = await findInvoice(view, accountId, idText);
  if (!invoice) throw new Fault(faults.noSuchResource, { what: `The invoice ${idText}` });
  return invoice;
}
