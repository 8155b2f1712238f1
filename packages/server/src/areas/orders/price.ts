// The price that a line is bought at: that of the day, in the line's currency, with the promotion that applies.

import { ordersFaults } from "@understudy/contract";
import { discountFor, offerQuote, quoteOf, type Day, type Plan, type Price, type Quote } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { Buyer } from "./buyer.ts";
import { LineFault } from "./line-fault.ts";
import { segmentOf, type Sold } from "./sold.ts";
import type { WantedLine } from "./wanted.ts";

interface Asked {
  readonly plan: Plan;
  readonly currency: string;
  readonly day: Day;
}

export async function priceOf(view: View, buyer: Buyer, sold: Sold, line: WantedLine, asked: Asked): Promise<Price> {
  const quote = await quoteFor(view, buyer, sold, asked);
  if (!quote) {
    const reason = `${line.catalogItemId} has no price for ${asked.plan.termDuration ?? ""} ${asked.plan.billingCycle}.`;
    throw new LineFault("billing_plan_not_supported", ordersFaults.orderRefused, { reason });
  }
  const discount = await promotionOf(view, buyer, sold, line, asked);
  return {
    unitPrice: quote.unitPrice.toString(), currency: quote.currency,
    ...(discount && { promotionId: discount.promotionId, discount: discount.rate.toString() }),
  };
}

/** In the partner's own currency by the prices of its country. */
function quoteFor(view: View, buyer: Buyer, sold: Sold, { plan, currency, day }: Asked): Promise<Quote | undefined> {
  const country = currency === buyer.currency ? buyer.market.country : buyer.partnerCountry;
  const where = { accountId: buyer.account.accountId, country };
  if (sold.kind === "offer") return offerQuote(view, where, sold.offer, plan.billingCycle, day);
  const { productId, skuId } = sold.availability.sku;
  return quoteOf(view, where, segmentOf(sold), productId, skuId, plan, day);
}

async function promotionOf(view: View, { customer, market }: Buyer, sold: Sold, line: WantedLine, { plan, day }: Asked) {
  const { promotionId, quantity, catalogItemId } = line;
  const discount = sold.kind === "sku"
    ? await discountFor(view, {
      market, customerId: customer.customerId, sku: sold.availability.sku, plan, day, quantity, ...(promotionId !== undefined && { promotionId }),
    })
    : undefined;
  if (promotionId === undefined || discount) return discount;
  throw new LineFault("invalid_promotion_id", ordersFaults.promotionCodeInvalid, { promotionId, offerId: catalogItemId });
}
