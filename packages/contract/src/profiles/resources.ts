// The profiles of the partner account itself, as they travel, and what may be sent to replace them.
// Source: profile-resources.md, utility-resources.md.

import { Type } from "typebox";
import { Address } from "../customers/resources.ts";
import { enumeration, guid, optionalText, resource, text } from "../define/schema.ts";

/** Clients send an address that they have not read as an empty text. */
const mail = (description: string) => Type.Optional(text(description, { pattern: "^([^@\\s]+@[^@\\s]+)?$", maxLength: 320 }));

export const Contact = Type.Object(
  {
    firstName: optionalText("First name", 50),
    middleName: optionalText("Middle name", 50),
    lastName: optionalText("Last name", 50),
    email: mail("Mail address"),
    phoneNumber: optionalText("Phone number", 50),
  },
  { title: "Contact", description: "Whom to ask" },
);

const companyName = text("Company's name", { minLength: 1, maxLength: 256 });

export const DelegatedProfileType = enumeration(
  "DelegatedProfileType", "Which of the profiles it is; the support profile alone is written in lower case",
  ["OrganizationProfile", "BillingProfile", "MpnProfile", "LegalBusinessProfile", "support_profile"],
);

/** What a request says of the version that it replaces. */
const attributes = Type.Optional(
  Type.Object({ etag: Type.Optional(Type.String({ description: "Taken when If-Match is absent" })) }, { description: "What the profile said of itself" }),
);

export const vettingStatuses = ["none", "pending", "authorized", "rejected"] as const;
export type VettingStatus = (typeof vettingStatuses)[number];

export const VettingStatus = enumeration("VettingStatus", "How the verification of the company stands", vettingStatuses);

export const vettingSubStatuses = [
  "none", "entry", "email_ownership", "email_domain", "employment_verification", "decision", "other", "business_verification",
] as const;
export type VettingSubStatus = (typeof vettingSubStatuses)[number];

export const VettingSubStatus = enumeration("VettingSubStatus", "At which step the verification of the company is", vettingSubStatuses);

export const vettingVersions = ["none", "current", "last_finalized"] as const;

export const VettingVersion = enumeration(
  "VettingVersion", "The profile as it is now, or as it was when a verification last ended; queries write LastFinalized", vettingVersions,
);

const legalBusinessParts = {
  companyName,
  address: Address,
  primaryContact: Contact,
  companyApproverAddress: Type.Optional(Address),
  companyApproverEmail: mail("Mail address of who approves for the company"),
};

export const LegalBusinessProfile = resource("LegalBusinessProfile", "The company as the law knows it, and how far its verification is", {
  ...legalBusinessParts,
  vettingStatus: VettingStatus,
  vettingSubStatus: VettingSubStatus,
  profileType: DelegatedProfileType,
});

export const LegalBusinessProfileUpdate = Type.Object(legalBusinessParts, {
  title: "LegalBusinessProfileUpdate",
  description: "A whole legal business profile: what is left out is removed. A changed address has the company verified again",
});

const organizationParts = {
  companyName,
  defaultAddress: Address,
  email: mail("Mail address for correspondence"),
  language: text("Language for correspondence, for example en", { minLength: 2, maxLength: 35 }),
  culture: text("Culture for money and dates, for example en-US", { minLength: 2, maxLength: 35 }),
};

export const OrganizationProfile = resource("OrganizationProfile", "The company as its directory knows it", {
  id: guid("The account's tenant"),
  ...organizationParts,
  tenantId: guid("The account's tenant"),
  domain: text("The tenant's default domain"),
  profileType: DelegatedProfileType,
});

export const OrganizationProfileUpdate = Type.Object({ ...organizationParts, attributes }, {
  title: "OrganizationProfileUpdate",
  description: "A whole organization profile: what is left out is removed. Id, tenant and domain stay as they are",
});

const billingParts = {
  companyName,
  address: Address,
  primaryContact: Contact,
  purchaseOrderNumber: optionalText("Purchase order number that invoices carry", 100),
  taxId: optionalText("Tax id of the company", 100),
  billingDay: Type.Optional(Type.Integer({
    minimum: 0, maximum: 31,
    description: "Day of the month that billing periods begin on; never changes. 0, which the Java SDK sends for none, is as good as absent",
  })),
};

export const BillingProfile = resource("BillingProfile", "Where the partner's own invoices go", {
  ...billingParts,
  billingCurrency: text("Currency of the invoices; follows from the country"),
  profileType: DelegatedProfileType,
});

export const BillingProfileUpdate = Type.Object(
  { ...billingParts, billingCurrency: optionalText("Must be the one that there is", 3), attributes },
  { title: "BillingProfileUpdate", description: "A whole billing profile: what is left out is removed, but for the billing day" },
);

const supportParts = {
  email: mail("Mail address of the support"),
  telephone: optionalText("Phone number of the support", 50),
  website: optionalText("Website of the support", 2048),
};

/** The object type is that of the documentation of 2021, as the client programs know it. */
export const SupportProfile = resource(
  "PartnerSupportProfile", "How customers reach the partner's support", { ...supportParts, profileType: DelegatedProfileType }, { title: "SupportProfile" },
);

export const SupportProfileUpdate = Type.Object(supportParts, {
  title: "SupportProfileUpdate", description: "A whole support profile: what is left out is removed",
});

export const MpnProfile = resource("MpnProfile", "A partner organization by its PartnerID, formerly MPN id", {
  partnerName: text("Name of the partner organization"),
  mpnId: text("The PartnerID"),
  profileType: DelegatedProfileType,
});
