// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** Ask whether a domain is taken: 200 when it is, 404 when it is free. */
export const utilitiesDomainsExists: OperationOf<"utilities.domains.exists"> = {
  "id": "utilities.domains.exists",
  "method": "HEAD",
  "path": "/v1/domains/{domain}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ]
};

/** Ask whether an initial domain with this prefix is free: true when it is. */
export const utilitiesValidationsCheckDomainAvailability: OperationOf<"utilities.validations.checkDomainAvailability"> = {
  "id": "utilities.validations.checkDomainAvailability",
  "method": "GET",
  "path": "/v1/validations/checkdomainavailability/{domainPrefix}",
  "clouds": [
    "global"
  ]
};

/** Ask what is wrong with an address and how it should read; nothing is kept of it. */
export const utilitiesValidationsAddress: OperationOf<"utilities.validations.address"> = {
  "id": "utilities.validations.address",
  "method": "POST",
  "path": "/v1/validations/address",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "body": {
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
  }
};

/** Get what an address needs in a country, by its ISO code of two letters. */
export const utilitiesCountryValidationRulesGet: OperationOf<"utilities.countryValidationRules.get"> = {
  "id": "utilities.countryValidationRules.get",
  "method": "GET",
  "path": "/v1/countryvalidationrules/{country}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ]
};
