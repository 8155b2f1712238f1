// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";
import type { Address, Link } from "./shared.ts";

/** The customer's one qualification, as a bare JSON text. */
export type BareQualification = "none" | "education" | "nonprofit" | "government_community_cloud" | "state_owned_entity" | (string & {});

/** A customer of the partner account. */
export interface Customer {
  /** The customer's tenant. */
  readonly id: string;
  /** The customer in commerce; absent from lists. */
  readonly commerceId?: string;
  /** The customer's company, as its directory knows it. */
  companyProfile: CustomerCompanyProfile;
  /** Where and how the customer is billed. */
  billingProfile?: CustomerBillingProfile;
  /** What the partner is to the customer. */
  relationshipToPartner: CustomerPartnerRelationship;
  /** Whether the partner may administer on behalf. */
  allowDelegatedAccess?: boolean;
  /** How the customer's first administrator signs in. */
  readonly userCredentials?: UserCredentials;
  /** Names of the domains of the customer's tenant. */
  readonly customDomains?: string[];
  /** The indirect reseller's tenant. */
  associatedPartnerId?: string;
  /** Whether granular delegated admin is set up at once; said when a customer is created, and not answered. */
  enableGDAPByDefault?: boolean;
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

/** Where and how the customer is billed. */
export interface CustomerBillingProfile {
  /** Identifier of the profile. */
  id: string;
  /** Contact's first name (at most 50 characters). */
  firstName?: string;
  /** Contact's last name (at most 50 characters). */
  lastName?: string;
  /** Mail address, as in name@example.com (at most 320 characters). */
  email: string;
  /** Culture for money and dates, for example en-US (2 to 35 characters). */
  culture: string;
  /** Language for correspondence, for example en (2 to 35 characters). */
  language: string;
  /** Company's name (1 to 256 characters). */
  companyName: string;
  /** A postal address with its contact. */
  defaultAddress: Address;
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

/** A whole billing profile: what is left out is removed. */
export interface CustomerBillingProfileUpdate {
  /** Ignored: a profile keeps its id. */
  id?: string;
  /** Contact's first name (at most 50 characters). */
  firstName?: string;
  /** Contact's last name (at most 50 characters). */
  lastName?: string;
  /** Mail address, as in name@example.com (at most 320 characters). */
  email: string;
  /** Culture for money and dates, for example en-US (2 to 35 characters). */
  culture: string;
  /** Language for correspondence, for example en (2 to 35 characters). */
  language: string;
  /** Company's name (1 to 256 characters). */
  companyName: string;
  /** A postal address with its contact. */
  defaultAddress: Address;
  /** What the profile said of itself. */
  attributes?: {
    /** Taken when If-Match is absent. */
    etag?: string;
  };
}

/** The customer's company, as its directory knows it. */
export interface CustomerCompanyProfile {
  /** The customer's tenant; equals the customer id. */
  tenantId: string;
  /** Domain name in full, as in contoso.onmicrosoft.com (at most 253 characters). */
  domain: string;
  /** Company's name (1 to 256 characters). */
  companyName: string;
  /** Registration number, in the countries that require one (at most 100 characters). */
  organizationRegistrationNumber?: string;
  /** A postal address with its contact. */
  address?: Address;
  /** Mail address, as in name@example.com (at most 320 characters). */
  email?: string;
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

/** The company, as its directory knows it. */
export interface CustomerOrganization {
  /** First line of the address. */
  street?: string;
  /** ISO 3166 country code of two letters. */
  countryLetterCode?: string;
  /** Postal code. */
  postalCode?: string;
  /** City. */
  city?: string;
  /** State or province. */
  state?: string;
  /** Company's name. */
  displayName: string;
  /** Whom technical notices go to. */
  technicalNotificationMails: string[];
}

/** What the partner is to the customer. */
export type CustomerPartnerRelationship = "unknown" | "reseller" | "advisor" | "syndication" | "microsoft_support" | "none" | (string & {});

/** What ends: the relationship, by none in relationshipToPartner, or delegated administration alone. */
export interface CustomerPatch {
  /** What the partner is to the customer. */
  relationshipToPartner?: CustomerPartnerRelationship;
  /** false ends delegated administration; true changes nothing. */
  allowDelegatedAccess?: boolean;
}

/** A qualification of the customer, with its vetting, of which StateOwnedEntity has none. */
export interface CustomerQualification {
  /** What a customer qualifies for; None and Nonprofit cannot be asked for. */
  qualification: QualificationType;
  /** How the vetting of a qualification stands. */
  vettingStatus?: QualificationVettingStatus;
  /** Why a qualification was denied, in the service's own words. */
  vettingReason?: QualificationVettingReason;
  /** When it was asked for, where it is vetted. */
  vettingCreateDate?: Instant;
  /** The same, under the name that the lists of the documentation have. */
  vettingCreatedDate?: Instant;
}

/** A qualification that is asked for; Education comes with its segment, in the contract of 2023. */
export interface CustomerQualificationRequest {
  /** What a customer qualifies for; None and Nonprofit cannot be asked for. */
  qualification: QualificationType;
  /** Which kind of school a customer is. */
  educationSegment?: EducationSegment;
  /** Of GovernmentCommunityCloud: one of the partner's codes (at most 40 characters). */
  validationCode?: string;
  /** Of Education: the customer's website (at most 2048 characters). */
  website?: string;
}

/** An invitation to customers that exist already. */
export interface CustomerRelationshipRequest {
  /** Page on which an administrator of the customer accepts; the partner's id is in it. */
  url: string;
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

/** What the review of a customer has come to: purchases wait while it is Unknown, UnderReview or NotAllowed. */
export type CustomerValidationState = "Unknown" | "UnderReview" | "Allowed" | "NotAllowed" | "Not Ready" | (string & {});

/** A domain of the customer's tenant. */
export interface Domain {
  /** Whether the directory signs the users of a domain in itself; requests write it in PascalCase. */
  authenticationType: DomainAuthenticationType;
  /** What a domain is for; requests write it in PascalCase. */
  capability: DomainCapability;
  /** Domain name in full, as in contoso.onmicrosoft.com (at most 253 characters). */
  name: string;
  /** The domain that it is below of (at most 253 characters). */
  rootDomain?: string;
  /** Whether it is proved that the domain is the tenant's; requests write it in PascalCase. */
  status: DomainStatus;
  /** How that was proved; requests write it in PascalCase. */
  verificationMethod: DomainVerificationMethod;
  /** Whether new users get names in it. */
  isDefault: boolean;
  /** Whether the tenant came with it. */
  isInitial: boolean;
}

/** Whether the directory signs the users of a domain in itself; requests write it in PascalCase. */
export type DomainAuthenticationType = "managed" | "federated" | (string & {});

/** What a domain is for; requests write it in PascalCase. */
export type DomainCapability = "none" | "email" | "sharepoint" | "office_communications_online" | "sharepoint_default" | "full_redelegation" | "share_point_public" | "org_id_authentication" | "yammer" | "intune" | "all" | (string & {});

/** Who signs users of a federated domain in. */
export interface DomainFederationSettings {
  /** Who issues the certificates (1 to 2048 characters). */
  issuerUri: string;
  /** Where signing out leads (1 to 2048 characters). */
  logOffUri: string;
  /** Where a browser signs in (1 to 2048 characters). */
  passiveLogOnUri: string;
  /** What the identity provider speaks; requests write it in PascalCase. */
  preferredAuthenticationProtocol: PreferredAuthenticationProtocol;
  /** What is asked of the identity provider where a user has to sign in anew; requests write it in PascalCase. */
  promptLoginBehavior: PromptLoginBehavior;
  /** Certificate that tokens are signed with, in base64 (1 to 16384 characters). */
  signingCertificate: string;
  /** Certificate that follows it, in base64 (at most 16384 characters). */
  nextSigningCertificate?: string;
  /** Where a rich client signs in (at most 2048 characters). */
  activeLogOnUri?: string;
  /** How a user signs in who is asked to (at most 2048 characters). */
  defaultInteractiveAuthenticationMethod?: string;
  /** Shown at sign-in (at most 256 characters). */
  federationBrandName?: string;
  /** Where rich clients learn of the others (at most 2048 characters). */
  metadataExchangeUri?: string;
  /** Where the OpenID Connect metadata is (at most 2048 characters). */
  openIdConnectDiscoveryEndpoint?: string;
  /** How the last renewal of the signing certificate went. */
  readonly signingCertificateUpdateStatus?: SigningCertificateUpdateStatus;
  /** Whether the provider asks for a second factor itself. */
  supportsMfa?: boolean;
}

/** Whether it is proved that the domain is the tenant's; requests write it in PascalCase. */
export type DomainStatus = "unverified" | "verified" | "pending_deletion" | (string & {});

/** How that was proved; requests write it in PascalCase. */
export type DomainVerificationMethod = "none" | "dns_record" | "email" | (string & {});

/** Which kind of school a customer is. */
export type EducationSegment = "K12" | "HigherEducation" | (string & {});

/** With which code a customer has qualified. */
export interface GccValidationRelationship {
  /** The partner. */
  partnerId: string;
  /** The customer. */
  customerId: string;
  /** The code that the customer has qualified with. */
  validationId: string;
  /** Whom the code was given for. */
  organizationName: string;
  /** Of the code. */
  eTag: string;
}

/** A service that the partner may administer for the customer. */
export interface ManagedService {
  /** The service. */
  id: string;
  /** Its name. */
  name: string;
  /** The group of services that it belongs to. */
  groupName: string;
  /** Where a service is administered: its pages, its health, and its tickets. */
  links: ManagedServiceLinks;
  /** What a resource says of itself. */
  attributes: {
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** Where a service is administered: its pages, its health, and its tickets. */
export interface ManagedServiceLinks {
  /** Where a related resource is found. */
  adminService: Link;
  /** Where a related resource is found. */
  serviceHealth: Link;
  /** Where a related resource is found. */
  serviceTicket: Link;
  /** Where a related resource is found. */
  self?: Link;
  /** Where a related resource is found. */
  next?: Link;
  /** Where a related resource is found. */
  previous?: Link;
}

/** A customer to create: its domain must be free. */
export interface NewCustomer {
  /** The customer's company. */
  companyProfile: {
    /** Domain name in full, as in contoso.onmicrosoft.com (at most 253 characters). */
    domain: string;
    /** Company's name (1 to 256 characters). */
    companyName?: string;
    /** Registration number, in the countries that require one (at most 100 characters). */
    organizationRegistrationNumber?: string;
  };
  /** Where and how the customer is billed. */
  billingProfile: {
    /** Contact's first name (at most 50 characters). */
    firstName?: string;
    /** Contact's last name (at most 50 characters). */
    lastName?: string;
    /** Mail address, as in name@example.com (at most 320 characters). */
    email: string;
    /** Culture for money and dates, for example en-US (2 to 35 characters). */
    culture: string;
    /** Language for correspondence, for example en (2 to 35 characters). */
    language: string;
    /** Company's name (1 to 256 characters). */
    companyName: string;
    /** A postal address with its contact. */
    defaultAddress: Address;
  };
  /** An indirect reseller's tenant; indirect providers only. */
  associatedPartnerId?: string;
  /** Whether granular delegated admin is set up at once. */
  enableGDAPByDefault?: boolean;
}

/** How partner and customer stand to each other now. */
export interface PatchedCustomer {
  /** What the partner is to the customer. */
  relationshipToPartner: CustomerPartnerRelationship;
  /** Whether the partner may administer on behalf. */
  allowDelegatedAccess: boolean;
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

/** What the identity provider speaks; requests write it in PascalCase. */
export type PreferredAuthenticationProtocol = "ws_fed" | "samlp" | (string & {});

/** What is asked of the identity provider where a user has to sign in anew; requests write it in PascalCase. */
export type PromptLoginBehavior = "translate_to_fresh_password_auth" | "native_support" | "disabled" | (string & {});

/** What a customer qualifies for; None and Nonprofit cannot be asked for. */
export type QualificationType = "None" | "Education" | "GovernmentCommunityCloud" | "StateOwnedEntity" | "Nonprofit" | (string & {});

/** Why a qualification was denied, in the service's own words. */
export type QualificationVettingReason = "Not an Education Customer" | "No longer an Education Customer" | "Not an Education Customer - After Review" | "Restricted being an Education Customer" | "Not an Academic Domain" | "Not an eligible Library" | "Not an eligible Museum" | (string & {});

/** How the vetting of a qualification stands. */
export type QualificationVettingStatus = "Approved" | "Denied" | "InReview" | (string & {});

/** How the last renewal of the signing certificate went. */
export interface SigningCertificateUpdateStatus {
  /** When it was. */
  lastRunAt?: Instant;
  /** How it ended. */
  result?: number;
}

/** How the customer's first administrator signs in. */
export interface UserCredentials {
  /** Local part of the first administrator's name. */
  userName: string;
  /** Temporary password; shown in this answer only. */
  password: string;
}

/** A code with which customers qualify for the Government Community Cloud. */
export interface ValidationCode {
  /** The partner that it was given to. */
  partnerId: string;
  /** Whom it was given for. */
  organizationName: string;
  /** The code. */
  validationId: string;
  /** How many customers may have it. */
  maxCreates: number;
  /** How many more may. */
  remainingCreates: number;
  /** Changes with each use. */
  eTag: string;
}

/** What the review of the customer's account has come to. */
export interface ValidationStatus {
  /** What of a customer is reviewed: its account, in any case of letters. */
  type: ValidationType;
  /** What the review of a customer has come to: purchases wait while it is Unknown, UnderReview or NotAllowed. */
  status: CustomerValidationState;
  /** When that last changed: of the world's clock, in UTC, to the second and without a zone. */
  lastUpdateDateTime: string;
}

/** What of a customer is reviewed: its account, in any case of letters. */
export type ValidationType = "account" | (string & {});

/** A domain to add; a federated one comes with its settings. */
export interface VerifiedDomain {
  /** Domain name in full, as in contoso.onmicrosoft.com (at most 253 characters). */
  verifiedDomainName: string;
  /** What the domain is. */
  domain: {
    /** Whether the directory signs the users of a domain in itself; requests write it in PascalCase. */
    authenticationType: DomainAuthenticationType;
    /** What a domain is for; requests write it in PascalCase. */
    capability: DomainCapability;
    /** Domain name in full, as in contoso.onmicrosoft.com (at most 253 characters). */
    name: string;
    /** The domain that it is below of (at most 253 characters). */
    rootDomain?: string;
    /** Whether it is proved that the domain is the tenant's; requests write it in PascalCase. */
    status: DomainStatus;
    /** How that was proved; requests write it in PascalCase. */
    verificationMethod: DomainVerificationMethod;
    /** Whether it becomes the tenant's default domain. */
    isDefault?: boolean;
    /** Never true of a domain that is added. */
    isInitial?: boolean;
  };
  /** Who signs users of a federated domain in. */
  domainFederationSettings?: DomainFederationSettings;
}
