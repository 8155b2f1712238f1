// Reservations and savings plans of a customer: use that they pay for costs nothing by itself. A reservation pays for
// machines of one size in one region, so many in each hour; a savings plan for computing up to an amount in each hour, at
// lower prices. What an hour does not use of them is lost.
// Source: billing section 10; get-invoice-billed-consumption-lineitems.md.

import { Decimal } from "@understudy/kernel";
import { hoursOfDay, lesser, totalOf, type Hours } from "./hours.ts";
import type { CataloguedMeter } from "./meters.ts";

interface Paying {
  /** reservationOrderId of its purchase. */
  readonly orderId: string;
  readonly id: string;
  /** The one Azure subscription that it is for; all of the customer's when absent. */
  readonly scope?: string;
}

export interface Reserved extends Paying {
  readonly type: "Reservation";
  readonly armSku: string;
  readonly armRegion: string;
  readonly count: number;
}

export interface Saving extends Paying {
  readonly type: "SavingsPlan";
  /** In US dollars, for each hour. */
  readonly commitment: Decimal;
}

export type Benefit = Reserved | Saving;

/** What is left of a day's benefits: it becomes less with each use that they pay for. */
export interface Pool {
  readonly benefit: Benefit;
  /** Machines, or US dollars. */
  readonly left: Decimal[];
}

export const poolOf = (benefit: Benefit): Pool => ({
  benefit, left: hoursOfDay.map(() => (benefit.type === "Reservation" ? Decimal.of(benefit.count) : benefit.commitment)),
});

/** What computing costs by a savings plan, of its retail price: no list of these is public, so it is a test price. */
const savingsPrice = Decimal.of("0.83");

/** A part of a use, and what pays for it; the last one is what nothing pays for. */
export interface PaidPart {
  readonly hours: Hours;
  readonly benefit?: Benefit;
}

/** Takes what is used out of the pools, reservations first. */
export function payFrom(pools: readonly Pool[], azureSubscription: string, meter: CataloguedMeter, hours: Hours): PaidPart[] {
  const parts: PaidPart[] = [];
  let rest = hours;
  for (const pool of pools.toSorted((one, other) => Number(one.benefit.type === "SavingsPlan") - Number(other.benefit.type === "SavingsPlan"))) {
    const price = priceIn(pool.benefit, azureSubscription, meter);
    if (!price) continue;
    const paid = rest.map((amount, hour) => take(pool, hour, amount, price));
    rest = rest.map((amount, hour) => amount.minus(paid[hour] ?? Decimal.zero));
    if (!totalOf(paid).isZero) parts.push({ hours: paid, benefit: pool.benefit });
  }
  return totalOf(rest).isZero ? parts : [...parts, { hours: rest }];
}

/** What one unit takes out of the pool, where the benefit is for it at all. */
function priceIn(benefit: Benefit, azureSubscription: string, { armSku, armRegion, isCompute, earnsCredit, tiers }: CataloguedMeter): Decimal | undefined {
  if (benefit.scope !== undefined && benefit.scope !== azureSubscription) return undefined;
  if (benefit.type === "SavingsPlan") return isCompute && earnsCredit ? tiers[0]?.usd.times(savingsPrice) : undefined;
  const isOfSize = armSku?.toLowerCase() === benefit.armSku.toLowerCase() && armRegion === benefit.armRegion.toLowerCase();
  return isOfSize ? Decimal.of(1) : undefined;
}

function take(pool: Pool, hour: number, amount: Decimal, price: Decimal): Decimal {
  const left = pool.left[hour] ?? Decimal.zero;
  const paid = lesser(amount, left.dividedBy(price).truncated(10));
  pool.left[hour] = left.minus(paid.times(price));
  return paid;
}
