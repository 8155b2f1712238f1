// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get whether API access is enabled, who has accepted its terms, and which ways there are to an application. */
export const apiAccessGet: OperationOf<"apiAccess.get"> = {
  "id": "apiAccess.get",
  "method": "GET",
  "path": "/internal/v1/apiaccess",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};
