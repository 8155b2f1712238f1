// Changing a subscription.

import type { subscriptionsOperations } from "@understudy/contract";
import type { Handlers } from "../../call/index.ts";
import { getCustomer, nameOf } from "../customers/index.ts";
import { itemOf, shown } from "./get-shown.ts";
import { getSubscription } from "./get-subscription.ts";
import { checkNotMoving } from "./transition-eligibility.ts";
import { checkEtag, updateSubscription } from "./update.ts";

export const updateHandlers = {
  "subscriptions.update": async ({ params, body, caller, ifMatch }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const before = await getSubscription(unit, customer, params.subscriptionId);
    checkEtag(before, ifMatch, body.attributes?.etag);
    await checkNotMoving(unit, before);
    const update = { unit, account: caller.account, customer, record: before, item: await itemOf(unit, before) };
    const after = await updateSubscription(update, body);
    const resource = await shown(unit, after);
    record({
      customer: nameOf(customer), before: await shown(unit, before), after: resource,
      details: { SubscriptionId: after.subscriptionId },
    });
    return resource;
  },
} satisfies Pick<Handlers<typeof subscriptionsOperations>, "subscriptions.update">;
