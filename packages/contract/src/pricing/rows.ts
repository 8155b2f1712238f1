// Rows of the files on prices. They travel as CSV with a row of titles, every value in quotes; a column's place may change, its
// title does not. Source: get-a-price-sheet.md, get-an-offer-matrix.md, get-foreign-exchange-rates.md.

import { Type } from "typebox";
import { structure, text } from "../define/schema.ts";

const column = (description: string) => Type.Optional(text(description));

const sold = {
  ProductTitle: column("Title of the product"),
  ProductId: text("The product"),
  SkuId: text("The SKU, of four characters; programs for tables drop its leading zeros"),
  SkuTitle: column("Title of the SKU"),
};

const price = {
  Market: text("Market: ISO 3166 country code of two letters"),
  Currency: text("ISO 4217 code of the price's currency; always USD of Azure consumption"),
  UnitPrice: text("Price of one unit for the whole term, however it is billed; 0 or empty of trials"),
  PricingTierRangeMin: column("First unit that the price holds for, counted from 1; empty where there are no tiers"),
  PricingTierRangeMax: column("Last unit that it holds for; empty where there are no tiers"),
  EffectiveStartDate: column("From when on it holds, as in 2/1/2019 12:00:00 AM or in ISO 8601"),
  EffectiveEndDate: column("Until when it holds; far in the future where no end is known"),
};

const laterColumns = {
  Segment: column("Kind of customer that the price is for: Commercial, Education, Government or Charity; in newer sheets of licences and software"),
  EndofSaleDate: column("Last day on which it is sold, although it still renews; in previews"),
  ChangeIndicator: column("What has changed since the sheet before: Add, Change or Unchanged; in sheets of 2026"),
  PreviousValues: column("What stood there before; in sheets of 2026"),
};

export const PriceSheetRow = structure("PriceSheetRow", "A price: one line of a price sheet", {
  ...sold,
  Publisher: column("Name of the publisher"),
  SkuDescription: column("What it is; may hold commas, quotes and line breaks"),
  UnitOfMeasure: column("What one unit is; often empty"),
  TermDuration: column("Term as an ISO 8601 duration, OneTime of perpetual software; empty of Azure consumption"),
  BillingPlan: column("Monthly, Annual or Triennial, None of trials; only of licences and software"),
  ...price,
  MeterIds: column("The meters that the price is for, GUIDs; only of Azure"),
  MeterType: column("What the meter counts, as in 1 Compute Hour; only of Azure"),
  Tags: column("Kinds of item, separated by semicolons, as in License; Trial"),
  "ERP Price": column("Estimated retail price for the same unit and term; only of licences and software"),
  ...laterColumns,
});

export const ForeignExchangeRateRow = structure("ForeignExchangeRateRow", "What a currency is worth in a month", {
  CurrencyCode: text("ISO 4217 code of the currency"),
  USDPerUnit: text("US dollars for one unit of it, with many digits"),
  Month: text("The month that it holds for, all of it"),
});

export const OfferMatrixRow = structure("OfferMatrixRow", "The rules for buying a SKU: one line of an offer matrix", {
  ...sold,
  ProvisioningId: column("Identifier of what is provisioned, a GUID; the skuId of licences"),
  ProvisioningString: column("Its name, as in O365_BUSINESS_ESSENTIALS"),
  MinLicenses: column("Fewest seats of a subscription"),
  MaxLicenses: column("Most seats of a subscription"),
  AssetOwnershipLimit: column("How many subscriptions of it a customer may have; empty where there is no limit"),
  AssetOwnershipLimitType: column("How these are counted, as in ConcurrentCount"),
  ProductSkuPreRequisites: column("What the customer has to own one of, as product/sku, separated by commas"),
  ProductSkuConversion: column("What it can be upgraded to, as product/sku, separated by commas"),
  Description: column("What it is"),
  AllowedCountries: column("Where it is sold: country codes, separated by semicolons"),
});
