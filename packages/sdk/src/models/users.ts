// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";
import type { Link } from "./shared.ts";

/** A user of a customer's directory. */
export interface CustomerUser {
  /** First name (at most 64 characters). */
  firstName?: string;
  /** Last name (at most 64 characters). */
  lastName?: string;
  /** Where the user uses licences: ISO 3166 country code of two letters. */
  usageLocation?: string;
  /** The user's id at the identity provider of a federated domain, or in the directory that it is synchronised from (at most 256 characters). */
  immutableId?: string;
  /** Phone number (at most 64 characters). */
  phoneNumber?: string;
  /** The user. */
  readonly id: string;
  /** user@domain, the domain one of the customer's (3 to 318 characters). */
  userPrincipalName: string;
  /** The name that others see. */
  displayName: string;
  /** What the user signs in with; only the answer to a request that sets it shows it. */
  passwordProfile?: PasswordProfile;
  /** When the user was last synchronised with a directory of the customer's own; absent where it never was. */
  readonly lastDirectorySyncTime?: Instant;
  /** Which kind of domain a user's name is in: none for the one that the directory came with. */
  readonly userDomainType: UserDomainType;
  /** Whether a user is there: inactive for thirty days after it was deleted. */
  state: UserState;
  /** When it was deleted. */
  readonly softDeletionTime?: Instant;
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

/** A new password; without one the user gets a temporary one. */
export interface CustomerUserPassword {
  /** What the user signs in with; only the answer to a request that sets it shows it. */
  passwordProfile: PasswordProfile;
}

/** What changes of a user; what is absent or null stays. The state active restores a deleted user. */
export interface CustomerUserUpdate {
  /** First name (at most 64 characters). */
  firstName?: string;
  /** Last name (at most 64 characters). */
  lastName?: string;
  /** Where the user uses licences: ISO 3166 country code of two letters. */
  usageLocation?: string;
  /** The user's id at the identity provider of a federated domain, or in the directory that it is synchronised from (at most 256 characters). */
  immutableId?: string;
  /** Phone number (at most 64 characters). */
  phoneNumber?: string;
  /** user@domain, the domain one of the customer's (3 to 318 characters). */
  userPrincipalName?: string;
  /** The name that others see (1 to 256 characters). */
  displayName?: string;
  /** What the user signs in with; only the answer to a request that sets it shows it. */
  passwordProfile?: PasswordProfile;
  /** Whether a user is there: inactive for thirty days after it was deleted. */
  state?: UserState;
}

/** A role of a customer's directory. */
export interface DirectoryRole {
  /** The role's template, the same in every directory. */
  id: string;
  /** The role's name. */
  name: string;
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

/** A user to create; without a password it gets a temporary one. */
export interface NewCustomerUser {
  /** First name (at most 64 characters). */
  firstName?: string;
  /** Last name (at most 64 characters). */
  lastName?: string;
  /** Where the user uses licences: ISO 3166 country code of two letters. */
  usageLocation?: string;
  /** The user's id at the identity provider of a federated domain, or in the directory that it is synchronised from (at most 256 characters). */
  immutableId?: string;
  /** Phone number (at most 64 characters). */
  phoneNumber?: string;
  /** user@domain, the domain one of the customer's (3 to 318 characters). */
  userPrincipalName: string;
  /** The name that others see (1 to 256 characters). */
  displayName: string;
  /** What the user signs in with; only the answer to a request that sets it shows it. */
  passwordProfile?: PasswordProfile;
}

/** A user to give a role to. */
export interface NewUserMember {
  /** The user who gets the role. */
  id: string;
  /** The user's name; the directory knows it (at most 256 characters). */
  displayName?: string;
  /** user@domain; the directory knows it (at most 318 characters). */
  userPrincipalName?: string;
}

/** A role of a partner's user. */
export interface PartnerRole {
  /** The role. */
  id: string;
  /** As the pages name it. */
  name: string;
  /** Which kind of role it is: of the directory, of cloud solution providers, or neither. */
  category: "AzureADTenant" | "CloudSolutionProvider" | "NonAzureAD" | (string & {});
}

/** A user who has a role. */
export interface PartnerRoleMember {
  /** The user. */
  id: string;
  /** First and last name. */
  displayName: string;
  /** user@domain. */
  userPrincipalName: string;
}

/** What the user signs in with; only the answer to a request that sets it shows it. */
export interface PasswordProfile {
  /** 8 to 256 characters of three of four classes, without the user's name in it (1 to 256 characters). */
  password?: string;
  /** Whether the next sign-in asks for a new password. */
  forceChangePassword?: boolean;
}

/** Whether a list rises or falls. */
export type SortDirection = "Ascending" | "Descending" | (string & {});

/** Which kind of domain a user's name is in: none for the one that the directory came with. */
export type UserDomainType = "none" | "managed" | "federated" | (string & {});

/** A user who has a role of the directory. */
export interface UserMember {
  /** The user. */
  id: string;
  /** The user's name. */
  displayName: string;
  /** user@domain. */
  userPrincipalName: string;
  /** The role, in the answer to its assignment. */
  readonly roleId?: string;
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

/** Whether a user is there: inactive for thirty days after it was deleted. */
export type UserState = "active" | "inactive" | (string & {});
