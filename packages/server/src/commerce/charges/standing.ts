// What of a subscription's charges still stands: the charge for the rest of the cycle, and what was charged in all. Every
// change of seats gives back the rest of the cycle as it was charged and charges it anew, so one charge covers it at a time,
// besides seats that came from elsewhere or went there.

import { Decimal } from "@understudy/kernel";
import type { Day } from "../subscriptions/record.ts";
import type { LineCharge } from "./charge.ts";

export interface Standing {
  /** The last charge of the rest of the cycle: its price, formula and rate are those of all of it. */
  readonly charge: LineCharge;
  readonly quantity: number;
  /** What was charged for it, from the first day of the charge on. */
  readonly amount: Decimal;
}

/** In the order in which they came about: of one event what is given back comes first. */
export const inOrder = (charges: readonly LineCharge[]): LineCharge[] =>
  charges.filter(({ line }) => line.cause).toSorted((one, other) =>
    compare(one.chargedAt, other.chargedAt) || positionOf(one) - positionOf(other) || Number(!one.line.isRefund) - Number(!other.line.isRefund));

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const positionOf = ({ line }: LineCharge): number => line.cause?.position ?? 0;

/** The rest of the cycle that ends on a day; undefined where nothing is charged for it. */
export function standingUntil(end: Day | undefined, charges: readonly LineCharge[]): Standing | undefined {
  return charges.filter(({ line }) => line.chargeEnd === end).reduce(after, undefined);
}

function after(before: Standing | undefined, charge: LineCharge): Standing | undefined {
  const { line: { quantity, isRefund }, amount } = charge;
  if (!isRefund) return { charge, quantity: quantity + (before?.quantity ?? 0), amount: Decimal.of(amount).plus(before?.amount ?? Decimal.zero) };
  if (!before || quantity >= before.quantity) return undefined;
  const left = before.quantity - quantity;
  return { ...before, quantity: left, amount: before.amount.share(left, before.quantity) };
}

/** Those that nothing takes back as a whole: a charge and a refund of the same days, seats and amount are as if they were not. */
export function standingCharges(charges: readonly LineCharge[]): LineCharge[] {
  const left: LineCharge[] = [];
  for (const charge of charges) {
    const opposite = left.findLastIndex((one) => isOpposite(one, charge));
    if (opposite === -1) left.push(charge);
    else left.splice(opposite, 1);
  }
  return left;
}

const isOpposite = (one: LineCharge, other: LineCharge): boolean =>
  one.line.isRefund !== other.line.isRefund && one.line.quantity === other.line.quantity && one.line.chargeStart === other.line.chargeStart
  && one.line.chargeEnd === other.line.chargeEnd && Decimal.of(one.amount).plus(Decimal.of(other.amount)).isZero;
