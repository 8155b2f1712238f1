// The columns of the files on prices, in their order. Source: pricelist-format sections 2 to 6, of which the pages show
// get-a-price-sheet.md, get-an-offer-matrix.md and get-foreign-exchange-rates.md.

const named = ["ProductTitle", "ProductId", "SkuId", "SkuTitle", "Publisher", "SkuDescription", "UnitOfMeasure", "TermDuration"] as const;
const priced = ["Market", "Currency", "UnitPrice", "PricingTierRangeMin", "PricingTierRangeMax", "EffectiveStartDate", "EffectiveEndDate"] as const;

export const licenceColumns = [...named, "BillingPlan", ...priced, "Tags", "ERP Price", "Segment"] as const;

export const azureColumns = [...named, ...priced, "MeterIds", "MeterType", "Tags"] as const;

export const matrixColumns = [
  "ProductTitle", "ProductId", "SkuId", "SkuTitle", "ProvisioningId", "ProvisioningString", "MinLicenses", "MaxLicenses", "AssetOwnershipLimit",
  "AssetOwnershipLimitType", "ProductSkuPreRequisites", "ProductSkuConversion", "Description", "AllowedCountries",
] as const;

export const rateColumns = ["CurrencyCode", "USDPerUnit", "Month"] as const;
