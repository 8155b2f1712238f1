// The published examples of billing section 4.1, by their letters: what was bought and changed then comes to the lines that
// the documentation shows.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bought, changed, dollars, shortOf, until, type Life } from "../../../../../tests/support/charging.ts";
import { at, sampleOf, settingsWith, type Sample } from "../../../../../tests/support/subscriptions.ts";
import { changeBillingCycle } from "../subscriptions/commands/plan.ts";
import { changeQuantity } from "../subscriptions/commands/quantity.ts";
import { moveSeatsOut, replaceItem } from "../subscriptions/commands/seats.ts";
import { cancel } from "../subscriptions/commands/status.ts";
import { termOf } from "../subscriptions/dates.ts";
import type { SubscriptionRecord } from "../subscriptions/record.ts";
import type { LineCharge } from "./charge.ts";

const settings = settingsWith();
const limits = { minimum: 1, maximum: 100_000 };

const monthly = { duration: "P1M", billingCycle: "monthly" } as const;
const startedAt = (day: string) => ({ startedAt: `${day}T10:00:00.000Z`, createdAt: `${day}T10:00:00.000Z` });
const noon = (day: string) => `${day}T12:00:00.000Z`;

const seats = (life: Life, day: string, quantity: number): Life =>
  changed(life, changeQuantity(life.record, { quantity, limits }, at(noon(day)), settings), noon(day));

/** With an end that the partner chose. */
function aligned(sample: Sample & { readonly startedAt: string }, customEnd: string): SubscriptionRecord {
  const { startedAt: from, duration = "P1Y", billingCycle = "monthly" } = sample;
  return { ...sampleOf(sample), ...termOf({ startedAt: from, duration, customEnd }, billingCycle, settings) };
}

const other = { item: { productId: "CFQ7TTC0LF8Q", skuId: "0001", availabilityId: "CFQ7TTC0K971" }, title: "Office 365 E1" };

describe("4.1", () => {
  const tenSeats = bought(sampleOf({ ...monthly, ...startedAt("2021-06-18"), quantity: 10, price: dollars("10.08") }));

  test("A adds two seats to ten after two days of a cycle of thirty", () => {
    assert.deepEqual(shortOf(seats(tenSeats, "2021-06-20", 12)), [
      "new 10 x 10.08 = 100.8, 2021-06-18 to 2021-07-17",
      "addQuantity 10 x -9.408 = -94.08, 2021-06-20 to 2021-07-17",
      "addQuantity 12 x 9.408 = 112.89, 2021-06-20 to 2021-07-17",
    ]);
  });

  test("B takes four of them away on the same day", () => {
    assert.deepEqual(shortOf(seats(seats(tenSeats, "2021-06-20", 12), "2021-06-20", 8)).slice(3), [
      "removeQuantity 12 x -9.408 = -112.89, 2021-06-20 to 2021-07-17",
      "removeQuantity 8 x 9.408 = 75.26, 2021-06-20 to 2021-07-17",
    ]);
  });

  test("C changes the seats five times in a cycle of thirty-one days", () => {
    const changes = [["2022-03-07", 15], ["2022-03-10", 25], ["2022-03-12", 23], ["2022-03-14", 20], ["2022-03-25", 30]] as const;
    const life = changes.reduce((now, [day, quantity]) => seats(now, day, quantity), bought(sampleOf({ ...monthly, ...startedAt("2022-03-05"), quantity: 10, price: dollars("12") })));
    assert.deepEqual(life.charges.map(({ amount }) => amount), [
      "120", "-112.25", "168.38", "-150.96", "251.61", "-232.25", "213.67", "-195.87", "170.32", "-85.16", "127.74",
    ]);
    assert.deepEqual(life.charges.map(({ line }) => Number(line.effectiveUnitPrice).toFixed(4)).filter((_, index) => index % 2 === 0), ["12.0000", "11.2258", "10.0645", "9.2903", "8.5161", "4.2581"]);
    assert.deepEqual(new Set(life.charges.map(({ line }) => line.chargeEnd)), new Set(["2022-04-04"]));
    const events = Map.groupBy(life.charges, ({ line }) => line.referenceId);
    assert.deepEqual([...events.values()].map((lines) => lines.length), [1, 2, 2, 2, 2, 2]);
  });

  test("D pays a year at once by one line", () => {
    const life = bought(sampleOf({ duration: "P1Y", billingCycle: "annual", ...startedAt("2021-06-18"), quantity: 10, price: dollars("120.96") }));
    assert.deepEqual(shortOf(until(life, "2022-06-17T23:59:59.999Z")), ["new 10 x 120.96 = 1209.6, 2021-06-18 to 2022-06-17"]);
  });

  test("E cancels two days after the purchase, and gets twenty-nine of thirty-one days back", () => {
    const life = bought(sampleOf({ ...monthly, ...startedAt("2021-07-15"), quantity: 10, price: dollars("10.08") }));
    const over = changed(life, cancel(life.record, at(noon("2021-07-17")), settings), noon("2021-07-17"));
    assert.deepEqual(shortOf(over)[1], "cancelImmediate 10 x -9.4297 = -94.2, 2021-07-17 to 2021-08-14");
  });

  test("F upgrades all seats, or a part of them, seven days after the purchase", () => {
    const life = bought(sampleOf({ ...monthly, ...startedAt("2021-06-18"), quantity: 300, price: dollars("10.08") }));
    const now = at(noon("2021-06-25"));
    const all = changed(life, replaceItem(life.record, { kind: "upgraded", ...other, price: dollars("6.43"), billingCycle: "monthly" }, now, settings), noon("2021-06-25"));
    assert.deepEqual(shortOf(all).slice(1), [
      "convert 300 x -7.728 = -2316, 2021-06-25 to 2021-07-17",
      "convert 300 x 4.9297 = 1476, 2021-06-25 to 2021-07-17",
    ]);
    const out = moveSeatsOut(life.record, 100, "another", now, settings);
    const part = changed(life, { ...out, events: out.events.map((event) => ({ ...event, details: { ...event.details, by: "upgrade" } })) }, noon("2021-06-25"));
    const target = bought({
      ...aligned({ ...monthly, ...startedAt("2021-06-25"), quantity: 100, price: dollars("6.43") }, "2021-07-17"), ...other,
    }, {}, { by: "upgrade" });
    assert.deepEqual([shortOf(part)[1], shortOf(target)[0]], [
      "convert 100 x -7.728 = -772, 2021-06-25 to 2021-07-17",
      "convert 100 x 4.9297 = 492, 2021-06-25 to 2021-07-17",
    ]);
  });

  test("G converts a trial on the day of its purchase", () => {
    const life = bought(sampleOf({ family: "trial", ...startedAt("2021-06-25"), quantity: 25, price: dollars("0") }));
    const wanted = { kind: "converted", ...other, price: dollars("52.61"), billingCycle: "monthly", family: "newCommerce", termDuration: "P1M" } as const;
    const paid = changed(life, replaceItem(life.record, wanted, at(noon("2021-06-25")), settings), noon("2021-06-25"));
    assert.deepEqual(shortOf(paid), [
      "new 25 x 0 = 0, 2021-06-25 to 2021-07-24",
      "convert 25 x 0 = 0, 2021-06-25 to 2021-07-24",
      "convert 25 x 52.61 = 1315.25, 2021-06-25 to 2021-07-24",
    ]);
    assert.deepEqual(paid.charges.map(({ line: { isRefund, qualifiers } }) => [isRefund ?? false, ...qualifiers]), [[false, "Trial"], [true, "Trial"], [false]]);
  });

  test("H bills three years by the month instead of the year, and the other way round", () => {
    const ofThreeYears = (billingCycle: "monthly" | "annual", price: string) =>
      bought(sampleOf({ duration: "P3Y", billingCycle, ...startedAt("2021-09-20"), quantity: 10, price: dollars(price) }));
    const changes = (life: Life, billingCycle: "monthly" | "annual", price: string, to: string) => {
      const waiting = changed(life, changeBillingCycle(life.record, billingCycle, at(noon("2021-09-21")), settings), noon("2021-09-21"));
      return shortOf(until(waiting, to, {}, { billing: { billingCycle, price: dollars(price) } })).slice(1);
    };
    assert.deepEqual(changes(ofThreeYears("annual", "250"), "monthly", "20", "2022-10-01T00:00:00.000Z"), [
      "changeBillingPlan 10 x 20 = 200, 2022-09-20 to 2022-10-19",
    ]);
    assert.deepEqual(changes(ofThreeYears("monthly", "20"), "annual", "250", "2023-10-01T00:00:00.000Z"), [
      "changeBillingPlan 10 x 229.1667 = 2291.6, 2021-10-20 to 2022-09-19",
      "cycleCharge 10 x 250 = 2500, 2022-09-20 to 2023-09-19",
      "cycleCharge 10 x 250 = 2500, 2023-09-20 to 2024-09-19",
    ]);
  });

  test("I aligns a year with the calendar, by the month and at once", () => {
    const one = { quantity: 1, ...startedAt("2026-07-15") };
    const byMonth = bought(aligned({ ...one, price: dollars("12") }, "2027-06-30"));
    assert.deepEqual(shortOf(until(byMonth, "2026-08-01T00:00:00.000Z")), [
      "new 1 x 6.5806 = 6.58, 2026-07-15 to 2026-07-31", "cycleCharge 1 x 12 = 12, 2026-08-01 to 2026-08-31",
    ]);
    const atOnce = bought(aligned({ ...one, billingCycle: "annual", price: dollars("144") }, "2027-06-30"));
    assert.deepEqual(shortOf(atOnce), ["new 1 x 138.4767 = 138.47, 2026-07-15 to 2027-06-30"]);
  });

  test("J takes a promotion's ten percent off the price, and not off the line", () => {
    const price = dollars("16", { discount: "0.1", promotionId: "39NFJQT1Q5KK:0001:39NFJQT1Q5KL" });
    const { charges: [charge] } = bought(sampleOf({ ...monthly, quantity: 50, price }), { settings: settingsWith({ taxMode: "perLine", taxPercent: 10 }) });
    const { amount, line: { unitPrice, effectiveUnitPrice, discount, promotionId, tax } } = charge as LineCharge;
    assert.deepEqual([unitPrice, effectiveUnitPrice, amount, discount, promotionId, tax], ["16", "14.4", "720", "0.1", price.promotionId, "72"]);
  });

  test("K charges a migration's first days by their number, where the published figures follow from nothing", () => {
    const migrated = { quantity: 1, ...startedAt("2022-01-25") };
    assert.deepEqual(shortOf(bought(aligned({ ...migrated, price: dollars("16") }, "2022-07-20"))), ["new 1 x 13.9355 = 13.93, 2022-01-25 to 2022-02-20"]);
    assert.deepEqual(shortOf(bought(aligned({ ...migrated, billingCycle: "annual", price: dollars("192") }, "2022-07-20"))), ["new 1 x 93.1068 = 93.1, 2022-01-25 to 2022-07-20"]);
  });
});
