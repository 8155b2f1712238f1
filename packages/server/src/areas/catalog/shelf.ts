// A part of the catalog that is looked at: that of a country, or that of a customer, whose country and qualifications
// decide what is there.

import { catalogFaults, type ReservationScope, type Of } from "@understudy/contract";
import { Fault, invariant } from "@understudy/kernel";
import { findAccount } from "../../accounts/index.ts";
import type { Caller } from "../../call/index.ts";
import { listAvailabilities, listSkus, listSubscriptions, type Availability, type Market, type Segment, type Sku } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getVisibleCustomer, marketOf } from "../customers/index.ts";
import { checkedCountry, segmentsListed, segmentsShown } from "./market-rules.ts";

export interface Shelf {
  /** With all segments that are seen. */
  readonly market: Market;
  /** Those of them that lists are of. */
  readonly listed: readonly Segment[];
  /** What links begin and end with. */
  readonly path: string;
  readonly query: string;
  readonly scope?: Of<typeof ReservationScope>;
  /** Savings plans are for customers who have an Azure plan. */
  readonly hasSavingsPlans: boolean;
}

interface Wanted {
  readonly targetSegment?: Segment;
  readonly reservationScope?: Of<typeof ReservationScope>;
}

export async function shelfOfCountry({ db, settings }: View, { account }: Caller, { country: text, targetSegment, reservationScope }: Wanted & { readonly country: string }): Promise<Shelf> {
  const country = checkedCountry(text, account);
  const own = await findAccount(db, account.accountId);
  invariant(own, "a caller's account exists");
  const { accountId, cloud, kind } = account;
  const shown = segmentsShown(own.country, settings, targetSegment);
  return {
    market: { accountId, cloud, kind, country, segments: shown },
    listed: segmentsListed(shown, targetSegment),
    path: "", query: `?country=${country}`, hasSavingsPlans: true,
    ...(reservationScope !== undefined && { scope: reservationScope }),
  };
}

export async function shelfOfCustomer(view: View, caller: Caller, customerId: string, { targetSegment, reservationScope }: Wanted = {}): Promise<Shelf> {
  const customer = await getVisibleCustomer(view, caller, customerId);
  const market = await marketOf(view, customer);
  const plans = await listSubscriptions(view.db, customer.accountId, customer.customerId, { family: "azurePlan", statuses: ["active"] });
  return {
    market,
    listed: segmentsListed(market.segments, targetSegment),
    path: `/customers/${customer.customerId}`, query: "", hasSavingsPlans: plans.length > 0,
    ...(reservationScope !== undefined && { scope: reservationScope }),
  };
}

/** SKUs for one of these segments, all of them or those of a product; whether they have a price today is another question. */
export async function skusOn(view: View, { market, hasSavingsPlans }: Shelf, productId?: string): Promise<Sku[]> {
  const skus = await listSkus(view, market, productId);
  return skus.filter(({ family, segments }) => segments.some((segment) => market.segments.includes(segment)) && (hasSavingsPlans || family !== "savingsPlan"));
}

/** A product as it stands on the shelf: its SKUs, each with its availabilities, of which it has one at least. */
export async function getProduct(view: View, shelf: Shelf, productId: string): Promise<Map<string, readonly Availability[]>> {
  const skus = await skusOn(view, shelf, productId);
  const found = new Map<string, readonly Availability[]>();
  for (const { skuId } of skus) {
    const availabilities = await listAvailabilities(view, shelf.market, productId, skuId);
    if (availabilities.length > 0) found.set(skuId, availabilities);
  }
  if (found.size === 0) throw new Fault(catalogFaults.noSuchProduct, { productId });
  return found;
}

/** Of a SKU, or of nothing, what a list shows. */
export const listedOf = (availabilities: readonly Availability[], { listed }: Shelf): Availability[] =>
  availabilities.filter(({ segment }) => listed.includes(segment));

/** Its availabilities, one at least. A SKU that is on the shelf and has none today is not available. */
export async function getSku(view: View, shelf: Shelf, productId: string, skuId: string): Promise<readonly Availability[]> {
  const skus = await skusOn(view, shelf, productId);
  if (skus.length === 0) throw new Fault(catalogFaults.noSuchProduct, { productId });
  const isThere = skus.some((sku) => sku.skuId === skuId);
  const found = isThere ? await listAvailabilities(view, shelf.market, productId, skuId) : [];
  if (found.length > 0) return found;
  if (isThere && view.settings.unavailableItem === "400072") throw new Fault(catalogFaults.itemNotAvailable, { catalogItemId: `${productId}:${skuId}` });
  throw new Fault(catalogFaults.noSuchSku, { productId, skuId });
}

export async function getAvailability(view: View, shelf: Shelf, { productId, skuId, availabilityId }: { readonly productId: string; readonly skuId: string; readonly availabilityId: string }): Promise<Availability> {
  const found = (await getSku(view, shelf, productId, skuId)).find((availability) => availability.availabilityId === availabilityId);
  if (!found) throw new Fault(catalogFaults.noSuchAvailability, { productId, skuId, availabilityId });
  return found;
}
