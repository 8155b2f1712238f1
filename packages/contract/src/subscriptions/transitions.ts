// How a subscription moves to another SKU of new commerce, whole or in part, and what can be in its way.
// Source: transition-resources.md, transition-a-new-commerce-subscription.md, get-transitions.md.

import { Type } from "typebox";
import { BillingCycleType } from "../catalog/enums.ts";
import { guid, instant, readOnly, resource, structure, text } from "../define/schema.ts";
import {
  TargetSubscriptionErrorCode, TransitionErrorCode, TransitionEventName, TransitionEventStatus, TransitionType,
} from "./transition-enums.ts";

export const TransitionError = structure("TransitionError", "Why a transition cannot be done", {
  code: TransitionErrorCode,
  description: Type.Optional(text("The reason in words")),
});

export const TransitionEvent = resource("TransitionEvent", "A step of a transition, as it began or ended", {
  name: TransitionEventName,
  status: TransitionEventStatus,
  timestamp: instant("When it came to that"),
  errors: Type.Optional(Type.Array(TransitionError, { description: "Why it failed; absent when it did not" })),
});

export const Transition = resource("Transition", "A move to another catalog item, asked for or done", {
  operationId: Type.Optional(readOnly(guid("Identifier of the move, by which the list is narrowed; absent from the answer to the request itself"))),
  fromCatalogItemId: Type.Optional(text("Item to move from, as product:sku:availability", { maxLength: 100 })),
  fromSubscriptionId: Type.Optional(text("Subscription to move from; that of the path when absent", { maxLength: 100 })),
  toCatalogItemId: text("Item to move to, as product:sku:availability", { maxLength: 100 }),
  toSubscriptionId: Type.Optional(text("Subscription that takes the licences in; a request leaves it out where the subscription itself is to change, or a new one to be made, which stands here once it is there", { maxLength: 100 })),
  quantity: Type.Integer({ description: "Licences to move: all of them change the subscription itself, fewer go to another", minimum: 1, maximum: 2_147_483_647 }),
  termDuration: Type.Optional(text("Length of the term as an ISO 8601 duration, P1M, P1Y or P3Y; not shorter than that of now, which it is when absent", { maxLength: 100 })),
  billingCycle: Type.Optional(text("How often it is billed, in any case, such as monthly; not longer than the term, and as now when absent", { maxLength: 100 })),
  transitionType: TransitionType,
  promotionId: Type.Optional(text("Promotion that applies, as product:sku:availability; absent when none does", { maxLength: 100 })),
  events: Type.Optional(readOnly(Type.Array(TransitionEvent, { description: "What has happened so far, the earliest first" }))),
});

export const TransitionEligibilityDetail = structure("TransitionEligibilityDetail", "Whether a move is possible in one of the two ways", {
  isEligible: Type.Boolean({ description: "Whether it is" }),
  transitionType: Type.Optional(TransitionType),
  errors: Type.Optional(Type.Array(TransitionError, { description: "What is in the way; empty when it is possible" })),
});

export const TargetSubscriptionError = structure("TargetSubscriptionError", "Why a subscription cannot take licences in", {
  code: TargetSubscriptionErrorCode,
  description: Type.Optional(text("The reason in words")),
});

export const TargetSubscriptionEligibilityDetail = structure(
  "TargetSubscriptionEligibilityDetail",
  "A subscription that the customer has of the target, and whether it can take licences in",
  {
    isEligible: Type.Boolean({ description: "Whether it can" }),
    subscriptionId: text("Identifier of the subscription"),
    subscriptionFriendlyName: Type.Optional(text("Name that the partner gave it")),
    subscriptionTermDuration: Type.Optional(text("Length of its term as an ISO 8601 duration: P1M, P1Y or P3Y")),
    subscriptionBillingCycle: Type.Optional(BillingCycleType),
    errors: Type.Optional(Type.Array(TargetSubscriptionError, { description: "What is in the way; empty when it can" })),
  },
);

export const TransitionEligibility = resource("TransitionEligibility", "A catalog item that a subscription can move to, or why it cannot", {
  operationId: Type.Optional(text("Identifier of the check; the same on all items of an answer")),
  catalogItemId: text("Item to move to, as product:sku:availability"),
  title: Type.Optional(text("Title of its SKU")),
  description: Type.Optional(text("Description of its SKU")),
  quantity: Type.Optional(Type.Integer({ description: "Licences that can move" })),
  eligibilities: Type.Array(TransitionEligibilityDetail, { description: "An entry for each way to move" }),
  subscriptionEligibilities: Type.Optional(
    Type.Array(TargetSubscriptionEligibilityDetail, { description: "Subscriptions of the customer to the same item; empty for a trial and for scheduled moves" }),
  ),
});
