// Generated from the contract by `npm run generate`: how these operations are called.

import type { Poller } from "../long-running.ts";
import type { ReconManifest, ReconOperation } from "../models/billing.ts";
import type { CallOptions, Operation, WorkOptions } from "../operation.ts";

/** Options of `billingV2Beta.unbilledUsage.export`. */
export interface BillingV2BetaUnbilledUsageExportOptions extends WorkOptions {
  /** Which calendar month; last is what elsewhere is called previous. */
  readonly period: "current" | "last" | (string & {});
  /** ISO 4217 code of the currency that the partner is billed in. */
  readonly currencyCode: string;
  /** Which attributes the rows have: all, which is the default, or the basic ones. */
  readonly fragment?: "full" | "basic" | (string & {}) | undefined;
}

/** Options of `billingV2Beta.billedUsage.export`. */
export interface BillingV2BetaBilledUsageExportOptions extends WorkOptions {
  /** Which attributes the rows have: all, which is the default, or the basic ones. */
  readonly fragment?: "full" | "basic" | (string & {}) | undefined;
}

export interface BillingV2BetaOperations {
  readonly unbilledUsage: BillingV2BetaUnbilledUsageOperations;
  readonly billedUsage: BillingV2BetaBilledUsageOperations;
  readonly operations: BillingV2BetaOperationsOperations;
  readonly manifests: BillingV2BetaManifestsOperations;
}

export interface BillingV2BetaUnbilledUsageOperations {
  /**
   * Export the daily rated usage of a month that is not yet invoiced.
   *
   * - The answer has no body; Operation-Location says in full where the operation is asked about.
   * - A beta of 2023 on a host of its own: the exports on Graph have taken its place.
   * - The rows are ReconUsageRow; usage appears after about a day.
   *
   * `POST /v1/unbilledusage`, for an application or a user, in global, china, usgov.
   */
  export(options: BillingV2BetaUnbilledUsageExportOptions): Poller<ReconOperation>;
}

export interface BillingV2BetaBilledUsageOperations {
  /**
   * Export the daily rated usage of an invoice.
   *
   * - The answer has no body; Operation-Location says in full where the operation is asked about.
   * - A beta of 2023 on a host of its own: the exports on Graph have taken its place.
   * - The rows are ReconUsageRow; usage appears after about a day.
   *
   * `POST /v1/billedusage/invoices/{invoiceId}`, for an application or a user, in global, china, usgov.
   */
  export(invoiceId: string, options?: BillingV2BetaBilledUsageExportOptions): Poller<ReconOperation>;
}

export interface BillingV2BetaOperationsOperations {
  /**
   * Ask how far an export is.
   *
   * - It answers 200 whatever the status is; while it is notstarted or running, Retry-After says in how many seconds to ask again.
   * - Once it has succeeded, resourceLocation leads to the manifest; when it has failed, error says why.
   *
   * `GET /v1/billingoperations/{operationId}`, for an application or a user, in global, china, usgov.
   */
  get(operationId: string, options?: CallOptions): Promise<ReconOperation>;
}

export interface BillingV2BetaManifestsOperations {
  /**
   * Get where the files of an export are.
   *
   * - A file is at rootFolder, a slash, its name, a question mark and rootFolderSAS.
   *
   * `GET /v1/billingmanifests/{manifestId}`, for an application or a user, in global, china, usgov.
   */
  get(manifestId: string, options?: CallOptions): Promise<ReconManifest>;
}

/** Export the daily rated usage of a month that is not yet invoiced. */
export const billingV2BetaUnbilledUsageExport: Operation<[options: BillingV2BetaUnbilledUsageExportOptions], Poller<ReconOperation>> = {
  "id": "billingV2Beta.unbilledUsage.export",
  "method": "POST",
  "path": "/v1/unbilledusage",
  "host": "billingExport",
  "query": {
    "period": "text!",
    "currencyCode": "text!",
    "fragment": "text"
  },
  "longRunning": {
    "in": "Operation-Location",
    "property": "status",
    "succeeded": [
      "succeeded"
    ],
    "failed": [
      "failed"
    ]
  }
};

/** Export the daily rated usage of an invoice. */
export const billingV2BetaBilledUsageExport: Operation<[invoiceId: string, options?: BillingV2BetaBilledUsageExportOptions], Poller<ReconOperation>> = {
  "id": "billingV2Beta.billedUsage.export",
  "method": "POST",
  "path": "/v1/billedusage/invoices/{invoiceId}",
  "host": "billingExport",
  "query": {
    "fragment": "text"
  },
  "longRunning": {
    "in": "Operation-Location",
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
export const billingV2BetaOperationsGet: Operation<[operationId: string, options?: CallOptions], Promise<ReconOperation>> = {
  "id": "billingV2Beta.operations.get",
  "method": "GET",
  "path": "/v1/billingoperations/{operationId}",
  "host": "billingExport"
};

/** Get where the files of an export are. */
export const billingV2BetaManifestsGet: Operation<[manifestId: string, options?: CallOptions], Promise<ReconManifest>> = {
  "id": "billingV2Beta.manifests.get",
  "method": "GET",
  "path": "/v1/billingmanifests/{manifestId}",
  "host": "billingExport"
};
