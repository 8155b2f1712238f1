// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";

/** What happened, as resource and action; the first six have been there since 2021, and new ones come. */
export type WebhookEventName = "test-created" | "subscription-updated" | "usagerecords-thresholdExceeded" | "referral-created" | "referral-updated" | "invoice-ready" | "azure-fraud-event-detected" | "dap-admin-relationship-approved" | "dap-admin-relationship-terminated" | "dap-admin-relationship-terminated-by-microsoft" | "granular-admin-access-assignment-activated" | "granular-admin-access-assignment-created" | "granular-admin-access-assignment-deleted" | "granular-admin-access-assignment-updated" | "granular-admin-relationship-activated" | "granular-admin-relationship-approved" | "granular-admin-relationship-expired" | "granular-admin-relationship-terminated" | "new-commerce-migration-completed" | "new-commerce-migration-created" | "new-commerce-migration-failed" | "new-commerce-migration-schedule-failed" | "related-referral-created" | "related-referral-updated" | "reseller-relationship-accepted-by-customer" | (string & {});

/** Where a tenant's events are sent, and which. */
export interface WebhookRegistration {
  /** The registration; absent from the answer that only reads it. */
  readonly subscriberId?: string;
  /** Where events are posted: an address that the public can reach. */
  webhookUrl: string;
  /** Events to be sent; test-created must be among them for a validation event. */
  webhookEvents: WebhookEventName[];
  /** Whether the signature travels in the header x-ms-signature; in Authorization when false or absent. */
  signatureTokenToMsSignatureHeader?: boolean;
  /** What else is known of the registration, by name. */
  readonly properties?: Record<string, string>;
  /** When the registration last changed. */
  readonly lastModifiedTimestamp?: Instant;
}

/** How one attempt to deliver an event ended. */
export interface WebhookResponse {
  /** Status that the subscriber answered, as its name, for example OK. */
  responseCode: string;
  /** What the subscriber answered, or what went wrong; empty where all went well. */
  responseMessage: string;
  /** Whether the sender failed, and not the subscriber. */
  systemError: boolean;
  /** When the attempt was made; written without a zone. */
  dateTimeUtc: Instant;
}

/** How far a validation event has come. */
export interface WebhookValidationEvent {
  /** The event. */
  correlationId: string;
  /** The partner's tenant. */
  partnerId: string;
  /** How far it has come, for example completed. */
  status: string;
  /** Where it is sent. */
  callbackUrl: string;
  /** One for each attempt so far, ten at most. */
  results: WebhookResponse[];
}

/** A validation event that is on its way. */
export interface WebhookValidationEventRef {
  /** What the event is asked about by. */
  correlationId: string;
}
