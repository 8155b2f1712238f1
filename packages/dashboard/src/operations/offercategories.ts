// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the categories of offers in a market. */
export const offerCategoriesList: OperationOf<"offerCategories.list"> = {
  "id": "offerCategories.list",
  "method": "GET",
  "path": "/v1/offercategories",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "query": [
    "country"
  ]
};
