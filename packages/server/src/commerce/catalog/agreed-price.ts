// The price that is agreed on: what a seat costs on a day by a country's price list, with the promotion that a purchase gets.

import type { View } from "../../world/index.ts";
import type { BillingCycle } from "../calendar/cycle.ts";
import type { Day, Price } from "../subscriptions/record.ts";
import { offerQuote, quoteOf } from "./catalog.ts";
import type { LegacyOffer, Quote, Segment } from "./item.ts";
import { discountFor, type PromotedPurchase } from "./promotions.ts";

/**
 * Who gets one. `named`: the one that is named and no other, and where none is named the first that applies by itself.
 * `kept`: the one that there was, where it still applies, else the first that applies by itself. `none`: nobody.
 */
export type Promotions = "named" | "kept" | "none";

export interface PriceAsked extends PromotedPurchase {
  /** Whose sheets and which country's list. */
  readonly where: PriceList;
  readonly segment: Segment;
  readonly promotionId?: string | undefined;
}

export interface PriceList {
  readonly accountId: string;
  readonly country: string;
}

/** Undefined where the plan is not sold on that day. */
export async function agreedPrice(view: View, asked: PriceAsked, promotions: Promotions): Promise<Price | undefined> {
  const { where, segment, sku: { productId, skuId }, plan, day } = asked;
  const quote = await quoteOf(view, where, segment, productId, skuId, plan, day);
  if (!quote) return undefined;
  const discount = await discountIn(view, asked, promotions);
  return { ...listPrice(quote), ...(discount && { promotionId: discount.promotionId, discount: discount.rate.toString() }) };
}

async function discountIn(view: View, { promotionId, ...purchase }: PriceAsked, promotions: Promotions) {
  if (promotions === "none") return undefined;
  const named = promotionId === undefined ? undefined : await discountFor(view, { ...purchase, promotionId });
  return named ?? (promotions === "named" && promotionId !== undefined ? undefined : discountFor(view, purchase));
}

/** A seat of an older offer: these have no promotions. */
export const offerPrice = async (view: View, where: PriceList, offer: LegacyOffer, billingCycle: BillingCycle, day: Day): Promise<Price> =>
  listPrice(await offerQuote(view, where, offer, billingCycle, day));

/** It tells where it comes from, and holds for the term. */
export const listPrice = ({ unitPrice, currency, source }: Pick<Quote, "unitPrice" | "currency" | "source">): Price =>
  ({ unitPrice: unitPrice.toString(), currency, source });
