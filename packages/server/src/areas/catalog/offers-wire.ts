// Older offers and their categories as they travel. The catalog has them in English.

import type { Of, Offer, OfferCategory } from "@understudy/contract";
import type { LegacyOffer } from "../../commerce/index.ts";

type Category = Of<typeof OfferCategory>;

const locale = "en-US";

const categories: readonly (readonly [id: string, name: string, rank: number])[] = [
  ["Enterprise_Key", "Enterprise", 20],
  ["SmallBusiness_Key", "Small business", 30],
  ["Nonprofit_Key", "Nonprofit", 60],
  ["Trial_Key", "Trial", 70],
];

/** In the order of their rank. */
export const categoriesIn = (country: string): Category[] =>
  categories.map(([id, name, rank]) => ({ id, name, rank, locale, country, attributes: { objectType: "OfferCategory" } }));

/** Add-ons and Azure are in no category. */
export function offerOf(offer: LegacyOffer, country: string): Of<typeof Offer> {
  const category = categoriesIn(country).find(({ id }) => id === offer.category);
  const uri = `/offers/${offer.id}?country=${country}`;
  const { id, name, description, minimumQuantity, maximumQuantity, rank, limitUnitOfMeasure, limit, attestationType } = offer;
  return {
    id, name, description, minimumQuantity, maximumQuantity, rank, limitUnitOfMeasure, limit, uri, locale, country,
    ...(category && { category }),
    prerequisiteOffers: [...offer.prerequisiteOffers],
    isAddOn: offer.isAddOn,
    hasAddOns: offer.hasAddOns,
    upgradeTargetOffers: [...offer.upgradeTargetOffers],
    conversionTargetOffers: [...offer.conversionTargetOffers],
    reselleeQualifications: [...offer.reselleeQualifications],
    resellerQualifications: [],
    partnerQualifications: [],
    isAvailableForPurchase: offer.isAvailableForPurchase,
    billing: offer.billing,
    supportedBillingCycles: [...offer.supportedBillingCycles],
    isAutoRenewable: offer.isAutoRenewable,
    salesGroupId: offer.salesGroupId,
    isTrial: offer.isTrial,
    isInternal: false,
    ...(attestationType !== undefined && { attestationProperties: { enforceAttestation: true, attestationType } }),
    product: { ...offer.product },
    unitType: offer.unitType,
    links: { self: { uri, method: "GET", headers: [] } },
    attributes: { objectType: "Offer" },
  };
}
