// What a customer's services cost in the latest billing period: of each bill the latest documents, and the customer's lines on
// them. Source: get-a-customer-s-service-costs-summary.md.

import { Decimal } from "@understudy/kernel";
import { listCharges, type Bill, type LineCharge, type MeterCharge } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { chargesIn } from "../invoices/find.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import { listInvoices } from "../invoices/repository.ts";
import { amountOn, contextOf, taxOn, type LineContext } from "../lines/context.ts";

/** A charge on a document, and what it says there. */
export interface Cost {
  readonly charge: LineCharge | MeterCharge;
  readonly context: LineContext & { readonly invoice: InvoiceRecord };
  readonly pretax: Decimal;
  readonly tax: Decimal;
}

export interface DocumentCosts {
  readonly invoice: InvoiceRecord;
  readonly costs: readonly Cost[];
}

/** Those of older offers first. Of a period with documents in several currencies each has its own costs. */
export async function latestCosts(view: View, accountId: string, customerId: string): Promise<DocumentCosts[]> {
  const invoices = (await listInvoices(view.db, accountId)).filter(({ documentType, status }) => documentType === "invoice" && status === "active");
  const found: DocumentCosts[] = [];
  for (const bill of ["legacy", "modern"] as const) {
    for (const invoice of latest(invoices, bill)) {
      const costs = await costsOn(view, invoice, customerId);
      if (costs.length > 0) found.push({ invoice, costs });
    }
  }
  return found;
}

function latest(invoices: readonly InvoiceRecord[], bill: Bill): InvoiceRecord[] {
  const ofBill = invoices.filter((invoice) => invoice.bill === bill);
  const from = ofBill.map((invoice) => invoice.from).toSorted().at(-1);
  return ofBill.filter((invoice) => invoice.from === from).toSorted((one, other) => (one.invoiceId < other.invoiceId ? -1 : 1));
}

async function costsOn(view: View, invoice: InvoiceRecord, customerId: string): Promise<Cost[]> {
  const context = { ...await contextOf(view, invoice.accountId, invoice), invoice };
  const charges = [
    ...await listCharges(view.db, { ...chargesIn(invoice), kind: "charge", customerId }),
    ...await listCharges(view.db, { ...chargesIn(invoice), kind: "meter", customerId }),
  ];
  return charges.map((charge) => {
    const [amount, tax] = charge.kind === "charge" ? [charge.amount, charge.line.tax] : [charge.meter.subtotal, charge.meter.tax];
    return { charge, context, pretax: amountOn(context, amount), tax: taxOn(context, tax) };
  });
}

export interface Sum {
  readonly pretax: Decimal;
  readonly tax: Decimal;
}

export const sumOf = (costs: readonly Cost[]): Sum =>
  ({ pretax: Decimal.sum(costs.map(({ pretax }) => pretax)), tax: Decimal.sum(costs.map(({ tax }) => tax)) });
