// What the page of a subscription shows besides the subscription itself.

import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { inquiryFaults } from "../../subscriptions/inquiry-faults.ts";
import { internal } from "../internal.ts";
import { SubscriptionTimeline } from "./resources.ts";

export const subscriptionPagesOperations = area("internal", {
  "subscriptions.timeline": operation("GET /internal/v1/customers/{customerId}/subscriptions/{subscriptionId}/timeline", {
    ...internal, states: ["active"], right: "viewCustomers",
    summary: "Get what has happened to a subscription, and what is to come if nobody changes it",
    result: { status: 200, body: SubscriptionTimeline },
    faults: [faults.noSuchResource, faults.noRelationship, inquiryFaults.noSuchSubscription],
    sources: ["subscription-lifecycle.md", "get-a-subscription-by-id.md"],
  }),
});
