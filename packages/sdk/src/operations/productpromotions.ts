// Generated from the contract by `npm run generate`: how these operations are called.

import type { ProductPromotion, TargetSegment } from "../models/catalog.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `productPromotions.list`. */
export interface ProductPromotionsListOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
  /** Kind of customer that an item is sold to. */
  readonly segment: TargetSegment;
}

/** Options of `productPromotions.get`. */
export interface ProductPromotionsGetOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
}

export interface ProductPromotionsOperations {
  /**
   * List the promotions that a market and segment have now.
   *
   * - Only promotions that have begun and not ended.
   * - commercial is the only segment that has any.
   * - promotionConstraints are left out; a promotion by its id has them.
   * - A user needs to be Global admin or Admin agent.
   *
   * `GET /v1/productpromotions`, for an application or a user, in global.
   */
  list(options: ProductPromotionsListOptions): Paged<ProductPromotion>;
  /**
   * Get a promotion by its id.
   *
   * - It is answered before it begins and after it has ended, too, so that old invoices can be explained.
   * - A user needs to be Global admin or Admin agent.
   *
   * `GET /v1/productpromotions/{promotionId}`, for an application or a user, in global.
   */
  get(promotionId: string, options: ProductPromotionsGetOptions): Promise<ProductPromotion>;
}

/** List the promotions that a market and segment have now. */
export const productPromotionsList: Operation<[options: ProductPromotionsListOptions], Paged<ProductPromotion>> = {
  "id": "productPromotions.list",
  "method": "GET",
  "path": "/v1/productpromotions",
  "query": {
    "country": "text!",
    "segment": "text!"
  },
  "listing": "collection"
};

/** Get a promotion by its id. */
export const productPromotionsGet: Operation<[promotionId: string, options: ProductPromotionsGetOptions], Promise<ProductPromotion>> = {
  "id": "productPromotions.get",
  "method": "GET",
  "path": "/v1/productpromotions/{promotionId}",
  "query": {
    "country": "text!"
  }
};
