// Amounts: a price for the days charged, times a quantity, in the currency of the bill, and rounded as published lines are.
// What is cut is cut toward zero, so that a refund is rounded as the charge that it gives back.
// Source: billing sections 4 and 6.

import { Decimal } from "@understudy/kernel";
import type { Settings } from "../../world/index.ts";
import { placesOf } from "../catalog/currency.ts";
import type { Formula, Rounding } from "./charge.ts";

/**
 * What is cut. The price of a unit: of what is bought, cancelled, moved, converted and billed by another plan; or the
 * amount of the line: of seats that are added and taken away, and of a whole cycle, which is its price times the seats.
 */
export type Cut = "unitPrice" | "amount";

export interface Priced {
  /** Of a unit and a whole cycle, after discounts. */
  readonly price: Decimal;
  readonly formula: Formula;
  readonly quantity: number;
  /** What one unit of the price's currency is in that of the bill. */
  readonly rate: Decimal;
  readonly currency: string;
  readonly cut: Cut;
}

export interface Amount {
  readonly amount: Decimal;
  readonly rounding: Rounding;
  /** Where it is another one than the price for the days charged. */
  readonly unit?: Decimal;
}

type RoundingSettings = Pick<Settings, "chargeRounding" | "zeroDecimalCurrencies">;

export function amountOf({ price, formula, quantity, rate, currency, cut }: Priced, settings: RoundingSettings): Amount {
  const places = placesOf(currency, settings);
  const inBill = price.times(rate);
  if (cut === "amount" && settings.chargeRounding === "samples") {
    // Divided last, so that a third of three is one.
    const exact = shareOf(inBill.times(quantity), formula);
    const amount = exact.truncated(places);
    return { amount, rounding: amount.equals(exact) ? "exact" : "amount" };
  }
  const exact = shareOf(inBill, formula);
  const unit = exact.truncated(places);
  return { amount: unit.times(quantity), rounding: unit.equals(exact) ? "exact" : "unitPrice" };
}

/** Of older offers: halves up, and a unit's price as it is shown, in the bill's currency. `cut` tells how that is rounded. */
export function legacyAmountOf({ price, formula, quantity, rate, currency, cut }: Priced, settings: Pick<Settings, "zeroDecimalCurrencies">): Required<Amount> {
  const places = placesOf(currency, settings);
  const unit = shareOf(price.times(rate), formula);
  const exact = unit.times(quantity);
  const amount = exact.rounded(places);
  return { amount, unit: cut === "unitPrice" ? unit.truncated(places) : unit.rounded(places), rounding: amount.equals(exact) ? "exact" : "amount" };
}

/** The effective unit price: what of a whole cycle's price is for the days or months charged. */
export function shareOf(whole: Decimal, formula: Formula): Decimal {
  switch (formula.kind) {
    case "days": return whole.share(formula.billDays, formula.cycleDays);
    case "months": {
      const { billMonths, cycleMonths, begun = { billDays: 0, monthDays: 1 } } = formula;
      return whole.share(billMonths * begun.monthDays + begun.billDays, cycleMonths * begun.monthDays);
    }
    case "daily": return whole.dividedBy(formula.cycleDays).rounded(formula.places).times(formula.billDays);
    default: return whole;
  }
}

/** Halves up, as in the documented example of 10 % on 9.75 and 10.25: 2.01 by line, and 2.00 on the total. */
export const taxOf = (subtotal: Decimal, currency: string, settings: Pick<Settings, "taxPercent" | "zeroDecimalCurrencies">): Decimal =>
  subtotal.times(Decimal.of(settings.taxPercent)).dividedBy(100).rounded(placesOf(currency, settings));
