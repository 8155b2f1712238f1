// The Azure subscriptions of an account, and when on a day each of them could be used: those below plans, and legacy Azure.
// What is suspended or cancelled uses nothing.

import {
  listEntitlementsOf, listSubscriptions, startOfDay, addDays, type AzureEntitlementRecord, type Bill, type Day, type SubscriptionRecord,
} from "../commerce/index.ts";
import type { Reader } from "../database/index.ts";
import type { Window } from "./quantities.ts";

export interface AzureSubscription {
  /** A GUID in lower case. */
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly isActive: boolean;
  /** Where it is billed: the plan, or legacy Azure itself. */
  readonly subscription: SubscriptionRecord;
  readonly bill: Bill;
}

/**
 * In the order of their creation, legacy ones first: one that has moved to a plan is there twice, with the same id, and what
 * it is now comes after what it was.
 */
export async function listAzure(reader: Reader, accountId: string, customerId?: string): Promise<AzureSubscription[]> {
  const plans = new Map((await listSubscriptions(reader, accountId, customerId, { family: "azurePlan" })).map((plan) => [plan.subscriptionId, plan]));
  const legacy = await listSubscriptions(reader, accountId, customerId, { family: "legacyAzure" });
  const below = plans.size === 0 ? [] : await listEntitlementsOf(reader, accountId);
  return [...legacy.map(legacyAzure), ...below.flatMap((entitlement) => belowPlan(entitlement, plans.get(entitlement.subscriptionId)))];
}

const belowPlan = (entitlement: AzureEntitlementRecord, plan: SubscriptionRecord | undefined): AzureSubscription[] => (plan ? [{
  id: entitlement.entitlementId, name: entitlement.friendlyName, createdAt: entitlement.createdAt,
  isActive: entitlement.status === "active" && plan.status === "active", subscription: plan, bill: "modern",
}] : []);

const legacyAzure = (subscription: SubscriptionRecord): AzureSubscription => ({
  id: subscription.subscriptionId, name: subscription.friendlyName, createdAt: subscription.createdAt, isActive: subscription.status === "active",
  subscription, bill: "legacy",
});

/**
 * The part of a day in which it could be used, asked when the day is over. One that was suspended on that day could until
 * then, one that came back since then.
 */
export function windowOf({ createdAt, isActive, subscription: { status, statusSince } }: AzureSubscription, day: Day): Window | undefined {
  const [begin, end] = [startOfDay(day), startOfDay(addDays(day, 1))];
  const from = [begin, createdAt, ...(isActive ? [statusSince] : [])].toSorted().at(-1) ?? begin;
  const to = isActive ? end : status === "suspended" ? statusSince : begin;
  return from < to ? { from, to: to < end ? to : end } : undefined;
}
