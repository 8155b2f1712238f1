// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the indirect providers that the reseller has a partnership with. */
export const indirectProvidersList: OperationOf<"indirectProviders.list"> = {
  "id": "indirectProviders.list",
  "method": "GET",
  "path": "/internal/v1/indirectproviders",
  "clouds": [
    "global",
    "china",
    "germany"
  ],
  "right": "manageIndirectProviders",
  "states": [
    "active"
  ]
};

/** Accept a provider's request for a partnership; one that there is already stays as it is. */
export const indirectProvidersAccept: OperationOf<"indirectProviders.accept"> = {
  "id": "indirectProviders.accept",
  "method": "POST",
  "path": "/internal/v1/indirectproviders",
  "clouds": [
    "global",
    "china",
    "germany"
  ],
  "right": "manageIndirectProviders",
  "states": [
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "partnerId",
      "code"
    ],
    "properties": {
      "partnerId": {
        "type": "string",
        "format": "uuid"
      },
      "code": {
        "type": "string",
        "maxLength": 100
      }
    }
  }
};
