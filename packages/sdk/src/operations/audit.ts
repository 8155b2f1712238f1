// Generated from the contract by `npm run generate`: how these operations are called.

import type { AuditRecord } from "../models/audit.ts";
import type { CallOptions, Operation } from "../operation.ts";
import type { Paged } from "../paging.ts";

/** Options of `audit.records.list`. */
export interface AuditRecordsListOptions extends CallOptions {
  /** First day, yyyy-mm-dd or MM/dd/yyyy HH:mm:ss; 30 days ago when absent (at most 40 characters). */
  readonly startDate?: string | undefined;
  /** Last day, included; today when absent (at most 40 characters). */
  readonly endDate?: string | undefined;
  /** SimpleFieldFilter as JSON: CompanyName substring, CustomerId equals, ResourceType equals. */
  readonly filter?: string | undefined;
  /** Items a page; 0 means unspecified (0 to 500). */
  readonly size?: number | undefined;
}

export interface AuditOperations {
  readonly records: AuditRecordsOperations;
}

export interface AuditRecordsOperations {
  /**
   * List what was done in the account, newest first; at most 90 days back.
   *
   * `GET /v1/auditrecords`, for an application or a user, in global, usgov, germany.
   */
  list(options?: AuditRecordsListOptions): Paged<AuditRecord>;
  /**
   * Get one record of the activity log, as a webhook event's AuditUri names it.
   *
   * `GET /auditactivity/v1/auditrecords/{auditId}`, for an application or a user.
   */
  get(auditId: string, options?: CallOptions): Promise<AuditRecord>;
}

/** List what was done in the account, newest first; at most 90 days back. */
export const auditRecordsList: Operation<[options?: AuditRecordsListOptions], Paged<AuditRecord>> = {
  "id": "audit.records.list",
  "method": "GET",
  "path": "/v1/auditrecords",
  "query": {
    "startDate": "text",
    "endDate": "text",
    "filter": "text",
    "size": "integer"
  },
  "listing": "seek"
};

/** Get one record of the activity log, as a webhook event's AuditUri names it. */
export const auditRecordsGet: Operation<[auditId: string, options?: CallOptions], Promise<AuditRecord>> = {
  "id": "audit.records.get",
  "method": "GET",
  "path": "/auditactivity/v1/auditrecords/{auditId}"
};
