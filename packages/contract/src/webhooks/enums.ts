// What subscribers are told of. Source: partner-center-webhooks.md, partner-center-webhook-events.md.

import { enumeration } from "../define/schema.ts";

export const WebhookEventName = enumeration(
  "WebhookEventName", "What happened, as resource and action; the first six have been there since 2021, and new ones come",
  [
    "test-created", "subscription-updated", "usagerecords-thresholdExceeded", "referral-created", "referral-updated", "invoice-ready",
    "azure-fraud-event-detected", "dap-admin-relationship-approved", "dap-admin-relationship-terminated",
    "dap-admin-relationship-terminated-by-microsoft", "granular-admin-access-assignment-activated",
    "granular-admin-access-assignment-created", "granular-admin-access-assignment-deleted", "granular-admin-access-assignment-updated",
    "granular-admin-relationship-activated", "granular-admin-relationship-approved", "granular-admin-relationship-expired",
    "granular-admin-relationship-terminated", "new-commerce-migration-completed", "new-commerce-migration-created",
    "new-commerce-migration-failed", "new-commerce-migration-schedule-failed", "related-referral-created", "related-referral-updated",
    "reseller-relationship-accepted-by-customer",
  ],
);

export const WebhookResourceName = enumeration(
  "WebhookResourceName", "Which kind of resource an event is about; customer is written with a capital in one example",
  [
    "test", "subscription", "usagerecords", "referral", "invoice", "customer", "GranularAdminRelationship", "GranularAdminAccessAssignment",
    "PartnerCustomerDap",
  ],
);
