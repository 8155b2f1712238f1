// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the indirect resellers that the provider has a partnership with. */
export const indirectResellersList: OperationOf<"indirectResellers.list"> = {
  "id": "indirectResellers.list",
  "method": "GET",
  "path": "/internal/v1/indirectresellers",
  "clouds": [
    "global",
    "china",
    "germany"
  ],
  "right": "manageIndirectResellers",
  "states": [
    "active"
  ]
};

/** Request a partnership: get the link and the mail to send to resellers. */
export const indirectResellersRequestGet: OperationOf<"indirectResellers.request.get"> = {
  "id": "indirectResellers.request.get",
  "method": "GET",
  "path": "/internal/v1/indirectresellers/request",
  "clouds": [
    "global",
    "china",
    "germany"
  ],
  "right": "manageIndirectResellers",
  "states": [
    "active"
  ]
};
