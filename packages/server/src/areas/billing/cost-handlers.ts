// What a customer's services cost in the latest billing period.

import { faults, type billingOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { latestCosts, type DocumentCosts } from "../../billing/index.ts";
import type { Caller, Handlers } from "../../call/index.ts";
import { billingCurrencyOf } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { getVisibleCustomer } from "../customers/index.ts";
import { costOf, costsSummaryOf } from "./cost-wire.ts";

type Ids = "customers.serviceCosts.summary.get" | "customers.serviceCosts.lineItems.list";

export const costHandlers: Pick<Handlers<typeof billingOperations>, Ids> = {
  "customers.serviceCosts.summary.get": async ({ params, caller }, view) => {
    const { customerId, documents } = await costsOf(view, caller, params);
    return costsSummaryOf(documents, { customerId, currency: await billingCurrencyOf(view, caller.account.accountId), now: view.now });
  },

  "customers.serviceCosts.lineItems.list": async ({ params, caller }, view) =>
    (await costsOf(view, caller, params)).documents.flatMap(({ costs }) => costs.map(costOf)),
};

interface Params {
  readonly customerId: string;
  readonly billingPeriod: string;
}

async function costsOf(view: View, caller: Caller, { customerId, billingPeriod }: Params): Promise<{ readonly customerId: string; readonly documents: DocumentCosts[] }> {
  const customer = await getVisibleCustomer(view, caller, customerId);
  if (billingPeriod.toLowerCase() !== "mostrecent") throw new Fault(faults.noSuchResource, { what: `The billing period ${billingPeriod}` });
  return { customerId: customer.customerId, documents: await latestCosts(view, caller.account.accountId, customer.customerId) };
}
