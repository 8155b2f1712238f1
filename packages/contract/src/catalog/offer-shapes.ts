// The older offers, by country and by customer.

import { Type } from "typebox";
import { text } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { catalogFaults } from "./faults.ts";
import { Offer, OfferCategory } from "./offers.ts";
import { country, ofCountry, page } from "./parameters.ts";

const language = "Names and descriptions are in the language of X-Locale, or in en-US.";
const olderOnly = "These are the older license-based offers and Azure before the Azure plan; everything else is listed as products.";
const notTheirs = [faults.noSuchResource, faults.noRelationship] as const;

export const offerShapes = {
  "offers.list": {
    summary: "List the offers of a market",
    notes: [olderOnly, language, "Without offset and size the whole list is answered."],
    query: Type.Object({
      country,
      offer_category_id: Type.Optional(text("Only offers of this category, by its id")),
      ...page,
    }),
    result: { status: 200, body: Offer, listing: "offset" },
    faults: [faults.badProperty],
  },
  "offers.get": {
    summary: "Get an offer by its id",
    notes: [olderOnly, language],
    query: ofCountry,
    result: { status: 200, body: Offer },
    faults: [faults.badProperty, faults.noSuchResource, catalogFaults.modernItemAsOffer],
  },
  "offers.addOns.list": {
    summary: "List the add-ons to an offer",
    query: Type.Object({ country, ...page }),
    result: { status: 200, body: Offer, listing: "offset" },
    faults: [faults.badProperty, faults.noSuchResource],
  },
  "offerCategories.list": {
    summary: "List the categories of offers in a market",
    notes: ["They come in the order of their rank.", language],
    query: ofCountry,
    result: { status: 200, body: OfferCategory, listing: "collection" },
    faults: [faults.badProperty],
  },
  "customers.offers.list": {
    summary: "List the offers that a customer can be sold",
    notes: ["Offers of the customer's market for which it is qualified."],
    query: Type.Object(page),
    result: { status: 200, body: Offer, listing: "offset" },
    faults: notTheirs,
  },
  "customers.offerCategories.list": {
    summary: "List the categories of the offers that a customer can be sold",
    result: { status: 200, body: OfferCategory, listing: "collection" },
    faults: notTheirs,
  },
} as const satisfies Record<string, Shape>;
