import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { bought, changed, dollars } from "../../../../../tests/support/charging.ts";
import { at, sampleOf, settingsWith } from "../../../../../tests/support/subscriptions.ts";
import { changeQuantity } from "../subscriptions/commands/quantity.ts";
import { cancel } from "../subscriptions/commands/status.ts";
import { amountOf, taxOf, type Priced } from "./rounding.ts";

const settings = settingsWith();
const usual: Priced = { price: Decimal.of("10.08"), formula: { kind: "days", billDays: 28, cycleDays: 30 }, quantity: 12, rate: Decimal.of(1), currency: "USD", cut: "amount" };
const amount = (some: Partial<Priced>, other = settings) => {
  const { amount: of, rounding } = amountOf({ ...usual, ...some }, other);
  return `${of.toString()} ${rounding}`;
};

describe("6 an amount", () => {
  test("of seats that change is cut as a whole, and of all else by the unit", () => {
    assert.equal(amount({}), "112.89 amount");
    assert.equal(amount({ cut: "unitPrice" }), "112.8 unitPrice");
    assert.equal(amount({ quantity: 10 }), "94.08 exact");
  });

  test("is cut by the unit always where the documented formula is wanted", () => {
    const formula = settingsWith({ chargeRounding: "formula" });
    assert.equal(amount({}, formula), "112.8 unitPrice");
    assert.equal(amount({ formula: { kind: "whole" } }, formula), "120.96 exact");
  });

  test("is divided last, so that a third of three units is a whole one", () => {
    assert.equal(amount({ price: Decimal.of(10), formula: { kind: "days", billDays: 10, cycleDays: 30 }, quantity: 3 }), "10 exact");
  });

  test("counts whole months, and days of one that has begun", () => {
    const months = { kind: "months", billMonths: 11, cycleMonths: 12 } as const;
    assert.equal(amount({ price: Decimal.of(250), formula: months, quantity: 10, cut: "unitPrice" }), "2291.6 unitPrice");
    assert.equal(amount({ price: Decimal.of(36), formula: { kind: "months", billMonths: 35, cycleMonths: 36, begun: { billDays: 15, monthDays: 30 } }, quantity: 1 }), "35.5 exact");
  });

  test("is in the bill's currency, and cut there", () => {
    assert.equal(amount({ rate: Decimal.of("0.846202666"), formula: { kind: "whole" } }), "102.35 amount");
    assert.equal(amount({ rate: Decimal.of("0.846202666"), formula: { kind: "whole" }, cut: "unitPrice" }), "102.24 unitPrice");
  });

  test("of yen and won is whole, or has two places", () => {
    assert.equal(amount({ currency: "JPY" }), "112 amount");
    assert.equal(amount({ currency: "KRW", cut: "unitPrice" }), "108 unitPrice");
    assert.equal(amount({ currency: "JPY" }, settingsWith({ zeroDecimalCurrencies: "twoPlaces" })), "112.89 amount");
  });

  test("that is given back is cut toward zero, as the charge was", () => {
    const life = bought(sampleOf({ duration: "P1M", billingCycle: "monthly", price: dollars("12") }));
    const now = "2027-01-17T12:00:00.000Z";
    const { charges } = changed(life, cancel(life.record, at(now), settings), now);
    assert.deepEqual(charges.map(({ amount: of, line }) => [of, line.rounding, line.effectiveUnitPrice]), [
      ["120", "exact", "12"], ["-112.2", "unitPrice", "-11.225806451612903225"],
    ]);
  });
});

describe("9 tax", () => {
  test("is rounded half up on a line, as in the documented example", () => {
    const ten = settingsWith({ taxPercent: 10 });
    assert.deepEqual(["9.75", "10.25", "20", "-9.75"].map((text) => taxOf(Decimal.of(text), "USD", ten).toString()), ["0.98", "1.03", "2", "-0.98"]);
  });

  test("is on the line where it is computed by line, and nowhere else", () => {
    const taxes = (taxMode: "none" | "perLine" | "invoice") =>
      bought(sampleOf({ price: dollars("0.975") }), { settings: settingsWith({ taxMode, taxPercent: 10 }) }).charges.map(({ line }) => line.tax);
    assert.deepEqual([taxes("none"), taxes("invoice"), taxes("perLine")], [[undefined], [undefined], ["0.98"]]);
  });
});

test("6 within a cycle the rate of exchange is that of its charge, and the next cycle has that of its own month", () => {
  const life = bought(sampleOf({ duration: "P1M", billingCycle: "monthly", startedAt: "2027-01-28T10:00:00.000Z", createdAt: "2027-01-28T10:00:00.000Z" }), { currency: "EUR" });
  const now = "2027-02-02T12:00:00.000Z";
  const more = changed(life, changeQuantity(life.record, { quantity: 20, limits: { minimum: 1, maximum: 100 } }, at(now), settings), now, { currency: "EUR" });
  assert.deepEqual(more.charges.map(({ line }) => line.exchange.day), ["2026-12-29", "2026-12-29", "2026-12-29"]);
  assert.deepEqual(new Set(more.charges.map(({ line }) => line.exchange.pricingCurrency)), new Set(["USD"]));
});
