// A shipped SKU out of its line.

import type { SkuRow } from "./data/sku-row.ts";
import { isPooled, quantityMost, type Sku } from "./item.ts";
import { plansOf, planOf } from "./plans.ts";

/** The family of a line that says none. */
export const familyOf = ({ family }: SkuRow): Sku["family"] => family ?? "newCommerce";

export function skuOfRow(row: SkuRow, productTitle: string): Sku {
  const [productId, skuId] = row.id.split(":") as [string, string];
  const family = familyOf(row);
  const maximumQuantity = row.maximum ?? quantityMost;
  return {
    productId, skuId, family, productTitle,
    title: row.title,
    description: row.title,
    publisherName: row.publisher ?? "Microsoft Corporation",
    isMicrosoftProduct: row.publisher === undefined,
    segments: [row.segment ?? "commercial"],
    minimumQuantity: row.minimum ?? 1,
    maximumQuantity,
    isPooled: isPooled(family, maximumQuantity),
    isTrial: family === "trial",
    isAddOn: row.isAddOn === true,
    prerequisites: row.prerequisites ?? [],
    upgradeTargets: row.upgradeTargets ?? [],
    ...(row.convertsTo !== undefined && { convertsTo: row.convertsTo }),
    plans: plansOf(row, family).map(planOf),
    ...(row.subscriptions !== undefined && { ownershipLimit: { count: row.subscriptions, isLifetime: false } }),
    isPurchasable: true,
    isRenewable: ["newCommerce", "trial", "software", "saas"].includes(family),
    ...(row.provisioningId !== undefined && { provisioningId: row.provisioningId }),
    ...(row.consumptionType !== undefined && { consumptionType: row.consumptionType }),
    isIdMadeUp: row.isIdMadeUp === true,
    ...(row.attributes && { attributes: row.attributes }),
  };
}

/** Past the end of its sale it is not bought any more: it only renews. */
export const onDay = (sku: Sku, { endOfSale }: Pick<SkuRow, "endOfSale">, day: string): Sku =>
  endOfSale !== undefined && day >= endOfSale ? { ...sku, isPurchasable: false } : sku;
