// What registrations for events are refused with. The pages name no codes of their own: these are the common ones, in
// the words of this area.

import type { FaultDefinition } from "@understudy/kernel";

const source = "partner-center-webhooks.md";

export const webhooksFaults = {
  notRegistered: {
    code: 1000, status: 404,
    description: "The tenant is not registered for events.",
    remedy: "Register first: POST /webhooks/v1/registration.",
    source,
  },
  testEventNotRegistered: {
    code: 3000, status: 400,
    description: "The registration does not include the event test-created.",
    remedy: "Add test-created to webhookEvents: PUT /webhooks/v1/registration.",
    source,
  },
  registrationRefused: {
    code: 3000, status: 400,
    description: "The registration is not valid. {reason}",
    remedy: "Give webhookUrl, an absolute address, and webhookEvents, one or more names of GET /webhooks/v1/registration/events.",
    source,
  },
} as const satisfies Record<string, FaultDefinition>;
