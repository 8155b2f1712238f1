// Generated from the contract by `npm run generate`: how these operations are called.

import type { PriceSheetTimeline } from "../models/pricing.ts";
import type { CallOptions, FileAnswer, Operation } from "../operation.ts";

/** Options of `pricing.priceSheets.get`. */
export interface PricingPriceSheetsGetOptions extends CallOptions {
  /** As of when: now, as when absent; in a month that has passed; or what is known of the next one. */
  readonly timeline?: PriceSheetTimeline | undefined;
  /** Which month, YYYYMM; required with timeline=history. */
  readonly month?: string | undefined;
  /** deflate: the file comes as a zip archive; plain when absent. */
  readonly acceptEncoding?: "deflate" | (string & {}) | undefined;
}

/** Options of `pricing.fxRates.get`. */
export interface PricingFxRatesGetOptions extends CallOptions {
  /** deflate: the file comes as a zip archive; plain when absent. */
  readonly acceptEncoding?: "deflate" | (string & {}) | undefined;
}

/** Options of `pricing.offerMatrix.get`. */
export interface PricingOfferMatrixGetOptions extends CallOptions {
  /** deflate: the file comes as a zip archive; plain when absent. */
  readonly acceptEncoding?: "deflate" | (string & {}) | undefined;
}

export interface PricingOperations {
  readonly priceSheets: PricingPriceSheetsOperations;
  readonly fxRates: PricingFxRatesOperations;
  readonly offerMatrix: PricingOfferMatrixOperations;
}

export interface PricingPriceSheetsOperations {
  /**
   * Download a price sheet of a market.
   *
   * - The file is CSV with a row of titles; each further row is a PriceSheetRow.
   * - The market in the path is a country code of two letters, in any case; the view is one of PriceSheetView.
   * - A sheet of now has what was valid at any time from the month's beginning; one of the past has all of its month.
   * - Consumption prices are in USD and are estimated retail prices; those of reservations have the partner's discount taken off.
   * - There is no future marketplace sheet, and none at all when no change is due: 404.
   * - The history of software begins in March 2022.
   * - Only files from April 2020 on come as a zip archive.
   * - The user has to be Global admin, Admin agent or Sales agent.
   *
   * `GET /v1.0/sales/pricesheets(Market='{market}',PricesheetView='{pricesheetView}')/$value`, for a user, through an application, in global.
   */
  get(market: string, pricesheetView: string, options?: PricingPriceSheetsGetOptions): Promise<FileAnswer>;
}

export interface PricingFxRatesOperations {
  /**
   * Download the exchange rates of a month.
   *
   * - The file is CSV with a row of titles; each further row is a ForeignExchangeRateRow.
   * - The month in the path is written YYYYMM; left empty, it is the present one.
   * - Consumption prices in USD become those of other currencies by them.
   * - Only files from April 2020 on come as a zip archive.
   * - The user has to be Global admin, Admin agent or Sales agent.
   *
   * `GET /v1.0/sales/fxrates(Month='{month}')/$value`, for a user, through an application, in global.
   */
  get(month: string, options?: PricingFxRatesGetOptions): Promise<FileAnswer>;
}

export interface PricingOfferMatrixOperations {
  /**
   * Download the rules for buying new commerce licences, of a month.
   *
   * - The file is CSV with a row of titles; each further row is a OfferMatrixRow.
   * - The month in the path is written YYYYMM; left empty, it is the present one.
   * - Past months are as of their last day.
   * - Only files from April 2020 on come as a zip archive.
   * - The user has to be Global admin, Admin agent or Sales agent.
   *
   * `GET /v1.0/sales/offermatrix(Month='{month}')/$value`, for a user, through an application, in global.
   */
  get(month: string, options?: PricingOfferMatrixGetOptions): Promise<FileAnswer>;
}

/** Download a price sheet of a market. */
export const pricingPriceSheetsGet: Operation<[market: string, pricesheetView: string, options?: PricingPriceSheetsGetOptions], Promise<FileAnswer>> = {
  "id": "pricing.priceSheets.get",
  "method": "GET",
  "path": "/v1.0/sales/pricesheets(Market='{market}',PricesheetView='{pricesheetView}')/$value",
  "host": "partnerApi",
  "query": {
    "timeline": "text",
    "month": "text"
  },
  "headers": {
    "acceptEncoding": [
      "Accept-Encoding",
      "text"
    ]
  },
  "answer": "file"
};

/** Download the exchange rates of a month. */
export const pricingFxRatesGet: Operation<[month: string, options?: PricingFxRatesGetOptions], Promise<FileAnswer>> = {
  "id": "pricing.fxRates.get",
  "method": "GET",
  "path": "/v1.0/sales/fxrates(Month='{month}')/$value",
  "host": "partnerApi",
  "headers": {
    "acceptEncoding": [
      "Accept-Encoding",
      "text"
    ]
  },
  "answer": "file"
};

/** Download the rules for buying new commerce licences, of a month. */
export const pricingOfferMatrixGet: Operation<[month: string, options?: PricingOfferMatrixGetOptions], Promise<FileAnswer>> = {
  "id": "pricing.offerMatrix.get",
  "method": "GET",
  "path": "/v1.0/sales/offermatrix(Month='{month}')/$value",
  "host": "partnerApi",
  "headers": {
    "acceptEncoding": [
      "Accept-Encoding",
      "text"
    ]
  },
  "answer": "file"
};
