// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get how far the account's integration sandbox is. */
export const integrationSandboxGet: OperationOf<"integrationSandbox.get"> = {
  "id": "integrationSandbox.get",
  "method": "GET",
  "path": "/internal/v1/integrationsandbox",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "environment": "production",
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};

/** Ask whether the sandbox could have an initial domain with this prefix. */
export const integrationSandboxDomainGet: OperationOf<"integrationSandbox.domain.get"> = {
  "id": "integrationSandbox.domain.get",
  "method": "GET",
  "path": "/internal/v1/integrationsandbox/domains/{domainPrefix}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "environment": "production",
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ]
};

/** Set up account on the Integration sandbox page: have the sandbox created, which takes its time; again where that has failed. */
export const integrationSandboxCreate: OperationOf<"integrationSandbox.create"> = {
  "id": "integrationSandbox.create",
  "method": "POST",
  "path": "/internal/v1/integrationsandbox",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "environment": "production",
  "right": "manageAccount",
  "states": [
    "created",
    "active"
  ],
  "body": {
    "type": "object",
    "required": [
      "firstName",
      "lastName",
      "email",
      "userName",
      "domainPrefix",
      "password",
      "policyAccepted"
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
        "description": "Administrator's mail address, as in name@example.com"
      },
      "phoneNumber": {
        "type": "string",
        "maxLength": 50
      },
      "language": {
        "type": "string",
        "maxLength": 35
      },
      "country": {
        "type": "string",
        "pattern": "^[A-Za-z]{2}$",
        "description": "The primary account's country, which it must be"
      },
      "userName": {
        "type": "string",
        "pattern": "^[A-Za-z0-9._-]{1,64}$",
        "description": "Local part of the administrator's name: letters, digits, dots, dashes and underscores, 64 at most"
      },
      "domainPrefix": {
        "type": "string",
        "pattern": "^[A-Za-z0-9][A-Za-z0-9-]{0,25}[A-Za-z0-9]$",
        "description": "First label of the sandbox's initial domain: 2 to 27 letters, digits and dashes, no dash at its ends"
      },
      "password": {
        "type": "string",
        "maxLength": 256
      },
      "policyAccepted": {
        "type": "boolean"
      }
    }
  }
};
