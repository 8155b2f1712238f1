// What licences of the new commerce can move to: of a paid subscription the SKUs that its own names, of a trial what it
// becomes and what that can move to. At the end of a term the way back is open too.
// Source: create-a-new-subscription.md, offer-your-customers-trials-of-microsoft-products.md.

import { itemKey, listAvailabilities, listSkus, skuOf, type Availability, type Market, type Sku, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";

export type When = "immediate" | "scheduled";

const keyOf = ({ productId, skuId }: Sku): string => `${productId}:${skuId}`;

async function skuWithKey(view: View, { accountId }: Market, key: string): Promise<Sku | undefined> {
  const [productId = "", skuId = ""] = key.split(":");
  return skuOf(view, accountId, productId, skuId);
}

/** productId:skuId of each, in the order of the catalog's lists. */
async function pathsOf(view: View, market: Market, source: SubscriptionRecord, when: When): Promise<readonly string[]> {
  const sku = await skuWithKey(view, market, itemKey(source.item));
  if (!sku) return [];
  const paid = sku.convertsTo === undefined ? sku : await skuWithKey(view, market, sku.convertsTo);
  const up = [...(sku.convertsTo === undefined ? [] : [sku.convertsTo]), ...(paid?.upgradeTargets ?? [])];
  if (when === "immediate" || source.family === "trial") return [...new Set(up)];
  const down = (await listSkus(view, market)).filter(({ upgradeTargets }) => upgradeTargets.includes(keyOf(sku))).map(keyOf);
  return [...new Set([...up, ...down])];
}

/** Those that are sold today to the segment that the subscription was bought for. */
export async function targetsOf(view: View, market: Market, source: SubscriptionRecord, when: When): Promise<Availability[]> {
  if (source.family !== "newCommerce" && source.family !== "trial") return [];
  const targets: Availability[] = [];
  for (const key of await pathsOf(view, market, source, when)) {
    const [productId = "", skuId = ""] = key.split(":");
    const sold = (await listAvailabilities(view, market, productId, skuId)).find(({ segment }) => segment === source.segment);
    if (sold?.sku.isPurchasable) targets.push(sold);
  }
  return targets;
}

export const catalogItemIdOf = ({ sku, availabilityId }: Availability): string => `${keyOf(sku)}:${availabilityId}`;
