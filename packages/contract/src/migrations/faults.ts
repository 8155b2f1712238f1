// What refuses the migration of a subscription to new commerce.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const migrationsFaults = {
  subscriptionNotActive: {
    code: 900215, status: 400,
    description: "Subscription {subscriptionId} is not migrated: it is not active.",
    remedy: "Set its status to active first; a deleted or expired subscription cannot be migrated.",
    source: errorCodes,
  },
  subscriptionInProcess: {
    code: 900216, status: 400,
    description: "Subscription {subscriptionId} is not migrated: another change of it is being processed.",
    remedy: "Wait until that change is done; if it is a migration, ask for it by the subscription's id.",
    source: errorCodes,
  },
  termEndsSoon: {
    code: 900217, status: 400,
    description: "Subscription {subscriptionId} is not migrated: its term ends in less than 24 hours.",
    remedy: "Migrate it after it has renewed, or schedule the migration with migrateOnRenewal.",
    source: errorCodes,
  },
  promotionApplied: {
    code: 900218, status: 400,
    description: "Subscription {subscriptionId} is not migrated: promotions are applied to it.",
    remedy: "Wait until the promotions have ended.",
    source: errorCodes,
  },
  addOnsLeftBehind: {
    code: 900219, status: 400,
    description: "Subscription {subscriptionId} is not migrated: it has add-ons.",
    remedy: "Name each of its add-on subscriptions in addOnMigrations.",
    source: errorCodes,
  },
  noMigrationPath: {
    code: 900220, status: 400,
    description: "Subscription {subscriptionId} is not migrated: new commerce has no product for its offer yet.",
    remedy: "Ask the validation, which names the product (catalogItemId) of those that can be migrated.",
    source: errorCodes,
  },
  notEligible: {
    code: 900221, status: 400,
    description: "Subscription {subscriptionId} is not migrated. Its state, a promotion, its add-ons, the end of its term or its offer forbid it.",
    remedy: "Ask the validation: its answer lists each reason.",
    source: errorCodes,
  },
  termNotSold: {
    code: 900222, status: 400,
    description: "Subscription {subscriptionId} is not migrated: its product is not sold for the term {termDuration} with the billing cycle {billingCycle}.",
    remedy: "Give a termDuration and a billingCycle that the product's availabilities list together.",
    source: errorCodes,
  },
  partnerNotEnabled: {
    code: 900223, status: 403,
    description: "The partner {partnerId} may not migrate subscriptions yet.",
    remedy: "The account has to be enabled for migrations first.",
    source: errorCodes,
  },
  noSuchMigration: {
    code: 900224, status: 400,
    description: "There is no migration {migrationId}.",
    remedy: "List the migrations of the customer: GET /v1/migrations/newcommerce with CustomerTenantId.",
    source: errorCodes,
  },
  migrationInterrupted: {
    code: 900225, status: 408,
    description: "Something failed unexpectedly while the migration was processed.",
    remedy: "Look for the migration by the subscription's id before you ask again.",
    source: errorCodes,
  },
  activeTooShort: {
    code: 900226, status: 403,
    description: "Subscription {subscriptionId} is not migrated: it has been active for a month or less.",
    remedy: "Try again later, or schedule the migration.",
    source: errorCodes,
  },
  partnerOnRecordInvalid: {
    code: 900247, status: 400,
    description: "Subscription {subscriptionId} is not migrated: the partner on its record is not valid.",
    remedy: "Set the subscription's partnerId to the PartnerID of a partner that may sell to the customer.",
    source: errorCodes,
  },
  addOnGivenTwice: {
    code: 900248, status: 400,
    description: "Nothing is migrated: several entries of addOnMigrations name the same subscription.",
    remedy: "Name each add-on subscription once.",
    source: errorCodes,
  },
  addOnNotActive: {
    code: 900262, status: 400,
    description: "Nothing is migrated: an add-on subscription named in addOnMigrations does not exist or is not active.",
    remedy: "Name active add-on subscriptions of the customer only.",
    source: errorCodes,
  },
  endDateOutsideTerm: {
    code: 900291, status: 400,
    description: "customTermEndDate does not lie within the first term; and a monthly term ends on the 28th, 29th or 30th only where that is the month's last day.",
    remedy: "Choose a date within the first term, for a monthly term another day or the month's end.",
    source: errorCodes,
  },
  endDateNotAligned: {
    code: 900292, status: 400,
    description: "customTermEndDate is neither the end of an active licence subscription of new commerce that is no trial, nor the end of a month.",
    remedy: "Take the end date of such a subscription of the customer, or the last day of a month.",
    source: errorCodes,
  },
} as const satisfies Record<string, FaultDefinition>;
