// Refusals of transfers: one partner hands a customer's subscriptions to another.

import type { FaultDefinition } from "@understudy/kernel";

const source = "error-codes.md";

export const transferFaults = {
  transferOfInvalidSubscription: {
    code: 800078, status: 400,
    description: "The subscription {subscriptionId} cannot be transferred.",
    remedy: "GET /v1/customers/{customerId}/transferseligibility says which can.",
    source,
  },
  transferUnknown: {
    code: 900100, status: 404,
    description: "There is no transfer {transferId}.",
    remedy: "GET /v1/customers/{customerId}/transfers lists the customer's own.",
    source,
  },
  transferInProgress: {
    code: 900101, status: 409,
    description: "The transfer {transferId} of these subscriptions is still open.",
    remedy: "Withdraw it first, or wait for the other partner to accept or reject it.",
    source,
  },
  transferClosed: {
    code: 900102, status: 400,
    description: "The transfer {transferId} is {status}, and nothing can be done with it.",
    remedy: "Create a new transfer.",
    source,
  },
  transferOrderFailed: {
    code: 900103, status: 500,
    description: "The order of the transfer {transferId} failed. {reason}",
    remedy: "transferErrors of the answer name the lines; accept again when their cause is gone.",
    source,
  },
  transferBusy: {
    code: 900104, status: 409,
    description: "The transfer {transferId} is being worked on by another request.",
    remedy: "Wait for the other request, and GET the transfer before going on.",
    source,
  },
  transferWithLegacyAzure: {
    code: 900131, status: 400,
    description: "The customer has Azure subscriptions of the legacy kind, so nothing is transferred.",
    remedy: "Have them upgraded to an Azure plan first: POST /v1/productUpgrades.",
    source,
  },
  transferOfInactiveAzurePlan: {
    code: 900132, status: 400,
    description: "The customer's Azure plan is not active.",
    remedy: "Reactivate it first.",
    source,
  },
  transferWithoutAzurePlan: {
    code: 900133, status: 400,
    description: "The customer has no Azure plan.",
    remedy: "Order one first.",
    source,
  },
  transferAzurePlanNotPurchasable: {
    code: 900134, status: 400,
    description: "The Azure plan cannot be bought for this customer.",
    remedy: "Check the customer's country and qualifications.",
    source,
  },
  transferNotBegun: {
    code: 900135, status: 500,
    description: "The transfer could not be begun.",
    remedy: "Send the request again later.",
    source,
  },
  transferSourceMissing: {
    code: 900136, status: 400,
    description: "Neither a mail address nor a domain of the partner is given whom the subscriptions are with.",
    remedy: "Give one of them.",
    source,
  },
  transferNotEnabled: {
    code: 900137, status: 403,
    description: "Transfers are not enabled for the partner {partnerId}.",
    remedy: "Ask the support to enable them.",
    source,
  },
  transferNationalCloudUnsupported: {
    code: 900138, status: 403,
    description: "The partner {partnerId} is in the national cloud {cloud}, and nothing is transferred there.",
    remedy: "Transfers exist in the global cloud alone.",
    source,
  },
  transferHoldsAzure: {
    code: 900139, status: 403,
    description: "The transfer {transferId} holds Azure subscriptions, and cannot be accepted with them.",
    remedy: "Ask the other partner for a transfer without them.",
    source,
  },
  transferWithReservations: {
    code: 900145, status: 400,
    description: "Azure reservations do not move with the subscriptions that they belong to.",
    remedy: "Cancel the reservations first, or leave these subscriptions out.",
    source,
  },
  transferWithMarketplaceProducts: {
    code: 900146, status: 400,
    description: "Products of other publishers do not move with a transfer.",
    remedy: "Leave them out.",
    source,
  },
  transferDomainOfOtherPartner: {
    code: 900147, status: 400,
    description: "{domain} is not a domain of the partner.",
    remedy: "Give a domain of the partner whom the subscriptions are with.",
    source,
  },
  transferToSelf: {
    code: 900148, status: 400,
    description: "The partner who asks for the transfer has the subscriptions already.",
    remedy: "Give two different tenants as source and target.",
    source,
  },
} as const satisfies Record<string, FaultDefinition>;
