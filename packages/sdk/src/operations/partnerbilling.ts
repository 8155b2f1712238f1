// Generated from the contract by `npm run generate`: how these operations are called.

import type { Poller } from "../long-running.ts";
import type { PartnerBillingBilledExportRequest, PartnerBillingManifest, PartnerBillingOperation, PartnerBillingUnbilledExportRequest } from "../models/billing.ts";
import type { CallOptions, Operation, WorkOptions } from "../operation.ts";

export interface PartnerBillingOperations {
  readonly usage: PartnerBillingUsageOperations;
  readonly reconciliation: PartnerBillingReconciliationOperations;
  readonly operations: PartnerBillingOperationsOperations;
  readonly manifests: PartnerBillingManifestsOperations;
}

export interface PartnerBillingUsageOperations {
  readonly billed: PartnerBillingUsageBilledOperations;
  readonly unbilled: PartnerBillingUsageUnbilledOperations;
}

export interface PartnerBillingUsageBilledOperations {
  /**
   * Export the daily rated usage of an invoice.
   *
   * - The answer has no body; Location says in full where the operation is asked about.
   * - The token is for Graph, with the permission PartnerBilling.Read.All, delegated or of the application, in the partner's tenant.
   * - The rows are ReconUsageRow; usage appears after about a day.
   *
   * `POST /v1.0/reports/partners/billing/usage/billed/export`, for an application or a user, in global.
   */
  export(body: PartnerBillingBilledExportRequest, options?: WorkOptions): Poller<PartnerBillingOperation>;
}

export interface PartnerBillingUsageUnbilledOperations {
  /**
   * Export the daily rated usage of a month that is not yet invoiced.
   *
   * - The answer has no body; Location says in full where the operation is asked about.
   * - The token is for Graph, with the permission PartnerBilling.Read.All, delegated or of the application, in the partner's tenant.
   * - The rows are ReconUsageRow; usage appears after about a day.
   *
   * `POST /v1.0/reports/partners/billing/usage/unbilled/export`, for an application or a user, in global.
   */
  export(body: PartnerBillingUnbilledExportRequest, options?: WorkOptions): Poller<PartnerBillingOperation>;
}

export interface PartnerBillingReconciliationOperations {
  readonly billed: PartnerBillingReconciliationBilledOperations;
  readonly unbilled: PartnerBillingReconciliationUnbilledOperations;
}

export interface PartnerBillingReconciliationBilledOperations {
  /**
   * Export the charges of an invoice.
   *
   * - The answer has no body; Location says in full where the operation is asked about.
   * - The token is for Graph, with the permission PartnerBilling.Read.All, delegated or of the application, in the partner's tenant.
   * - The rows are charges, without daily usage: ReconInvoiceRow.
   *
   * `POST /v1.0/reports/partners/billing/reconciliation/billed/export`, for an application or a user, in global.
   */
  export(body: PartnerBillingBilledExportRequest, options?: WorkOptions): Poller<PartnerBillingOperation>;
}

export interface PartnerBillingReconciliationUnbilledOperations {
  /**
   * Export the charges of a month that are not yet invoiced.
   *
   * - The answer has no body; Location says in full where the operation is asked about.
   * - The token is for Graph, with the permission PartnerBilling.Read.All, delegated or of the application, in the partner's tenant.
   * - The rows are charges, without daily usage: ReconInvoiceRow.
   *
   * `POST /v1.0/reports/partners/billing/reconciliation/unbilled/export`, for an application or a user, in global.
   */
  export(body: PartnerBillingUnbilledExportRequest, options?: WorkOptions): Poller<PartnerBillingOperation>;
}

export interface PartnerBillingOperationsOperations {
  /**
   * Ask how far an export is.
   *
   * - It answers 200 whatever the status is; while it is notStarted or running, Retry-After says in how many seconds to ask again.
   * - Once it has succeeded, resourceLocation is the manifest itself, or resourceLocation@odata.navigationLink leads to it.
   * - When it has failed, error says why; its code is 5000 when there is no data.
   *
   * `GET /v1.0/reports/partners/billing/operations/{operationId}`, for an application or a user, in global.
   */
  get(operationId: string, options?: CallOptions): Promise<PartnerBillingOperation>;
}

export interface PartnerBillingManifestsOperations {
  /**
   * Get where the files of an export are.
   *
   * - A file is at rootDirectory, a slash, its name, a question mark and sasToken.
   * - It takes none of the query options of OData.
   *
   * `GET /v1.0/reports/partners/billing/manifests/{manifestId}`, for an application or a user, in global.
   */
  get(manifestId: string, options?: CallOptions): Promise<PartnerBillingManifest>;
}

/** Export the daily rated usage of an invoice. */
export const partnerBillingUsageBilledExport: Operation<[body: PartnerBillingBilledExportRequest, options?: WorkOptions], Poller<PartnerBillingOperation>> = {
  "id": "partnerBilling.usage.billed.export",
  "method": "POST",
  "path": "/v1.0/reports/partners/billing/usage/billed/export",
  "host": "graph",
  "body": {
    "": "object!",
    "invoiceId": "text!",
    "attributeSet": "text"
  },
  "longRunning": {
    "in": "Location",
    "property": "status",
    "succeeded": [
      "succeeded"
    ],
    "failed": [
      "failed"
    ]
  }
};

/** Export the daily rated usage of a month that is not yet invoiced. */
export const partnerBillingUsageUnbilledExport: Operation<[body: PartnerBillingUnbilledExportRequest, options?: WorkOptions], Poller<PartnerBillingOperation>> = {
  "id": "partnerBilling.usage.unbilled.export",
  "method": "POST",
  "path": "/v1.0/reports/partners/billing/usage/unbilled/export",
  "host": "graph",
  "body": {
    "": "object!",
    "currencyCode": "text!",
    "billingPeriod": "text!",
    "attributeSet": "text"
  },
  "longRunning": {
    "in": "Location",
    "property": "status",
    "succeeded": [
      "succeeded"
    ],
    "failed": [
      "failed"
    ]
  }
};

/** Export the charges of an invoice. */
export const partnerBillingReconciliationBilledExport: Operation<[body: PartnerBillingBilledExportRequest, options?: WorkOptions], Poller<PartnerBillingOperation>> = {
  "id": "partnerBilling.reconciliation.billed.export",
  "method": "POST",
  "path": "/v1.0/reports/partners/billing/reconciliation/billed/export",
  "host": "graph",
  "body": {
    "": "object!",
    "invoiceId": "text!",
    "attributeSet": "text"
  },
  "longRunning": {
    "in": "Location",
    "property": "status",
    "succeeded": [
      "succeeded"
    ],
    "failed": [
      "failed"
    ]
  }
};

/** Export the charges of a month that are not yet invoiced. */
export const partnerBillingReconciliationUnbilledExport: Operation<[body: PartnerBillingUnbilledExportRequest, options?: WorkOptions], Poller<PartnerBillingOperation>> = {
  "id": "partnerBilling.reconciliation.unbilled.export",
  "method": "POST",
  "path": "/v1.0/reports/partners/billing/reconciliation/unbilled/export",
  "host": "graph",
  "body": {
    "": "object!",
    "currencyCode": "text!",
    "billingPeriod": "text!",
    "attributeSet": "text"
  },
  "longRunning": {
    "in": "Location",
    "property": "status",
    "succeeded": [
      "succeeded"
    ],
    "failed": [
      "failed"
    ]
  }
};

/** Ask how far an export is. */
export const partnerBillingOperationsGet: Operation<[operationId: string, options?: CallOptions], Promise<PartnerBillingOperation>> = {
  "id": "partnerBilling.operations.get",
  "method": "GET",
  "path": "/v1.0/reports/partners/billing/operations/{operationId}",
  "host": "graph"
};

/** Get where the files of an export are. */
export const partnerBillingManifestsGet: Operation<[manifestId: string, options?: CallOptions], Promise<PartnerBillingManifest>> = {
  "id": "partnerBilling.manifests.get",
  "method": "GET",
  "path": "/v1.0/reports/partners/billing/manifests/{manifestId}",
  "host": "graph"
};
