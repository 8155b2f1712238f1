// What licences cost, as far as the order says: its price holds for the term that it began. Pure.

import type { Answer } from "../../../api/operation.ts";
import type { Subscription } from "./subscription.ts";

export interface UnitPrice {
  readonly amount: number;
  readonly currency: string;
}

/** Undefined where the term of now did not begin with the order: a renewal has a price of its own. */
export function unitPriceOf(subscription: Pick<Subscription, "id" | "offerId" | "effectiveStartDate">, order: Answer<"orders.get"> | undefined): UnitPrice | undefined {
  const { id, offerId, effectiveStartDate } = subscription;
  const line = order?.lineItems.find(({ subscriptionId }) => subscriptionId?.toLowerCase() === id.toLowerCase());
  const amount = line?.pricing?.discountedPrice ?? line?.pricing?.listPrice;
  const isOfTerm = line?.offerId === offerId && order?.creationDate?.slice(0, 10) === effectiveStartDate?.slice(0, 10);
  if (!isOfTerm || amount === undefined || order?.currencyCode === undefined) return undefined;
  return { amount, currency: order.currencyCode };
}
