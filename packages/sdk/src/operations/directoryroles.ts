// Generated from the contract by `npm run generate`: how these operations are called.

import type { DirectoryRole, NewUserMember, UserMember } from "../models/users.ts";
import type { CallOptions, Operation, WriteOptions } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `directoryRoles.userMembers.list`. */
export interface DirectoryRolesUserMembersListOptions extends CallOptions {
  /** Items a page; 0 means unspecified (0 to 500). */
  readonly size?: number | undefined;
}

export interface DirectoryRolesOperations {
  /**
   * List the roles of a customer's directory, also where its administration is not delegated.
   *
   * `GET /v1/customers/{customerId}/directoryroles`, for a user, through an application.
   */
  list(customerId: string, options?: CallOptions): Paged<DirectoryRole>;
  readonly userMembers: DirectoryRolesUserMembersOperations;
}

export interface DirectoryRolesUserMembersOperations {
  /**
   * List the users who have a role of a customer's directory, by page.
   *
   * `GET /v1/customers/{customerId}/directoryroles/{roleId}/usermembers`, for a user, through an application.
   */
  list(customerId: string, roleId: string, options?: DirectoryRolesUserMembersListOptions): Paged<UserMember>;
  /**
   * Give a user a role of the directory, from its next sign-in on.
   *
   * `POST /v1/customers/{customerId}/directoryroles/{roleId}/usermembers`, for a user, through an application, in global, china.
   */
  create(customerId: string, roleId: string, body: NewUserMember, options?: CallOptions): Promise<UserMember>;
  /**
   * Take a role of the directory from a user.
   *
   * `DELETE /v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}`, for a user, through an application, in global, china.
   */
  delete(customerId: string, roleId: string, userId: string, options?: WriteOptions): Promise<void>;
}

/** List the roles of a customer's directory, also where its administration is not delegated. */
export const directoryRolesList: Operation<[customerId: string, options?: CallOptions], Paged<DirectoryRole>> = {
  "id": "directoryRoles.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/directoryroles",
  "listing": "seek"
};

/** List the users who have a role of a customer's directory, by page. */
export const directoryRolesUserMembersList: Operation<[customerId: string, roleId: string, options?: DirectoryRolesUserMembersListOptions], Paged<UserMember>> = {
  "id": "directoryRoles.userMembers.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers",
  "query": {
    "size": "integer"
  },
  "listing": "seek"
};

/** Give a user a role of the directory, from its next sign-in on. */
export const directoryRolesUserMembersCreate: Operation<[customerId: string, roleId: string, body: NewUserMember, options?: CallOptions], Promise<UserMember>> = {
  "id": "directoryRoles.userMembers.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers",
  "body": {
    "": "object!",
    "id": "text!",
    "displayName": "text",
    "userPrincipalName": "text"
  }
};

/** Take a role of the directory from a user. */
export const directoryRolesUserMembersDelete: Operation<[customerId: string, roleId: string, userId: string, options?: WriteOptions], Promise<void>> = {
  "id": "directoryRoles.userMembers.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}",
  "answer": "nothing"
};
