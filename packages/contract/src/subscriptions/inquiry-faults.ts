// What refuses to ask about a subscription, or to activate it: there is none, or nothing to tell or to do.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const inquiryFaults = {
  noSuchSubscription: {
    code: 20003, status: 404,
    description: "The customer has no subscription {subscriptionId}.",
    remedy: "GET /v1/customers/{customerId}/subscriptions lists all that the customer has, deleted ones too.",
    source: errorCodes,
  },
  activatedAlready: {
    code: 800041, status: 400,
    description: "The subscription was activated before.",
    remedy: "Nothing is left to do: billing has begun.",
    source: errorCodes,
  },
  noSuchAsset: {
    code: 800037, status: 404,
    description: "There is no asset {assetId}.",
    remedy: "Check the id: it was not found among what the customer has bought.",
    source: errorCodes,
  },
  noFutureBilling: {
    code: 800038, status: 404,
    description: "Nothing is known of the future billing of the asset {assetId}.",
    remedy: "Read the subscription itself: its billing cycle and term say what is to be paid.",
    source: errorCodes,
  },
  noSubscriptionHistory: {
    code: 800076, status: 404,
    description: "The subscription {subscriptionId} has no history.",
    remedy: "Nothing is wrong: no change of it was recorded.",
    source: errorCodes,
  },
} as const satisfies Record<string, FaultDefinition>;
