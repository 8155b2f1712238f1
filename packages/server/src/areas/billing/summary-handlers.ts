// The partner's balance, and where estimates are.

import type { billingOperations, EstimateLink, Of } from "@understudy/contract";
import { balanceIn, listInvoices } from "../../billing/index.ts";
import type { Handlers } from "../../call/index.ts";
import { billingCurrencyOf } from "../../commerce/index.ts";
import { summaryOf } from "./invoice-wire.ts";

type Ids = "invoices.summary.get" | "invoices.summaries.list" | "invoices.estimates.links.list";

export const summaryHandlers: Pick<Handlers<typeof billingOperations>, Ids> = {
  "invoices.summary.get": async ({ caller: { account: { accountId } } }, view) =>
    summaryOf(balanceIn(await billingCurrencyOf(view, accountId), await listInvoices(view.db, accountId), view)),

  "invoices.summaries.list": async ({ caller: { account: { accountId } } }, view) => {
    const invoices = await listInvoices(view.db, accountId);
    const others = invoices.map(({ currency }) => currency).toSorted();
    const currencies = new Set([await billingCurrencyOf(view, accountId), ...others]);
    return [...currencies].map((currency) => summaryOf(balanceIn(currency, invoices, view)));
  },

  "invoices.estimates.links.list": async ({ query }) => {
    const currency = query.currencyCode.toUpperCase();
    return kinds.flatMap((kind) => (["Current", "Previous"] as const).map((period) => linkOf(kind, period, currency)));
  },
};

interface Kind extends Pick<Of<typeof EstimateLink>, "type" | "title" | "description"> {
  /** Of the lines that the link asks for. */
  readonly lines: string;
}

/** The older name of the provider is what these links have to this day. */
const kinds: readonly Kind[] = [
  {
    type: "daily_rated_usage", title: "Daily rated usage, not invoiced yet", description: "What was used of Azure and the like, day by day.",
    lines: "provider=Marketplace&invoicelineitemtype=UsageLineItems",
  },
  {
    type: "non_consumption", title: "Charges, not invoiced yet", description: "What was bought, renewed, changed and given back.",
    lines: "provider=all&invoicelineitemtype=billinglineitems",
  },
];

const linkOf = ({ lines, ...kind }: Kind, period: "Current" | "Previous", currency: string): Of<typeof EstimateLink> => ({
  ...kind, period,
  link: { uri: `/invoices/unbilled/lineitems?${lines}&currencycode=${currency}&period=${period.toLowerCase()}&size=2000`, method: "GET", headers: [] },
});
