// The registration of Azure subscriptions, without which no reservation can be bought for them. It goes on after its answer
// and ends on the clock. Source: register-a-subscription.md, get-subscription-registration-status.md.

import { ordersFaults, subscriptionsFaults, type Of, type SubscriptionRegistrationStatus } from "@understudy/contract";
import { Fault, later } from "@understudy/kernel";
import { registrationOf, saveFact, type Registration, type SubscriptionRecord } from "../../commerce/index.ts";
import { guidOf, type Due, type Settings, type Unit } from "../../world/index.ts";
import { shownId } from "./wire-ids.ts";

/** Kind of the agenda entry that ends a registration. */
export const registrationEnds = "subscriptions.registrationEnds";

const isAzure = ({ family }: SubscriptionRecord): boolean => family === "azurePlan" || family === "legacyAzure";

export function checkRegistrable(record: SubscriptionRecord): void {
  const { family, subscriptionId, status } = record;
  if (!isAzure(record)) throw new Fault(ordersFaults.notAzureSubscription, { subscriptionId: shownId(family, subscriptionId) });
  if (status !== "active") throw new Fault(ordersFaults.subscriptionInactive, { subscriptionId: shownId(family, subscriptionId) });
}

/** One that has begun goes on, and what is registered stays so. */
export async function beginRegistration(unit: Unit, { accountId, customerId, subscriptionId }: SubscriptionRecord): Promise<Registration> {
  const begun = await registrationOf(unit.db, { accountId, customerId, subscriptionId });
  if (begun) return begun;
  const registration: Registration = { status: "Registering" };
  await saveFact(unit.db, { accountId, customerId }, "registration", subscriptionId, registration);
  await unit.schedule({
    entryId: guidOf(`${registrationEnds} ${subscriptionId}`),
    accountId,
    dueAt: later(unit.now, unit.settings.azureRegistration),
    kind: registrationEnds,
    payload: { customerId, subscriptionId },
  });
  return registration;
}

/** The customer may be gone by now. */
export const endRegistration: Due = async ({ accountId, payload }, unit) => {
  const { customerId, subscriptionId } = payload as { readonly customerId: string; readonly subscriptionId: string };
  if (!(await registrationOf(unit.db, { accountId, customerId, subscriptionId }))) return;
  await saveFact(unit.db, { accountId, customerId }, "registration", subscriptionId, { status: "Registered" } satisfies Registration);
};

/** What is not of Azure is never registered; an Azure subscription may be, and says how far it is. */
export function registrationStatusOf(
  record: SubscriptionRecord, registration: Registration | undefined, { unregisteredSubscription }: Pick<Settings, "unregisteredSubscription">,
): Of<typeof SubscriptionRegistrationStatus> {
  const subscriptionId = shownId(record.family, record.subscriptionId);
  if (!isAzure(record) || (!registration && unregisteredSubscription === "refuse")) {
    throw new Fault(subscriptionsFaults.notRegistered, { subscriptionId });
  }
  return { subscriptionId, status: registration?.status ?? "NotRegistered", attributes: { objectType: "SubscriptionRegistrationStatus" } };
}
