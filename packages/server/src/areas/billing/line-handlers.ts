// Lines of invoices and of estimates, by page.

import { faults, type billingOperations } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import {
  checkServed, currencyIn, estimatesIn, findInvoice, isUnbilled, linesOfInvoice, linesOnPageMax, linesUnbilled, pageByOffset, pageByToken,
  type InvoiceRecord, type KindOfLines, type Line, type LinesWanted,
} from "../../billing/index.ts";
import { badProperty, type Caller, type Handlers, type Page } from "../../call/index.ts";
import type { View } from "../../world/index.ts";

type Ids = "invoices.lineItems.list" | "invoices.lineItems.listByProviderAndType";

export const lineHandlers: Pick<Handlers<typeof billingOperations>, Ids> = {
  "invoices.lineItems.list": async ({ params, query, caller, continuationToken }, view) => {
    const { provider, invoiceLineItemType: type } = query;
    const asked = { ...query, provider, type, continuationToken };
    if (!isUnbilled(params.invoiceId)) {
      const currency = currencyIn(asked);
      const invoice = await invoiceNamed(view, caller, params.invoiceId);
      return pageOf(view, invoice, await linesOfInvoice(view, invoice, asked, currency), asked);
    }
    const estimates = estimatesIn(asked);
    checkServed("modern", view.settings);
    const wanted = await linesUnbilled(view, caller.account.accountId, estimates);
    return pageOf(view, { bill: "modern", invoiceId: `unbilled ${estimates.period}` }, wanted, asked);
  },

  "invoices.lineItems.listByProviderAndType": async ({ params, query, caller, continuationToken }, view) => {
    const asked = { ...query, ...kindNamed(params), continuationToken };
    const invoice = await invoiceNamed(view, caller, params.invoiceId);
    return pageOf(view, invoice, await linesOfInvoice(view, invoice, asked), asked);
  },
};

interface Asked extends KindOfLines {
  readonly size?: number;
  readonly offset?: number;
  readonly hasPartnerEarnedCredit?: boolean;
  readonly continuationToken: string | undefined;
}

type Document = Pick<InvoiceRecord, "bill" | "invoiceId">;

/** Older offers are counted; new commerce goes on by a token, which is good for the same question alone. */
function pageOf(view: View, { bill, invoiceId }: Document, lines: LinesWanted, asked: Asked): Promise<Page<Line>> {
  const { provider, type, hasPartnerEarnedCredit, size: wanted = 0, offset = 0, continuationToken } = asked;
  const size = wanted === 0 ? linesOnPageMax : wanted;
  if (bill === "legacy") return pageByOffset(view, lines, size, offset);
  const earningCredit = hasPartnerEarnedCredit === true && type === "usagelineitems";
  const { kinds, span: { accountId, currency } } = lines;
  const question = JSON.stringify([accountId, invoiceId, provider, type, currency, kinds, earningCredit]);
  return pageByToken(view, { ...lines, earningCredit }, question, size, continuationToken);
}

async function invoiceNamed(view: View, { account }: Caller, invoiceId: string): Promise<InvoiceRecord> {
  const invoice = await findInvoice(view, account.accountId, invoiceId);
  if (!invoice) throw new Fault(faults.noSuchResource, { what: `The invoice ${invoiceId}` });
  checkServed(invoice.bill, view.settings);
  return invoice;
}

const providers = ["office", "azure", "onetime", "marketplace", "all"] as const;
const types = ["billinglineitems", "usagelineitems"] as const;

/** As paths name them: OneTime, one_time and onetime are the same. */
function kindNamed({ billingProvider, invoiceLineItemType }: { readonly billingProvider: string; readonly invoiceLineItemType: string }): KindOfLines {
  const plain = (text: string) => text.replaceAll("_", "").toLowerCase();
  const provider = providers.find((one) => one === plain(billingProvider));
  const type = types.find((one) => one === plain(invoiceLineItemType));
  if (!provider) throw badProperty("billingProvider", `it is none of ${providers.join(", ")}`);
  if (!type) throw badProperty("invoiceLineItemType", `it is none of ${types.join(", ")}`);
  return { provider, type };
}
