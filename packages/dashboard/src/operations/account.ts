// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get the account that the user is signed in to. */
export const accountGet: OperationOf<"account.get"> = {
  "id": "account.get",
  "method": "GET",
  "path": "/internal/v1/account",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "ownProfile",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ]
};

/** Set up account: complete a created account with company data and the agreement. */
export const accountSetUp: OperationOf<"account.setUp"> = {
  "id": "account.setUp",
  "method": "POST",
  "path": "/internal/v1/account/setup",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "companyName",
      "address",
      "agreementAccepted"
    ],
    "properties": {
      "companyName": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      },
      "address": {
        "type": "object",
        "required": [
          "country",
          "city",
          "addressLine1"
        ],
        "properties": {
          "country": {
            "type": "string",
            "pattern": "^[A-Za-z]{2}$",
            "description": "ISO 3166 country code of two letters"
          },
          "city": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "addressLine1": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200
          },
          "region": {
            "type": "string",
            "maxLength": 200
          },
          "state": {
            "type": "string",
            "maxLength": 100
          },
          "addressLine2": {
            "type": "string",
            "maxLength": 200
          },
          "postalCode": {
            "type": "string",
            "maxLength": 40
          },
          "firstName": {
            "type": "string",
            "maxLength": 50
          },
          "middleName": {
            "type": "string",
            "maxLength": 50
          },
          "lastName": {
            "type": "string",
            "maxLength": 50
          },
          "phoneNumber": {
            "type": "string",
            "maxLength": 50
          },
          "id": {
            "type": "string"
          },
          "district": {
            "type": "string"
          },
          "addressLine3": {
            "type": "string"
          },
          "emailAddress": {
            "type": "string"
          }
        }
      },
      "agreementAccepted": {
        "type": "boolean"
      }
    }
  }
};

/** List the accounts that the user belongs to. */
export const accountMembershipsList: OperationOf<"account.memberships.list"> = {
  "id": "account.memberships.list",
  "method": "GET",
  "path": "/internal/v1/accounts",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "ownProfile",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ]
};

/** List how much of what the integration sandbox is limited to is used; none where the limits are switched off. */
export const accountLimitsList: OperationOf<"account.limits.list"> = {
  "id": "account.limits.list",
  "method": "GET",
  "path": "/internal/v1/limits",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "environment": "sandbox",
  "right": "viewCustomers",
  "states": [
    "active"
  ]
};

/** List the programmes that the company is enrolled in. */
export const accountProgramsList: OperationOf<"account.programs.list"> = {
  "id": "account.programs.list",
  "method": "GET",
  "path": "/internal/v1/programs",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageAccount",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ]
};
