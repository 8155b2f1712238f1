// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the latest requests of users to the API, at most 10,000, the oldest of them first. */
export const securityPartnerRequestsList: OperationOf<"security.partnerRequests.list"> = {
  "id": "security.partnerRequests.list",
  "method": "GET",
  "path": "/v1/partnerRequests",
  "clouds": [
    "global"
  ],
  "right": "viewSecurityReport",
  "isPaged": true
};

/** List how many requests of users to the API had a second factor, by day and application, the latest day first. */
export const securityApplicationMfaAdoptionList: OperationOf<"security.applicationMfaAdoption.list"> = {
  "id": "security.applicationMfaAdoption.list",
  "method": "GET",
  "path": "/v1/applicationmfaadoptionstatus",
  "clouds": [
    "global"
  ],
  "right": "viewSecurityReport",
  "query": [
    "startDate",
    "endDate"
  ]
};

/** List the users who have come without a second factor, to the API or to the account's pages, by name. */
export const securityNonMfaPrincipalsList: OperationOf<"security.nonMfaPrincipals.list"> = {
  "id": "security.nonMfaPrincipals.list",
  "method": "GET",
  "path": "/v1/nonMfaCompliantPartnerPrincipals",
  "clouds": [
    "global"
  ],
  "right": "viewSecurityReport",
  "isPaged": true
};
