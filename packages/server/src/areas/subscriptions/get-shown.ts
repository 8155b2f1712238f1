// Subscriptions as they are shown: with what the catalog knows of their products today.

import type { Of, Subscription } from "@understudy/contract";
import { findOffer, itemKey, skuOf, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { subscriptionOf, type Item } from "./wire.ts";

export async function shown(view: View, record: SubscriptionRecord): Promise<Of<typeof Subscription>> {
  return subscriptionOf(record, await itemOf(view, record), view);
}

/** Each product is looked up once, however many subscriptions there are to it. */
export async function shownList(view: View, records: readonly SubscriptionRecord[]): Promise<Of<typeof Subscription>[]> {
  const items = new Map<string, Item>();
  const resources: Of<typeof Subscription>[] = [];
  for (const record of records) {
    const key = itemKey(record.item);
    const item = items.get(key) ?? (await itemOf(view, record));
    items.set(key, item);
    resources.push(subscriptionOf(record, item, view));
  }
  return resources;
}

/** What was sold once may be gone from the catalog. */
export async function itemOf(view: View, { item, accountId }: Pick<SubscriptionRecord, "item" | "accountId">): Promise<Item> {
  if ("offerId" in item) {
    const offer = await findOffer(item.offerId);
    return offer ? { offer } : {};
  }
  const sku = await skuOf(view, accountId, item.productId, item.skuId);
  return sku ? { sku } : {};
}
