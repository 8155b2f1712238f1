// Which refusals a purchase may meet, however it is made: a checkout and an order that is sent whole are alike in them.

import { catalogFaults } from "../catalog/faults.ts";
import { faults } from "../faults.ts";
import { subscriptionsFaults } from "../subscriptions/faults.ts";
import { azureFaults } from "./azure-faults.ts";
import { buyerFaults } from "./buyer-faults.ts";
import { commerceFaults } from "./commerce-faults.ts";
import { offerFaults } from "./offer-faults.ts";

/** What every operation on one customer may answer. */
export const ofOne = [faults.noSuchResource, faults.noRelationship] as const;

/** What is wrong with a line that is to be bought, whoever buys it. */
export const ofItems = [
  catalogFaults.noSuchAvailability, offerFaults.inventoryUnavailable, offerFaults.pricesNotVisible, offerFaults.currencyUnsupported,
  offerFaults.attestationRequired, offerFaults.customTermEndDateUnaligned, azureFaults.scopeUnsupported, azureFaults.entitlementIdMissing,
  azureFaults.entitlementInactive, azureFaults.notForThisAzureSubscription, azureFaults.azurePlanIdMissing, azureFaults.azurePlanUnusable,
  azureFaults.notSoldInSandbox, azureFaults.partnerOnRecordOfAzurePlan,
] as const;

export const ofPurchase = [
  ...ofOne, faults.callerRefused, faults.mpnIdUnknown, faults.sandboxLimitReached,
  subscriptionsFaults.notAnAdvisor, subscriptionsFaults.providerAsPartnerOnRecord, catalogFaults.noSuchAvailability,
  ...Object.values(buyerFaults), ...Object.values(offerFaults), ...Object.values(azureFaults), ...Object.values(commerceFaults),
];
