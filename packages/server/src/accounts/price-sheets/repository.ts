// The imports of price sheets. What the sheets say lies with the catalog (commerce/catalog/price-sheet).

import type { Of, PriceImportState, PriceSheetReport } from "@understudy/contract";
import type { SheetState } from "../../commerce/index.ts";
import { sql, type Reader, type Writer } from "../../database/index.ts";

type Whole = Of<typeof PriceSheetReport>;

/** What lists show, but for what has columns of its own. */
export type Summary = Omit<Whole, "importId" | "state" | "begunDate" | "rejectedRows" | "warnings" | "warningsCount"> & {
  /** Which sheet it was begun as; absent where it is to be detected. */
  readonly wanted?: Whole["kind"];
};

export type Report = Pick<Whole, "rejectedRows" | "warnings">;

export interface ImportRecord {
  readonly importId: string;
  readonly accountId: string;
  /** In the order in which an account's imports were begun: what a later one says of a price takes the place of the earlier. */
  readonly number: number;
  readonly begunAt: string;
  readonly state: PriceImportState;
  readonly summary: Summary;
  readonly warningsCount: number;
}

/** The import with what only its own page and its chunks need. */
export interface WholeImport extends ImportRecord {
  readonly report: Report;
  /** How far the file is read, while it is. */
  readonly sheet?: SheetState;
}

interface Row {
  import_id: string;
  account_id: string;
  number: number;
  begun_at: string;
  state: PriceImportState;
  summary: string;
}

interface WholeRow extends Row {
  report: string;
  reading: string | null;
}

type Kept = Summary & { readonly warningsCount: number };

/** Newest first. */
export async function listImports(reader: Reader, accountId: string): Promise<ImportRecord[]> {
  const rows = await reader.all<Row>(sql`
    SELECT import_id, account_id, number, begun_at, state, summary FROM price_imports WHERE account_id = ${accountId} ORDER BY number DESC`);
  return rows.map(toImport);
}

export async function findImport(reader: Reader, accountId: string, importId: string): Promise<WholeImport | undefined> {
  const row = await reader.get<WholeRow>(sql`
    SELECT * FROM price_imports WHERE account_id = ${accountId} AND import_id = ${importId.toLowerCase()}`);
  return row && {
    ...toImport(row),
    report: JSON.parse(row.report) as Report,
    ...(row.reading !== null && { sheet: JSON.parse(row.reading) as SheetState }),
  };
}

/** The number after the last import's; the account is locked, so that it is one import's only. */
export async function nextNumber(writer: Writer, accountId: string): Promise<number> {
  await writer.lockAccount(accountId);
  const row = await writer.get<{ last: number | null }>(sql`SELECT max(number) AS last FROM price_imports WHERE account_id = ${accountId}`);
  return Number(row?.last ?? 0) + 1;
}

export async function insertImport(writer: Writer, made: WholeImport): Promise<void> {
  await writer.run(sql`
    INSERT INTO price_imports (import_id, account_id, number, begun_at, state, summary, report, reading)
    VALUES (${made.importId}, ${made.accountId}, ${made.number}, ${made.begunAt}, ${made.state}, ${summaryText(made)},
      ${JSON.stringify(made.report)}, ${sheetText(made)})`);
}

export async function updateImport(writer: Writer, changed: WholeImport): Promise<void> {
  await writer.run(sql`
    UPDATE price_imports SET state = ${changed.state}, summary = ${summaryText(changed)}, report = ${JSON.stringify(changed.report)},
      reading = ${sheetText(changed)}
    WHERE account_id = ${changed.accountId} AND import_id = ${changed.importId}`);
}

export async function deleteImport(writer: Writer, { accountId, importId }: ImportRecord): Promise<void> {
  await writer.run(sql`DELETE FROM price_imports WHERE account_id = ${accountId} AND import_id = ${importId}`);
}

const sheetText = ({ sheet }: WholeImport): string | null => (sheet ? JSON.stringify(sheet) : null);

const summaryText = ({ summary, warningsCount }: ImportRecord): string => JSON.stringify({ ...summary, warningsCount } satisfies Kept);

function toImport(row: Row): ImportRecord {
  const { warningsCount, ...summary } = JSON.parse(row.summary) as Kept;
  return { importId: row.import_id, accountId: row.account_id, number: row.number, begunAt: row.begun_at, state: row.state, summary, warningsCount };
}
