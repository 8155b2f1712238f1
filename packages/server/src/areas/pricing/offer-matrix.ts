// The offer matrix: what may be bought of licences of the new commerce, by whom and where.
// Source: get-an-offer-matrix.md; pricelist-format section 6.

import { findMatrixRow, listSkus, type Market } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { matrixColumns } from "./columns.ts";
import type { Sheet } from "./file.ts";

export async function offerMatrix(view: View, market: Market, countries: readonly string[]): Promise<Sheet> {
  const rows: Record<string, string>[] = [];
  for (const sku of await listSkus(view, market)) {
    if (sku.family !== "newCommerce" && sku.family !== "trial") continue;
    // What the partner's own matrix says besides.
    const own = await findMatrixRow(view.db, market.accountId, sku.productId, sku.skuId);
    rows.push({
      ProductTitle: sku.productTitle, ProductId: sku.productId, SkuId: sku.skuId, SkuTitle: sku.title,
      ProvisioningId: own?.provisioningId ?? sku.provisioningId ?? "", ProvisioningString: own?.provisioningString ?? "",
      MinLicenses: String(own?.minLicenses ?? sku.minimumQuantity), MaxLicenses: String(own?.maxLicenses ?? sku.maximumQuantity),
      AssetOwnershipLimit: own?.ownershipLimit?.toString() ?? "", AssetOwnershipLimitType: own?.ownershipLimitType ?? "",
      ProductSkuPreRequisites: listed(own?.prerequisites ?? [], sku.prerequisites), ProductSkuConversion: listed(own?.conversions ?? [], sku.upgradeTargets),
      Description: sku.description,
      AllowedCountries: (own && own.allowedCountries.length > 0 ? own.allowedCountries : countries).join(";"),
    });
  }
  return { fileName: "updatedoffice.csv", columns: matrixColumns, rows };
}

/** product/sku, where the catalog has product:sku. */
const listed = (own: readonly string[], shipped: readonly string[]): string =>
  (own.length > 0 ? own : shipped).map((item) => item.replace(":", "/")).join(",");
