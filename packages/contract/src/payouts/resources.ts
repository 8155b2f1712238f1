// Exports of what the partner earned and was paid in incentive programmes.
// Source: create-earnings-export-request.md, create-payments-export-request.md.

import { Type } from "typebox";
import { enumeration, guid, instant, structure, text } from "../define/schema.ts";

export const PayoutExportStatus = enumeration(
  "PayoutExportStatus", "How far an export is; Completed and Failed are its ends",
  ["Queued", "Processing", "Failed", "Completed"] as const,
);

export const PayoutExportRequest = structure("PayoutExportRequest", "An export that was asked for, as far as it is", {
  requestId: guid("Identifier of the request"),
  requestDateTime: instant("When it was asked for"),
  requestPath: text("What was asked for: /v1.0/payouts/transactionhistory or /v1.0/payouts/payments"),
  requestQueryString: text("The filter that was given; empty without one"),
  blobLocation: text("Where the file is, in full, with a token that opens it: a secret; empty until it is Completed"),
  status: PayoutExportStatus,
});

export const PayoutExportCollection = structure("PayoutExportCollection", "An export that was asked for, in a list of one", {
  value: Type.Array(PayoutExportRequest, { description: "The request: a list of one" }),
  nextLink: Type.Optional(text("Where more are; null, since there are no more")),
  totalCount: Type.Integer({ minimum: 0, description: "How many there are: 1" }),
});
