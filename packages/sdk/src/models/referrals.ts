// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Decimal, Instant } from "../values.ts";

/** What a patch does at its path; of JSON Patch (RFC 6902) only these are taken. */
export type JsonPatchOp = "replace" | "add" | (string & {});

/** One change to a referral. */
export interface JsonPatchOperation {
  /** What a patch does at its path; of JSON Patch (RFC 6902) only these are taken. */
  op: JsonPatchOp;
  /** JSON Pointer to what is changed; /team/- appends to the team. */
  path: string;
  /** The new value, any JSON; amounts of money as text. */
  value?: unknown;
}

/** A lead or an opportunity, as one of the organizations involved sees it. */
export interface Referral {
  /** Identifier of the referral. */
  readonly id?: string;
  /** Identifier of the engagement that referrals of several organizations have in common; given when creating, it connects the new one (at most 1024 characters). */
  engagementId?: string;
  /** Identifier of the organization whose referral it is; in examples only. */
  readonly organizationId?: string;
  /** Name of that organization; in examples only. */
  readonly organizationName?: string;
  /** Name of the referral (at most 1024 characters). */
  name?: string;
  /** The referral's identifier in your own systems (at most 1024 characters). */
  externalReferenceId?: string;
  /** When the referral was created. */
  readonly createdDateTime?: Instant;
  /** When the referral was last changed. */
  readonly updatedDateTime?: Instant;
  /** When the referral expires; absent when it does not. */
  readonly expirationDateTime?: Instant;
  /** Where a referral stands: New goes to Active or Closed, Active to Closed, and Closed is final. */
  status?: ReferralStatus;
  /** Pending or Received while New, Accepted while Active, and the outcome once Closed. */
  substatus?: ReferralSubstatus;
  /** Why the referral is in its status, such as why a deal was lost (at most 8192 characters). */
  statusReason?: string;
  /** Whether all parties close the deal together (Shared) or two of them (Independent). */
  referralType?: ReferralType;
  /** Whether all parties close the deal together (Shared) or two of them (Independent). */
  type?: ReferralType;
  /** Where the referral comes from, and so how good it is: the customer, marketing systems or a Microsoft seller. */
  qualification?: ReferralQualification;
  /** Whether the referral came to the organization or went out from it. */
  readonly direction?: ReferralDirection;
  /** The customer's organization and whom to talk to there. */
  customerProfile: ReferralCustomerProfile;
  /** What the customer's contacts agreed to. */
  consent: ReferralConsent;
  /** The deal. */
  details: ReferralDetails;
  /** The people of the organizations involved; a patch adds one at /team/-. */
  team?: ReferralMember[];
  /** What the sender says to the organization that it invites. */
  inviteContext?: ReferralInviteContext;
  /** Whom or what the referral is meant for. */
  target?: ReferralTarget[];
  /** Version of the referral for If-Match, with its quotes (at most 1024 characters). */
  eTag?: string;
  /** Where the referral and its relatives are found. */
  readonly links?: {
    /** The referrals of the same engagement. */
    relatedReferrals?: {
      /** Absolute address. */
      uri: string;
      /** Verb in upper case. */
      method: string;
    };
    /** The referral itself. */
    self?: {
      /** Absolute address. */
      uri: string;
      /** Verb in upper case. */
      method: string;
    };
  };
}

/** Address of the customer. */
export interface ReferralAddress {
  /** First line (at most 1024 characters). */
  addressLine1?: string;
  /** Second line (at most 1024 characters). */
  addressLine2?: string;
  /** City (at most 1024 characters). */
  city?: string;
  /** State or province (at most 1024 characters). */
  state?: string;
  /** Postal code (at most 1024 characters). */
  postalCode?: string;
  /** ISO 3166 country code of two letters; $filter reaches it as customerProfile/address/country (at most 1024 characters). */
  country?: string;
  /** Region (at most 1024 characters). */
  region?: string;
}

/** What the customer's contacts agreed to. */
export interface ReferralConsent {
  /** Whether personal data may be shared with other organizations. */
  consentToToShareInfoWithOthers?: boolean;
  /** Whether they may be contacted. */
  consentToContact?: boolean;
}

/** What mail somebody wants about the referral. */
export interface ReferralContactPreference {
  /** Language and country that mail is written in, such as en-us (at most 1024 characters). */
  locale?: string;
  /** Whether no mail is sent at all. */
  disableNotifications?: boolean;
}

/** The customer's organization and whom to talk to there. */
export interface ReferralCustomerProfile {
  /** Name of the organization (at most 1024 characters). */
  name?: string;
  /** Address of the customer. */
  address?: ReferralAddress;
  /** How many people the customer's organization employs. */
  size?: ReferralCustomerSize;
  /** The contacts at the customer. */
  team?: ReferralMember[];
  /** Numbers that others know the customer by. */
  ids?: ReferralCustomerProfileType[];
}

/** A number that others know the customer by. */
export interface ReferralCustomerProfileType {
  /** Number of the customer at Dun & Bradstreet (at most 1024 characters). */
  duns?: string;
  /** The customer's number in your own systems (at most 1024 characters). */
  external?: string;
}

/** How many people the customer's organization employs. */
export type ReferralCustomerSize = "1to50employees" | "51to500employees" | "Morethan500employees" | "1to9employees" | "10to50employees" | "51to250employees" | "251to1000employees" | "1001to5000employees" | "5001to10000employees" | "10001to20000employees" | "Morethan20000employees" | (string & {});

/** The deal. */
export interface ReferralDetails {
  /** Notes for the receiving organization (at most 8192 characters). */
  notes?: string;
  /** What the deal is worth, in the currency given beside it. */
  dealValue?: Decimal;
  /** ISO 4217 currency code of three letters (at most 3 characters). */
  currency?: string;
  /** When the customer wants to close the deal. */
  closingDateTime?: Instant;
  /** What the customer is interested in. */
  requirements?: ReferralRequirements;
}

/** Whether the referral came to the organization or went out from it. */
export type ReferralDirection = "Incoming" | "Outgoing" | (string & {});

/** What the sender says to the organization that it invites. */
export interface ReferralInviteContext {
  /** Notes for the receiving organization (at most 8192 characters). */
  notes?: string;
  /** The organization that sent the referral. */
  invitedBy?: ReferralInvitedBy;
}

/** The organization that sent the referral. */
export interface ReferralInvitedBy {
  /** Identifier of the organization; msft is Microsoft (at most 1024 characters). */
  organizationId?: string;
  /** Name of the organization (at most 1024 characters). */
  organizationName?: string;
}

/** Somebody to talk to. */
export interface ReferralMember {
  /** First name (at most 1024 characters). */
  firstName?: string;
  /** Last name (at most 1024 characters). */
  lastName?: string;
  /** Phone number (at most 1024 characters). */
  phoneNumber?: string;
  /** Mail address; $filter reaches that of a team as team/any(t:t/email eq '...') (at most 1024 characters). */
  email?: string;
  /** What mail somebody wants about the referral. */
  contactPreference?: ReferralContactPreference;
}

/** Where the referral comes from, and so how good it is: the customer, marketing systems or a Microsoft seller. */
export type ReferralQualification = "None" | "Direct" | "MarketingQualified" | "SalesQualified" | (string & {});

/** What the customer is interested in. */
export interface ReferralRequirements {
  /** Industries, by ReferralIndustryTag. */
  industries?: ReferralTag[];
  /** Products, by ReferralProductTag. */
  products?: ReferralTag[];
  /** Services, by ReferralServiceTag. */
  services?: ReferralTag[];
  /** Solutions; predefined ones by ReferralSolutionTagId. */
  solutions?: ReferralSolutionTag[];
}

/** A solution. */
export interface ReferralSolutionTag {
  /** Identifier of the solution: of the predefined ones, or of Microsoft's catalog as in SOL-34104-EBB (at most 1024 characters). */
  id?: string;
  /** Name of the solution (at most 1024 characters). */
  name?: string;
  /** Whether a solution is one of the predefined names (Category) or one of Microsoft's catalog (Name). */
  solutionType?: ReferralSolutionType;
  /** Whether a solution is one of the predefined names (Category) or one of Microsoft's catalog (Name). */
  type?: ReferralSolutionType;
}

/** Whether a solution is one of the predefined names (Category) or one of Microsoft's catalog (Name). */
export type ReferralSolutionType = "None" | "Category" | "Name" | (string & {});

/** Where a referral stands: New goes to Active or Closed, Active to Closed, and Closed is final. */
export type ReferralStatus = "None" | "New" | "Active" | "Closed" | (string & {});

/** Pending or Received while New, Accepted while Active, and the outcome once Closed. */
export type ReferralSubstatus = "None" | "Pending" | "Received" | "Accepted" | "Won" | "Lost" | "Declined" | "Expired" | (string & {});

/** An industry, product or service. */
export interface ReferralTag {
  /** Identifier of the tag, of the enumeration for industries, products or services. */
  id: string;
}

/** What of an organization the referral is meant for. */
export interface ReferralTarget {
  /** Identifier of the target: of a solution, of a location, or msft for Microsoft. */
  id: string;
  /** Whether a target is a location of the business profile or a solution of a partner. */
  type: ReferralTargetType;
}

/** Whether a target is a location of the business profile or a solution of a partner. */
export type ReferralTargetType = "None" | "BusinessProfileLocation" | "SolutionProfile" | (string & {});

/** Whether all parties close the deal together (Shared) or two of them (Independent). */
export type ReferralType = "Shared" | "Independent" | (string & {});
