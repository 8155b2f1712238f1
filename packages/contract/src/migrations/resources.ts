// Migrations of subscriptions from the legacy offers to new commerce: what is asked for and what became of it, whether a
// subscription can be migrated, migrations for later, and the steps of one.
// Source: the .NET SDK's models, create-migration.md, validate-subscription-for-migration.md, get-migration-events.md,
// schedule-a-new-commerce-migration.md. An add-on is on the wire what its base subscription is, but has no add-ons of its own.

import { Type } from "typebox";
import { guid, instant, optionalText, readOnly, resource, text } from "../define/schema.ts";
import { MigrationEventName, MigrationScheduleStatus, MigrationStatus } from "./enums.ts";

const currentSubscriptionId = guid("The legacy subscription to migrate");
const termDuration = optionalText("ISO 8601 length of the new term: P1M, P1Y or P3Y; the present one when absent");
const billingCycle = optionalText("How often the new subscription is billed: Monthly, Annual or Triennial; the present cycle when absent");
const customTermEndDate = Type.Optional(instant("When the first term is to end: with another subscription of the customer or with a month; a full term or the present end when absent"));
const externalReferenceId = optionalText("A name of your choice that several migrations can have in common, to list them by");

/** What a caller chooses, at once or for later. */
const chosen = {
  currentSubscriptionId,
  quantity: Type.Optional(Type.Integer({ description: "How many licences the new subscription has; as many as now when absent", minimum: 0, maximum: 2_147_483_647 })),
  termDuration,
  billingCycle,
  purchaseFullTerm: Type.Optional(Type.Boolean({ description: "Whether a full term begins with the migration; otherwise the new subscription ends when the present term would have" })),
  customTermEndDate,
  externalReferenceId,
};

/** What the service adds. */
const found = {
  customerTenantId: Type.Optional(readOnly(guid("The customer's tenant"))),
  catalogItemId: Type.Optional(readOnly(text("Product of new commerce that the offer becomes, as product, SKU and availability"))),
  subscriptionEndDate: Type.Optional(readOnly(instant("When the present term of the legacy subscription ends"))),
};

const migration = {
  id: Type.Optional(readOnly(guid("Identifier of the migration; add-ons have none of their own"))),
  ...chosen,
  ...found,
  status: Type.Optional(readOnly(MigrationStatus)),
  startedTime: Type.Optional(readOnly(instant("When the migration began"))),
  completedTime: Type.Optional(readOnly(instant("When the migration ended; absent before"))),
  newCommerceSubscriptionId: Type.Optional(readOnly(guid("The new subscription; absent before there is one"))),
  newCommerceOrderId: Type.Optional(readOnly(text("Order of the new subscription; absent before there is one"))),
};

const AddOnMigration = resource(
  "NewCommerceMigration", "The migration of an add-on, with that of its base subscription", migration, { title: "NewCommerceAddOnMigration" },
);

export const NewCommerceMigration = resource("NewCommerceMigration", "The migration of a legacy subscription to new commerce", {
  ...migration,
  addOnMigrations: Type.Optional(Type.Array(AddOnMigration, { description: "The add-ons to migrate with it, those of add-ons in the same flat list" })),
});

/** A page as the .NET SDK hands it on: on the wire are the array and the header MS-ContinuationToken. */
export const GetNewCommerceMigrationsResponse = resource("GetNewCommerceMigrationsResponse", "A page of migrations in the .NET SDK, which makes it of the answer's array and its header MS-ContinuationToken", {
  newCommerceMigrations: Type.Array(NewCommerceMigration, { description: "The migrations on the page" }),
  continuationToken: optionalText("What to send as MS-ContinuationToken for the next page; absent on the last"),
});

export const NewCommerceEligibilityError = resource("NewCommerceEligibilityError", "A reason why a subscription cannot be migrated", {
  code: Type.Integer({ description: "Number of the reason: 5 means that new commerce has no product for the offer yet" }),
  description: text("The reason, in words"),
});

const eligibility = {
  currentSubscriptionId: guid("The legacy subscription that was asked about"),
  isEligible: Type.Boolean({ description: "Whether the subscription can be migrated as asked" }),
  termDuration,
  billingCycle,
  customTermEndDate,
  catalogItemId: optionalText("Product of new commerce that the offer would become; absent from what cannot be migrated"),
  errors: Type.Optional(Type.Array(NewCommerceEligibilityError, { description: "Why it cannot be migrated; absent when it can" })),
};

const AddOnEligibility = resource(
  "NewCommerceEligibility", "Whether an add-on can be migrated with its base subscription", eligibility, { title: "NewCommerceAddOnEligibility" },
);

export const NewCommerceEligibility = resource("NewCommerceEligibility", "Whether a legacy subscription can be migrated to new commerce, and to what", {
  ...eligibility,
  addOnMigrations: Type.Optional(Type.Array(AddOnEligibility, { description: "The same of each of the add-ons that were asked about" })),
});

export const NewCommerceMigrationEvent = resource("NewCommerceMigrationEvent", "A step that a migration has taken", {
  id: guid("Identifier of the event"),
  newCommerceMigrationId: guid("Identifier of the migration"),
  currentSubscriptionId: guid("The legacy subscription that is migrated"),
  customerTenantId: guid("The customer's tenant"),
  createdTime: instant("When the step was taken"),
  eventName: MigrationEventName,
});

const schedule = {
  id: Type.Optional(readOnly(guid("Identifier of the schedule"))),
  ...chosen,
  ...found,
  status: Type.Optional(readOnly(MigrationScheduleStatus)),
  targetDate: Type.Optional(text("When to migrate, ISO 8601, in UTC unless it says otherwise; required unless migrateOnRenewal is true", {
    pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?)?$",
    maxLength: 40,
  })),
  migrateOnRenewal: Type.Optional(Type.Boolean({ description: "Whether to migrate when the present term ends, in place of a date" })),
  createdTime: Type.Optional(readOnly(instant("When the schedule was created"))),
  lastModifiedTime: Type.Optional(readOnly(instant("When the schedule was last changed"))),
  newCommerceMigrationId: Type.Optional(readOnly(guid("The migration that came of it; absent before there is one"))),
  errorDescription: Type.Optional(readOnly(text("Why the migration failed, in words; absent unless it did"))),
  errorCode: Type.Optional(readOnly(Type.Integer({ description: "Code of the failure; absent unless there was one" }))),
};

const AddOnSchedule = resource(
  "NewCommerceMigrationSchedule", "An add-on to migrate with its base subscription", schedule, { title: "NewCommerceAddOnMigrationSchedule" },
);

const addOns = Type.Optional(Type.Array(AddOnSchedule, { description: "The add-ons to migrate with it, those of add-ons in the same flat list" }));

export const NewCommerceMigrationSchedule = resource("NewCommerceMigrationSchedule", "A migration of a legacy subscription that is to take place later", {
  ...schedule,
  addOnMigrationSchedules: addOns,
  // The page's table and the .NET SDK call it as above, the page's examples so.
  addOnMigrations: addOns,
});
