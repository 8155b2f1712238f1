// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Address, AgreementSignature, PartnerRelationshipType } from "./shared.ts";

/** Whom to ask. */
export interface PrimaryContact {
  /** First name (1 to 100 characters). */
  firstName: string;
  /** Last name (1 to 100 characters). */
  lastName: string;
  /** Mail address (at most 320 characters). */
  email: string;
  /** Phone number (at most 50 characters). */
  phoneNumber?: string;
}

/** The reseller that was created, with how its administrator signs in. */
export interface SandboxIndirectReseller {
  /** The reseller's account; equals its tenant. */
  accountId: string;
  /** Its MPN id. */
  mpnId: string;
  /** The tenant that was created. */
  tenant: SandboxTenant;
  /** The signature of an agreement with a partner. */
  agreementSignature: AgreementSignature;
  /** How the reseller stands to the provider: a PartnerRelationship under another type. */
  partnerRelationship: {
    /** Tenant of the other partner. */
    id: string;
    /** Name of the other partner. */
    name: string;
    /** What one partner is of the other; queries write IsIndirectCloudSolutionProviderOf, by which a provider asks for its resellers, and IsIndirectResellerOf, the reverse. */
    relationshipType: PartnerRelationshipType;
    /** How the relationship stands; one that has ended is not listed. */
    state: string;
    /** MPN id of the indirect reseller. */
    mpnId?: string;
    /** What a resource says of itself. */
    attributes: {
      /** Name of the resource's type. */
      objectType: string;
    };
  };
}

/** An indirect reseller to create in the integration sandbox. */
export interface SandboxIndirectResellerRequest {
  /** A sandbox MPN id of the reseller's country. */
  mpnId: string;
  /** The tenant to create. */
  tenant: SandboxTenantRequest;
  /** The company as the law knows it. */
  legalBusinessProfile: {
    /** Company's name (1 to 256 characters). */
    companyName: string;
    /** A postal address with its contact. */
    address: Address;
    /** Whom to ask. */
    primaryContact: PrimaryContact;
    /** Culture for money and dates, for example en-US (2 to 35 characters). */
    culture: string;
  };
  /** Language for correspondence, for example en (2 to 35 characters). */
  organizationProfileLanguage: string;
}

/** The tenant that was created. */
export interface SandboxTenant {
  /** The tenant. */
  id: string;
  /** Its administrator, as user@domain. */
  adminUserAccount: string;
  /** Temporary password; shown in this answer only. */
  password: string;
}

/** The tenant to create. */
export interface SandboxTenantRequest {
  /** First label of the tenant's initial domain, which must be free: 2 to 27 letters, digits and dashes, no dash at its ends. */
  domainPrefix: string;
  /** Name of the tenant (1 to 256 characters). */
  name: string;
  /** Name of the account (1 to 256 characters). */
  displayName: string;
  /** Local part of the administrator's name: letters, digits, dots, dashes and underscores, 64 at most. */
  adminUserName: string;
  /** Administrator's first name (1 to 100 characters). */
  adminFirstName: string;
  /** Administrator's last name (1 to 100 characters). */
  adminLastName: string;
  /** Administrator's other mail address (at most 320 characters). */
  adminAlternateEmail: string;
  /** ISO 3166 country code of two letters. */
  country: string;
  /** Culture for money and dates, for example en-US (2 to 35 characters). */
  culture: string;
}
