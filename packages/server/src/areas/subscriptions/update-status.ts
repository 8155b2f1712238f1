// Another status by an update: suspend, make active again, cancel; and what goes along with it.

import { subscriptionsFaults } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import {
  cancel, cancelAddOnsWithout, check, checkPlaces, findSubscription, hasActiveEntitlements, listSubscriptions, reactivate,
  suspend, suspendAddOnsOf, type Status, type SubscriptionRecord,
} from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import type { Step, Update } from "./update-parts.ts";

export async function statusStep(update: Update, status: Status): Promise<Step> {
  const { unit, record } = update;
  const { now, settings } = unit;
  switch (status) {
    case "active": return reactivation(update);
    case "deleted": return (current) => cancel(current, now, settings);
    case "suspended": {
      check(record, "suspend", now, settings);
      const isInUse = record.family === "azurePlan" && (await isPlanInUse(unit, record));
      return (current) => suspend(current, { isInUse }, now, settings);
    }
    default:
      check(record, "rename", now, settings);
      throw new Fault(subscriptionsFaults.statusChangeRefused, { from: record.status, to: status });
  }
}

async function reactivation({ unit, account, record }: Update): Promise<Step> {
  const { now, settings } = unit;
  check(record, "reactivate", now, settings);
  const { accountId, customerId, family, parentSubscriptionId } = record;
  const parent = parentSubscriptionId === undefined ? undefined : await findSubscription(unit.db, accountId, customerId, parentSubscriptionId);
  // Where suspended ones leave their place free, another may have taken it. Azure plans keep theirs.
  if (settings.sandboxSubscriptionCount === "active" && family !== "azurePlan") {
    await checkPlaces(unit, account, { customerId, family, count: 1 });
  }
  return (current) => reactivate(current, { parent }, now, settings);
}

/** An Azure plan that an Azure subscription, a reservation or a savings plan below it still uses. */
async function isPlanInUse({ db }: Unit, plan: SubscriptionRecord): Promise<boolean> {
  if (await hasActiveEntitlements(db, plan)) return true;
  const held = await listSubscriptions(db, plan.accountId, plan.customerId, { statuses: ["pending", "active"] });
  return held.some(({ family, provisioningContext }) =>
    (family === "reservation" || family === "savingsPlan") && provisioningContext?.["subscriptionId"]?.toLowerCase() === plan.subscriptionId);
}

/** What a change of status means for add-ons, once it is written. */
export async function followStatus(unit: Unit, before: SubscriptionRecord, after: SubscriptionRecord): Promise<void> {
  if (after.status === before.status) return;
  if (after.status === "suspended" && after.family === "legacy") await suspendAddOnsOf(unit, after);
  if (after.status === "deleted") await cancelAddOnsWithout(unit, after);
}
