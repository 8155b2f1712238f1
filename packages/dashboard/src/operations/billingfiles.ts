// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the reconciliation files that there are of an invoice, or of estimates. */
export const billingFilesList: OperationOf<"billingFiles.list"> = {
  "id": "billingFiles.list",
  "method": "GET",
  "path": "/internal/v1/invoices/{invoiceId}/files",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling",
  "states": [
    "created",
    "active"
  ],
  "query": [
    "currencyCode",
    "period"
  ]
};

/** Download a reconciliation file as CSV. */
export const billingFilesDownload: OperationOf<"billingFiles.download"> = {
  "id": "billingFiles.download",
  "method": "GET",
  "path": "/internal/v1/invoices/{invoiceId}/files/{fileKind}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewBilling",
  "states": [
    "created",
    "active"
  ],
  "query": [
    "currencyCode",
    "period"
  ]
};
