// What goes over the wire in the prices of older Azure.

import { Type } from "typebox";
import { optionalText } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { AzureRateCard } from "./rate-cards.ts";

const pricesAreOf = "Prices are those of legacy Azure (MS-AZR-0145P), before tax; Azure plans have a price sheet instead.";

export const rateCardShapes = {
  "rateCards.azure.get": {
    summary: "Get the prices of Azure in a market and currency",
    notes: [pricesAreOf, "X-Locale decides the language of names; without region and currency it decides these, too."],
    query: Type.Object({
      currency: optionalText("ISO 4217 code of the currency; USD when absent", 3),
      region: optionalText("ISO 3166 code of the market; US when absent", 2),
    }),
    result: { status: 200, body: AzureRateCard },
    faults: [faults.badProperty],
  },
  "rateCards.azureShared.get": {
    summary: "Get the prices of Azure for partner shared services in a market and currency",
    notes: [pricesAreOf, "X-Locale decides the language of names."],
    query: Type.Object({
      currency: optionalText("ISO 4217 code of the currency; that of the partner's market when absent", 3),
      region: optionalText("ISO 3166 code of the market; the partner's when absent", 2),
    }),
    result: { status: 200, body: AzureRateCard },
    faults: [faults.badProperty],
  },
} as const satisfies Readonly<Record<string, Shape>>;
