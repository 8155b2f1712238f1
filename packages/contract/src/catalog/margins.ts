// What publishers of the marketplace leave to the partner in private offers: a discount, or a price of its own.
// Source: get-margins.md, download-margins.md.

import { Type } from "typebox";
import { decimal, instant, structure, text } from "../define/schema.ts";
import { MarginType } from "./enums.ts";

const validity = {
  startDate: Type.Optional(instant("From when on the price holds")),
  endDate: Type.Optional(instant("Until when it holds")),
};

export const MarginMarketSetPrice = structure("MarginMarketSetPrice", "A price, and the markets that it holds in", {
  markets: Type.Array(Type.String(), { description: "The markets: ISO 3166 country codes of two letters" }),
  currency: text("ISO 4217 code of the price's currency"),
  customPrice: decimal("The price"),
});

const marketSetPrices = Type.Optional(Type.Array(MarginMarketSetPrice, { description: "The price for each set of markets" }));

export const MarginPurchasePrice = structure("MarginPurchasePrice", "The price of a term", {
  termDuration: text("The term in words, Monthly or Annual, where others write ISO 8601"),
  includedMeterQuantities: Type.Optional(Type.Array(Type.String(), { description: "How much of each meter the price includes, as in 20 device" })),
  ...validity,
  marketSetPrices,
});

export const MarginConsumptionPrice = structure("MarginConsumptionPrice", "The price of what a meter counts beyond what the term includes", {
  meterType: text("The meter, as in email"),
  unitofMeasure: Type.Optional(text("What the price is for, as in per 100 emails")),
  ...validity,
  marketSetPrices,
});

export const MarginPriceConfiguration = structure("MarginPriceConfiguration", "The price that a publisher gives to the partner", {
  pricingModel: text("What the price is for: Flat rate is a term, per user each user"),
  purchase: Type.Optional(Type.Array(MarginPurchasePrice, { description: "The price of each term" })),
  consumption: Type.Optional(Type.Array(MarginConsumptionPrice, { description: "The price of each meter; none where nothing is metered" })),
});

export const Margin = structure("Margin", "What a publisher gives to the partner on purchases between two dates", {
  id: text("Identifier of the margin"),
  type: MarginType,
  productId: text("The product that it is on"),
  productTitle: Type.Optional(text("Title of the product")),
  productType: Type.Optional(text("Type of the product, as in SaaS")),
  publisherName: Type.Optional(text("Name of the publisher")),
  skuId: Type.Optional(text("The SKU that it is on; absent when it is on all of the product's")),
  skuTitle: Type.Optional(text("Title of the SKU; absent likewise")),
  marginPercentage: Type.Optional(decimal("Discount on the retail price in percent; of type Percentage only")),
  priceConfiguration: Type.Optional(MarginPriceConfiguration),
  startDate: instant("From when on purchases get it"),
  endDate: instant("Until when they do"),
  status: text("State of the margin, as in live"),
  statusDate: Type.Optional(instant("Since when it is in this state")),
});

export const MarginSearchResponse = structure("MarginSearchResponse", "The partner's margins", {
  pageSize: Type.Integer({ description: "How many are in this answer", minimum: 0 }),
  totalSize: Type.Integer({ description: "How many there are", minimum: 0 }),
  results: Type.Array(Margin, { description: "The margins" }),
});
