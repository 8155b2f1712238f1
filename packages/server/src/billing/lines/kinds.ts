// Which charges become which lines: the five pairs of provider and type, over the two bills.
// Source: get-invoiceline-items.md, invoices.lineItems.list.

import type { Bill, Charge } from "../../commerce/index.ts";

/** As queries and paths name them. */
export type Provider = "office" | "azure" | "onetime" | "marketplace" | "all";
export type LineType = "billinglineitems" | "usagelineitems";

export interface KindOfLines {
  readonly provider: Provider;
  readonly type: LineType;
}

type Kinds = readonly Charge["kind"][];

const ofType = (type: LineType, billing: Kinds, usage: Kinds): Kinds => (type === "billinglineitems" ? billing : usage);

/** None where a bill has no such lines. Marketplace is the older name of what is onetime now. */
export function kindsOf(bill: Bill, { provider, type }: KindOfLines): Kinds {
  const isOfModern = provider === "onetime" || provider === "marketplace";
  if (bill === "modern") return isOfModern || provider === "all" ? ofType(type, ["charge", "meter"], ["usage"]) : [];
  switch (provider) {
    case "office": return ofType(type, ["charge"], []);
    case "azure": return ofType(type, ["meter"], ["usage"]);
    case "all": return ofType(type, ["charge", "meter"], ["usage"]);
    default: return [];
  }
}
