// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Get the company's identifiers. */
export const identifiersGet: OperationOf<"identifiers.get"> = {
  "id": "identifiers.get",
  "method": "GET",
  "path": "/internal/v1/identifiers",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewPartnerProfiles",
  "states": [
    "enrolling",
    "verifying",
    "rejected",
    "authorized",
    "created",
    "active"
  ]
};

/** Add a location of the company: it gets a PartnerID of its own. */
export const identifiersLocationsCreate: OperationOf<"identifiers.locations.create"> = {
  "id": "identifiers.locations.create",
  "method": "POST",
  "path": "/internal/v1/identifiers/locations",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "manageMpn",
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
      "name",
      "country"
    ],
    "properties": {
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 256
      },
      "country": {
        "type": "string",
        "pattern": "^[A-Za-z]{2}$",
        "description": "ISO 3166 country code of two letters"
      }
    }
  }
};

/** Bind the Cloud Solution Provider enrolment to another location's PartnerID. */
export const identifiersAssociate: OperationOf<"identifiers.associate"> = {
  "id": "identifiers.associate",
  "method": "PUT",
  "path": "/internal/v1/identifiers/association",
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
      "mpnId"
    ],
    "properties": {
      "mpnId": {
        "type": "string",
        "pattern": "^[0-9]{1,10}$",
        "description": "PartnerID of a location in the account's country"
      }
    }
  }
};
