// Generated from the contract by `npm run generate`: how these operations are called.

import type { Entitlement, EntitlementType } from "../models/orders.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `entitlements.list`. */
export interface EntitlementsListOptions extends CallOptions {
  /** Kind of product that the customer is entitled to; in a query, the second is spelled reservedInstance, and the last is of an older contract. */
  readonly entitlementType?: EntitlementType | undefined;
  /** Whether expiryDate is answered, where there is one; false when absent. */
  readonly showExpiry?: boolean | undefined;
}

export interface EntitlementsOperations {
  /**
   * List what a customer has a right to by what was bought once: software and reservations.
   *
   * - An artifact of a reservation has a link to its details.
   *
   * `GET /v1/customers/{customerId}/entitlements`, for a user, through an application, in global.
   */
  list(customerId: string, options?: EntitlementsListOptions): Paged<Entitlement>;
}

/** List what a customer has a right to by what was bought once: software and reservations. */
export const entitlementsList: Operation<[customerId: string, options?: EntitlementsListOptions], Paged<Entitlement>> = {
  "id": "entitlements.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/entitlements",
  "query": {
    "entitlementType": "text",
    "showExpiry": "boolean"
  },
  "listing": "collection"
};
