// Invoices that were wrong: void and billed again, or adjusted; and what is paid of them meanwhile.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { customerId, lineCharge, usageCharge } from "../../../../../tests/support/charges.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { accountId, onLedger, type Ledger, type LedgerOptions } from "../../../../../tests/support/ledger.ts";
import type { View } from "../../world/index.ts";
import {
  adjust, amendmentProblem, balanceIn, balanceOf, credit, explainInvoice, openOf, paidOf, pay, paymentProblem, voidAndRebill, type Correction, type InvoiceRecord,
} from "../index.ts";

const correction = (amount: string): Correction =>
  ({ customerId, customer: { name: "Contoso", domain: "contoso.onmicrosoft.com", country: "US" }, resellerMpnId: 0, amount, reason: "An outage" });
const balanceIs = (invoices: readonly InvoiceRecord[], view: View): string => balanceIn("USD", invoices, view).amount.toString();

for (const dialect of dialects) {
  describe(`invoices that are amended or paid, on ${dialect}`, () => {
    /** With one invoice of 120 dollars, 100 of them for licences. */
    const on = (work: (ledger: Ledger, invoice: InvoiceRecord) => Promise<void>, options: LedgerOptions = {}) => () => onLedger(dialect, options, async (ledger) => {
      await ledger.charge(lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z" }), usageCharge({ chargedAt: "2027-01-15T23:59:59.999Z", amount: "20", usage: { quantity: "20", unitPrice: "1", creditRate: "0" } }));
      await ledger.until("2027-02-08T00:00:00Z");
      const [invoice] = await ledger.invoices();
      assert.ok(invoice);
      assert.equal(invoice.total, "120");
      await work(ledger, invoice);
    });
    const agrees = async ({ world, invoices }: Ledger): Promise<void> => {
      for (const invoice of await invoices()) {
        const { sums, lines } = await world.view((view) => explainInvoice(view, invoice, { limit: 100 }));
        assert.ok(sums.agree, JSON.stringify(sums));
        assert.ok(lines.every(({ holds }) => holds));
        assert.equal(Decimal.sum(lines.map(({ amount }) => Decimal.of(amount))).toString(), sums.header.subtotal);
      }
    };

    test("a void one has a note that takes it back, and another in its place with the same charges and the corrections", on(async (ledger, invoice) => {
      const rebilled = await ledger.world.unit((unit) => voidAndRebill(unit, invoice, { reason: "Wrong", corrections: [correction("-30"), correction("5.5")] }));
      const all = await ledger.invoices();
      assert.equal(all.length, 3);
      const [former, note] = [all.find(({ invoiceId }) => invoiceId === invoice.invoiceId), all.find(({ amendsOf }) => amendsOf === invoice.invoiceId)];
      assert.deepEqual({ ...former, status: "active" }, invoice, "nothing else of it changes");
      assert.equal(former?.status, "void");
      assert.deepEqual([note?.documentType, note?.charges, note?.credits, note?.total, note?.reason], ["void_note", "0", "-120", "-120", "Wrong"]);
      assert.deepEqual([rebilled.documentType, rebilled.status, rebilled.charges, rebilled.credits, rebilled.total], ["invoice", "active", "125.5", "-30", "95.5"]);
      assert.deepEqual([rebilled.from, rebilled.to, rebilled.amendsOf], [invoice.from, invoice.to, undefined]);
      assert.equal(new Set(all.map(({ invoiceId }) => invoiceId)).size, 3);
      assert.equal(await ledger.world.view(async (view) => balanceIs(all, view)), "95.5");
      await agrees(ledger);
    }));

    test("can be void again and again, each time with what was corrected before", on(async (ledger, invoice) => {
      const first = await ledger.world.unit((unit) => voidAndRebill(unit, invoice, { reason: "Wrong", corrections: [correction("-30")] }));
      const second = await ledger.world.unit((unit) => voidAndRebill(unit, first, { reason: "Still wrong", corrections: [correction("-1")] }));
      const third = await ledger.world.unit((unit) => voidAndRebill(unit, second, { reason: "Once more", corrections: [] }));
      assert.deepEqual([first.total, second.total, third.total], ["90", "89", "89"]);
      assert.equal(await ledger.world.view(async (view) => balanceIs(await ledger.invoices(), view)), "89");
      await agrees(ledger);
    }));

    test("an adjusted one stands, with a note beside it, which a later void one takes along", on(async (ledger, invoice) => {
      const note = await ledger.world.unit((unit) => adjust(unit, invoice, correction("-12.34")));
      assert.deepEqual([note.documentType, note.amendsOf, note.total, note.reason], ["adjustment_note", invoice.invoiceId, "-12.34", "An outage"]);
      assert.equal((await ledger.invoices()).find(({ invoiceId }) => invoiceId === invoice.invoiceId)?.status, "active");
      assert.equal(await ledger.world.view(async (view) => balanceIs(await ledger.invoices(), view)), "107.66");
      const rebilled = await ledger.world.unit((unit) => voidAndRebill(unit, invoice, { reason: "Wrong", corrections: [] }));
      const all = await ledger.invoices();
      assert.deepEqual([rebilled.total, all.length], ["107.66", 5]);
      assert.deepEqual(all.filter(({ status }) => status === "void").map(({ invoiceId }) => invoiceId).toSorted(), [invoice.invoiceId, note.invoiceId].toSorted());
      assert.equal(await ledger.world.view(async (view) => balanceIs(all, view)), "107.66");
      await agrees(ledger);
    }));

    test("notes and void invoices are not amended, and void ones are not paid", on(async ({ world, invoices }, invoice) => {
      assert.equal(amendmentProblem(invoice), undefined);
      await world.unit((unit) => voidAndRebill(unit, invoice, { reason: "Wrong", corrections: [] }));
      const all = await invoices();
      const voided = all.find(({ status }) => status === "void") ?? assert.fail();
      const note = all.find(({ documentType }) => documentType === "void_note") ?? assert.fail();
      assert.match(amendmentProblem(voided) ?? "", /is void already/);
      assert.match(amendmentProblem(note) ?? "", /is a note/);
      assert.match(paymentProblem(voided, Decimal.of(1)) ?? "", /is void/);
      assert.match(paymentProblem(note, Decimal.of(1)) ?? "", /nothing is open/);
    }));

    test("what was paid of a void one is paid of the one in its place", on(async (ledger, invoice) => {
      const paid = await ledger.world.unit((unit) => pay(unit, invoice, Decimal.of("120")));
      const rebilled = await ledger.world.unit((unit) => voidAndRebill(unit, paid, { reason: "Wrong", corrections: [correction("-30")] }));
      const all = await ledger.invoices();
      await ledger.world.view(async (view) => {
        assert.deepEqual([paidOf(rebilled, view).toString(), balanceOf(rebilled, view).toString(), balanceIs(all, view)], ["120", "-30", "-30"]);
      });
    }));

    test("is paid at once or in parts, and never more than is open", on(async ({ world }, invoice) => {
      for (const [amount, problem] of [["0", /more than nothing/], ["-1", /more than nothing/], ["120.01", /no more than 120 USD is open/]] as const) {
        assert.match(paymentProblem(invoice, Decimal.of(amount)) ?? "", problem);
      }
      const part = await world.unit((unit) => pay(unit, invoice, Decimal.of("20.5")));
      assert.match(paymentProblem(part, Decimal.of("99.51")) ?? "", /no more than 99.5 USD/);
      const all = await world.unit((unit) => pay(unit, part, openOf(part)));
      assert.match(paymentProblem(all, Decimal.of("0.01")) ?? "", /nothing is open/);
      assert.deepEqual(await world.view(async (view) => [paidOf(all, view).toString(), balanceOf(all, view).toString()]), ["120", "0"]);
    }));

    test("shows a payment after paymentShownAfter, and is not open meanwhile", on(async ({ world, until, invoices }, invoice) => {
      await world.unit((unit) => pay(unit, invoice, Decimal.of("120")));
      const read = () => world.view(async (view) => {
        const all = await invoices();
        const { amount, changedAt, lastPayment } = balanceIn("USD", all, view);
        return [amount.toString(), openOf(all[0] ?? assert.fail()).toString(), changedAt, lastPayment?.paidAt];
      });
      assert.deepEqual(await read(), ["120", "0", "2027-02-08T00:00:00.000Z", undefined]);
      await until("2027-02-13T00:00:00Z");
      assert.deepEqual(await read(), ["0", "0", "2027-02-13T00:00:00.000Z", "2027-02-08T00:00:00.000Z"]);
    }, { settings: { paymentShownAfter: "P5D" } }));

    test("of a sandbox is never to be paid", on(async ({ world }, invoice) => {
      assert.match(paymentProblem(invoice, Decimal.of("120")) ?? "", /integration sandbox/);
      assert.deepEqual(await world.view(async (view) => [paidOf(invoice, view).toString(), balanceOf(invoice, view).toString()]), ["120", "0"]);
    }, { kind: "sandbox" }));

    test("a credit comes on the next invoice, and not on the one that is out", on(async (ledger, invoice) => {
      const charge = await ledger.world.unit((unit) => credit(unit, { accountId, bill: "modern", currency: "USD" }, { ...correction("-7"), creditReasonCode: "Azure Credit Offer" }));
      assert.deepEqual([charge.line.chargeType, charge.line.creditReasonCode, charge.amount], ["customerCredit", "Azure Credit Offer", "-7"]);
      await ledger.until("2027-03-08T00:00:00Z");
      const [next, former] = await ledger.invoices();
      assert.deepEqual([next?.total, next?.credits, next?.from], ["-7", "-7", "2027-02-01T00:00:00.000Z"]);
      assert.deepEqual(former, invoice);
      await agrees(ledger);
    }));
  });
}
