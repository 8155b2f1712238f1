// A subscriber's registration, the event that it is sent, and the trial of the way there.
// Source: partner-center-webhooks.md, partner-center-webhook-events.md. Property names are read in any case; the pages
// write those of a registration in PascalCase, the service's own description in camelCase, as answers have them here.

import { Type } from "typebox";
import { guid, instant, readOnly, structure, text } from "../define/schema.ts";
import { WebhookEventName, WebhookResourceName } from "./enums.ts";

const address = (description: string) => Type.String({ description, format: "uri" });

export const WebhookRegistration = structure("WebhookRegistration", "Where a tenant's events are sent, and which", {
  subscriberId: readOnly(Type.Optional(text("The registration; absent from the answer that only reads it"))),
  webhookUrl: address("Where events are posted: an address that the public can reach"),
  webhookEvents: Type.Array(WebhookEventName, { description: "Events to be sent; test-created must be among them for a validation event" }),
  signatureTokenToMsSignatureHeader: Type.Optional(Type.Boolean({
    description: "Whether the signature travels in the header x-ms-signature; in Authorization when false or absent",
  })),
  properties: readOnly(Type.Optional(Type.Record(Type.String(), Type.String(), { description: "What else is known of the registration, by name" }))),
  lastModifiedTimestamp: readOnly(Type.Optional(instant("When the registration last changed"))),
});

export const WebhookValidationEventRef = structure("WebhookValidationEventRef", "A validation event that is on its way", {
  correlationId: guid("What the event is asked about by"),
});

export const WebhookResponse = structure("WebhookResponse", "How one attempt to deliver an event ended", {
  responseCode: text("Status that the subscriber answered, as its name, for example OK"),
  responseMessage: text("What the subscriber answered, or what went wrong; empty where all went well"),
  systemError: Type.Boolean({ description: "Whether the sender failed, and not the subscriber" }),
  dateTimeUtc: instant("When the attempt was made; written without a zone"),
});

export const WebhookValidationEvent = structure("WebhookValidationEvent", "How far a validation event has come", {
  correlationId: guid("The event"),
  partnerId: text("The partner's tenant"),
  status: text("How far it has come, for example completed"),
  callbackUrl: address("Where it is sent"),
  results: Type.Array(WebhookResponse, { description: "One for each attempt so far, ten at most" }),
});

export const PartnerResourceChangeEvent = structure("PartnerResourceChangeEvent", "What a subscriber is told: something has changed", {
  EventName: WebhookEventName,
  ResourceUri: Type.Optional(address("What changed; absent where Microsoft ended delegated administration, and not always an address of the API")),
  ResourceName: Type.Optional(WebhookResourceName),
  AuditUri: Type.Optional(address("The record of the activity log; absent or null where there is none, as of delegated administration")),
  ResourceChangeUtcDate: instant("When it changed, with up to seven digits of a second's fraction"),
});
