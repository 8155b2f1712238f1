// The reconciliation files that there are of an invoice, and of estimates.

import { reconciliationFileKinds } from "@understudy/contract";
import type { Bill } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { countOf } from "../invoices/ledger-reads.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import type { KindOfLines } from "../lines/kinds.ts";
import { linesOfInvoice, linesUnbilled, type Estimates, type LinesWanted } from "../lines/wanted.ts";
import type { Column } from "./column.ts";
import { dailyRatedColumns, invoiceColumns, licenseColumns, usageColumns } from "./columns.ts";

export type FileKind = (typeof reconciliationFileKinds)[number];

interface FileForm extends KindOfLines {
  readonly bill: Bill;
  /** The end of its name. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** How many rows there are, of what an invoice counts. */
  readonly rowsIn: (lines: InvoiceRecord["lines"]) => number;
}

const forms: Readonly<Record<FileKind, FileForm>> = {
  invoice: { bill: "modern", provider: "onetime", type: "billinglineitems", name: "invoice", columns: invoiceColumns, rowsIn: ({ charge, meter }) => charge + meter },
  dailyRatedUsage: { bill: "modern", provider: "onetime", type: "usagelineitems", name: "daily-rated-usage", columns: dailyRatedColumns, rowsIn: ({ usage }) => usage },
  license: { bill: "legacy", provider: "office", type: "billinglineitems", name: "license", columns: licenseColumns, rowsIn: ({ charge }) => charge },
  usage: { bill: "legacy", provider: "azure", type: "billinglineitems", name: "usage", columns: usageColumns, rowsIn: ({ meter }) => meter },
  dailyUsage: { bill: "legacy", provider: "azure", type: "usagelineitems", name: "daily-usage", columns: usageColumns, rowsIn: ({ usage }) => usage },
};

export interface ReconciliationFile {
  readonly kind: FileKind;
  readonly fileName: string;
  readonly rows: number;
}

/** Without those that would have no rows. */
export const filesOfInvoice = ({ invoiceId, bill, lines }: InvoiceRecord): ReconciliationFile[] =>
  reconciliationFileKinds.filter((kind) => forms[kind].bill === bill)
    .map((kind) => ({ kind, fileName: `${invoiceId}-${forms[kind].name}.csv`, rows: forms[kind].rowsIn(lines) }))
    .filter(({ rows }) => rows > 0);

export type Month = Pick<Estimates, "period" | "currency">;

/** Only new commerce has estimates. */
export async function filesOfEstimates(view: View, accountId: string, month: Month): Promise<ReconciliationFile[]> {
  const files = [];
  for (const kind of reconciliationFileKinds.filter((one) => forms[one].bill === "modern")) {
    const { span, kinds: wanted } = await linesUnbilled(view, accountId, { ...month, type: forms[kind].type });
    let rows = 0;
    for (const one of wanted) rows += await countOf(view.db, span, one);
    files.push({ kind, fileName: nameOfEstimates(kind, month), rows });
  }
  return files.filter(({ rows }) => rows > 0);
}

const nameOfEstimates = (kind: FileKind, { period, currency }: Month): string => `estimates-${period}-${currency}-${forms[kind].name}.csv`;

export interface OpenFile {
  readonly fileName: string;
  readonly lines: LinesWanted;
  readonly columns: readonly Column[];
}

/** Undefined where the invoice has no such file. */
export async function openFileOfInvoice(view: View, invoice: InvoiceRecord, kind: FileKind): Promise<OpenFile | undefined> {
  const file = filesOfInvoice(invoice).find((one) => one.kind === kind);
  return file && { fileName: file.fileName, lines: await linesOfInvoice(view, invoice, forms[kind]), columns: forms[kind].columns };
}

/** Of estimates a file may have no rows. */
export async function openFileOfEstimates(view: View, accountId: string, month: Month, kind: FileKind): Promise<OpenFile | undefined> {
  const form = forms[kind];
  if (form.bill !== "modern") return undefined;
  return { fileName: nameOfEstimates(kind, month), lines: await linesUnbilled(view, accountId, { ...month, type: form.type }), columns: form.columns };
}
