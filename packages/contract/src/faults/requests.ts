// Refusals that any request may meet: for what it is, for its token, for who sends it and from where.
// Codes that equal their status are documented by status alone.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "error-codes.md";

export const requestFaults = {
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
    description: "The request body is {contentType}; this operation takes {expected}.",
    remedy: "Send Content-Type: application/json, and a form of parts where the operation's reference says so.",
    source: "conventions: request headers",
  },
  throttled: {
    code: 429, status: 429,
    description: "Rate limit is exceeded. Try again in {seconds} seconds.",
    remedy: "Wait as long as the header Retry-After says; the body is of a form of its own, with statusCode and message.",
    source: "api-throttling-guidance.md",
  },
  noSuchResource: {
    code: 1000, status: 404,
    description: "{what} was not found.",
    remedy: "Check the id, and that it belongs to the account whose token you send: nothing is shared between accounts.",
    source: errorCodes,
  },
  callerRefused: {
    code: 2032, status: 403,
    description: "The caller may not do this. {reason}",
    remedy: "The account or the application is not in a state that allows it; the description says which.",
    source: errorCodes,
  },
  permissionMissing: {
    code: 2032, status: 403,
    description: "The token was not granted the permission {permission}.",
    remedy: "Have an administrator consent, at the adminconsent endpoint with the permission as scope, or by the operator's POST /consents; then get a new token.",
    source: "graph-docs/partners-billing-api-overview.md",
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
  partnerTokenInvalid: {
    code: 800001, status: 401,
    description: "The Partner Center token is not valid. {reason}",
    remedy: "Exchange a token of the authority for a new one at POST /generatetoken, or send that token itself.",
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
