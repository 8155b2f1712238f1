// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Download a price sheet of a market. */
export const pricingPriceSheetsGet: OperationOf<"pricing.priceSheets.get"> = {
  "id": "pricing.priceSheets.get",
  "method": "GET",
  "path": "/v1.0/sales/pricesheets(Market='{market}',PricesheetView='{pricesheetView}')/$value",
  "clouds": [
    "global"
  ],
  "right": "downloadPriceSheets",
  "query": [
    "timeline",
    "month"
  ]
};

/** Download the exchange rates of a month. */
export const pricingFxRatesGet: OperationOf<"pricing.fxRates.get"> = {
  "id": "pricing.fxRates.get",
  "method": "GET",
  "path": "/v1.0/sales/fxrates(Month='{month}')/$value",
  "clouds": [
    "global"
  ],
  "right": "downloadPriceSheets"
};

/** Download the rules for buying new commerce licences, of a month. */
export const pricingOfferMatrixGet: OperationOf<"pricing.offerMatrix.get"> = {
  "id": "pricing.offerMatrix.get",
  "method": "GET",
  "path": "/v1.0/sales/offermatrix(Month='{month}')/$value",
  "clouds": [
    "global"
  ],
  "right": "downloadPriceSheets"
};
