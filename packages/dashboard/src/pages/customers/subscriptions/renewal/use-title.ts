// The title of a SKU, as the catalogue has it for the customer.

import { useRead } from "../../../../api/use-operation.ts";
import { customersProductsSkusGet } from "../../../../operations/customers.ts";
import { useWhich } from "../use-subscription.ts";

export function useTitleOf(productId = "", skuId = ""): string | undefined {
  const { customerId } = useWhich();
  return useRead(customersProductsSkusGet, { params: { customerId, productId, skuId } }, { enabled: skuId !== "" }).data?.title;
}
