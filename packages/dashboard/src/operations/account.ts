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
        "description": "Company's name",
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
            "description": "ISO 3166 country code of two letters",
            "pattern": "^[A-Za-z]{2}$"
          },
          "city": {
            "type": "string",
            "description": "City",
            "minLength": 1,
            "maxLength": 200
          },
          "addressLine1": {
            "type": "string",
            "description": "First line",
            "minLength": 1,
            "maxLength": 200
          },
          "region": {
            "type": "string",
            "description": "Region, where addresses have one",
            "maxLength": 200
          },
          "state": {
            "type": "string",
            "description": "State or province, where addresses have one",
            "maxLength": 100
          },
          "addressLine2": {
            "type": "string",
            "description": "Second line",
            "maxLength": 200
          },
          "postalCode": {
            "type": "string",
            "description": "Postal code",
            "maxLength": 40
          },
          "firstName": {
            "type": "string",
            "description": "Contact's first name",
            "maxLength": 50
          },
          "middleName": {
            "type": "string",
            "description": "Contact's middle name",
            "maxLength": 50
          },
          "lastName": {
            "type": "string",
            "description": "Contact's last name",
            "maxLength": 50
          },
          "phoneNumber": {
            "type": "string",
            "description": "Contact's phone number",
            "maxLength": 50
          }
        },
        "title": "Address",
        "description": "A postal address with its contact"
      },
      "agreementAccepted": {
        "type": "boolean",
        "description": "The partner agreement is accepted by this call; must be true"
      }
    },
    "title": "AccountSetUp",
    "description": "What completes an account: company data and the agreement"
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
