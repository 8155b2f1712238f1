// The proof of invoices: the sums, where each line comes from, and that it goes on by page.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { lineCharge, usageCharge } from "../../../../../tests/support/charges.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { onLedger, type Ledger } from "../../../../../tests/support/ledger.ts";
import { sql } from "../../database/index.ts";
import { explainInvoice, type InvoiceProof, type InvoiceRecord, type WantedProof } from "../index.ts";
import { findCharge } from "../../commerce/index.ts";

const day = (date: string, quantity = "10") => usageCharge({ chargedAt: `2027-01-${date}T23:59:59.999Z`, amount: "7.378", usage: { quantity, day: `2027-01-${date}` } });
const licences = lineCharge({
  chargedAt: "2027-01-15T09:30:00.000Z", amount: "94.08",
  line: {
    unitPrice: "10.08", formula: { kind: "days", billDays: 28, cycleDays: 30 }, rounding: "amount", chargeType: "addQuantity",
    cause: { kind: "quantityChanged", position: 3 }, priceSource: { pricedOn: "2027-01-15" },
  },
});

for (const dialect of dialects) {
  describe(`the proof of an invoice on ${dialect}`, () => {
    const on = (work: (ledger: Ledger, invoice: InvoiceRecord) => Promise<void>) => () => onLedger(dialect, {}, async (ledger) => {
      await ledger.charge(licences, day("15"), day("16"), lineCharge({ chargedAt: "2027-01-20T00:00:00.000Z", amount: "-5", line: { chargeType: "customerCredit", unitPrice: "-5", quantity: 1, friendlyName: "An outage" } }));
      await ledger.until("2027-02-08T00:00:00Z");
      await work(ledger, (await ledger.invoices())[0] ?? assert.fail());
    });
    const prove = ({ world }: Ledger, invoice: InvoiceRecord, wanted: WantedProof = { limit: 100 }): Promise<InvoiceProof> =>
      world.view((view) => explainInvoice(view, invoice, wanted));

    test("shows that header, lines and charges come to the same", on(async (ledger, invoice) => {
      const { sums } = await prove(ledger, invoice);
      assert.deepEqual(sums, {
        header: { subtotal: "103.83", tax: "0", total: "103.83" }, lines: { count: 3, subtotal: "103.83" }, charges: { count: 5, subtotal: "103.83" }, agree: true,
      });
    }));

    test("finds out where a charge is another one than it was", on(async (ledger, invoice) => {
      await ledger.world.unit(({ db }) => db.run(sql`UPDATE charges SET amount = ${"94.09"} WHERE charge_id = ${licences.chargeId}`));
      const { sums, lines } = await prove(ledger, invoice);
      assert.deepEqual([sums.agree, sums.header.subtotal, sums.lines.subtotal], [false, "103.83", "103.84"]);
      assert.deepEqual(lines.map(({ holds }) => holds), [false, true, true]);
    }));

    test("says of each line its cause, its price, its formula and its rule", on(async (ledger, invoice) => {
      const { lines: [added, credit, meter] } = await prove(ledger, invoice);
      assert.deepEqual(added?.cause, { text: `It was event 3, quantityChanged, of subscription ${licences.subscriptionId}, which is deleted.`, at: "2027-01-15T09:30:00.000Z", kind: "quantityChanged", position: 3 });
      assert.deepEqual(added?.price, { text: "10.08 USD: the catalog's price of CFQ7TTC0LH18:0001 on 2027-01-15.", unitPrice: "10.08", currency: "USD", pricedOn: "2027-01-15" });
      assert.deepEqual([added?.formula, added?.worksOutTo, added?.holds], ["10.08 × 28/30 days = 9.408 × 10 = 94.08 USD", "94.08", true]);
      assert.equal(added?.rule.source, "common-billing-scenarios-onetime-recurring.md");
      assert.deepEqual([credit?.cause.text, credit?.formula, credit?.rule.source], ["Given by hand: An outage.", "-5 × 1 = -5 USD", "request-credit.md"]);
      assert.deepEqual([meter?.cause.text, meter?.cause.days, meter?.amount, meter?.holds], ["It was used on 2 days: 2 entries of the ledger.", 2, "14.75", true]);
      assert.equal(meter?.formula, "20 units × 0.868 less 15 % partner earned credit, cut to 14.75 USD");
    }));

    test("goes on after a line, over both kinds", on(async (ledger, invoice) => {
      const all = (await prove(ledger, invoice)).lines;
      const seen = [];
      for (let next: string | undefined, first = true; first || next !== undefined; first = false) {
        const after = next === undefined ? undefined : await ledger.world.view(({ db }) => findCharge(db, invoice.accountId, next ?? ""));
        const page = await prove(ledger, invoice, { limit: 1, ...(after && { after }) });
        seen.push(...page.lines);
        next = page.next;
      }
      assert.deepEqual(seen, all);
    }));
  });
}
