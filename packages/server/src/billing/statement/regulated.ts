// Countries in which a subsidiary sells and the law wants invoices in three sections: a summary, what is charged less what was
// returned in the same period, and credit notes for what was charged on an earlier invoice, which they name.
// Source: tax-and-tax-exemptions.md, understand-your-invoice.md.

import { Decimal } from "@understudy/kernel";
import { listCharges, type LineCharge } from "../../commerce/index.ts";
import type { Reader } from "../../database/index.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import { listInvoices } from "../invoices/repository.ts";
import type { OriginalOf } from "./contents.ts";

const countries = ["AT", "AU", "BE", "BR", "CA", "CH", "DE", "DK", "ES", "FI", "FR", "GB", "IN", "IT", "NL", "NO", "NZ", "SE"];

/** Here each section is a document of its own. */
const countriesOfSeparateDocuments = ["BR", "IN"];

/** Older offers are billed in one form everywhere. */
export const isRegulated = ({ bill, billTo }: InvoiceRecord): boolean => bill === "modern" && countries.includes(billTo.country);

export const hasSeparateDocuments = (invoice: InvoiceRecord): boolean =>
  isRegulated(invoice) && countriesOfSeparateDocuments.includes(invoice.billTo.country);

/** All lines stay together: in other countries, and on notes, which name their original as a whole. */
const noOriginal: OriginalOf = async () => undefined;

export async function originalsOf(db: Reader, invoice: InvoiceRecord): Promise<OriginalOf> {
  if (!isRegulated(invoice) || invoice.documentType !== "invoice") return noOriginal;
  const earlier = (await listInvoices(db, invoice.accountId)).filter((one) =>
    one.documentType === "invoice" && one.bill === invoice.bill && one.currency === invoice.currency && one.from < invoice.from);
  return async (charge) => {
    if (!Decimal.of(charge.amount).isNegative) return undefined;
    const cause = await chargeGivenBack(db, charge);
    if (!cause) return charge.subscriptionId === undefined ? "" : undefined;
    return cause.chargedAt < invoice.from ? numberOfInvoice(earlier, cause.chargedAt) : undefined;
  };
}

/** The one that stands where there are several. */
function numberOfInvoice(invoices: readonly InvoiceRecord[], chargedAt: string): string {
  const found = invoices.filter(({ from, to }) => from <= chargedAt && chargedAt < to);
  return (found.find(({ status }) => status === "active") ?? found[0])?.invoiceId ?? "";
}

/** The latest charge before it that covers the first day that is given back. */
async function chargeGivenBack(db: Reader, { accountId, bill, currency, subscriptionId, chargedAt, line }: LineCharge): Promise<LineCharge | undefined> {
  if (subscriptionId === undefined) return undefined;
  const before = await listCharges(db, { accountId, bill, kind: "charge", currency, subscriptionId, to: chargedAt });
  return before.findLast(({ amount, line: { chargeStart, chargeEnd } }) =>
    !Decimal.of(amount).isNegative && chargeStart <= line.chargeStart && (chargeEnd === undefined || chargeEnd >= line.chargeStart));
}
