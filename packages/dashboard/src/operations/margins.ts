// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the margins that publishers of the marketplace give to the partner. */
export const marginsList: OperationOf<"margins.list"> = {
  "id": "margins.list",
  "method": "GET",
  "path": "/v1/margins",
  "clouds": [
    "global"
  ],
  "right": "viewPromotionsAndMargins"
};

/** Download the margins of a market as CSV. */
export const marginsDownload: OperationOf<"margins.download"> = {
  "id": "margins.download",
  "method": "GET",
  "path": "/v1/margins/download",
  "clouds": [
    "global"
  ],
  "right": "viewPromotionsAndMargins",
  "query": [
    "country"
  ]
};
