// The price that a line is bought at: that of the day, in the line's currency, with the promotion that applies.

import { ordersFaults } from "@understudy/contract";
import { agreedPrice, offerPrice, type Day, type Plan, type Price, type PriceAsked } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { Buyer } from "./buyer.ts";
import { LineFault } from "./line-fault.ts";
import type { Sold } from "./sold.ts";
import type { WantedLine } from "./wanted.ts";

interface Asked {
  readonly plan: Plan;
  readonly currency: string;
  readonly day: Day;
}

/** With the country whose prices they are, where that is not the customer's. */
export interface AgreedPrice {
  readonly price: Price;
  readonly priceCountry?: string;
}

export async function priceOf(view: View, buyer: Buyer, sold: Sold, line: WantedLine, asked: Asked): Promise<AgreedPrice> {
  const { account: { accountId }, market, partnerCountry } = buyer;
  // In the partner's own currency by the prices of its country.
  const country = asked.currency === buyer.currency ? market.country : partnerCountry;
  const price = await priceFor(view, buyer, sold, line, { ...asked, where: { accountId, country } });
  const { catalogItemId, promotionId } = line;
  if (!price) {
    const reason = `${catalogItemId} has no price for ${asked.plan.termDuration ?? ""} ${asked.plan.billingCycle}.`;
    throw new LineFault("billing_plan_not_supported", ordersFaults.orderRefused, { reason });
  }
  if (promotionId !== undefined && price.promotionId !== promotionId) {
    throw new LineFault("invalid_promotion_id", ordersFaults.promotionCodeInvalid, { promotionId, offerId: catalogItemId });
  }
  return { price, ...(country !== market.country && { priceCountry: country }) };
}

function priceFor(
  view: View, { customer: { customerId } }: Buyer, sold: Sold, { quantity, promotionId }: WantedLine, { plan, day, where }: Asked & Pick<PriceAsked, "where">,
): Promise<Price | undefined> {
  if (sold.kind === "offer") return offerPrice(view, where, sold.offer, plan.billingCycle, day);
  const { sku, segment } = sold.availability;
  return agreedPrice(view, { where, segment, sku, plan, day, quantity, customerId, promotionId }, "named");
}
