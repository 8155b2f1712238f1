// Generated from the contract by `npm run generate`: how these operations are called.

import type { FraudEvent, FraudEventStatus, FraudEventStatusUpdate, FraudEventType } from "../models/security.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `fraudEvents.list`. */
export interface FraudEventsListOptions extends CallOptions {
  /** How a fraud event stands. */
  readonly EventStatus?: FraudEventStatus | undefined;
  /** Events of this Azure subscription only. */
  readonly SubscriptionId?: string | undefined;
  /** What was noticed; an answer without the newer model has mining of currencies only. */
  readonly EventType?: FraudEventType | undefined;
  /** Events a page; of the newer model alone (at least 1). */
  readonly PageSize?: number | undefined;
  /** Which page, from 1; of the newer model alone (at least 1). */
  readonly PageNumber?: number | undefined;
  /** true asks for the newer model: more kinds of event, more of each, and pages. */
  readonly xNewEventsModel?: boolean | undefined;
}

/** Options of `fraudEvents.updateStatus`. */
export interface FraudEventsUpdateStatusOptions extends CallOptions {
  /** true asks for the newer model: more kinds of event, more of each, and pages. */
  readonly xNewEventsModel?: boolean | undefined;
}

export interface FraudEventsOperations {
  /**
   * List what looks like fraud on the Azure subscriptions of customers.
   *
   * - The answer is a bare array.
   * - Without the header X-NewEventsModel only mining of currencies is reported, in a short form and all at once.
   * - PageSize and PageNumber go together.
   * - Numbers and booleans travel as text.
   *
   * `GET /v1/fraudEvents`, for a user, through an application, in global.
   */
  list(options?: FraudEventsListOptions): Paged<FraudEvent>;
  /**
   * Say how fraud events of an Azure subscription stand.
   *
   * - Only their status changes: what is wrong with the subscription stays for the partner to do.
   * - Whoever resolves an event says Fraud or Ignore.
   * - The answer is a bare array of the events that changed.
   *
   * `POST /v1/fraudEvents/subscription/{subscriptionId}/status`, for a user, through an application, in global.
   */
  updateStatus(subscriptionId: string, body: FraudEventStatusUpdate, options?: FraudEventsUpdateStatusOptions): Promise<FraudEvent[]>;
}

/** List what looks like fraud on the Azure subscriptions of customers. */
export const fraudEventsList: Operation<[options?: FraudEventsListOptions], Paged<FraudEvent>> = {
  "id": "fraudEvents.list",
  "method": "GET",
  "path": "/v1/fraudEvents",
  "query": {
    "EventStatus": "text",
    "SubscriptionId": "text",
    "EventType": "text",
    "PageSize": "integer",
    "PageNumber": "integer"
  },
  "headers": {
    "xNewEventsModel": [
      "X-NewEventsModel",
      "boolean"
    ]
  },
  "listing": "pageArray"
};

/** Say how fraud events of an Azure subscription stand. */
export const fraudEventsUpdateStatus: Operation<[subscriptionId: string, body: FraudEventStatusUpdate, options?: FraudEventsUpdateStatusOptions], Promise<FraudEvent[]>> = {
  "id": "fraudEvents.updateStatus",
  "method": "POST",
  "path": "/v1/fraudEvents/subscription/{subscriptionId}/status",
  "headers": {
    "xNewEventsModel": [
      "X-NewEventsModel",
      "boolean"
    ]
  },
  "body": {
    "": "object!",
    "eventIds": "array",
    "eventIds[]": "text!",
    "eventStatus": "text",
    "resolvedReason": "text!"
  },
  "listing": "array"
};
