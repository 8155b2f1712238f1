import { area, planned } from "../define/operation.ts";
import { anyFlow, userOnly, everyCloud, except } from "../define/places.ts";

export const profilesOperations = area("profiles", {
  "profiles.legalBusiness.get": planned("GET /v1/profiles/legalbusiness", {
    auth: anyFlow, clouds: everyCloud, sources: ["get-legal-business-profile.md"],
  }),
  "profiles.legalBusiness.update": planned("PUT /v1/profiles/legalbusiness", {
    auth: userOnly, clouds: everyCloud, sources: ["update-legal-business-profile.md"],
  }),
  "profiles.organization.get": planned("GET /v1/profiles/organization", {
    auth: userOnly, clouds: everyCloud, sources: ["get-an-organization-profile.md"],
  }),
  "profiles.organization.update": planned("PUT /v1/profiles/organization", {
    auth: userOnly, clouds: everyCloud, sources: ["update-an-organization-profile.md"],
  }),
  "profiles.billing.get": planned("GET /v1/profiles/billing", {
    auth: userOnly, clouds: everyCloud, sources: ["get-partner-billing-profile.md"],
  }),
  "profiles.billing.update": planned("PUT /v1/profiles/billing", {
    auth: userOnly, clouds: everyCloud, sources: ["update-partner-billing-profile.md"],
  }),
  "profiles.mpn.get": planned("GET /v1/profiles/mpn", {
    auth: userOnly, clouds: everyCloud, sources: ["get-partner-network-profile.md", "get-partner-by-mpn-id.md"],
  }),
  "profiles.support.get": planned("GET /v1/profiles/support", {
    auth: userOnly, clouds: except("china"), sources: ["get-support-profile.md"],
  }),
  "profiles.support.update": planned("PUT /v1/profiles/support", {
    auth: userOnly, clouds: everyCloud, aliases: ["/v1/profiles/supportprofile"], sources: ["update-support-profile.md"],
  }),
});
