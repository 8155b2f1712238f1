// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the roles that users of a partner account can have. */
export const partnerRolesList: OperationOf<"partnerRoles.list"> = {
  "id": "partnerRoles.list",
  "method": "GET",
  "path": "/v1/roles",
  "clouds": [
    "global"
  ],
  "right": "managePartnerUsers",
  "isPaged": true
};

/** Get a role of a partner's users by its id. */
export const partnerRolesGet: OperationOf<"partnerRoles.get"> = {
  "id": "partnerRoles.get",
  "method": "GET",
  "path": "/v1/roles/{roleId}",
  "clouds": [
    "global"
  ],
  "right": "managePartnerUsers"
};

/** List the users of the account who have a role, by user name. */
export const partnerRolesUserMembersList: OperationOf<"partnerRoles.userMembers.list"> = {
  "id": "partnerRoles.userMembers.list",
  "method": "GET",
  "path": "/v1/roles/{roleId}/usermembers",
  "clouds": [
    "global"
  ],
  "right": "managePartnerUsers",
  "isPaged": true
};
