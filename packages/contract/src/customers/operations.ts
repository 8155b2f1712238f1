import { Type } from "typebox";
import { area, operation, planned } from "../define/operation.ts";
import { anyFlow, everyCloud, except, globalOnly, userOnly } from "../define/places.ts";
import { faults } from "../faults.ts";
import {
  Customer, CustomerBillingProfile, CustomerBillingProfileUpdate, CustomerCompanyProfile, NewCustomer,
} from "./resources.ts";

const pageSize = Type.Optional(Type.Integer({ minimum: 0, maximum: 500, description: "Items a page; 0 means unspecified" }));

export const customersOperations = area("customers", {
  "customers.list": operation("GET /v1/customers", {
    host: "api", auth: anyFlow, clouds: everyCloud, right: "viewCustomers",
    summary: "List the customers of the account, by page, all or by the start of a name or domain",
    query: Type.Object({
      size: pageSize,
      filter: Type.Optional(Type.String({ description: "SimpleFieldFilter as JSON: CompanyName or Domain, starts_with" })),
      seekOperation: Type.Optional(Type.String({ description: "Next, with the header MS-ContinuationToken" })),
    }),
    result: { status: 200, body: Customer, paging: "seek" },
    faults: [],
    sources: ["get-a-list-of-customers.md", "get-a-customer-by-name.md"],
  }),
  "customers.create": operation("POST /v1/customers", {
    host: "api", auth: anyFlow, clouds: except("germany"), right: "createCustomer",
    summary: "Create a customer: its tenant, its first administrator and the relationship with the partner",
    body: NewCustomer,
    result: { status: 201, body: Customer },
    answersSecret: true,
    faults: [
      faults.domainTaken, faults.sandboxLimitReached, faults.registrationNumberMissing,
      faults.registrationNumberNotApplicable, faults.phoneNumberMissing, faults.noRelationship,
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
    faults: [faults.noSuchResource, faults.noRelationship],
    records: { operationType: "delete_customer", resourceType: "customer" },
    sources: ["delete-a-customer-account-from-the-integration-sandbox.md", "sandbox-scenario.md"],
  }),
  "customers.removeRelationship": planned("PATCH /v1/customers/{customerId}", {
    auth: userOnly, clouds: globalOnly, sources: ["remove-a-reseller-relationship-with-a-customer.md", "sandbox-scenario.md", "remove-dap.md"],
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
    body: CustomerBillingProfileUpdate,
    result: { status: 200, body: CustomerBillingProfile },
    faults: [faults.noSuchResource, faults.noRelationship, faults.preconditionFailed, faults.staleEtag],
    records: { operationType: "update_customer_billing_profile", resourceType: "customer" },
    sources: ["update-a-customer-s-billing-profile.md"],
  }),
  "customers.relationshipRequest.get": planned("GET /v1/customers/relationshiprequests", {
    auth: userOnly, clouds: except("usgov"), environment: "production", sources: ["request-reseller-relationship.md"],
  }),
  "customers.managedServices.list": planned("GET /v1/customers/{customerId}/managedservices", {
    auth: userOnly, clouds: except("china"), sources: ["get-the-managed-services-for-a-customer-by-id.md"],
  }),
  "customers.verifiedDomain.create": planned("POST /v1/customers/{customerId}/verifieddomain", {
    auth: anyFlow, clouds: everyCloud, sources: ["add-a-verified-domain-for-a-customer.md"],
  }),
  "customers.qualification.get": planned("GET /v1/customers/{customerId}/qualification", {
    auth: anyFlow, clouds: globalOnly, sources: ["java", "powershell"],
  }),
  "customers.qualification.update": planned("PUT /v1/customers/{customerId}/qualification", {
    auth: anyFlow, clouds: globalOnly, sources: ["java", "powershell"],
  }),
  "customers.qualifications.list": planned("GET /v1/customers/{customerId}/qualifications", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-customer-qualification-asynchronous.md"],
  }),
  "customers.qualifications.create": planned("POST /v1/customers/{customerId}/qualifications", {
    auth: userOnly, clouds: globalOnly, sources: ["update-customer-qualification-asynchronous.md"],
  }),
  "customers.validationCodes.list": planned("GET /v1/customers/all/validations", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-a-partner-s-validation-codes.md"],
  }),
  "customers.validations.list": planned("GET /v1/customers/{customerId}/validations", {
    auth: anyFlow, clouds: globalOnly, sources: ["swagger"],
  }),
  "customers.validationStatus.get": planned("GET /v1/customers/{customerId}/validationStatus", {
    auth: userOnly, clouds: globalOnly, sources: ["retrieve-validation-status.md"],
  }),
  "customers.organization.get": planned("GET /v1/customers/{customerId}/organization", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-customer-organization.md"],
  }),
  "customers.customDomains.list": planned("GET /v1/customers/{customerId}/customDomains", {
    auth: anyFlow, clouds: globalOnly, sources: ["get-customer-custom-domain.md"],
  }),
});
