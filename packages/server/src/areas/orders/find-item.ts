// What a line names, found in the catalog; and if it cannot be bought by this customer, why not.

import { catalogFaults, commerceLimits, ordersFaults } from "@understudy/contract";
import { everySegment, findCatalogItem, findOffer, isLimited, isQualified, type Market } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { Buyer } from "./buyer.ts";
import { LineFault } from "./line-fault.ts";
import { familyOf, type Sold } from "./sold.ts";

export async function findItem(view: View, { market, account }: Pick<Buyer, "market" | "account">, catalogItemId: string): Promise<Sold> {
  if (catalogItemId.trim() === "") throw new LineFault("catalog_item_id_is_not_valid", ordersFaults.catalogItemIdMissing);
  const sold = await findCatalogItem(view, market, catalogItemId);
  if (!sold) throw await whyNotFound(view, market, catalogItemId);
  checkSold(sold, market, catalogItemId, view.settings);
  if (isLimited(account, view.settings)) checkSoldInSandbox(sold, catalogItemId, view.settings);
  return sold;
}

async function whyNotFound(view: View, market: Market, catalogItemId: string): Promise<LineFault> {
  const [productId = "", skuId, availabilityId = ""] = catalogItemId.split(":");
  if (skuId === undefined) {
    const offer = await findOffer(catalogItemId);
    if (!offer) return new LineFault("catalog_item_id_is_not_valid", ordersFaults.offerUnknown, { offerId: catalogItemId });
    const isElsewhere = offer.onlyFor !== undefined && offer.onlyFor !== market.kind;
    return new LineFault("catalog_item_id_is_not_valid", isElsewhere ? ordersFaults.offerNotForPartner : ordersFaults.offerNotInCountry, {
      offerId: catalogItemId, country: market.country,
    });
  }
  const toOthers = await findCatalogItem(view, { ...market, segments: everySegment }, catalogItemId);
  if (toOthers?.kind === "sku") return notQualified(catalogItemId, toOthers.availability.segment);
  return new LineFault("catalog_item_id_is_not_valid", catalogFaults.noSuchAvailability, { productId, skuId, availabilityId });
}

const notQualified = (offerId: string, tags: string): LineFault =>
  new LineFault("unable_to_process_cart_line_item", ordersFaults.customerTagsMissing, { offerId, tags });

/** What is only renewed, withdrawn, or for customers who qualify for it. */
function checkSold(sold: Sold, market: Market, catalogItemId: string, { legacySales }: Pick<View["settings"], "legacySales">): void {
  if (sold.kind === "sku") {
    if (!sold.availability.sku.isPurchasable) throw new LineFault("unable_to_process_cart_line_item", ordersFaults.catalogItemNotPurchasable, { catalogItemId });
    return;
  }
  const { id: offerId, isAvailableForPurchase, reselleeQualifications, billing } = sold.offer;
  const isClosed = legacySales === "closed" && billing === "license" && reselleeQualifications.length === 0;
  if (!isAvailableForPurchase || isClosed) throw new LineFault("legacy_offer_not_eligible_for_purchase", ordersFaults.offerWithdrawn, { offerId });
  if (!isQualified(sold.offer, market)) throw notQualified(offerId, reselleeQualifications.join(", "));
}

/** A sandbox takes a few reservations, and savings plans at most by a switch. */
function checkSoldInSandbox(sold: Sold, catalogItemId: string, { sandboxSavingsPlans }: Pick<View["settings"], "sandboxSavingsPlans">): void {
  const family = familyOf(sold);
  if (family === "savingsPlan" && sandboxSavingsPlans === "refused") {
    const { fault } = commerceLimits["savingsPlan.purchasable"];
    throw new LineFault("sandbox_limit_exceeded", fault, { product: "The savings plan", url: "https://learn.microsoft.com/partner-center/developer/test-and-debug" });
  }
  if (family !== "reservation" || sold.kind !== "sku") return;
  const { limit: regions, fault } = commerceLimits["reservation.allowedSkus"];
  const { armSkuName, armRegionName = "", duration } = sold.availability.sku.attributes ?? {};
  const isAllowed = armSkuName === "Standard_B1s" && duration === "1Year" && (regions as readonly string[]).includes(armRegionName.toLowerCase());
  if (!isAllowed) throw new LineFault("sandbox_limit_exceeded", fault, { catalogItemId });
}
