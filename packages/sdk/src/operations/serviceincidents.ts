// Generated from the contract by `npm run generate`: how these operations are called.

import type { ServiceIncidents } from "../models/support.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `serviceIncidents.list`. */
export interface ServiceIncidentsListOptions extends CallOptions {
  /** SimpleFieldFilter as JSON on Resolved, with the operator equals and the value true or false (at most 1024 characters). */
  readonly filter?: string | undefined;
}

/** Options of `serviceIncidents.count`. */
export interface ServiceIncidentsCountOptions extends CallOptions {
  /** SimpleFieldFilter as JSON on Resolved, with the operator equals and the value true or false (at most 1024 characters). */
  readonly filter?: string | undefined;
}

export interface ServiceIncidentsOperations {
  /**
   * List how the online services are, and what has gone wrong with them.
   *
   * - The documentation does not describe it: the client programs do.
   *
   * `GET /v1/serviceincidents/office`, for an application or a user, in global.
   */
  list(options?: ServiceIncidentsListOptions): Paged<ServiceIncidents>;
  /**
   * Count the incidents of the online services.
   *
   * - The answer is a bare number.
   * - The documentation does not describe it: the client programs do.
   *
   * `GET /v1/serviceincidents/office/count`, for an application or a user, in global.
   */
  count(options?: ServiceIncidentsCountOptions): Promise<number>;
}

/** List how the online services are, and what has gone wrong with them. */
export const serviceIncidentsList: Operation<[options?: ServiceIncidentsListOptions], Paged<ServiceIncidents>> = {
  "id": "serviceIncidents.list",
  "method": "GET",
  "path": "/v1/serviceincidents/office",
  "query": {
    "filter": "text"
  },
  "listing": "collection"
};

/** Count the incidents of the online services. */
export const serviceIncidentsCount: Operation<[options?: ServiceIncidentsCountOptions], Promise<number>> = {
  "id": "serviceIncidents.count",
  "method": "GET",
  "path": "/v1/serviceincidents/office/count",
  "query": {
    "filter": "text"
  }
};
