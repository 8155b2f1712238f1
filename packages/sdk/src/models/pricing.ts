// Generated from the contract by `npm run generate`: what travels, in the words of the wire.

/** What a currency is worth in a month. */
export interface ForeignExchangeRateRow {
  /** ISO 4217 code of the currency. */
  CurrencyCode: string;
  /** US dollars for one unit of it, with many digits. */
  USDPerUnit: string;
  /** The month that it holds for, all of it. */
  Month: string;
}

/** The rules for buying a SKU: one line of an offer matrix. */
export interface OfferMatrixRow {
  /** Title of the product. */
  ProductTitle?: string;
  /** The product. */
  ProductId: string;
  /** The SKU, of four characters; programs for tables drop its leading zeros. */
  SkuId: string;
  /** Title of the SKU. */
  SkuTitle?: string;
  /** Identifier of what is provisioned, a GUID; the skuId of licences. */
  ProvisioningId?: string;
  /** Its name, as in O365_BUSINESS_ESSENTIALS. */
  ProvisioningString?: string;
  /** Fewest seats of a subscription. */
  MinLicenses?: string;
  /** Most seats of a subscription. */
  MaxLicenses?: string;
  /** How many subscriptions of it a customer may have; empty where there is no limit. */
  AssetOwnershipLimit?: string;
  /** How these are counted, as in ConcurrentCount. */
  AssetOwnershipLimitType?: string;
  /** What the customer has to own one of, as product/sku, separated by commas. */
  ProductSkuPreRequisites?: string;
  /** What it can be upgraded to, as product/sku, separated by commas. */
  ProductSkuConversion?: string;
  /** What it is. */
  Description?: string;
  /** Where it is sold: country codes, separated by semicolons. */
  AllowedCountries?: string;
}

/** A price: one line of a price sheet. */
export interface PriceSheetRow {
  /** Title of the product. */
  ProductTitle?: string;
  /** The product. */
  ProductId: string;
  /** The SKU, of four characters; programs for tables drop its leading zeros. */
  SkuId: string;
  /** Title of the SKU. */
  SkuTitle?: string;
  /** Name of the publisher. */
  Publisher?: string;
  /** What it is; may hold commas, quotes and line breaks. */
  SkuDescription?: string;
  /** What one unit is; often empty. */
  UnitOfMeasure?: string;
  /** Term as an ISO 8601 duration, OneTime of perpetual software; empty of Azure consumption. */
  TermDuration?: string;
  /** Monthly, Annual or Triennial, None of trials; only of licences and software. */
  BillingPlan?: string;
  /** Market: ISO 3166 country code of two letters. */
  Market: string;
  /** ISO 4217 code of the price's currency; always USD of Azure consumption. */
  Currency: string;
  /** Price of one unit for the whole term, however it is billed; 0 or empty of trials. */
  UnitPrice: string;
  /** First unit that the price holds for, counted from 1; empty where there are no tiers. */
  PricingTierRangeMin?: string;
  /** Last unit that it holds for; empty where there are no tiers. */
  PricingTierRangeMax?: string;
  /** From when on it holds, as in 2/1/2019 12:00:00 AM or in ISO 8601. */
  EffectiveStartDate?: string;
  /** Until when it holds; far in the future where no end is known. */
  EffectiveEndDate?: string;
  /** The meters that the price is for, GUIDs; only of Azure. */
  MeterIds?: string;
  /** What the meter counts, as in 1 Compute Hour; only of Azure. */
  MeterType?: string;
  /** Kinds of item, separated by semicolons, as in License; Trial. */
  Tags?: string;
  /** Estimated retail price for the same unit and term; only of licences and software. */
  "ERP Price"?: string;
  /** Kind of customer that the price is for: Commercial, Education, Government or Charity; in newer sheets of licences and software. */
  Segment?: string;
  /** Last day on which it is sold, although it still renews; in previews. */
  EndofSaleDate?: string;
  /** What has changed since the sheet before: Add, Change or Unchanged; in sheets of 2026. */
  ChangeIndicator?: string;
  /** What stood there before; in sheets of 2026. */
  PreviousValues?: string;
}

/** As of when: now, as when absent; in a month that has passed; or what is known of the next one. */
export type PriceSheetTimeline = "current" | "history" | "future" | (string & {});
