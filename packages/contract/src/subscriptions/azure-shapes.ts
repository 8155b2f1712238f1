// What goes over the wire in the operations on Azure plans: registration, Azure subscriptions, overage, upgrades to a plan.

import { Type } from "typebox";
import { text } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { ordersFaults } from "../orders/faults.ts";
import {
  AzureEntitlement, AzureEntitlementCancellationRequestContent, Overage, SubscriptionRegistrationStatus,
} from "./azure.ts";
import { azureFaults } from "./azure-faults.ts";
import { changeFaults } from "./change-faults.ts";
import { ProductUpgradesEligibility, ProductUpgradesRequest, ProductUpgradesStatus } from "./product-upgrades.ts";
import { agentOnly, ofSubscription } from "./rules-of-all.ts";

const ofEntitlement = [
  ...ofSubscription, faults.badCustomerId, ordersFaults.invalidInput, azureFaults.noCommerceRelationship, azureFaults.noSuchEntitlement,
] as const;

const ofOverage = [
  faults.noSuchResource, faults.noRelationship, azureFaults.noSuchEntitlement, azureFaults.overageWithLegacyAzure,
  azureFaults.overageNotManageable, azureFaults.overageAssignedElsewhere,
] as const;

const ofUpgrade = [faults.noSuchResource, faults.noRelationship] as const;

export const azureShapes = {
  "subscriptions.registrations.create": {
    summary: "Register an Azure subscription or plan, so that reservations can be bought for it",
    notes: [
      "The work goes on after the answer; Location names where its status is asked for: /customers/{customerId}/subscriptions/{subscriptionId}/registrationstatus.",
      "There is no body; a JSON null is taken, too.",
    ],
    result: { status: 202 },
    operationIn: "Location",
    faults: [...ofSubscription, ordersFaults.notAzureSubscription, ordersFaults.subscriptionInactive],
  },
  "subscriptions.registrationStatus.get": {
    summary: "Ask how far the registration of an Azure subscription is",
    notes: ["It goes from NotRegistered over Registering to Registered."],
    result: { status: 200, body: SubscriptionRegistrationStatus },
    faults: [...ofSubscription, azureFaults.notRegistered],
  },
  "subscriptions.azureEntitlements.list": {
    summary: "List the Azure subscriptions below an Azure plan",
    result: { status: 200, body: AzureEntitlement, listing: "collection" },
    faults: ofSubscription,
  },
  "subscriptions.azureEntitlements.get": {
    summary: "Get an Azure subscription below an Azure plan",
    result: { status: 200, body: AzureEntitlement },
    faults: ofEntitlement,
  },
  "subscriptions.azureEntitlements.cancel": {
    summary: "Cancel an Azure subscription below an Azure plan, because it is compromised",
    notes: [
      "The plan itself and its other Azure subscriptions go on.",
      "The status turns from active to inactive after about ten minutes; the answer has it as it was.",
      agentOnly,
    ],
    body: AzureEntitlementCancellationRequestContent,
    result: { status: 200, body: AzureEntitlement },
    faults: [...ofEntitlement, azureFaults.cancellationReasonInvalid],
  },
  "subscriptions.azureEntitlements.reactivate": {
    summary: "Make an Azure subscription that was cancelled active again",
    notes: ["The answer has neither a body nor a Location: read the Azure subscription until its status is active.", agentOnly],
    query: Type.Object({
      version: Type.Optional(text("Version of the API; listed as required, and probably the v1 of the path")),
    }),
    result: { status: 202 },
    faults: [...ofEntitlement, azureFaults.reactivationRefused, azureFaults.reactivationForbidden],
  },
  "subscriptions.overage.get": {
    summary: "Get which Azure subscription pays for what a customer uses beyond its licences",
    notes: ["The link is called overage instead of self.", agentOnly],
    result: { status: 200, body: Overage, listing: "collection" },
    faults: ofOverage,
  },
  "subscriptions.overage.update": {
    summary: "Set which Azure subscription pays for what a customer uses beyond its licences, or take that away",
    notes: [
      "The customer needs a subscription to a product that has overage.",
      "overageEnabled false takes the assignment away; it is made once for each customer.",
      "An indirect provider names its reseller in partnerId.",
      agentOnly,
    ],
    body: Overage,
    result: { status: 200, body: Overage },
    faults: [
      ...ofOverage, ordersFaults.notAnIndirectReseller, ordersFaults.resellerAgreementMissing, changeFaults.providerAsPartnerOnRecord, faults.mpnIdUnknown,
    ],
  },
  "productUpgrades.create": {
    summary: "Move all legacy Azure subscriptions of a customer to an Azure plan",
    notes: [
      "It moves every subscription to the offer MS-AZR-0145P.",
      "The work goes on after the answer; Location is productUpgrades/{upgradeId}, without a slash before it, and its status is asked for by POST to productUpgrades/{upgradeId}/status.",
    ],
    body: ProductUpgradesRequest,
    result: { status: 202 },
    operationIn: "Location",
    faults: [
      ...ofUpgrade, azureFaults.suspendedAzureSubscriptions, azureFaults.azureCatalogItemMissing, azureFaults.noAzureSubscription,
      azureFaults.upgradeRunning, azureFaults.upgradeComplete, azureFaults.sharedServicesNotUpgradable, azureFaults.azureUpgradeRefused,
      azureFaults.azureSubscriptionTooNew,
    ],
  },
  "productUpgrades.eligibility.check": {
    summary: "Ask whether a customer's legacy Azure subscriptions can move to an Azure plan",
    notes: ["upgradeId is there when an upgrade was begun already."],
    body: ProductUpgradesRequest,
    result: { status: 200, body: ProductUpgradesEligibility },
    faults: ofUpgrade,
  },
  "productUpgrades.status.check": {
    summary: "Ask how far an upgrade to an Azure plan is",
    notes: ["The body names the customer that the upgrade is for."],
    body: ProductUpgradesRequest,
    result: { status: 200, body: ProductUpgradesStatus },
    faults: [...ofUpgrade, azureFaults.noSuchUpgrade, azureFaults.upgradeOfAnotherCustomer],
  },
} as const satisfies Record<string, Shape>;
