// What the charges of a document come to. Of charges that are lines by themselves the ledger's amounts are enough, unless
// lines are taxed; of usage it is the lines that count, which are rounded.

import { Decimal } from "@understudy/kernel";
import type { View } from "../../world/index.ts";
import { amountsIn, chargesOfKind, countOf } from "./ledger-reads.ts";
import type { Span, Totals } from "./record.ts";
import { taxOfTotal } from "./tax.ts";

/** Amounts of lines as they are read, one after another. */
interface Sum {
  charges: Decimal;
  credits: Decimal;
  tax: Decimal;
  count: number;
}

export async function totalsOf(view: Pick<View, "db" | "settings">, span: Span): Promise<Totals> {
  const { db, settings } = view;
  const sum: Sum = { charges: Decimal.zero, credits: Decimal.zero, tax: Decimal.zero, count: 0 };
  if (settings.taxMode === "perLine") for await (const { amount, line } of chargesOfKind(db, span, "charge")) add(sum, amount, line.tax);
  else for await (const { amount } of amountsIn(db, span, "charge")) add(sum, amount);
  const charge = sum.count;
  for await (const { meter } of chargesOfKind(db, span, "meter")) add(sum, meter.subtotal, meter.tax);
  const subtotal = sum.charges.plus(sum.credits);
  const tax = taxOfTotal(subtotal, sum.tax, span.currency, settings);
  return {
    charges: sum.charges.toString(), credits: sum.credits.toString(), tax: tax.toString(), total: subtotal.plus(tax).toString(),
    lines: { charge, usage: await countOf(db, span, "usage"), meter: sum.count - charge },
  };
}

function add(sum: Sum, amountText: string, tax = "0"): void {
  const amount = Decimal.of(amountText);
  if (amount.isNegative) sum.credits = sum.credits.plus(amount);
  else sum.charges = sum.charges.plus(amount);
  sum.tax = sum.tax.plus(Decimal.of(tax));
  sum.count += 1;
}

/** Of a void note. */
export const negated = ({ charges, credits, tax, total, lines }: Totals): Totals =>
  ({ charges: minus(credits), credits: minus(charges), tax: minus(tax), total: minus(total), lines });

const minus = (text: string): string => Decimal.of(text).negated().toString();
