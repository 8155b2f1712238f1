// The proof of an invoice: that what its header says is what its lines come to, and what the ledger's charges come to; and of
// each line, where it comes from. All of it is worked out from what is stored, when somebody asks.

import { Decimal } from "@understudy/kernel";
import { listCharges, type Charge, type LineCharge, type MeterCharge } from "../../commerce/index.ts";
import type { View } from "../../world/index.ts";
import { chargesIn, isReversed } from "../invoices/find.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import { lineProofs, type LineProof } from "./lines.ts";
import { sumsOf, type Sums } from "./sums.ts";

export type { LineProof } from "./lines.ts";

export interface InvoiceProof {
  readonly invoiceId: string;
  readonly documentType: InvoiceRecord["documentType"];
  readonly amendsOf?: string;
  readonly currency: string;
  readonly sums: Sums;
  readonly lines: readonly LineProof[];
  /** The charge that the next lines come after; absent where there are none. */
  readonly next?: string;
}

export interface WantedProof {
  readonly limit: number;
  /** The line that was proved last. */
  readonly after?: Charge;
}

export async function explainInvoice(view: View, invoice: InvoiceRecord, { limit, after }: WantedProof): Promise<InvoiceProof> {
  const { invoiceId, documentType, amendsOf, currency } = invoice;
  const found = await linesAfter(view, invoice, limit + 1, after);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const lines = await lineProofs(view, invoice, page);
  return {
    invoiceId, documentType, ...(amendsOf !== undefined && { amendsOf }), currency,
    sums: await sumsOf(view, invoice),
    lines: isReversed(invoice) ? lines.map(reversed) : lines,
    ...(found.length > limit && last && { next: last.chargeId }),
  };
}

/** Lines by themselves first, in order; then those of use. */
async function linesAfter({ db }: View, invoice: InvoiceRecord, limit: number, after: Charge | undefined): Promise<(LineCharge | MeterCharge)[]> {
  const wanted = { ...chargesIn(invoice), ...(after && { after }) };
  const charges = after?.kind === "meter" ? [] : await listCharges(db, { ...wanted, kind: "charge", limit });
  if (charges.length === limit) return charges;
  const { after: _after, ...fromTheFirst } = wanted;
  const meters = await listCharges(db, { ...(after?.kind === "meter" ? wanted : fromTheFirst), kind: "meter", limit: limit - charges.length });
  return [...charges, ...meters];
}

const negated = (text: string): string => Decimal.of(text).negated().toString();

/** Of a void note. */
const reversed = (proof: LineProof): LineProof => ({
  ...proof, amount: negated(proof.amount), tax: negated(proof.tax), formula: `${proof.formula}; with the other sign, since it is void`,
  ...(proof.worksOutTo !== undefined && { worksOutTo: negated(proof.worksOutTo) }),
});
