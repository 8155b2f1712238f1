// Gives Azure subscriptions a profile, or takes it back. It counts from the day on that is rated next: what is rated stays.

import { ensureUsage, listEntitlements, loadEntitlement, loadSubscription } from "../commerce/index.ts";
import type { Reader } from "../database/index.ts";
import type { Unit } from "../world/index.ts";
import type { UsageProfile } from "./profile.ts";
import type { UsageRecord } from "./record.ts";
import { findUsage, saveUsage } from "./repository.ts";

type Which = Pick<UsageRecord, "id" | "accountId" | "customerId">;

/** The Azure subscription of that id; of a plan's id all below it, and of any other none. */
export async function azureMeantBy(reader: Reader, id: string): Promise<readonly Which[]> {
  const known = id.toLowerCase();
  const entitlement = await loadEntitlement(reader, known);
  if (entitlement) return [{ ...entitlement, id: entitlement.entitlementId }];
  const subscription = await loadSubscription(reader, known);
  if (subscription?.family === "legacyAzure") return [{ ...subscription, id: subscription.subscriptionId }];
  if (subscription?.family !== "azurePlan") return [];
  return (await listEntitlements(reader, subscription)).map((below) => ({ ...below, id: below.entitlementId }));
}

/** Without a profile they have again what all have. */
export async function giveProfile(unit: Unit, meant: readonly Which[], profile: UsageProfile | undefined): Promise<void> {
  for (const { id, accountId, customerId } of meant) {
    const { profile: _before, ...known } = (await findUsage(unit.db, id)) ?? { id, accountId, customerId };
    await saveUsage(unit.db, { ...known, accountId, customerId, ...(profile && { profile }) });
    await ensureUsage(unit, accountId);
  }
}
