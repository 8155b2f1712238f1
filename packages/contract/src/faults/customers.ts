// Refusals that speak of a customer: its domain, its profiles, its agreement, its users and its directory.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const customerFaults = {
  domainTaken: {
    code: 1003, status: 409,
    description: "The domain {domain} is in use by another tenant.",
    remedy: "Ask HEAD /v1/domains/{domain} first, and choose a domain that answers 404.",
    source: "delete-indirect-reseller-in-sandbox.md",
  },
  noDirectorySubscription: {
    code: 2012, status: 400,
    description: "The subscription {subscriptionId} has no counterpart in the customer's directory.",
    remedy: "Licences come of subscriptions that the directory knows: those to online services, once they are provisioned.",
    source: errorCodes,
  },
  countryNotOnboarded: {
    code: 2030, status: 403,
    description: "The partner is not set up to sell in {country}.",
    remedy: "Choose a customer whose country belongs to the partner's region.",
    source: errorCodes,
  },
  customerAgreementMissing: {
    code: 13605, status: 403,
    description: "The customer {customerId} has not accepted the Microsoft Customer Agreement, neither itself nor by the partner's confirmation.",
    remedy: "Confirm the customer's acceptance: POST /v1/customers/{customerId}/agreements.",
    source: errorCodes,
  },
  noRelationship: {
    code: 20002, status: 403,
    description: "There is no commerce relationship between partner {partnerId} and customer {customerId}.",
    remedy: "Use the token of the account that the customer belongs to.",
    source: errorCodes,
  },
  noSuchUser: {
    code: 60002, status: 404,
    description: "The user {userId} was not found in the customer's directory.",
    remedy: "List the users of the customer; a deleted one is found by the filter UserState equals Inactive for thirty days.",
    source: errorCodes,
  },
  noSuchTenant: {
    code: 60003, status: 404,
    description: "The tenant {tenantId} was not found.",
    remedy: "Check the id: a customer's id is that of its tenant, and a deleted customer has none.",
    source: errorCodes,
  },
  registrationNumberNotApplicable: {
    code: 600002, status: 400,
    description: "organizationRegistrationNumber does not apply to customers in {country}.",
    remedy: "Leave organizationRegistrationNumber out.",
    source: errorCodes,
  },
  registrationNumberMissing: {
    code: 600049, status: 400,
    description: "organizationRegistrationNumber is required for customers in {country}.",
    remedy: "Give companyProfile.organizationRegistrationNumber.",
    source: errorCodes,
  },
  registrationNumberMalformed: {
    code: 600050, status: 400,
    description: "organizationRegistrationNumber is not as the country writes it: {pattern}.",
    remedy: "Give a number that the regular expression matches.",
    source: errorCodes,
  },
  phoneNumberMissing: {
    code: 600051, status: 400,
    description: "billingProfile.defaultAddress.phoneNumber is required for customers in {country}.",
    remedy: "Give billingProfile.defaultAddress.phoneNumber.",
    source: errorCodes,
  },
  agreementConfirmedAlready: {
    code: 600061, status: 400,
    description: "The customer was confirmed to have accepted this agreement already, by the same contact.",
    remedy: "Nothing is left to do; another contact's acceptance can be confirmed beside it.",
    errorName: "PartnerConfirmedAgreementAlreadyExists",
    source: "confirm-customer-consent-customer-agreement.md",
  },
  noAccountStatus: {
    code: 600074, status: 404,
    description: "There is no account status for the customer {customerId}.",
    remedy: "Nothing is wrong: a customer that was never reviewed has none, and purchases go ahead. The operator can set one.",
    errorName: "AccountStatusNotFound",
    source: "retrieve-validation-status.md",
  },
  badCustomerId: {
    code: 900118, status: 400,
    description: "{customerId} is not a customer id.",
    remedy: "A customer id is the GUID of the customer's tenant.",
    source: errorCodes,
  },
  granularRoleMissing: {
    code: 900308, status: 403,
    description: "This takes one of these roles in a granular delegated admin relationship with the customer: {roles}.",
    remedy: "Delegated admin privileges (DAP) do not count. Create the customer with enableGDAPByDefault, or set customerDirectoryReads.",
    source: errorCodes,
  },
  notDelegated: {
    code: 900308, status: 403,
    description: "The privileges do not suffice: the customer {customerId} has not delegated its administration to the partner.",
    remedy: "Create the customer without enableGDAPByDefault, which gives delegated access, or set delegatedAccessForUsers to ignore.",
    source: errorCodes,
  },
  conditionalAccessBlocked: {
    code: 900309, status: 403,
    description: "A conditional access policy of the customer {customerId} does not let this token in.",
    remedy: "Have the customer exempt service providers from the policy, or meet what it asks for when you sign in.",
    source: errorCodes,
  },
} as const satisfies Record<string, FaultDefinition>;
