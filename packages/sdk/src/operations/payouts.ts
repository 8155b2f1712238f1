// Generated from the contract by `npm run generate`: how these operations are called.

import type { Poller } from "../long-running.ts";
import type { PayoutExportCollection } from "../models/payouts.ts";
import type { CallOptions, Operation, WorkOptions, WriteOptions } from "../operation.ts";

/** Options of `payouts.transactionHistory.export`. */
export interface PayoutsTransactionHistoryExportOptions extends WorkOptions {
  /** What to export, as an OData filter with eq, ge, le, and, or, on enrollmentParticipantId, programName, earningForDate, transactionAmount, earningAmount, engagementName, leverCode, payableSubType, payoutStatus or paymentId; without it, everything of the last three years. */
  readonly $filter?: string | undefined;
  /** What the file holds, csv when absent. */
  readonly fileFormat?: "csv" | "tsv" | (string & {}) | undefined;
}

/** Options of `payouts.payments.export`. */
export interface PayoutsPaymentsExportOptions extends WorkOptions {
  /** What to export, as an OData filter with eq, ge, le, and, or, on programName, enrollmentParticipantId, payoutStatusUpdateTS, payoutOrderType, paymentId or paymentDate; without it, everything of the last three years. */
  readonly $filter?: string | undefined;
  /** What the file holds, csv when absent. */
  readonly fileFormat?: "csv" | "tsv" | (string & {}) | undefined;
}

export interface PayoutsOperations {
  readonly transactionHistory: PayoutsTransactionHistoryOperations;
  readonly payments: PayoutsPaymentsOperations;
}

export interface PayoutsTransactionHistoryOperations {
  /**
   * Export earnings, with the transactions behind them.
   *
   * - The answer is the request itself, in a list of one; there is no Location: ask for the request by its requestId until it is Completed.
   * - A filter makes the export faster and the file smaller.
   * - The documentation knows sign-in by a user's name and password alone, without a second factor.
   *
   * `POST /v1.0/payouts/transactionhistory`, for a user, through an application, in global.
   */
  export(options?: PayoutsTransactionHistoryExportOptions): Poller<PayoutExportCollection>;
  /**
   * Ask how far an export of earnings is.
   *
   * - Once it is Completed, blobLocation leads to the file.
   *
   * `GET /v1.0/payouts/transactionhistory/{transactionHistoryRequestId}`, for a user, through an application, in global.
   */
  get(transactionHistoryRequestId: string, options?: CallOptions): Promise<PayoutExportCollection>;
  /**
   * Delete an export of earnings.
   *
   * - A request that is Processing is not deleted; with which status that is refused is not documented.
   *
   * `DELETE /v1.0/payouts/transactionhistory/{transactionHistoryRequestId}`, for a user, through an application, in global.
   */
  delete(transactionHistoryRequestId: string, options?: WriteOptions): Promise<void>;
}

export interface PayoutsPaymentsOperations {
  /**
   * Export payments.
   *
   * - The answer is the request itself, in a list of one; there is no Location: ask for the request by its requestId until it is Completed.
   * - A filter makes the export faster and the file smaller.
   * - The documentation knows sign-in by a user's name and password alone, without a second factor.
   *
   * `POST /v1.0/payouts/payments`, for a user, through an application, in global.
   */
  export(options?: PayoutsPaymentsExportOptions): Poller<PayoutExportCollection>;
  /**
   * Ask how far an export of payments is.
   *
   * - Once it is Completed, blobLocation leads to the file.
   *
   * `GET /v1.0/payouts/payments/{paymentsRequestId}`, for a user, through an application, in global.
   */
  get(paymentsRequestId: string, options?: CallOptions): Promise<PayoutExportCollection>;
  /**
   * Delete an export of payments.
   *
   * - A request that is Processing is not deleted; with which status that is refused is not documented.
   *
   * `DELETE /v1.0/payouts/payments/{paymentsRequestId}`, for a user, through an application, in global.
   */
  delete(paymentsRequestId: string, options?: WriteOptions): Promise<void>;
}

/** Export earnings, with the transactions behind them. */
export const payoutsTransactionHistoryExport: Operation<[options?: PayoutsTransactionHistoryExportOptions], Poller<PayoutExportCollection>> = {
  "id": "payouts.transactionHistory.export",
  "method": "POST",
  "path": "/v1.0/payouts/transactionhistory",
  "host": "partnerApi",
  "query": {
    "$filter": "text",
    "fileFormat": "text"
  },
  "longRunning": {
    "in": "body",
    "id": "value.0.requestId",
    "path": "/v1.0/payouts/transactionhistory/{id}",
    "property": "value.0.status",
    "succeeded": [
      "completed"
    ],
    "failed": [
      "failed"
    ]
  }
};

/** Ask how far an export of earnings is. */
export const payoutsTransactionHistoryGet: Operation<[transactionHistoryRequestId: string, options?: CallOptions], Promise<PayoutExportCollection>> = {
  "id": "payouts.transactionHistory.get",
  "method": "GET",
  "path": "/v1.0/payouts/transactionhistory/{transactionHistoryRequestId}",
  "host": "partnerApi"
};

/** Delete an export of earnings. */
export const payoutsTransactionHistoryDelete: Operation<[transactionHistoryRequestId: string, options?: WriteOptions], Promise<void>> = {
  "id": "payouts.transactionHistory.delete",
  "method": "DELETE",
  "path": "/v1.0/payouts/transactionhistory/{transactionHistoryRequestId}",
  "host": "partnerApi",
  "answer": "nothing"
};

/** Export payments. */
export const payoutsPaymentsExport: Operation<[options?: PayoutsPaymentsExportOptions], Poller<PayoutExportCollection>> = {
  "id": "payouts.payments.export",
  "method": "POST",
  "path": "/v1.0/payouts/payments",
  "host": "partnerApi",
  "query": {
    "$filter": "text",
    "fileFormat": "text"
  },
  "longRunning": {
    "in": "body",
    "id": "value.0.requestId",
    "path": "/v1.0/payouts/payments/{id}",
    "property": "value.0.status",
    "succeeded": [
      "completed"
    ],
    "failed": [
      "failed"
    ]
  }
};

/** Ask how far an export of payments is. */
export const payoutsPaymentsGet: Operation<[paymentsRequestId: string, options?: CallOptions], Promise<PayoutExportCollection>> = {
  "id": "payouts.payments.get",
  "method": "GET",
  "path": "/v1.0/payouts/payments/{paymentsRequestId}",
  "host": "partnerApi"
};

/** Delete an export of payments. */
export const payoutsPaymentsDelete: Operation<[paymentsRequestId: string, options?: WriteOptions], Promise<void>> = {
  "id": "payouts.payments.delete",
  "method": "DELETE",
  "path": "/v1.0/payouts/payments/{paymentsRequestId}",
  "host": "partnerApi",
  "answer": "nothing"
};
