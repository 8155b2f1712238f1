// Generated from the contract by `npm run generate`: how these operations are called.

import type { Offer } from "../models/shared.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `offers.list`. */
export interface OffersListOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
  /** Only offers of this category, by its id. */
  readonly offer_category_id?: string | undefined;
  /** How many to leave out at the beginning; none when absent. */
  readonly offset?: number | undefined;
  /** How many to list at most; all when absent or 0. */
  readonly size?: number | undefined;
}

/** Options of `offers.get`. */
export interface OffersGetOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
}

/** Options of `offers.addOns.list`. */
export interface OffersAddOnsListOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
  /** How many to leave out at the beginning; none when absent. */
  readonly offset?: number | undefined;
  /** How many to list at most; all when absent or 0. */
  readonly size?: number | undefined;
}

export interface OffersOperations {
  /**
   * List the offers of a market.
   *
   * - These are the older license-based offers and Azure before the Azure plan; everything else is listed as products.
   * - Names and descriptions are in the language of X-Locale, or in en-US.
   * - Without offset and size the whole list is answered.
   *
   * `GET /v1/offers`, for an application or a user.
   */
  list(options: OffersListOptions): Paged<Offer>;
  /**
   * Get an offer by its id.
   *
   * - These are the older license-based offers and Azure before the Azure plan; everything else is listed as products.
   * - Names and descriptions are in the language of X-Locale, or in en-US.
   *
   * `GET /v1/offers/{offerId}`, for an application or a user.
   */
  get(offerId: string, options: OffersGetOptions): Promise<Offer>;
  readonly addOns: OffersAddOnsOperations;
}

export interface OffersAddOnsOperations {
  /**
   * List the add-ons to an offer.
   *
   * `GET /v1/offers/{offerId}/addons`, for an application or a user.
   */
  list(offerId: string, options: OffersAddOnsListOptions): Paged<Offer>;
}

/** List the offers of a market. */
export const offersList: Operation<[options: OffersListOptions], Paged<Offer>> = {
  "id": "offers.list",
  "method": "GET",
  "path": "/v1/offers",
  "query": {
    "country": "text!",
    "offer_category_id": "text",
    "offset": "integer",
    "size": "integer"
  },
  "listing": "offset"
};

/** Get an offer by its id. */
export const offersGet: Operation<[offerId: string, options: OffersGetOptions], Promise<Offer>> = {
  "id": "offers.get",
  "method": "GET",
  "path": "/v1/offers/{offerId}",
  "query": {
    "country": "text!"
  }
};

/** List the add-ons to an offer. */
export const offersAddOnsList: Operation<[offerId: string, options: OffersAddOnsListOptions], Paged<Offer>> = {
  "id": "offers.addOns.list",
  "method": "GET",
  "path": "/v1/offers/{offerId}/addons",
  "query": {
    "country": "text!",
    "offset": "integer",
    "size": "integer"
  },
  "listing": "offset"
};
