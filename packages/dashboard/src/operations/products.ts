// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the products of a market, of one part of the catalog. */
export const productsList: OperationOf<"products.list"> = {
  "id": "products.list",
  "method": "GET",
  "path": "/v1/products",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPricing",
  "query": [
    "country",
    "targetView",
    "targetSegment",
    "reservationScope"
  ]
};

/** Get a product by its id. */
export const productsGet: OperationOf<"products.get"> = {
  "id": "products.get",
  "method": "GET",
  "path": "/v1/products/{productId}",
  "clouds": [
    "global"
  ],
  "right": "viewPricing",
  "query": [
    "country",
    "reservationScope"
  ]
};

/** List the SKUs of a product in a market. */
export const productsSkusList: OperationOf<"products.skus.list"> = {
  "id": "products.skus.list",
  "method": "GET",
  "path": "/v1/products/{productId}/skus",
  "clouds": [
    "global"
  ],
  "right": "viewPricing",
  "query": [
    "country",
    "targetSegment",
    "reservationScope"
  ]
};

/** Get a SKU of a product. */
export const productsSkusGet: OperationOf<"products.skus.get"> = {
  "id": "products.skus.get",
  "method": "GET",
  "path": "/v1/products/{productId}/skus/{skuId}",
  "clouds": [
    "global"
  ],
  "right": "viewPricing",
  "query": [
    "country",
    "reservationScope"
  ]
};

/** List the availabilities of a SKU in a market. */
export const productsSkusAvailabilitiesList: OperationOf<"products.skus.availabilities.list"> = {
  "id": "products.skus.availabilities.list",
  "method": "GET",
  "path": "/v1/products/{productId}/skus/{skuId}/availabilities",
  "clouds": [
    "global"
  ],
  "right": "viewPricing",
  "query": [
    "country",
    "targetSegment",
    "reservationScope"
  ]
};

/** Get an availability of a SKU. */
export const productsSkusAvailabilitiesGet: OperationOf<"products.skus.availabilities.get"> = {
  "id": "products.skus.availabilities.get",
  "method": "GET",
  "path": "/v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}",
  "clouds": [
    "global"
  ],
  "right": "viewPricing",
  "query": [
    "country"
  ]
};
