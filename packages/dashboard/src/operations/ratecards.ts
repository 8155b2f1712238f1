// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get the prices of Azure in a market and currency. */
export const rateCardsAzureGet: OperationOf<"rateCards.azure.get"> = {
  "id": "rateCards.azure.get",
  "method": "GET",
  "path": "/v1/ratecards/azure",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "query": [
    "currency",
    "region"
  ]
};

/** Get the prices of Azure for partner shared services in a market and currency. */
export const rateCardsAzureSharedGet: OperationOf<"rateCards.azureShared.get"> = {
  "id": "rateCards.azureShared.get",
  "method": "GET",
  "path": "/v1/ratecards/azure-shared",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "query": [
    "currency",
    "region"
  ]
};
