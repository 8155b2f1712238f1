// The software of other publishers: the links by which customers activate it, and the sandbox's own way.
// Source: create-subscription-azure-marketplace-products.md, activate-sandbox-subscription-azure-marketplace-products.md.

import type { subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { activate, activationLinkOf, apply } from "../../commerce/index.ts";
import { getCustomer, getVisibleCustomer, nameOf } from "../customers/index.ts";
import { shown } from "./get-shown.ts";
import { getSubscription } from "./get-subscription.ts";

export const activationHandlers = {
  "subscriptions.activate": async ({ params, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const before = await getSubscription(unit, customer, params.subscriptionId);
    const after = await apply(unit, before, activate(before, unit.now, unit.settings));
    record({
      customer: nameOf(customer), before: await shown(unit, before), after: await shown(unit, after),
      details: { SubscriptionId: after.subscriptionId },
    });
    return { subscriptionId: after.subscriptionId, status: "Success" };
  },

  "subscriptions.activationLinks.list": async ({ params, caller, origin }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    const subscription = await getSubscription(view, customer, params.subscriptionId);
    return subscription.family === "saas" ? [activationLinkOf(view, origin, subscription)] : [];
  },
} satisfies Pick<Handlers<typeof subscriptionsOperations>, "subscriptions.activate" | "subscriptions.activationLinks.list">;
