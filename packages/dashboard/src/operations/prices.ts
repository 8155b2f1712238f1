// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List what a product or an older offer costs today, before any promotion: as the price sheets say, else as shipped. */
export const pricesList: OperationOf<"prices.list"> = {
  "id": "prices.list",
  "method": "GET",
  "path": "/internal/v1/prices",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "states": [
    "created",
    "active"
  ],
  "query": [
    "country",
    "item"
  ]
};
