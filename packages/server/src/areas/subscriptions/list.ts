// The subscriptions of a customer: all, those of an order, or those that an indirect reseller is on record for.

import { isGuid } from "@understudy/kernel";
import { listSubscriptions, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";

export interface Wanted {
  readonly order_id?: string;
  readonly mpn_id?: number;
}

export async function listOf(
  { db }: View, { accountId, customerId }: CustomerRecord, { order_id: orderId, mpn_id: mpnId }: Wanted,
): Promise<SubscriptionRecord[]> {
  const found = await listSubscriptions(db, accountId, customerId, orderId === undefined ? {} : { orderId: asStored(orderId) });
  return mpnId === undefined ? found : found.filter(({ partnerId }) => partnerId === String(mpnId));
}

/** GUIDs are those of orders of older offers, and come in any case. */
const asStored = (orderId: string): string => (isGuid(orderId) ? orderId.toLowerCase() : orderId);
