// Whether a line's price was made up for tests, as the list of prices says; carts do not tell.

import { boughtKey, type Price } from "../choose/plan.ts";
import { useItemPrices } from "../choose/use-prices.ts";
import { useCountry } from "../use-country.ts";
import type { AddOnLine } from "./cart.ts";

export function useIsTestPrice({ catalogItemId, termDuration, billingCycle }: AddOnLine): boolean {
  const [item = "", skuId] = catalogItemId.split(":");
  const prices = useItemPrices(useCountry(), item);
  const isOf = (price: Price) => price.skuId === skuId
    && (skuId === undefined ? price.billingCycle === billingCycle : boughtKey(price) === boughtKey({ termDuration, billingCycle }));
  return prices?.find(isOf)?.isTest === true;
}
