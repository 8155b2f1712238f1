// What lines come to: charges, credits and tax, and the parts of the charges, exactly.

import { Decimal } from "@understudy/kernel";
import type { Family, Row } from "./rows.ts";

export interface Sums {
  charges: Decimal;
  credits: Decimal;
  tax: Decimal;
  /** The charges by family, and the discounts that they are less than their prices. */
  readonly families: Record<Family, Decimal>;
  discounts: Decimal;
}

export const emptySums = (): Sums => ({
  charges: Decimal.zero, credits: Decimal.zero, tax: Decimal.zero, discounts: Decimal.zero,
  families: { licences: Decimal.zero, usage: Decimal.zero, other: Decimal.zero },
});

export function addTo(sums: Sums, { amount, tax, discount, family }: Row): void {
  sums.tax = sums.tax.plus(tax);
  if (amount.isNegative) {
    sums.credits = sums.credits.plus(amount);
    return;
  }
  sums.charges = sums.charges.plus(amount);
  sums.families[family] = sums.families[family].plus(amount);
  sums.discounts = sums.discounts.plus(discount);
}

export const subtotalOf = ({ charges, credits }: Pick<Sums, "charges" | "credits">): Decimal => charges.plus(credits);

export const totalOf = (sums: Sums): Decimal => subtotalOf(sums).plus(sums.tax);
