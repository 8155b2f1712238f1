// Azure subscriptions below an Azure plan, and the registration of Azure subscriptions for reservations.

import { subscriptionsFaults, type subscriptionsOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Caller, Handlers } from "../../call/index.ts";
import { listEntitlements, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getVisibleCustomer, nameOf, type CustomerRecord } from "../customers/index.ts";
import {
  cancelEntitlement, checkMayReactivate, checkReason, entitlementOf, getEntitlement, reactivateEntitlement,
} from "./azure-entitlements.ts";
import { getSubscription } from "./get-subscription.ts";

type Ids =
  | "subscriptions.azureEntitlements.list" | "subscriptions.azureEntitlements.get" | "subscriptions.azureEntitlements.cancel"
  | "subscriptions.azureEntitlements.reactivate";

export const azureHandlers: Pick<Handlers<typeof subscriptionsOperations>, Ids> = {
  "subscriptions.azureEntitlements.list": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    const plan = await getSubscription(view, customer, params.subscriptionId);
    return (await listEntitlements(view.db, plan)).map(entitlementOf);
  },

  "subscriptions.azureEntitlements.get": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    const plan = await getSubscription(view, customer, params.subscriptionId);
    return entitlementOf(await getEntitlement(view, plan, params.entitlementId));
  },

  "subscriptions.azureEntitlements.cancel": async ({ params, body, caller }, unit, record) => {
    const { customer, plan } = await soldPlan(unit, caller, params);
    const entitlement = await getEntitlement(unit, plan, params.entitlementId);
    checkReason(body.cancellationReason);
    await cancelEntitlement(unit, entitlement);
    const resource = entitlementOf(entitlement);
    record({ customer: nameOf(customer), before: resource, after: { ...resource, status: "inactive" } });
    return resource;
  },

  "subscriptions.azureEntitlements.reactivate": async ({ params, caller }, unit, record) => {
    const { customer, plan } = await soldPlan(unit, caller, params);
    const entitlement = await getEntitlement(unit, plan, params.entitlementId);
    checkMayReactivate(caller, entitlement);
    await reactivateEntitlement(unit, plan, entitlement);
    const resource = entitlementOf(entitlement);
    record({ customer: nameOf(customer), before: resource, after: { ...resource, status: "active" } });
    return undefined;
  },
};

/** A reseller sees what its provider sells to the customer, and changes nothing of it. */
async function soldPlan(
  view: View, caller: Caller, params: { readonly customerId: string; readonly subscriptionId: string },
): Promise<{ readonly customer: CustomerRecord; readonly plan: SubscriptionRecord }> {
  const customer = await getVisibleCustomer(view, caller, params.customerId);
  const [{ accountId }, { customerId }] = [caller.account, customer];
  if (customer.accountId !== accountId) {
    const parties = { partnerAccountId: accountId, partnerId: accountId, customerAccountId: customerId, customerId };
    throw new Fault(subscriptionsFaults.noCommerceRelationship, parties);
  }
  return { customer, plan: await getSubscription(view, customer, params.subscriptionId) };
}
