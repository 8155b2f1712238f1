// What Azure costs an account's customers in the present billing period: the totals that the daily rating keeps.

import { toInstantText } from "@understudy/kernel";
import type { CallerAccount } from "../../call/index.ts";
import { billingCurrencyOf, billingDayOf, billingPeriodOf, currencyOf, type Bill, type BillingPeriod } from "../../commerce/index.ts";
import { listAzure, listUsage, type AzureSubscription, type UsagePeriod } from "../../usage/index.ts";
import type { View } from "../../world/index.ts";
import { findCompany } from "../profiles/index.ts";

/** An Azure subscription with its totals, where anything was rated in this period. */
export interface AzureUsage {
  readonly azure: AzureSubscription;
  readonly period?: UsagePeriod;
}

export interface AccountUsage {
  /** In the order of their creation, legacy ones first; what is deleted is not among them. */
  readonly all: readonly AzureUsage[];
  /** The present period. */
  periodOf(bill: Bill): BillingPeriod;
  /** In which the customers of a country are billed. */
  currencyOf(bill: Bill, country: string): string;
  /** Whose country's currency legacy Azure is in: that of the partner, or of the customer where the switch says so. */
  localeOf(country: string): string;
}

export async function loadUsage(view: View, { accountId }: Pick<CallerAccount, "accountId">, customerId?: string): Promise<AccountUsage> {
  const records = await listUsage(view.db, accountId, customerId);
  const [now, billingDay, currency] = [toInstantText(view.now), await billingDayOf(view, accountId), await billingCurrencyOf(view, accountId)];
  const { country: partnerCountry } = await findCompany(view.db, accountId);
  const periodOf = (bill: Bill): BillingPeriod => billingPeriodOf(bill, now, billingDay, view.settings);
  const isByCustomer = view.settings.legacyCurrency === "customer";
  const all = (await listAzure(view.db, accountId, customerId)).filter(({ subscription }) => subscription.status !== "deleted").map((azure) => {
    const period = records.get(azure.id)?.period;
    return { azure, ...(period?.bill === azure.bill && period.from === periodOf(azure.bill).from && { period }) };
  });
  return {
    all, periodOf,
    currencyOf: (bill, country) => (bill === "legacy" && isByCustomer ? currencyOf(country) : currency),
    localeOf: (country) => cultureOf(isByCustomer ? country : partnerCountry),
  };
}

/** In the language that most people of the country read. */
const cultureOf = (country: string): string => `${new Intl.Locale(`und-${country}`).maximize().language}-${country}`;
