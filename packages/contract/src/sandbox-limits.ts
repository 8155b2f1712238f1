// What an integration sandbox may not, or not so often, as data: one row per limit under the key of the reference, with
// the fault that answers whoever goes beyond it. Rules read their figures here, and a test holds each row to its word.
// Source: accounts reference sections 4.2 and 4.4; the pages are named in each row.

import type { FaultDefinition } from "@understudy/kernel";
import { faults } from "./faults.ts";
import { migrationsFaults } from "./migrations/faults.ts";
import type { PartnerType } from "./internal/account/resources.ts";
import { ordersFaults } from "./orders/faults.ts";

export interface SandboxLimit {
  /** So many at most, whether at all, which, or so many of each. */
  readonly limit: number | boolean | readonly string[] | Readonly<Record<string, number>>;
  readonly about: string;
  /** What goes beyond the limit is answered with this; absent where there is nothing to refuse. */
  readonly fault?: FaultDefinition;
  readonly source: string;
}

const setUpPage = "set-up-api-access-in-partner-center.md";
const providerPage = "indirect-provider-sandbox-capabilities.md";

export const sandboxLimits = {
  "sandbox.perPartner.max": {
    limit: 1, about: "integration sandboxes of a primary account", fault: faults.callerRefused, source: setUpPage,
  },
  "sandbox.owners": {
    limit: ["directBill", "indirectProvider"], about: "partner types whose primary account may have one",
    fault: faults.callerRefused, source: "transition-direct-to-indirect.md",
  },
  "partner.customers.max": {
    limit: 75, about: "customers of a sandbox direct bill partner", fault: faults.sandboxLimitReached, source: "test-and-debug.md",
  },
  "indirectProvider.customers.max": {
    limit: 75, about: "customers of a sandbox indirect provider, those of its resellers among them",
    fault: faults.sandboxLimitReached, source: "create-indirect-reseller-in-sandbox.md",
  },
  "indirectReseller.max": {
    limit: 5, about: "sandbox indirect resellers of a sandbox indirect provider",
    fault: faults.sandboxResellerRefused, source: "create-indirect-reseller-in-sandbox.md",
  },
  "indirectReseller.delete.requires": {
    limit: 0, about: "customers that a reseller may have when its provider deletes it",
    fault: faults.sandboxResellerKept, source: "delete-indirect-reseller-in-sandbox.md",
  },
  "indirectReseller.addCustomers": {
    limit: false, about: "whether an indirect reseller may add customers", fault: faults.callerRefused, source: "sandbox-scenario.md",
  },
  "indirectReseller.vetting": {
    limit: false, about: "whether a sandbox reseller waits for its verification: it is active at once", source: providerPage,
  },
  "mpnId.productionAllowed": {
    limit: false, about: "whether a sandbox takes MPN ids of production accounts", fault: faults.mpnIdUnknown, source: providerPage,
  },
  "customer.delete.allowed": {
    limit: true, about: "whether customers can be deleted: in a primary account they cannot", fault: faults.wrongEnvironment,
    source: "delete-a-customer-account-from-the-integration-sandbox.md",
  },
  "customer.invite.allowed": {
    limit: false, about: "whether existing customers can be asked for a reseller relationship", fault: faults.wrongEnvironment,
    source: "sandbox-scenario.md",
  },
} as const satisfies Record<string, SandboxLimit>;

export type SandboxLimitKey = keyof typeof sandboxLimits;

const testPage = "test-and-debug.md";
const cancelPage = "cancel-an-order-from-the-integration-sandbox.md";

/** What a sandbox may buy, keep and cancel; where products differ, whether their orders can be cancelled at all. */
export const commerceLimits = {
  "customer.subscriptions.max": {
    limit: 5, about: "subscriptions of a customer", fault: ordersFaults.tooManySubscriptions, source: testPage,
  },
  "subscription.seats.max": {
    limit: 25, about: "licences of a subscription, those of trials among them", fault: ordersFaults.tooManySeats, source: testPage,
  },
  "offer.minimumSeats.maxPurchasable": {
    limit: 25, about: "licences that what is bought may ask for at least", fault: ordersFaults.tooManySeats, source: testPage,
  },
  "partner.subscriptions.active.max": {
    limit: 375, about: "subscriptions of a partner, 75 customers times 5", fault: faults.sandboxLimitReached, source: testPage,
  },
  "partner.azureLegacySubscriptions.active.max": {
    limit: 10, about: "legacy Azure subscriptions of a partner", fault: ordersFaults.tooManyAzureSubscriptions, source: testPage,
  },
  "azureLegacy.offers.default": {
    limit: false, about: "whether legacy Azure is sold to a sandbox that has not asked for it", fault: ordersFaults.offerNotForPartner, source: testPage,
  },
  "azurePlan.default": {
    limit: false, about: "whether Azure plans are sold to a sandbox that has not asked for them", fault: ordersFaults.tooManyAzurePlans, source: testPage,
  },
  "azurePlan.perPartner.max": {
    limit: 10, about: "Azure plans of a partner", fault: ordersFaults.tooManyAzurePlans, source: testPage,
  },
  "azurePlan.perCustomer.direct.max": {
    limit: 1, about: "Azure plans of a customer of a direct bill partner", fault: ordersFaults.tooManyAzurePlans, source: testPage,
  },
  "azurePlan.perCustomer.indirectProvider.max": {
    limit: 3, about: "Azure plans of a customer of an indirect provider, each with another reseller on record",
    fault: ordersFaults.tooManyAzurePlans, source: testPage,
  },
  "reservation.vmInstances.perCustomer.max": {
    limit: 2, about: "reserved instances of a customer", fault: faults.sandboxLimitReached, source: testPage,
  },
  "reservation.allowedSkus": {
    limit: ["koreasouth", "eastus", "westus2", "northcentralus", "canadaeast"],
    about: "regions in which Standard_B1s is reserved for a year, and no other reservation is sold",
    fault: ordersFaults.catalogItemNotPurchasable, source: testPage,
  },
  "savingsPlan.purchasable": {
    limit: false, about: "whether savings plans are sold", fault: ordersFaults.notSoldInSandbox, source: testPage,
  },
  "orders.cancel.maxAgeDays": {
    limit: 60, about: "days after which an order cannot be cancelled any more", fault: ordersFaults.orderNotCancellable, source: cancelPage,
  },
  "orders.cancel.azureReservation": {
    limit: true, about: "whether orders of reservations can be cancelled: in a primary account they cannot",
    fault: ordersFaults.onlySoftwareCancellable, source: cancelPage,
  },
  "orders.cancel.perpetualSoftware": {
    limit: true, about: "whether orders of perpetual software can be cancelled", source: cancelPage,
  },
  "orders.cancel.softwareSubscription": {
    limit: true, about: "whether orders of software subscriptions can be cancelled", source: cancelPage,
  },
  "orders.cancel.newCommerce": {
    limit: false, about: "whether orders of licences can be cancelled", fault: ordersFaults.suspendInsteadOfCancel, source: cancelPage,
  },
  "orders.cancel.marketplace": {
    limit: false, about: "whether orders of the marketplace can be cancelled", fault: ordersFaults.cancelThroughSubscription, source: cancelPage,
  },
  "orders.cancel.azurePlan": {
    limit: false, about: "whether orders of Azure plans can be cancelled", fault: ordersFaults.suspendInsteadOfCancel, source: cancelPage,
  },
  "migration.minimumAge": {
    limit: 0, about: "months that a subscription has to be old to migrate to new commerce: in a primary account it is one",
    fault: migrationsFaults.activeTooShort, source: "create-migration.md",
  },
  "poUpload.testProducts": {
    limit: ["DG7GMGF0D7FV", "DG7GMGF0D7FT"], about: "products whose orders wait for the customer's purchase order",
    fault: ordersFaults.purchaseOrderMissing, source: testPage,
  },
  "maxSeatsPooled.testSkus": {
    limit: { "CFQ7TTC0LH33:0001": 3, "CFQ7TTC0HD4F:0001": 6, "CFQ7TTC0HD4F:0002": 10 },
    about: "SKUs of which a customer has few licences in all its subscriptions together", fault: ordersFaults.seatsExceedRemaining,
    source: "pricing-and-offers.md",
  },
} as const satisfies Record<string, SandboxLimit>;

export type CommerceLimitKey = keyof typeof commerceLimits;

/** How many customers the sandbox of a partner may have. */
export const customersMax = (partnerType: PartnerType): number =>
  sandboxLimits[partnerType === "indirectProvider" ? "indirectProvider.customers.max" : "partner.customers.max"].limit;
