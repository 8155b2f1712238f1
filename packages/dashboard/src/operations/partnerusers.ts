// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the users of the account, by page, all or by a part of their name or user name, or by role. */
export const partnerUsersList: OperationOf<"partnerUsers.list"> = {
  "id": "partnerUsers.list",
  "method": "GET",
  "path": "/internal/v1/users",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "managePartnerUsers",
  "states": [
    "created",
    "active"
  ],
  "isPaged": true,
  "query": [
    "size",
    "search",
    "role",
    "sortField",
    "sortDirection",
    "seekOperation"
  ]
};

/** Add a user with a temporary password, which is shown once and has to be changed at the first sign-in. */
export const partnerUsersCreate: OperationOf<"partnerUsers.create"> = {
  "id": "partnerUsers.create",
  "method": "POST",
  "path": "/internal/v1/users",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "managePartnerUsers",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "userName",
      "firstName",
      "lastName"
    ],
    "properties": {
      "userName": {
        "type": "string",
        "pattern": "^[A-Za-z0-9._'-]{1,64}@[A-Za-z0-9.-]{1,253}$",
        "maxLength": 318,
        "description": "user@domain, the domain one of the account's; before the @ letters, digits, dots, dashes, underscores and apostrophes"
      },
      "firstName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
      },
      "lastName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
      },
      "roles": {
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "globalAdmin",
            "userManagementAdmin",
            "billingAdmin",
            "adminAgent",
            "salesAgent",
            "helpdeskAgent",
            "mpnAdmin"
          ]
        },
        "uniqueItems": true,
        "maxItems": 7
      }
    }
  }
};

/** Get a user of the account. */
export const partnerUsersGet: OperationOf<"partnerUsers.get"> = {
  "id": "partnerUsers.get",
  "method": "GET",
  "path": "/internal/v1/users/{partnerUserId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "managePartnerUsers",
  "states": [
    "created",
    "active"
  ]
};

/** Change a user's names, or whether it may sign in. */
export const partnerUsersUpdate: OperationOf<"partnerUsers.update"> = {
  "id": "partnerUsers.update",
  "method": "PATCH",
  "path": "/internal/v1/users/{partnerUserId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "managePartnerUsers",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "properties": {
      "firstName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
      },
      "lastName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 64
      },
      "enabled": {
        "type": "boolean"
      }
    }
  }
};

/** Set the roles of a user: those that are left out are gone, from its next request on. */
export const partnerUsersRolesUpdate: OperationOf<"partnerUsers.roles.update"> = {
  "id": "partnerUsers.roles.update",
  "method": "PUT",
  "path": "/internal/v1/users/{partnerUserId}/roles",
  "clouds": [
    "global",
    "germany"
  ],
  "right": "managePartnerUsers",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "roles"
    ],
    "properties": {
      "roles": {
        "type": "array",
        "items": {
          "type": "string",
          "enum": [
            "globalAdmin",
            "userManagementAdmin",
            "billingAdmin",
            "adminAgent",
            "salesAgent",
            "helpdeskAgent",
            "mpnAdmin"
          ]
        },
        "uniqueItems": true,
        "maxItems": 7
      }
    }
  }
};

/** Delete a user: its sessions and tokens are worth nothing from now on. */
export const partnerUsersDelete: OperationOf<"partnerUsers.delete"> = {
  "id": "partnerUsers.delete",
  "method": "DELETE",
  "path": "/internal/v1/users/{partnerUserId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "managePartnerUsers",
  "states": [
    "created",
    "active"
  ]
};

/** Give a user a temporary password, which is shown once and has to be changed at the next sign-in. */
export const partnerUsersResetPassword: OperationOf<"partnerUsers.resetPassword"> = {
  "id": "partnerUsers.resetPassword",
  "method": "POST",
  "path": "/internal/v1/users/{partnerUserId}/resetpassword",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "managePartnerUsers",
  "states": [
    "created",
    "active"
  ]
};
