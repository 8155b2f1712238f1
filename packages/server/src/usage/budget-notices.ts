// Tells partners when customers come near their budgets for usage, and when they exceed them: asked after each day that is
// rated.

import { Decimal } from "@understudy/kernel";
import { dayOf, partiesOf, type Day } from "../commerce/index.ts";
import { budgetExceeded, budgetNearlySpent, contactOf, sendMail } from "../mail/index.ts";
import type { Unit } from "../world/index.ts";
import { noticed, noticeOf, type Budget, type Notice } from "./budget.ts";
import type { UsagePeriod, UsageRecord } from "./record.ts";
import { listBudgets, listUsage, saveBudget } from "./repository.ts";

const letters = { most: budgetNearlySpent, exceeded: budgetExceeded } as const;

/** In a sandbox nobody is warned: its pages have no budgets. */
export async function tellAboutBudgets(unit: Unit, accountId: string, day: Day, isSandbox: boolean): Promise<void> {
  const budgets = await listBudgets(unit.db, accountId);
  if (budgets.size === 0) return;
  const counted = Map.groupBy((await listUsage(unit.db, accountId)).values(), ({ customerId }) => customerId);
  for (const [customerId, budget] of budgets) {
    const periods = (counted.get(customerId) ?? []).flatMap(({ ratedUntil, period }: UsageRecord) => (period && ratedUntil === day ? [period] : []));
    const [first] = periods;
    if (!first) continue;
    const cost = costOf(periods);
    const notice = noticeOf(budget, cost, first.from, dayOf(unit.nowText));
    if (notice === "exceeded" || (notice && !isSandbox)) await tell(unit, { accountId, customerId, budget, notice, cost, period: first });
  }
}

export const costOf = (periods: readonly UsagePeriod[]): Decimal => Decimal.sum(periods.map(({ cost }) => Decimal.of(cost)));

interface Told {
  readonly accountId: string;
  readonly customerId: string;
  readonly budget: Budget;
  readonly notice: Notice;
  readonly cost: Decimal;
  readonly period: UsagePeriod;
}

async function tell(unit: Unit, { accountId, customerId, budget, notice, cost, period }: Told): Promise<void> {
  const { customer } = await partiesOf(unit.db, accountId, customerId);
  await saveBudget(unit.db, accountId, customerId, noticed(budget, notice, cost, { period: period.from, instant: unit.nowText }));
  const amountOf = (amount: Decimal): string => `${amount.rounded(2).toString()} ${period.currency}`;
  await sendMail(unit, {
    cause: `usage budget ${accountId} ${customerId} ${notice} ${unit.nowText}`, accountId, to: await contactOf(unit.db, accountId),
    letter: letters[notice]({ customer: customer.name, cost: amountOf(cost), budget: amountOf(Decimal.of(budget.amount)) }),
  });
}
