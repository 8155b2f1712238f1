// Statements: the PDFs of invoices and of receipts. What draws them is loaded when the first one is asked for, since most
// servers are never asked.

import type { Download } from "../../call/index.ts";
import { guidOf, type View } from "../../world/index.ts";
import type { InvoiceRecord } from "../invoices/record.ts";

export const statementOf = async (view: View, invoice: InvoiceRecord): Promise<Download> =>
  (await import("./statement.ts")).statementOf(view, invoice);

export const receiptOf = async (view: View, invoice: InvoiceRecord, receiptId: string): Promise<Download> =>
  (await import("./receipt.ts")).receiptOf(view, invoice, receiptId);

/** Numbers of an invoice's receipts of taxes: partners in Taiwan have one for each invoice of new commerce. */
export function receiptsOf({ accountId, bill, invoiceId, documentType, billTo }: InvoiceRecord): string[] {
  if (bill !== "modern" || documentType !== "invoice" || billTo.country !== "TW") return [];
  const digits = Number.parseInt(guidOf(`tax receipt of ${invoiceId} of account ${accountId}`).slice(-12), 16) % 10 ** 7;
  return [String(digits).padStart(7, "0")];
}
