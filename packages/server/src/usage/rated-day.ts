// What a day of one Azure subscription comes to: its charges, and its totals after them. Pure.

import { Decimal } from "@understudy/kernel";
import { endOfDay, exchangeOf, perDollar, type Bill, type Day, type UsageCharge, type UsageDay } from "../commerce/index.ts";
import { guidOf, type WorldSettings } from "../world/index.ts";
import { payFrom, type Benefit, type Pool } from "./benefits.ts";
import { totalOf, type Hours } from "./hours.ts";
import type { CataloguedMeter, Tier } from "./meters.ts";
import { costOf, partnerEarned, tierParts } from "./rating.ts";
import type { UsagePeriod } from "./record.ts";
import type { Use } from "./resources.ts";
import type { AzureSubscription } from "./running.ts";

export interface RatedBy {
  readonly azure: AzureSubscription;
  readonly day: Day;
  /** Of the bill. */
  readonly currency: string;
  readonly origin: Pick<UsageDay, "customer" | "mpnId" | "resellerMpnId" | "orderId">;
  readonly settings: WorldSettings;
}

export interface RatedDay {
  readonly charges: readonly UsageCharge[];
  readonly period: UsagePeriod;
}

/** Takes what benefits pay for out of their pools. `before` are the totals of the billing period up to the day. */
export function rateUses(uses: readonly Use[], pools: readonly Pool[], before: UsagePeriod, by: RatedBy): RatedDay {
  const used = new Map(Object.entries(before.used));
  const lines = uses.flatMap((use) => payFrom(pools, by.azure.id, use.meter, use.hours).flatMap(({ hours, benefit }) => {
    if (benefit) return [{ use, hours, benefit, tier: 1, unitPrice: use.meter.tiers[0]?.usd ?? Decimal.zero }];
    const parts = tierParts(use.meter.tiers, Decimal.of(used.get(use.meter.meterId) ?? "0"), hours);
    if (use.meter.tiers.length > 1) used.set(use.meter.meterId, Decimal.of(used.get(use.meter.meterId) ?? "0").plus(totalOf(hours)).toString());
    return parts.map((part) => ({ ...part, use }));
  }));
  const rated = lines.map((line) => chargeOf(line, by));
  return {
    charges: rated.map(({ charge }) => charge),
    period: {
      ...before,
      cost: Decimal.sum([Decimal.of(before.cost), ...rated.map(({ charge }) => Decimal.of(charge.amount))]).toString(),
      usd: Decimal.sum([Decimal.of(before.usd), ...rated.map(({ usd }) => usd)]).toString(),
      used: Object.fromEntries(used),
    },
  };
}

interface Line {
  readonly use: Use;
  readonly hours: Hours;
  readonly tier: number;
  /** In US dollars. */
  readonly unitPrice: Decimal;
  readonly benefit?: Benefit;
}

function chargeOf(line: Line, by: RatedBy): { readonly charge: UsageCharge; readonly usd: Decimal } {
  const { use: { resource, meter }, hours, tier, benefit } = line;
  const { azure: { id, name, bill, subscription }, day, currency, origin, settings } = by;
  const quantity = totalOf(hours);
  const creditRate = earnedOn(meter, bill, benefit, settings) ? partnerEarned : Decimal.zero;
  const chargedAt = endOfDay(day);
  // Lists of older Azure are in the currency of the bill; those of plans are in US dollars.
  const unitPrice = bill === "legacy" ? legacyPrice(line.unitPrice, currency) : line.unitPrice;
  const exchange = exchangeOf(bill === "legacy" ? currency : "USD", currency, chargedAt, settings);
  const { effectiveUnitPrice, cost } = benefit ? { effectiveUnitPrice: Decimal.zero, cost: Decimal.zero } : costOf(quantity, unitPrice, creditRate);
  const usage: UsageDay = {
    ...origin, exchange, day, resource, quantity: quantity.toString(), tier,
    product: productOf(meter),
    meter: meterOf(meter),
    entitlement: { id, name },
    unitPrice: unitPrice.toString(), creditRate: creditRate.toString(), effectiveUnitPrice: effectiveUnitPrice.toString(), cost: cost.toString(),
    ...(benefit && { benefit: { orderId: benefit.orderId, id: benefit.id, type: benefit.type } }),
    ...(bill === "legacy" && { hours: hours.map(String) }),
  };
  const { accountId, customerId, subscriptionId } = subscription;
  const charge: UsageCharge = {
    kind: "usage", chargeId: guidOf(`usage ${bill} ${resource.uri} ${meter.meterId} ${day} ${tier} ${benefit?.id ?? ""}`),
    accountId, customerId, subscriptionId, bill, chargedAt, currency, amount: cost.times(Decimal.of(exchange.rate)).toString(), usage,
  };
  return { charge, usd: benefit ? Decimal.zero : costOf(quantity, line.unitPrice, creditRate).cost };
}

/** Partners earn credit on plans alone, and not on what a benefit pays for. */
const earnedOn = (meter: CataloguedMeter, bill: Bill, benefit: Benefit | undefined, { partnerEarnedCredit }: WorldSettings): boolean =>
  partnerEarnedCredit === "eligible" && bill === "modern" && !benefit && meter.earnsCredit;

/** What one unit of older Azure costs in a currency. */
export const legacyPrice = (usd: Tier["usd"], currency: string): Decimal => usd.times(perDollar(currency)).rounded(8);

export const publisher = "Microsoft";

const productOf = ({ productId, skuId, productName, name }: CataloguedMeter): UsageDay["product"] => ({
  productId, skuId, availabilityId: guidOf(`availability of ${productId}:${skuId}`).replaceAll("-", "").slice(0, 12).toUpperCase(),
  productName, skuName: name, publisherName: publisher,
});

const meterOf = ({ meterId, name, type, category, subCategory, region, unit }: CataloguedMeter): UsageDay["meter"] =>
  ({ meterId, name, type, category, subCategory, region, unit });
