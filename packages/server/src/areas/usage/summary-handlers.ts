// What usage costs in the present billing period: of all customers, of one, and of its subscriptions.

import { faults, type usageOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { Handlers } from "../../call/index.ts";
import { catalogItemId, type Bill, type SubscriptionRecord } from "../../commerce/index.ts";
import { findBudget, listBudgets } from "../../usage/index.ts";
import { findCustomer, getCustomer } from "../customers/index.ts";
import { findCompany } from "../profiles/index.ts";
import { getSubscription } from "../subscriptions/index.ts";
import { loadUsage, type AzureUsage } from "./load.ts";
import { budgetWire, costOf, costWire, idOf, linkTo, percentOf, periodsIn, periodWire, standingOf, twice } from "./wire.ts";

type Ids =
  | "usage.customers.usageRecords.list" | "usage.partner.summary.get" | "usage.customers.summary.get"
  | "usage.subscriptions.usageRecords.list" | "usage.subscriptions.summary.get";

/** Who has a plan is billed by it, whatever older Azure there is besides. */
export const billOf = (own: readonly AzureUsage[]): Bill => (own.some(({ azure }) => azure.bill === "modern") ? "modern" : "legacy");

export const summaryHandlers = {
  "usage.customers.usageRecords.list": async ({ caller: { account } }, view) => {
    const usage = await loadUsage(view, account);
    const budgets = await listBudgets(view.db, account.accountId);
    const records = [];
    for (const [customerId, own] of Map.groupBy(usage.all, ({ azure }) => azure.subscription.customerId)) {
      const customer = await findCustomer(view.db, account.accountId, customerId);
      if (customer?.relationship !== "reseller") continue;
      const [bill, budget] = [billOf(own), budgets.get(customerId)];
      const cost = costOf(bill, periodsIn(own, bill));
      records.push({
        ...twice(customerId, customer.companyProfile.companyName), budget: budgetWire(budget), percentUsed: percentOf(budget, cost),
        isUpgraded: bill === "modern", ...costWire(cost, customer.billingProfile.defaultAddress.country, usage),
        attributes: { objectType: "CustomerMonthlyUsageRecord" as const },
      });
    }
    return records;
  },

  "usage.partner.summary.get": async ({ caller: { account } }, view) => {
    const usage = await loadUsage(view, account);
    const budgets = await listBudgets(view.db, account.accountId);
    const { companyName, country } = await findCompany(view.db, account.accountId);
    const period = usage.periodOf("legacy");
    const customers = [...Map.groupBy(usage.all, ({ azure }) => azure.subscription.customerId)].filter(([, own]) => billOf(own) === "legacy");
    const standings = customers.map(([customerId, own]) =>
      standingOf(budgets.get(customerId), costOf("legacy", periodsIn(own, "legacy")).cost, period, view.now));
    return {
      customersOverBudget: standings.filter((standing) => standing === "over").length,
      customersTrendingOver: standings.filter((standing) => standing === "trending").length,
      customersWithUsageBasedSubscription: customers.length,
      ...twice(account.accountId, companyName), ...periodWire("legacy", period),
      ...costWire(costOf("legacy", customers.flatMap(([, own]) => periodsIn(own, "legacy"))), country, usage),
      links: linkTo("/usagesummary"), attributes: { objectType: "PartnerUsageSummary" as const },
    };
  },

  "usage.customers.summary.get": async ({ params, caller: { account, ...caller } }, view) => {
    const { customerId, companyProfile, billingProfile } = await getCustomer(view, { account, ...caller }, params.customerId);
    const usage = await loadUsage(view, account, customerId);
    const bill = billOf(usage.all);
    return {
      budget: budgetWire(await findBudget(view.db, account.accountId, customerId)),
      ...twice(customerId, companyProfile.companyName), ...periodWire(bill, usage.periodOf(bill)),
      ...costWire(costOf(bill, periodsIn(usage.all, bill)), billingProfile.defaultAddress.country, usage),
      links: linkTo(`/customers/${customerId}/usagesummary`), attributes: { objectType: "CustomerUsageSummary" as const },
    };
  },

  "usage.subscriptions.usageRecords.list": async ({ params, caller }, view) => {
    const { customerId } = await getCustomer(view, caller, params.customerId);
    const usage = await loadUsage(view, caller.account, customerId);
    const bill = billOf(usage.all);
    return bySubscription(usage.all).filter((used) => used.bill === bill).map(({ subscription, own }) => ({
      status: subscription.status, ...(subscription.partnerId !== undefined && { partnerOnRecord: subscription.partnerId }),
      offerId: catalogItemId(subscription.item), ...twice(idOf(subscription), subscription.friendlyName),
      ...costWire(costOf(bill, periodsIn(own, bill)), subscription.country, usage),
      attributes: { objectType: "SubscriptionMonthlyUsageRecord" as const },
    }));
  },

  "usage.subscriptions.summary.get": async ({ params, caller }, view) => {
    const { customerId, accountId } = await getCustomer(view, caller, params.customerId);
    const { subscriptionId } = await getSubscription(view, { customerId, accountId }, params.subscriptionId);
    const usage = await loadUsage(view, caller.account, customerId);
    const found = bySubscription(usage.all).find((used) => used.subscription.subscriptionId === subscriptionId);
    if (!found) throw noUsage(params.subscriptionId);
    const { subscription, own, bill } = found;
    return {
      ...twice(idOf(subscription), subscription.friendlyName), ...periodWire(bill, usage.periodOf(bill)),
      ...costWire(costOf(bill, periodsIn(own, bill)), subscription.country, usage),
      links: linkTo(`/customers/${customerId}/subscriptions/${idOf(subscription)}/usagesummary`),
      attributes: { objectType: "SubscriptionUsageSummary" as const },
    };
  },
} satisfies Pick<Handlers<typeof usageOperations>, Ids>;

export const noUsage = (subscriptionId: string): Fault => new Fault(faults.noSuchResource, { what: `The usage of subscription ${subscriptionId}` });

interface Used {
  readonly subscription: SubscriptionRecord;
  readonly bill: Bill;
  readonly own: readonly AzureUsage[];
}

/** Plans with all that is below them, and legacy Azure, in the order of their creation. */
function bySubscription(all: readonly AzureUsage[]): Used[] {
  return [...Map.groupBy(all, ({ azure }) => azure.subscription.subscriptionId).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ subscription: first.azure.subscription, bill: first.azure.bill, own }] : [];
  });
}
