// What goes over the wire in the migrations to new commerce.

import { Type, type TSchema } from "typebox";
import { guid, optionalText } from "../define/schema.ts";
import type { Shape } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { azureFaults } from "../orders/azure-faults.ts";
import { migrationsFaults as refusals } from "./faults.ts";
import {
  GetNewCommerceMigrationsResponse, NewCommerceEligibility, NewCommerceMigration, NewCommerceMigrationEvent, NewCommerceMigrationSchedule,
} from "./resources.ts";

/** What every operation on one customer may answer. */
const ofOne = [faults.noSuchResource, faults.noRelationship] as const;

/** What the new subscription may be too large for, or one too many. */
const ofSize = [azureFaults.seatsExceedRemaining, azureFaults.tooManySeats, azureFaults.tooManySubscriptions, faults.sandboxLimitReached] as const;

/** What forbids a migration already when it is scheduled. */
const always = [
  refusals.subscriptionNotActive, refusals.promotionApplied, refusals.noMigrationPath, refusals.termNotSold, refusals.partnerNotEnabled,
  refusals.endDateOutsideTerm, refusals.endDateNotAligned,
] as const;

const roles = "The user has to be Global admin, Admin agent or Sales agent.";
const oneOfThree = "At least one of CustomerTenantId, CurrentSubscriptionId and ExternalReferenceId is given.";
const sandboxOnly = "The documentation of 2023 restricts it to sandbox accounts, the change log of November 2022 does not; both kinds are served.";

const listQuery = Type.Object({
  CustomerTenantId: Type.Optional(guid("The customer's tenant")),
  CurrentSubscriptionId: Type.Optional(guid("The legacy subscription")),
  ExternalReferenceId: optionalText("The name that several of them have in common, as it was given"),
  PageSize: Type.Optional(Type.Integer({ minimum: 1, maximum: 300, description: "How many to answer at most; 300 when absent" })),
});

export const migrationsShapes = {
  "migrations.newCommerce.create": {
    summary: "Migrate a legacy subscription of a customer to new commerce",
    notes: [
      "The answer's status is Processing; a migration takes up to six hours as a rule, and 72 at most.",
      "Every add-on of the subscription is named in addOnMigrations, an add-on's add-ons in the same flat list.",
      "The legacy subscription ends suspended; without purchaseFullTerm the new one ends when its term would have.",
      "A partner may call it 100 times in five minutes.",
    ],
    rate: { calls: 100, minutes: 5, per: "partner" },
    body: NewCommerceMigration,
    result: { status: 201, body: NewCommerceMigration },
    faults: [
      ...ofOne, ...always, refusals.subscriptionInProcess, refusals.termEndsSoon, refusals.addOnsLeftBehind, refusals.notEligible,
      refusals.migrationInterrupted, refusals.activeTooShort, refusals.partnerOnRecordInvalid, refusals.addOnGivenTwice, refusals.addOnNotActive,
      ...ofSize, faults.badProperty, faults.throttled,
    ],
  },
  "migrations.newCommerce.validate": {
    summary: "Ask whether a legacy subscription can be migrated, and to which product",
    notes: [
      "A subscription that cannot be migrated is answered with the status 200, isEligible false and the reasons in errors.",
      "Nothing is said of promotions that the new subscription may be entitled to.",
      "The page lists termDuration, billingCycle, quantity and others among the parameters; they belong to the body.",
      "A partner may call it 450 times in five minutes for each customer.",
    ],
    rate: { calls: 450, minutes: 5, per: "customer" },
    body: NewCommerceMigration,
    result: { status: 200, body: NewCommerceEligibility },
    faults: [...ofOne, faults.throttled],
  },
  "migrations.newCommerce.get": {
    summary: "Get a migration of a customer by its id",
    result: { status: 200, body: NewCommerceMigration },
    faults: [...ofOne, refusals.noSuchMigration],
  },
  "migrations.newCommerce.list": {
    summary: "List migrations, by customer, by legacy subscription or by the name that they have in common",
    notes: [
      oneOfThree, roles,
      "The answer is a bare array; its header MS-ContinuationToken, sent along, brings the next page.",
    ],
    query: listQuery,
    result: { status: 200, body: NewCommerceMigration, listing: "tokenArray" },
    faults: [faults.badProperty],
  },
  "migrations.newCommerce.events.list": {
    summary: "List the steps of a migration",
    notes: [
      "At least one of migration_id and current_subscription_id is given; the page's table spells them MigrationId and CurrentSubscriptionId.",
      "The answer is a bare array.",
    ],
    query: Type.Object({
      migration_id: Type.Optional(guid("The migration")),
      current_subscription_id: Type.Optional(guid("The legacy subscription that is or was migrated")),
    }),
    result: { status: 200, body: NewCommerceMigrationEvent, listing: "array" },
    faults: [...ofOne, faults.badProperty],
  },
  "migrations.newCommerceSchedules.create": {
    summary: "Schedule the migration of a legacy subscription, for a date or for its renewal",
    notes: [
      "Either targetDate is given, or migrateOnRenewal is true.",
      "Add-ons are read from addOnMigrationSchedules and from addOnMigrations.",
      "When the migration fails later, the webhook event new-commerce-migration-schedule-failed says so.",
      roles,
    ],
    body: NewCommerceMigrationSchedule,
    result: { status: 201, body: NewCommerceMigrationSchedule },
    faults: [...ofOne, ...always, faults.badProperty],
  },
  "migrations.newCommerceSchedules.get": {
    summary: "Get a scheduled migration by its id",
    notes: ["The page's example answers an array; the answer is the schedule itself.", sandboxOnly],
    result: { status: 200, body: NewCommerceMigrationSchedule },
    faults: ofOne,
  },
  "migrations.newCommerceSchedules.update": {
    summary: "Change a scheduled migration, before its date",
    notes: ["The body is the whole schedule; currentSubscriptionId cannot be changed.", sandboxOnly],
    body: NewCommerceMigrationSchedule,
    result: { status: 200, body: NewCommerceMigrationSchedule },
    faults: [...ofOne, faults.badProperty],
  },
  "migrations.newCommerceSchedules.cancel": {
    summary: "Call off a scheduled migration",
    notes: ["There is no body; the answer's status is Cancelled.", roles],
    result: { status: 200, body: NewCommerceMigrationSchedule },
    faults: [...ofOne, faults.badProperty],
  },
  "migrations.newCommerceSchedules.list": {
    summary: "List scheduled migrations, by customer, by legacy subscription or by the name that they have in common",
    notes: [
      oneOfThree,
      "The answer is a bare array; its header MS-ContinuationToken, sent along, brings the next page.",
      "The page spells the parameters customerTenantId, currentSubscriptionID and externalReferenceID; case does not matter.",
    ],
    query: listQuery,
    result: { status: 200, body: NewCommerceMigrationSchedule, listing: "tokenArray" },
    faults: [faults.badProperty],
  },
} as const satisfies Record<string, Shape>;

/** What the .NET SDK alone knows. */
export const migrationsOthers: readonly TSchema[] = [GetNewCommerceMigrationsResponse];
