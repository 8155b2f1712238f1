// Generated from the contract by `npm run generate`: how a page calls these operations, and what it may send.

import type { OperationOf } from "../api/operation.ts";

/** List what was done in the account, newest first; at most 90 days back. */
export const auditRecordsList: OperationOf<"audit.records.list"> = {
  "id": "audit.records.list",
  "method": "GET",
  "path": "/v1/auditrecords",
  "clouds": [
    "global",
    "usgov",
    "germany"
  ],
  "right": "viewActivityLog",
  "isPaged": true,
  "query": [
    "startDate",
    "endDate",
    "filter",
    "size",
    "seekOperation"
  ]
};

/** Get one record of the activity log, as a webhook event's AuditUri names it. */
export const auditRecordsGet: OperationOf<"audit.records.get"> = {
  "id": "audit.records.get",
  "method": "GET",
  "path": "/auditactivity/v1/auditrecords/{auditId}",
  "clouds": [
    "global",
    "china",
    "usgov",
    "germany"
  ],
  "right": "viewActivityLog"
};
