// The lines of usage: a month's days of one meter, tier and rate of credit come to one line, whose amount is rounded, since
// days are not. What the rounding makes of the days is a charge of its own, so that charges and lines add up to the same.
// Source: billing sections 6 and 10.

import { Decimal, invariant } from "@understudy/kernel";
import {
  dayOf, insertCharge, listCharges, placesOf, type MeterCharge, type MeterLine, type UsageCharge,
} from "../../commerce/index.ts";
import { guidOf, type Unit, type View } from "../../world/index.ts";
import { usedSubscriptions, type Time } from "./ledger-reads.ts";
import { lastMomentBefore } from "./periods.ts";
import { taxOfLine } from "./tax.ts";

type Settings = Unit["settings"];

/** A month's days of one line, as far as they are read. */
interface Days {
  readonly latest: UsageCharge;
  readonly units: Decimal;
  readonly amount: Decimal;
}

/** What has no line of its own on another day is on the same line: its price, its tier, its credit and its seller. */
export function lineKeyOf(charge: UsageCharge | MeterCharge): string {
  const { product, meter, entitlement, tier, creditRate, unitPrice, exchange, resellerMpnId } = charge.kind === "usage" ? charge.usage : charge.meter;
  return [
    charge.customerId, charge.currency, entitlement.id, product.productId, product.skuId, meter.meterId, tier, creditRate, unitPrice,
    exchange.pricingCurrency, exchange.rate, resellerMpnId,
  ].join("|");
}

/** What a reservation or a savings plan pays for is charged with it: its usage is listed, and is no line. */
export const hasLine = ({ usage }: UsageCharge): boolean => usage.benefit === undefined;

export interface Rated {
  /** In the pricing currency, and the same for one unit. */
  readonly cost: Decimal;
  readonly effectiveUnitPrice: Decimal;
  /** In the currency of the bill. */
  readonly subtotal: Decimal;
}

/** Net of the credit and rounded down in the pricing currency, then exchanged and rounded down again. */
export function rated(
  units: Decimal, line: Pick<MeterLine, "unitPrice" | "creditRate" | "exchange">, currency: string, settings: Settings,
): Rated {
  const net = Decimal.of(line.unitPrice).times(Decimal.of(1).minus(Decimal.of(line.creditRate)));
  const cost = units.times(net).truncated(placesOf(line.exchange.pricingCurrency, settings));
  const subtotal = cost.times(Decimal.of(line.exchange.rate)).truncated(placesOf(currency, settings));
  return { cost, effectiveUnitPrice: units.isZero ? net : cost.dividedBy(units), subtotal };
}

/** Writes the lines of everything that was used, subscription by subscription. */
export async function writeMeters(unit: Unit, time: Time): Promise<void> {
  for (const subscriptionId of await usedSubscriptions(unit.db, time)) {
    const lines = new Map<string, Days>();
    for await (const charge of usageOf(unit, time, subscriptionId)) {
      if (!hasLine(charge)) continue;
      const key = lineKeyOf(charge);
      lines.set(key, added(lines.get(key), charge));
    }
    for (const [key, days] of lines) await insertCharge(unit.db, meterChargeOf(key, days, time, unit.settings));
  }
}

const pageLength = 1_000;

export async function* usageOf({ db }: Pick<View, "db">, time: Time, subscriptionId: string): AsyncGenerator<UsageCharge> {
  for (let after: UsageCharge | undefined; ; ) {
    const page: UsageCharge[] = await listCharges(db, { ...time, kind: "usage", subscriptionId, limit: pageLength, ...(after && { after }) });
    yield* page;
    after = page.at(-1);
    if (!after || page.length < pageLength) return;
  }
}

const added = (days: Days | undefined, charge: UsageCharge): Days => ({
  latest: charge,
  units: (days?.units ?? Decimal.zero).plus(Decimal.of(charge.usage.quantity)),
  amount: (days?.amount ?? Decimal.zero).plus(Decimal.of(charge.amount)),
});

function meterChargeOf(key: string, { latest, units, amount }: Days, { from, to }: Time, settings: Settings): MeterCharge {
  const { accountId, customerId, subscriptionId, bill, currency, usage } = latest;
  invariant(subscriptionId, "usage is a subscription's");
  const { customer, mpnId, resellerMpnId, orderId, product, exchange, meter, entitlement, unitPrice, tier, creditRate } = usage;
  const { effectiveUnitPrice, subtotal } = rated(units, usage, currency, settings);
  const chargeId = guidOf(`meter line ${accountId} ${bill} ${from} ${subscriptionId} ${key}`);
  const tax = taxOfLine(subtotal, currency, settings);
  return {
    kind: "meter", chargeId, accountId, customerId, subscriptionId, bill, chargedAt: lastMomentBefore(to), currency,
    amount: subtotal.minus(amount).toString(),
    meter: {
      customer, ...(mpnId !== undefined && { mpnId }), resellerMpnId, orderId, product, exchange, ...(tax && { tax: tax.toString() }),
      meter, entitlement, unitPrice, tier, creditRate,
      chargeType: bill === "modern" ? "new" : "Assess usage fee for current cycle",
      referenceId: guidOf(`${chargeId} reference`),
      units: units.toString(), effectiveUnitPrice: effectiveUnitPrice.toString(), subtotal: subtotal.toString(),
      chargeStart: dayOf(from), chargeEnd: dayOf(lastMomentBefore(to)),
    },
  };
}
