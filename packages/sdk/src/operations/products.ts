// Generated from the contract by `npm run generate`: how these operations are called.

import type { Availability, CatalogTargetView, Product, ReservationScope, Sku, TargetSegment } from "../models/catalog.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `products.list`. */
export interface ProductsListOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
  /** Part of the catalog; SpecializedOffers are made to some partners only, and MarketplaceSaaS is listed by country only. */
  readonly targetView: CatalogTargetView;
  /** Kind of customer that an item is sold to. */
  readonly targetSegment?: TargetSegment | undefined;
  /** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
  readonly reservationScope?: ReservationScope | undefined;
}

/** Options of `products.get`. */
export interface ProductsGetOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
  /** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
  readonly reservationScope?: ReservationScope | undefined;
}

/** Options of `products.skus.list`. */
export interface ProductsSkusListOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
  /** Kind of customer that an item is sold to. */
  readonly targetSegment?: TargetSegment | undefined;
  /** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
  readonly reservationScope?: ReservationScope | undefined;
}

/** Options of `products.skus.get`. */
export interface ProductsSkusGetOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
  /** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
  readonly reservationScope?: ReservationScope | undefined;
}

/** Options of `products.skus.availabilities.list`. */
export interface ProductsSkusAvailabilitiesListOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
  /** Kind of customer that an item is sold to. */
  readonly targetSegment?: TargetSegment | undefined;
  /** Which form of Azure reservations is meant: those for an Azure plan; when absent, those for subscriptions of MS-AZR-0145P. */
  readonly reservationScope?: ReservationScope | undefined;
}

/** Options of `products.skus.availabilities.get`. */
export interface ProductsSkusAvailabilitiesGetOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
}

export interface ProductsOperations {
  /**
   * List the products of a market, of one part of the catalog.
   *
   * - OnlineServices are the older licences, those of the new commerce, whose productType is OnlineServicesNCE, and marketplace items.
   * - The Azure savings plan is the product DZH318Z09V6F, of the sub type SavingsPlan.
   * - reservationScope matters to Azure reservations only.
   *
   * `GET /v1/products`, for an application or a user.
   */
  list(options: ProductsListOptions): Paged<Product>;
  /**
   * Get a product by its id.
   *
   * `GET /v1/products/{productId}`, for an application or a user, in global.
   */
  get(productId: string, options: ProductsGetOptions): Promise<Product>;
  readonly skus: ProductsSkusOperations;
}

export interface ProductsSkusOperations {
  /**
   * List the SKUs of a product in a market.
   *
   * - The SKU tells what a purchase asks for: purchasePrerequisites, inventoryVariables, provisioningVariables, attestationProperties.
   * - minimumPurchaseCommitment is there of savings plans only.
   *
   * `GET /v1/products/{productId}/skus`, for an application or a user, in global.
   */
  list(productId: string, options: ProductsSkusListOptions): Paged<Sku>;
  /**
   * Get a SKU of a product.
   *
   * - The SKU tells what a purchase asks for: purchasePrerequisites, inventoryVariables, provisioningVariables, attestationProperties.
   * - minimumPurchaseCommitment is there of savings plans only.
   * - What has no price today is not found, or answered with the status 200 and a refusal of the code 400072 as its body.
   *
   * `GET /v1/products/{productId}/skus/{skuId}`, for an application or a user, in global.
   */
  get(productId: string, skuId: string, options: ProductsSkusGetOptions): Promise<Sku>;
  readonly availabilities: ProductsSkusAvailabilitiesOperations;
}

export interface ProductsSkusAvailabilitiesOperations {
  /**
   * List the availabilities of a SKU in a market.
   *
   * - Ids of availabilities, and catalogItemId with them, are given out anew again and again: read them right before a purchase.
   * - Without targetSegment every segment is listed but nonprofit, which has to be asked for by name.
   * - What has no price today is not found, or answered with the status 200 and a refusal of the code 400072 as its body.
   * - A targetView is ignored.
   *
   * `GET /v1/products/{productId}/skus/{skuId}/availabilities`, for an application or a user, in global.
   */
  list(productId: string, skuId: string, options: ProductsSkusAvailabilitiesListOptions): Paged<Availability>;
  /**
   * Get an availability of a SKU.
   *
   * - Ids of availabilities, and catalogItemId with them, are given out anew again and again: read them right before a purchase.
   * - What has no price today is not found, or answered with the status 200 and a refusal of the code 400072 as its body.
   *
   * `GET /v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}`, for an application or a user, in global.
   */
  get(productId: string, skuId: string, availabilityId: string, options: ProductsSkusAvailabilitiesGetOptions): Promise<Availability>;
}

/** List the products of a market, of one part of the catalog. */
export const productsList: Operation<[options: ProductsListOptions], Paged<Product>> = {
  "id": "products.list",
  "method": "GET",
  "path": "/v1/products",
  "query": {
    "country": "text!",
    "targetView": "text!",
    "targetSegment": "text",
    "reservationScope": "text"
  },
  "listing": "collection"
};

/** Get a product by its id. */
export const productsGet: Operation<[productId: string, options: ProductsGetOptions], Promise<Product>> = {
  "id": "products.get",
  "method": "GET",
  "path": "/v1/products/{productId}",
  "query": {
    "country": "text!",
    "reservationScope": "text"
  }
};

/** List the SKUs of a product in a market. */
export const productsSkusList: Operation<[productId: string, options: ProductsSkusListOptions], Paged<Sku>> = {
  "id": "products.skus.list",
  "method": "GET",
  "path": "/v1/products/{productId}/skus",
  "query": {
    "country": "text!",
    "targetSegment": "text",
    "reservationScope": "text"
  },
  "listing": "collection",
  "decimals": [
    "constraints[].constraintValue"
  ]
};

/** Get a SKU of a product. */
export const productsSkusGet: Operation<[productId: string, skuId: string, options: ProductsSkusGetOptions], Promise<Sku>> = {
  "id": "products.skus.get",
  "method": "GET",
  "path": "/v1/products/{productId}/skus/{skuId}",
  "query": {
    "country": "text!",
    "reservationScope": "text"
  },
  "decimals": [
    "constraints[].constraintValue"
  ]
};

/** List the availabilities of a SKU in a market. */
export const productsSkusAvailabilitiesList: Operation<[productId: string, skuId: string, options: ProductsSkusAvailabilitiesListOptions], Paged<Availability>> = {
  "id": "products.skus.availabilities.list",
  "method": "GET",
  "path": "/v1/products/{productId}/skus/{skuId}/availabilities",
  "query": {
    "country": "text!",
    "targetSegment": "text",
    "reservationScope": "text"
  },
  "listing": "collection",
  "decimals": [
    "sku.constraints[].constraintValue"
  ]
};

/** Get an availability of a SKU. */
export const productsSkusAvailabilitiesGet: Operation<[productId: string, skuId: string, availabilityId: string, options: ProductsSkusAvailabilitiesGetOptions], Promise<Availability>> = {
  "id": "products.skus.availabilities.get",
  "method": "GET",
  "path": "/v1/products/{productId}/skus/{skuId}/availabilities/{availabilityId}",
  "query": {
    "country": "text!"
  },
  "decimals": [
    "sku.constraints[].constraintValue"
  ]
};
