// Generated from the contract by `npm run generate`: how these operations are called.

import type { ApplicationMfaAdoptionStatus, NonMfaCompliantPartnerPrincipal, PartnerRequest } from "../models/security.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `security.applicationMfaAdoption.list`. */
export interface SecurityApplicationMfaAdoptionListOptions extends CallOptions {
  /** First day, yyyy-mm-dd; all there are when absent (at most 40 characters). */
  readonly startDate?: string | undefined;
  /** Last day, included; all there are when absent (at most 40 characters). */
  readonly endDate?: string | undefined;
}

export interface SecurityOperations {
  readonly partnerRequests: SecurityPartnerRequestsOperations;
  readonly applicationMfaAdoption: SecurityApplicationMfaAdoptionOperations;
  readonly nonMfaPrincipals: SecurityNonMfaPrincipalsOperations;
}

export interface SecurityPartnerRequestsOperations {
  /**
   * List the latest requests of users to the API, at most 10,000, the oldest of them first.
   *
   * `GET /v1/partnerRequests`, for a user, through an application, in global.
   */
  list(options?: CallOptions): Paged<PartnerRequest>;
}

export interface SecurityApplicationMfaAdoptionOperations {
  /**
   * List how many requests of users to the API had a second factor, by day and application, the latest day first.
   *
   * `GET /v1/applicationmfaadoptionstatus`, for a user, through an application, in global.
   */
  list(options?: SecurityApplicationMfaAdoptionListOptions): Paged<ApplicationMfaAdoptionStatus>;
}

export interface SecurityNonMfaPrincipalsOperations {
  /**
   * List the users who have come without a second factor, to the API or to the account's pages, by name.
   *
   * `GET /v1/nonMfaCompliantPartnerPrincipals`, for a user, through an application, in global.
   */
  list(options?: CallOptions): Paged<NonMfaCompliantPartnerPrincipal>;
}

/** List the latest requests of users to the API, at most 10,000, the oldest of them first. */
export const securityPartnerRequestsList: Operation<[options?: CallOptions], Paged<PartnerRequest>> = {
  "id": "security.partnerRequests.list",
  "method": "GET",
  "path": "/v1/partnerRequests",
  "listing": "seek"
};

/** List how many requests of users to the API had a second factor, by day and application, the latest day first. */
export const securityApplicationMfaAdoptionList: Operation<[options?: SecurityApplicationMfaAdoptionListOptions], Paged<ApplicationMfaAdoptionStatus>> = {
  "id": "security.applicationMfaAdoption.list",
  "method": "GET",
  "path": "/v1/applicationmfaadoptionstatus",
  "query": {
    "startDate": "text",
    "endDate": "text"
  },
  "listing": "array"
};

/** List the users who have come without a second factor, to the API or to the account's pages, by name. */
export const securityNonMfaPrincipalsList: Operation<[options?: CallOptions], Paged<NonMfaCompliantPartnerPrincipal>> = {
  "id": "security.nonMfaPrincipals.list",
  "method": "GET",
  "path": "/v1/nonMfaCompliantPartnerPrincipals",
  "listing": "seek"
};
