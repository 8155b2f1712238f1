// Charges as lines: what each of the five kinds says.

import assert from "node:assert/strict";
import { test } from "node:test";
import { lineCharge, usageCharge } from "../../../../../tests/support/charges.ts";
import type { ChargeLine, LineCharge, MeterCharge, UsageCharge } from "../../commerce/index.ts";
import type { InvoiceRecord } from "../invoices/record.ts";
import type { LineContext } from "./context.ts";
import { lineOf } from "./line.ts";
import { billingFrequencyOf, termAndBillingCycleOf } from "./wording.ts";

const estimates: LineContext = { partnerId: "the partner", partnerName: "Fabrikam" };
const document: InvoiceRecord = {
  invoiceId: "G000024135", accountId: "the partner", bill: "modern", currency: "USD", from: "2021-05-01T00:00:00.000Z", to: "2021-06-01T00:00:00.000Z",
  editions: [0, 0], charges: "0", credits: "0", tax: "0", total: "0", lines: { charge: 1, usage: 1, meter: 1 }, invoicedAt: "2021-06-08T00:00:00.000Z",
  documentType: "invoice", status: "active", dueOn: "2021-08-07", payments: [], isSandbox: false,
  billTo: { name: "Fabrikam", addressLines: [], country: "US" },
};
const billed: LineContext = { ...estimates, invoice: document };
const voided: LineContext = { ...estimates, invoice: { ...document, documentType: "void_note", amendsOf: "G000024134" } };

/** Fifty seats at 16 with a tenth off: the published sample J. */
const promoted: LineCharge = lineCharge({
  chargedAt: "2021-05-20T18:48:30.616Z", amount: "720",
  line: {
    mpnId: "5357564", quantity: 50, unitPrice: "16", discount: "0.1", effectiveUnitPrice: "14.4", promotionId: "39NFJQT1X27N:0002:39NFJQT1Q5KL", tax: "73",
    termStart: "2021-05-20", termEnd: "2022-05-19", chargeStart: "2021-05-20", chargeEnd: "2021-06-19",
  },
});

const parts = <Name extends string>(line: object, ...names: readonly Name[]) => names.map((name) => (line as Readonly<Record<string, unknown>>)[name]);

test("J a line of licences has the published sample's amounts, days and words", () => {
  const line = lineOf(promoted, billed);
  assert.deepEqual(parts(line, "billingProvider", "invoiceLineItemType", "invoiceNumber"), ["one_time", "billing_line_items", "G000024135"]);
  assert.deepEqual(parts(line, "unitPrice", "effectiveUnitPrice", "quantity", "billableQuantity", "subtotal", "taxTotal", "totalForCustomer"), [16, 14.4, 50, 50, 720, 73, 793]);
  assert.deepEqual(parts(line, "subscriptionStartDate", "subscriptionEndDate", "chargeStartDate", "chargeEndDate", "orderDate"), [
    "2021-05-20T00:00:00.000Z", "2022-05-19T00:00:00.000Z", "2021-05-20T00:00:00.000Z", "2021-06-19T00:00:00.000Z", "2021-05-20T18:48:30.616Z",
  ]);
  assert.deepEqual(parts(line, "termAndBillingCycle", "billingFrequency", "priceAdjustmentDescription", "unitType", "subscriptionDescription"), [
    "One-Year commitment for monthly/yearly billing", "Monthly", '["10.0% Discount by promotion"]', "", "",
  ]);
  assert.deepEqual(parts(line, "mpnId", "resellerMpnId", "pcToBCExchangeRate"), ["5357564", 0, 1]);
});

test("an estimate has no invoice number, no tax and no frequency", () => {
  assert.deepEqual(parts(lineOf(promoted, estimates), "invoiceNumber", "taxTotal", "totalForCustomer", "billingFrequency"), ["", 0, 720, ""]);
});

test("what voids a document has its lines with the other sign", () => {
  const line = lineOf(promoted, voided);
  assert.deepEqual(parts(line, "unitPrice", "effectiveUnitPrice", "quantity", "subtotal", "taxTotal", "totalForCustomer"), [16, -14.4, 50, -720, -73, -793]);
});

test("what is for good has no last day", () => {
  const { termEnd: _end, chargeEnd: _last, termDuration: _term, ...line } = promoted.line;
  const shown = lineOf({ ...promoted, line: { ...line, billingCycle: "one_time" } }, billed);
  assert.ok(!("chargeEndDate" in shown) && !("subscriptionEndDate" in shown));
  assert.deepEqual(parts(shown, "termAndBillingCycle", "billingFrequency"), ["", ""]);
});

const product = promoted.line.product;
const plan = (said: Partial<ChargeLine>): ChargeLine => ({ ...promoted.line, ...said });
const worded: readonly (readonly [words: string, frequency: string, of: ChargeLine])[] = [
  ["One-Month commitment for monthly billing", "", plan({ termDuration: "P1M", billingCycle: "monthly" })],
  ["One-Year commitment for monthly/yearly billing", "Monthly", plan({ termDuration: "P1Y", billingCycle: "monthly" })],
  ["One-Year commitment for monthly/yearly billing", "", plan({ termDuration: "P1Y", billingCycle: "annual" })],
  ["Three-Year commitment for monthly/yearly billing", "Annual", plan({ termDuration: "P3Y", billingCycle: "annual" })],
  ["Three-Year commitment for monthly/yearly billing", "", plan({ termDuration: "P3Y", billingCycle: "triennial" })],
  ["One-Month commitment for trial", "", plan({ termDuration: "P1M", billingCycle: "none", qualifiers: ["Trial"] })],
  ["3 Years Subscription", "", plan({ termDuration: "P3Y", billingCycle: "one_time" })],
  ["1 Year Reservation", "Monthly", plan({ termDuration: "P1Y", billingCycle: "monthly", reservationOrderId: "r" })],
  ["3 Years Savings Plan", "", plan({ termDuration: "P3Y", billingCycle: "one_time", reservationOrderId: "r", product: { ...product, productName: "Azure savings plan" } })],
];

for (const [words, frequency, of] of worded) {
  test(`the plan ${of.termDuration} ${of.billingCycle} is called "${words}", charged "${frequency}"`, () =>
    assert.deepEqual([termAndBillingCycleOf(of), billingFrequencyOf(of)], [words, frequency]));
}

const day: UsageCharge = usageCharge({
  chargedAt: "2021-05-03T00:00:00.000Z", amount: "0.624340842",
  usage: { quantity: "1", cost: "0.7378", exchange: { pricingCurrency: "USD", rate: "0.846202666", day: "2021-04-28" }, resource: { uri: "/subscriptions/one/vm", group: "one", name: "vm", location: "eastus", consumedService: "Microsoft.Compute", tags: { env: "test" } } },
});

test("a day of Azure is not rounded, and tells what the partner earns on it", () => {
  const line = lineOf(day, billed);
  assert.deepEqual(parts(line, "billingProvider", "invoiceLineItemType"), ["marketplace", "usage_line_items"]);
  assert.deepEqual(parts(line, "pricingPreTaxTotal", "billingPreTaxTotal", "pcToBCExchangeRate", "rateOfPartnerEarnedCredit", "hasPartnerEarnedCredit"), [0.7378, 0.624340842, 0.846202666, 0.15, true]);
  assert.deepEqual(parts(line, "chargeStartDate", "chargeEndDate", "usageDate"), ["2021-05-01T00:00:00.000Z", "2021-05-31T00:00:00.000Z", "2021-05-03T00:00:00.000Z"]);
  assert.deepEqual(parts(line, "tags", "chargeType", "resellerMpnId", "subscriptionDescription"), ['{"env":"test"}', "new", "0", "Azure plan"]);
});

test("a day that is not invoiced names no reseller and no charge", () => {
  assert.deepEqual(parts(lineOf(day, estimates), "invoiceNumber", "resellerMpnId", "chargeType"), ["", "", ""]);
});

const meter: MeterCharge = {
  kind: "meter", chargeId: "m", accountId: "the partner", customerId: day.customerId, subscriptionId: day.subscriptionId ?? "", bill: "modern",
  chargedAt: "2021-05-31T23:59:59.999Z", currency: "USD", amount: "-0.002",
  meter: {
    customer: day.usage.customer, resellerMpnId: -1, orderId: "o", product: day.usage.product, exchange: { pricingCurrency: "USD", rate: "1", day: "2021-05-01" },
    meter: day.usage.meter, entitlement: { id: "e", name: "Azure" }, chargeType: "new", referenceId: "r", units: "210.950039", unitPrice: "0.868", tier: 1,
    creditRate: "0.15", effectiveUnitPrice: "0.737757626107858", subtotal: "155.63", chargeStart: "2021-05-01", chargeEnd: "2021-05-31",
  },
};

test("a month of a meter is one line with what it comes to, and not with what the rounding made of it", () => {
  const line = lineOf(meter, billed);
  assert.deepEqual(parts(line, "quantity", "billableQuantity", "unitPrice", "effectiveUnitPrice", "subtotal", "resellerMpnId"), [1, 210.950039, 0.868, 0.737757626107858, 155.63, -1]);
  assert.deepEqual(parts(line, "unitType", "meterDescription", "subscriptionDescription", "priceAdjustmentDescription"), ["1 Hour", "D2 v3", "Azure plan", '["15.0% Partner earned credit for services managed"]']);
});

test("a line of older licences has its amount before the discount", () => {
  const charge: LineCharge = {
    ...promoted, bill: "legacy", amount: "-4",
    line: { ...promoted.line, quantity: 1, effectiveUnitPrice: "-4", chargeType: "Cycle instance prorate", legacy: { offerId: "o", offerName: "An older offer", discountAmount: "-1" } },
  };
  const line = lineOf(charge, { ...billed, invoice: { ...document, invoiceId: "D020001IVK", bill: "legacy" } });
  assert.deepEqual(parts(line, "billingProvider", "invoiceLineItemType", "chargeType"), ["office", "billing_line_items", "Cycle instance prorate"]);
  assert.deepEqual(parts(line, "unitPrice", "quantity", "amount", "totalOtherDiscount", "subtotal", "tax", "totalForCustomer"), [-4, 1, -5, -1, -4, 73, 69]);
  assert.deepEqual(parts(line, "mpnId", "tier2MpnId", "billingCycleType", "syndicationPartnerSubscriptionNumber"), [5357564, 0, "Monthly", promoted.subscriptionId?.toUpperCase()]);
});

test("what older Azure costs and what it used on a day are two kinds of line", () => {
  const invoice = { ...document, invoiceId: "D020001IVK", bill: "legacy" } as const;
  const cost = lineOf({ ...meter, bill: "legacy" }, { ...billed, invoice });
  assert.deepEqual(parts(cost, "billingProvider", "invoiceLineItemType", "pretaxCharges", "overageQuantity", "listPrice", "invoiceNumber"), ["azure", "billing_line_items", 155.63, 210.950039, 0.868, "D020001IVK"]);
  const used = lineOf({ ...day, bill: "legacy" }, { ...billed, invoice });
  assert.deepEqual(parts(used, "billingProvider", "invoiceLineItemType", "consumedQuantity", "usageDate", "chargeEndDate"), ["azure", "usage_line_items", 1, "2021-05-03T00:00:00.000Z", "2021-05-31T00:00:00.000Z"]);
  assert.ok(!("pretaxCharges" in used), "a day has no price");
});
