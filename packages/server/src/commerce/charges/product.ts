// What a charge says of the product: as the catalog has it that day.

import type { View } from "../../world/index.ts";
import { findOffer, skuOf } from "../catalog/catalog.ts";
import type { Sku } from "../catalog/item.ts";
import { shipped } from "../catalog/shipped.ts";
import type { SubscriptionRecord } from "../subscriptions/record.ts";
import type { ChargedProduct } from "./charge.ts";

export interface Sold {
  readonly product: ChargedProduct;
  readonly isAddOn: boolean;
}

const microsoft = "Microsoft Corporation";

export async function soldOf(view: View, { item, accountId, title, publisherName }: SubscriptionRecord): Promise<Sold> {
  if ("offerId" in item) {
    const offer = await findOffer(item.offerId);
    const { id = item.offerId, name = title } = offer ?? {};
    const product = { productId: id, skuId: "", availabilityId: "", productName: name, skuName: name, publisherName: publisherName ?? microsoft };
    return { product, isAddOn: offer?.isAddOn ?? false };
  }
  const sku = await knownSku(view, accountId, item);
  const product = { ...item, productName: sku?.productTitle ?? title, skuName: sku?.title ?? title, publisherName: publisherName ?? sku?.publisherName ?? microsoft };
  return { product, isAddOn: sku?.isAddOn ?? false };
}

/** What is shipped is at hand, which every cycle asks for; what only the account's price sheets know is read. */
const knownSku = async (view: View, accountId: string, { productId, skuId }: { readonly productId: string; readonly skuId: string }): Promise<Sku | undefined> =>
  (await shipped()).skus.get(`${productId}:${skuId}`)?.sku ?? skuOf(view, accountId, productId, skuId);
