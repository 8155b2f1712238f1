// The papers of an order that Microsoft reviews: the customer's purchase order, and the tender that it belongs to.
// Source: attaching-purchase-order-and-completing-po-details.md, the public .NET SDK.

import { Type } from "typebox";
import { resource, structure, text } from "../define/schema.ts";
import type { UploadedFile } from "../define/uploaded-file.ts";
import { OrderAttachmentType } from "./enums.ts";

const file = (description: string) => Type.Unsafe<UploadedFile>({ type: "string", description, format: "binary" });

export const AttachmentMetadata = structure("AttachmentMetadata", "What the papers say in figures", {
  customerPrice: text("Price that the customer pays, a decimal number as text, such as 156.87"),
  currency: text("ISO 4217 code of its currency"),
  fxRate: Type.Optional(text("Exchange rate to the order's currency, a decimal number as text; absent where it is the same")),
  isPartOfTender: Type.Optional(Type.Boolean({ description: "Whether the order belongs to a tender or request for proposal" })),
  tenderLink: Type.Optional(text("Where the tender is found; required of a tender without tenderFiles")),
});

export const AttachmentDetails = structure("AttachmentDetails", "A form of several parts, whose names are taken in any case", {
  metadata: AttachmentMetadata,
  poFiles: Type.Array(file("A document"), { description: "The customer's purchase order; at least one file", minItems: 1 }),
  tenderFiles: Type.Optional(Type.Array(file("A document"), { description: "The tender; required of a tender without tenderLink" })),
});

export const OrderAttachment = resource("OrderAttachment", "A document of an order", {
  attachmentId: text("Identifier of the document"),
  fileName: text("Name of the file, as it was sent"),
  sizeInKB: Type.Integer({ description: "Size in kilobytes", minimum: 0 }),
  attachmentType: OrderAttachmentType,
});
