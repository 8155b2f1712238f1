// What a customer means to spend on usage. What that leads to is told day by day, as usage is rated.

import type { usageOperations } from "@understudy/contract";
import { Decimal } from "@understudy/kernel";
import { badProperty, type Handlers } from "../../call/index.ts";
import { deleteBudget, findBudget, saveBudget } from "../../usage/index.ts";
import { getCustomer, nameOf } from "../customers/index.ts";
import { budgetWire, linkTo } from "./wire.ts";

type Ids = "usage.customers.budget.get" | "usage.customers.budget.update";

/** More than any amount that an answer could carry to the cent. */
const amountMax = 1_000_000_000_000;

export const budgetHandlers = {
  "usage.customers.budget.get": async ({ params, caller }, view) => {
    const { accountId, customerId } = await getCustomer(view, caller, params.customerId);
    return { ...budgetWire(await findBudget(view.db, accountId, customerId)), links: linkTo(`/customers/${customerId}/usagebudget`) };
  },

  "usage.customers.budget.update": async ({ params, body: { amount }, caller }, unit, record) => {
    const customer = await getCustomer(unit, caller, params.customerId);
    const { accountId, customerId } = customer;
    if (amount !== undefined && (amount < 0 || amount > amountMax)) throw badProperty("amount", `a budget is from 0 to ${amountMax}`);
    const before = budgetWire(await findBudget(unit.db, accountId, customerId));
    const budget = amount === undefined ? undefined : { amount: Decimal.of(amount).toString() };
    await (budget ? saveBudget(unit.db, accountId, customerId, budget) : deleteBudget(unit.db, accountId, customerId));
    const after = budgetWire(budget);
    record({ customer: nameOf(customer), before, after });
    return { ...after, ...(amount !== undefined && { usageSpendingBudget: amount }), links: linkTo(`/customers/${customerId}/usagebudget`) };
  },
} satisfies Pick<Handlers<typeof usageOperations>, Ids>;
