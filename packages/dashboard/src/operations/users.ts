// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the users of a customer's directory, by page; those deleted within the last thirty days by a filter. */
export const usersList: OperationOf<"users.list"> = {
  "id": "users.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/users",
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
    "filter",
    "sortField",
    "sortDirection",
    "seekOperation"
  ]
};

/** Create a user in a customer's directory. */
export const usersCreate: OperationOf<"users.create"> = {
  "id": "users.create",
  "method": "POST",
  "path": "/v1/customers/{customerId}/users",
  "clouds": [
    "global",
    "china"
  ],
  "right": "manageCustomerUsers",
  "body": {
    "type": "object",
    "required": [
      "userPrincipalName",
      "displayName"
    ],
    "properties": {
      "firstName": {
        "type": "string",
        "maxLength": 64
      },
      "lastName": {
        "type": "string",
        "maxLength": 64
      },
      "usageLocation": {
        "type": "string",
        "pattern": "^[A-Za-z]{2}$",
        "description": "Where the user uses licences: ISO 3166 country code of two letters"
      },
      "immutableId": {
        "type": "string",
        "maxLength": 256
      },
      "phoneNumber": {
        "type": "string",
        "maxLength": 64
      },
      "userPrincipalName": {
        "type": "string",
        "minLength": 3,
        "maxLength": 318
      },
      "displayName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      },
      "passwordProfile": {
        "type": "object",
        "properties": {
          "password": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "forceChangePassword": {
            "type": "boolean"
          }
        }
      }
    }
  }
};

/** Get a user of a customer's directory; a deleted one is in the list of deleted users only. */
export const usersGet: OperationOf<"users.get"> = {
  "id": "users.get",
  "method": "GET",
  "path": "/v1/customers/{customerId}/users/{userId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomerUsers"
};

/** Change a user, give it a new password, or restore a deleted one by the state active; what is absent or null stays. */
export const usersUpdate: OperationOf<"users.update"> = {
  "id": "users.update",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/users/{userId}",
  "clouds": [
    "global",
    "china"
  ],
  "right": "resetCustomerUserPassword",
  "body": {
    "type": "object",
    "properties": {
      "firstName": {
        "type": "string",
        "maxLength": 64
      },
      "lastName": {
        "type": "string",
        "maxLength": 64
      },
      "usageLocation": {
        "type": "string",
        "pattern": "^[A-Za-z]{2}$",
        "description": "Where the user uses licences: ISO 3166 country code of two letters"
      },
      "immutableId": {
        "type": "string",
        "maxLength": 256
      },
      "phoneNumber": {
        "type": "string",
        "maxLength": 64
      },
      "userPrincipalName": {
        "type": "string",
        "minLength": 3,
        "maxLength": 318
      },
      "displayName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      },
      "passwordProfile": {
        "type": "object",
        "properties": {
          "password": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "forceChangePassword": {
            "type": "boolean"
          }
        }
      },
      "state": {
        "type": "string",
        "enum": [
          "active",
          "inactive"
        ]
      }
    }
  }
};

/** Delete a user: for thirty days it is inactive and can be restored, then it is gone. */
export const usersDelete: OperationOf<"users.delete"> = {
  "id": "users.delete",
  "method": "DELETE",
  "path": "/v1/customers/{customerId}/users/{userId}",
  "clouds": [
    "global",
    "china"
  ],
  "right": "manageCustomerUsers"
};

/** Give a user a new password; what it has signed in with before is worth nothing from now on. */
export const usersResetPassword: OperationOf<"users.resetPassword"> = {
  "id": "users.resetPassword",
  "method": "PATCH",
  "path": "/v1/customers/{customerId}/users/{userId}/resetpassword",
  "clouds": [
    "global"
  ],
  "right": "resetCustomerUserPassword",
  "body": {
    "type": "object",
    "required": [
      "passwordProfile"
    ],
    "properties": {
      "passwordProfile": {
        "type": "object",
        "properties": {
          "password": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "forceChangePassword": {
            "type": "boolean"
          }
        }
      }
    }
  }
};

/** List the directory roles that a user has. */
export const usersDirectoryRolesList: OperationOf<"users.directoryRoles.list"> = {
  "id": "users.directoryRoles.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/users/{userId}/directoryroles",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewCustomerUsers",
  "isPaged": true
};
