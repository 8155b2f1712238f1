// What brings an invoice about: one entry on the agenda for each account and bill, due when the invoice of the first
// charges that no invoice has yet is out. It comes with the first charge; the run of the invoice puts on the next one.

import { sql } from "../../database/index.ts";
import { guidOf, type Unit } from "../../world/index.ts";
import { billingPeriodOf, type BillingPeriod } from "../calendar/billing-period.ts";
import { billingDayOf } from "./billing-day.ts";
import type { Bill } from "./charge.ts";

/** Kind of the entry. */
export const invoiceDue = "billing.invoice";

/** Which charges the invoice is to be made of. */
export interface InvoicingPayload {
  readonly bill: Bill;
  readonly from: string;
  readonly to: string;
}

/** Every charge asks for it. */
const entryIds = new Map<string, string>();
const entryIdsMax = 10_000;

function entryIdOf(accountId: string, bill: Bill): string {
  const cause = `invoice of account ${accountId}, ${bill}`;
  const entryId = entryIds.get(cause) ?? guidOf(cause);
  if (entryIds.size === entryIdsMax) entryIds.clear();
  entryIds.set(cause, entryId);
  return entryId;
}

/** Sees to it that a charge which happened then comes on an invoice. */
export async function ensureInvoicing(unit: Unit, accountId: string, bill: Bill, chargedAt: string = unit.nowText): Promise<void> {
  const entryId = entryIdOf(accountId, bill);
  const entry = await unit.db.get<{ payload: string }>(sql`SELECT payload FROM agenda WHERE entry_id = ${entryId}`);
  if (entry && (JSON.parse(entry.payload) as InvoicingPayload).from <= chargedAt) return;
  if (entry) await unit.unschedule(entryId);
  const billingDay = bill === "modern" ? 1 : await billingDayOf(unit, accountId);
  await scheduleInvoice(unit, accountId, bill, billingPeriodOf(bill, chargedAt, billingDay, unit.settings));
}

async function scheduleInvoice(unit: Unit, accountId: string, bill: Bill, { from, to, outAt }: BillingPeriod): Promise<void> {
  await unit.schedule({ entryId: entryIdOf(accountId, bill), accountId, dueAt: Temporal.Instant.from(outAt), kind: invoiceDue, payload: { bill, from, to } });
}
