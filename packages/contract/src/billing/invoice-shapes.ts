// Operations on invoices, their lines and documents, and on estimates.

import { Type } from "typebox";
import { SeekOperation } from "../define/envelopes.ts";
import { instant, oneOf, text } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { InvoicePeriod } from "./enums.ts";
import { billingFaults } from "./faults.ts";
import { EstimateLink, Invoice, InvoiceSummary } from "./invoices.ts";
import { InvoiceLineItem } from "./line-items.ts";

const currencyCode = text("ISO 4217 code of the currency that the partner is billed in, in any case", { pattern: "^[A-Za-z]{3}$" });
const offset = Type.Optional(Type.Integer({ minimum: 0, description: "How many to leave out at the beginning" }));
const pdf = Type.String({ format: "binary", description: "The document" });

const linesOnPage = {
  size: Type.Optional(Type.Integer({ minimum: 0, maximum: 2000, description: "Lines a page; 2000 when absent, and at most" })),
  offset: Type.Optional(Type.Integer({ minimum: 0, description: "How many lines to leave out at the beginning; office and azure only" })),
  seekOperation: Type.Optional(SeekOperation),
  hasPartnerEarnedCredit: Type.Optional(Type.Boolean({
    description: "true for only the lines with partner earned credit; counts for the daily usage of new commerce alone",
  })),
};

/** Which lines are which: the same for both ways to ask for them. */
const kindsOfLines = [
  "Provider and type decide what the lines are: office has LicenseBasedLineItem; azure has UsageBasedLineItem as billing lines and DailyUsageLineItem as usage; onetime has OneTimeInvoiceLineItem as billing lines and DailyRatedUsageLineItem as usage.",
  "Every line names its billingProvider and invoiceLineItemType; daily usage of new commerce still says marketplace.",
  "Pages of office and azure go on by size and offset; those of onetime by seekOperation=Next and the continuation token, which the link next has among its headers.",
  "Lines come in no order: orderDate and referenceId put those of new commerce in order.",
] as const;

export const invoiceShapes = {
  "invoices.list": {
    summary: "List the partner's invoices, by page",
    notes: [
      "The latest comes first.",
      "A number that begins with D is of legacy offers, one with G of new commerce.",
      "A self link names an invoice with its type before the number, as in /invoices/OneTime-G000024135; either form is taken as an id.",
    ],
    query: Type.Object({
      size: Type.Optional(Type.Integer({ minimum: 0, description: "Invoices a page; 0 means unspecified" })),
      offset,
      filter: Type.Optional(Type.String({ description: "SimpleFieldFilter as JSON, on InvoiceDate" })),
    }),
    result: { status: 200, body: Invoice, listing: "offset" },
    faults: [faults.badProperty],
  },
  "invoices.get": {
    summary: "Get an invoice by its number",
    notes: ["Its details lead to its lines, and pdfDownloadLink to its PDF: that link is only here and lives for thirty minutes."],
    result: { status: 200, body: Invoice },
    faults: [faults.noSuchResource],
  },
  "invoices.summary.get": {
    summary: "Get the partner's balance in its main currency",
    notes: ["Dates without a value are 0001-01-01T00:00:00."],
    result: { status: 200, body: InvoiceSummary },
    faults: [],
  },
  "invoices.summaries.list": {
    summary: "List the partner's balances, one for each currency",
    notes: ["Dates without a value are 0001-01-01T00:00:00."],
    result: { status: 200, body: InvoiceSummary, listing: "collection" },
    faults: [],
  },
  "invoices.estimates.links.list": {
    summary: "List where estimates are: what is charged but not yet invoiced, by kind and month",
    notes: [
      "There are four links: daily usage and everything else, each of the current and the previous month.",
      "Only new commerce has estimates; charges appear in them within a day.",
      "The previous month stays until its invoice is out.",
    ],
    query: Type.Object({ currencyCode }),
    result: { status: 200, body: EstimateLink, listing: "collection" },
    faults: [faults.badProperty],
  },
  "invoices.lineItems.list": {
    summary: "List the lines of an invoice, or of estimates, of one provider and type",
    notes: [
      "The word unbilled in place of a number asks for estimates, which need currencyCode and period.",
      ...kindsOfLines,
      "Usage takes a day to appear; estimates of a new month may miss some until the invoice of the month before is out.",
      "The real service has stopped to answer lines of new commerce here, billed ones in 2025 and unbilled ones in 2026: the exports on Graph are their successor.",
    ],
    query: Type.Object({
      provider: oneOf(["office", "azure", "onetime", "marketplace", "all"], "Where the charges come from, in any case; marketplace is the older name of onetime"),
      invoiceLineItemType: oneOf(["billinglineitems", "usagelineitems"], "What the lines say, in any case"),
      currencyCode: Type.Optional(text("ISO 4217 code of the currency, in any case; required for onetime usage and for estimates", { pattern: "^[A-Za-z]{3}$" })),
      period: Type.Optional(InvoicePeriod),
      ...linesOnPage,
    }),
    result: { status: 200, body: InvoiceLineItem, listing: "seek" },
    faults: [faults.noSuchResource, faults.badProperty, billingFaults.linesRetired],
  },
  "invoices.lineItems.listByProviderAndType": {
    summary: "List the lines of an invoice, in the older form that has provider and type in the path",
    notes: [
      "billingProvider is Office, Azure, OneTime, Marketplace or All, and invoiceLineItemType BillingLineItems or UsageLineItems, in any case.",
      ...kindsOfLines,
    ],
    query: Type.Object(linesOnPage),
    result: { status: 200, body: InvoiceLineItem, listing: "offset" },
    faults: [faults.noSuchResource, faults.badProperty, billingFaults.linesRetired],
  },
  "invoices.statement.get": {
    summary: "Download an invoice as a PDF",
    query: Type.Object({
      expires: Type.Optional(instant("Until when a link that an invoice had is good; absent of a request of the client's own")),
    }),
    notes: ["A sandbox has no statements of legacy invoices, and those of new commerce say that nothing is to be paid."],
    result: { status: 200, body: pdf, type: "application/pdf" },
    faults: [faults.noSuchResource],
  },
  "invoices.receipts.statement.get": {
    summary: "Download a receipt of taxes as a PDF",
    notes: ["Only partners in Taiwan have such receipts: the invoice lists them as taxReceipts."],
    result: { status: 200, body: pdf, type: "application/pdf" },
    faults: [faults.noSuchResource],
  },
} as const satisfies Readonly<Record<string, Shape>>;
