// What the shipped SKUs and offers cost. Public figures are retail prices of the United States; a partner pays a fifth
// less, and that is what `Quote` has, as price sheets have it in UnitPrice, carts in listPrice and invoices in UnitPrice.
// Where no public figure is known a test price stands in, marked as one.

import { Decimal } from "@understudy/kernel";
import { guidOf } from "../../world/index.ts";
import { monthsOfCycle, type BillingCycle } from "../calendar/cycle.ts";
import type { Day } from "../subscriptions/record.ts";
import { currencyOf } from "./currency.ts";
import type { OfferRow } from "./data/offer-row.ts";
import type { PlanName, SkuRow } from "./data/sku-row.ts";
import type { LegacyOffer, Plan, Quote, Sku } from "./item.ts";
import { chargesOf, planNameOf } from "./plans.ts";
import { inCurrency } from "./test-rates.ts";

/** The partner's part of the retail price: "ERP less 20 %" in the public sample rows (115.2 of 144, 48 of 60). */
const net = Decimal.of("0.8");

/** How the price of a charge follows from that of a year at once: 5 % more by the month, 20 % more for a month alone. */
const ofAnnual: Partial<Readonly<Record<PlanName, (annual: Decimal) => Decimal>>> = {
  "P1Y annual": (annual) => annual,
  "P1Y monthly": (annual) => annual.times(Decimal.of("1.05")).dividedBy(12),
  "P1M monthly": (annual) => annual.times(Decimal.of("1.2")).dividedBy(12),
  "P3Y triennial": (annual) => annual.times(3),
  "P3Y annual": (annual) => annual,
  "P3Y monthly": (annual) => annual.times(Decimal.of("1.05")).dividedBy(12),
  "P1Y one_time": (annual) => annual,
  "P3Y one_time": (annual) => annual.times(3),
  one_time: (annual) => annual,
};

/** These are charged by use, or not at all. */
const free: ReadonlySet<Sku["family"]> = new Set(["azurePlan", "savingsPlan", "trial"]);

interface Retail {
  readonly usd: Decimal;
  readonly isTest: boolean;
}

export function shippedQuote(row: SkuRow, family: Sku["family"], { plan, country, day }: { readonly plan: Plan; readonly country: string; readonly day: Day }): Quote {
  const currency = currencyOf(country);
  const retail = free.has(family) ? { usd: Decimal.zero, isTest: false } : retailOf(row, planNameOf(plan), day);
  const unitPrice = inCurrency(retail.usd.times(net), currency);
  return { unitPrice, termPrice: unitPrice.times(chargesOf(plan)), currency, isTest: retail.isTest || (currency !== "USD" && !unitPrice.isZero), source: { pricedOn: day } };
}

function retailOf(row: SkuRow, plan: PlanName, day: Day): Retail {
  const announced = row.usdFrom && day >= row.usdFrom[0] ? row.usdFrom[1] : undefined;
  const seen = announced === undefined ? row.usd?.[plan] : undefined;
  if (seen !== undefined) return { usd: Decimal.of(seen), isTest: false };
  const annual = announced ?? row.usd?.["P1Y annual"];
  const derived = (ofAnnual[plan] ?? ofAnnual["P1Y monthly"])!;
  // A rule that is public makes a public price of a public one; for three years there is no such rule.
  return {
    usd: derived(annual === undefined ? testAmount(row.id, 60, 12) : Decimal.of(annual)).rounded(2),
    isTest: annual === undefined || !(plan.startsWith("P1Y") || plan.startsWith("P1M")),
  };
}

/** The same item has the same test price in every world: one of fifty steps, from the least on. */
function testAmount(id: string, least: number, step: number): Decimal {
  const digits = guidOf(`test price of ${id}`).slice(0, 8);
  return Decimal.of(BigInt(least + (Number.parseInt(digits, 16) % 50) * step));
}

/** Trials, Azure, which is charged by use, and what is free by its name cost nothing. */
export function monthlyRetailOf(row: OfferRow): { readonly monthlyRetail: string; readonly isTestPrice: boolean } {
  const isFree = row.trial !== undefined || row.billing === "usage" || row.name.includes("(free)");
  const seen = isFree ? "0" : row.usd?.monthly;
  return { monthlyRetail: seen ?? testAmount(row.id, 2, 1).toString(), isTestPrice: seen === undefined };
}

export function shippedOfferQuote(offer: LegacyOffer, billingCycle: BillingCycle, country: string, day: Day): Quote {
  const currency = currencyOf(country);
  const price = inCurrency(Decimal.of(offer.monthlyRetail).times(net), currency);
  return offerQuoteOf(offer, billingCycle, { price, months: 1, currency, isTest: offer.isTestPrice || (currency !== "USD" && !price.isZero), source: { pricedOn: day } });
}

interface ListPrice extends Pick<Quote, "currency" | "isTest" | "source"> {
  readonly price: Decimal;
  /** How many months it is for. */
  readonly months: number;
}

/** A charge is its part of the list price, or several of them. Whether the cycle is sold is the offer's to say. */
export function offerQuoteOf({ term = "P1Y" }: LegacyOffer, billingCycle: BillingCycle, { price, months, ...about }: ListPrice): Quote {
  const ofTerm = offerMonthsOf(term);
  const charge = (length: number) => price.share(length, months);
  return { ...about, unitPrice: charge(monthsOfCycle(billingCycle) ?? ofTerm), termPrice: charge(ofTerm) };
}

/** Of a trial of some days, which costs nothing, a month. */
function offerMonthsOf(term: string): number {
  const { years, months } = Temporal.Duration.from(term);
  return Math.max(1, 12 * years + months);
}
