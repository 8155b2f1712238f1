// The profiles of the partner account itself. Updates take whole resources.

import { Type } from "typebox";
import { area, operation } from "../define/operation.ts";
import { anyFlow, userOnly, everyCloud, except } from "../define/places.ts";
import type { Recording } from "../define/recording.ts";
import { faults } from "../faults.ts";
import {
  BillingProfile, BillingProfileUpdate, LegalBusinessProfile, LegalBusinessProfileUpdate, MpnProfile, OrganizationProfile,
  OrganizationProfileUpdate, SupportProfile, SupportProfileUpdate, VettingVersion,
} from "./resources.ts";

/** The log's members have no resource for the company itself. */
const records: Recording = { operationType: "update_company_info", resourceType: "partner_user" };

const versioned = [faults.preconditionFailed, faults.staleEtag, faults.badProperty] as const;

export const profilesOperations = area("profiles", {
  "profiles.legalBusiness.get": operation("GET /v1/profiles/legalbusiness", {
    host: "api", auth: anyFlow, clouds: everyCloud, right: "viewPartnerProfiles", sources: ["get-legal-business-profile.md"],
    summary: "Get the legal business profile",
    query: Type.Object({
      vettingVersion: Type.Optional(VettingVersion),
    }),
    result: { status: 200, body: LegalBusinessProfile },
    faults: [],
  }),
  "profiles.legalBusiness.update": operation("PUT /v1/profiles/legalbusiness", {
    host: "api", auth: userOnly, clouds: everyCloud, right: "manageAccount", sources: ["update-legal-business-profile.md"],
    summary: "Replace the legal business profile; a new address has the company verified again",
    body: LegalBusinessProfileUpdate,
    result: { status: 200, body: LegalBusinessProfile },
    faults: [faults.badProperty],
    records,
  }),
  "profiles.organization.get": operation("GET /v1/profiles/organization", {
    host: "api", auth: userOnly, clouds: everyCloud, right: "viewPartnerProfiles", sources: ["get-an-organization-profile.md"],
    summary: "Get the organization profile",
    result: { status: 200, body: OrganizationProfile },
    faults: [],
  }),
  "profiles.organization.update": operation("PUT /v1/profiles/organization", {
    host: "api", auth: userOnly, clouds: everyCloud, right: "manageAccount", sources: ["update-an-organization-profile.md"],
    summary: "Replace the organization profile",
    body: OrganizationProfileUpdate,
    result: { status: 200, body: OrganizationProfile },
    faults: versioned,
    records,
  }),
  "profiles.billing.get": operation("GET /v1/profiles/billing", {
    host: "api", auth: userOnly, clouds: everyCloud, right: "viewBilling", sources: ["get-partner-billing-profile.md"],
    summary: "Get the partner's own billing profile",
    result: { status: 200, body: BillingProfile },
    faults: [],
  }),
  "profiles.billing.update": operation("PUT /v1/profiles/billing", {
    host: "api", auth: userOnly, clouds: everyCloud, right: "manageAccount", sources: ["update-partner-billing-profile.md"],
    summary: "Replace the partner's own billing profile",
    body: BillingProfileUpdate,
    result: { status: 200, body: BillingProfile },
    faults: versioned,
    records,
  }),
  "profiles.mpn.get": operation("GET /v1/profiles/mpn", {
    host: "api", auth: userOnly, clouds: everyCloud, right: "viewPartnerProfiles",
    sources: ["get-partner-network-profile.md", "get-partner-by-mpn-id.md"],
    summary: "Get the own partner network profile, or verify another partner's PartnerID",
    query: Type.Object({
      mpnId: Type.Optional(Type.Integer({ minimum: 1, maximum: 9_999_999_999, description: "A PartnerID; the own profile when absent" })),
    }),
    result: { status: 200, body: MpnProfile },
    faults: [faults.noSuchPartner],
  }),
  "profiles.support.get": operation("GET /v1/profiles/support", {
    host: "api", auth: userOnly, clouds: except("china"), right: "viewPartnerProfiles", sources: ["get-support-profile.md"],
    summary: "Get the support profile, which customers see",
    result: { status: 200, body: SupportProfile },
    faults: [],
  }),
  "profiles.support.update": operation("PUT /v1/profiles/support", {
    host: "api", auth: userOnly, clouds: everyCloud, aliases: ["/v1/profiles/supportprofile"], right: "editSupportProfile",
    sources: ["update-support-profile.md"],
    summary: "Replace the support profile",
    body: SupportProfileUpdate,
    result: { status: 200, body: SupportProfile },
    faults: [faults.badProperty],
    records,
  }),
});
