// The rows of transfers. One is its maker's row, and the other partner sees it as well.

import { sql, type Reader, type Writer } from "../../database/index.ts";
import { linesOf, type TransferRecord } from "./transfer-record.ts";

interface Row {
  transfer_id: string;
  account_id: string;
  customer_id: string;
  other_account_id: string;
  created_at: string;
  status: TransferRecord["status"];
  transfer: string;
}

type InColumns = "transferId" | "sourceId" | "targetId" | "customerId" | "createdAt" | "status";
type Details = Omit<TransferRecord, InColumns>;

export async function insertTransfer(writer: Writer, transfer: TransferRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO transfers (transfer_id, account_id, customer_id, other_account_id, created_at, status, transfer)
    VALUES (${transfer.transferId}, ${transfer.sourceId}, ${transfer.customerId}, ${transfer.targetId}, ${transfer.createdAt},
      ${transfer.status}, ${detailsOf(transfer)})`);
}

export async function updateTransfer(writer: Writer, transfer: TransferRecord): Promise<void> {
  await writer.run(sql`
    UPDATE transfers SET status = ${transfer.status}, transfer = ${detailsOf(transfer)}
    WHERE transfer_id = ${transfer.transferId} AND account_id = ${transfer.sourceId}`);
}

export async function deleteTransfer(writer: Writer, { transferId, sourceId }: TransferRecord): Promise<void> {
  await writer.run(sql`DELETE FROM transfers WHERE transfer_id = ${transferId} AND account_id = ${sourceId}`);
}

/** One that the partner has made, or that was made to it. */
export async function findTransfer(
  reader: Reader, accountId: string, customerId: string, transferId: string,
): Promise<TransferRecord | undefined> {
  const row = await reader.get<Row>(sql`
    SELECT * FROM transfers WHERE transfer_id = ${transferId.toLowerCase()} AND customer_id = ${customerId}
      AND (account_id = ${accountId} OR other_account_id = ${accountId})`);
  return row && toRecord(row);
}

/** For due work, which knows it by its id alone. */
export async function loadTransfer(reader: Reader, transferId: string): Promise<TransferRecord | undefined> {
  const row = await reader.get<Row>(sql`SELECT * FROM transfers WHERE transfer_id = ${transferId}`);
  return row && toRecord(row);
}

/** Those of a customer that the partner has a part in, oldest first. */
export async function listTransfers(reader: Reader, accountId: string, customerId: string): Promise<TransferRecord[]> {
  const rows = await reader.all<Row>(sql`
    SELECT * FROM transfers WHERE customer_id = ${customerId} AND (account_id = ${accountId} OR other_account_id = ${accountId})
    ORDER BY created_at, transfer_id`);
  return rows.map(toRecord);
}

/** By subscription the open transfer that it is in. */
export async function openTransfersOf(reader: Reader, accountId: string, customerId: string): Promise<ReadonlyMap<string, string>> {
  const open = (await listTransfers(reader, accountId, customerId)).filter(({ status }) => status === "Active");
  return new Map(open.flatMap((transfer) => linesOf(transfer)
    .filter(({ status }) => status !== "Complete")
    .map(({ subscriptionId }) => [subscriptionId, transfer.transferId])));
}

function detailsOf(transfer: TransferRecord): string {
  const { transferId: _id, sourceId: _source, targetId: _target, customerId: _customer, createdAt: _at, status: _status, ...details } = transfer;
  return JSON.stringify(details satisfies Details);
}

const toRecord = (row: Row): TransferRecord => ({
  ...(JSON.parse(row.transfer) as Details),
  transferId: row.transfer_id,
  sourceId: row.account_id,
  targetId: row.other_account_id,
  customerId: row.customer_id,
  createdAt: row.created_at,
  status: row.status,
});
