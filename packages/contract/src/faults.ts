// Every refusal that the API knows, one row each: code, status, the words of the answer, the way out, the page.
// Codes that equal their status are documented by status alone.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const faults = {
  notPlaced: {
    code: 0, status: 501,
    description: "{operationId} is a documented operation that Understudy does not serve yet.",
    remedy: "It is listed as planned in the operations table; nothing that you send makes it answer.",
    source: errorCodes,
  },
  accessDenied: {
    code: 400, status: 401,
    description: "Access denied. {reason}",
    remedy: "Send `Authorization: Bearer <token>` with a token of this tenant's authority for the Partner Center resource.",
    source: errorCodes,
  },
  noSuchResource: {
    code: 1000, status: 404,
    description: "{what} was not found.",
    remedy: "Check the id, and that it belongs to the account whose token you send: nothing is shared between accounts.",
    source: errorCodes,
  },
  domainTaken: {
    code: 1003, status: 409,
    description: "The domain {domain} is in use by another tenant.",
    remedy: "Ask HEAD /v1/domains/{domain} first, and choose a domain that answers 404.",
    source: "delete-indirect-reseller-in-sandbox.md",
  },
  callerRefused: {
    code: 2032, status: 403,
    description: "The caller may not do this. {reason}",
    remedy: "The account or the application is not in a state that allows it; the description says which.",
    source: errorCodes,
  },
  staleEtag: {
    code: 2055, status: 400,
    description: "The resource has changed since it was read: its ETag is not the one given.",
    remedy: "Read the resource again and send the new value of attributes.etag.",
    source: errorCodes,
  },
  badProperty: {
    code: 3000, status: 400,
    description: "The request is not valid. {reason}",
    remedy: "Each entry of `data` names a property or parameter and what is wrong with it.",
    source: errorCodes,
  },
  noRelationship: {
    code: 20002, status: 403,
    description: "There is no commerce relationship between partner {partnerId} and customer {customerId}.",
    remedy: "Use the token of the account that the customer belongs to.",
    source: errorCodes,
  },
  methodNotAllowed: {
    code: 405, status: 405,
    description: "{method} is not available on {path}. Available: {allowed}.",
    remedy: "Use one of the methods of the Allow header.",
    source: "conventions: status 405 is the clients' category InvalidOperation",
  },
  requestIdReused: {
    code: 409, status: 409,
    description: "MS-RequestId {requestId} was used before for another request.",
    remedy: "Use a new MS-RequestId for each new request; repeat one only to repeat the same request.",
    source: "conventions: replay by MS-RequestId (switch requestIdReuse)",
  },
  preconditionFailed: {
    code: 412, status: 412,
    description: "The If-Match header does not carry the resource's current ETag.",
    remedy: "Read the resource again and send the new value of attributes.etag.",
    source: "update-a-customer-s-billing-profile.md",
  },
  bodyTooLarge: {
    code: 413, status: 413,
    description: "The request body is larger than {limit} bytes.",
    remedy: "Send less: no documented request comes near the limit.",
    source: "conventions: request bodies",
  },
  unsupportedMediaType: {
    code: 415, status: 415,
    description: "The request body is {contentType}; this operation takes application/json.",
    remedy: "Send Content-Type: application/json.",
    source: "conventions: request headers",
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
  phoneNumberMissing: {
    code: 600051, status: 400,
    description: "billingProfile.defaultAddress.phoneNumber is required for customers in {country}.",
    remedy: "Give billingProfile.defaultAddress.phoneNumber.",
    source: errorCodes,
  },
  partnerTokenInvalid: {
    code: 800001, status: 401,
    description: "The Partner Center token is not valid. {reason}",
    remedy: "Exchange a token of the authority for a new one at POST /generatetoken, or send that token itself.",
    source: errorCodes,
  },
  sandboxLimitReached: {
    code: 800018, status: 400,
    description: "The integration sandbox holds at most {limit} {what}.",
    remedy: "Delete some first, which frees their places, or start with --limits unlimited.",
    source: "test-and-debug.md",
  },
  badCustomerId: {
    code: 900118, status: 400,
    description: "{customerId} is not a customer id.",
    remedy: "A customer id is the GUID of the customer's tenant.",
    source: errorCodes,
  },
  wrongEnvironment: {
    code: 900127, status: 400,
    description: "This operation is not available in {environment}.",
    remedy: "Some operations exist in the integration sandbox only, some outside it only, some not in every cloud.",
    source: errorCodes,
  },
  roleLacksRight: {
    code: 900150, status: 403,
    description: "The user's roles do not allow this; it takes one of: {roles}.",
    remedy: "Sign in as a user with one of these roles, or give the role to this one.",
    source: errorCodes,
  },
  unexpected: {
    code: 900192, status: 500,
    description: "Something failed unexpectedly. Correlation id {correlationId}.",
    remedy: "This is a bug in Understudy: the server's log has the details under the correlation id.",
    source: errorCodes,
  },
  partnerTokenRefused: {
    code: 900316, status: 400,
    description: "Operations on licences do not take a token of /generatetoken.",
    remedy: "Send the authority's token as it is, without exchanging it.",
    source: errorCodes,
  },
  appOnlyRefused: {
    code: 900329, status: 403,
    description: "This operation needs a user: application-only tokens are refused.",
    remedy: "Get the token with a user's sign-in (app+user).",
    source: errorCodes,
  },
  mfaRequired: {
    code: 900421, status: 401,
    description: "The user signed in without multi-factor authentication.",
    remedy: "Sign in with a second factor, so that the token's amr claim contains mfa.",
    source: "public notices of 2025 and 2026",
  },
} as const satisfies Record<string, FaultDefinition>;
