// What a line buys, be it an older offer or a SKU of a product: what the rules ask of either.

import { invariant } from "@understudy/kernel";
import type { CatalogItem, Family, ItemRef, Segment } from "../../commerce/index.ts";

export type Sold = CatalogItem;

export function familyOf(sold: Sold): Family {
  if (sold.kind === "sku") return sold.availability.sku.family;
  return sold.offer.billing === "usage" ? "legacyAzure" : "legacy";
}

export const itemOf = (sold: Sold): ItemRef => {
  if (sold.kind === "offer") return { offerId: sold.offer.id.toLowerCase() };
  const { availabilityId, sku: { productId, skuId } } = sold.availability;
  return { productId, skuId, availabilityId };
};

/** What a name, a maximum and the like is read off. */
export const detailsOf = (sold: Sold) => (sold.kind === "offer" ? sold.offer : sold.availability.sku);

export const titleOf = (sold: Sold): string => (sold.kind === "offer" ? sold.offer.name : sold.availability.sku.title);

export const isAddOn = (sold: Sold): boolean => detailsOf(sold).isAddOn;

/** Older offers are commercial, but for those that name whom they are for. */
export const segmentOf = (sold: Sold): Segment => (sold.kind === "sku" ? sold.availability.segment : "commercial");

export const skuIn = (sold: Sold) => {
  invariant(sold.kind === "sku", "only SKUs of products are asked for their SKU");
  return sold.availability.sku;
};
