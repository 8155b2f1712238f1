// What a line says that its charge does not: the partner, and the document that it is on, which is absent of estimates.

import { Decimal } from "@understudy/kernel";
import { findCompany } from "../../areas/profiles/index.ts";
import type { View } from "../../world/index.ts";
import { isReversed } from "../invoices/find.ts";
import type { InvoiceRecord } from "../invoices/record.ts";

export interface LineContext {
  readonly partnerId: string;
  readonly partnerName: string;
  readonly invoice?: InvoiceRecord;
}

/** An invoice names the partner as it was billed. */
export async function contextOf({ db }: Pick<View, "db">, partnerId: string, invoice?: InvoiceRecord): Promise<LineContext> {
  const partnerName = invoice?.billTo.name ?? (await findCompany(db, partnerId)).companyName;
  return { partnerId, partnerName, ...(invoice && { invoice }) };
}

/** Empty in estimates. */
export const numberOf = ({ invoice }: LineContext): string => invoice?.invoiceId ?? "";

/** An amount as it stands on the document: what voids another one has its lines with the other sign. */
export function amountOn({ invoice }: LineContext, text: string): Decimal {
  const amount = Decimal.of(text);
  return invoice && isReversed(invoice) && !amount.isZero ? amount.negated() : amount;
}

/** Tax of a line: none where only the document has it, and none in estimates. */
export const taxOn = (context: LineContext, tax: string | undefined): Decimal =>
  tax === undefined || !context.invoice ? Decimal.zero : amountOn(context, tax);

export const numberIn = (text: string): number => Decimal.of(text).toNumber();
