// An export as it is stored: what was asked for, and what has come of it. How far it is follows from this and the clock.

import type { Span } from "../invoices/record.ts";

/** On Graph, or on the host of the beta of 2023: the same with other names. */
export type Interface = "graph" | "beta";

/** Daily rated usage, or the lines of the invoice. */
export type ExportedData = "usage" | "reconciliation";

export type AttributeSet = "full" | "basic";

/** The number of a document, or the estimates that there were when they were asked for. */
export type Source = { readonly invoiceId: string } | { readonly span: Span };

export interface Blob {
  readonly name: string;
  /** In bytes, compressed. */
  readonly size: number;
}

export interface ExportRecord {
  readonly exportId: string;
  readonly accountId: string;
  readonly askedAt: string;
  readonly interface: Interface;
  readonly data: ExportedData;
  readonly attributeSet: AttributeSet;
  readonly source: Source;
  readonly blobs: readonly Blob[];
  readonly rows: number;
  readonly doneAt?: string;
  /** Why it failed; with `doneAt`. */
  readonly error?: { readonly code: string; readonly message: string };
  /** Of what succeeded: which version of the data it is. The same data have the same one. */
  readonly eTag?: string;
  /** Until when it can be asked about and its files can be read. */
  readonly until?: string;
}
