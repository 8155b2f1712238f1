import { area, planned } from "../define/operation.ts";
import { userOnly, globalOnly } from "../define/places.ts";

export const securityOperations = area("security", {
  "security.partnerRequests.list": planned("GET /v1/partnerRequests", {
    auth: userOnly, clouds: globalOnly, sources: ["get-api-request-details.md"],
  }),
  "security.applicationMfaAdoption.list": planned("GET /v1/applicationmfaadoptionstatus", {
    auth: userOnly, clouds: globalOnly, sources: ["get-api-request-summary.md"],
  }),
  "security.nonMfaPrincipals.list": planned("GET /v1/nonMfaCompliantPartnerPrincipals", {
    auth: userOnly, clouds: globalOnly, sources: ["get-portal-requests-without-mfa.md"],
  }),
  "fraudEvents.list": planned("GET /v1/fraudEvents", {
    auth: userOnly, clouds: globalOnly, sources: ["get-fraud-events.md"],
  }),
  "fraudEvents.updateStatus": planned("POST /v1/fraudEvents/subscription/{subscriptionId}/status", {
    auth: userOnly, clouds: globalOnly, sources: ["update-fraud-events-status.md"],
  }),
});
