// Amounts worked out again: the published examples, by the numbers that their lines have.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { lineCharge } from "../../../../../tests/support/charges.ts";
import type { ChargeLine, MeterCharge } from "../../commerce/index.ts";
import { defaultSettings } from "../../world/index.ts";
import { meterWorkedOut, workedOut } from "./formula.ts";

const lines: Readonly<Record<string, readonly [amount: string, line: Partial<ChargeLine>, text: string, more?: object]>> = {
  "A purchase": ["100.8", { unitPrice: "10.08", quantity: 10 }, "10.08 × 10 = 100.8 USD"],
  "A refund": ["-94.08", { unitPrice: "10.08", quantity: 10, isRefund: true, formula: { kind: "days", billDays: 28, cycleDays: 30 }, rounding: "amount" },
    "10.08 × 28/30 days = 9.408 × 10 = -94.08 USD, given back"],
  "A charge": ["112.89", { unitPrice: "10.08", quantity: 12, formula: { kind: "days", billDays: 28, cycleDays: 30 }, rounding: "amount" },
    "10.08 × 28/30 days = 9.408 × 12 = 112.896, cut = 112.89 USD"],
  "E": ["-94.2", { unitPrice: "10.08", quantity: 10, isRefund: true, formula: { kind: "days", billDays: 29, cycleDays: 31 }, rounding: "unitPrice" },
    "10.08 × 29/31 days = 9.429677419 × 10, of which the price of one is cut to 9.42, = -94.2 USD, given back"],
  "H": ["2291.6", { unitPrice: "250", quantity: 10, formula: { kind: "months", billMonths: 11, cycleMonths: 12 }, rounding: "unitPrice" },
    "250 × 11/12 months = 229.166666666 × 10, of which the price of one is cut to 229.16, = 2291.6 USD"],
  "J": ["720", { unitPrice: "16", discount: "0.1", quantity: 50 }, "16 less 10 % = 14.4 × 50 = 720 USD"],
  "an exchange": ["8.46", { unitPrice: "10", quantity: 1, exchange: { pricingCurrency: "USD", rate: "0.846202666", day: "2027-01-28" }, rounding: "amount" },
    "10 USD × 0.846202666 of 2027-01-28 × 1 = 8.46202666, cut = 8.46 EUR", { currency: "EUR" }],
  "an older offer's days": ["2.47", { unitPrice: "48", quantity: 1, formula: { kind: "daily", billDays: 19, cycleDays: 365, places: 2 } },
    "48 / 365 days, rounded to 2 places, × 19 days = 2.47 × 1, rounded = 2.47 USD", { bill: "legacy" }],
};
for (const [name, [amount, line, text, more = {}]] of Object.entries(lines)) {
  test(`the line of ${name} works out to what it says`, () => {
    const worked = workedOut(lineCharge({ chargedAt: "2027-01-15T00:00:00.000Z", amount, line, ...more }), defaultSettings);
    assert.deepEqual([worked.amount?.toString(), worked.text], [amount, text]);
  });
}

test("what is given back as it was charged has no formula", () => {
  const line = { formula: { kind: "charged" }, isRefund: true } as const;
  const worked = workedOut(lineCharge({ chargedAt: "2027-01-15T00:00:00.000Z", amount: "-3", line }), defaultSettings);
  assert.deepEqual([worked.amount, worked.text], [undefined, "given back as it was charged: -3 USD"]);
});

for (const [units, cost] of [["29", "21.39"], ["210.950039", "155.63"], ["555.950039", "410.17"]] as const) {
  test(`${units} units of a meter at 0.868 with partner earned credit come to ${cost}`, () => {
    const meter = { unitPrice: "0.868", creditRate: "0.15", exchange: { pricingCurrency: "USD", rate: "1", day: "2027-01-01" } };
    const worked = meterWorkedOut({ currency: "USD", meter } as MeterCharge, Decimal.of(units), defaultSettings);
    assert.deepEqual([worked.amount?.toString(), worked.text], [cost, `${units} units × 0.868 less 15 % partner earned credit, cut to ${cost} USD`]);
  });
}
