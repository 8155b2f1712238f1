// What stands at the head of a statement: which document it is, of when, for whom, and until when it is due. Names of the
// fields are those of the documented invoices, which differ by kind of invoice and by country.
// Source: understand-your-invoice.md.

import { Decimal } from "@understudy/kernel";
import { addDays, dayOf, daysFrom } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { dayText, daysText } from "./amounts.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import { balanceOf, paidOf } from "../invoices/payments.ts";
import { issuer } from "./issuer.ts";
import { isRegulated } from "./regulated.ts";

export type Fact = readonly [name: string, value: string];

export const isNote = ({ documentType }: InvoiceRecord): boolean => documentType !== "invoice";

export function titleOf(invoice: InvoiceRecord): string {
  if (invoice.documentType === "void_note") return "Credit note";
  if (invoice.documentType === "adjustment_note") return Decimal.of(invoice.total).isNegative ? "Credit note" : "Adjustment note";
  return isRegulated(invoice) ? "Billing statement" : "Invoice";
}

export const periodText = ({ from, to }: InvoiceRecord): string => daysText(dayOf(from), addDays(dayOf(to), -1));

const termsOf = (invoice: InvoiceRecord): string => `Net ${daysFrom(dayOf(invoice.invoicedAt), invoice.dueOn) - 1} days`;

const countryNames = new Intl.DisplayNames("en", { type: "region" });

export const countryText = (country: string): string => {
  const name = /^[A-Z]{2}$/.test(country) ? countryNames.of(country) : undefined;
  return name === undefined || name === country ? country : `${name} (${country})`;
};

export function factsOf(invoice: InvoiceRecord): Fact[] {
  if (isNote(invoice)) return noteFacts(invoice);
  if (invoice.bill === "legacy") return legacyFacts(invoice);
  return isRegulated(invoice) ? regulatedFacts(invoice) : commonFacts(invoice);
}

const commonFacts = (invoice: InvoiceRecord): Fact[] => [
  ["Invoice number", invoice.invoiceId],
  ["Invoice date", dayText(invoice.invoicedAt)],
  ["Billing period", periodText(invoice)],
  ["Payment terms", termsOf(invoice)],
  ["Due date", dayText(invoice.dueOn)],
  ["Billing currency", invoice.currency],
  ["Partner ID", invoice.billTo.mpnId ?? "none"],
];

const regulatedFacts = (invoice: InvoiceRecord): Fact[] => [
  ["Billing number", invoice.invoiceId],
  ["Document date", dayText(invoice.invoicedAt)],
  ["Billing profile", invoice.billTo.mpnId ?? "none"],
  ["PO number", "none"],
  ["Billing period", periodText(invoice)],
  ["Payment terms", termsOf(invoice)],
  ["Due on", dayText(invoice.dueOn)],
  ["Billing currency", invoice.currency],
  ["State of destination and code", countryText(invoice.billTo.country)],
];

const legacyFacts = (invoice: InvoiceRecord): Fact[] => [
  ["Invoice no", invoice.invoiceId],
  ["Customer number", invoice.billTo.mpnId ?? "none"],
  ["Invoice date", dayText(invoice.invoicedAt)],
  ["Billing period", periodText(invoice)],
  ["Payment terms", termsOf(invoice)],
  ["Payment due date", dayText(invoice.dueOn)],
  ["Billing currency", invoice.currency],
  ["Customer PO", "none"],
  ["US FEIN", issuer.taxNumber],
];

function noteFacts(invoice: InvoiceRecord): Fact[] {
  const name = titleOf(invoice);
  return [
    [`${name} number`, invoice.invoiceId],
    [`${name} date`, dayText(invoice.invoicedAt)],
    [isRegulated(invoice) ? "Original billing number" : "Original invoice number", invoice.amendsOf ?? ""],
    ["Billing period", periodText(invoice)],
    ["Billing currency", invoice.currency],
    ["Partner ID", invoice.billTo.mpnId ?? "none"],
  ];
}

/** What has become of the amount, in a few words. */
export function stateOf(invoice: InvoiceRecord, view: Pick<View, "now" | "settings">): string {
  if (invoice.status === "void") return "Void";
  if (invoice.isSandbox) return "Sandbox: not payable";
  if (invoice.documentType === "void_note") return "Takes a document back";
  const balance = balanceOf(invoice, view);
  if (Decimal.of(invoice.total).isNegative) return "In your favour";
  if (balance.isZero) return "Paid";
  return paidOf(invoice, view).isZero ? "Open" : "Partly paid";
}
