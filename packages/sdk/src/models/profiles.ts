// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Address, Contact, Link } from "./shared.ts";

/** Where the partner's own invoices go. */
export interface BillingProfile {
  /** Company's name (1 to 256 characters). */
  companyName: string;
  /** A postal address with its contact. */
  address: Address;
  /** Whom to ask. */
  primaryContact: Contact;
  /** Purchase order number that invoices carry (at most 100 characters). */
  purchaseOrderNumber?: string;
  /** Tax id of the company (at most 100 characters). */
  taxId?: string;
  /** Day of the month that billing periods begin on; never changes. 0, which the Java SDK sends for none, is as good as absent (0 to 31). */
  billingDay?: number;
  /** Currency of the invoices; follows from the country. */
  billingCurrency: string;
  /** Which of the profiles it is; the support profile alone is written in lower case. */
  profileType: DelegatedProfileType;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A whole billing profile: what is left out is removed, but for the billing day. */
export interface BillingProfileUpdate {
  /** Company's name (1 to 256 characters). */
  companyName: string;
  /** A postal address with its contact. */
  address: Address;
  /** Whom to ask. */
  primaryContact: Contact;
  /** Purchase order number that invoices carry (at most 100 characters). */
  purchaseOrderNumber?: string;
  /** Tax id of the company (at most 100 characters). */
  taxId?: string;
  /** Day of the month that billing periods begin on; never changes. 0, which the Java SDK sends for none, is as good as absent (0 to 31). */
  billingDay?: number;
  /** Must be the one that there is (at most 3 characters). */
  billingCurrency?: string;
  /** What the profile said of itself. */
  attributes?: {
    /** Taken when If-Match is absent. */
    etag?: string;
  };
}

/** Which of the profiles it is; the support profile alone is written in lower case. */
export type DelegatedProfileType = "OrganizationProfile" | "BillingProfile" | "MpnProfile" | "LegalBusinessProfile" | "support_profile" | (string & {});

/** The company as the law knows it, and how far its verification is. */
export interface LegalBusinessProfile {
  /** Company's name (1 to 256 characters). */
  companyName: string;
  /** A postal address with its contact. */
  address: Address;
  /** Whom to ask. */
  primaryContact: Contact;
  /** A postal address with its contact. */
  companyApproverAddress?: Address;
  /** Mail address of who approves for the company (at most 320 characters). */
  companyApproverEmail?: string;
  /** How the verification of the company stands. */
  vettingStatus: VettingStatus;
  /** At which step the verification of the company is. */
  vettingSubStatus: VettingSubStatus;
  /** Which of the profiles it is; the support profile alone is written in lower case. */
  profileType: DelegatedProfileType;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A whole legal business profile: what is left out is removed. A changed address has the company verified again. */
export interface LegalBusinessProfileUpdate {
  /** Company's name (1 to 256 characters). */
  companyName: string;
  /** A postal address with its contact. */
  address: Address;
  /** Whom to ask. */
  primaryContact: Contact;
  /** A postal address with its contact. */
  companyApproverAddress?: Address;
  /** Mail address of who approves for the company (at most 320 characters). */
  companyApproverEmail?: string;
}

/** A partner organization by its PartnerID, formerly MPN id. */
export interface MpnProfile {
  /** Name of the partner organization. */
  partnerName: string;
  /** The PartnerID. */
  mpnId: string;
  /** Which of the profiles it is; the support profile alone is written in lower case. */
  profileType: DelegatedProfileType;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** The company as its directory knows it. */
export interface OrganizationProfile {
  /** The account's tenant. */
  id: string;
  /** Company's name (1 to 256 characters). */
  companyName: string;
  /** A postal address with its contact. */
  defaultAddress: Address;
  /** Mail address for correspondence (at most 320 characters). */
  email?: string;
  /** Language for correspondence, for example en (2 to 35 characters). */
  language: string;
  /** Culture for money and dates, for example en-US (2 to 35 characters). */
  culture: string;
  /** The account's tenant. */
  tenantId: string;
  /** The tenant's default domain. */
  domain: string;
  /** Which of the profiles it is; the support profile alone is written in lower case. */
  profileType: DelegatedProfileType;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A whole organization profile: what is left out is removed. Id, tenant and domain stay as they are. */
export interface OrganizationProfileUpdate {
  /** Company's name (1 to 256 characters). */
  companyName: string;
  /** A postal address with its contact. */
  defaultAddress: Address;
  /** Mail address for correspondence (at most 320 characters). */
  email?: string;
  /** Language for correspondence, for example en (2 to 35 characters). */
  language: string;
  /** Culture for money and dates, for example en-US (2 to 35 characters). */
  culture: string;
  /** What the profile said of itself. */
  attributes?: {
    /** Taken when If-Match is absent. */
    etag?: string;
  };
}

/** How customers reach the partner's support. */
export interface SupportProfile {
  /** Mail address of the support (at most 320 characters). */
  email?: string;
  /** Phone number of the support (at most 50 characters). */
  telephone?: string;
  /** Website of the support (at most 2048 characters). */
  website?: string;
  /** Which of the profiles it is; the support profile alone is written in lower case. */
  profileType: DelegatedProfileType;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** A whole support profile: what is left out is removed. */
export interface SupportProfileUpdate {
  /** Mail address of the support (at most 320 characters). */
  email?: string;
  /** Phone number of the support (at most 50 characters). */
  telephone?: string;
  /** Website of the support (at most 2048 characters). */
  website?: string;
}

/** How the verification of the company stands. */
export type VettingStatus = "none" | "pending" | "authorized" | "rejected" | (string & {});

/** At which step the verification of the company is. */
export type VettingSubStatus = "none" | "entry" | "email_ownership" | "email_domain" | "employment_verification" | "decision" | "other" | "business_verification" | (string & {});

/** The profile as it is now, or as it was when a verification last ended; queries write LastFinalized. */
export type VettingVersion = "none" | "current" | "last_finalized" | (string & {});
