// The three sums that have to be one: the header's, the lines', and the charges'.

import { Decimal } from "@understudy/kernel";
import type { View } from "../../world/index.ts";
import { isReversed } from "../invoices/find.ts";
import { amountsIn, chargesOfKind } from "../invoices/ledger-reads.ts";
import type { InvoiceRecord } from "../invoices/record.ts";

/** Exact decimal text, before tax where nothing else is said. */
export interface Sums {
  readonly header: { readonly subtotal: string; readonly tax: string; readonly total: string };
  readonly lines: { readonly count: number; readonly subtotal: string };
  readonly charges: { readonly count: number; readonly subtotal: string };
  readonly agree: boolean;
}

interface Sum {
  count: number;
  amount: Decimal;
}

const add = (sum: Sum, amount: string): void => {
  sum.count += 1;
  sum.amount = sum.amount.plus(Decimal.of(amount));
};

export async function sumsOf({ db }: View, invoice: InvoiceRecord): Promise<Sums> {
  const [lines, charges]: [Sum, Sum] = [{ count: 0, amount: Decimal.zero }, { count: 0, amount: Decimal.zero }];
  for await (const { amount } of amountsIn(db, invoice, "charge")) {
    add(lines, amount);
    add(charges, amount);
  }
  for await (const { amount } of amountsIn(db, invoice, "usage")) add(charges, amount);
  for await (const { amount, meter } of chargesOfKind(db, invoice, "meter")) {
    add(lines, meter.subtotal);
    add(charges, amount);
  }
  const signed = (amount: Decimal): Decimal => (isReversed(invoice) ? amount.negated() : amount);
  const header = Decimal.of(invoice.charges).plus(Decimal.of(invoice.credits));
  const [ofLines, ofCharges] = [signed(lines.amount), signed(charges.amount)];
  return {
    header: { subtotal: header.toString(), tax: invoice.tax, total: invoice.total },
    lines: { count: lines.count, subtotal: ofLines.toString() },
    charges: { count: charges.count, subtotal: ofCharges.toString() },
    agree: header.equals(ofLines) && header.equals(ofCharges) && header.plus(Decimal.of(invoice.tax)).equals(Decimal.of(invoice.total)),
  };
}
