// What goes over the wire in the operations on events and their subscribers.

import { Type } from "typebox";
import { text } from "../define/schema.ts";
import { shapesOf } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { WebhookEventName } from "./enums.ts";
import { webhooksFaults as refusals } from "./faults.ts";
import { webhooksOperations } from "./operations.ts";
import { PartnerResourceChangeEvent, WebhookRegistration, WebhookValidationEvent, WebhookValidationEventRef } from "./resources.ts";

const roles = "The user has to be Global admin, Billing admin, Admin agent, Sales agent or Helpdesk agent.";
const one = "A tenant has one registration.";
const forgotten = "What is known of a validation event is kept for seven days.";

export const webhooksShapes = shapesOf(webhooksOperations, {
  "webhooks.events.list": {
    summary: "List the names of the events that can be registered for",
    notes: ["The answer is a bare array of names.", roles],
    result: { status: 200, body: WebhookEventName, listing: "array" },
    faults: [],
  },
  "webhooks.registration.get": {
    summary: "Get the tenant's registration for events",
    notes: [one, roles],
    result: { status: 200, body: WebhookRegistration },
    faults: [refusals.notRegistered],
  },
  "webhooks.registration.create": {
    summary: "Register the tenant for events",
    notes: [
      one,
      "The answer has the status 200, not 201.",
      "Property names are read in any case: the pages write them in PascalCase.",
      roles,
    ],
    body: WebhookRegistration,
    result: { status: 200, body: WebhookRegistration },
    faults: [refusals.registrationRefused],
  },
  "webhooks.registration.update": {
    summary: "Replace the tenant's registration: its address and its events",
    notes: ["Property names are read in any case: the pages write them in PascalCase.", roles],
    body: WebhookRegistration,
    result: { status: 200, body: WebhookRegistration },
    faults: [refusals.notRegistered, refusals.registrationRefused],
  },
  "webhooks.validationEvents.create": {
    summary: "Have a test event sent to the registered address",
    notes: [
      "The request has no body.",
      "The registration has to include the event test-created.",
      "Two validation events a minute are taken; more are throttled.",
      forgotten,
      roles,
    ],
    result: { status: 200, body: WebhookValidationEventRef },
    faults: [refusals.notRegistered, refusals.testEventNotRegistered, faults.throttled],
  },
  "webhooks.validationEvents.get": {
    summary: "Ask how the delivery of a test event has gone",
    notes: ["There is one result for each attempt.", forgotten, roles],
    result: { status: 200, body: WebhookValidationEvent },
    faults: [faults.noSuchResource],
  },
  "webhooks.callback": {
    summary: "Receive an event: the call that a registered subscriber gets",
    notes: [
      "The signature is RSA, PKCS #1 v1.5, over the bytes of the body, with the algorithm that X-MS-Signature-Algorithm names.",
      "A subscriber checks the certificate's chain and its organization, then the signature.",
      "An event that is not taken is sent ten times in all, then put aside.",
      "An event on a subscription may come up to 48 hours after the change.",
      "Events on administration relationships have no audit record; that of an end by Microsoft has no resource either.",
    ],
    headers: Type.Object({
      Authorization: Type.Optional(text("The word Signature, a blank, and the signature in base64; absent where the registration moves it to x-ms-signature")),
      "x-ms-signature": Type.Optional(text("The signature, where the registration asks for it here")),
      "X-MS-Certificate-Url": text("Where the certificate is downloaded whose key has signed"),
      "X-MS-Signature-Algorithm": text("What was signed with: rsa-sha256"),
    }),
    body: PartnerResourceChangeEvent,
    result: { status: 200 },
    faults: [],
  },
});
