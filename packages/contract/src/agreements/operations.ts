import { Type } from "typebox";
import { area, operation, planned } from "../define/operation.ts";
import { anyFlow, userOnly, globalOnly, except } from "../define/places.ts";
import { oneOf, optionalText } from "../define/schema.ts";
import { faults } from "../faults.ts";
import {
  AgreementDocument, AgreementMetaData, AgreementSignatureStatus, CustomerAgreement, customerAgreementTypes,
  DirectSignedCustomerAgreementStatus, NewCustomerAgreement,
} from "./resources.ts";

const view = { host: "api", auth: userOnly, clouds: globalOnly, right: "viewCustomerAgreement" } as const;
const notTheirs = [faults.noSuchResource, faults.noRelationship] as const;

const ofType = Type.Object({
  agreementType: Type.Optional(oneOf([...customerAgreementTypes, "*"], "MicrosoftCloudAgreement when absent; * for all")),
});

export const agreementsOperations = area("agreements", {
  "agreements.metadata.list": operation("GET /v1/agreements", {
    ...view,
    summary: "List the agreements that customers can be confirmed to have accepted, of one type or of all",
    query: ofType,
    result: { status: 200, body: AgreementMetaData, listing: "seek" },
    faults: [faults.badProperty],
    sources: ["get-agreement-metadata.md", "get-customer-agreement-metadata.md"],
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
  "agreements.templates.document.get": operation("GET /v1/agreementtemplates/{templateId}/document", {
    ...view,
    summary: "Get links to the text of the Microsoft Customer Agreement for a country, in a language if it has it",
    query: Type.Object({
      language: optionalText("Language with its country; en-US when absent, or when the country's agreement is not in it"),
      country: optionalText("ISO 3166 code in capitals; US when absent"),
    }),
    result: { status: 200, body: AgreementDocument },
    faults: [faults.noSuchResource, faults.badProperty],
    sources: ["download-customer-agreement-template.md", "agreement-document-resources.md"],
  }),
  "customers.agreements.list": operation("GET /v1/customers/{customerId}/agreements", {
    ...view,
    summary: "List what a customer was confirmed to have accepted, of one type or of all, the earliest acceptance first",
    query: ofType,
    result: { status: 200, body: CustomerAgreement, listing: "seek" },
    faults: [...notTheirs, faults.badProperty],
    sources: ["get-confirmation-of-customer-consent.md", "get-confirmation-of-customer-agreement.md"],
  }),
  "customers.agreements.create": operation("POST /v1/customers/{customerId}/agreements", {
    ...view, right: "confirmCustomerAgreement",
    summary: "Confirm that a customer accepted an agreement, by whom and when",
    body: NewCustomerAgreement,
    result: { status: 201, body: CustomerAgreement },
    faults: [...notTheirs, faults.badProperty, faults.agreementConfirmedAlready],
    records: { operationType: "create_agreement", resourceType: "agreement" },
    sources: ["confirm-customer-consent-customer-agreement.md", "agreement-resources.md"],
  }),
  "customers.agreements.directSignStatus.get": operation("GET /v1/customers/{customerId}/directSignedMicrosoftCustomerAgreementStatus", {
    ...view,
    summary: "Ask whether a customer accepted the Microsoft Customer Agreement itself, without the partner",
    result: { status: 200, body: DirectSignedCustomerAgreementStatus },
    faults: notTheirs,
    sources: ["get-direct-sign-status-of-customer-agreement.md", "customer-agreement-direct-sign-status-resource.md"],
  }),
  "compliance.agreementStatus.get": operation("GET /v1/compliance/{programName}/agreementstatus", {
    host: "api", auth: userOnly, clouds: except("china", "germany"), right: "manageIndirectResellers",
    summary: "Ask whether an indirect reseller has signed the Microsoft Partner Agreement, by its PartnerID or its tenant; the programme is csp",
    query: Type.Object({
      mpnId: optionalText("PartnerID of the company or of a location"),
      tenantId: optionalText("The reseller's tenant; one of the two is given"),
    }),
    result: { status: 200, body: AgreementSignatureStatus },
    faults: [
      faults.noSuchResource, faults.partnerIdentifierRefused, faults.partnerIdentifierMissing, faults.partnerIdUnknown, faults.otherRegion,
      faults.agreementUnsigned, faults.noResellerEnrolment, faults.partnerTenantUnknown, faults.agreementUnsignedByTenant,
    ],
    sources: ["verify-indirect-reseller-mpa-status.md"],
  }),
});
