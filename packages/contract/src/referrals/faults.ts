// What refuses a call of the referrals. The partner API names its refusals instead of numbering them: the name is
// errorName, and the code says no more than the status does.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "partner-rest/error-codes.md";

export const referralsFaults = {
  invalidRequest: {
    code: 400, status: 400, errorName: "invalidRequest",
    description: "The request is malformed or incorrect. {reason}",
    remedy: "The error's target names what is wrong. A referral takes only the statuses that follow its present one.",
    source: errorCodes,
  },
  unauthenticated: {
    code: 401, status: 401, errorName: "unauthenticated",
    description: "The request has no valid credentials. {reason}",
    remedy: "Send the token of a user: referrals are not open to an application by itself.",
    source: errorCodes,
  },
  accessDenied: {
    code: 403, status: 403, errorName: "accessDenied",
    description: "The caller may not do this.",
    remedy: "Sign in as a user who is Global admin, Referral admin or Referral user.",
    source: errorCodes,
  },
  itemNotFound: {
    code: 404, status: 404, errorName: "itemNotFound",
    description: "There is no referral {referralId}.",
    remedy: "List the referrals; an organization sees its own side of an engagement only.",
    source: errorCodes,
  },
  resourceModified: {
    code: 409, status: 409, errorName: "resourceModified",
    description: "The referral {referralId} has changed since it was read.",
    remedy: "Read it again and repeat the change on what it has become.",
    source: errorCodes,
  },
  preconditionFailed: {
    code: 412, status: 412, errorName: "preconditionFailed",
    description: "If-Match does not carry the referral's present eTag.",
    remedy: "Read the referral again and send the new eTag, with its quotes.",
    source: errorCodes,
  },
  generalException: {
    code: 500, status: 500, errorName: "generalException",
    description: "Something failed for no reason that the service names.",
    remedy: "Repeat the call; the correlation id helps to find the cause.",
    source: errorCodes,
  },
  serviceNotAvailable: {
    code: 503, status: 503, errorName: "serviceNotAvailable",
    description: "The service is down for a while.",
    remedy: "Repeat the call after as many seconds as Retry-After says, or some, when it is absent.",
    source: errorCodes,
  },
} as const satisfies Record<string, FaultDefinition>;
