// What the catalogue says of a product that a customer has or could have: the plans that it is sold for, and how many.

import { useRead } from "../../../api/use-operation.ts";
import { customersProductsSkusAvailabilitiesList, customersProductsSkusGet } from "../../../operations/customers.ts";
import type { Item } from "../../../api/operation.ts";
import { itemOf } from "./subscription.ts";

/** Undefined while it is not known, of older offers, and of what is not sold any more. */
export function useAvailability(customerId: string, catalogItemId: string | undefined): Item<"customers.products.skus.availabilities.list"> | undefined {
  const { productId = "", skuId = "" } = itemOf(catalogItemId) ?? {};
  return useRead(customersProductsSkusAvailabilitiesList, { params: { customerId, productId, skuId } }, { enabled: skuId !== "" }).data?.items[0];
}

export interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

export function useLimits(customerId: string, catalogItemId: string | undefined): Limits | undefined {
  const { productId = "", skuId = "" } = itemOf(catalogItemId) ?? {};
  const { data } = useRead(customersProductsSkusGet, { params: { customerId, productId, skuId } }, { enabled: skuId !== "" });
  return data?.minimumQuantity === undefined || data.maximumQuantity === undefined ? undefined : { minimum: data.minimumQuantity, maximum: data.maximumQuantity };
}
