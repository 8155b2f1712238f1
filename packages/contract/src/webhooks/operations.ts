import { area, planned } from "../define/operation.ts";
import { anyFlow, everyCloud, noToken } from "../define/places.ts";

export const webhooksOperations = area("webhooks", {
  "webhooks.events.list": planned("GET /webhooks/v1/registration/events", {
    auth: anyFlow, clouds: everyCloud, sources: ["partner-center-webhooks.md"],
  }),
  "webhooks.registration.get": planned("GET /webhooks/v1/registration", {
    auth: anyFlow, clouds: everyCloud, sources: ["partner-center-webhooks.md"],
  }),
  "webhooks.registration.create": planned("POST /webhooks/v1/registration", {
    auth: anyFlow, clouds: everyCloud, sources: ["partner-center-webhooks.md"],
  }),
  "webhooks.registration.update": planned("PUT /webhooks/v1/registration", {
    auth: anyFlow, clouds: everyCloud, sources: ["partner-center-webhooks.md"],
  }),
  "webhooks.validationEvents.create": planned("POST /webhooks/v1/registration/validationEvents", {
    auth: anyFlow, clouds: everyCloud, sources: ["partner-center-webhooks.md", "partner-center-webhook-events.md"],
  }),
  "webhooks.validationEvents.get": planned("GET /webhooks/v1/registration/validationEvents/{correlationId}", {
    auth: anyFlow, clouds: everyCloud, sources: ["partner-center-webhooks.md", "partner-center-webhook-events.md"],
  }),
  /** Ours to send, not to serve: the call that a registered subscriber receives. */
  "webhooks.callback": planned("POST /{webhookUrl}", {
    host: "subscriber", auth: noToken, clouds: everyCloud, sources: ["partner-center-webhooks.md"],
  }),
});
