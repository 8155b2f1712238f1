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
        "description": "A sandbox MPN id of the reseller's country",
        "pattern": "^[0-9]{1,10}$"
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
            "description": "First label of the tenant's initial domain, which must be free: 2 to 27 letters, digits and dashes, no dash at its ends",
            "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,25}[A-Za-z0-9]$"
          },
          "name": {
            "type": "string",
            "description": "Name of the tenant",
            "minLength": 1,
            "maxLength": 256
          },
          "displayName": {
            "type": "string",
            "description": "Name of the account",
            "minLength": 1,
            "maxLength": 256
          },
          "adminUserName": {
            "type": "string",
            "description": "Local part of the administrator's name: letters, digits, dots, dashes and underscores, 64 at most",
            "pattern": "^[A-Za-z0-9._-]{1,64}$"
          },
          "adminFirstName": {
            "type": "string",
            "description": "Administrator's first name",
            "minLength": 1,
            "maxLength": 100
          },
          "adminLastName": {
            "type": "string",
            "description": "Administrator's last name",
            "minLength": 1,
            "maxLength": 100
          },
          "adminAlternateEmail": {
            "type": "string",
            "description": "Administrator's other mail address",
            "pattern": "^[^@\\s]+@[^@\\s]+$",
            "maxLength": 320
          },
          "country": {
            "type": "string",
            "description": "ISO 3166 country code of two letters",
            "pattern": "^[A-Za-z]{2}$"
          },
          "culture": {
            "type": "string",
            "description": "Culture for money and dates, for example en-US",
            "minLength": 2,
            "maxLength": 35
          }
        },
        "title": "SandboxTenantRequest",
        "description": "The tenant to create"
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
                "description": "First name",
                "minLength": 1,
                "maxLength": 100
              },
              "lastName": {
                "type": "string",
                "description": "Last name",
                "minLength": 1,
                "maxLength": 100
              },
              "email": {
                "type": "string",
                "description": "Mail address",
                "pattern": "^[^@\\s]+@[^@\\s]+$",
                "maxLength": 320
              },
              "phoneNumber": {
                "type": "string",
                "description": "Phone number",
                "maxLength": 50
              }
            },
            "title": "PrimaryContact",
            "description": "Whom to ask"
          },
          "culture": {
            "type": "string",
            "description": "Culture for money and dates, for example en-US",
            "minLength": 2,
            "maxLength": 35
          }
        }
      },
      "organizationProfileLanguage": {
        "type": "string",
        "description": "Language for correspondence, for example en",
        "minLength": 2,
        "maxLength": 35
      }
    },
    "title": "SandboxIndirectResellerRequest",
    "description": "An indirect reseller to create in the integration sandbox"
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
