// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";

/** A customer of the partner, with or without delegated administration. */
export interface DapCustomer {
  /** The customer; equals its tenant. */
  id: string;
  /** The customer's tenant. */
  customerTenantId: string;
  /** Name of the customer. */
  organizationDisplayName: string;
  /** How many of the partner's users signed in there, over the last day. */
  partnerAgentCount: number;
  /** How often they did, over the last day. */
  partnerSignInCount: number;
  /** How often they did as global administrators, over the last day; not in every answer. */
  globalAdminSignInCount?: number;
  /** Whether the customer has delegated its administration. */
  dapEnabled: boolean;
  /** When it did so; absent where it never did. */
  startDateTime?: Instant;
  /** When that ended; absent or null while it lasts. */
  endDateTime?: Instant;
  /** When a user of the partner last signed in there; absent or null where none ever did. */
  lastSignInDateTime?: Instant;
}

/** Roles of a relationship that a group of the partner's has. */
export interface DelegatedAdminAccessAssignment {
  /** Version of it, for If-Match, with its W and quotes. */
  readonly "@odata.etag"?: string;
  /** The assignment. */
  readonly id?: string;
  /** How an access assignment stands. */
  readonly status?: DelegatedAdminAccessAssignmentStatus;
  /** Who in the partner's tenant has the roles. */
  accessContainer: DelegatedAdminAccessContainer;
  /** Which roles somebody has. */
  accessDetails: DelegatedAdminAccessDetails;
  /** When it was created. */
  readonly createdDateTime?: Instant;
  /** When it last changed. */
  readonly lastModifiedDateTime?: Instant;
}

/** How an access assignment stands. */
export type DelegatedAdminAccessAssignmentStatus = "pending" | "active" | "deleting" | "deleted" | "error" | "unknownFutureValue" | (string & {});

/** What changes of an access assignment: its roles, which replace those before. */
export interface DelegatedAdminAccessAssignmentUpdate {
  /** Which roles somebody has. */
  accessDetails: DelegatedAdminAccessDetails;
}

/** Who in the partner's tenant has the roles. */
export interface DelegatedAdminAccessContainer {
  /** The security group, in the partner's tenant. */
  accessContainerId: string;
  /** What roles are assigned to. */
  accessContainerType: DelegatedAdminAccessContainerType;
}

/** What roles are assigned to. */
export type DelegatedAdminAccessContainerType = "securityGroup" | "unknownFutureValue" | (string & {});

/** How many customers a day had. */
export interface DelegatedAdminAccessCount {
  /** The day, as month/day/year without leading zeros. */
  date: string;
  /** How many customers. */
  count: number;
}

/** Which roles somebody has. */
export interface DelegatedAdminAccessDetails {
  /** The roles. */
  unifiedRoles: UnifiedRole[];
}

/** A customer with at least one active relationship. */
export interface DelegatedAdminCustomer {
  /** Version of it, for If-Match, with its W and quotes. */
  readonly "@odata.etag"?: string;
  /** The customer; equals its tenant. */
  id: string;
  /** The customer's tenant. */
  tenantId: string;
  /** Name of the customer. */
  displayName: string;
}

/** What an operation does. */
export type DelegatedAdminOperationType = "delegatedAdminAccessAssignmentUpdate" | "unknownFutureValue" | (string & {});

/** What a customer lets a partner administer, and until when. */
export interface DelegatedAdminRelationship {
  /** #microsoft.graph.delegatedAdminRelationship, or of a reseller's #microsoft.graph.resellerDelegatedAdminRelationship. */
  readonly "@odata.type"?: string;
  /** Version of it, for If-Match, with its W and quotes. */
  readonly "@odata.etag"?: string;
  /** The relationship: two GUIDs with a hyphen between them. */
  readonly id?: string;
  /** Name of the relationship, which no other of the partner's has (1 to 50 characters). */
  displayName: string;
  /** How long it lasts once it is active: an ISO 8601 duration from P1D to P2Y. */
  duration: string;
  /** Which roles somebody has. */
  accessDetails: DelegatedAdminAccessDetails;
  /** The customer of a relationship. */
  customer?: DelegatedAdminRelationshipCustomerParticipant;
  /** By how much a relationship goes on when it would end; P0D and PT0S, the default: not at all. */
  autoExtendDuration?: GdapAutoExtendDuration;
  /** How a relationship stands, from its creation over the customer's approval to its end. */
  readonly status?: DelegatedAdminRelationshipStatus;
  /** When it was created. */
  readonly createdDateTime?: Instant;
  /** When it last changed. */
  readonly lastModifiedDateTime?: Instant;
  /** When it became active; null or empty until then. */
  readonly activatedDateTime?: Instant;
  /** When it ends: its duration after it became active; null or empty until then. */
  readonly endDateTime?: Instant;
  /** Whether the reseller has yet to approve what its provider made; of a reseller's alone. */
  readonly isPartnerConsentPending?: boolean;
  /** The provider's tenant; of a reseller's alone. */
  readonly indirectProviderTenantId?: string;
}

/** The customer of a relationship. */
export interface DelegatedAdminRelationshipCustomerParticipant {
  /** The customer's tenant; without it, whoever approves becomes the customer. */
  tenantId?: string;
  /** Name of the customer. */
  displayName?: string;
}

/** Work on a relationship that goes on after the answer. */
export interface DelegatedAdminRelationshipOperation {
  /** The operation. */
  readonly id: string;
  /** What an operation does. */
  operationType: DelegatedAdminOperationType;
  /** How far an operation has come. */
  status: LongRunningOperationStatus;
  /** What the operation is about, as JSON text. */
  data?: string;
  /** When it began. */
  createdDateTime: Instant;
  /** When it last changed. */
  lastModifiedDateTime: Instant;
}

/** What is asked for of a relationship. */
export interface DelegatedAdminRelationshipRequest {
  /** The request. */
  readonly id?: string;
  /** What a request asks for; reject is answered only to Prefer: include-unknown-enum-members. */
  action: DelegatedAdminRequestAction;
  /** How far a request has come. */
  readonly status?: DelegatedAdminRequestStatus;
  /** When it was created. */
  readonly createdDateTime?: Instant;
  /** When it last changed. */
  readonly lastModifiedDateTime?: Instant;
}

/** How a relationship stands, from its creation over the customer's approval to its end. */
export type DelegatedAdminRelationshipStatus = "created" | "approvalPending" | "approved" | "activating" | "active" | "expiring" | "expired" | "terminationRequested" | "terminating" | "terminated" | "unknownFutureValue" | (string & {});

/** What changes of a relationship that nobody has been asked to approve yet. */
export interface DelegatedAdminRelationshipUpdate {
  /** Name of the relationship, which no other of the partner's has (1 to 50 characters). */
  displayName?: string;
  /** How long it lasts once it is active: an ISO 8601 duration from P1D to P2Y. */
  duration?: string;
  /** Which roles somebody has. */
  accessDetails?: DelegatedAdminAccessDetails;
  /** The customer of a relationship. */
  customer?: DelegatedAdminRelationshipCustomerParticipant;
  /** By how much a relationship goes on when it would end; P0D and PT0S, the default: not at all. */
  autoExtendDuration?: GdapAutoExtendDuration;
}

/** What a request asks for; reject is answered only to Prefer: include-unknown-enum-members. */
export type DelegatedAdminRequestAction = "lockForApproval" | "approve" | "terminate" | "reject" | "unknownFutureValue" | (string & {});

/** How far a request has come. */
export type DelegatedAdminRequestStatus = "created" | "pending" | "succeeded" | "failed" | "unknownFutureValue" | (string & {});

/** A service that the partner may administer for the customer. */
export interface DelegatedAdminServiceManagementDetail {
  /** The service. */
  id: string;
  /** Name of the service, for example Teams. */
  serviceName: string;
  /** Where a person administers it, on the customer's behalf. */
  serviceManagementUrl: string;
}

/** How much delegated administration there is, and how little of it is used. */
export interface DelegatedAdminStatistics {
  /** Where the answer's form is described (at most 1024 characters). */
  "@odata.context"?: string;
  /** The partner; equals its tenant. */
  id: string;
  /** The partner's tenant. */
  partnerTenantId: string;
  /** How many customers have delegated their administration. */
  totalDapCustomerCount: number;
  /** By the day on which they did so. */
  establishedDapCount: DelegatedAdminAccessCount[];
  /** By the day on which the partner last signed in there. */
  inactiveDapCount: DelegatedAdminAccessCount[];
}

/** By how much a relationship goes on when it would end; P0D and PT0S, the default: not at all. */
export type GdapAutoExtendDuration = "P0D" | "PT0S" | "P180D" | (string & {});

/** How far an operation has come. */
export type LongRunningOperationStatus = "notStarted" | "running" | "succeeded" | "failed" | "unknownFutureValue" | (string & {});

/** A role of the customer's directory. */
export interface UnifiedRole {
  /** The role's template, the same in every directory. */
  roleDefinitionId: string;
}
