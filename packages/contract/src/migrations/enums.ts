// The members of the migrations' enumerations, spelled as on the wire.
// Source: create-migration.md, get-new-commerce-migration.md, get-migration-events.md, schedule-a-new-commerce-migration.md.

import { enumeration } from "../define/schema.ts";

export const MigrationStatus = enumeration(
  "MigrationStatus", "How far the migration of a subscription has come; it begins as Processing and ends as one of the others",
  ["Processing", "Completed", "Failed"] as const,
);

export const MigrationScheduleStatus = enumeration(
  "MigrationScheduleStatus", "Whether a scheduled migration is still to come, was called off, or how it ended",
  ["Created", "Cancelled", "Failed", "Completed"] as const,
);

export const MigrationEventName = enumeration(
  "MigrationEventName", "A step of a migration; the last one is MigrationCompleted or MigrationFailed",
  ["MigrationStarted", "NewCommerceSubscriptionCreated", "NewCommerceSubscriptionProvisioned", "MigrationCompleted", "MigrationFailed"] as const,
);
