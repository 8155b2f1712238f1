// The rows of exports and of their files.

import { sql, type Reader, type Writer } from "../../database/index.ts";
import type { ExportRecord } from "./record.ts";

interface Row {
  export_id: string;
  account_id: string;
  asked_at: string;
  details: string;
}

export async function insertExport(writer: Writer, record: ExportRecord): Promise<void> {
  const { exportId, accountId, askedAt, ...details } = record;
  await writer.run(sql`
    INSERT INTO billing_exports (export_id, account_id, asked_at, details)
    VALUES (${exportId}, ${accountId}, ${askedAt}, ${JSON.stringify(details)})`);
}

export async function updateExport(writer: Writer, record: ExportRecord): Promise<void> {
  const { exportId, accountId, askedAt: _askedAt, ...details } = record;
  await writer.run(sql`UPDATE billing_exports SET details = ${JSON.stringify(details)} WHERE export_id = ${exportId} AND account_id = ${accountId}`);
}

/** Whosever it is: of due work, and of what a token opens. */
export async function loadExport(reader: Reader, exportId: string): Promise<ExportRecord | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM billing_exports WHERE export_id = ${exportId}`);
  return row && {
    exportId: row.export_id, accountId: row.account_id, askedAt: row.asked_at,
    ...(JSON.parse(row.details) as Omit<ExportRecord, "exportId" | "accountId" | "askedAt">),
  };
}

export async function insertBlob(writer: Writer, { exportId, accountId }: ExportRecord, name: string, content: Uint8Array): Promise<void> {
  await writer.run(sql`
    INSERT INTO billing_blobs (export_id, name, account_id, content) VALUES (${exportId}, ${name}, ${accountId}, ${content})`);
}

export async function loadBlob(reader: Reader, exportId: string, name: string): Promise<Uint8Array | undefined> {
  const row = await reader.get<{ content: Uint8Array }>(sql`
    SELECT content FROM billing_blobs WHERE export_id = ${exportId} AND name = ${name}`);
  return row?.content;
}

export async function deleteBlobs(writer: Writer, exportId: string): Promise<void> {
  await writer.run(sql`DELETE FROM billing_blobs WHERE export_id = ${exportId}`);
}
