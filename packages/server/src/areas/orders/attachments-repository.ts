// The rows of documents that belong to orders.

import type { Of, OrderAttachmentType } from "@understudy/contract";
import { sql, type Reader, type Writer } from "../../database/index.ts";
import type { OrderRecord } from "../../commerce/index.ts";

export interface Attachment {
  readonly attachmentId: string;
  readonly fileName: string;
  readonly attachmentType: Of<typeof OrderAttachmentType>;
  /** In bytes. */
  readonly size: number;
}

type OrderKey = Pick<OrderRecord, "accountId" | "orderId">;

export async function insertAttachment(
  writer: Writer, { accountId, orderId }: OrderKey, { attachmentId, fileName, attachmentType }: Omit<Attachment, "size">, content: Uint8Array,
): Promise<void> {
  await writer.run(sql`
    INSERT INTO order_attachments (attachment_id, account_id, order_id, file_name, attachment_type, content)
    VALUES (${attachmentId}, ${accountId}, ${orderId}, ${fileName}, ${attachmentType}, ${content})`);
}

/** Purchase orders before tenders, each kind in the order in which they came. */
export async function listAttachments(reader: Reader, { accountId, orderId }: OrderKey): Promise<Attachment[]> {
  const rows = await reader.all<{ attachment_id: string; file_name: string; attachment_type: Attachment["attachmentType"]; size: number }>(sql`
    SELECT attachment_id, file_name, attachment_type, CAST(length(content) AS INTEGER) AS size FROM order_attachments
    WHERE account_id = ${accountId} AND order_id = ${orderId} ORDER BY attachment_type, attachment_id`);
  return rows.map(({ attachment_id, file_name, attachment_type, size }) =>
    ({ attachmentId: attachment_id, fileName: file_name, attachmentType: attachment_type, size }));
}

export async function findContent(
  reader: Reader, { accountId, orderId }: OrderKey, attachmentId: string,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | undefined> {
  const row = await reader.get<{ file_name: string; content: Uint8Array }>(sql`
    SELECT file_name, content FROM order_attachments
    WHERE account_id = ${accountId} AND order_id = ${orderId} AND attachment_id = ${attachmentId}`);
  return row && { fileName: row.file_name, bytes: row.content };
}
