// An invoice as it is stored: which charges it is made of, and what it says that charges do not. Its lines are not stored
// again: they are the charges from its first instant to its last, which never change.

import type { Bill, Day } from "../../commerce/index.ts";

export type DocumentType = "invoice" | "void_note" | "adjustment_note";

export interface Payment {
  readonly paymentId: string;
  /** Exact decimal text, positive. */
  readonly amount: string;
  readonly paidAt: string;
}

/** Which charges a document is made of. */
export interface Span {
  readonly accountId: string;
  readonly bill: Bill;
  readonly currency: string;
  /** From this instant on, and before that one. */
  readonly from: string;
  readonly to: string;
  /** First and last edition of those charges: [0, 0] of the invoice of a period, later ones of what corrects it. */
  readonly editions: readonly [first: number, last: number];
}

/** What its charges come to, exact decimal text. */
export interface Totals {
  /** Of charges and of credits, which add up to the subtotal before tax. */
  readonly charges: string;
  readonly credits: string;
  readonly tax: string;
  readonly total: string;
  /** How many lines there are of each kind. */
  readonly lines: { readonly charge: number; readonly usage: number; readonly meter: number };
}

export interface InvoiceRecord extends Span, Totals {
  /** G and nine digits for new commerce, D and more for older offers; also its number. */
  readonly invoiceId: string;
  readonly invoicedAt: string;
  readonly documentType: DocumentType;
  /**
   * Of a note: the document that it amends. A void note is made of the charges of the document that it voids, with the
   * other sign: so are its lines, and its totals here.
   */
  readonly amendsOf?: string;
  /** Of a note, and of the invoice that takes a void one's place: why there is one. */
  readonly reason?: string;
  readonly status: "active" | "void";
  readonly dueOn: Day;
  readonly payments: readonly Payment[];
  /** A sandbox's: nothing is to be paid. */
  readonly isSandbox: boolean;
  /** Who is billed, as it stood then. */
  readonly billTo: {
    readonly name: string;
    readonly mpnId?: string;
    readonly addressLines: readonly string[];
    readonly country: string;
    readonly email?: string;
  };
}
