// Generated from the contract by `npm run generate`: how these operations are called.

import type { Poller } from "../long-running.ts";
import type { DelegatedAdminAccessAssignment, DelegatedAdminAccessAssignmentUpdate, DelegatedAdminCustomer, DelegatedAdminRelationship, DelegatedAdminRelationshipOperation, DelegatedAdminRelationshipRequest, DelegatedAdminRelationshipUpdate, DelegatedAdminServiceManagementDetail } from "../models/gdap.ts";
import type { CallOptions, Operation, WorkOptions, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `gdap.relationships.list`. */
export interface GdapRelationshipsListOptions extends CallOptions {
  /** Properties to answer, with commas between them; all when absent (at most 1024 characters). */
  readonly $select?: string | undefined;
  /** Condition on properties, such as status eq 'active' (at most 4096 characters). */
  readonly $filter?: string | undefined;
  /** Items a page, 300 at most (1 to 300). */
  readonly $top?: number | undefined;
  /** Property to sort by, followed by asc or desc (at most 1024 characters). */
  readonly $orderby?: string | undefined;
  /** Whether @odata.count says how many there are in all. */
  readonly $count?: boolean | undefined;
  /** Where the next page begins, as the link to it says (at most 4096 characters). */
  readonly $skipToken?: string | undefined;
}

/** Options of `gdap.relationships.update`. */
export interface GdapRelationshipsUpdateOptions extends WriteOptions {
  /** @odata.etag as it was read; required. */
  readonly ifMatch: string;
}

/** Options of `gdap.relationships.delete`. */
export interface GdapRelationshipsDeleteOptions extends WriteOptions {
  /** @odata.etag as it was read; required. */
  readonly ifMatch: string;
}

/** Options of `gdap.relationships.requests.list`. */
export interface GdapRelationshipsRequestsListOptions extends CallOptions {
  /** Properties to answer, with commas between them; all when absent (at most 1024 characters). */
  readonly $select?: string | undefined;
  /** Condition on properties, such as status eq 'active' (at most 4096 characters). */
  readonly $filter?: string | undefined;
  /** Items a page, 300 at most (1 to 300). */
  readonly $top?: number | undefined;
  /** Property to sort by, followed by asc or desc (at most 1024 characters). */
  readonly $orderby?: string | undefined;
  /** Whether @odata.count says how many there are in all. */
  readonly $count?: boolean | undefined;
  /** Where the next page begins, as the link to it says (at most 4096 characters). */
  readonly $skipToken?: string | undefined;
  /** include-unknown-enum-members: answers members that came later, such as the action reject (at most 1024 characters). */
  readonly prefer?: string | undefined;
}

/** Options of `gdap.relationships.requests.get`. */
export interface GdapRelationshipsRequestsGetOptions extends CallOptions {
  /** include-unknown-enum-members: answers members that came later, such as the action reject (at most 1024 characters). */
  readonly prefer?: string | undefined;
}

/** Options of `gdap.relationships.accessAssignments.list`. */
export interface GdapRelationshipsAccessAssignmentsListOptions extends CallOptions {
  /** Properties to answer, with commas between them; all when absent (at most 1024 characters). */
  readonly $select?: string | undefined;
  /** Condition on properties, such as status eq 'active' (at most 4096 characters). */
  readonly $filter?: string | undefined;
  /** Items a page, 300 at most (1 to 300). */
  readonly $top?: number | undefined;
  /** Property to sort by, followed by asc or desc (at most 1024 characters). */
  readonly $orderby?: string | undefined;
  /** Whether @odata.count says how many there are in all. */
  readonly $count?: boolean | undefined;
  /** Where the next page begins, as the link to it says (at most 4096 characters). */
  readonly $skipToken?: string | undefined;
}

/** Options of `gdap.relationships.accessAssignments.update`. */
export interface GdapRelationshipsAccessAssignmentsUpdateOptions extends WorkOptions, WriteOptions {
  /** @odata.etag as it was read; required. */
  readonly ifMatch: string;
}

/** Options of `gdap.relationships.accessAssignments.delete`. */
export interface GdapRelationshipsAccessAssignmentsDeleteOptions extends WriteOptions {
  /** @odata.etag as it was read; required. */
  readonly ifMatch: string;
}

/** Options of `gdap.relationships.operations.list`. */
export interface GdapRelationshipsOperationsListOptions extends CallOptions {
  /** Properties to answer, with commas between them; all when absent (at most 1024 characters). */
  readonly $select?: string | undefined;
  /** Condition on properties, such as status eq 'active' (at most 4096 characters). */
  readonly $filter?: string | undefined;
  /** Items a page, 300 at most (1 to 300). */
  readonly $top?: number | undefined;
  /** Property to sort by, followed by asc or desc (at most 1024 characters). */
  readonly $orderby?: string | undefined;
  /** Whether @odata.count says how many there are in all. */
  readonly $count?: boolean | undefined;
  /** Where the next page begins, as the link to it says (at most 4096 characters). */
  readonly $skipToken?: string | undefined;
}

/** Options of `gdap.customers.list`. */
export interface GdapCustomersListOptions extends CallOptions {
  /** Properties to answer, with commas between them; all when absent (at most 1024 characters). */
  readonly $select?: string | undefined;
  /** Condition on properties, such as status eq 'active' (at most 4096 characters). */
  readonly $filter?: string | undefined;
  /** Items a page, 300 at most (1 to 300). */
  readonly $top?: number | undefined;
  /** Property to sort by, followed by asc or desc (at most 1024 characters). */
  readonly $orderby?: string | undefined;
  /** Whether @odata.count says how many there are in all. */
  readonly $count?: boolean | undefined;
  /** Where the next page begins, as the link to it says (at most 4096 characters). */
  readonly $skipToken?: string | undefined;
}

export interface GdapOperations {
  readonly relationships: GdapRelationshipsOperations;
  readonly customers: GdapCustomersOperations;
}

export interface GdapRelationshipsOperations {
  /**
   * List the partner's granular delegated admin relationships.
   *
   * - Each item has @odata.type and @odata.etag; those that a provider made with its reseller are of the reseller's type.
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships`, for a user, through an application, in global.
   */
  list(options?: GdapRelationshipsListOptions): Paged<DelegatedAdminRelationship>;
  /**
   * Create a granular delegated admin relationship, for a customer to approve.
   *
   * - The name is one that no other relationship of the partner has.
   * - Without a customer, whoever approves the relationship becomes its customer.
   * - Its status is created at first; a request with the action lockForApproval makes it ready for the customer.
   * - The header Location says where it is found.
   * - The token needs the delegated permission DelegatedAdminRelationship.ReadWrite.All.
   *
   * `POST /v1.0/tenantRelationships/delegatedAdminRelationships`, for a user, through an application, in global.
   */
  create(body: DelegatedAdminRelationship, options?: CallOptions): Promise<DelegatedAdminRelationship>;
  /**
   * Get a granular delegated admin relationship by its id.
   *
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}`, for a user, through an application, in global.
   */
  get(delegatedAdminRelationshipId: string, options?: CallOptions): Promise<DelegatedAdminRelationship>;
  /**
   * Change a granular delegated admin relationship that nobody has been asked to approve yet.
   *
   * - It is possible only while the relationship's status is created.
   * - The token needs the delegated permission DelegatedAdminRelationship.ReadWrite.All.
   *
   * `PATCH /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}`, for a user, through an application, in global.
   */
  update(delegatedAdminRelationshipId: string, body: DelegatedAdminRelationshipUpdate, options: GdapRelationshipsUpdateOptions): Promise<DelegatedAdminRelationship>;
  /**
   * Delete a granular delegated admin relationship that nobody has been asked to approve yet.
   *
   * - It is possible only while the relationship's status is created.
   * - The token needs the delegated permission DelegatedAdminRelationship.ReadWrite.All.
   *
   * `DELETE /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}`, for a user, through an application, in global.
   */
  delete(delegatedAdminRelationshipId: string, options: GdapRelationshipsDeleteOptions): Promise<void>;
  readonly requests: GdapRelationshipsRequestsOperations;
  readonly accessAssignments: GdapRelationshipsAccessAssignmentsOperations;
  readonly operations: GdapRelationshipsOperationsOperations;
}

export interface GdapRelationshipsRequestsOperations {
  /**
   * List what was asked for of a relationship.
   *
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests`, for a user, through an application, in global.
   */
  list(delegatedAdminRelationshipId: string, options?: GdapRelationshipsRequestsListOptions): Paged<DelegatedAdminRelationshipRequest>;
  /**
   * Ask for a relationship's approval or its end.
   *
   * - lockForApproval makes a relationship that is created ready: the customer opens https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/{id} and approves it.
   * - terminate ends a relationship that is active.
   * - approve and reject are for an indirect reseller, of a relationship that its provider made.
   * - The request is created at first, then pending, and succeeds or fails; the header Location says where it is found.
   * - What becomes of the relationship is told to subscribers, in the events granular-admin-relationship-*.
   * - The token needs the delegated permission DelegatedAdminRelationship.ReadWrite.All.
   *
   * `POST /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests`, for a user, through an application, in global.
   */
  create(delegatedAdminRelationshipId: string, body: DelegatedAdminRelationshipRequest, options?: CallOptions): Promise<DelegatedAdminRelationshipRequest>;
  /**
   * Get what was asked for of a relationship, by its id.
   *
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests/{requestId}`, for a user, through an application, in global.
   */
  get(delegatedAdminRelationshipId: string, requestId: string, options?: GdapRelationshipsRequestsGetOptions): Promise<DelegatedAdminRelationshipRequest>;
}

export interface GdapRelationshipsAccessAssignmentsOperations {
  /**
   * List which groups of the partner's have roles of a relationship.
   *
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments`, for a user, through an application, in global.
   */
  list(delegatedAdminRelationshipId: string, options?: GdapRelationshipsAccessAssignmentsListOptions): Paged<DelegatedAdminAccessAssignment>;
  /**
   * Give roles of a relationship to a security group of the partner's.
   *
   * - The roles have to be among those of the relationship.
   * - The assignment is pending at first, then active; the header Location says where it is found.
   * - The token needs the delegated permission DelegatedAdminRelationship.ReadWrite.All.
   *
   * `POST /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments`, for a user, through an application, in global.
   */
  create(delegatedAdminRelationshipId: string, body: DelegatedAdminAccessAssignment, options?: CallOptions): Promise<DelegatedAdminAccessAssignment>;
  /**
   * Get an access assignment by its id.
   *
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{accessAssignmentId}`, for a user, through an application, in global.
   */
  get(delegatedAdminRelationshipId: string, accessAssignmentId: string, options?: CallOptions): Promise<DelegatedAdminAccessAssignment>;
  /**
   * Replace the roles of an access assignment.
   *
   * - The answer has the body {}, and Retry-After says in seconds when to ask about the operation first.
   * - Where nothing changes, the answer is 200 with the assignment, and there is no operation.
   * - The token needs the delegated permission DelegatedAdminRelationship.ReadWrite.All.
   *
   * `PATCH /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{accessAssignmentId}`, for a user, through an application, in global.
   */
  update(delegatedAdminRelationshipId: string, accessAssignmentId: string, body: DelegatedAdminAccessAssignmentUpdate, options: GdapRelationshipsAccessAssignmentsUpdateOptions): Poller<DelegatedAdminRelationshipOperation>;
  /**
   * Take the roles of a relationship from a security group.
   *
   * - The assignment is deleting at first, then deleted.
   * - The token needs the delegated permission DelegatedAdminRelationship.ReadWrite.All.
   *
   * `DELETE /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{accessAssignmentId}`, for a user, through an application, in global.
   */
  delete(delegatedAdminRelationshipId: string, accessAssignmentId: string, options: GdapRelationshipsAccessAssignmentsDeleteOptions): Promise<void>;
}

export interface GdapRelationshipsOperationsOperations {
  /**
   * List the operations on a relationship.
   *
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations`, for a user, through an application, in global.
   */
  list(delegatedAdminRelationshipId: string, options?: GdapRelationshipsOperationsListOptions): Paged<DelegatedAdminRelationshipOperation>;
  /**
   * Ask how far an operation on a relationship has come.
   *
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations/{operationId}`, for a user, through an application, in global.
   */
  get(delegatedAdminRelationshipId: string, operationId: string, options?: CallOptions): Promise<DelegatedAdminRelationshipOperation>;
}

export interface GdapCustomersOperations {
  /**
   * List the customers with which the partner has active relationships.
   *
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminCustomers`, for a user, through an application, in global.
   */
  list(options?: GdapCustomersListOptions): Paged<DelegatedAdminCustomer>;
  /**
   * Get a customer with which the partner has an active relationship, by its id.
   *
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}`, for a user, through an application, in global.
   */
  get(delegatedAdminCustomerId: string, options?: CallOptions): Promise<DelegatedAdminCustomer>;
  readonly serviceManagementDetails: GdapCustomersServiceManagementDetailsOperations;
}

export interface GdapCustomersServiceManagementDetailsOperations {
  /**
   * List the services that the partner may administer for a customer.
   *
   * - It takes none of the parameters of other lists.
   * - The token needs the delegated permission DelegatedAdminRelationship.Read.All or DelegatedAdminRelationship.ReadWrite.All.
   *
   * `GET /v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}/serviceManagementDetails`, for a user, through an application, in global.
   */
  list(delegatedAdminCustomerId: string, options?: CallOptions): Paged<DelegatedAdminServiceManagementDetail>;
}

/** List the partner's granular delegated admin relationships. */
export const gdapRelationshipsList: Operation<[options?: GdapRelationshipsListOptions], Paged<DelegatedAdminRelationship>> = {
  "id": "gdap.relationships.list",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships",
  "host": "graph",
  "query": {
    "$select": "text",
    "$filter": "text",
    "$top": "integer",
    "$orderby": "text",
    "$count": "boolean",
    "$skipToken": "text"
  },
  "listing": "odata"
};

/** Create a granular delegated admin relationship, for a customer to approve. */
export const gdapRelationshipsCreate: Operation<[body: DelegatedAdminRelationship, options?: CallOptions], Promise<DelegatedAdminRelationship>> = {
  "id": "gdap.relationships.create",
  "method": "POST",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships",
  "host": "graph",
  "body": {
    "": "object!",
    "@odata.type": "text",
    "@odata.etag": "text",
    "id": "text",
    "displayName": "text!",
    "duration": "text!",
    "accessDetails": "object!",
    "accessDetails.unifiedRoles": "array!",
    "accessDetails.unifiedRoles[]": "object!",
    "accessDetails.unifiedRoles[].roleDefinitionId": "text!",
    "customer": "object",
    "customer.tenantId": "text",
    "customer.displayName": "text",
    "autoExtendDuration": "text",
    "status": "text",
    "createdDateTime": "text",
    "lastModifiedDateTime": "text",
    "activatedDateTime": "text",
    "endDateTime": "text",
    "isPartnerConsentPending": "boolean",
    "indirectProviderTenantId": "text"
  }
};

/** Get a granular delegated admin relationship by its id. */
export const gdapRelationshipsGet: Operation<[delegatedAdminRelationshipId: string, options?: CallOptions], Promise<DelegatedAdminRelationship>> = {
  "id": "gdap.relationships.get",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}",
  "host": "graph"
};

/** Change a granular delegated admin relationship that nobody has been asked to approve yet. */
export const gdapRelationshipsUpdate: Operation<[delegatedAdminRelationshipId: string, body: DelegatedAdminRelationshipUpdate, options: GdapRelationshipsUpdateOptions], Promise<DelegatedAdminRelationship>> = {
  "id": "gdap.relationships.update",
  "method": "PATCH",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}",
  "host": "graph",
  "headers": {
    "ifMatch": [
      "If-Match",
      "text!"
    ]
  },
  "body": {
    "": "object!",
    "displayName": "text",
    "duration": "text",
    "accessDetails": "object",
    "accessDetails.unifiedRoles": "array!",
    "accessDetails.unifiedRoles[]": "object!",
    "accessDetails.unifiedRoles[].roleDefinitionId": "text!",
    "customer": "object",
    "customer.tenantId": "text",
    "customer.displayName": "text",
    "autoExtendDuration": "text"
  }
};

/** Delete a granular delegated admin relationship that nobody has been asked to approve yet. */
export const gdapRelationshipsDelete: Operation<[delegatedAdminRelationshipId: string, options: GdapRelationshipsDeleteOptions], Promise<void>> = {
  "id": "gdap.relationships.delete",
  "method": "DELETE",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}",
  "host": "graph",
  "headers": {
    "ifMatch": [
      "If-Match",
      "text!"
    ]
  },
  "answer": "nothing"
};

/** List what was asked for of a relationship. */
export const gdapRelationshipsRequestsList: Operation<[delegatedAdminRelationshipId: string, options?: GdapRelationshipsRequestsListOptions], Paged<DelegatedAdminRelationshipRequest>> = {
  "id": "gdap.relationships.requests.list",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests",
  "host": "graph",
  "query": {
    "$select": "text",
    "$filter": "text",
    "$top": "integer",
    "$orderby": "text",
    "$count": "boolean",
    "$skipToken": "text"
  },
  "headers": {
    "prefer": [
      "Prefer",
      "text"
    ]
  },
  "listing": "odata"
};

/** Ask for a relationship's approval or its end. */
export const gdapRelationshipsRequestsCreate: Operation<[delegatedAdminRelationshipId: string, body: DelegatedAdminRelationshipRequest, options?: CallOptions], Promise<DelegatedAdminRelationshipRequest>> = {
  "id": "gdap.relationships.requests.create",
  "method": "POST",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests",
  "host": "graph",
  "body": {
    "": "object!",
    "id": "text",
    "action": "text!",
    "status": "text",
    "createdDateTime": "text",
    "lastModifiedDateTime": "text"
  }
};

/** Get what was asked for of a relationship, by its id. */
export const gdapRelationshipsRequestsGet: Operation<[delegatedAdminRelationshipId: string, requestId: string, options?: GdapRelationshipsRequestsGetOptions], Promise<DelegatedAdminRelationshipRequest>> = {
  "id": "gdap.relationships.requests.get",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/requests/{requestId}",
  "host": "graph",
  "headers": {
    "prefer": [
      "Prefer",
      "text"
    ]
  }
};

/** List which groups of the partner's have roles of a relationship. */
export const gdapRelationshipsAccessAssignmentsList: Operation<[delegatedAdminRelationshipId: string, options?: GdapRelationshipsAccessAssignmentsListOptions], Paged<DelegatedAdminAccessAssignment>> = {
  "id": "gdap.relationships.accessAssignments.list",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments",
  "host": "graph",
  "query": {
    "$select": "text",
    "$filter": "text",
    "$top": "integer",
    "$orderby": "text",
    "$count": "boolean",
    "$skipToken": "text"
  },
  "listing": "odata"
};

/** Give roles of a relationship to a security group of the partner's. */
export const gdapRelationshipsAccessAssignmentsCreate: Operation<[delegatedAdminRelationshipId: string, body: DelegatedAdminAccessAssignment, options?: CallOptions], Promise<DelegatedAdminAccessAssignment>> = {
  "id": "gdap.relationships.accessAssignments.create",
  "method": "POST",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments",
  "host": "graph",
  "body": {
    "": "object!",
    "@odata.etag": "text",
    "id": "text",
    "status": "text",
    "accessContainer": "object!",
    "accessContainer.accessContainerId": "text!",
    "accessContainer.accessContainerType": "text!",
    "accessDetails": "object!",
    "accessDetails.unifiedRoles": "array!",
    "accessDetails.unifiedRoles[]": "object!",
    "accessDetails.unifiedRoles[].roleDefinitionId": "text!",
    "createdDateTime": "text",
    "lastModifiedDateTime": "text"
  }
};

/** Get an access assignment by its id. */
export const gdapRelationshipsAccessAssignmentsGet: Operation<[delegatedAdminRelationshipId: string, accessAssignmentId: string, options?: CallOptions], Promise<DelegatedAdminAccessAssignment>> = {
  "id": "gdap.relationships.accessAssignments.get",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{accessAssignmentId}",
  "host": "graph"
};

/** Replace the roles of an access assignment. */
export const gdapRelationshipsAccessAssignmentsUpdate: Operation<[delegatedAdminRelationshipId: string, accessAssignmentId: string, body: DelegatedAdminAccessAssignmentUpdate, options: GdapRelationshipsAccessAssignmentsUpdateOptions], Poller<DelegatedAdminRelationshipOperation>> = {
  "id": "gdap.relationships.accessAssignments.update",
  "method": "PATCH",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{accessAssignmentId}",
  "host": "graph",
  "headers": {
    "ifMatch": [
      "If-Match",
      "text!"
    ]
  },
  "body": {
    "": "object!",
    "accessDetails": "object!",
    "accessDetails.unifiedRoles": "array!",
    "accessDetails.unifiedRoles[]": "object!",
    "accessDetails.unifiedRoles[].roleDefinitionId": "text!"
  },
  "longRunning": {
    "in": "Location",
    "property": "status",
    "succeeded": [
      "succeeded"
    ],
    "failed": [
      "failed"
    ]
  }
};

/** Take the roles of a relationship from a security group. */
export const gdapRelationshipsAccessAssignmentsDelete: Operation<[delegatedAdminRelationshipId: string, accessAssignmentId: string, options: GdapRelationshipsAccessAssignmentsDeleteOptions], Promise<void>> = {
  "id": "gdap.relationships.accessAssignments.delete",
  "method": "DELETE",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/accessAssignments/{accessAssignmentId}",
  "host": "graph",
  "headers": {
    "ifMatch": [
      "If-Match",
      "text!"
    ]
  },
  "answer": "nothing"
};

/** List the operations on a relationship. */
export const gdapRelationshipsOperationsList: Operation<[delegatedAdminRelationshipId: string, options?: GdapRelationshipsOperationsListOptions], Paged<DelegatedAdminRelationshipOperation>> = {
  "id": "gdap.relationships.operations.list",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations",
  "host": "graph",
  "query": {
    "$select": "text",
    "$filter": "text",
    "$top": "integer",
    "$orderby": "text",
    "$count": "boolean",
    "$skipToken": "text"
  },
  "listing": "odata"
};

/** Ask how far an operation on a relationship has come. */
export const gdapRelationshipsOperationsGet: Operation<[delegatedAdminRelationshipId: string, operationId: string, options?: CallOptions], Promise<DelegatedAdminRelationshipOperation>> = {
  "id": "gdap.relationships.operations.get",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationshipId}/operations/{operationId}",
  "host": "graph"
};

/** List the customers with which the partner has active relationships. */
export const gdapCustomersList: Operation<[options?: GdapCustomersListOptions], Paged<DelegatedAdminCustomer>> = {
  "id": "gdap.customers.list",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminCustomers",
  "host": "graph",
  "query": {
    "$select": "text",
    "$filter": "text",
    "$top": "integer",
    "$orderby": "text",
    "$count": "boolean",
    "$skipToken": "text"
  },
  "listing": "odata"
};

/** Get a customer with which the partner has an active relationship, by its id. */
export const gdapCustomersGet: Operation<[delegatedAdminCustomerId: string, options?: CallOptions], Promise<DelegatedAdminCustomer>> = {
  "id": "gdap.customers.get",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}",
  "host": "graph"
};

/** List the services that the partner may administer for a customer. */
export const gdapCustomersServiceManagementDetailsList: Operation<[delegatedAdminCustomerId: string, options?: CallOptions], Paged<DelegatedAdminServiceManagementDetail>> = {
  "id": "gdap.customers.serviceManagementDetails.list",
  "method": "GET",
  "path": "/v1.0/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomerId}/serviceManagementDetails",
  "host": "graph",
  "listing": "odata"
};
