// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the resellers of a provider, or the providers of a reseller. */
export const relationshipsList: OperationOf<"relationships.list"> = {
  "id": "relationships.list",
  "method": "GET",
  "path": "/v1/relationships",
  "clouds": [
    "global"
  ],
  "right": "manageIndirectResellers",
  "query": [
    "relationship_type",
    "filter"
  ]
};
