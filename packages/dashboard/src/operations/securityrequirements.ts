// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get how many users and how many requests of the last seven days have a second factor, with the lists behind. */
export const securityRequirementsGet: OperationOf<"securityRequirements.get"> = {
  "id": "securityRequirements.get",
  "method": "GET",
  "path": "/internal/v1/securityrequirements",
  "clouds": [
    "global"
  ],
  "right": "viewSecurityReport",
  "states": [
    "created",
    "active"
  ]
};
