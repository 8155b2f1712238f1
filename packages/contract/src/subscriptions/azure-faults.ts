// What refuses the operations on Azure: the upgrade to an Azure plan, Azure subscriptions, overage and registration.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const azureFaults = {
  notRegistered: {
    code: 800030, status: 400,
    description: "The subscription {subscriptionId} is not registered for reservations.",
    remedy: "Register it: POST /v1/customers/{customerId}/subscriptions/{subscriptionId}/registrations, and wait until its status is Registered.",
    source: errorCodes,
  },
  noSuchEntitlement: {
    code: 800111, status: 404,
    description: "There is no Azure subscription with the entitlement id {entitlementId}.",
    remedy: "GET /v1/customers/{customerId}/subscriptions/{subscriptionId}/azureEntitlements lists those of an Azure plan.",
    source: errorCodes,
  },
  overageWithLegacyAzure: {
    code: 800112, status: 403,
    description: "Overage is not possible: the customer holds legacy Azure subscriptions.",
    remedy: "Move them to an Azure plan first: POST /v1/productUpgrades.",
    source: errorCodes,
  },
  overageNotManageable: {
    code: 800114, status: 403,
    description: "The partner may not manage overage for this customer.",
    remedy: "Use the account that sells the customer its Azure plan.",
    source: errorCodes,
  },
  overageAssignedElsewhere: {
    code: 800115, status: 403,
    description: "Overage is assigned to another tenant already.",
    remedy: "Have the partner that holds it take it away, by overageEnabled false.",
    source: errorCodes,
  },
  suspendedAzureSubscriptions: {
    code: 900105, status: 403,
    description: "The customer has suspended Azure subscriptions, which keep it from an Azure plan.",
    remedy: "Make them active or cancel them first.",
    source: errorCodes,
  },
  noSuchUpgrade: {
    code: 900106, status: 404,
    description: "There is no upgrade {upgradeId}.",
    remedy: "Take the id from the Location header of POST /v1/productUpgrades, or from the eligibility.",
    source: errorCodes,
  },
  azureCatalogItemMissing: {
    code: 900107, status: 400,
    description: "The upgrade is not possible: the Azure plan is missing from the catalog.",
    remedy: "Check that the customer's country sells Azure plans.",
    source: errorCodes,
  },
  noAzureSubscription: {
    code: 900108, status: 403,
    description: "The upgrade is not possible: the customer has no Azure subscription.",
    remedy: "Order an Azure plan instead: there is nothing to upgrade.",
    source: errorCodes,
  },
  upgradeRunning: {
    code: 900109, status: 409,
    description: "The upgrade {upgradeId} is still running.",
    remedy: "Ask for its status, and begin another one when it has ended.",
    source: errorCodes,
  },
  upgradeComplete: {
    code: 900110, status: 400,
    description: "The upgrade {upgradeId} is complete already.",
    remedy: "Nothing is left to do.",
    source: errorCodes,
  },
  upgradeOfAnotherCustomer: {
    code: 900111, status: 400,
    description: "The upgrade is not that of customer {customerId}, which has the upgrade {upgradeId}.",
    remedy: "Name the customer that the upgrade was begun for, or ask for the upgrade of this one.",
    source: errorCodes,
  },
  sharedServicesNotUpgradable: {
    code: 900119, status: 403,
    description: "Azure Partner Shared Services cannot be upgraded to an Azure plan.",
    remedy: "Keep them as they are.",
    source: errorCodes,
  },
  azureUpgradeRefused: {
    code: 900120, status: 403,
    description: "The upgrade to an Azure plan is not possible.",
    remedy: "POST /v1/productUpgrades/eligibility gives the reason.",
    source: errorCodes,
  },
  azureSubscriptionTooNew: {
    code: 900130, status: 403,
    description: "Azure subscriptions that were bought recently cannot be upgraded yet.",
    remedy: "Begin the upgrade later.",
    source: errorCodes,
  },
  noCommerceRelationship: {
    code: 900159, status: 403,
    description: "The partner (account {partnerAccountId}, organization {partnerId}) has no commerce relationship with the customer (account {customerAccountId}, organization {customerId}).",
    remedy: "Use the token of the account that sells to the customer.",
    source: "cancel-an-azure-subscription.md",
  },
  cancellationReasonInvalid: {
    code: 900307, status: 400,
    description: "The cancellation reason {cancellationReason} is not valid.",
    remedy: "Send compromise: no other reason is taken.",
    source: "cancel-an-azure-subscription.md",
  },
  reactivationForbidden: {
    code: 900335, status: 403,
    description: "The partner lacks the rights to reactivate the Azure subscription {entitlementId}.",
    remedy: "Have a global admin who is an admin agent do it.",
    source: "reactivate-an-azure-subscription.md",
  },
  reactivationRefused: {
    code: 900337, status: 400,
    description: "The partner cannot reactivate the Azure subscription {entitlementId}.",
    remedy: "Ask the customer or the support to do it.",
    source: "reactivate-an-azure-subscription.md",
  },
} as const satisfies Record<string, FaultDefinition>;
