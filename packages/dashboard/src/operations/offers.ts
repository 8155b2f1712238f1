// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the offers of a market. */
export const offersList: OperationOf<"offers.list"> = {
  "id": "offers.list",
  "method": "GET",
  "path": "/v1/offers",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "query": [
    "country",
    "offer_category_id",
    "offset",
    "size"
  ]
};

/** Get an offer by its id. */
export const offersGet: OperationOf<"offers.get"> = {
  "id": "offers.get",
  "method": "GET",
  "path": "/v1/offers/{offerId}",
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

/** List the add-ons to an offer. */
export const offersAddOnsList: OperationOf<"offers.addOns.list"> = {
  "id": "offers.addOns.list",
  "method": "GET",
  "path": "/v1/offers/{offerId}/addons",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "query": [
    "country",
    "offset",
    "size"
  ]
};
