// The support contact of a subscription.

import type { subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { getCustomer, getVisibleCustomer, nameOf } from "../customers/index.ts";
import { getSubscription } from "./get-subscription.ts";
import { supportContactOf, updateSupportContact } from "./support-contact.ts";

export const supportContactHandlers = {
  "subscriptions.supportContact.get": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    return supportContactOf(view, await getSubscription(view, customer, params.subscriptionId));
  },

  "subscriptions.supportContact.update": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const subscription = await getSubscription(unit, customer, params.subscriptionId);
    const before = await supportContactOf(unit, subscription);
    const after = await updateSupportContact(unit, caller.account, subscription, body);
    record({ customer: nameOf(customer), before, after, details: { SubscriptionId: subscription.subscriptionId } });
    return after;
  },
} satisfies Pick<Handlers<typeof subscriptionsOperations>, "subscriptions.supportContact.get" | "subscriptions.supportContact.update">;
