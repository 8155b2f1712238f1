// What an item costs under each plan, today and before promotions.

import { useMay } from "../../../../api/may.ts";
import { useRead } from "../../../../api/use-operation.ts";
import { pricesList } from "../../../../operations/prices.ts";
import { priceFor, type Availability, type Bought, type Price } from "./plan.ts";

type Priced = Pick<Availability, "productId" | "skuId" | "segment" | "country">;

interface Prices {
  readonly prices: readonly Price[] | undefined;
  priceOf(plan: Bought): Price | undefined;
}

export function usePrices({ productId, skuId, segment, country = "" }: Priced): Prices {
  const prices = useItemPrices(country, productId);
  return { prices, priceOf: (plan) => priceFor(prices, { skuId, segment }, plan) };
}

/** Of a product or of an older offer, by its id. */
export function useItemPrices(country: string, item: string): readonly Price[] | undefined {
  const may = useMay()(pricesList);
  return useRead(pricesList, { query: { country, item } }, { enabled: may && country !== "" && item !== "" }).data;
}
