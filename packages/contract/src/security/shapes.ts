// What goes over the wire in the operations on fraud events.

import { Type } from "typebox";
import { guid } from "../define/schema.ts";
import { shapesOf } from "../define/shape.ts";
import { faults } from "../faults.ts";
import { FraudEvent, FraudEventStatus, FraudEventStatusUpdate, FraudEventType } from "./fraud.ts";
import { securityOperations } from "./operations.ts";

const headers = Type.Object({
  "X-NewEventsModel": Type.Optional(Type.Boolean({ description: "true asks for the newer model: more kinds of event, more of each, and pages" })),
});

const newer = "of the newer model alone";

export const securityShapes = shapesOf(securityOperations, {
  "fraudEvents.list": {
    summary: "List what looks like fraud on the Azure subscriptions of customers",
    notes: [
      "The answer is a bare array.",
      "Without the header X-NewEventsModel only mining of currencies is reported, in a short form and all at once.",
      "PageSize and PageNumber go together.",
      "Numbers and booleans travel as text.",
    ],
    query: Type.Object({
      EventStatus: Type.Optional(FraudEventStatus),
      SubscriptionId: Type.Optional(guid("Events of this Azure subscription only")),
      EventType: Type.Optional(FraudEventType),
      PageSize: Type.Optional(Type.Integer({ minimum: 1, description: `Events a page; ${newer}` })),
      PageNumber: Type.Optional(Type.Integer({ minimum: 1, description: `Which page, from 1; ${newer}` })),
    }),
    headers,
    result: { status: 200, body: FraudEvent, listing: "pageArray" },
    faults: [faults.badProperty],
  },
  "fraudEvents.updateStatus": {
    summary: "Say how fraud events of an Azure subscription stand",
    notes: [
      "Only their status changes: what is wrong with the subscription stays for the partner to do.",
      "Whoever resolves an event says Fraud or Ignore.",
      "The answer is a bare array of the events that changed.",
    ],
    headers,
    body: FraudEventStatusUpdate,
    result: { status: 200, body: FraudEvent, listing: "array" },
    faults: [faults.badProperty, faults.noSuchResource],
  },
});
