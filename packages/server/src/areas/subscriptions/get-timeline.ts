// What has happened to a subscription and what is to come: for the page of a subscription.

import type { Of, PastSubscriptionEvent, SubscriptionTimeline, subscriptionPagesOperations } from "@understudy/contract";
import { toInstantText } from "@understudy/kernel";
import type { Handlers } from "../../call/index.ts";
import { comingUp, listEvents, type PastEvent, type SubscriptionRecord } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getVisibleCustomer } from "../customers/index.ts";
import { getSubscription } from "./get-subscription.ts";
import { shownId } from "./wire-ids.ts";

export const timelineHandlers: Handlers<typeof subscriptionPagesOperations> = {
  "subscriptions.timeline": async ({ params, caller }, view) => {
    const customer = await getVisibleCustomer(view, caller, params.customerId);
    return timelineOf(view, await getSubscription(view, customer, params.subscriptionId));
  },
};

async function timelineOf({ db, now, settings }: View, record: SubscriptionRecord): Promise<Of<typeof SubscriptionTimeline>> {
  const { family, subscriptionId } = record;
  return {
    subscriptionId: shownId(family, subscriptionId),
    now: toInstantText(now),
    past: (await listEvents(db, subscriptionId)).map((event) => pastEventOf(record, event)),
    future: comingUp(record, now, settings),
  };
}

function pastEventOf({ family }: SubscriptionRecord, event: PastEvent): Of<typeof PastSubscriptionEvent> {
  const { kind, status, happenedAt, orderId, before, after, details } = event;
  return {
    at: happenedAt, kind, status,
    ...(orderId !== undefined && { orderId: shownId(family, orderId) }),
    ...(after && { quantity: after.quantity }),
    ...(before && { quantityBefore: before.quantity }),
    ...(details && { details: { ...details } }),
  };
}
