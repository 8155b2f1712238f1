// Registering Azure subscriptions for reservations, and asking how far that is.

import type { subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { registrationOf } from "../../commerce/index.ts";
import { getCustomer, getVisibleCustomer, nameOf } from "../customers/index.ts";
import { getSubscription } from "./get-subscription.ts";
import { beginRegistration, checkRegistrable, registrationStatusOf } from "./registration.ts";

type Ids = "subscriptions.registrations.create" | "subscriptions.registrationStatus.get";

export const registrationHandlers: Pick<Handlers<typeof subscriptionsOperations>, Ids> = {
  "subscriptions.registrations.create": async ({ params, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const subscription = await getSubscription(unit, customer, params.subscriptionId);
    checkRegistrable(subscription);
    const registration = await beginRegistration(unit, subscription);
    record({ customer: nameOf(customer), after: registrationStatusOf(subscription, registration, unit.settings) });
    return { location: `/customers/${params.customerId}/subscriptions/${params.subscriptionId}/registrationstatus` };
  },

  "subscriptions.registrationStatus.get": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    const subscription = await getSubscription(view, customer, params.subscriptionId);
    return registrationStatusOf(subscription, await registrationOf(view.db, subscription), view.settings);
  },
};
