// The run: what an account was charged in a period becomes its invoice, one for each currency; what it was not charged
// anything in becomes none. It happens whole or not at all, and comes to the same however often it is begun.

import { ensureInvoicing, type InvoicingPayload } from "../../commerce/index.ts";
import type { Unit } from "../../world/index.ts";
import { findBilled, isBilled } from "./billed.ts";
import { issue } from "./issue.ts";
import { currenciesIn, firstChargeFrom } from "./ledger-reads.ts";
import { writeMeters } from "./meters.ts";
import { totalsOf } from "./totals.ts";

export async function runInvoices(unit: Unit, accountId: string, { bill, from, to }: InvoicingPayload): Promise<void> {
  const billed = await findBilled(unit.db, accountId);
  const time = { accountId, bill, from, to };
  if (isBilled(billed.company, bill, unit.settings)) {
    await writeMeters(unit, time);
    for (const currency of await currenciesIn(unit.db, time)) {
      const span = { ...time, currency, editions: [0, 0] } as const;
      await issue(unit, billed, { ...span, ...(await totalsOf(unit, span)), documentType: "invoice", cause: `invoice ${bill} ${currency} ${from}` });
    }
  }
  const next = await firstChargeFrom(unit.db, accountId, bill, to);
  if (next !== undefined) await ensureInvoicing(unit, accountId, bill, next);
}
