import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, globalOnly, except } from "../define/places.ts";

export const agreementsOperations = area("agreements", {
  "agreements.metadata.list": planned("GET /v1/agreements", {
    auth: userOnly, clouds: globalOnly, sources: ["get-agreement-metadata.md", "get-customer-agreement-metadata.md"],
  }),
  "agreements.metadata.byType": planned("GET /v1/agreements/{agreementType}/", {
    auth: anyFlow, clouds: globalOnly, sources: ["config-key-only"],
  }),
  "agreements.signatures.list": planned("GET /v1/agreements/{agreementType}/signatures", {
    auth: anyFlow, clouds: globalOnly, sources: ["config-key-only"],
  }),
  "agreements.signatures.byVersion": planned("GET /v1/agreements/{agreementType}/signatures/{version}", {
    auth: anyFlow, clouds: globalOnly, sources: ["config-key-only"],
  }),
  "agreements.templates.document.get": planned("GET /v1/agreementtemplates/{templateId}/document", {
    auth: userOnly, clouds: globalOnly, sources: ["download-customer-agreement-template.md"],
  }),
  "customers.agreements.list": planned("GET /v1/customers/{customerId}/agreements", {
    auth: userOnly, clouds: globalOnly, sources: ["get-confirmation-of-customer-consent.md", "get-confirmation-of-customer-agreement.md"],
  }),
  "customers.agreements.create": planned("POST /v1/customers/{customerId}/agreements", {
    auth: userOnly, clouds: globalOnly, sources: ["confirm-customer-consent-customer-agreement.md"],
  }),
  "customers.agreements.directSignStatus.get": planned("GET /v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus", {
    auth: userOnly, clouds: globalOnly, sources: ["get-direct-sign-status-of-customer-agreement.md"],
  }),
  "compliance.agreementStatus.get": planned("GET /v1/compliance/{programName}/agreementstatus", {
    auth: userOnly, clouds: except("china", "germany"), aliases: ["/v1/compliance/csp/agreementstatus"], sources: ["verify-indirect-reseller-mpa-status.md"],
  }),
});
