// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Add an indirect reseller to the sandbox of an indirect provider: its tenant, its account and the partnership. */
export const accountsSandboxIndirectResellersCreate: OperationOf<"accounts.sandboxIndirectResellers.create"> = {
  "id": "accounts.sandboxIndirectResellers.create",
  "method": "POST",
  "path": "/v1/sandboxIndirectReseller",
  "clouds": [
    "global",
    "china",
    "germany"
  ],
  "environment": "sandbox",
  "right": "manageIndirectResellers",
  "body": {
    "type": "object",
    "required": [
      "mpnId",
      "tenant",
      "legalBusinessProfile",
      "organizationProfileLanguage"
    ],
    "properties": {
      "mpnId": {
        "type": "string",
        "pattern": "^[0-9]{1,10}$",
        "description": "A sandbox MPN id of the reseller's country"
      },
      "tenant": {
        "type": "object",
        "required": [
          "domainPrefix",
          "name",
          "displayName",
          "adminUserName",
          "adminFirstName",
          "adminLastName",
          "adminAlternateEmail",
          "country",
          "culture"
        ],
        "properties": {
          "domainPrefix": {
            "type": "string",
            "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,25}[A-Za-z0-9]$",
            "description": "First label of the tenant's initial domain, which must be free: 2 to 27 letters, digits and dashes, no dash at its ends"
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "displayName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "adminUserName": {
            "type": "string",
            "pattern": "^[A-Za-z0-9._-]{1,64}$",
            "description": "Local part of the administrator's name: letters, digits, dots, dashes and underscores, 64 at most"
          },
          "adminFirstName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "adminLastName": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          },
          "adminAlternateEmail": {
            "type": "string",
            "pattern": "^[^@\\s]+@[^@\\s]+$",
            "maxLength": 320,
            "description": "Administrator's other mail address"
          },
          "country": {
            "type": "string",
            "pattern": "^[A-Za-z]{2}$",
            "description": "ISO 3166 country code of two letters"
          },
          "culture": {
            "type": "string",
            "minLength": 2,
            "maxLength": 35
          }
        }
      },
      "legalBusinessProfile": {
        "type": "object",
        "required": [
          "companyName",
          "address",
          "primaryContact",
          "culture"
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
          "primaryContact": {
            "type": "object",
            "required": [
              "firstName",
              "lastName",
              "email"
            ],
            "properties": {
              "firstName": {
                "type": "string",
                "minLength": 1,
                "maxLength": 100
              },
              "lastName": {
                "type": "string",
                "minLength": 1,
                "maxLength": 100
              },
              "email": {
                "type": "string",
                "pattern": "^[^@\\s]+@[^@\\s]+$",
                "maxLength": 320,
                "description": "Mail address"
              },
              "phoneNumber": {
                "type": "string",
                "maxLength": 50
              }
            }
          },
          "culture": {
            "type": "string",
            "minLength": 2,
            "maxLength": 35
          }
        }
      },
      "organizationProfileLanguage": {
        "type": "string",
        "minLength": 2,
        "maxLength": 35
      }
    }
  }
};

/** Delete an indirect reseller of the sandbox for good; one that has other providers loses this one only. */
export const accountsSandboxIndirectResellersDelete: OperationOf<"accounts.sandboxIndirectResellers.delete"> = {
  "id": "accounts.sandboxIndirectResellers.delete",
  "method": "DELETE",
  "path": "/v1/sandboxIndirectReseller/{resellerId}",
  "clouds": [
    "global",
    "china",
    "germany"
  ],
  "environment": "sandbox",
  "right": "manageIndirectResellers"
};
