// Generated from the contract by `npm run generate`: how these operations are called.

import type { Address } from "../models/shared.ts";
import type { AddressValidationResponse, CountryValidationRules } from "../models/utilities.ts";
import type { CallOptions, Operation } from "../operation.ts";

export interface UtilitiesOperations {
  readonly domains: UtilitiesDomainsOperations;
  readonly validations: UtilitiesValidationsOperations;
  readonly countryValidationRules: UtilitiesCountryValidationRulesOperations;
}

export interface UtilitiesDomainsOperations {
  /**
   * Ask whether a domain is taken: 200 when it is, 404 when it is free.
   *
   * `HEAD /v1/domains/{domain}`, for an application or a user.
   */
  exists(domain: string, options?: CallOptions): Promise<boolean>;
}

export interface UtilitiesValidationsOperations {
  /**
   * Ask whether an initial domain with this prefix is free: true when it is.
   *
   * `GET /v1/validations/checkdomainavailability/{domainPrefix}`, for an application or a user, in global.
   */
  checkDomainAvailability(domainPrefix: string, options?: CallOptions): Promise<boolean>;
  /**
   * Ask what is wrong with an address and how it should read; nothing is kept of it.
   *
   * `POST /v1/validations/address`, for an application or a user.
   */
  address(body: Address, options?: CallOptions): Promise<AddressValidationResponse | boolean>;
}

export interface UtilitiesCountryValidationRulesOperations {
  /**
   * Get what an address needs in a country, by its ISO code of two letters.
   *
   * `GET /v1/countryvalidationrules/{country}`, for an application or a user.
   */
  get(country: string, options?: CallOptions): Promise<CountryValidationRules>;
}

/** Ask whether a domain is taken: 200 when it is, 404 when it is free. */
export const utilitiesDomainsExists: Operation<[domain: string, options?: CallOptions], Promise<boolean>> = {
  "id": "utilities.domains.exists",
  "method": "HEAD",
  "path": "/v1/domains/{domain}",
  "answer": "exists"
};

/** Ask whether an initial domain with this prefix is free: true when it is. */
export const utilitiesValidationsCheckDomainAvailability: Operation<[domainPrefix: string, options?: CallOptions], Promise<boolean>> = {
  "id": "utilities.validations.checkDomainAvailability",
  "method": "GET",
  "path": "/v1/validations/checkdomainavailability/{domainPrefix}"
};

/** Ask what is wrong with an address and how it should read; nothing is kept of it. */
export const utilitiesValidationsAddress: Operation<[body: Address, options?: CallOptions], Promise<AddressValidationResponse | boolean>> = {
  "id": "utilities.validations.address",
  "method": "POST",
  "path": "/v1/validations/address",
  "body": {
    "": "object!",
    "country": "text!",
    "city": "text!",
    "addressLine1": "text!",
    "region": "text",
    "state": "text",
    "addressLine2": "text",
    "postalCode": "text",
    "firstName": "text",
    "middleName": "text",
    "lastName": "text",
    "phoneNumber": "text",
    "id": "text",
    "district": "text",
    "addressLine3": "text",
    "emailAddress": "text"
  }
};

/** Get what an address needs in a country, by its ISO code of two letters. */
export const utilitiesCountryValidationRulesGet: Operation<[country: string, options?: CallOptions], Promise<CountryValidationRules>> = {
  "id": "utilities.countryValidationRules.get",
  "method": "GET",
  "path": "/v1/countryvalidationrules/{country}"
};
