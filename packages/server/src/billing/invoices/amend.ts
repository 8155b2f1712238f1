// What is done about an invoice that was wrong: it is voided by a note and billed again, with corrections; or a note adjusts
// it. Nothing that is out is changed but for being void; corrections are charges of their own, of a later edition.
// Source: billing section 11.

import { insertCharge } from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import { findBilled, type Billed } from "./billed.ts";
import { correctionOf, type Correction } from "./correction.ts";
import { issue } from "./issue.ts";
import { lastMomentBefore } from "./periods.ts";
import type { InvoiceRecord } from "./record.ts";
import { listInvoices, updateInvoice } from "./repository.ts";
import { negated, totalsOf } from "./totals.ts";

/** Why a document cannot be amended, in one sentence; undefined where it can. */
export function amendmentProblem({ invoiceId, documentType, status }: InvoiceRecord): string | undefined {
  if (documentType !== "invoice") return `${invoiceId} is a note, and only invoices are amended.`;
  if (status === "void") return `${invoiceId} is void already.`;
  return undefined;
}

/** Answers the invoice that takes the place of the void one. `amendmentProblem` has found none. */
export async function voidAndRebill(
  unit: Unit, invoice: InvoiceRecord, { reason, corrections }: { readonly reason: string; readonly corrections: readonly Correction[] },
): Promise<InvoiceRecord> {
  const billed = await findBilled(unit.db, invoice.accountId);
  const family = await documentsOfPeriod(unit, invoice);
  const last = await writeCorrections(unit, invoice, billed, corrections, family);
  const standing = family.filter(({ invoiceId, amendsOf, status, documentType }) =>
    status === "active" && documentType !== "void_note" && (invoiceId === invoice.invoiceId || amendsOf === invoice.invoiceId));
  for (const document of standing) await makeVoid(unit, billed, document, reason);
  const span = { ...spanOf(invoice), editions: [0, last] } as const;
  return issue(unit, billed, {
    ...span, ...(await totalsOf(unit, span)), documentType: "invoice", reason, cause: `invoice instead of ${invoice.invoiceId}`,
    payments: standing.flatMap(({ payments }) => payments),
  });
}

/** A note over what is given back or charged besides; the invoice itself stands. */
export async function adjust(unit: Unit, invoice: InvoiceRecord, correction: Correction): Promise<InvoiceRecord> {
  const billed = await findBilled(unit.db, invoice.accountId);
  const edition = await writeCorrections(unit, invoice, billed, [correction], await documentsOfPeriod(unit, invoice));
  const span = { ...spanOf(invoice), editions: [edition, edition] } as const;
  return issue(unit, billed, {
    ...span, ...(await totalsOf(unit, span)), documentType: "adjustment_note", amendsOf: invoice.invoiceId, reason: correction.reason,
    cause: `adjustment ${edition} of ${invoice.invoiceId}`,
  });
}

const spanOf = (invoice: InvoiceRecord) => {
  const { accountId, bill, currency, from, to } = invoice;
  return { accountId, bill, currency, from, to };
};

/** What was paid of the void one is a payment of the one in its place. */
async function makeVoid(unit: Unit, billed: Billed, document: InvoiceRecord, reason: string): Promise<void> {
  await updateInvoice(unit.db, { ...document, status: "void", payments: [] });
  await issue(unit, billed, {
    ...spanOf(document), editions: document.editions, ...negated(document), documentType: "void_note", amendsOf: document.invoiceId, reason,
    cause: `void note of ${document.invoiceId}`,
  });
}

/** All that was made of the same charges: the invoice, what takes its place, and the notes on them. */
async function documentsOfPeriod({ db }: Unit, { accountId, bill, currency, from }: InvoiceRecord): Promise<InvoiceRecord[]> {
  const documents = await listInvoices(db, accountId);
  return documents.filter((one) => one.bill === bill && one.currency === currency && one.from === from);
}

/** Answers the edition that they are, or the last one where there are none. */
async function writeCorrections(
  unit: Unit, invoice: InvoiceRecord, { billTo }: Billed, corrections: readonly Correction[], family: readonly InvoiceRecord[],
): Promise<number> {
  const last = Math.max(...family.map(({ editions }) => editions[1]));
  if (corrections.length === 0) return last;
  const { accountId, bill, currency, from, to } = invoice;
  const place = { accountId, bill, currency, chargedAt: lastMomentBefore(to), edition: last + 1, mpnId: billTo.mpnId };
  for (const [index, correction] of corrections.entries()) {
    const cause = `correction ${last + 1}.${index} of invoice ${bill} ${currency} ${from}`;
    await insertCharge(unit.db, correctionOf(cause, place, correction, unit.settings));
  }
  return last + 1;
}
