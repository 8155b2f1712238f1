// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Decimal, Instant } from "../values.ts";

/** A postal address with its contact. */
export interface Address {
  /** ISO 3166 country code of two letters. */
  country: string;
  /** City (1 to 200 characters). */
  city: string;
  /** First line (1 to 200 characters). */
  addressLine1: string;
  /** Region, where addresses have one (at most 200 characters). */
  region?: string;
  /** State or province, where addresses have one (at most 100 characters). */
  state?: string;
  /** Second line (at most 200 characters). */
  addressLine2?: string;
  /** Postal code (at most 40 characters). */
  postalCode?: string;
  /** Contact's first name (at most 50 characters). */
  firstName?: string;
  /** Contact's middle name (at most 50 characters). */
  middleName?: string;
  /** Contact's last name (at most 50 characters). */
  lastName?: string;
  /** Contact's phone number (at most 50 characters). */
  phoneNumber?: string;
  /** The address, where it has an id. */
  readonly id?: string;
  /** District, where addresses have one. */
  readonly district?: string;
  /** Third line. */
  readonly addressLine3?: string;
  /** Contact's mail address. */
  readonly emailAddress?: string;
}

/** The signature of an agreement with a partner. */
export interface AgreementSignature {
  /** The signature. */
  id: string;
  /** The account that is bound by it. */
  accountId: string;
  /** The agreement. */
  agreementId: string;
  /** Which agreement of partners was signed. */
  agreementType: AgreementSignatureType;
  /** When it was signed. */
  dateSigned: Instant;
  /** Who signed it; the service gives the whole user name. */
  signedByFirstName: string;
  /** Who signed it, as user@domain. */
  signedByUserPrincipalName: string;
  /** Who signed it, by id. */
  signedByUserObjectId: string;
  /** The tenant of who signed it. */
  signedByUserTenantId: string;
  /** What a resource says of itself. */
  attributes: {
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** Which agreement of partners was signed. */
export type AgreementSignatureType = "ValueAddedReseller" | (string & {});

/** How often the partner is charged: none of trials; in a query, one_time is spelled onetime. */
export type BillingCycleType = "unknown" | "monthly" | "annual" | "none" | "one_time" | "triennial" | "biennial" | (string & {});

/** What is charged for: what was used, the licences held, or, of savings plans, a benefit. */
export type BillingType = "none" | "usage" | "license" | "benefit" | (string & {});

/** Period that the committed amount of a savings plan is for. */
export type CommitmentGrain = "hourly" | (string & {});

/** Whom to ask. */
export interface Contact {
  /** First name (at most 50 characters). */
  firstName?: string;
  /** Middle name (at most 50 characters). */
  middleName?: string;
  /** Last name (at most 50 characters). */
  lastName?: string;
  /** Mail address (at most 320 characters). */
  email?: string;
  /** Phone number (at most 50 characters). */
  phoneNumber?: string;
}

/** Type of a product. */
export interface ItemType {
  /** Identifier of the type, one of ProductTypeId; the list is open (for example "OnlineServicesNCE"). */
  id: string;
  /** Name of the type. */
  displayName?: string;
  /** Narrower type, where there is one. */
  subType?: {
    /** Identifier of the sub type, as in SavingsPlan (for example "SavingsPlan"). */
    id: string;
    /** Name of the sub type. */
    displayName?: string;
  };
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

/** A value with its name. */
export interface KeyValuePair {
  /** Its name. */
  key: string;
  /** The value. */
  value: string;
}

/** How subscriptions of an offer are limited: not, by how many a customer holds at once (cancelled ones too), or by how many it may ever have. */
export type LimitUnitOfMeasure = "None" | "Concurrent" | "LifeTime" | (string & {});

/** Where a related resource is found. */
export interface Link {
  /** Relative to the API's root, without the version. */
  uri: string;
  /** Verb in upper case. */
  method: string;
  /** Headers to send along, such as MS-ContinuationToken; empty rather than absent. */
  headers: KeyValuePair[];
  /** Body to send along; hardly ever there. */
  body?: string;
}

/** An item of the older catalog; its id is what a cart's line or an order names. */
export interface Offer {
  /** Identifier of the offer: a GUID, or of Azure as in MS-AZR-0145P. */
  id: string;
  /** Name of the offer. */
  name: string;
  /** What it is. */
  description?: string;
  /** Fewest seats of a subscription. */
  minimumQuantity?: number;
  /** Most seats of a subscription. */
  maximumQuantity?: number;
  /** How subscriptions of an offer are limited: not, by how many a customer holds at once (cancelled ones too), or by how many it may ever have. */
  limitUnitOfMeasure?: LimitUnitOfMeasure;
  /** How many subscriptions a customer may have, as limitUnitOfMeasure counts them. */
  limit?: number;
  /** Place among the offers of a product line; absent where there is only one. */
  rank?: number;
  /** Path of the offer. */
  uri?: string;
  /** Language and country of the names, as in en-US. */
  locale?: string;
  /** Market that it is offered in: ISO 3166 country code of two letters. */
  country?: string;
  /** A group of offers. */
  category?: OfferCategory;
  /** Offers of which an add-on needs one as its parent. */
  prerequisiteOffers?: string[];
  /** Whether it is bought on top of another offer. */
  isAddOn?: boolean;
  /** Whether there are add-ons to it. */
  hasAddOns?: boolean;
  /** Offers that its subscriptions can be upgraded to. */
  upgradeTargetOffers?: string[];
  /** Offers that its trials can be converted to. */
  conversionTargetOffers?: string[];
  /** Qualifications of which the customer needs one. */
  reselleeQualifications?: string[];
  /** Qualifications of which the partner needs one. */
  resellerQualifications?: string[];
  /** Qualifications of the partner, none where it needs none. */
  partnerQualifications?: string[];
  /** Whether it can be bought; an offer withdrawn from sale only renews. */
  isAvailableForPurchase?: boolean;
  /** What is charged for: what was used, the licences held, or, of savings plans, a benefit. */
  billing?: BillingType;
  /** Billing cycles that it can be bought with. */
  supportedBillingCycles?: BillingCycleType[];
  /** Whether its subscriptions renew by themselves. */
  isAutoRenewable?: boolean;
  /** Lines of a purchase go to one order when this is the same. */
  salesGroupId?: string;
  /** Whether it is a trial. */
  isTrial?: boolean;
  /** Whether it is for Microsoft's own use. */
  isInternal?: boolean;
  /** What the buyer of an offer has to confirm. */
  attestationProperties?: OfferAttestationProperties;
  /** What is bought by offers that differ in features and customers. */
  product?: OfferProduct;
  /** What one of it is called, as in Licenses. */
  unitType?: string;
  /** Where it and what belongs to it is found. */
  readonly links?: {
    /** Where a related resource is found. */
    self?: Link;
    /** Where a related resource is found. */
    learnMore?: Link;
    /** Where a related resource is found. */
    next?: Link;
    /** Where a related resource is found. */
    previous?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Version of the resource, for If-Match. */
    etag?: string;
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What the buyer of an offer has to confirm. */
export interface OfferAttestationProperties {
  /** Whether a purchase without the confirmation is refused. */
  enforceAttestation?: boolean;
  /** Which text is confirmed, as in Windows365. */
  attestationType?: string;
}

/** A group of offers. */
export interface OfferCategory {
  /** Identifier of the category, as in SmallBusiness_Key (for example "SmallBusiness_Key"). */
  id: string;
  /** Name of the category. */
  name: string;
  /** Place among the categories of a product line; absent where there is only one. */
  rank?: number;
  /** Language and country of the names, as in en-US. */
  locale?: string;
  /** Market that it is offered in: ISO 3166 country code of two letters. */
  country?: string;
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

/** What is bought by offers that differ in features and customers. */
export interface OfferProduct {
  /** Identifier of the product. */
  id: string;
  /** Name of the product. */
  name?: string;
  /** What one of it is called, as in Licenses. */
  unit?: string;
}

/** Where a subscription to a product of the marketplace is activated. */
export interface OrderLineItemActivationLink {
  /** Line of the order, counted from 0. */
  lineItemNumber: number;
  /** Where a related resource is found. */
  link: Link;
}

/** What one partner is of the other; queries write IsIndirectCloudSolutionProviderOf, by which a provider asks for its resellers, and IsIndirectResellerOf, the reverse. */
export type PartnerRelationshipType = "is_indirect_reseller_of" | "is_indirect_cloud_solution_provider_of" | (string & {});

/** What is paid for Azure compute in each period, used or not; of savings plans alone. */
export interface PurchaseCommitment {
  /** Amount for one period, at least the SKU's minimumPurchaseCommitment, for example 0.05. */
  amount: Decimal;
  /** ISO 4217 code of the amount's currency; in lower case, as in usd. */
  currency: string;
  /** Period that the committed amount of a savings plan is for. */
  grain: CommitmentGrain;
}

/** How much of the price comes back on cancellation. */
export type RefundType = "Full" | "Partial" | (string & {});

/** Which page of a collection is asked for, beside a continuation token; the documentation uses Next alone. */
export type SeekOperation = "Next" | "Previous" | "First" | "Last" | "PageIndex" | (string & {});

/** State of a subscription; what partners call cancelled is deleted. */
export type SubscriptionStatus = "none" | "active" | "suspended" | "deleted" | "expired" | "pending" | "disabled" | (string & {});

/** Length of a term as an ISO 8601 duration: one month, one year, three years. */
export type TermDuration = "P1M" | "P1Y" | "P3Y" | (string & {});
