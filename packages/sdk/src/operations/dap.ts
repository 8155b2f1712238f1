// Generated from the contract by `npm run generate`: how these operations are called.

import type { DapCustomer, DelegatedAdminStatistics } from "../models/gdap.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `dap.customers.list`. */
export interface DapCustomersListOptions extends CallOptions {
  /** Properties to answer, with commas between them; all when absent (at most 1024 characters). */
  readonly $select?: string | undefined;
  /** Condition on properties, such as status eq 'active' (at most 4096 characters). */
  readonly $filter?: string | undefined;
  /** Items a page, 300 at most (1 to 300). */
  readonly $top?: number | undefined;
  /** Whether @odata.count says how many there are in all. */
  readonly $count?: boolean | undefined;
  /** How many customers to leave out at the start. */
  readonly $skip?: number | undefined;
  /** organizationDisplayName, dapEnabled, startDateTime or lastSignInDateTime, followed by asc or desc (at most 1024 characters). */
  readonly $orderBy?: string | undefined;
}

export interface DapOperations {
  readonly customers: DapCustomersOperations;
  readonly statistics: DapStatisticsOperations;
}

export interface DapCustomersOperations {
  /**
   * List all customers, and which of them have delegated their administration in the older way.
   *
   * - It is served only as long as the older delegated administration lasts.
   * - The token is one of a user for https://api.partnercustomeradministration.microsoft.com.
   *
   * `GET /CustomerServiceAdminApi/Web/v1/delegatedAdminCustomers`, for a user, through an application, in global.
   */
  list(options?: DapCustomersListOptions): Paged<DapCustomer>;
}

export interface DapStatisticsOperations {
  /**
   * Get how many customers have delegated their administration in the older way, and where it lies idle.
   *
   * - The answer is one entity, with its @odata.context.
   * - It is served only as long as the older delegated administration lasts.
   * - The token is one of a user for https://api.partnercustomeradministration.microsoft.com.
   *
   * `GET /CustomerServiceAdminApi/Web/v1/delegatedAdminStatistics`, for a user, through an application, in global.
   */
  get(options?: CallOptions): Promise<DelegatedAdminStatistics>;
}

/** List all customers, and which of them have delegated their administration in the older way. */
export const dapCustomersList: Operation<[options?: DapCustomersListOptions], Paged<DapCustomer>> = {
  "id": "dap.customers.list",
  "method": "GET",
  "path": "/CustomerServiceAdminApi/Web/v1/delegatedAdminCustomers",
  "host": "delegatedAdmin",
  "query": {
    "$select": "text",
    "$filter": "text",
    "$top": "integer",
    "$count": "boolean",
    "$skip": "integer",
    "$orderBy": "text"
  },
  "listing": "odata"
};

/** Get how many customers have delegated their administration in the older way, and where it lies idle. */
export const dapStatisticsGet: Operation<[options?: CallOptions], Promise<DelegatedAdminStatistics>> = {
  "id": "dap.statistics.get",
  "method": "GET",
  "path": "/CustomerServiceAdminApi/Web/v1/delegatedAdminStatistics",
  "host": "delegatedAdmin"
};
