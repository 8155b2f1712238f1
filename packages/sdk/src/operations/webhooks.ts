// Generated from the contract by `npm run generate`: how these operations are called.

import type { WebhookEventName, WebhookRegistration, WebhookValidationEvent, WebhookValidationEventRef } from "../models/webhooks.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

export interface WebhooksOperations {
  readonly events: WebhooksEventsOperations;
  readonly registration: WebhooksRegistrationOperations;
  readonly validationEvents: WebhooksValidationEventsOperations;
}

export interface WebhooksEventsOperations {
  /**
   * List the names of the events that can be registered for.
   *
   * - The answer is a bare array of names.
   * - The user has to be Global admin, Billing admin, Admin agent, Sales agent or Helpdesk agent.
   *
   * `GET /webhooks/v1/registration/events`, for an application or a user.
   */
  list(options?: CallOptions): Paged<WebhookEventName>;
}

export interface WebhooksRegistrationOperations {
  /**
   * Get the tenant's registration for events.
   *
   * - A tenant has one registration.
   * - The user has to be Global admin, Billing admin, Admin agent, Sales agent or Helpdesk agent.
   *
   * `GET /webhooks/v1/registration`, for an application or a user.
   */
  get(options?: CallOptions): Promise<WebhookRegistration>;
  /**
   * Register the tenant for events.
   *
   * - A tenant has one registration.
   * - The answer has the status 200, not 201.
   * - Property names are read in any case: the pages write them in PascalCase.
   * - The user has to be Global admin, Billing admin, Admin agent, Sales agent or Helpdesk agent.
   *
   * `POST /webhooks/v1/registration`, for an application or a user.
   */
  create(body: WebhookRegistration, options?: CallOptions): Promise<WebhookRegistration>;
  /**
   * Replace the tenant's registration: its address and its events.
   *
   * - Property names are read in any case: the pages write them in PascalCase.
   * - The user has to be Global admin, Billing admin, Admin agent, Sales agent or Helpdesk agent.
   *
   * `PUT /webhooks/v1/registration`, for an application or a user.
   */
  update(body: WebhookRegistration, options?: WriteOptions): Promise<WebhookRegistration>;
}

export interface WebhooksValidationEventsOperations {
  /**
   * Have a test event sent to the registered address.
   *
   * - The request has no body.
   * - The registration has to include the event test-created.
   * - Two validation events a minute are taken; more are throttled.
   * - What is known of a validation event is kept for seven days.
   * - The user has to be Global admin, Billing admin, Admin agent, Sales agent or Helpdesk agent.
   *
   * `POST /webhooks/v1/registration/validationEvents`, for an application or a user.
   */
  create(options?: CallOptions): Promise<WebhookValidationEventRef>;
  /**
   * Ask how the delivery of a test event has gone.
   *
   * - There is one result for each attempt.
   * - What is known of a validation event is kept for seven days.
   * - The user has to be Global admin, Billing admin, Admin agent, Sales agent or Helpdesk agent.
   *
   * `GET /webhooks/v1/registration/validationEvents/{correlationId}`, for an application or a user.
   */
  get(correlationId: string, options?: CallOptions): Promise<WebhookValidationEvent>;
}

/** List the names of the events that can be registered for. */
export const webhooksEventsList: Operation<[options?: CallOptions], Paged<WebhookEventName>> = {
  "id": "webhooks.events.list",
  "method": "GET",
  "path": "/webhooks/v1/registration/events",
  "listing": "array"
};

/** Get the tenant's registration for events. */
export const webhooksRegistrationGet: Operation<[options?: CallOptions], Promise<WebhookRegistration>> = {
  "id": "webhooks.registration.get",
  "method": "GET",
  "path": "/webhooks/v1/registration"
};

/** Register the tenant for events. */
export const webhooksRegistrationCreate: Operation<[body: WebhookRegistration, options?: CallOptions], Promise<WebhookRegistration>> = {
  "id": "webhooks.registration.create",
  "method": "POST",
  "path": "/webhooks/v1/registration",
  "body": {
    "": "object!",
    "subscriberId": "text",
    "webhookUrl": "text!",
    "webhookEvents": "array!",
    "webhookEvents[]": "text!",
    "signatureTokenToMsSignatureHeader": "boolean",
    "properties": "object",
    "properties.*": "text",
    "lastModifiedTimestamp": "text"
  }
};

/** Replace the tenant's registration: its address and its events. */
export const webhooksRegistrationUpdate: Operation<[body: WebhookRegistration, options?: WriteOptions], Promise<WebhookRegistration>> = {
  "id": "webhooks.registration.update",
  "method": "PUT",
  "path": "/webhooks/v1/registration",
  "body": {
    "": "object!",
    "subscriberId": "text",
    "webhookUrl": "text!",
    "webhookEvents": "array!",
    "webhookEvents[]": "text!",
    "signatureTokenToMsSignatureHeader": "boolean",
    "properties": "object",
    "properties.*": "text",
    "lastModifiedTimestamp": "text"
  }
};

/** Have a test event sent to the registered address. */
export const webhooksValidationEventsCreate: Operation<[options?: CallOptions], Promise<WebhookValidationEventRef>> = {
  "id": "webhooks.validationEvents.create",
  "method": "POST",
  "path": "/webhooks/v1/registration/validationEvents"
};

/** Ask how the delivery of a test event has gone. */
export const webhooksValidationEventsGet: Operation<[correlationId: string, options?: CallOptions], Promise<WebhookValidationEvent>> = {
  "id": "webhooks.validationEvents.get",
  "method": "GET",
  "path": "/webhooks/v1/registration/validationEvents/{correlationId}"
};
