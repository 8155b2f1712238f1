// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Instant } from "../values.ts";

/** An export that was asked for, in a list of one. */
export interface PayoutExportCollection {
  /** The request: a list of one. */
  value: PayoutExportRequest[];
  /** Where more are; null, since there are no more. */
  nextLink?: string;
  /** How many there are: 1. */
  totalCount: number;
}

/** An export that was asked for, as far as it is. */
export interface PayoutExportRequest {
  /** Identifier of the request. */
  requestId: string;
  /** When it was asked for. */
  requestDateTime: Instant;
  /** What was asked for: /v1.0/payouts/transactionhistory or /v1.0/payouts/payments. */
  requestPath: string;
  /** The filter that was given; empty without one. */
  requestQueryString: string;
  /** Where the file is, in full, with a token that opens it: a secret; empty until it is Completed. */
  blobLocation: string;
  /** How far an export is; Completed and Failed are its ends. */
  status: PayoutExportStatus;
}

/** How far an export is; Completed and Failed are its ends. */
export type PayoutExportStatus = "Queued" | "Processing" | "Failed" | "Completed" | (string & {});
