// What a line of a cart is called: the title that the catalogue has for its item.

import { useRead } from "../../../../api/use-operation.ts";
import { customersProductsSkusList } from "../../../../operations/customers.ts";
import { itemOf } from "../../subscriptions/subscription.ts";
import { useCountry } from "../use-country.ts";
import { useOffers } from "./use-entries.ts";

const scope = { reservationScope: "AzurePlan" } as const;

export function useItemTitle(customerId: string, catalogItemId: string): string {
  const { productId = "", skuId = "" } = itemOf(catalogItemId) ?? {};
  const isOffer = skuId === "";
  const skus = useRead(customersProductsSkusList, { params: { customerId, productId }, query: scope }, { enabled: !isOffer });
  const offers = useOffers(customerId, useCountry(), isOffer);
  const title = isOffer
    ? offers.data?.find(({ id }) => id.toLowerCase() === catalogItemId.toLowerCase())?.name
    : skus.data?.items.find(({ id }) => id === skuId)?.title;
  return title ?? catalogItemId;
}
