// Azure subscriptions below an Azure plan: how they are shown, cancelled when they are compromised, and made active again.
// The Azure side follows some minutes after it was told. Source: cancel-an-azure-subscription.md,
// reactivate-an-azure-subscription.md, azure-plan-manage.md.

import { ordersFaults, subscriptionsFaults, type AzureEntitlement, type Of } from "@understudy/contract";
import { Fault, isGuid, later } from "@understudy/kernel";
import type { Caller } from "../../call/index.ts";
import {
  ensureUsage, findEntitlement, loadEntitlement, updateEntitlement, type AzureEntitlementRecord, type SubscriptionRecord,
} from "../../commerce/index.ts";
import { guidOf, type Due, type Unit, type View } from "../../world/index.ts";

/** Kind of the agenda entry by which the Azure side follows. */
export const entitlementFollows = "subscriptions.entitlementFollows";

export function entitlementOf({ entitlementId, friendlyName, status, subscriptionId, customerId }: AzureEntitlementRecord): Of<typeof AzureEntitlement> {
  const uri = `/customers/${customerId}/subscriptions/${subscriptionId}/azureEntitlements/${entitlementId}`;
  return { id: entitlementId, friendlyName, status, subscriptionId, links: { self: { uri, method: "GET", headers: [] } } };
}

/** The Azure subscription below this plan, or a refusal. */
export async function getEntitlement(
  { db }: View, { accountId, customerId, subscriptionId }: SubscriptionRecord, entitlementId: string,
): Promise<AzureEntitlementRecord> {
  if (!isGuid(entitlementId)) throw new Fault(ordersFaults.invalidInput, { reason: `The entitlement id ${entitlementId} is no GUID.` });
  const record = await findEntitlement(db, accountId, customerId, entitlementId);
  if (record?.subscriptionId === subscriptionId) return record;
  throw new Fault(subscriptionsFaults.noSuchEntitlement, { entitlementId });
}

export function checkReason(cancellationReason: string): void {
  if (cancellationReason.toLowerCase() !== "compromise") throw new Fault(subscriptionsFaults.cancellationReasonInvalid, { cancellationReason });
}

/** Told twice it is told once: the first time counts. */
export async function cancelEntitlement(unit: Unit, record: AzureEntitlementRecord): Promise<void> {
  await turn(unit, record, "inactive", unit.settings.azureCancellation);
}

/** Only a user who is both may: an application has no role. */
export function checkMayReactivate({ user }: Caller, { entitlementId }: AzureEntitlementRecord): void {
  if (!user || (user.roles.includes("globalAdmin") && user.roles.includes("adminAgent"))) return;
  throw new Fault(subscriptionsFaults.reactivationForbidden, { entitlementId });
}

/** What is not cancelled cannot come back, and nothing does below a plan that is not active itself. */
export async function reactivateEntitlement(unit: Unit, plan: SubscriptionRecord, record: AzureEntitlementRecord): Promise<void> {
  if (plan.status !== "active" || record.status !== "inactive") {
    throw new Fault(subscriptionsFaults.reactivationRefused, { entitlementId: record.entitlementId });
  }
  await turn(unit, record, "active", unit.settings.azureReactivation);
}

async function turn(
  unit: Unit, record: AzureEntitlementRecord, status: AzureEntitlementRecord["status"], after: string,
): Promise<void> {
  const { entitlementId, accountId } = record;
  if (record.becoming === status) return;
  const entryId = guidOf(`${entitlementFollows} ${entitlementId}`);
  await unit.unschedule(entryId);
  const { becoming: _before, ...settled } = record;
  await updateEntitlement(unit.db, record.status === status ? settled : { ...record, becoming: status });
  if (record.status === status) return;
  await unit.schedule({ entryId, accountId, dueAt: later(unit.now, after), kind: entitlementFollows, payload: { entitlementId } });
}

/** The customer may be gone by now. */
export const followEntitlement: Due = async ({ payload }, unit) => {
  const record = await loadEntitlement(unit.db, payload["entitlementId"] as string);
  if (!record?.becoming) return;
  const { becoming: status, ...rest } = record;
  await updateEntitlement(unit.db, { ...rest, status });
  if (status === "active") await ensureUsage(unit, record.accountId);
};
