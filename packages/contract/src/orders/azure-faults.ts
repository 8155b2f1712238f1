// Refusals of purchases that are about Azure: plans, the subscriptions below them, reservations, savings plans; and the
// quotas of the integration sandbox, which are about Azure for the most part.

import type { FaultDefinition } from "@understudy/kernel";

const source = "error-codes.md";

export const azureFaults = {
  notAzureSubscription: {
    code: 800011, status: 400,
    description: "The subscription {subscriptionId} is not one of Azure.",
    remedy: "Give the id of an Azure subscription of this customer.",
    source,
  },
  subscriptionInactive: {
    code: 800012, status: 400,
    description: "The subscription {subscriptionId} is not active.",
    remedy: "Reactivate it first: PATCH /v1/customers/{customerId}/subscriptions/{subscriptionId}.",
    source,
  },
  notEnabledForReservations: {
    code: 800013, status: 400,
    description: "The subscription {subscriptionId} is not registered for reservations.",
    remedy: "Register it first: POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations.",
    source,
  },
  notASubscription: {
    code: 800021, status: 400,
    description: "{subscriptionId} is no subscription that this can be bought for.",
    remedy: "GET /v1/customers/{customerId}/subscriptions lists the customer's own.",
    source,
  },
  tooManySubscriptions: {
    code: 800066, status: 403,
    description: "The customer may have at most {limit} subscriptions.",
    remedy: "Cancel some in the sandbox, or start with --limits unlimited.",
    source,
  },
  tooManySeats: {
    code: 800067, status: 403,
    description: "A subscription may have at most {limit} seats.",
    remedy: "Order fewer licences in the sandbox, or start with --limits unlimited.",
    source,
  },
  tooManyAzureSubscriptions: {
    code: 800068, status: 403,
    description: "The partner may have at most {limit} Azure subscriptions.",
    remedy: "Cancel some in the sandbox, or start with --limits unlimited.",
    source,
  },
  seatsExceedRemaining: {
    code: 800088, status: 403,
    description: "{requested} seats are more than the {remaining} that are left for {catalogItemId}.",
    remedy: "Ask for no more than are left: small-business limits count all of the customer's subscriptions of the SKU.",
    source,
  },
  assetsExceedRemaining: {
    code: 800089, status: 403,
    description: "{requested} are more than the {remaining} that are left to this customer.",
    remedy: "Order fewer, or cancel some first.",
    source,
  },
  upgradePending: {
    code: 900112, status: 409,
    description: "Nothing can be bought while the upgrade {upgradeId} is pending.",
    remedy: "Ask POST /v1/productUpgrades/{upgradeId}/status until it is done.",
    source,
  },
  upgradeRunning: {
    code: 900113, status: 409,
    description: "Nothing can be bought while the upgrade {upgradeId} is running.",
    remedy: "Ask POST /v1/productUpgrades/{upgradeId}/status until it is done.",
    source,
  },
  upgradeFailed: {
    code: 900114, status: 409,
    description: "Nothing can be bought since the upgrade {upgradeId} failed.",
    remedy: "POST /v1/productUpgrades/{upgradeId}/status says why; begin the upgrade again.",
    source,
  },
  tooManyAzurePlans: {
    code: 900116, status: 400,
    description: "The integration sandbox holds at most {limit} Azure plans.",
    remedy: "Cancel one first, or start with --limits unlimited.",
    source,
  },
  azurePlanRequired: {
    code: 900128, status: 400,
    description: "Metered software of the marketplace takes an Azure plan, and the customer has none.",
    remedy: "Order an Azure plan first, and create an Azure subscription below it.",
    source,
  },
  azurePlanWithoutSubscription: {
    code: 900129, status: 400,
    description: "The Azure plan {subscriptionId} is unknown, or has no active Azure subscription.",
    remedy: "Give the id of a plan with an active Azure subscription.",
    source,
  },
  directorySubscriptionsUnknown: {
    code: 900140, status: 404,
    description: "The directory of {customerId} has no subscriptions of the provisioning id {provisioningId}.",
    remedy: "Wait until the purchase is provisioned, and ask again.",
    source,
  },
  scopeUnsupported: {
    code: 900312, status: 400,
    description: "The scope {scope} of the provisioning context is not supported.",
    remedy: "The scope is single or shared.",
    source,
  },
  entitlementIdMissing: {
    code: 900313, status: 400,
    description: "The provisioning context has no entitlementId.",
    remedy: "The scope single takes the id of an Azure subscription as entitlementId.",
    source,
  },
  entitlementInactive: {
    code: 900314, status: 400,
    description: "The Azure subscription {entitlementId} is not active.",
    remedy: "Give an active one: GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements.",
    source,
  },
  notForThisAzureSubscription: {
    code: 900315, status: 400,
    description: "This product cannot be bought for the Azure subscription {entitlementId}.",
    remedy: "Give an Azure subscription of the customer's Azure plan.",
    source,
  },
  azurePlanIdMissing: {
    code: 900317, status: 400,
    description: "The provisioning context has no subscriptionId.",
    remedy: "The scope shared takes the id of the Azure plan as subscriptionId.",
    source,
  },
  azurePlanUnusable: {
    code: 900318, status: 400,
    description: "The Azure plan {subscriptionId} is unknown, or has no active Azure subscription.",
    remedy: "Give the id of a plan with an active Azure subscription.",
    source,
  },
  notSoldInSandbox: {
    code: 900322, status: 403,
    description: "{product} is not sold in the integration sandbox. More at {url}.",
    remedy: "Savings plans are bought with a primary account only.",
    source,
  },
  partnerOnRecordOfAzurePlan: {
    code: 900323, status: 403,
    description: "A savings plan has the partner on record of its Azure plan, {partnerIdOnRecord}, and no other.",
    remedy: "Leave the partner on record out, or give that of the plan.",
    source,
  },
} as const satisfies Record<string, FaultDefinition>;
