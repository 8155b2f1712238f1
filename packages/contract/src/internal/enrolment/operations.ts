// Becoming a partner: apply, be verified, accept the agreement.

import { area, operation } from "../../define/operation.ts";
import { faults } from "../../faults.ts";
import { internal, ownPages } from "../internal.ts";
import { Enrolment, EnrolmentApplication, EnrolmentCompletion } from "./resources.ts";

const enrolment = {
  ...internal, states: ownPages, environment: "production", right: "manageAccount",
  result: { status: 200, body: Enrolment },
} as const;

export const enrolmentOperations = area("internal", {
  "enrolment.get": operation("GET /internal/v1/enrolment", {
    ...enrolment,
    summary: "Get how far the company is on its way to being a partner",
    faults: [],
  }),
  "enrolment.submit": operation("PUT /internal/v1/enrolment", {
    ...enrolment,
    summary: "Apply for a programme with a PartnerID and the legal business profile, for the first time or after a rejection",
    body: EnrolmentApplication,
    faults: [faults.badProperty, faults.callerRefused],
    records: { operationType: "update_company_info", resourceType: "partner_user" },
  }),
  "enrolment.complete": operation("POST /internal/v1/enrolment/completion", {
    ...enrolment,
    summary: "Accept the programme's agreement, once verified, and say where invoices go: the account is active then",
    body: EnrolmentCompletion,
    faults: [faults.badProperty, faults.callerRefused],
    records: { operationType: "create_agreement", resourceType: "agreement" },
  }),
});
