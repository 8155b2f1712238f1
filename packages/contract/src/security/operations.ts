import { Type } from "typebox";
import { area, operation, planned } from "../define/operation.ts";
import { anyFlow, everyCloud, userOnly, globalOnly } from "../define/places.ts";
import { faults } from "../faults.ts";
import { ApplicationMfaAdoptionStatus, NonMfaCompliantPartnerPrincipal, PartnerRequest, PartnerToken } from "./resources.ts";

const report = { host: "api", auth: userOnly, clouds: globalOnly, right: "viewSecurityReport", faults: [] } as const;

const exchange = {
  host: "api", auth: anyFlow, clouds: everyCloud, ownRoute: true, faults: [faults.badProperty, faults.callerRefused],
  result: { status: 200, body: PartnerToken }, sources: ["authentication/generate-access-token"],
} as const;

const day = (description: string) =>
  Type.Optional(Type.String({ description, pattern: "^\\d{4}-\\d{2}-\\d{2}([T ].*)?$", maxLength: 40 }));

export const securityOperations = area("security", {
  "security.accessToken.generate": operation("POST /generatetoken", {
    ...exchange,
    summary: "Exchange a token of the authority, for Partner Center or of an application for Azure AD Graph, for a Partner Center token",
  }),
  "security.accessToken.generateV3": operation("POST /v3/generatetoken", {
    ...exchange,
    summary: "Exchange a token of the authority for Partner Center, and for nothing else, for a Partner Center token",
  }),
  "security.partnerRequests.list": operation("GET /v1/partnerRequests", {
    ...report,
    summary: "List the latest requests of users to the API, at most 10,000, the oldest of them first",
    result: { status: 200, body: PartnerRequest, listing: "seek" },
    sources: ["get-api-request-details.md", "mfa-resources.md"],
  }),
  "security.applicationMfaAdoption.list": operation("GET /v1/applicationmfaadoptionstatus", {
    ...report,
    summary: "List how many requests of users to the API had a second factor, by day and application, the latest day first",
    query: Type.Object({
      startDate: day("First day, yyyy-mm-dd; all there are when absent"),
      endDate: day("Last day, included; all there are when absent"),
    }),
    result: { status: 200, body: Type.Array(ApplicationMfaAdoptionStatus) },
    sources: ["get-api-request-summary.md", "mfa-resources.md", "swagger"],
  }),
  "security.nonMfaPrincipals.list": operation("GET /v1/nonMfaCompliantPartnerPrincipals", {
    ...report,
    summary: "List the users who have come without a second factor, to the API or to the account's pages, by name",
    result: { status: 200, body: NonMfaCompliantPartnerPrincipal, listing: "seek" },
    sources: ["get-portal-requests-without-mfa.md", "mfa-resources.md"],
  }),
  "fraudEvents.list": planned("GET /v1/fraudEvents", {
    auth: userOnly, clouds: globalOnly, sources: ["get-fraud-events.md"],
  }),
  "fraudEvents.updateStatus": planned("POST /v1/fraudEvents/subscription/{subscriptionId}/status", {
    auth: userOnly, clouds: globalOnly, sources: ["update-fraud-events-status.md"],
  }),
});
