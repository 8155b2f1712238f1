// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the promotions that a market and segment have now. */
export const productPromotionsList: OperationOf<"productPromotions.list"> = {
  "id": "productPromotions.list",
  "method": "GET",
  "path": "/v1/productpromotions",
  "clouds": [
    "global"
  ],
  "right": "viewPromotionsAndMargins",
  "query": [
    "country",
    "segment"
  ]
};

/** Get a promotion by its id. */
export const productPromotionsGet: OperationOf<"productPromotions.get"> = {
  "id": "productPromotions.get",
  "method": "GET",
  "path": "/v1/productpromotions/{promotionId}",
  "clouds": [
    "global"
  ],
  "right": "viewPromotionsAndMargins",
  "query": [
    "country"
  ]
};
