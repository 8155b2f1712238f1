// What a customer's subscriptions keep it from, and what becomes of them when the customer is removed for good.

import { sql } from "../../database/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { entryIdOf } from "./keep.ts";
import { deleteSubscriptionsOfCustomer, listSubscriptions } from "./repository.ts";

/** A purchase as far as it keeps the customer where it is. */
export interface Holding {
  readonly kind: "subscription" | "reservation" | "software";
  readonly id: string;
  readonly status: "active" | "suspended" | "cancelled";
}

const kinds = { reservation: "reservation", software: "software", perpetual: "software" } as const;
const isOver = ["expired", "disabled", "deleted"];

export async function holdingOf({ db }: View, accountId: string, customerId: string): Promise<Holding[]> {
  const records = await listSubscriptions(db, accountId, customerId);
  return records.map(({ family, subscriptionId, status }) => ({
    kind: family in kinds ? kinds[family as keyof typeof kinds] : "subscription",
    id: subscriptionId,
    status: isOver.includes(status) ? "cancelled" : status === "suspended" ? "suspended" : "active",
  }));
}

/** With all that hangs on them, and off the agenda. */
export async function removeSubscriptionsOf(unit: Unit, accountId: string, customerId: string): Promise<void> {
  const { db } = unit;
  for (const { subscriptionId } of await listSubscriptions(db, accountId, customerId)) await unit.unschedule(entryIdOf(subscriptionId));
  await deleteSubscriptionsOfCustomer(db, accountId, customerId);
  await db.run(sql`DELETE FROM subscription_transitions WHERE account_id = ${accountId} AND customer_id = ${customerId}`);
  await db.run(sql`DELETE FROM azure_entitlements WHERE account_id = ${accountId} AND customer_id = ${customerId}`);
  await db.run(sql`DELETE FROM subscription_facts WHERE account_id = ${accountId} AND customer_id = ${customerId}`);
}
