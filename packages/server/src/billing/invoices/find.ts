// Finding an invoice by what clients call it: its number, or its type and number, in any case.

import type { ChargesWanted } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import type { InvoiceRecord, Span } from "./record.ts";
import { loadInvoice } from "./repository.ts";

/** As clients of the API see them: legacy invoices are Recurring, and those of new commerce OneTime, whatever recurs in them. */
export const typeOf = ({ bill }: Pick<InvoiceRecord, "bill">): "Recurring" | "OneTime" => (bill === "legacy" ? "Recurring" : "OneTime");

/** G000024135 and OneTime-G000024135 are the same one; a type that is another's names none. */
export async function findInvoice({ db }: Pick<View, "db">, accountId: string, idText: string): Promise<InvoiceRecord | undefined> {
  const [, type, number] = /^(?:(recurring|onetime)-)?([a-z0-9]{1,20})$/i.exec(idText) ?? [];
  const found = number === undefined ? undefined : await loadInvoice(db, accountId, number.toUpperCase());
  return found && (type === undefined || type.toLowerCase() === typeOf(found).toLowerCase()) ? found : undefined;
}

/** The charges that a document is made of, for `listCharges`. */
export const chargesIn = ({ accountId, bill, currency, from, to, editions }: Span): Omit<ChargesWanted, "kind"> =>
  ({ accountId, bill, currency, from, to, editions });

/** Whether its lines are those of the document that it voids, with the other sign. */
export const isReversed = ({ documentType }: InvoiceRecord): boolean => documentType === "void_note";
