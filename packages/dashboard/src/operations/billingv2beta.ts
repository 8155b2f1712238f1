// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Export the daily rated usage of a month that is not yet invoiced. */
export const billingV2BetaUnbilledUsageExport: OperationOf<"billingV2Beta.unbilledUsage.export"> = {
  "id": "billingV2Beta.unbilledUsage.export",
  "method": "POST",
  "path": "/v1/unbilledusage",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewBilling",
  "query": [
    "period",
    "currencyCode",
    "fragment"
  ]
};

/** Export the daily rated usage of an invoice. */
export const billingV2BetaBilledUsageExport: OperationOf<"billingV2Beta.billedUsage.export"> = {
  "id": "billingV2Beta.billedUsage.export",
  "method": "POST",
  "path": "/v1/billedusage/invoices/{invoiceId}",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewBilling",
  "query": [
    "fragment"
  ]
};

/** Ask how far an export is. */
export const billingV2BetaOperationsGet: OperationOf<"billingV2Beta.operations.get"> = {
  "id": "billingV2Beta.operations.get",
  "method": "GET",
  "path": "/v1/billingoperations/{operationId}",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewBilling"
};

/** Get where the files of an export are. */
export const billingV2BetaManifestsGet: OperationOf<"billingV2Beta.manifests.get"> = {
  "id": "billingV2Beta.manifests.get",
  "method": "GET",
  "path": "/v1/billingmanifests/{manifestId}",
  "clouds": [
    "global",
    "china",
    "usgov"
  ],
  "right": "viewBilling"
};
