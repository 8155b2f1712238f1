// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get the user's own roles, what they allow in this cloud, what the rest takes, and whom to ask for it. */
export const myAccessGet: OperationOf<"myAccess.get"> = {
  "id": "myAccess.get",
  "method": "GET",
  "path": "/internal/v1/myaccess",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "ownProfile",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ]
};
