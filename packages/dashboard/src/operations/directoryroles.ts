// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the roles of a customer's directory, also where its administration is not delegated. */
export const directoryRolesList: OperationOf<"directoryRoles.list"> = {
  "id": "directoryRoles.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/directoryroles",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomerUsers",
  "isPaged": true
};

/** List the users who have a role of a customer's directory, by page. */
export const directoryRolesUserMembersList: OperationOf<"directoryRoles.userMembers.list"> = {
  "id": "directoryRoles.userMembers.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomerUsers",
  "isPaged": true,
  "query": [
    "size",
    "seekOperation"
  ]
};

/** Give a user a role of the directory, from its next sign-in on. */
export const directoryRolesUserMembersCreate: OperationOf<"directoryRoles.userMembers.create"> = {
  "id": "directoryRoles.userMembers.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers",
  "clouds": [
    "global",
    "china"
  ],
  "right": "manageCustomerUsers",
  "body": {
    "type": "object",
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "format": "uuid"
      },
      "displayName": {
        "type": "string",
        "maxLength": 256
      },
      "userPrincipalName": {
        "type": "string",
        "maxLength": 318
      }
    }
  }
};

/** Take a role of the directory from a user. */
export const directoryRolesUserMembersDelete: OperationOf<"directoryRoles.userMembers.delete"> = {
  "id": "directoryRoles.userMembers.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}/directoryroles/{roleId}/usermembers/{userId}",
  "clouds": [
    "global",
    "china"
  ],
  "right": "manageCustomerUsers"
};
