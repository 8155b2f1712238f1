// The run of invoices on the clock.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { lineCharge, usageCharge } from "../../../../../tests/support/charges.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { accountId, onLedger, type Ledger, type LedgerOptions } from "../../../../../tests/support/ledger.ts";
import { listCharges, type Charge, type MeterCharge } from "../../commerce/index.ts";
import { nextDueAt } from "../../world/agenda.ts";
import { chargesIn, type InvoiceRecord } from "../index.ts";

/** Everything that an invoice is made of, and that its lines say. */
async function chargesOf({ world }: Ledger, invoice: InvoiceRecord): Promise<Charge[]> {
  return world.view(async ({ db }) => {
    const all: Charge[] = [];
    for (const kind of ["charge", "usage", "meter"] as const) all.push(...(await listCharges(db, { ...chargesIn(invoice), kind })));
    return all;
  });
}
const sumOf = (amounts: readonly string[]): string => Decimal.sum(amounts.map((amount) => Decimal.of(amount))).toString();
const figures = ({ bill, currency, charges, credits, tax, total }: InvoiceRecord) => [bill, currency, charges, credits, tax, total];

for (const dialect of dialects) {
  describe(`the run of invoices on ${dialect}`, () => {
    const on = (work: (ledger: Ledger) => Promise<void>, options: LedgerOptions = {}) => () => onLedger(dialect, options, work);

    test("bills a month of the calendar on the documented day of the next one", on(async ({ charge, until, invoices }) => {
      await charge(lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z" }), lineCharge({ chargedAt: "2027-01-31T23:59:59.999Z", amount: "-20.5" }));
      await until("2027-02-07T23:59:59.999Z");
      assert.deepEqual(await invoices(), []);
      await until("2027-02-08T00:00:00Z");
      const [invoice, ...others] = await invoices();
      assert.ok(invoice);
      assert.deepEqual(others, []);
      assert.match(invoice.invoiceId, /^G\d{9}$/);
      assert.deepEqual(figures(invoice), ["modern", "USD", "100", "-20.5", "0", "79.5"]);
      assert.deepEqual(invoice.lines, { charge: 2, usage: 0, meter: 0 });
      const { from, to, invoicedAt, dueOn, status, documentType, isSandbox, billTo } = invoice;
      assert.deepEqual([from, to, invoicedAt, dueOn], ["2027-01-01T00:00:00.000Z", "2027-02-01T00:00:00.000Z", "2027-02-08T00:00:00.000Z", "2027-04-09"]);
      assert.deepEqual([status, documentType, isSandbox], ["active", "invoice", false]);
      assert.deepEqual([billTo.name, billTo.country, billTo.addressLines], ["example.com", "US", ["One Microsoft Way", "Redmond, WA 98052"]]);
    }));

    test("bills older offers by the partner's own day, and a day later", on(async ({ charge, until, invoices }) => {
      await charge(lineCharge({ chargedAt: "2027-01-20T00:00:00.000Z", bill: "legacy" }), lineCharge({ chargedAt: "2027-02-15T00:00:00.000Z", bill: "legacy", amount: "7" }));
      await until("2027-02-15T23:00:00Z");
      assert.deepEqual(await invoices(), []);
      await until("2027-02-16T00:00:00Z");
      const [invoice] = await invoices();
      assert.ok(invoice);
      assert.match(invoice.invoiceId, /^D\d{6}[A-Z]{3}$/);
      assert.deepEqual([invoice.from, invoice.to, invoice.total], ["2027-01-15T00:00:00.000Z", "2027-02-15T00:00:00.000Z", "100"]);
    }));

    test("makes one invoice for each currency, and none of a period in which nothing was charged", on(async ({ charge, until, invoices, world }) => {
      await charge(
        lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z" }), lineCharge({ chargedAt: "2027-01-15T09:30:00.001Z", currency: "EUR", amount: "12" }),
        lineCharge({ chargedAt: "2027-04-01T00:00:00.000Z", amount: "5" }),
      );
      await until("2028-01-01T00:00:00Z");
      const found = await invoices();
      assert.deepEqual(found.map((invoice) => [invoice.currency, invoice.total, invoice.from]).toSorted(), [
        ["EUR", "12", "2027-01-01T00:00:00.000Z"], ["USD", "100", "2027-01-01T00:00:00.000Z"], ["USD", "5", "2027-04-01T00:00:00.000Z"],
      ]);
      assert.equal(new Set(found.map(({ invoiceId }) => invoiceId)).size, 3);
      assert.equal(await world.view(({ db }) => nextDueAt(db)), undefined, "nothing waits where nothing is charged");
    }));

    test("bills what was charged before the first charge that it knew of", on(async ({ charge, until, invoices }) => {
      await charge(lineCharge({ chargedAt: "2027-02-01T00:00:00.000Z" }), lineCharge({ chargedAt: "2027-01-31T00:00:00.000Z", amount: "3" }));
      await until("2027-03-08T00:00:00Z");
      assert.deepEqual((await invoices()).map(({ total }) => total), ["100", "3"]);
    }));

    test("makes one line of a month of a meter, rounded, and charges what the rounding makes of the days", on(async (ledger) => {
      const day = (date: string, quantity: string, usage: object = {}) =>
        usageCharge({ chargedAt: `2027-01-${date}T23:59:59.999Z`, amount: Decimal.of(quantity).times(Decimal.of("0.7378")).toString(), usage: { quantity, ...usage } });
      await ledger.charge(day("15", "14.5"), day("16", "14.5"), day("16", "1", { benefit: { orderId: "r", id: "b", type: "Reservation" } }));
      await ledger.until("2027-02-08T00:00:00Z");
      const [invoice] = await ledger.invoices();
      assert.ok(invoice);
      const charges = await chargesOf(ledger, invoice);
      const [meter, ...more] = charges.filter((charge): charge is MeterCharge => charge.kind === "meter");
      assert.ok(meter);
      assert.deepEqual(more, []);
      const { units, unitPrice, effectiveUnitPrice, subtotal, chargeStart, chargeEnd, chargeType } = meter.meter;
      assert.deepEqual([units, unitPrice, subtotal, chargeStart, chargeEnd, chargeType], ["29", "0.868", "21.39", "2027-01-01", "2027-01-31", "new"]);
      assert.equal(effectiveUnitPrice.slice(0, 17), "0.737586206896551");
      assert.deepEqual([invoice.total, invoice.lines], ["21.39", { charge: 0, usage: 3, meter: 1 }]);
      const benefit = charges.find((charge) => charge.kind === "usage" && charge.usage.benefit);
      assert.equal(sumOf(charges.filter((charge) => charge !== benefit).map(({ amount }) => amount)), "21.39", "charges add up to lines");
    }));

    test("keeps apart what has another price, tier, credit or Azure subscription", on(async (ledger) => {
      const changes = [{}, { unitPrice: "0.5" }, { tier: 2 }, { creditRate: "0" }, { entitlement: { id: "another", name: "Azure" } }];
      await ledger.charge(...changes.map((usage) => usageCharge({ chargedAt: "2027-01-15T23:59:59.999Z", amount: "0.7378", usage: { quantity: "1", ...usage } })));
      await ledger.until("2027-02-08T00:00:00Z");
      assert.equal((await ledger.invoices())[0]?.lines.meter, changes.length);
    }));

    test("exchanges what a meter costs at its rate, rounded down in either currency", on(async (ledger) => {
      const exchange = { pricingCurrency: "USD", rate: "0.846202666", day: "2027-01-01" };
      await ledger.charge(usageCharge({ chargedAt: "2027-01-15T23:59:59.999Z", currency: "EUR", amount: "18.1", usage: { quantity: "29", exchange } }));
      await ledger.until("2027-02-08T00:00:00Z");
      // 29 x 0.868 x 0.85 = 21.3962; 21.39 x 0.846202666 = 18.1002...
      assert.equal((await ledger.invoices())[0]?.total, "18.1");
    }));

    test("bills a sandbox for new commerce, as nothing that is to be paid, and for older offers never", on(async ({ charge, until, invoices }) => {
      await charge(lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z" }), lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z", bill: "legacy" }));
      await until("2027-04-01T00:00:00Z");
      assert.deepEqual((await invoices()).map(({ bill, isSandbox, total, invoiceId }) => [bill, isSandbox, total, invoiceId.slice(0, 1)]), [["modern", true, "100", "G"]]);
    }, { kind: "sandbox" }));

    test("comes to the same in one step as in many", async () => {
      const charges = ["2027-01-15T09:30:00.000Z", "2027-02-14T00:00:00.000Z", "2027-05-31T23:59:59.999Z"].flatMap((chargedAt) =>
        [lineCharge({ chargedAt }), lineCharge({ chargedAt, bill: "legacy" }), usageCharge({ chargedAt, amount: "0.7378" })]);
      const run = async (steps: readonly string[]) => {
        let documents: unknown;
        await onLedger(dialect, {}, async ({ charge, until, invoices, world }) => {
          await charge(...charges);
          for (const step of steps) await until(step);
          const meters = await world.view(({ db }) => listCharges(db, { accountId, bill: "modern", kind: "meter" }));
          documents = [await invoices(), meters];
        });
        return documents;
      };
      const months = Array.from({ length: 6 }, (_, index) => `2027-0${index + 2}-20T12:00:00Z`);
      assert.deepEqual(await run(months), await run(months.slice(-1)));
    });
  });
}

describe("the switches of invoices", () => {
  const on = (work: (ledger: Ledger) => Promise<void>, options: LedgerOptions = {}) => () => onLedger("sqlite", options, work);

  for (const [what, settings, at] of [
    ["invoiceDay 6", { invoiceDay: 6 }, "2027-02-06T00:00:00.000Z"],
    ["invoiceDay 8", { invoiceDay: 8 }, "2027-02-08T00:00:00.000Z"],
  ] as const) {
    test(`is out when ${what} says`, on(async ({ charge, until, invoices }) => {
      await charge(lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z" }));
      await until("2027-03-01T00:00:00Z");
      assert.deepEqual((await invoices()).map(({ invoicedAt }) => invoicedAt), [at]);
    }, { settings }));
  }

  for (const [legacyInvoiceAfter, at] of [["PT0S", "2027-02-15T00:00:00.000Z"], ["P2D", "2027-02-17T00:00:00.000Z"]] as const) {
    test(`is out ${legacyInvoiceAfter} after the billing day where legacyInvoiceAfter says so`, on(async ({ charge, until, invoices }) => {
      await charge(lineCharge({ chargedAt: "2027-01-20T00:00:00.000Z", bill: "legacy" }));
      await until("2027-03-01T00:00:00Z");
      assert.deepEqual((await invoices()).map(({ invoicedAt }) => invoicedAt), [at]);
    }, { settings: { legacyInvoiceAfter } }));
  }

  for (const [invoiceDueDays, dueOn] of [[60, "2027-04-09"], [30, "2027-03-10"]] as const) {
    test(`is due after ${invoiceDueDays} days where invoiceDueDays says so`, on(async ({ charge, until, invoices }) => {
      await charge(lineCharge({ chargedAt: "2027-01-20T00:00:00.000Z" }));
      await until("2027-03-01T00:00:00Z");
      assert.equal((await invoices())[0]?.dueOn, dueOn);
    }, { settings: { invoiceDueDays } }));
  }

  for (const [zeroDecimalCurrencies, total] of [["whole", "3209"], ["twoPlaces", "3209.42"]] as const) {
    test(`rounds yen as zeroDecimalCurrencies says: ${zeroDecimalCurrencies}`, on(async (ledger) => {
      const exchange = { pricingCurrency: "USD", rate: "150.0431", day: "2027-01-01" };
      await ledger.charge(usageCharge({ chargedAt: "2027-01-15T23:59:59.999Z", currency: "JPY", amount: "1", usage: { quantity: "29", exchange } }));
      await ledger.until("2027-02-08T00:00:00Z");
      assert.equal((await ledger.invoices())[0]?.total, total);
    }, { settings: { zeroDecimalCurrencies } }));
  }

  for (const [taxMode, tax, total] of [["none", "0", "20"], ["perLine", "2.01", "22.01"], ["invoice", "2", "22"]] as const) {
    test(`has the tax of taxMode ${taxMode}`, on(async (ledger) => {
      const line = (amount: string, taxed: string) =>
        lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z", amount, ...(taxMode === "perLine" && { line: { tax: taxed } }) });
      await ledger.charge(line("9.75", "0.98"), line("10.25", "1.03"));
      await ledger.until("2027-02-08T00:00:00Z");
      const [invoice] = await ledger.invoices();
      assert.deepEqual([invoice?.tax, invoice?.total], [tax, total]);
    }, { settings: { taxMode, taxPercent: 10 } }));
  }

  test("taxes the lines of usage where lines are taxed", on(async (ledger) => {
    await ledger.charge(usageCharge({ chargedAt: "2027-01-15T23:59:59.999Z", amount: "21", usage: { quantity: "29" } }));
    await ledger.until("2027-02-08T00:00:00Z");
    assert.deepEqual((await ledger.invoices()).map(({ tax, total }) => [tax, total]), [["2.14", "23.53"]]);
  }, { settings: { taxMode: "perLine", taxPercent: 10 } }));

  test("numbers a sandbox's invoices from T where sandboxInvoiceNumbers says so", on(async ({ charge, until, invoices }) => {
    await charge(lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z" }));
    await until("2027-04-01T00:00:00Z");
    assert.match((await invoices())[0]?.invoiceId ?? "", /^T\d{9}$/);
  }, { kind: "sandbox", settings: { sandboxInvoiceNumbers: "T" } }));

  test("bills a sandbox nothing where sandboxInvoices is none", on(async ({ charge, until, invoices }) => {
    await charge(lineCharge({ chargedAt: "2027-01-15T09:30:00.000Z" }), lineCharge({ chargedAt: "2027-02-15T09:30:00.000Z" }));
    await until("2027-04-01T00:00:00Z");
    assert.deepEqual(await invoices(), []);
  }, { kind: "sandbox", settings: { sandboxInvoices: "none" } }));
});
