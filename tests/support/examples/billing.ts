// The examples of invoices and what belongs to them: of the month before, so that there are some whatever the clock shows.

import { strict as assert } from "node:assert";
import { findInvoice, receiptsOf } from "../../../packages/server/src/billing/index.ts";
import { updateInvoice } from "../../../packages/server/src/billing/invoices/repository.ts";
import { throughDoors } from "../doors.ts";
import { invoiceOfLastMonth } from "../invoices.ts";
import type { Scene, Side } from "../scene.ts";
import type { Maker } from "./maker.ts";

const invoices = new WeakMap<Side, Promise<string>>();

/** The number of an invoice of new commerce, which both accounts have; made once for each. */
export function invoiceIn({ world }: Scene, side: Side): Promise<string> {
  const found = invoices.get(side) ?? invoiceOfLastMonth(world, side.account.tenantId, "modern", side.customerId).then(({ invoiceId }) => invoiceId);
  invoices.set(side, found);
  return found;
}

export const billingMakers: Readonly<Record<string, Maker>> = {
  "invoices.list": async (scene, side) => {
    await invoiceIn(scene, side);
    return { query: "size=10&offset=0" };
  },
  "invoices.get": async (scene, side) => ({ params: { invoiceId: await invoiceIn(scene, side) } }),
  "invoices.summary.get": async (scene, side) => {
    await invoiceIn(scene, side);
    return {};
  },
  "invoices.summaries.list": async (scene, side) => {
    await invoiceIn(scene, side);
    return {};
  },
  "invoices.estimates.links.list": () => ({ query: "currencyCode=USD" }),
  "invoices.statement.get": async (scene, side) => ({ params: { invoiceId: await invoiceIn(scene, side) } }),
  "invoices.receipts.statement.get": async (scene, side) => {
    const invoiceId = await invoiceIn(scene, side);
    return { params: { invoiceId, receiptId: await receiptIn(scene, side, invoiceId) } };
  },
};

/** The receipt that an invoice has when it is billed to Taiwan. */
const receiptIn = ({ world }: Scene, { account: { tenantId } }: Side, invoiceId: string): Promise<string> =>
  throughDoors(world, async (unit) => {
    const invoice = await findInvoice(unit, tenantId, invoiceId);
    assert.ok(invoice);
    const there = { ...invoice, billTo: { ...invoice.billTo, country: "TW" } };
    await updateInvoice(unit.db, there);
    const [receiptId] = receiptsOf(there);
    assert.ok(receiptId);
    return receiptId;
  });
