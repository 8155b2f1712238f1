// Charges and invoices in a running world, for tests of what is made of them: written through the doors of its rooms.

import { strict as assert } from "node:assert";
import { billingDue, listInvoices, type InvoiceRecord } from "../../packages/server/src/billing/index.ts";
import { ensureInvoicing, insertCharge, invoiceDue, type Bill, type Charge } from "../../packages/server/src/commerce/index.ts";
import { toInstantText } from "../../packages/kernel/src/index.ts";
import { guidOf } from "../../packages/server/src/world/index.ts";
import { lineCharge, usageCharge } from "./charges.ts";
import { throughDoors } from "./doors.ts";
import type { TestWorld } from "./world.ts";

/** Writes charges of an account, which its invoices will have. */
export const charge = (world: TestWorld, accountId: string, ...charges: readonly Charge[]): Promise<void> =>
  throughDoors(world, async (unit) => {
    for (const one of charges) {
      await insertCharge(unit.db, { ...one, accountId });
      await ensureInvoicing(unit, accountId, one.bill, one.chargedAt);
    }
  });

/**
 * An invoice of the month before, with a licence and Azure that was used, without the clock being moved. Once for each
 * account and bill of a world.
 */
export const invoiceOfLastMonth = (world: TestWorld, accountId: string, bill: Bill, customerId?: string): Promise<InvoiceRecord> =>
  throughDoors(world, async (unit) => {
    const first = unit.now.toZonedDateTimeISO("UTC").with({ day: 1 }).startOfDay();
    const [from, to] = [first.subtract({ months: 1 }), first].map((day) => toInstantText(day.toInstant()));
    assert.ok(from !== undefined && to !== undefined);
    for (const one of [lineCharge, usageCharge]) {
      const made = one({ chargedAt: from, amount: "20" });
      await insertCharge(unit.db, { ...made, chargeId: guidOf(`${bill} ${one.name} ${accountId}`), accountId, bill, ...(customerId !== undefined && { customerId }) });
    }
    const run = billingDue.get(invoiceDue);
    assert.ok(run);
    await run({ entryId: "", accountId, dueAt: unit.now, kind: invoiceDue, payload: { bill, from, to } }, unit);
    const invoice = (await listInvoices(unit.db, accountId)).find((one) => one.bill === bill && one.from === from);
    assert.ok(invoice);
    return invoice;
  });
