// Generated from the contract by `npm run generate`: how these operations are called.

import type { LicenseGroupId, SubscribedSku } from "../models/licenses.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `licenses.subscribedSkus.list`. */
export interface LicensesSubscribedSkusListOptions extends CallOptions {
  /** Groups to list, the parameter once for each; group1 alone when absent. */
  readonly licenseGroupIds?: LicenseGroupId[] | undefined;
}

export interface LicensesOperations {
  readonly subscribedSkus: LicensesSubscribedSkusOperations;
}

export interface LicensesSubscribedSkusOperations {
  /**
   * List the products that a customer has licences of, with how many are left to give.
   *
   * - Without licenseGroupIds only products of group1 are listed, those whose licences Azure Active Directory manages; group2 is Minecraft.
   * - Where nothing matches, the list is empty and totalCount is 0.
   * - With granular delegated administration the user needs one of the roles Directory Readers, Global Reader, User Administrator or License Administrator.
   *
   * `GET /v1/customers/{customerId}/subscribedskus`, for a user, through an application, in global.
   */
  list(customerId: string, options?: LicensesSubscribedSkusListOptions): Paged<SubscribedSku>;
}

/** List the products that a customer has licences of, with how many are left to give. */
export const licensesSubscribedSkusList: Operation<[customerId: string, options?: LicensesSubscribedSkusListOptions], Paged<SubscribedSku>> = {
  "id": "licenses.subscribedSkus.list",
  "method": "GET",
  "path": "/v1/customers/{customerId}/subscribedskus",
  "query": {
    "licenseGroupIds": "array"
  },
  "listing": "collection"
};
