// Profiles as they travel: what is stored, with type, links and attributes.

import { createHash } from "node:crypto";
import type { BillingProfile, LegalBusinessProfile, MpnProfile, Of, OrganizationProfile, SupportProfile } from "@understudy/contract";
import { currencyOf } from "../../commerce/index.ts";
import type { Found } from "./company.ts";
import type { Identifier } from "./identifiers.ts";
import type { Billing, LegalBusiness, Organization, Support } from "./repository.ts";

const self = (name: string) => ({ self: { uri: `/profiles/${name}`, method: "GET", headers: [] } });

/** A signed 64-bit number as text, as the service's ETags of profiles are. */
export const etagOf = ({ company, version }: Pick<Found<unknown>, "company" | "version">, type: "organization" | "billing"): string =>
  createHash("sha256").update(`${type} ${company.accountId} ${version}`).digest().readBigInt64BE().toString();

export function legalBusinessOf({ verificationEnds: _ends, ...profile }: LegalBusiness): Of<typeof LegalBusinessProfile> {
  return { ...profile, profileType: "LegalBusinessProfile", links: self("legalbusiness"), attributes: { objectType: "LegalBusinessProfile" } };
}

export function organizationOf(found: Found<Organization>): Of<typeof OrganizationProfile> {
  const { accountId, domain } = found.company;
  const { companyName, defaultAddress, ...rest } = found.profile;
  return {
    id: accountId, companyName, defaultAddress, tenantId: accountId, domain, ...rest,
    profileType: "OrganizationProfile",
    links: self("organization"),
    attributes: { etag: etagOf(found, "organization"), objectType: "OrganizationProfile" },
  };
}

export function billingOf(found: Found<Billing>): Of<typeof BillingProfile> {
  return {
    ...found.profile,
    billingCurrency: currencyOf(found.company.country),
    profileType: "BillingProfile",
    links: self("billing"),
    attributes: { etag: etagOf(found, "billing"), objectType: "BillingProfile" },
  };
}

export const supportOf = (profile: Support): Of<typeof SupportProfile> =>
  ({ ...profile, profileType: "support_profile", links: self("support"), attributes: { objectType: "PartnerSupportProfile" } });

export const mpnOf = ({ mpnId, name }: Identifier): Of<typeof MpnProfile> =>
  ({ partnerName: name, mpnId, profileType: "MpnProfile", links: self("mpn"), attributes: { objectType: "MpnProfile" } });
