// Generated from the contract by `npm run generate`: how these operations are called.

import type { OfferCategory } from "../models/shared.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `offerCategories.list`. */
export interface OfferCategoriesListOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
}

export interface OfferCategoriesOperations {
  /**
   * List the categories of offers in a market.
   *
   * - They come in the order of their rank.
   * - Names and descriptions are in the language of X-Locale, or in en-US.
   *
   * `GET /v1/offercategories`, for an application or a user.
   */
  list(options: OfferCategoriesListOptions): Paged<OfferCategory>;
}

/** List the categories of offers in a market. */
export const offerCategoriesList: Operation<[options: OfferCategoriesListOptions], Paged<OfferCategory>> = {
  "id": "offerCategories.list",
  "method": "GET",
  "path": "/v1/offercategories",
  "query": {
    "country": "text!"
  },
  "listing": "collection"
};
