import { Type } from "typebox";
import { cloudsWith } from "../cloud-features.ts";
import { area, operation } from "../define/operation.ts";
import { anyFlow, everyCloud, except, globalOnly, userOnly } from "../define/places.ts";
import { optionalText } from "../define/schema.ts";
import { faults } from "../faults.ts";
import { CustomerDomain, CustomerOrganization, VerifiedDomain } from "./domains.ts";
import {
  BareQualification, CustomerQualification, CustomerQualificationRequest, GccValidationRelationship, ValidationCode,
  ValidationStatus, ValidationType,
} from "./qualifications.ts";
import { CustomerPatch, CustomerRelationshipRequest, ManagedService, PatchedCustomer } from "./relationship.ts";
import {
  Customer, CustomerBillingProfile, CustomerBillingProfileUpdate, CustomerCompanyProfile, NewCustomer,
} from "./resources.ts";

const pageSize = Type.Optional(Type.Integer({ minimum: 0, maximum: 500, description: "Items a page; 0 means unspecified" }));

/** What every operation on one customer may answer. */
const ofOne = [faults.noSuchResource, faults.noRelationship] as const;

const validationCode = optionalText("Validation code, in the contract of 2021", 40);

export const customersOperations = area("customers", {
  "customers.list": operation("GET /v1/customers", {
    host: "api", auth: anyFlow, clouds: everyCloud, right: "viewCustomers",
    summary: "List the customers of the account, by page, all or by the start of a name or domain",
    query: Type.Object({
      size: pageSize,
      filter: Type.Optional(Type.String({ description: "SimpleFieldFilter as JSON: CompanyName, Domain, or of users IndirectReseller or IndirectCloudSolutionProvider; starts_with" })),
      seekOperation: Type.Optional(Type.String({ description: "Next, with the header MS-ContinuationToken" })),
    }),
    result: { status: 200, body: Customer, listing: "seek" },
    faults: [],
    sources: ["get-a-list-of-customers.md", "get-a-customer-by-name.md"],
  }),
  "customers.create": operation("POST /v1/customers", {
    host: "api", auth: anyFlow, clouds: cloudsWith("newCustomers"), right: "createCustomer",
    summary: "Create a customer: its tenant, its first administrator and the relationship with the partner",
    body: NewCustomer,
    result: { status: 201, body: Customer },
    answersSecret: true,
    faults: [
      faults.domainTaken, faults.sandboxLimitReached, faults.registrationNumberMissing,
      faults.registrationNumberNotApplicable, faults.phoneNumberMissing, faults.noRelationship, faults.callerRefused,
    ],
    records: { operationType: "add_customer", resourceType: "customer" },
    sources: ["create-a-customer.md", "create-a-customer-for-an-indirect-reseller.md"],
  }),
  "customers.get": operation("GET /v1/customers/{customerId}", {
    host: "api", auth: anyFlow, clouds: everyCloud, right: "viewCustomers",
    summary: "Get a customer by its id",
    result: { status: 200, body: Customer },
    faults: [faults.noSuchResource, faults.noRelationship],
    sources: ["get-a-customer-by-id.md"],
  }),
  "customers.delete": operation("DELETE /v1/customers/{customerId}", {
    host: "api", auth: anyFlow, clouds: everyCloud, environment: "sandbox", right: "deleteSandboxCustomer",
    summary: "Delete a customer of the integration sandbox with all that it owns; its place is free again",
    result: { status: 204, body: undefined },
    faults: [...ofOne, faults.callerRefused],
    records: { operationType: "delete_customer", resourceType: "customer" },
    sources: ["delete-a-customer-account-from-the-integration-sandbox.md", "sandbox-scenario.md"],
  }),
  "customers.removeRelationship": operation("PATCH /v1/customers/{customerId}", {
    host: "api", auth: userOnly, clouds: globalOnly, right: "removeCustomerRelationship",
    summary: "End the relationship with a customer, in the sandbox with all that the customer owns; or delegated administration alone",
    body: CustomerPatch,
    result: { status: 200, body: PatchedCustomer },
    faults: [...ofOne, faults.callerRefused],
    records: { operationType: "remove_partner_customer_relationship", resourceType: "customer" },
    sources: ["remove-a-reseller-relationship-with-a-customer.md", "sandbox-scenario.md", "remove-dap.md"],
  }),
  "customers.companyProfile.get": operation("GET /v1/customers/{customerId}/profiles/company", {
    host: "api", auth: userOnly, clouds: everyCloud, right: "viewCustomers",
    summary: "Get a customer's company profile",
    result: { status: 200, body: CustomerCompanyProfile },
    faults: [faults.noSuchResource, faults.noRelationship],
    sources: ["get-a-customer-s-company-profile.md"],
  }),
  "customers.billingProfile.get": operation("GET /v1/customers/{customerId}/profiles/billing", {
    host: "api", auth: anyFlow, clouds: everyCloud, right: "viewCustomers",
    summary: "Get a customer's billing profile, with the ETag that an update needs",
    result: { status: 200, body: CustomerBillingProfile },
    faults: [faults.noSuchResource, faults.noRelationship],
    sources: ["get-all-of-a-customer-s-billing-profiles.md"],
  }),
  "customers.billingProfile.update": operation("PUT /v1/customers/{customerId}/profiles/billing", {
    host: "api", auth: anyFlow, clouds: everyCloud, right: "editCustomerBillingProfile",
    summary: "Replace a customer's billing profile",
    headers: Type.Object({ "If-Match": optionalText("attributes.etag as it was read; needed unless the body has it") }),
    body: CustomerBillingProfileUpdate,
    result: { status: 200, body: CustomerBillingProfile },
    faults: [faults.noSuchResource, faults.noRelationship, faults.preconditionFailed, faults.staleEtag],
    records: { operationType: "update_customer_billing_profile", resourceType: "customer" },
    sources: ["update-a-customer-s-billing-profile.md"],
  }),
  "customers.relationshipRequest.get": operation("GET /v1/customers/relationshiprequests", {
    host: "api", auth: userOnly, clouds: cloudsWith("relationshipRequests"), environment: "production", right: "requestRelationship",
    summary: "Get the invitation to send to a customer that exists already: accepting it begins the relationship",
    result: { status: 200, body: CustomerRelationshipRequest },
    faults: [faults.callerRefused],
    sources: ["request-reseller-relationship.md"],
  }),
  "customers.managedServices.list": operation("GET /v1/customers/{customerId}/managedservices", {
    host: "api", auth: userOnly, clouds: except("china"), right: "manageCustomerSupport",
    summary: "List the services that the partner may administer for a customer, by delegated administration",
    result: { status: 200, body: ManagedService, listing: "seek" },
    faults: ofOne,
    sources: ["get-the-managed-services-for-a-customer-by-id.md"],
  }),
  "customers.verifiedDomain.create": operation("POST /v1/customers/{customerId}/verifieddomain", {
    host: "api", auth: anyFlow, clouds: everyCloud, right: "editCustomer",
    summary: "Add a verified domain to a customer's tenant: for partners who are domain registrars",
    body: VerifiedDomain,
    result: { status: 201, body: CustomerDomain },
    faults: [...ofOne, faults.domainTaken, faults.callerRefused],
    records: { operationType: "update_company_info", resourceType: "customer" },
    sources: ["add-a-verified-domain-for-a-customer.md"],
  }),
  "customers.qualification.get": operation("GET /v1/customers/{customerId}/qualification", {
    host: "api", auth: anyFlow, clouds: globalOnly, right: "viewCustomers",
    summary: "Get a customer's one qualification, in the retired form: a bare text",
    result: { status: 200, body: BareQualification },
    faults: ofOne,
    sources: ["java", "powershell"],
  }),
  "customers.qualification.update": operation("PUT /v1/customers/{customerId}/qualification", {
    host: "api", auth: anyFlow, clouds: globalOnly, right: "setCustomerQualification",
    summary: "Set a customer's one qualification, in the retired form: from none to education, or with a code to government_community_cloud",
    query: Type.Object({ code: validationCode }),
    body: BareQualification,
    result: { status: 200, body: BareQualification },
    faults: ofOne,
    records: { operationType: "update_customer_qualification", resourceType: "customer" },
    sources: ["java", "powershell"],
  }),
  "customers.qualifications.list": operation("GET /v1/customers/{customerId}/qualifications", {
    host: "api", auth: anyFlow, clouds: cloudsWith("specialQualifications"), right: "viewCustomers",
    summary: "List a customer's qualifications, with how their vetting stands",
    result: { status: 200, body: Type.Array(CustomerQualification) },
    faults: ofOne,
    sources: ["get-customer-qualification-asynchronous.md"],
  }),
  "customers.qualifications.create": operation("POST /v1/customers/{customerId}/qualifications", {
    host: "api", auth: userOnly, clouds: cloudsWith("specialQualifications"), right: "setCustomerQualification",
    summary: "Ask for a qualification: Education is vetted, GovernmentCommunityCloud takes a validation code",
    query: Type.Object({ code: validationCode }),
    body: CustomerQualificationRequest,
    result: { status: 201, body: CustomerQualification },
    faults: ofOne,
    records: { operationType: "update_customer_qualification", resourceType: "customer" },
    sources: ["update-customer-qualification-asynchronous.md"],
  }),
  "customers.validationCodes.list": operation("GET /v1/customers/all/validations", {
    host: "api", auth: anyFlow, clouds: cloudsWith("specialQualifications"), right: "viewCustomers",
    summary: "List the partner's validation codes for the Government Community Cloud",
    result: { status: 200, body: Type.Array(ValidationCode) },
    faults: [],
    sources: ["get-a-partner-s-validation-codes.md"],
  }),
  "customers.validations.list": operation("GET /v1/customers/{customerId}/validations", {
    host: "api", auth: anyFlow, clouds: cloudsWith("specialQualifications"), right: "viewCustomers",
    summary: "List with which validation codes a customer has qualified",
    result: { status: 200, body: Type.Array(GccValidationRelationship) },
    faults: ofOne,
    sources: ["swagger"],
  }),
  "customers.validationStatus.get": operation("GET /v1/customers/{customerId}/validationStatus", {
    host: "api", auth: userOnly, clouds: globalOnly, right: "viewCustomers",
    summary: "Get what the review of a customer's account has come to",
    query: Type.Object({ type: Type.Optional(ValidationType) }),
    result: { status: 200, body: ValidationStatus },
    faults: [...ofOne, faults.noAccountStatus],
    sources: ["retrieve-validation-status.md"],
  }),
  "customers.organization.get": operation("GET /v1/customers/{customerId}/organization", {
    host: "api", auth: anyFlow, clouds: globalOnly, right: "viewCustomerDirectory",
    summary: "Get the company as the customer's directory knows it: a list of one",
    result: { status: 200, body: Type.Array(CustomerOrganization) },
    faults: [...ofOne, faults.granularRoleMissing],
    sources: ["get-customer-organization.md"],
  }),
  "customers.customDomains.list": operation("GET /v1/customers/{customerId}/customDomains", {
    host: "api", auth: anyFlow, clouds: globalOnly, right: "viewCustomerDirectory",
    summary: "List the names of the domains of a customer's tenant",
    result: { status: 200, body: Type.Array(Type.String()) },
    faults: [...ofOne, faults.granularRoleMissing],
    sources: ["get-customer-custom-domain.md"],
  }),
});
