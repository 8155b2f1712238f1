// How granular delegated administration stands, in the words of Microsoft Graph. Each enumeration may grow: a client that
// does not know a member, and has not asked for new ones by Prefer: include-unknown-enum-members, reads unknownFutureValue.
// Source: the pages of Microsoft Graph on delegated administration.

import { enumeration } from "../define/schema.ts";

const later = "unknownFutureValue";

export const DelegatedAdminRelationshipStatus = enumeration(
  "DelegatedAdminRelationshipStatus", "How a relationship stands, from its creation over the customer's approval to its end",
  [
    "created", "approvalPending", "approved", "activating", "active", "expiring", "expired", "terminationRequested", "terminating",
    "terminated", later,
  ],
);

export const DelegatedAdminRequestAction = enumeration(
  "DelegatedAdminRequestAction", "What a request asks for; reject is answered only to Prefer: include-unknown-enum-members",
  ["lockForApproval", "approve", "terminate", "reject", later],
);

export const DelegatedAdminRequestStatus = enumeration(
  "DelegatedAdminRequestStatus", "How far a request has come", ["created", "pending", "succeeded", "failed", later],
);

export const DelegatedAdminAccessAssignmentStatus = enumeration(
  "DelegatedAdminAccessAssignmentStatus", "How an access assignment stands", ["pending", "active", "deleting", "deleted", "error", later],
);

export const DelegatedAdminAccessContainerType = enumeration(
  "DelegatedAdminAccessContainerType", "What roles are assigned to", ["securityGroup", later],
);

export const DelegatedAdminOperationType = enumeration(
  "DelegatedAdminOperationType", "What an operation does", ["delegatedAdminAccessAssignmentUpdate", later],
);

export const LongRunningOperationStatus = enumeration(
  "LongRunningOperationStatus", "How far an operation has come", ["notStarted", "running", "succeeded", "failed", later],
);

export const GdapAutoExtendDuration = enumeration(
  "GdapAutoExtendDuration", "By how much a relationship goes on when it would end; P0D and PT0S, the default: not at all", ["P0D", "PT0S", "P180D"],
);
