// What legacy Azure (MS-AZR-0145P) costs by the meter.
// Source: azure-rate-card-resources.md.

import { Type } from "typebox";
import { decimal, instant, resource, structure, text } from "../define/schema.ts";

export const AzureMeter = structure("AzureMeter", "What is metered, and its price", {
  id: text("Identifier of the meter, a GUID"),
  name: text("Name of the meter"),
  rates: Type.Record(Type.String(), decimal("Price of one unit, before tax"), {
    description: "Price of a unit by the quantity, as text, from which on it holds: \"0\" is the price of the first unit",
  }),
  tags: Type.Array(text("Tag of the meter"), { description: "Tags of the meter; may be empty" }),
  category: text("Service that the meter belongs to, for example Virtual Machines"),
  subcategory: text("Kind of that service; may be empty"),
  region: text("Region that the price is for; empty when it is the same everywhere"),
  unit: text("Unit that is priced, for example Hours"),
  includedQuantity: decimal("Units that are free in each billing period"),
  effectiveDate: instant("From when on the price holds"),
});

export const AzureOfferTerm = structure("AzureOfferTerm", "What lowers the prices of an offer", {
  name: text("Name of the term"),
  discount: decimal("Share that is taken off, for example 0.15"),
  excludedMeterIds: Type.Array(text("Identifier of a meter"), { description: "Meters that it does not hold for" }),
  effectiveDate: instant("From when on it holds"),
});

export const AzureRateCard = resource("AzureRateCard", "The prices of all Azure meters in a market and currency", {
  locale: text("Language of the names, for example en"),
  currency: text("ISO 4217 code of the currency of the prices"),
  isTaxIncluded: Type.Boolean({ description: "Always false: prices are before tax" }),
  meters: Type.Array(AzureMeter, { description: "Meters with their prices; thousands" }),
  offerTerms: Type.Array(AzureOfferTerm, { description: "Discounts of the offer; may be empty" }),
});
