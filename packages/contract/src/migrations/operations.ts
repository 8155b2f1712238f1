import { area, operation } from "../define/operation.ts";
import { anyFlow, except } from "../define/places.ts";
import { migrationsShapes } from "./shapes.ts";

const right = { reads: "viewCustomers", writes: "manageOrders" } as const;

/** The activity log has one name for all that becomes of a migration. */
const records = { operationType: "create_new_commerce_migration", resourceType: "new_commerce_migration" } as const;

export const migrationsOperations = area("migrations", {
  "migrations.newCommerce.create": operation("POST /v1/customers/{customerId}/migrations/newcommerce", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: right.writes,
    ...migrationsShapes["migrations.newCommerce.create"],
    records,
    sources: ["create-migration.md"],
  }),
  "migrations.newCommerce.validate": operation("POST /v1/customers/{customerId}/migrations/newcommerce/validate", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: right.reads,
    ...migrationsShapes["migrations.newCommerce.validate"],
    sources: ["validate-subscription-for-migration.md"],
  }),
  "migrations.newCommerce.get": operation("GET /v1/customers/{customerId}/migrations/newcommerce/{migrationId}", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: right.reads,
    ...migrationsShapes["migrations.newCommerce.get"],
    sources: ["get-new-commerce-migration.md"],
  }),
  "migrations.newCommerce.list": operation("GET /v1/migrations/newcommerce", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: right.writes,
    ...migrationsShapes["migrations.newCommerce.list"],
    sources: ["query-migrated-subscriptions.md"],
  }),
  "migrations.newCommerce.events.list": operation("GET /v1/customers/{customerId}/migrations/newcommerce/events", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: right.reads,
    ...migrationsShapes["migrations.newCommerce.events.list"],
    sources: ["get-migration-events.md"],
  }),
  "migrations.newCommerceSchedules.create": operation("POST /v1/customers/{customerId}/migrations/newcommerce/schedules", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: right.writes,
    ...migrationsShapes["migrations.newCommerceSchedules.create"],
    records,
    sources: ["schedule-a-new-commerce-migration.md"],
  }),
  "migrations.newCommerceSchedules.get": operation("GET /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: right.reads,
    ...migrationsShapes["migrations.newCommerceSchedules.get"],
    sources: ["get-a-new-commerce-migration-schedule.md"],
  }),
  "migrations.newCommerceSchedules.update": operation("PUT /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: right.writes,
    ...migrationsShapes["migrations.newCommerceSchedules.update"],
    records,
    sources: ["update-a-new-commerce-migration-schedule.md"],
  }),
  "migrations.newCommerceSchedules.cancel": operation("POST /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}/cancel", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: right.writes,
    ...migrationsShapes["migrations.newCommerceSchedules.cancel"],
    records,
    sources: ["cancel-a-new-commerce-migration-schedule.md"],
  }),
  "migrations.newCommerceSchedules.list": operation("GET /v1/migrations/newcommerce/schedules", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: right.reads,
    ...migrationsShapes["migrations.newCommerceSchedules.list"],
    sources: ["get-a-new-commerce-migration-schedule.md"],
  }),
});
