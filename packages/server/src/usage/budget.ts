// What a customer means to spend on usage in a billing period, and when somebody is told that it will be or is exceeded.
// Sources: set-an-azure-spending-budget-for-your-customers.md (a letter each week from 80 per cent on, none above 100);
// update-a-customer-s-usage-spending-budget.md and the event usagerecords-thresholdExceeded for what exceeds it.

import { Decimal } from "@understudy/kernel";
import { addDays, type Day } from "../commerce/index.ts";

export interface Budget {
  /** In the currency of the customer's usage; exact decimal text. */
  readonly amount: string;
  /** When somebody was last told that most of it is spent. */
  readonly warnedOn?: Day;
  /** That it was exceeded in a billing period, with what was spent by then: what the event about it says. */
  readonly exceeded?: { readonly period: string; readonly at: string; readonly cost: string; readonly amount: string };
}

/** What is to be told of a budget now that so much is spent. */
export type Notice = "most" | "exceeded";

const most = 80;
const daysBetween = 7;

/** In per cent, with two places; nothing is spent of no budget. */
export const percentUsed = (cost: Decimal, amount: Decimal): Decimal =>
  (amount.isZero ? Decimal.zero : cost.times(100).dividedBy(amount).rounded(2));

export const isOver = (cost: Decimal, amount: Decimal): boolean => cost.compare(amount) > 0;

/** `period` is the first instant of the billing period. */
export function noticeOf({ amount: text, warnedOn, exceeded }: Budget, cost: Decimal, period: string, today: Day): Notice | undefined {
  const amount = Decimal.of(text);
  if (isOver(cost, amount)) return exceeded?.period === period ? undefined : "exceeded";
  if (amount.isZero || percentUsed(cost, amount).compare(Decimal.of(most)) < 0) return undefined;
  return warnedOn !== undefined && addDays(warnedOn, daysBetween) > today ? undefined : "most";
}

export const noticed = (budget: Budget, notice: Notice, cost: Decimal, at: { readonly period: string; readonly instant: string }): Budget =>
  (notice === "most"
    ? { ...budget, warnedOn: at.instant.slice(0, 10) }
    : { ...budget, exceeded: { period: at.period, at: at.instant, cost: cost.toString(), amount: budget.amount } });
