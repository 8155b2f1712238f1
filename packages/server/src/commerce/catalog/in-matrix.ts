// A SKU as the account's own offer matrix has it: whether it is sold in a country, how many licences there may be, what it goes
// with and what it moves to. The matrix knows better than what is shipped, and than what price sheets say.

import { isPooled, type Sku } from "./item.ts";
import { ownershipLimitOf, type MatrixRow } from "./price-sheet/sheet-sku.ts";

/** Undefined where it is not sold in the country; without one it is looked at as sold somewhere. */
export function inMatrix(sku: Sku, matrix: MatrixRow | undefined, country: string | undefined): Sku | undefined {
  if (!matrix) return sku;
  if (country !== undefined && matrix.allowedCountries.length > 0 && !matrix.allowedCountries.includes(country.toUpperCase())) return undefined;
  const maximumQuantity = matrix.maxLicenses ?? sku.maximumQuantity;
  return {
    ...sku,
    minimumQuantity: matrix.minLicenses ?? sku.minimumQuantity,
    maximumQuantity,
    isPooled: isPooled(sku.family, maximumQuantity),
    isAddOn: sku.isAddOn || matrix.prerequisites.length > 0,
    prerequisites: matrix.prerequisites.length > 0 ? matrix.prerequisites : sku.prerequisites,
    upgradeTargets: matrix.conversions.length > 0 ? matrix.conversions : sku.upgradeTargets,
    ...ownershipLimitOf(matrix),
    ...(matrix.provisioningId !== undefined && { provisioningId: matrix.provisioningId }),
  };
}
