// The older catalog, of license-based offers and of Azure before the Azure plan: offers by their id, in categories.
// Source: offer-resources.md.

import { Type } from "typebox";
import { resource, structure, text } from "../define/schema.ts";
import { BillingCycleType, BillingType, LimitUnitOfMeasure } from "./enums.ts";

const locale = Type.Optional(text("Language and country of the names, as in en-US"));
const country = Type.Optional(text("Market that it is offered in: ISO 3166 country code of two letters"));

export const OfferCategory = resource("OfferCategory", "A group of offers", {
  id: Type.String({ description: "Identifier of the category, as in SmallBusiness_Key", examples: ["SmallBusiness_Key"] }),
  name: text("Name of the category"),
  rank: Type.Optional(Type.Integer({ description: "Place among the categories of a product line; absent where there is only one" })),
  locale,
  country,
});

export const OfferProduct = structure("OfferProduct", "What is bought by offers that differ in features and customers", {
  id: text("Identifier of the product"),
  name: Type.Optional(text("Name of the product")),
  unit: Type.Optional(text("What one of it is called, as in Licenses")),
});

export const OfferAttestationProperties = structure("OfferAttestationProperties", "What the buyer of an offer has to confirm", {
  enforceAttestation: Type.Optional(Type.Boolean({ description: "Whether a purchase without the confirmation is refused" })),
  attestationType: Type.Optional(text("Which text is confirmed, as in Windows365")),
});

const ids = (description: string) => Type.Optional(Type.Array(Type.String(), { description }));
const yesOrNo = (description: string) => Type.Optional(Type.Boolean({ description }));

const limits = {
  minimumQuantity: Type.Optional(Type.Integer({ description: "Fewest seats of a subscription", minimum: 0 })),
  maximumQuantity: Type.Optional(Type.Integer({ description: "Most seats of a subscription", minimum: 0 })),
  limitUnitOfMeasure: Type.Optional(LimitUnitOfMeasure),
  limit: Type.Optional(Type.Integer({ description: "How many subscriptions a customer may have, as limitUnitOfMeasure counts them", minimum: 0 })),
};

const relations = {
  prerequisiteOffers: ids("Offers of which an add-on needs one as its parent"),
  isAddOn: yesOrNo("Whether it is bought on top of another offer"),
  hasAddOns: yesOrNo("Whether there are add-ons to it"),
  upgradeTargetOffers: ids("Offers that its subscriptions can be upgraded to"),
  conversionTargetOffers: ids("Offers that its trials can be converted to"),
  reselleeQualifications: ids("Qualifications of which the customer needs one"),
  resellerQualifications: ids("Qualifications of which the partner needs one"),
  partnerQualifications: ids("Qualifications of the partner, none where it needs none"),
};

export const Offer = resource("Offer", "An item of the older catalog; its id is what a cart's line or an order names", {
  id: text("Identifier of the offer: a GUID, or of Azure as in MS-AZR-0145P"),
  name: text("Name of the offer"),
  description: Type.Optional(text("What it is")),
  ...limits,
  rank: Type.Optional(Type.Integer({ description: "Place among the offers of a product line; absent where there is only one" })),
  uri: Type.Optional(Type.String({ description: "Path of the offer", format: "uri-reference" })),
  locale,
  country,
  category: Type.Optional(OfferCategory),
  ...relations,
  isAvailableForPurchase: yesOrNo("Whether it can be bought; an offer withdrawn from sale only renews"),
  billing: Type.Optional(BillingType),
  supportedBillingCycles: Type.Optional(Type.Array(BillingCycleType, { description: "Billing cycles that it can be bought with" })),
  isAutoRenewable: yesOrNo("Whether its subscriptions renew by themselves"),
  salesGroupId: Type.Optional(text("Lines of a purchase go to one order when this is the same")),
  isTrial: yesOrNo("Whether it is a trial"),
  isInternal: yesOrNo("Whether it is for Microsoft's own use"),
  attestationProperties: Type.Optional(OfferAttestationProperties),
  product: Type.Optional(OfferProduct),
  unitType: Type.Optional(text("What one of it is called, as in Licenses")),
}, { links: ["learnMore", "next", "previous"] });
