// Generated from the contract by `npm run generate`: how these operations are called.

import type { PartnerRole, PartnerRoleMember } from "../models/users.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

export interface PartnerRolesOperations {
  /**
   * List the roles that users of a partner account can have.
   *
   * `GET /v1/roles`, for an application or a user, in global.
   */
  list(options?: CallOptions): Paged<PartnerRole>;
  /**
   * Get a role of a partner's users by its id.
   *
   * `GET /v1/roles/{roleId}`, for an application or a user, in global.
   */
  get(roleId: string, options?: CallOptions): Promise<PartnerRole>;
  readonly userMembers: PartnerRolesUserMembersOperations;
}

export interface PartnerRolesUserMembersOperations {
  /**
   * List the users of the account who have a role, by user name.
   *
   * `GET /v1/roles/{roleId}/usermembers`, for an application or a user, in global.
   */
  list(roleId: string, options?: CallOptions): Paged<PartnerRoleMember>;
}

/** List the roles that users of a partner account can have. */
export const partnerRolesList: Operation<[options?: CallOptions], Paged<PartnerRole>> = {
  "id": "partnerRoles.list",
  "method": "GET",
  "path": "/v1/roles",
  "listing": "seek"
};

/** Get a role of a partner's users by its id. */
export const partnerRolesGet: Operation<[roleId: string, options?: CallOptions], Promise<PartnerRole>> = {
  "id": "partnerRoles.get",
  "method": "GET",
  "path": "/v1/roles/{roleId}"
};

/** List the users of the account who have a role, by user name. */
export const partnerRolesUserMembersList: Operation<[roleId: string, options?: CallOptions], Paged<PartnerRoleMember>> = {
  "id": "partnerRoles.userMembers.list",
  "method": "GET",
  "path": "/v1/roles/{roleId}/usermembers",
  "listing": "seek"
};
