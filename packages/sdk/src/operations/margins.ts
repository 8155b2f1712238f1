// Generated from the contract by `npm run generate`: how these operations are called.

import type { MarginSearchResponse } from "../models/catalog.ts";
import type { CallOptions, FileAnswer, Operation } from "../operation.ts";

/** Options of `margins.download`. */
export interface MarginsDownloadOptions extends CallOptions {
  /** Market: ISO 3166 country code of two letters, in any case. */
  readonly country: string;
}

export interface MarginsOperations {
  /**
   * List the margins that publishers of the marketplace give to the partner.
   *
   * - A margin of the type Percentage has marginPercentage, one of the type CustomPrice has priceConfiguration.
   * - Only purchases between startDate and endDate get it.
   * - Titles are in the language of X-Locale, or in en-US.
   * - A user needs to be Global admin or Admin agent.
   *
   * `GET /v1/margins`, for an application or a user, in global.
   */
  list(options?: CallOptions): Promise<MarginSearchResponse>;
  /**
   * Download the margins of a market as CSV.
   *
   * - Every value is in quotes, and there is no row of titles.
   * - The columns, as far as the one example tells: id, country, type, publisher, id and title of the product, id and title of the SKU, product type, a tenant and its name, percentage, eight empty ones, first day, last day, status, since when.
   * - Dates are written as 8/14/2023 6:09:28 PM.
   * - A user needs to be Global admin or Admin agent.
   *
   * `GET /v1/margins/download`, for an application or a user, in global.
   */
  download(options: MarginsDownloadOptions): Promise<FileAnswer>;
}

/** List the margins that publishers of the marketplace give to the partner. */
export const marginsList: Operation<[options?: CallOptions], Promise<MarginSearchResponse>> = {
  "id": "margins.list",
  "method": "GET",
  "path": "/v1/margins",
  "decimals": [
    "results[].marginPercentage",
    "results[].priceConfiguration.purchase[].marketSetPrices[].customPrice",
    "results[].priceConfiguration.consumption[].marketSetPrices[].customPrice"
  ]
};

/** Download the margins of a market as CSV. */
export const marginsDownload: Operation<[options: MarginsDownloadOptions], Promise<FileAnswer>> = {
  "id": "margins.download",
  "method": "GET",
  "path": "/v1/margins/download",
  "query": {
    "country": "text!"
  },
  "answer": "file"
};
