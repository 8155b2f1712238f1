// The history of a subscription and what is to come, as its page shows both on one line of time.

import { Type } from "typebox";
import { guid, instant, oneOf, text } from "../../define/schema.ts";
import { SubscriptionStatus } from "../../subscriptions/enums.ts";

export const pastEventKinds = [
  "purchased", "provisioned", "activated", "cycleStarted", "renewed", "quantityChanged", "renamed", "autoRenewChanged",
  "nextTermScheduled", "nextTermDropped", "nextChargeScheduled", "nextChargeDropped", "billingPlanChanged", "termChanged",
  "partnerChanged", "suspended", "reactivated", "cancelled", "expired", "disabled", "deleted", "extended", "converted", "upgraded",
  "seatsMovedIn", "seatsMovedOut", "migrated", "transferred",
] as const;

export const futureEventKinds = [
  "provisioned", "cycleStarts", "billingPlanChanges", "fullRefundEnds", "cancellationEnds", "seatWindowCloses", "renews",
  "converts", "extends", "expires", "isDisabled", "isDeleted",
] as const;

const quantity = Type.Optional(Type.Integer({ description: "Licences after it; of a window that closes, those that it is for" }));

export const PastSubscriptionEvent = Type.Object(
  {
    at: instant("When it happened"),
    kind: oneOf(pastEventKinds, "What happened"),
    status: SubscriptionStatus,
    orderId: Type.Optional(text("Order that it belongs to, of the partner or of the service")),
    quantity,
    quantityBefore: Type.Optional(Type.Integer({ description: "Licences before it" })),
    details: Type.Optional(Type.Record(Type.String(), Type.String(), { description: "Whatever else there is to know of it, by name" })),
  },
  { title: "PastSubscriptionEvent", description: "Something that has happened to a subscription" },
);

export const FutureSubscriptionEvent = Type.Object(
  { at: instant("When it will happen, if nobody changes the subscription before"), kind: oneOf(futureEventKinds, "What will happen"), quantity },
  { title: "FutureSubscriptionEvent", description: "Something that is to come for a subscription" },
);

export const SubscriptionTimeline = Type.Object(
  {
    subscriptionId: guid("The subscription"),
    now: instant("The moment between the two"),
    past: Type.Array(PastSubscriptionEvent, { description: "What has happened, the earliest first" }),
    future: Type.Array(FutureSubscriptionEvent, { description: "What is to come, the nearest first; of the charge cycles of a term the next one" }),
  },
  { title: "SubscriptionTimeline", description: "What has happened to a subscription and what is to come" },
);
