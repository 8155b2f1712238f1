// What refuses a call of the price files. The partner API names its refusals instead of numbering them: the name is
// errorName, and the code says no more than the status does.

import type { FaultDefinition } from "@understudy/kernel";

const errorCodes = "partner-rest/error-codes.md";

export const pricingFaults = {
  invalidRequest: {
    code: 400, status: 400, errorName: "invalidRequest",
    description: "The request is malformed or incorrect. {reason}",
    remedy: "Months are written YYYYMM, markets with two letters; timeline=history takes a month. Tokens of an application alone may get this, too.",
    source: errorCodes,
  },
  unauthenticated: {
    code: 401, status: 401, errorName: "unauthenticated",
    description: "The request has no valid credentials. {reason}",
    remedy: "Send the token of a user for this host.",
    source: errorCodes,
  },
  accessDenied: {
    code: 403, status: 403, errorName: "accessDenied",
    description: "The caller may not read prices.",
    remedy: "Sign in as a user who is Global admin, Admin agent or Sales agent.",
    source: errorCodes,
  },
  itemNotFound: {
    code: 404, status: 404, errorName: "itemNotFound",
    description: "There is no such file. {reason}",
    remedy: "Check market, view and month. A future price sheet is there only when a change is due.",
    source: "get-a-price-sheet.md",
  },
} as const satisfies Record<string, FaultDefinition>;
