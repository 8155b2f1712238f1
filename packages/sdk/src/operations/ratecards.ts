// Generated from the contract by `npm run generate`: how these operations are called.

import type { AzureRateCard } from "../models/billing.ts";
import type { CallOptions, Operation } from "../operation.ts";

/** Options of `rateCards.azure.get`. */
export interface RateCardsAzureGetOptions extends CallOptions {
  /** ISO 4217 code of the currency; USD when absent (at most 3 characters). */
  readonly currency?: string | undefined;
  /** ISO 3166 code of the market; US when absent (at most 2 characters). */
  readonly region?: string | undefined;
}

/** Options of `rateCards.azureShared.get`. */
export interface RateCardsAzureSharedGetOptions extends CallOptions {
  /** ISO 4217 code of the currency; that of the partner's market when absent (at most 3 characters). */
  readonly currency?: string | undefined;
  /** ISO 3166 code of the market; the partner's when absent (at most 2 characters). */
  readonly region?: string | undefined;
}

export interface RateCardsOperations {
  readonly azure: RateCardsAzureOperations;
  readonly azureShared: RateCardsAzureSharedOperations;
}

export interface RateCardsAzureOperations {
  /**
   * Get the prices of Azure in a market and currency.
   *
   * - Prices are those of legacy Azure (MS-AZR-0145P), before tax; Azure plans have a price sheet instead.
   * - X-Locale decides the language of names; without region and currency it decides these, too.
   *
   * `GET /v1/ratecards/azure`, for an application or a user, in global, usgov, germany.
   */
  get(options?: RateCardsAzureGetOptions): Promise<AzureRateCard>;
}

export interface RateCardsAzureSharedOperations {
  /**
   * Get the prices of Azure for partner shared services in a market and currency.
   *
   * - Prices are those of legacy Azure (MS-AZR-0145P), before tax; Azure plans have a price sheet instead.
   * - X-Locale decides the language of names.
   *
   * `GET /v1/ratecards/azure-shared`, for an application or a user, in global, usgov, germany.
   */
  get(options?: RateCardsAzureSharedGetOptions): Promise<AzureRateCard>;
}

/** Get the prices of Azure in a market and currency. */
export const rateCardsAzureGet: Operation<[options?: RateCardsAzureGetOptions], Promise<AzureRateCard>> = {
  "id": "rateCards.azure.get",
  "method": "GET",
  "path": "/v1/ratecards/azure",
  "query": {
    "currency": "text",
    "region": "text"
  },
  "decimals": [
    "meters[].rates.*",
    "meters[].includedQuantity",
    "offerTerms[].discount"
  ]
};

/** Get the prices of Azure for partner shared services in a market and currency. */
export const rateCardsAzureSharedGet: Operation<[options?: RateCardsAzureSharedGetOptions], Promise<AzureRateCard>> = {
  "id": "rateCards.azureShared.get",
  "method": "GET",
  "path": "/v1/ratecards/azure-shared",
  "query": {
    "currency": "text",
    "region": "text"
  },
  "decimals": [
    "meters[].rates.*",
    "meters[].includedQuantity",
    "offerTerms[].discount"
  ]
};
