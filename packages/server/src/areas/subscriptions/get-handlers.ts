// Reading subscriptions of a customer.

import type { subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { addOnsOf } from "../../commerce/index.ts";
import { getCustomer, getVisibleCustomer } from "../customers/index.ts";
import { listCustomTermEndDates } from "./custom-term-end-dates.ts";
import { shown, shownList } from "./get-shown.ts";
import { getSubscription } from "./get-subscription.ts";
import { listOf } from "./list.ts";
import { checkDelegated, provisioningStatusOf } from "./provisioning-status.ts";

type Ids =
  | "subscriptions.list" | "subscriptions.get" | "subscriptions.addOns.list" | "subscriptions.provisioningStatus.get"
  | "subscriptions.customTermEndDates.list";

export const getHandlers = {
  "subscriptions.list": async ({ params, query, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    return shownList(view, await listOf(view, customer, query));
  },

  "subscriptions.get": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    return shown(view, await getSubscription(view, customer, params.subscriptionId));
  },

  "subscriptions.addOns.list": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    return shownList(view, await addOnsOf(view.db, await getSubscription(view, customer, params.subscriptionId)));
  },

  "subscriptions.provisioningStatus.get": async ({ params, caller }, view) => {
    const customer = await getCustomer(view, caller, params.customerId);
    checkDelegated(customer);
    return provisioningStatusOf(view, await getSubscription(view, customer, params.subscriptionId));
  },

  "subscriptions.customTermEndDates.list": async ({ params, query, caller, continuationToken }, view) =>
    listCustomTermEndDates(view, await getVisibleCustomer(view, caller, params.customerId), query, continuationToken),
} satisfies Pick<Handlers<typeof subscriptionsOperations>, Ids>;
