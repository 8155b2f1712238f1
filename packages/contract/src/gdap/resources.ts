// Granular delegated administration: which roles a partner has in a customer's directory, until when, and which of its
// groups have them. Source: the pages of Microsoft Graph on delegated administration.

import { Type } from "typebox";
import { guid, instant, readOnly, structure, text } from "../define/schema.ts";
import {
  DelegatedAdminAccessAssignmentStatus, DelegatedAdminAccessContainerType, DelegatedAdminOperationType, DelegatedAdminRelationshipStatus,
  DelegatedAdminRequestAction, DelegatedAdminRequestStatus, GdapAutoExtendDuration, LongRunningOperationStatus,
} from "./enums.ts";

const etag = readOnly(Type.Optional(text("Version of it, for If-Match, with its W and quotes")));
const created = readOnly(Type.Optional(instant("When it was created")));
const lastModified = readOnly(Type.Optional(instant("When it last changed")));

export const UnifiedRole = structure("UnifiedRole", "A role of the customer's directory", {
  roleDefinitionId: guid("The role's template, the same in every directory"),
});

export const DelegatedAdminAccessDetails = structure("DelegatedAdminAccessDetails", "Which roles somebody has", {
  unifiedRoles: Type.Array(UnifiedRole, { description: "The roles" }),
});

export const DelegatedAdminRelationshipCustomerParticipant = structure(
  "DelegatedAdminRelationshipCustomerParticipant", "The customer of a relationship", {
    tenantId: Type.Optional(guid("The customer's tenant; without it, whoever approves becomes the customer")),
    displayName: Type.Optional(text("Name of the customer")),
  },
);

/** What the partner says of a relationship. */
const relationshipParts = {
  displayName: text("Name of the relationship, which no other of the partner's has", { minLength: 1, maxLength: 50 }),
  duration: text("How long it lasts once it is active: an ISO 8601 duration from P1D to P2Y", { pattern: "^P" }),
  accessDetails: DelegatedAdminAccessDetails,
};

const besides = {
  customer: Type.Optional(DelegatedAdminRelationshipCustomerParticipant),
  autoExtendDuration: Type.Optional(GdapAutoExtendDuration),
};

export const DelegatedAdminRelationship = structure("DelegatedAdminRelationship", "What a customer lets a partner administer, and until when", {
  "@odata.type": readOnly(Type.Optional(text("#microsoft.graph.delegatedAdminRelationship, or of a reseller's #microsoft.graph.resellerDelegatedAdminRelationship"))),
  "@odata.etag": etag,
  id: readOnly(Type.Optional(text("The relationship: two GUIDs with a hyphen between them"))),
  ...relationshipParts,
  ...besides,
  status: readOnly(Type.Optional(DelegatedAdminRelationshipStatus)),
  createdDateTime: created,
  lastModifiedDateTime: lastModified,
  activatedDateTime: readOnly(Type.Optional(instant("When it became active; null or empty until then"))),
  endDateTime: readOnly(Type.Optional(instant("When it ends: its duration after it became active; null or empty until then"))),
  isPartnerConsentPending: readOnly(Type.Optional(Type.Boolean({ description: "Whether the reseller has yet to approve what its provider made; of a reseller's alone" }))),
  indirectProviderTenantId: readOnly(Type.Optional(guid("The provider's tenant; of a reseller's alone"))),
});

export const DelegatedAdminRelationshipUpdate = structure("DelegatedAdminRelationshipUpdate", "What changes of a relationship that nobody has been asked to approve yet", {
  displayName: Type.Optional(relationshipParts.displayName),
  duration: Type.Optional(relationshipParts.duration),
  accessDetails: Type.Optional(DelegatedAdminAccessDetails),
  ...besides,
});

export const DelegatedAdminRelationshipRequest = structure("DelegatedAdminRelationshipRequest", "What is asked for of a relationship", {
  id: readOnly(Type.Optional(guid("The request"))),
  action: DelegatedAdminRequestAction,
  status: readOnly(Type.Optional(DelegatedAdminRequestStatus)),
  createdDateTime: created,
  lastModifiedDateTime: lastModified,
});

export const DelegatedAdminAccessContainer = structure("DelegatedAdminAccessContainer", "Who in the partner's tenant has the roles", {
  accessContainerId: guid("The security group, in the partner's tenant"),
  accessContainerType: DelegatedAdminAccessContainerType,
});

export const DelegatedAdminAccessAssignment = structure("DelegatedAdminAccessAssignment", "Roles of a relationship that a group of the partner's has", {
  "@odata.etag": etag,
  id: readOnly(Type.Optional(guid("The assignment"))),
  status: readOnly(Type.Optional(DelegatedAdminAccessAssignmentStatus)),
  accessContainer: DelegatedAdminAccessContainer,
  accessDetails: DelegatedAdminAccessDetails,
  createdDateTime: created,
  lastModifiedDateTime: lastModified,
});

export const DelegatedAdminAccessAssignmentUpdate = structure("DelegatedAdminAccessAssignmentUpdate", "What changes of an access assignment: its roles, which replace those before", {
  accessDetails: DelegatedAdminAccessDetails,
});

export const DelegatedAdminRelationshipOperation = structure("DelegatedAdminRelationshipOperation", "Work on a relationship that goes on after the answer", {
  id: readOnly(guid("The operation")),
  operationType: DelegatedAdminOperationType,
  status: LongRunningOperationStatus,
  data: Type.Optional(text("What the operation is about, as JSON text")),
  createdDateTime: instant("When it began"),
  lastModifiedDateTime: instant("When it last changed"),
});

export const DelegatedAdminCustomer = structure("DelegatedAdminCustomer", "A customer with at least one active relationship", {
  "@odata.etag": etag,
  id: guid("The customer; equals its tenant"),
  tenantId: guid("The customer's tenant"),
  displayName: text("Name of the customer"),
});

export const DelegatedAdminServiceManagementDetail = structure("DelegatedAdminServiceManagementDetail", "A service that the partner may administer for the customer", {
  id: guid("The service"),
  serviceName: text("Name of the service, for example Teams"),
  serviceManagementUrl: Type.String({ format: "uri", description: "Where a person administers it, on the customer's behalf" }),
});
