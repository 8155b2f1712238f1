// What the shipped SKUs can be bought for. Public sources show prices for some of an item's plans, and silence means that
// a price was not seen, not that the plan is not sold: so each kind of item has its usual plans (docs/reference/catalog.md).

import { monthsOfCycle, type BillingCycle } from "../calendar/cycle.ts";
import { monthsOf } from "../calendar/term.ts";
import type { TermDuration } from "../subscriptions/record.ts";
import type { Plan, Sku } from "./item.ts";
import type { PlanName, SkuRow } from "./data/sku-row.ts";

const byYear = ["P1Y annual", "P1Y monthly"] as const;
const byMonth = ["P1M monthly"] as const;
const byThreeYears = ["P3Y triennial", "P3Y annual", "P3Y monthly"] as const;

/** Copilot and calling plans are not sold by the month. */
const withoutMonth: ReadonlySet<string> = new Set([
  "CFQ7TTC0MM8R:0002", "CFQ7TTC0LHXJ:0001", "CFQ7TTC0LHXJ:0017", "CFQ7TTC0HL73:0001",
]);

/** Suites for large customers, which are sold for three years too. */
const forThreeYears: ReadonlySet<string> = new Set([
  "CFQ7TTC0LFLX:0001", "CFQ7TTC0LFLX:0021", "CFQ7TTC0LFLZ:0002", "CFQ7TTC0MM8R:0002", "CFQ7TTC0LF8Q:0001", "CFQ7TTC0LF8R:0001",
  "CFQ7TTC0LF8S:0002", "CFQ7TTC0LH05:0001", "CFQ7TTC0LHT4:0001", "CFQ7TTC0LFJ1:0001",
]);

export function plansOf(row: SkuRow, family: Sku["family"]): readonly PlanName[] {
  if (row.plans) return row.plans;
  const duration = row.attributes?.["duration"] === "3Year" ? "P3Y" : "P1Y";
  const usual: Readonly<Record<Sku["family"], readonly PlanName[]>> = {
    newCommerce: licencePlansOf(row),
    trial: ["P1M none"],
    perpetual: ["one_time"],
    software: ["P3Y triennial", "P3Y annual"],
    azurePlan: ["monthly"],
    savingsPlan: ["P1Y monthly", "P1Y one_time"],
    reservation: [`${duration} one_time`, `${duration} monthly`],
    saas: byMonth,
  };
  return usual[family];
}

/** Offers to schools are not sold by the month. */
const licencePlansOf = ({ id, segment }: SkuRow): readonly PlanName[] => [
  ...byYear,
  ...(segment === "education" || withoutMonth.has(id) ? [] : byMonth),
  ...(forThreeYears.has(id) ? byThreeYears : []),
];

export const planNameOf = ({ termDuration, billingCycle }: Plan): PlanName =>
  (termDuration === undefined ? billingCycle : `${termDuration} ${billingCycle}`) as PlanName;

export function planOf(name: PlanName): Plan {
  const [first, second] = name.split(" ") as [string, BillingCycle?];
  return second === undefined ? { billingCycle: first as BillingCycle } : { termDuration: first as TermDuration, billingCycle: second };
}

/** How often a term is charged; what is charged once, or without a term, is charged once. */
export function chargesOf({ termDuration, billingCycle }: Plan): number {
  const months = monthsOfCycle(billingCycle);
  return termDuration === undefined || months === undefined ? 1 : monthsOf(termDuration) / months;
}
