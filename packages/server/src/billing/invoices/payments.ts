// What has been paid of a document, and what is open. A payment shows on its invoice some days after it was made; until then
// it is known here, so that nothing is paid twice.
// Source: billing sections 13 and 14.

import { Decimal, later } from "@understudy/kernel";
import type { Unit, View } from "../../world/index.ts";
import type { InvoiceRecord, Payment } from "./record.ts";
import { updateInvoice } from "./repository.ts";

type Moment = Pick<View, "now" | "settings">;

/** When a payment shows. */
export const shownAt = ({ paidAt }: Payment, { settings }: Pick<Moment, "settings">): Temporal.Instant =>
  later(Temporal.Instant.from(paidAt), settings.paymentShownAfter);

export const shownPayments = ({ payments }: InvoiceRecord, moment: Moment): Payment[] =>
  payments.filter((payment) => Temporal.Instant.compare(shownAt(payment, moment), moment.now) <= 0);

const sumOf = (payments: readonly Payment[]): Decimal => Decimal.sum(payments.map(({ amount }) => Decimal.of(amount)));

/** What shows as paid. Of a sandbox's nothing is ever to be paid, so all of it is. */
export const paidOf = (invoice: InvoiceRecord, moment: Moment): Decimal =>
  invoice.isSandbox ? Decimal.of(invoice.total) : sumOf(shownPayments(invoice, moment));

export const balanceOf = (invoice: InvoiceRecord, moment: Moment): Decimal => Decimal.of(invoice.total).minus(paidOf(invoice, moment));

/** What nobody has paid yet, whether it shows or not. */
export const openOf = (invoice: InvoiceRecord): Decimal =>
  invoice.isSandbox ? Decimal.zero : Decimal.of(invoice.total).minus(sumOf(invoice.payments));

/** Why so much cannot be paid of a document, in one sentence; undefined where it can. */
export function paymentProblem(invoice: InvoiceRecord, amount: Decimal): string | undefined {
  const { invoiceId, currency } = invoice;
  const open = openOf(invoice);
  if (invoice.isSandbox) return `${invoiceId} is an integration sandbox's: nothing of it is to be paid.`;
  if (invoice.status === "void") return `${invoiceId} is void: nothing of it is to be paid.`;
  if (open.compare(Decimal.zero) <= 0) return `Of ${invoiceId} nothing is open.`;
  if (amount.compare(Decimal.zero) <= 0) return "A payment is more than nothing.";
  if (amount.compare(open) > 0) return `Of ${invoiceId} no more than ${open} ${currency} is open.`;
  return undefined;
}

/** `paymentProblem` has found none. */
export async function pay(unit: Unit, invoice: InvoiceRecord, amount: Decimal): Promise<InvoiceRecord> {
  const payment = { paymentId: unit.ids.guid(), amount: amount.toString(), paidAt: unit.nowText };
  const paid = { ...invoice, payments: [...invoice.payments, payment] };
  await updateInvoice(unit.db, paid);
  return paid;
}
