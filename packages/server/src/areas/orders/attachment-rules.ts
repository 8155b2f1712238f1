// What the papers of an order have to be, pure. A form's parts come as they were sent, so nothing is taken for granted.
// Source: attaching-purchase-order-and-completing-po-details.md, error-codes.md.

import { ordersFaults, type AttachmentDetails, type Of, type UploadedFile } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { OrderRecord } from "../../commerce/index.ts";

export interface Papers {
  readonly purchaseOrders: readonly UploadedFile[];
  readonly tenders: readonly UploadedFile[];
}

/** Sent again as long as the review goes on. */
export function checkAwaits({ status }: OrderRecord): void {
  if (status === "pending_po_upload" || status === "po_upload_complete") return;
  throw new Fault(ordersFaults.notSupported, { reason: `The order is ${status}, and waits for no purchase order.` });
}

export function papersOf(form: Partial<Of<typeof AttachmentDetails>>): Papers {
  const { poFiles = [], tenderFiles = [] } = form;
  const metadata = metadataOf(form.metadata);
  if (poFiles.length === 0) throw new Fault(ordersFaults.purchaseOrderMissing);
  const { isPartOfTender, tenderLink } = metadata;
  if (isPartOfTender === true && !isGiven(tenderLink) && tenderFiles.length === 0) throw new Fault(ordersFaults.tenderDocumentMissing);
  return { purchaseOrders: poFiles, tenders: tenderFiles };
}

const isGiven = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const isAmount = (value: unknown): boolean => isGiven(value) && /^\d{1,15}(\.\d{1,10})?$/.test(value.trim());

const invalid = (reason: string): Fault => new Fault(ordersFaults.attachmentMetadataInvalid, { reason });

function metadataOf(metadata: unknown): Readonly<Record<string, unknown>> {
  if (typeof metadata !== "object" || metadata === null || Array.isArray(metadata)) throw invalid("The part named metadata is missing, or is no JSON object.");
  const { customerPrice, currency, fxRate, isPartOfTender, tenderLink } = metadata as Record<string, unknown>;
  if (!isAmount(customerPrice)) throw invalid("customerPrice is a decimal number as text.");
  if (!isGiven(currency) || !/^[A-Z]{3}$/i.test(currency)) throw invalid("currency is an ISO 4217 code.");
  if (fxRate !== undefined && !isAmount(fxRate)) throw invalid("fxRate is a decimal number as text.");
  if (isPartOfTender !== undefined && typeof isPartOfTender !== "boolean") throw invalid("isPartOfTender is true or false.");
  if (tenderLink !== undefined && typeof tenderLink !== "string") throw invalid("tenderLink is text.");
  return metadata as Record<string, unknown>;
}
