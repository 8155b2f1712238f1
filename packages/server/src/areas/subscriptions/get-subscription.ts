// The way from a subscription's id to the subscription of a customer, or a refusal.

import { subscriptionsFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { findSubscription, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { CustomerRecord } from "../customers/index.ts";

export async function getSubscription(
  { db }: View, { accountId, customerId }: Pick<CustomerRecord, "accountId" | "customerId">, subscriptionId: string,
): Promise<SubscriptionRecord> {
  const record = await findSubscription(db, accountId, customerId, subscriptionId);
  if (record) return record;
  throw new Fault(subscriptionsFaults.noSuchSubscription, { subscriptionId });
}
