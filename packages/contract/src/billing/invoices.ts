// Invoices, the balance that they leave, and the links to what is not yet invoiced.
// Source: invoice-resources.md, get-a-collection-of-invoices.md, get-invoice-summaries.md, get-invoice-estimate-links.md.

import { Type } from "typebox";
import { decimal, instant, Link, oneOf, readOnly, resource, structure, text } from "../define/schema.ts";
import { BillingProvider, DocumentType, EstimateLinkType, InvoiceLineItemType, InvoiceStatus, InvoiceType } from "./enums.ts";
import { maybeInstant, maybeText } from "./fields.ts";

export const TaxReceipt = structure("TaxReceipt", "A receipt of taxes paid; Taiwan only", {
  id: text("Identifier of the receipt"),
  taxReceiptPdfDownloadLink: text("Where its PDF is, relative to the API's root without the version"),
});

export const InvoiceDetail = resource("InvoiceDetail", "One kind of line that an invoice has, and where the lines are", {
  invoiceLineItemType: InvoiceLineItemType,
  billingProvider: BillingProvider,
  detailLink: Type.Optional(Link),
});

const document = {
  id: text("Number of the document: D and more for legacy offers, G and nine digits for new commerce"),
  invoiceDate: instant("When it was made"),
  billingPeriodStartDate: maybeInstant("First day of the billing period"),
  billingPeriodEndDate: maybeInstant("Last day of the billing period"),
  totalCharges: decimal("Sum of all charges, adjustments included"),
  paidAmount: decimal("What has been paid; negative once a payment has come in"),
  currencyCode: text("ISO 4217 code of the currency of all its amounts"),
  currencySymbol: text("Symbol of that currency"),
  pdfDownloadLink: maybeText("Where its PDF is, relative to the API's root without the version; of an invoice got by its id, and for thirty minutes"),
  taxReceipts: Type.Optional(Type.Array(TaxReceipt, { description: "Receipts of taxes; Taiwan only" })),
  invoiceDetails: Type.Optional(Type.Array(InvoiceDetail, { description: "Kinds of lines that it has" })),
  documentType: DocumentType,
  amendsOf: maybeText("Number of the document that this one amends; absent when it amends none"),
  invoiceType: InvoiceType,
  status: Type.Optional(readOnly(InvoiceStatus)),
};

/** On the wire an invoice like any other, which has no amendments of its own. */
export const InvoiceAmendment = resource(
  "Invoice", "An invoice or credit note that amends another one: amendsOf names it", document, { title: "InvoiceAmendment" },
);

export const Invoice = resource("Invoice", "What Microsoft bills the partner for one billing period", {
  ...document,
  amendments: Type.Optional(Type.Array(InvoiceAmendment, { description: "Documents that amend this one" })),
});

/** An instant, or the beginning of time, which documented answers have without a zone. */
const instantOrNever = (description: string) => text(`${description}: an instant, or 0001-01-01T00:00:00`, { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+Z)?$", examples: ["2027-02-08T00:00:00.000Z"] });

const balance = {
  balanceAmount: decimal("What is unpaid, over all invoices in this currency"),
  currencyCode: text("ISO 4217 code of the currency of the amounts"),
  currencySymbol: text("Symbol of that currency"),
  accountingDate: instantOrNever("When the balance last changed, if it did"),
  firstInvoiceCreationDate: instantOrNever("When the first invoice was made, if there is one"),
  lastPaymentDate: instantOrNever("When the last payment came in, if one did"),
  lastPaymentAmount: decimal("Amount of the last payment; 0 without one"),
  latestInvoiceDate: instantOrNever("When the latest invoice was made, if there is one"),
};

/** On the wire a summary like the one around it, without details of its own. */
export const InvoiceTypeSummary = resource(
  "InvoiceSummary", "The balance of the invoices of one type", balance, { title: "InvoiceTypeSummary" },
);

export const InvoiceSummaryDetail = structure("InvoiceSummaryDetail", "The part of a balance that is of one type of invoice", {
  invoiceType: InvoiceType,
  summary: InvoiceTypeSummary,
});

export const InvoiceSummary = resource("InvoiceSummary", "The partner's balance in one currency: the sum of its details", {
  ...balance,
  details: Type.Array(InvoiceSummaryDetail, { description: "The same by type of invoice" }),
});

export const EstimateLink = structure("EstimateLink", "Where estimates of one kind and month are: what is charged but not yet invoiced", {
  title: text("What it is, in a few words"),
  description: text("What the lines that it leads to hold"),
  type: EstimateLinkType,
  period: oneOf(["Current", "Previous"], "Which calendar month"),
  link: Link,
});
