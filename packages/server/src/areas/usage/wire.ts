// What usage costs, as it travels. Legacy Azure has the culture of its currency; Azure plans have its code in that place, and
// the cost in US dollars besides.

import { Decimal } from "@understudy/kernel";
import { addDays, dayOf, isLegacy, startOfDay, type Bill, type BillingPeriod, type SubscriptionRecord } from "../../commerce/index.ts";
import { isOver, percentUsed, type Budget, type UsagePeriod } from "../../usage/index.ts";
import type { AccountUsage, AzureUsage } from "./load.ts";

export const linkTo = (uri: string) => ({ self: { uri, method: "GET", headers: [] } });

export interface Cost {
  readonly bill: Bill;
  /** In the currency of the bill, and in US dollars. */
  readonly cost: Decimal;
  readonly usd: Decimal;
  /** When it was last counted, if ever. */
  readonly countedAt?: string;
}

export const costWire = ({ bill, cost, usd, countedAt }: Cost, country: string, usage: AccountUsage) => ({
  totalCost: cost.toNumber(),
  ...(bill === "legacy"
    ? { currencyLocale: usage.localeOf(country) }
    : { currencyCode: usage.currencyOf(bill, country), usdTotalCost: usd.toNumber() }),
  lastModifiedDate: countedAt ?? usage.periodOf(bill).from,
});

export function costOf(bill: Bill, periods: readonly UsagePeriod[]): Cost {
  const countedAt = periods.map((period) => period.countedAt).toSorted().at(-1);
  return {
    bill, cost: Decimal.sum(periods.map(({ cost }) => Decimal.of(cost))), usd: Decimal.sum(periods.map(({ usd }) => Decimal.of(usd))),
    ...(countedAt !== undefined && { countedAt }),
  };
}

export const periodsIn = (all: readonly AzureUsage[], bill: Bill): UsagePeriod[] =>
  all.flatMap(({ azure, period }) => (period && azure.bill === bill ? [period] : []));

/** Of a plan until the first day that is not of it any more, of legacy Azure until the last one, as the documented answers are. */
export const periodWire = (bill: Bill, { from, to }: BillingPeriod) => ({
  billingStartDate: from,
  billingEndDate: bill === "modern" ? to : startOfDay(addDays(dayOf(to), -1)),
});

/** A resource by its id and its name, each twice. */
export const twice = (resourceId: string, resourceName: string) => ({ resourceId, resourceName, id: resourceId, name: resourceName });

/** Ids of older subscriptions travel in capitals. */
export const idOf = (record: SubscriptionRecord): string => (isLegacy(record) ? record.subscriptionId.toUpperCase() : record.subscriptionId);

export const budgetWire = (budget: Budget | undefined) =>
  ({ ...(budget && { amount: Number(budget.amount) }), attributes: { objectType: "SpendingBudget" as const } });

/** In per cent; 0 without a budget. */
export const percentOf = (budget: Budget | undefined, { cost }: Cost): number =>
  (budget ? percentUsed(cost, Decimal.of(budget.amount)).toNumber() : 0);

/** Whether more than the budget is spent, or will be by the end of the period if it goes on like that. */
export function standingOf(budget: Budget | undefined, cost: Decimal, { from, to }: BillingPeriod, now: Temporal.Instant): "over" | "trending" | "within" {
  if (!budget) return "within";
  const amount = Decimal.of(budget.amount);
  if (isOver(cost, amount)) return "over";
  const [passed, whole] = [now.epochMilliseconds - Date.parse(from), Date.parse(to) - Date.parse(from)];
  return passed > 0 && isOver(cost.share(whole, passed), amount) ? "trending" : "within";
}
