// Which lines are asked for: those of a document, or estimates, which are what a month has that is on none yet.
// Source: billing sections 7 and 12.

import { later, toInstantText } from "@understudy/kernel";
import type { Charge } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { openPeriodsOf } from "../invoices/periods.ts";
import type { InvoiceRecord, Span } from "../invoices/record.ts";
import { contextOf, type LineContext } from "./context.ts";
import { kindsOf, type KindOfLines, type LineType } from "./kinds.ts";

export interface LinesWanted {
  readonly span: Span;
  /** In this order; none where there are no such lines. */
  readonly kinds: readonly Charge["kind"][];
  /** Of daily usage only what the partner earns a credit on. */
  readonly earningCredit?: boolean;
  readonly context: LineContext;
}

/** In another currency than its own a document has none. */
export async function linesOfInvoice(view: View, invoice: InvoiceRecord, kind: KindOfLines, currency = invoice.currency): Promise<LinesWanted> {
  return {
    span: invoice, kinds: currency === invoice.currency ? kindsOf(invoice.bill, kind) : [],
    context: await contextOf(view, invoice.accountId, invoice),
  };
}

export interface Estimates {
  readonly period: "current" | "previous";
  readonly currency: string;
  readonly type: LineType;
}

/** What happened some time ago: charges take that long to appear. A month whose invoice is out has none any more. */
export async function linesUnbilled(view: View, accountId: string, { period, currency, type }: Estimates): Promise<LinesWanted> {
  const open = await openPeriodsOf(view, accountId, "modern");
  const span = open[period];
  const context = await contextOf(view, accountId);
  const shown = toInstantText(later(view.now, Temporal.Duration.from(view.settings.estimatesAfter).negated()).add({ milliseconds: 1 }));
  const { from, to } = span ?? open.current;
  return {
    span: { accountId, bill: "modern", currency, from, to: shown < to ? shown : to, editions: [0, 0] },
    kinds: span ? kindsOf("modern", { provider: "onetime", type }) : [], context,
  };
}
