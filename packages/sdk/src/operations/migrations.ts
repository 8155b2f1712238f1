// Generated from the contract by `npm run generate`: how these operations are called.

import type { NewCommerceEligibility, NewCommerceMigration, NewCommerceMigrationEvent, NewCommerceMigrationSchedule } from "../models/migrations.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `migrations.newCommerce.list`. */
export interface MigrationsNewCommerceListOptions extends CallOptions {
  /** The customer's tenant. */
  readonly CustomerTenantId?: string | undefined;
  /** The legacy subscription. */
  readonly CurrentSubscriptionId?: string | undefined;
  /** The name that several of them have in common, as it was given (at most 1024 characters). */
  readonly ExternalReferenceId?: string | undefined;
  /** How many to answer at most; 300 when absent (1 to 300). */
  readonly PageSize?: number | undefined;
}

/** Options of `migrations.newCommerce.events.list`. */
export interface MigrationsNewCommerceEventsListOptions extends CallOptions {
  /** The migration. */
  readonly migration_id?: string | undefined;
  /** The legacy subscription that is or was migrated. */
  readonly current_subscription_id?: string | undefined;
}

/** Options of `migrations.newCommerceSchedules.list`. */
export interface MigrationsNewCommerceSchedulesListOptions extends CallOptions {
  /** The customer's tenant. */
  readonly CustomerTenantId?: string | undefined;
  /** The legacy subscription. */
  readonly CurrentSubscriptionId?: string | undefined;
  /** The name that several of them have in common, as it was given (at most 1024 characters). */
  readonly ExternalReferenceId?: string | undefined;
  /** How many to answer at most; 300 when absent (1 to 300). */
  readonly PageSize?: number | undefined;
}

export interface MigrationsOperations {
  readonly newCommerce: MigrationsNewCommerceOperations;
  readonly newCommerceSchedules: MigrationsNewCommerceSchedulesOperations;
}

export interface MigrationsNewCommerceOperations {
  /**
   * Migrate a legacy subscription of a customer to new commerce.
   *
   * - The answer's status is Processing; a migration takes up to six hours as a rule, and 72 at most.
   * - Every add-on of the subscription is named in addOnMigrations, an add-on's add-ons in the same flat list.
   * - The legacy subscription ends suspended; without purchaseFullTerm the new one ends when its term would have.
   * - A partner may call it 100 times in five minutes.
   *
   * `POST /v1/customers/{customerId}/migrations/newcommerce`, for an application or a user, in global, china, usgov.
   */
  create(customerId: string, body: NewCommerceMigration, options?: CallOptions): Promise<NewCommerceMigration>;
  /**
   * Ask whether a legacy subscription can be migrated, and to which product.
   *
   * - A subscription that cannot be migrated is answered with the status 200, isEligible false and the reasons in errors.
   * - Nothing is said of promotions that the new subscription may be entitled to.
   * - The page lists termDuration, billingCycle, quantity and others among the parameters; they belong to the body.
   * - A partner may call it 450 times in five minutes for each customer.
   *
   * `POST /v1/customers/{customerId}/migrations/newcommerce/validate`, for an application or a user, in global, china, usgov.
   */
  validate(customerId: string, body: NewCommerceMigration, options?: CallOptions): Promise<NewCommerceEligibility>;
  /**
   * Get a migration of a customer by its id.
   *
   * `GET /v1/customers/{customerId}/migrations/newcommerce/{migrationId}`, for an application or a user, in global, china, usgov.
   */
  get(customerId: string, migrationId: string, options?: CallOptions): Promise<NewCommerceMigration>;
  /**
   * List migrations, by customer, by legacy subscription or by the name that they have in common.
   *
   * - At least one of CustomerTenantId, CurrentSubscriptionId and ExternalReferenceId is given.
   * - The user has to be Global admin, Admin agent or Sales agent.
   * - The answer is a bare array; its header MS-ContinuationToken, sent along, brings the next page.
   *
   * `GET /v1/migrations/newcommerce`, for an application or a user, in global, china, usgov.
   */
  list(options?: MigrationsNewCommerceListOptions): Paged<NewCommerceMigration>;
  readonly events: MigrationsNewCommerceEventsOperations;
}

export interface MigrationsNewCommerceEventsOperations {
  /**
   * List the steps of a migration.
   *
   * - At least one of migration_id and current_subscription_id is given; the page's table spells them MigrationId and CurrentSubscriptionId.
   * - The answer is a bare array.
   *
   * `GET /v1/customers/{customerId}/migrations/newcommerce/events`, for an application or a user, in global, china, usgov.
   */
  list(customerId: string, options?: MigrationsNewCommerceEventsListOptions): Paged<NewCommerceMigrationEvent>;
}

export interface MigrationsNewCommerceSchedulesOperations {
  /**
   * Schedule the migration of a legacy subscription, for a date or for its renewal.
   *
   * - Either targetDate is given, or migrateOnRenewal is true.
   * - Add-ons are read from addOnMigrationSchedules and from addOnMigrations.
   * - When the migration fails later, the webhook event new-commerce-migration-schedule-failed says so.
   * - The user has to be Global admin, Admin agent or Sales agent.
   *
   * `POST /v1/customers/{customerId}/migrations/newcommerce/schedules`, for an application or a user, in global, china, usgov.
   */
  create(customerId: string, body: NewCommerceMigrationSchedule, options?: CallOptions): Promise<NewCommerceMigrationSchedule>;
  /**
   * Get a scheduled migration by its id.
   *
   * - The page's example answers an array; the answer is the schedule itself.
   * - The documentation of 2023 restricts it to sandbox accounts, the change log of November 2022 does not; both kinds are served.
   *
   * `GET /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}`, for an application or a user, in global, china, usgov.
   */
  get(customerId: string, scheduleId: string, options?: CallOptions): Promise<NewCommerceMigrationSchedule>;
  /**
   * Change a scheduled migration, before its date.
   *
   * - The body is the whole schedule; currentSubscriptionId cannot be changed.
   * - The documentation of 2023 restricts it to sandbox accounts, the change log of November 2022 does not; both kinds are served.
   *
   * `PUT /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}`, for an application or a user, in global, china, usgov.
   */
  update(customerId: string, scheduleId: string, body: NewCommerceMigrationSchedule, options?: WriteOptions): Promise<NewCommerceMigrationSchedule>;
  /**
   * Call off a scheduled migration.
   *
   * - There is no body; the answer's status is Cancelled.
   * - The user has to be Global admin, Admin agent or Sales agent.
   *
   * `POST /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}/cancel`, for an application or a user, in global, china, usgov.
   */
  cancel(customerId: string, scheduleId: string, options?: CallOptions): Promise<NewCommerceMigrationSchedule>;
  /**
   * List scheduled migrations, by customer, by legacy subscription or by the name that they have in common.
   *
   * - At least one of CustomerTenantId, CurrentSubscriptionId and ExternalReferenceId is given.
   * - The answer is a bare array; its header MS-ContinuationToken, sent along, brings the next page.
   * - The page spells the parameters customerTenantId, currentSubscriptionID and externalReferenceID; case does not matter.
   *
   * `GET /v1/migrations/newcommerce/schedules`, for an application or a user, in global, china, usgov.
   */
  list(options?: MigrationsNewCommerceSchedulesListOptions): Paged<NewCommerceMigrationSchedule>;
}

/** Migrate a legacy subscription of a customer to new commerce. */
export const migrationsNewCommerceCreate: Operation<[customerId: string, body: NewCommerceMigration, options?: CallOptions], Promise<NewCommerceMigration>> = {
  "id": "migrations.newCommerce.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/migrations/newcommerce",
  "body": {
    "": "object!",
    "id": "text",
    "currentSubscriptionId": "text!",
    "quantity": "integer",
    "termDuration": "text",
    "billingCycle": "text",
    "purchaseFullTerm": "boolean",
    "customTermEndDate": "text",
    "externalReferenceId": "text",
    "customerTenantId": "text",
    "catalogItemId": "text",
    "subscriptionEndDate": "text",
    "status": "text",
    "startedTime": "text",
    "completedTime": "text",
    "newCommerceSubscriptionId": "text",
    "newCommerceOrderId": "text",
    "addOnMigrations": "array",
    "addOnMigrations[]": "object!",
    "addOnMigrations[].id": "text",
    "addOnMigrations[].currentSubscriptionId": "text!",
    "addOnMigrations[].quantity": "integer",
    "addOnMigrations[].termDuration": "text",
    "addOnMigrations[].billingCycle": "text",
    "addOnMigrations[].purchaseFullTerm": "boolean",
    "addOnMigrations[].customTermEndDate": "text",
    "addOnMigrations[].externalReferenceId": "text",
    "addOnMigrations[].customerTenantId": "text",
    "addOnMigrations[].catalogItemId": "text",
    "addOnMigrations[].subscriptionEndDate": "text",
    "addOnMigrations[].status": "text",
    "addOnMigrations[].startedTime": "text",
    "addOnMigrations[].completedTime": "text",
    "addOnMigrations[].newCommerceSubscriptionId": "text",
    "addOnMigrations[].newCommerceOrderId": "text"
  }
};

/** Ask whether a legacy subscription can be migrated, and to which product. */
export const migrationsNewCommerceValidate: Operation<[customerId: string, body: NewCommerceMigration, options?: CallOptions], Promise<NewCommerceEligibility>> = {
  "id": "migrations.newCommerce.validate",
  "method": "POST",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/validate",
  "body": {
    "": "object!",
    "id": "text",
    "currentSubscriptionId": "text!",
    "quantity": "integer",
    "termDuration": "text",
    "billingCycle": "text",
    "purchaseFullTerm": "boolean",
    "customTermEndDate": "text",
    "externalReferenceId": "text",
    "customerTenantId": "text",
    "catalogItemId": "text",
    "subscriptionEndDate": "text",
    "status": "text",
    "startedTime": "text",
    "completedTime": "text",
    "newCommerceSubscriptionId": "text",
    "newCommerceOrderId": "text",
    "addOnMigrations": "array",
    "addOnMigrations[]": "object!",
    "addOnMigrations[].id": "text",
    "addOnMigrations[].currentSubscriptionId": "text!",
    "addOnMigrations[].quantity": "integer",
    "addOnMigrations[].termDuration": "text",
    "addOnMigrations[].billingCycle": "text",
    "addOnMigrations[].purchaseFullTerm": "boolean",
    "addOnMigrations[].customTermEndDate": "text",
    "addOnMigrations[].externalReferenceId": "text",
    "addOnMigrations[].customerTenantId": "text",
    "addOnMigrations[].catalogItemId": "text",
    "addOnMigrations[].subscriptionEndDate": "text",
    "addOnMigrations[].status": "text",
    "addOnMigrations[].startedTime": "text",
    "addOnMigrations[].completedTime": "text",
    "addOnMigrations[].newCommerceSubscriptionId": "text",
    "addOnMigrations[].newCommerceOrderId": "text"
  }
};

/** Get a migration of a customer by its id. */
export const migrationsNewCommerceGet: Operation<[customerId: string, migrationId: string, options?: CallOptions], Promise<NewCommerceMigration>> = {
  "id": "migrations.newCommerce.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/{migrationId}"
};

/** List migrations, by customer, by legacy subscription or by the name that they have in common. */
export const migrationsNewCommerceList: Operation<[options?: MigrationsNewCommerceListOptions], Paged<NewCommerceMigration>> = {
  "id": "migrations.newCommerce.list",
  "method": "GET",
  "path": "/v1/migrations/newcommerce",
  "query": {
    "CustomerTenantId": "text",
    "CurrentSubscriptionId": "text",
    "ExternalReferenceId": "text",
    "PageSize": "integer"
  },
  "listing": "tokenArray"
};

/** List the steps of a migration. */
export const migrationsNewCommerceEventsList: Operation<[customerId: string, options?: MigrationsNewCommerceEventsListOptions], Paged<NewCommerceMigrationEvent>> = {
  "id": "migrations.newCommerce.events.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/events",
  "query": {
    "migration_id": "text",
    "current_subscription_id": "text"
  },
  "listing": "array"
};

/** Schedule the migration of a legacy subscription, for a date or for its renewal. */
export const migrationsNewCommerceSchedulesCreate: Operation<[customerId: string, body: NewCommerceMigrationSchedule, options?: CallOptions], Promise<NewCommerceMigrationSchedule>> = {
  "id": "migrations.newCommerceSchedules.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/schedules",
  "body": {
    "": "object!",
    "id": "text",
    "currentSubscriptionId": "text!",
    "quantity": "integer",
    "termDuration": "text",
    "billingCycle": "text",
    "purchaseFullTerm": "boolean",
    "customTermEndDate": "text",
    "externalReferenceId": "text",
    "customerTenantId": "text",
    "catalogItemId": "text",
    "subscriptionEndDate": "text",
    "status": "text",
    "targetDate": "text",
    "migrateOnRenewal": "boolean",
    "createdTime": "text",
    "lastModifiedTime": "text",
    "newCommerceMigrationId": "text",
    "errorDescription": "text",
    "errorCode": "integer",
    "addOnMigrationSchedules": "array",
    "addOnMigrationSchedules[]": "object!",
    "addOnMigrationSchedules[].id": "text",
    "addOnMigrationSchedules[].currentSubscriptionId": "text!",
    "addOnMigrationSchedules[].quantity": "integer",
    "addOnMigrationSchedules[].termDuration": "text",
    "addOnMigrationSchedules[].billingCycle": "text",
    "addOnMigrationSchedules[].purchaseFullTerm": "boolean",
    "addOnMigrationSchedules[].customTermEndDate": "text",
    "addOnMigrationSchedules[].externalReferenceId": "text",
    "addOnMigrationSchedules[].customerTenantId": "text",
    "addOnMigrationSchedules[].catalogItemId": "text",
    "addOnMigrationSchedules[].subscriptionEndDate": "text",
    "addOnMigrationSchedules[].status": "text",
    "addOnMigrationSchedules[].targetDate": "text",
    "addOnMigrationSchedules[].migrateOnRenewal": "boolean",
    "addOnMigrationSchedules[].createdTime": "text",
    "addOnMigrationSchedules[].lastModifiedTime": "text",
    "addOnMigrationSchedules[].newCommerceMigrationId": "text",
    "addOnMigrationSchedules[].errorDescription": "text",
    "addOnMigrationSchedules[].errorCode": "integer",
    "addOnMigrations": "array",
    "addOnMigrations[]": "object!",
    "addOnMigrations[].id": "text",
    "addOnMigrations[].currentSubscriptionId": "text!",
    "addOnMigrations[].quantity": "integer",
    "addOnMigrations[].termDuration": "text",
    "addOnMigrations[].billingCycle": "text",
    "addOnMigrations[].purchaseFullTerm": "boolean",
    "addOnMigrations[].customTermEndDate": "text",
    "addOnMigrations[].externalReferenceId": "text",
    "addOnMigrations[].customerTenantId": "text",
    "addOnMigrations[].catalogItemId": "text",
    "addOnMigrations[].subscriptionEndDate": "text",
    "addOnMigrations[].status": "text",
    "addOnMigrations[].targetDate": "text",
    "addOnMigrations[].migrateOnRenewal": "boolean",
    "addOnMigrations[].createdTime": "text",
    "addOnMigrations[].lastModifiedTime": "text",
    "addOnMigrations[].newCommerceMigrationId": "text",
    "addOnMigrations[].errorDescription": "text",
    "addOnMigrations[].errorCode": "integer"
  }
};

/** Get a scheduled migration by its id. */
export const migrationsNewCommerceSchedulesGet: Operation<[customerId: string, scheduleId: string, options?: CallOptions], Promise<NewCommerceMigrationSchedule>> = {
  "id": "migrations.newCommerceSchedules.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}"
};

/** Change a scheduled migration, before its date. */
export const migrationsNewCommerceSchedulesUpdate: Operation<[customerId: string, scheduleId: string, body: NewCommerceMigrationSchedule, options?: WriteOptions], Promise<NewCommerceMigrationSchedule>> = {
  "id": "migrations.newCommerceSchedules.update",
  "method": "PUT",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}",
  "body": {
    "": "object!",
    "id": "text",
    "currentSubscriptionId": "text!",
    "quantity": "integer",
    "termDuration": "text",
    "billingCycle": "text",
    "purchaseFullTerm": "boolean",
    "customTermEndDate": "text",
    "externalReferenceId": "text",
    "customerTenantId": "text",
    "catalogItemId": "text",
    "subscriptionEndDate": "text",
    "status": "text",
    "targetDate": "text",
    "migrateOnRenewal": "boolean",
    "createdTime": "text",
    "lastModifiedTime": "text",
    "newCommerceMigrationId": "text",
    "errorDescription": "text",
    "errorCode": "integer",
    "addOnMigrationSchedules": "array",
    "addOnMigrationSchedules[]": "object!",
    "addOnMigrationSchedules[].id": "text",
    "addOnMigrationSchedules[].currentSubscriptionId": "text!",
    "addOnMigrationSchedules[].quantity": "integer",
    "addOnMigrationSchedules[].termDuration": "text",
    "addOnMigrationSchedules[].billingCycle": "text",
    "addOnMigrationSchedules[].purchaseFullTerm": "boolean",
    "addOnMigrationSchedules[].customTermEndDate": "text",
    "addOnMigrationSchedules[].externalReferenceId": "text",
    "addOnMigrationSchedules[].customerTenantId": "text",
    "addOnMigrationSchedules[].catalogItemId": "text",
    "addOnMigrationSchedules[].subscriptionEndDate": "text",
    "addOnMigrationSchedules[].status": "text",
    "addOnMigrationSchedules[].targetDate": "text",
    "addOnMigrationSchedules[].migrateOnRenewal": "boolean",
    "addOnMigrationSchedules[].createdTime": "text",
    "addOnMigrationSchedules[].lastModifiedTime": "text",
    "addOnMigrationSchedules[].newCommerceMigrationId": "text",
    "addOnMigrationSchedules[].errorDescription": "text",
    "addOnMigrationSchedules[].errorCode": "integer",
    "addOnMigrations": "array",
    "addOnMigrations[]": "object!",
    "addOnMigrations[].id": "text",
    "addOnMigrations[].currentSubscriptionId": "text!",
    "addOnMigrations[].quantity": "integer",
    "addOnMigrations[].termDuration": "text",
    "addOnMigrations[].billingCycle": "text",
    "addOnMigrations[].purchaseFullTerm": "boolean",
    "addOnMigrations[].customTermEndDate": "text",
    "addOnMigrations[].externalReferenceId": "text",
    "addOnMigrations[].customerTenantId": "text",
    "addOnMigrations[].catalogItemId": "text",
    "addOnMigrations[].subscriptionEndDate": "text",
    "addOnMigrations[].status": "text",
    "addOnMigrations[].targetDate": "text",
    "addOnMigrations[].migrateOnRenewal": "boolean",
    "addOnMigrations[].createdTime": "text",
    "addOnMigrations[].lastModifiedTime": "text",
    "addOnMigrations[].newCommerceMigrationId": "text",
    "addOnMigrations[].errorDescription": "text",
    "addOnMigrations[].errorCode": "integer"
  }
};

/** Call off a scheduled migration. */
export const migrationsNewCommerceSchedulesCancel: Operation<[customerId: string, scheduleId: string, options?: CallOptions], Promise<NewCommerceMigrationSchedule>> = {
  "id": "migrations.newCommerceSchedules.cancel",
  "method": "POST",
  "path": "/v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}/cancel"
};

/** List scheduled migrations, by customer, by legacy subscription or by the name that they have in common. */
export const migrationsNewCommerceSchedulesList: Operation<[options?: MigrationsNewCommerceSchedulesListOptions], Paged<NewCommerceMigrationSchedule>> = {
  "id": "migrations.newCommerceSchedules.list",
  "method": "GET",
  "path": "/v1/migrations/newcommerce/schedules",
  "query": {
    "CustomerTenantId": "text",
    "CurrentSubscriptionId": "text",
    "ExternalReferenceId": "text",
    "PageSize": "integer"
  },
  "listing": "tokenArray"
};
