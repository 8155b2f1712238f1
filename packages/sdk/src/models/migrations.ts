// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";
import type { Link } from "./shared.ts";

/** A step of a migration; the last one is MigrationCompleted or MigrationFailed. */
export type MigrationEventName = "MigrationStarted" | "NewCommerceSubscriptionCreated" | "NewCommerceSubscriptionProvisioned" | "MigrationCompleted" | "MigrationFailed" | (string & {});

/** Whether a scheduled migration is still to come, was called off, or how it ended. */
export type MigrationScheduleStatus = "Created" | "Cancelled" | "Failed" | "Completed" | (string & {});

/** How far the migration of a subscription has come; it begins as Processing and ends as one of the others. */
export type MigrationStatus = "Processing" | "Completed" | "Failed" | (string & {});

/** Whether an add-on can be migrated with its base subscription. */
export interface NewCommerceAddOnEligibility {
  /** The legacy subscription that was asked about. */
  currentSubscriptionId: string;
  /** Whether the subscription can be migrated as asked. */
  isEligible: boolean;
  /** ISO 8601 length of the new term: P1M, P1Y or P3Y; the present one when absent (at most 1024 characters). */
  termDuration?: string;
  /** How often the new subscription is billed: Monthly, Annual or Triennial; the present cycle when absent (at most 1024 characters). */
  billingCycle?: string;
  /** When the first term is to end: with another subscription of the customer or with a month; a full term or the present end when absent. */
  customTermEndDate?: Instant;
  /** Product of new commerce that the offer would become; absent from what cannot be migrated (at most 1024 characters). */
  catalogItemId?: string;
  /** Why it cannot be migrated; absent when it can. */
  errors?: NewCommerceEligibilityError[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** The migration of an add-on, with that of its base subscription. */
export interface NewCommerceAddOnMigration {
  /** Identifier of the migration; add-ons have none of their own. */
  readonly id?: string;
  /** The legacy subscription to migrate. */
  currentSubscriptionId: string;
  /** How many licences the new subscription has; as many as now when absent (0 to 2147483647). */
  quantity?: number;
  /** ISO 8601 length of the new term: P1M, P1Y or P3Y; the present one when absent (at most 1024 characters). */
  termDuration?: string;
  /** How often the new subscription is billed: Monthly, Annual or Triennial; the present cycle when absent (at most 1024 characters). */
  billingCycle?: string;
  /** Whether a full term begins with the migration; otherwise the new subscription ends when the present term would have. */
  purchaseFullTerm?: boolean;
  /** When the first term is to end: with another subscription of the customer or with a month; a full term or the present end when absent. */
  customTermEndDate?: Instant;
  /** A name of your choice that several migrations can have in common, to list them by (at most 1024 characters). */
  externalReferenceId?: string;
  /** The customer's tenant. */
  readonly customerTenantId?: string;
  /** Product of new commerce that the offer becomes, as product, SKU and availability. */
  readonly catalogItemId?: string;
  /** When the present term of the legacy subscription ends. */
  readonly subscriptionEndDate?: Instant;
  /** How far the migration of a subscription has come; it begins as Processing and ends as one of the others. */
  readonly status?: MigrationStatus;
  /** When the migration began. */
  readonly startedTime?: Instant;
  /** When the migration ended; absent before. */
  readonly completedTime?: Instant;
  /** The new subscription; absent before there is one. */
  readonly newCommerceSubscriptionId?: string;
  /** Order of the new subscription; absent before there is one. */
  readonly newCommerceOrderId?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** An add-on to migrate with its base subscription. */
export interface NewCommerceAddOnMigrationSchedule {
  /** Identifier of the schedule. */
  readonly id?: string;
  /** The legacy subscription to migrate. */
  currentSubscriptionId: string;
  /** How many licences the new subscription has; as many as now when absent (0 to 2147483647). */
  quantity?: number;
  /** ISO 8601 length of the new term: P1M, P1Y or P3Y; the present one when absent (at most 1024 characters). */
  termDuration?: string;
  /** How often the new subscription is billed: Monthly, Annual or Triennial; the present cycle when absent (at most 1024 characters). */
  billingCycle?: string;
  /** Whether a full term begins with the migration; otherwise the new subscription ends when the present term would have. */
  purchaseFullTerm?: boolean;
  /** When the first term is to end: with another subscription of the customer or with a month; a full term or the present end when absent. */
  customTermEndDate?: Instant;
  /** A name of your choice that several migrations can have in common, to list them by (at most 1024 characters). */
  externalReferenceId?: string;
  /** The customer's tenant. */
  readonly customerTenantId?: string;
  /** Product of new commerce that the offer becomes, as product, SKU and availability. */
  readonly catalogItemId?: string;
  /** When the present term of the legacy subscription ends. */
  readonly subscriptionEndDate?: Instant;
  /** Whether a scheduled migration is still to come, was called off, or how it ended. */
  readonly status?: MigrationScheduleStatus;
  /** When to migrate, ISO 8601, in UTC unless it says otherwise; required unless migrateOnRenewal is true (at most 40 characters). */
  targetDate?: string;
  /** Whether to migrate when the present term ends, in place of a date. */
  migrateOnRenewal?: boolean;
  /** When the schedule was created. */
  readonly createdTime?: Instant;
  /** When the schedule was last changed. */
  readonly lastModifiedTime?: Instant;
  /** The migration that came of it; absent before there is one. */
  readonly newCommerceMigrationId?: string;
  /** Why the migration failed, in words; absent unless it did. */
  readonly errorDescription?: string;
  /** Code of the failure; absent unless there was one. */
  readonly errorCode?: number;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** Whether a legacy subscription can be migrated to new commerce, and to what. */
export interface NewCommerceEligibility {
  /** The legacy subscription that was asked about. */
  currentSubscriptionId: string;
  /** Whether the subscription can be migrated as asked. */
  isEligible: boolean;
  /** ISO 8601 length of the new term: P1M, P1Y or P3Y; the present one when absent (at most 1024 characters). */
  termDuration?: string;
  /** How often the new subscription is billed: Monthly, Annual or Triennial; the present cycle when absent (at most 1024 characters). */
  billingCycle?: string;
  /** When the first term is to end: with another subscription of the customer or with a month; a full term or the present end when absent. */
  customTermEndDate?: Instant;
  /** Product of new commerce that the offer would become; absent from what cannot be migrated (at most 1024 characters). */
  catalogItemId?: string;
  /** Why it cannot be migrated; absent when it can. */
  errors?: NewCommerceEligibilityError[];
  /** The same of each of the add-ons that were asked about. */
  addOnMigrations?: NewCommerceAddOnEligibility[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A reason why a subscription cannot be migrated. */
export interface NewCommerceEligibilityError {
  /** Number of the reason: 5 means that new commerce has no product for the offer yet. */
  code: number;
  /** The reason, in words. */
  description: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** The migration of a legacy subscription to new commerce. */
export interface NewCommerceMigration {
  /** Identifier of the migration; add-ons have none of their own. */
  readonly id?: string;
  /** The legacy subscription to migrate. */
  currentSubscriptionId: string;
  /** How many licences the new subscription has; as many as now when absent (0 to 2147483647). */
  quantity?: number;
  /** ISO 8601 length of the new term: P1M, P1Y or P3Y; the present one when absent (at most 1024 characters). */
  termDuration?: string;
  /** How often the new subscription is billed: Monthly, Annual or Triennial; the present cycle when absent (at most 1024 characters). */
  billingCycle?: string;
  /** Whether a full term begins with the migration; otherwise the new subscription ends when the present term would have. */
  purchaseFullTerm?: boolean;
  /** When the first term is to end: with another subscription of the customer or with a month; a full term or the present end when absent. */
  customTermEndDate?: Instant;
  /** A name of your choice that several migrations can have in common, to list them by (at most 1024 characters). */
  externalReferenceId?: string;
  /** The customer's tenant. */
  readonly customerTenantId?: string;
  /** Product of new commerce that the offer becomes, as product, SKU and availability. */
  readonly catalogItemId?: string;
  /** When the present term of the legacy subscription ends. */
  readonly subscriptionEndDate?: Instant;
  /** How far the migration of a subscription has come; it begins as Processing and ends as one of the others. */
  readonly status?: MigrationStatus;
  /** When the migration began. */
  readonly startedTime?: Instant;
  /** When the migration ended; absent before. */
  readonly completedTime?: Instant;
  /** The new subscription; absent before there is one. */
  readonly newCommerceSubscriptionId?: string;
  /** Order of the new subscription; absent before there is one. */
  readonly newCommerceOrderId?: string;
  /** The add-ons to migrate with it, those of add-ons in the same flat list. */
  addOnMigrations?: NewCommerceAddOnMigration[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A step that a migration has taken. */
export interface NewCommerceMigrationEvent {
  /** Identifier of the event. */
  id: string;
  /** Identifier of the migration. */
  newCommerceMigrationId: string;
  /** The legacy subscription that is migrated. */
  currentSubscriptionId: string;
  /** The customer's tenant. */
  customerTenantId: string;
  /** When the step was taken. */
  createdTime: Instant;
  /** A step of a migration; the last one is MigrationCompleted or MigrationFailed. */
  eventName: MigrationEventName;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A migration of a legacy subscription that is to take place later. */
export interface NewCommerceMigrationSchedule {
  /** Identifier of the schedule. */
  readonly id?: string;
  /** The legacy subscription to migrate. */
  currentSubscriptionId: string;
  /** How many licences the new subscription has; as many as now when absent (0 to 2147483647). */
  quantity?: number;
  /** ISO 8601 length of the new term: P1M, P1Y or P3Y; the present one when absent (at most 1024 characters). */
  termDuration?: string;
  /** How often the new subscription is billed: Monthly, Annual or Triennial; the present cycle when absent (at most 1024 characters). */
  billingCycle?: string;
  /** Whether a full term begins with the migration; otherwise the new subscription ends when the present term would have. */
  purchaseFullTerm?: boolean;
  /** When the first term is to end: with another subscription of the customer or with a month; a full term or the present end when absent. */
  customTermEndDate?: Instant;
  /** A name of your choice that several migrations can have in common, to list them by (at most 1024 characters). */
  externalReferenceId?: string;
  /** The customer's tenant. */
  readonly customerTenantId?: string;
  /** Product of new commerce that the offer becomes, as product, SKU and availability. */
  readonly catalogItemId?: string;
  /** When the present term of the legacy subscription ends. */
  readonly subscriptionEndDate?: Instant;
  /** Whether a scheduled migration is still to come, was called off, or how it ended. */
  readonly status?: MigrationScheduleStatus;
  /** When to migrate, ISO 8601, in UTC unless it says otherwise; required unless migrateOnRenewal is true (at most 40 characters). */
  targetDate?: string;
  /** Whether to migrate when the present term ends, in place of a date. */
  migrateOnRenewal?: boolean;
  /** When the schedule was created. */
  readonly createdTime?: Instant;
  /** When the schedule was last changed. */
  readonly lastModifiedTime?: Instant;
  /** The migration that came of it; absent before there is one. */
  readonly newCommerceMigrationId?: string;
  /** Why the migration failed, in words; absent unless it did. */
  readonly errorDescription?: string;
  /** Code of the failure; absent unless there was one. */
  readonly errorCode?: number;
  /** The add-ons to migrate with it, those of add-ons in the same flat list. */
  addOnMigrationSchedules?: NewCommerceAddOnMigrationSchedule[];
  /** The add-ons to migrate with it, those of add-ons in the same flat list. */
  addOnMigrations?: NewCommerceAddOnMigrationSchedule[];
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}
