// The partner's balance in a currency: what is unpaid over all of its documents, altogether and by type of invoice.
// Source: billing section 1, get-invoice-summaries.md.

import { Decimal, toInstantText } from "@understudy/kernel";
import type { View } from "../../world/index.ts";
import { typeOf } from "./find.ts";
import { balanceOf, shownAt, shownPayments } from "./payments.ts";
import type { InvoiceRecord } from "./record.ts";

export interface Balance {
  readonly currency: string;
  readonly amount: Decimal;
  /** When it changed last: by a document, or by a payment that came to show. */
  readonly changedAt?: string;
  readonly firstInvoicedAt?: string;
  readonly lastInvoicedAt?: string;
  readonly lastPayment?: { readonly paidAt: string; readonly amount: Decimal };
}

export interface BalanceByType extends Balance {
  readonly types: readonly (Balance & { readonly type: ReturnType<typeof typeOf> })[];
}

/** Older offers come first, as the documentation has them; a type without documents is not there. */
export function balanceIn(currency: string, invoices: readonly InvoiceRecord[], moment: Pick<View, "now" | "settings">): BalanceByType {
  const own = invoices.filter((invoice) => invoice.currency === currency);
  const types = (["Recurring", "OneTime"] as const)
    .map((type) => ({ type, ofType: own.filter((invoice) => typeOf(invoice) === type) }))
    .filter(({ ofType }) => ofType.length > 0)
    .map(({ type, ofType }) => ({ type, ...balance(currency, ofType, moment) }));
  return { ...balance(currency, own, moment), types };
}

function balance(currency: string, invoices: readonly InvoiceRecord[], moment: Pick<View, "now" | "settings">): Balance {
  const invoiced = invoices.filter(({ documentType }) => documentType === "invoice").map(({ invoicedAt }) => invoicedAt).toSorted();
  const payments = invoices.flatMap((invoice) => shownPayments(invoice, moment))
    .map((payment) => ({ ...payment, shownAt: toInstantText(shownAt(payment, moment)) }))
    .toSorted((one, other) => (`${one.shownAt} ${one.paymentId}` < `${other.shownAt} ${other.paymentId}` ? -1 : 1));
  const last = payments.at(-1);
  const changedAt = [...invoices.map(({ invoicedAt }) => invoicedAt), ...(last ? [last.shownAt] : [])].toSorted().at(-1);
  const [firstInvoicedAt, lastInvoicedAt] = [invoiced[0], invoiced.at(-1)];
  return {
    currency, amount: Decimal.sum(invoices.map((invoice) => balanceOf(invoice, moment))),
    ...(changedAt !== undefined && { changedAt }),
    ...(firstInvoicedAt !== undefined && { firstInvoicedAt }),
    ...(lastInvoicedAt !== undefined && { lastInvoicedAt }),
    ...(last && { lastPayment: { paidAt: last.paidAt, amount: Decimal.of(last.amount) } }),
  };
}
