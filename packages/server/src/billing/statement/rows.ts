// One line of a statement: what a charge says on paper.

import { Decimal } from "@understudy/kernel";
import type { LineCharge, MeterCharge } from "../../commerce/index.ts";
import { amountText, daysText } from "./amounts.ts";

export interface Row {
  readonly label: string;
  /** Below it, in small letters: lines of them. */
  readonly notes: readonly string[];
  readonly days: string;
  readonly quantity: string;
  /** For a whole cycle, and for what is charged of it, in the pricing currency. */
  readonly unitPrice: string;
  readonly effectiveUnitPrice: string;
  readonly amount: Decimal;
  readonly tax: Decimal;
  /** Of an older offer: by how much the amount is less than its price. */
  readonly discount: Decimal;
  readonly family: Family;
}

/** Under which of the headings of an older invoice's summary it counts. */
export type Family = "licences" | "usage" | "other";

/** Charge types of new commerce, in words. Those of older offers are words. */
const labels: Readonly<Record<string, string>> = {
  new: "Purchase",
  cycleCharge: "Recurring charge",
  renew: "Renewal",
  addQuantity: "Change: licences added",
  removeQuantity: "Change: licences removed",
  convert: "Conversion",
  moveQuantity: "Licences moved",
  cancelImmediate: "Cancellation",
  changeBillingPlan: "Change of billing plan",
  customerCredit: "Credit",
  extendTerm: "Extension of the term",
};

/** Longer names do not fit into their column, and stand below as well. */
const longName = 32;

/** As many places of an effective unit price as fit; exact ones are in the reconciliation file. */
const effectivePlaces = 6;

const signed = (text: string, isTurned: boolean): Decimal => (isTurned ? Decimal.of(text).negated() : Decimal.of(text));

export function rowOfLine(charge: LineCharge, isTurned: boolean, places: number): Row {
  const { amount, line, subscriptionId } = charge;
  const isNamed = ![line.product.skuName, line.product.productName].includes(line.friendlyName);
  return {
    label: labels[line.chargeType] ?? line.chargeType,
    notes: notesOf([
      subscriptionId && `Subscription ${subscriptionId}`, isNamed && line.friendlyName,
      line.qualifiers.includes("AddOn") && "add-on", line.qualifiers.includes("Trial") && "trial",
      line.discount !== undefined && !Decimal.of(line.discount).isZero && `${Decimal.of(line.discount).times(100)} % discount`,
      line.promotionId && `promotion ${line.promotionId}`, line.creditReasonCode,
    ]),
    days: daysText(line.chargeStart, line.chargeEnd),
    quantity: amountText(Decimal.of(line.quantity), 0),
    unitPrice: amountText(Decimal.of(line.unitPrice), places),
    effectiveUnitPrice: amountText(signed(line.effectiveUnitPrice, isTurned).rounded(effectivePlaces), places),
    amount: signed(amount, isTurned),
    tax: signed(line.tax ?? "0", isTurned),
    discount: signed(line.legacy?.discountAmount ?? "0", isTurned),
    family: isLicence(charge) ? "licences" : "other",
  };
}

export function rowOfMeter({ meter: line, subscriptionId }: MeterCharge, isTurned: boolean, places: number): Row {
  const { meter, entitlement, creditRate, tier } = line;
  const credit = Decimal.of(creditRate);
  return {
    label: meter.name,
    notes: notesOf([
      meter.name.length > longName && meter.name,
      entitlement.id ? `${entitlement.name} ${entitlement.id}` : subscriptionId && `Subscription ${subscriptionId}`,
      [meter.category, meter.subCategory].filter(Boolean).join(" / "), meter.region, `per ${meter.unit}`,
      tier > 1 && `tier ${tier}`, !credit.isZero && `${credit.times(100)} % partner earned credit`,
    ]),
    days: daysText(line.chargeStart, line.chargeEnd),
    quantity: amountText(Decimal.of(line.units), 0),
    unitPrice: amountText(Decimal.of(line.unitPrice), places),
    effectiveUnitPrice: amountText(signed(line.effectiveUnitPrice, isTurned).rounded(effectivePlaces), places),
    amount: signed(line.subtotal, isTurned),
    tax: signed(line.tax ?? "0", isTurned),
    discount: Decimal.zero,
    family: "usage",
  };
}

/** What is paid for licences as such; of older offers, what was done with them in between counts apart. */
const isLicence = ({ bill, line }: LineCharge): boolean => bill === "modern" || !/cancel|activat|convert|instance|offset/i.test(line.chargeType);

/** So many small letters are sure to fit into a line. */
const noteLength = 160;

const between = "  ·  ";

/** Parts side by side, in as many lines as they take. */
function notesOf(parts: readonly (string | false | undefined)[]): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    if (!part) continue;
    const last = lines.at(-1);
    if (last !== undefined && last.length + between.length + part.length <= noteLength) lines[lines.length - 1] = `${last}${between}${part}`;
    else lines.push(part);
  }
  return lines;
}
