// Conversions of legacy trials to paid subscriptions.

import type { subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { getCustomer, getVisibleCustomer, marketOf, nameOf } from "../customers/index.ts";
import { conversionOf, conversionOffersOf, convert } from "./conversions.ts";
import { getSubscription } from "./get-subscription.ts";

type Ids = "subscriptions.conversions.list" | "subscriptions.conversions.create";

export const conversionHandlers: Pick<Handlers<typeof subscriptionsOperations>, Ids> = {
  "subscriptions.conversions.list": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    const source = await getSubscription(view, customer, params.subscriptionId);
    const offers = await conversionOffersOf(await marketOf(view, customer), source);
    return offers.map((offer) => conversionOf(source, offer));
  },

  "subscriptions.conversions.create": async ({ params, body, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const source = await getSubscription(unit, customer, params.subscriptionId);
    const result = await convert(unit, caller.account, { market: await marketOf(unit, customer), source, wanted: body });
    record({ customer: nameOf(customer), after: result });
    return result;
  },
};
