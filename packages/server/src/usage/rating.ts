// What a quantity costs: the part of each tier at its price, less the credit that a partner earns. Pure, and exact: nothing
// is rounded before the invoice. Source: billing section 10; pricelist-format section 3.

import { Decimal } from "@understudy/kernel";
import { splitAt, totalOf, type Hours } from "./hours.ts";
import type { Tier } from "./meters.ts";

/** The part of a day's use that is priced by one tier. */
export interface TierPart {
  /** Counted from 1. */
  readonly tier: number;
  readonly unitPrice: Decimal;
  readonly hours: Hours;
}

/** The parts of a day's use, after what the month has used before it. What is not used has no part. */
export function tierParts(tiers: readonly Tier[], before: Decimal, hours: Hours): TierPart[] {
  const parts: TierPart[] = [];
  let [used, rest] = [before, hours];
  for (const [index, { usd }] of tiers.entries()) {
    const end = tiers[index + 1]?.from;
    if (end && used.compare(end) >= 0) continue;
    const [part, others] = end ? splitAt(rest, end.minus(used)) : [rest, []];
    if (!totalOf(part).isZero) parts.push({ tier: index + 1, unitPrice: usd, hours: part });
    if (end) used = end;
    rest = others;
  }
  return parts;
}

export interface Cost {
  readonly effectiveUnitPrice: Decimal;
  readonly cost: Decimal;
}

/** Of the share of the price that a partner earns, 0 or 0.15. */
export function costOf(quantity: Decimal, unitPrice: Decimal, creditRate: Decimal): Cost {
  const effectiveUnitPrice = unitPrice.times(Decimal.of(1).minus(creditRate));
  return { effectiveUnitPrice, cost: quantity.times(effectiveUnitPrice) };
}

/** What partners earn of the price of Azure plans' usage. */
export const partnerEarned = Decimal.of("0.15");
