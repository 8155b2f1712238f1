// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List the account's directories. */
export const tenantsList: OperationOf<"tenants.list"> = {
  "id": "tenants.list",
  "method": "GET",
  "path": "/internal/v1/tenants",
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

/** List the domains of the account's directory. */
export const tenantsDomainsList: OperationOf<"tenants.domains.list"> = {
  "id": "tenants.domains.list",
  "method": "GET",
  "path": "/internal/v1/domains",
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

/** Add a custom domain: users may have names in it, and tokens may be asked for under it. */
export const tenantsDomainsCreate: OperationOf<"tenants.domains.create"> = {
  "id": "tenants.domains.create",
  "method": "POST",
  "path": "/internal/v1/domains",
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
  ],
  "body": {
    "type": "object",
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "type": "string",
        "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
        "maxLength": 253,
        "description": "Domain name in full, under none of the service's own"
      }
    }
  }
};

/** Choose the domain that the company is shown with. */
export const tenantsDomainsSetDefault: OperationOf<"tenants.domains.setDefault"> = {
  "id": "tenants.domains.setDefault",
  "method": "PUT",
  "path": "/internal/v1/domains/default",
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
  ],
  "body": {
    "type": "object",
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "type": "string",
        "pattern": "^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+$",
        "maxLength": 253,
        "description": "Domain name in full, under none of the service's own"
      }
    }
  }
};
