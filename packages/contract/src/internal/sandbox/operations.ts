// The page Integration sandbox of a primary account (S-17 to S-27).

import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal } from "../internal.ts";
import { IntegrationSandbox, NewIntegrationSandbox, SandboxDomain } from "./resources.ts";

export const sandboxOperations = area("internal", {
  "integrationSandbox.get": operation("GET /internal/v1/integrationsandbox", {
    ...internal, right: "manageAccount", environment: "production",
    summary: "Get how far the account's integration sandbox is",
    result: { status: 200, body: IntegrationSandbox },
    faults: [],
  }),
  "integrationSandbox.domain.get": operation("GET /internal/v1/integrationsandbox/domains/{domainPrefix}", {
    ...internal, right: "manageAccount", environment: "production",
    summary: "Ask whether the sandbox could have an initial domain with this prefix",
    result: { status: 200, body: SandboxDomain },
    faults: [],
  }),
  "integrationSandbox.create": operation("POST /internal/v1/integrationsandbox", {
    ...internal, right: "manageAccount", environment: "production",
    summary: "Set up account on the Integration sandbox page: have the sandbox created, which takes its time; again where that has failed",
    body: NewIntegrationSandbox,
    result: { status: 202, body: IntegrationSandbox },
    faults: [faults.domainTaken, faults.callerRefused],
    records: { operationType: "create_partner_user", resourceType: "partner_user" },
  }),
});
