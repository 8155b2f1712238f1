import { area, planned } from "../define/operation.ts";
import { anyFlow, except } from "../define/places.ts";

export const migrationsOperations = area("migrations", {
  "migrations.newCommerce.create": planned("POST /v1/customers/{customerId}/migrations/newcommerce", {
    auth: anyFlow, clouds: except("germany"), sources: ["create-migration.md"],
  }),
  "migrations.newCommerce.validate": planned("POST /v1/customers/{customerId}/migrations/newcommerce/validate", {
    auth: anyFlow, clouds: except("germany"), sources: ["validate-subscription-for-migration.md"],
  }),
  "migrations.newCommerce.get": planned("GET /v1/customers/{customerId}/migrations/newcommerce/{migrationId}", {
    auth: anyFlow, clouds: except("germany"), sources: ["get-new-commerce-migration.md"],
  }),
  "migrations.newCommerce.list": planned("GET /v1/migrations/newcommerce", {
    auth: anyFlow, clouds: except("germany"), sources: ["query-migrated-subscriptions.md"],
  }),
  "migrations.newCommerce.events.list": planned("GET /v1/customers/{customerId}/migrations/newcommerce/events", {
    auth: anyFlow, clouds: except("germany"), sources: ["get-migration-events.md"],
  }),
  "migrations.newCommerceSchedules.create": planned("POST /v1/customers/{customerId}/migrations/newcommerce/schedules", {
    auth: anyFlow, clouds: except("germany"), sources: ["schedule-a-new-commerce-migration.md"],
  }),
  "migrations.newCommerceSchedules.get": planned("GET /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}", {
    auth: anyFlow, clouds: except("germany"), sources: ["get-a-new-commerce-migration-schedule.md"],
  }),
  "migrations.newCommerceSchedules.update": planned("PUT /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}", {
    auth: anyFlow, clouds: except("germany"), sources: ["update-a-new-commerce-migration-schedule.md"],
  }),
  "migrations.newCommerceSchedules.cancel": planned("POST /v1/customers/{customerId}/migrations/newcommerce/schedules/{scheduleId}/cancel", {
    auth: anyFlow, clouds: except("germany"), sources: ["cancel-a-new-commerce-migration-schedule.md"],
  }),
  "migrations.newCommerceSchedules.list": planned("GET /v1/migrations/newcommerce/schedules", {
    auth: anyFlow, clouds: except("germany"), sources: ["get-a-new-commerce-migration-schedule.md"],
  }),
});
