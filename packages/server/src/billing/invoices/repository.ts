// The rows of invoices and notes.

import type { Bill } from "../../commerce/index.ts";
import { sql, type Reader, type Writer } from "../../database/index.ts";
import type { InvoiceRecord } from "./record.ts";

type InColumns = "invoiceId" | "accountId" | "bill" | "currency" | "from" | "to" | "invoicedAt";
type Details = Omit<InvoiceRecord, InColumns>;

interface Row {
  invoice_id: string;
  account_id: string;
  bill: Bill;
  currency: string;
  from_at: string;
  to_at: string;
  invoiced_at: string;
  details: string;
}

export async function insertInvoice(writer: Writer, record: InvoiceRecord): Promise<void> {
  const { invoiceId, accountId, bill, currency, from, to, invoicedAt, ...details } = record;
  await writer.run(sql`
    INSERT INTO invoices (invoice_id, account_id, bill, currency, from_at, to_at, invoiced_at, details)
    VALUES (${invoiceId}, ${accountId}, ${bill}, ${currency}, ${from}, ${to}, ${invoicedAt}, ${JSON.stringify(details)})`);
}

/** What becomes of a document that is out: payments, and that it is void. Nothing else of it changes. */
export async function updateInvoice(writer: Writer, record: InvoiceRecord): Promise<void> {
  const { invoiceId, accountId, bill: _bill, currency: _currency, from: _from, to: _to, invoicedAt: _at, ...details } = record;
  await writer.run(sql`UPDATE invoices SET details = ${JSON.stringify(details)} WHERE invoice_id = ${invoiceId} AND account_id = ${accountId}`);
}

/** By its number, in capitals. */
export async function loadInvoice(reader: Reader, accountId: string, invoiceId: string): Promise<InvoiceRecord | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM invoices WHERE invoice_id = ${invoiceId} AND account_id = ${accountId}`);
  return row && toRecord(row);
}

/** Whose a document is, for the operator, who asks for it by its number alone. */
export async function ownerOfInvoice(reader: Reader, invoiceId: string): Promise<string | undefined> {
  return (await reader.get<{ account_id: string }>(sql`SELECT account_id FROM invoices WHERE invoice_id = ${invoiceId}`))?.account_id;
}

/** All documents of an account, the latest first. */
export async function listInvoices(reader: Reader, accountId: string): Promise<InvoiceRecord[]> {
  const rows = await reader.all<Row>(sql`
    SELECT * FROM invoices WHERE account_id = ${accountId} ORDER BY invoiced_at DESC, invoice_id DESC`);
  return rows.map(toRecord);
}

export async function isNumberTaken(reader: Reader, invoiceId: string): Promise<boolean> {
  return (await ownerOfInvoice(reader, invoiceId)) !== undefined;
}

const toRecord = (row: Row): InvoiceRecord => ({
  invoiceId: row.invoice_id, accountId: row.account_id, bill: row.bill, currency: row.currency,
  from: row.from_at, to: row.to_at, invoicedAt: row.invoiced_at, ...(JSON.parse(row.details) as Details),
});
