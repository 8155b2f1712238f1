// Invoices and balances as they travel. Source: invoice-resources.md, get-invoice-by-id.md, get-invoice-summaries.md.

import type { Invoice, InvoiceAmendment, InvoiceDetail, InvoiceSummary, InvoiceTypeSummary, Of } from "@understudy/contract";
import { Decimal } from "@understudy/kernel";
import { linkToStatement, paidOf, receiptsOf, typeOf, type Balance, type BalanceByType, type InvoiceRecord } from "../../billing/index.ts";
import { addDays, dayOf, startOfDay } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { currencyInfo } from "../catalog/index.ts";

const self = (uri: string) => ({ self: { uri, method: "GET", headers: [] } });

const symbolOf = (currency: string): string => currencyInfo(currency).symbol ?? currency;

const uriOf = (invoice: InvoiceRecord): string => `/invoices/${typeOf(invoice)}-${invoice.invoiceId}`;

/** As it is in lists and among the amendments of another one. */
export function invoiceOf(invoice: InvoiceRecord, view: Pick<View, "now" | "settings">): Of<typeof InvoiceAmendment> {
  const { invoiceId, invoicedAt, from, to, total, currency, documentType, amendsOf, status } = invoice;
  return {
    id: invoiceId, invoiceDate: invoicedAt, billingPeriodStartDate: from, billingPeriodEndDate: startOfDay(addDays(dayOf(to), -1)),
    totalCharges: Decimal.of(total).toNumber(), paidAmount: paidOf(invoice, view).negated().toNumber(),
    currencyCode: currency, currencySymbol: symbolOf(currency),
    invoiceDetails: detailsOf(invoice), documentType, ...(amendsOf !== undefined && { amendsOf }), invoiceType: typeOf(invoice), status,
    links: self(uriOf(invoice)), attributes: { objectType: "Invoice" },
  };
}

/** As it is by itself: with its PDF and what amends it. */
export const withDetails = (invoice: InvoiceRecord, amendments: readonly InvoiceRecord[], view: View): Of<typeof Invoice> => ({
  ...invoiceOf(invoice, view),
  pdfDownloadLink: linkToStatement(invoice, view),
  ...withReceipts(invoice),
  amendments: amendments.map((amendment) => invoiceOf(amendment, view)),
});

/** Only in Taiwan. */
function withReceipts(invoice: InvoiceRecord): Pick<Of<typeof Invoice>, "taxReceipts"> {
  const receipts = receiptsOf(invoice);
  if (receipts.length === 0) return {};
  return { taxReceipts: receipts.map((id) => ({ id, taxReceiptPdfDownloadLink: `/invoices/${invoice.invoiceId}/receipts/${id}/documents/statement` })) };
}

/** Which kinds of lines there are, and how they are asked for. */
function detailsOf(invoice: InvoiceRecord): Of<typeof InvoiceDetail>[] {
  const { bill, lines: { charge, usage, meter } } = invoice;
  const kinds = bill === "modern"
    ? [["one_time", "OneTime", "billing_line_items", charge + meter], ["one_time", "OneTime", "usage_line_items", usage]] as const
    : [
      ["office", "Office", "billing_line_items", charge], ["azure", "Azure", "billing_line_items", meter], ["azure", "Azure", "usage_line_items", usage],
    ] as const;
  return kinds.filter(([, , , count]) => count > 0).map(([billingProvider, provider, invoiceLineItemType]) => ({
    invoiceLineItemType, billingProvider,
    links: self(`${uriOf(invoice)}/lineitems/${provider}/${invoiceLineItemType === "billing_line_items" ? "BillingLineItems" : "UsageLineItems"}`),
    attributes: { objectType: "InvoiceDetail" },
  }));
}

/** The beginning of time in the models of the SDKs: what has not been yet. */
const never = "0001-01-01T00:00:00";

function balanceOf({ currency, amount, changedAt, firstInvoicedAt, lastInvoicedAt, lastPayment }: Balance): Of<typeof InvoiceTypeSummary> {
  return {
    balanceAmount: amount.toNumber(), currencyCode: currency, currencySymbol: symbolOf(currency),
    accountingDate: changedAt ?? never, firstInvoiceCreationDate: firstInvoicedAt ?? never,
    lastPaymentDate: lastPayment?.paidAt ?? never, lastPaymentAmount: lastPayment?.amount.toNumber() ?? 0,
    latestInvoiceDate: lastInvoicedAt ?? never,
    attributes: { objectType: "InvoiceSummary" },
  };
}

export const summaryOf = (balance: BalanceByType): Of<typeof InvoiceSummary> => ({
  ...balanceOf(balance),
  details: balance.types.map(({ type, ...ofType }) => ({ invoiceType: type, summary: balanceOf(ofType) })),
  links: self("/invoices/summary"),
});
