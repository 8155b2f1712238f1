// What refuses a transition: the subscription that takes the licences in, or the term and billing asked for.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const transitionFaults = {
  targetEndsEarlier: {
    code: 900236, status: 400,
    description: "The subscription {toSubscriptionId} has to end later than the one that the licences come from.",
    remedy: "Choose a subscription whose commitmentEndDate is later, or leave toSubscriptionId out.",
    source: errorCodes,
  },
  targetNotActive: {
    code: 900258, status: 400,
    description: "The subscription {toSubscriptionId} is not active.",
    remedy: "Choose an active one: subscriptionEligibilities of the eligibilities lists those that can take licences in.",
    source: errorCodes,
  },
  targetIsSource: {
    code: 900259, status: 400,
    description: "The licences would move into the subscription that they come from.",
    remedy: "Choose another subscription, or leave toSubscriptionId out.",
    source: errorCodes,
  },
  targetOfAnotherItem: {
    code: 900260, status: 400,
    description: "The subscription {toSubscriptionId} is not of the catalog item {toCatalogItemId}.",
    remedy: "Choose a subscription of that item, or name the item of the subscription.",
    source: errorCodes,
  },
  targetNotReady: {
    code: 900261, status: 400,
    description: "The subscription {toSubscriptionId} is not ready yet.",
    remedy: "Send the request again later; a change of that subscription is still being processed.",
    source: errorCodes,
  },
  targetTermShorter: {
    code: 900267, status: 400,
    description: "The term {termDuration} is shorter than that of the subscription.",
    remedy: "Give a term at least as long; a shorter one has to be scheduled for the next term.",
    source: errorCodes,
  },
  targetTermInvalid: {
    code: 900268, status: 400,
    description: "The term duration {termDuration} is not valid for this transition.",
    remedy: "Give a duration that the target's availability lists among its terms.",
    source: errorCodes,
  },
  billingCycleInvalid: {
    code: 900269, status: 400,
    description: "The billing cycle {billingCycle} is not valid.",
    remedy: "Give a billing cycle that the availability lists for the term.",
    source: errorCodes,
  },
  billingCycleLongerThanTerm: {
    code: 900270, status: 400,
    description: "The billing cycle {billingCycle} is longer than the term {termDuration}.",
    remedy: "Bill at least once a term: annual takes P1Y or P3Y, triennial takes P3Y.",
    source: errorCodes,
  },
} as const satisfies Record<string, FaultDefinition>;
