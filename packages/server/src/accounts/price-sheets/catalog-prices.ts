// What something costs today, for the pages that show the catalogue: the documented resources tell prices of carts only.

import type { CatalogPrice, Of } from "@understudy/contract";
import { countries } from "../../addresses/index.ts";
import type { CallerAccount } from "../../call/index.ts";
import {
  countryIn, everySegment, findOffer, isOffered, listAvailabilities, listSkus, offerQuote, quoteOf, todayOf, type LegacyOffer, type Market, type Plan, type Quote,
} from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";

type Price = Of<typeof CatalogPrice>;

/** Empty where the market does not have it, or it has no price today. */
export async function listCatalogPrices(view: View, { accountId, cloud, kind }: CallerAccount, asked: { readonly country: string; readonly item: string }): Promise<Price[]> {
  const country = countryIn(countries, cloud, asked.country);
  const market: Market = { accountId, cloud, kind, country, segments: everySegment };
  const offer = await findOffer(asked.item);
  if (offer) return isOffered(offer, market) ? pricesOfOffer(view, market, offer) : [];
  const skus = await listSkus(view, market, asked.item);
  const prices: Price[] = [];
  for (const { skuId } of skus) prices.push(...await pricesOfSku(view, market, asked.item, skuId));
  return prices;
}

async function pricesOfSku(view: View, market: Market, productId: string, skuId: string): Promise<Price[]> {
  const prices: Price[] = [];
  for (const { segment, plans } of await listAvailabilities(view, market, productId, skuId)) {
    for (const plan of plans) {
      const quote = await quoteOf(view, market, segment, productId, skuId, plan, todayOf(view));
      if (quote) prices.push({ skuId, segment, ...priceOf(plan, quote) });
    }
  }
  return prices;
}

async function pricesOfOffer(view: View, market: Market, offer: LegacyOffer): Promise<Price[]> {
  const prices: Price[] = [];
  for (const billingCycle of offer.supportedBillingCycles) {
    const quote = await offerQuote(view, market, offer, billingCycle, todayOf(view));
    prices.push({ segment: "commercial", ...priceOf({ billingCycle }, quote) });
  }
  return prices;
}

const priceOf = ({ termDuration, billingCycle }: Plan, { currency, unitPrice, termPrice, isTest }: Quote): Omit<Price, "segment"> => ({
  ...(termDuration !== undefined && { termDuration }),
  billingCycle, currencyCode: currency, unitPrice: unitPrice.toNumber(), termPrice: termPrice.toNumber(), isTest,
});
