// What the PDF of an invoice says, read as other programs read it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { lineCharge, usageCharge } from "../../../../../tests/support/charges.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { onLedger, type Ledger, type LedgerOptions } from "../../../../../tests/support/ledger.ts";
import { complaintsOfPoppler, readPdf, type ReadPdf } from "../../../../../tests/support/pdf.ts";
import { listCharges, type LineCharge, type MeterCharge } from "../../commerce/index.ts";
import { guidOf } from "../../world/index.ts";
import { adjust, chargesIn, pay, voidAndRebill, type InvoiceRecord } from "../index.ts";
import { updateInvoice } from "../invoices/repository.ts";
import { amountText } from "./amounts.ts";
import { receiptOf, receiptsOf, statementOf } from "./index.ts";

const on = (work: (ledger: Ledger) => Promise<void>, options: LedgerOptions = {}) => () => onLedger("sqlite", options, work);

const january = "2027-01-15T09:30:00.000Z";
const february = "2027-02-15T09:30:00.000Z";

interface Bought {
  readonly name?: string;
  readonly chargedAt?: string;
  readonly line?: Partial<LineCharge["line"]>;
}

/** A charge of a customer with a name, and with a subscription of that name. */
const bought = (amount: string, { name = "Contoso", chargedAt = january, line = {} }: Bought = {}): LineCharge => lineCharge({
  chargedAt, amount, customerId: guidOf(`customer ${name}`), subscriptionId: guidOf(`subscription of ${name}`),
  line: { customer: { name, domain: "customer.example.com", country: "US" }, ...line },
});

const refund = (amount: string, day: string, more: Bought = {}): LineCharge =>
  bought(amount, { chargedAt: february, ...more, line: { chargeType: "cancelImmediate", isRefund: true, chargeStart: day, chargeEnd: "2027-02-28", ...more.line } });

async function billed({ until, invoices }: Ledger, by = "2027-02-08T00:00:00Z"): Promise<InvoiceRecord> {
  await until(by);
  const [invoice] = await invoices();
  assert.ok(invoice);
  return invoice;
}

/** The same document for a partner somewhere else. */
async function moved({ world }: Ledger, invoice: InvoiceRecord, country: string): Promise<InvoiceRecord> {
  const there = { ...invoice, billTo: { ...invoice.billTo, country, mpnId: "1234567" } };
  await world.unit(({ db }) => updateInvoice(db, there));
  return there;
}

const bytesOf = async ({ world }: Ledger, invoice: InvoiceRecord): Promise<Uint8Array> => (await world.view((view) => statementOf(view, invoice))).bytes;

const read = async (ledger: Ledger, invoice: InvoiceRecord): Promise<ReadPdf> => readPdf(await bytesOf(ledger, invoice));

function assertSays(text: string, ...wanted: readonly string[]): void {
  for (const one of wanted) assert.ok(text.includes(one), `${one} is in: ${text}`);
}

for (const dialect of dialects) {
  test(`the statement of an invoice says every amount of it, of its customers and of its lines on ${dialect}`, () => onLedger(dialect, {}, async (ledger) => {
    const lines = [
      bought("1234567.89", { line: { quantity: 1_500, unitPrice: "823.05" } }), bought("-94.2", { line: { effectiveUnitPrice: "-9.42" } }),
      bought("100.8", { name: "Fabrikam", line: { exchange: { pricingCurrency: "EUR", rate: "0.846202666", day: "2026-12-29" } } }),
    ];
    await ledger.charge(...lines, ...["16", "17", "18"].map((day) => usageCharge({ chargedAt: `2027-01-${day}T00:00:00.000Z`, amount: "17.7072", usage: { quantity: "24.0001" } })));
    const invoice = await billed(ledger);
    const { text } = await read(ledger, invoice);
    assertSays(text, "1,234,567.89", "-94.20", "100.80", "1,500", "823.05", "-9.42");
    assertSays(text, ...[invoice.total, invoice.charges, invoice.credits, invoice.tax].map((amount) => `${amountText(Decimal.of(amount), 2)} USD`));
    const [meter] = await ledger.world.view(({ db }) => listCharges(db, { ...chargesIn(invoice), kind: "meter" })) as MeterCharge[];
    assert.ok(meter);
    assertSays(text, amountText(Decimal.of(meter.meter.subtotal), 2), meter.meter.units, "0.868", "15 % partner earned credit", "per 1 Hour");
    assertSays(text, "Subtotal Fabrikam 100.80 USD", "EUR USD 0.846202666 29 Dec 2026", "exchange rate 0.846202666");
  }));
}

describe("the statement of an invoice", () => {
  test("names supplier, buyer, number, period, terms and when it is due", on(async (ledger) => {
    await ledger.charge(bought("100"));
    const invoice = await moved(ledger, await billed(ledger), "US");
    const { text, info } = await read(ledger, invoice);
    assertSays(text, "Understudy Test Billing", "Sold to", "Bill to", "example.com", "One Microsoft Way", "Redmond, WA 98052", "United States (US)");
    assertSays(text, `Invoice number ${invoice.invoiceId}`, "Invoice date 8 Feb 2027", "Billing period 1 Jan – 31 Jan 2027", "Payment terms Net 60 days", "Due date 9 Apr 2027");
    assertSays(text, "Partner ID 1234567", "Total amount 100.00 USD", "Microsoft 365 Business Basic", "Publisher: Microsoft Corporation", "15 Jan 2027");
    assertSays(text, "nothing was exchanged");
    assert.deepEqual([info["Title"], info["CreationDate"]], [`Invoice ${invoice.invoiceId} (test document)`, "D:20270208000000Z"]);
  }));

  test("says on every page that it is a test and that nothing is to be paid, and is issued by nobody real", on(async (ledger) => {
    await ledger.charge(...Array.from({ length: 60 }, (_, index) => bought(`${index + 1}`, { name: `Customer ${index % 7}` })));
    const { pages, text, info } = await read(ledger, await billed(ledger));
    assert.ok(pages.length > 2);
    for (const page of pages) assertSays(page, "Test document: no payment", "Understudy Test Billing");
    assertSays(text, "Its supplier does not exist", "Do not send money");
    assert.equal(info["Author"], "Understudy Test Billing");
  }));

  test("numbers its pages, and has the heads of its columns on each", on(async (ledger) => {
    await ledger.charge(...Array.from({ length: 200 }, (_, index) => bought(`${index + 1}.01`)));
    const { pages } = await read(ledger, await billed(ledger));
    for (const [index, page] of pages.entries()) assertSays(page, `Page ${index + 1} of ${pages.length}`);
    for (const page of pages.slice(1)) assertSays(page.replaceAll(/\s+/g, " "), "Charge Dates Quantity Unit price Effective price Amount (USD)");
    for (let index = 0; index < 200; index += 1) assert.ok(pages.some((page) => page.includes(` ${index + 1}.01`)), `line ${index}`);
  }));

  test("is the same file however often it is asked for, and opens without complaint", on(async (ledger) => {
    await ledger.charge(bought("100"), bought("-3", { name: "株式会社青空" }));
    const invoice = await billed(ledger);
    const bytes = await bytesOf(ledger, invoice);
    await ledger.until("2027-03-01T00:00:00Z");
    assert.ok(Buffer.from(bytes).equals(await bytesOf(ledger, invoice)));
    assert.equal(complaintsOfPoppler(bytes) ?? "", "");
  }));

  test("writes names in every script", on(async (ledger) => {
    const names = ["株式会社青空商事", "ООО «Ромашка и партнёры»", "شركة البحر", "חברת הים", "Łódź Kępiński", "삼성무역", "Ελλάδα", "深圳市腾讯", "บริษทไทย"];
    await ledger.charge(...names.map((name) => bought("100", { name })));
    assertSays((await read(ledger, await billed(ledger))).text, ...names);
  }));

  test("is drawn for names with line breaks, controls, half letters and what no font has", on(async (ledger) => {
    await ledger.charge(...["a\nb\u0000c", "\u200F\u202E", "", " ", "\uD83D", "\u{10FFFF}", "🏢 Tower", "x".repeat(500), "e\u0301".repeat(30)].map((name) => bought("100", { name })));
    assertSays((await read(ledger, await billed(ledger))).text, "a b c", "Tower", "900.00 USD", "…");
  }));

  test("says what has been paid and what is open, as payments show", on(async (ledger) => {
    await ledger.charge(bought("100"));
    const open = await billed(ledger);
    assertSays((await read(ledger, open)).text, "State: Open", "Balance 100.00 USD");
    const partly = await ledger.world.unit((unit) => pay(unit, open, Decimal.of("40")));
    assertSays((await read(ledger, partly)).text, "State: Open", "Balance 100.00 USD");
    await ledger.until("2027-02-13T00:00:00Z");
    assertSays((await read(ledger, partly)).text, "State: Partly paid", "Payment of 8 Feb 2027 -40.00 USD", "Balance 60.00 USD");
    const paid = await ledger.world.unit((unit) => pay(unit, partly, Decimal.of("60")));
    await ledger.until("2027-02-20T00:00:00Z");
    assertSays((await read(ledger, paid)).text, "State: Paid", "Balance 0.00 USD");
  }, { settings: { paymentShownAfter: "P5D" } }));

  test("has taxes at each line where lines are taxed", on(async (ledger) => {
    await ledger.charge(bought("100", { line: { tax: "19" } }));
    const { text } = await read(ledger, await billed(ledger));
    assertSays(text, "Amount (USD) Tax", "100.00 19.00", "Tax 19.00 USD", "Total 119.00 USD");
  }, { settings: { taxMode: "perLine", taxPercent: 19 } }));

  test("has tax once where it is of the total, and for Canada two lines of it", on(async (ledger) => {
    await ledger.charge(bought("100"));
    const { text } = await read(ledger, await moved(ledger, await billed(ledger), "CA"));
    assertSays(text, "GST/HST 5.00 USD", "PST/QST 0.00 USD", "Total 105.00 USD");
  }, { settings: { taxMode: "invoice", taxPercent: 5 } }));

  for (const [zeroDecimalCurrencies, amount] of [["whole", "1,200 JPY"], ["twoPlaces", "1,200.00 JPY"]] as const) {
    test(`writes yen as ${amount} where zeroDecimalCurrencies is ${zeroDecimalCurrencies}`, on(async (ledger) => {
      await ledger.charge({ ...bought("1200"), currency: "JPY" });
      assertSays((await read(ledger, await billed(ledger))).text, `Total amount ${amount}`);
    }, { settings: { zeroDecimalCurrencies } }));
  }

  test("of a sandbox says that it must not be paid and that nothing has to be done", on(async (ledger) => {
    await ledger.charge(bought("100"));
    const { pages, text } = await read(ledger, await billed(ledger));
    assertSays(text, "Integration sandbox: do not pay. No action is needed", "State: Sandbox: not payable", "Not payable: sandbox -100.00 USD", "Balance 0.00 USD");
    for (const page of pages.slice(1)) assertSays(page, "Sandbox: do not pay");
  }, { kind: "sandbox" }));

  test("of older offers has the headings that its documentation lists", on(async (ledger) => {
    const legacy = (chargeType: string, amount: string): LineCharge => ({ ...bought(amount, { line: { chargeType } }), bill: "legacy" });
    await ledger.charge(legacy("Cycle fee", "48"), legacy("Cycle instance prorate", "3.1"), legacy("Cancel fee", "-4"));
    const invoice = await billed(ledger, "2027-02-16T00:00:00Z");
    const { text } = await read(ledger, invoice);
    assertSays(text, `Invoice no ${invoice.invoiceId}`, "Customer number", "Customer PO", "US FEIN", "Payment due date", "Service recipient", "Cycle instance prorate");
    assertSays(text, "License-based charges 48.00 USD", "Usage-based charges 0.00 USD", "Other products and services 3.10 USD", "Discounts 0.00 USD");
    assertSays(text, "Credits -4.00 USD", "Subtotal 47.10 USD", "Other credits 0.00 USD", "Total current charges 47.10 USD");
  }));

  for (const [country, size] of [["US", "[0 0 612 792]"], ["JP", "[0 0 595.28 841.89]"]] as const) {
    test(`is on the paper of ${country}`, on(async (ledger) => {
      await ledger.charge(bought("100"));
      assert.ok(Buffer.from(await bytesOf(ledger, await moved(ledger, await billed(ledger), country))).includes(`/MediaBox ${size}`));
    }));
  }
});

describe("where the law wants sections", () => {
  const withReturns = async (ledger: Ledger, country: string): Promise<{ first: InvoiceRecord; second: InvoiceRecord }> => {
    await ledger.charge(bought("100", { line: { chargeEnd: "2027-02-28" } }));
    const first = await moved(ledger, await billed(ledger), country);
    await ledger.charge(refund("-33.6", "2027-02-20"), bought("200", { name: "Fabrikam", chargedAt: "2027-02-10T00:00:00.000Z", line: { chargeEnd: "2027-02-28" } }), refund("-50", "2027-02-20", { name: "Fabrikam" }));
    const { subscriptionId: _none, ...credit } = bought("-7", { name: "Tailspin", chargedAt: february, line: { chargeType: "customerCredit" } });
    await ledger.charge(credit);
    return { first, second: await moved(ledger, await billed(ledger, "2027-03-08T00:00:00Z"), country) };
  };

  for (const country of ["DE", "AU", "CA"]) {
    test(`as in ${country}, a statement has a summary, a tax invoice, and credit notes that name their original`, on(async (ledger) => {
      const { first, second } = await withReturns(ledger, country);
      const { pages, text } = await read(ledger, second);
      const { invoiceId } = second;
      assertSays(text, "Billing statement", `Billing number ${invoiceId}`, "Billing profile 1234567", "PO number none", "State of destination and code", "Due on 7 May 2027");
      assertSays(text, `Tax invoice ${invoiceId}-TI 150.00 USD`, `for no one invoice -7.00 USD`, `Original billing number ${first.invoiceId}`);
      const [credit] = new RegExp(`Credit note ${invoiceId}-CN\\d, for ${first.invoiceId} -33.60 USD`).exec(text) ?? [];
      assert.ok(credit, text);
      const ofTax = pages.find((page) => page.includes("Tax invoice number")) ?? "";
      assertSays(ofTax.replaceAll(/\s+/g, " "), "Fabrikam", "200.00", "-50.00", "Total before tax 150.00 USD");
      assert.ok(!ofTax.includes("Contoso"), "what was bought before is not on the tax invoice");
    }));
  }

  test("as in India, each section is a document by itself, with pages of its own", on(async (ledger) => {
    const { second } = await withReturns(ledger, "IN");
    const { pages } = await read(ledger, second);
    assert.equal(pages.filter((page) => page.includes("Page 1 of 1")).length, 4);
    for (const page of pages) assertSays(page, "Its supplier does not exist");
  }));

  test("elsewhere there is one list of everything", on(async (ledger) => {
    const { second } = await withReturns(ledger, "US");
    const { text } = await read(ledger, second);
    assertSays(text, "Invoice", "-33.60", "-50.00", "200.00", "-7.00");
    assert.ok(!text.includes("Tax invoice") && !text.includes("Credit note"));
  }));
});

describe("the statement of a note", () => {
  test("that voids an invoice gives back its lines, and the invoice says that it is void", on(async (ledger) => {
    await ledger.charge(bought("100.8"), bought("-4"));
    const invoice = await billed(ledger);
    await ledger.world.unit((unit) => voidAndRebill(unit, invoice, { reason: "The price was wrong.", corrections: [] }));
    const documents = await ledger.invoices();
    const note = documents.find(({ documentType }) => documentType === "void_note");
    const before = documents.find(({ invoiceId }) => invoiceId === invoice.invoiceId);
    const after = documents.find(({ documentType, status }) => documentType === "invoice" && status === "active");
    assert.ok(note && before && after);
    assertSays((await read(ledger, note)).text, "Credit note number", `Original invoice number ${invoice.invoiceId}`, "The price was wrong.", "-100.80", "4.00", "-96.80 USD");
    assertSays((await read(ledger, before)).text, `VOID: this invoice is void by ${note.invoiceId}`, "State: Void", "Not payable");
    assertSays((await read(ledger, after)).text, "takes the place of one that was void. The price was wrong.", "96.80 USD");
  }));

  test("that adjusts one names it, and says why", on(async (ledger) => {
    await ledger.charge(bought("100"));
    const invoice = await billed(ledger);
    const customer = { name: "Contoso", domain: "contoso.onmicrosoft.com", country: "US" };
    const note = await ledger.world.unit((unit) => adjust(unit, invoice, { customerId: guidOf("customer Contoso"), customer, resellerMpnId: 0, amount: "-12.5", reason: "An outage." }));
    assertSays((await read(ledger, note)).text, "Credit note", `Amends ${invoice.invoiceId}`, `adjusts ${invoice.invoiceId}`, "An outage.", "-12.50 USD");
    assertSays((await read(ledger, invoice)).text, `Adjusted by ${note.invoiceId}`, "100.00 USD");
  }));
});

test("a receipt of taxes is there for invoices to Taiwan, and says its number and the tax", on(async (ledger) => {
  await ledger.charge(bought("100"));
  const invoice = await moved(ledger, await billed(ledger), "TW");
  const [receiptId, ...others] = receiptsOf(invoice);
  assert.match(receiptId ?? "", /^\d{7}$/);
  assert.deepEqual([others, receiptsOf({ ...invoice, billTo: { ...invoice.billTo, country: "JP" } }), receiptsOf({ ...invoice, bill: "legacy" })], [[], [], []]);
  const { bytes, fileName } = await ledger.world.view((view) => receiptOf(view, invoice, receiptId ?? ""));
  assert.equal(fileName, `E-Tax-${receiptId}.pdf`);
  assertSays((await readPdf(bytes)).text, "Tax receipt", `Receipt number ${receiptId}`, `Invoice number ${invoice.invoiceId}`, "Sales before tax 100.00 USD", "Tax 5.00 USD", "Total 105.00 USD", "Test document: no payment");
}, { settings: { taxMode: "invoice", taxPercent: 5 } }));

test("long figures are written smaller, and never cut", on(async (ledger) => {
  await ledger.charge(bought("123456789012345.67", { line: { quantity: 1_234_567_890, unitPrice: "12345678901.123456789", effectiveUnitPrice: "-98765432109.123456" } }));
  assertSays((await read(ledger, await billed(ledger))).text, "123,456,789,012,345.67", "1,234,567,890", "12,345,678,901.123456789", "-98,765,432,109.123456");
}));
