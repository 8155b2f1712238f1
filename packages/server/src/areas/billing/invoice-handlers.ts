// Invoices: the list of them, and one with what belongs to it.

import { faults, type billingOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { findInvoice, listInvoices } from "../../billing/index.ts";
import { parseFilter, type Handlers } from "../../call/index.ts";
import { isWithin } from "./invoice-rules.ts";
import { invoiceOf, withDetails } from "./invoice-wire.ts";

type Ids = "invoices.list" | "invoices.get";

const searchFields = {
  InvoiceDate: ["equals", "greater_than", "greater_than_or_equals", "less_than", "less_than_or_equals"],
} as const;

export const invoiceHandlers: Pick<Handlers<typeof billingOperations>, Ids> = {
  "invoices.list": async ({ query, caller }, view) => {
    const filter = parseFilter(query.filter, searchFields);
    const invoices = await listInvoices(view.db, caller.account.accountId);
    return invoices.filter((invoice) => !filter || isWithin(invoice, filter)).map((invoice) => invoiceOf(invoice, view));
  },

  "invoices.get": async ({ params, caller }, view) => {
    const { accountId } = caller.account;
    const invoice = await findInvoice(view, accountId, params.invoiceId);
    if (!invoice) throw new Fault(faults.noSuchResource, { what: `The invoice ${params.invoiceId}` });
    const amendments = (await listInvoices(view.db, accountId)).filter(({ amendsOf }) => amendsOf === invoice.invoiceId);
    return withDetails(invoice, amendments, view);
  },
};
