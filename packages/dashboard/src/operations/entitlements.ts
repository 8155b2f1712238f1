// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List what a customer has a right to by what was bought once: software and reservations. */
export const entitlementsList: OperationOf<"entitlements.list"> = {
  "id": "entitlements.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/entitlements",
  "clouds": [
    "global"
  ],
  "right": "viewCustomers",
  "query": [
    "entitlementType",
    "showExpiry"
  ]
};
