// The published examples of billing section 16: older offers, by the month and by the year.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bought, changed, dollars, shortOf, until, type Life } from "../../../../../tests/support/charging.ts";
import { at, sampleOf, settingsWith } from "../../../../../tests/support/subscriptions.ts";
import { changeBillingCycleByOrder } from "../subscriptions/commands/plan.ts";
import { changeQuantity } from "../subscriptions/commands/quantity.ts";
import { replaceItem } from "../subscriptions/commands/seats.ts";
import { reactivate, suspend, suspensionReasons } from "../subscriptions/commands/status.ts";
import { termOf } from "../subscriptions/dates.ts";
import type { SubscriptionRecord } from "../subscriptions/record.ts";

const settings = settingsWith();
const noon = (day: string) => `${day}T12:00:00.000Z`;

interface Bought {
  readonly from: string;
  readonly lastDay: string;
  readonly by: "monthly" | "annual";
  readonly price: string;
  readonly quantity?: number;
}

function recordOf({ from, lastDay, by, price, quantity = 1 }: Bought): SubscriptionRecord {
  const startedAt = noon(from);
  return { ...sampleOf({ family: "legacy", startedAt, quantity, price: dollars(price), billingCycle: by }), ...termOf({ startedAt, legacyEnd: lastDay }, by, settings) };
}

const byMonth = bought(recordOf({ from: "2018-01-13", lastDay: "2019-01-12", by: "monthly", price: "4" }));
const byYear = bought(recordOf({ from: "2018-01-13", lastDay: "2019-01-12", by: "annual", price: "48" }));

const seats = (life: Life, day: string, quantity: number): Life =>
  changed(life, changeQuantity(life.record, { quantity, limits: { minimum: 1, maximum: 10_000 } }, at(noon(day)), settings), noon(day));
const suspended = (life: Life, day: string, reason?: string): Life =>
  changed(life, suspend(life.record, reason === undefined ? {} : { reason }, at(noon(day)), settings), noon(day));
const reactivated = (life: Life, day: string): Life => changed(life, reactivate(life.record, {}, at(noon(day)), settings), noon(day));
const from = (life: Life, count: number) => shortOf(life).slice(count);

describe("16 an older offer by the month", () => {
  test("is charged for each month as it begins", () => {
    assert.deepEqual(shortOf(until(byMonth, noon("2018-02-15"))), [
      "Cycle fee 1 x 4 = 4, 2018-01-13 to 2018-02-12", "Cycle fee 1 x 4 = 4, 2018-02-13 to 2018-03-12",
    ]);
  });

  test("that gets a second seat after nineteen days is wiped and charged anew, 5.55 for the month", () => {
    const two = until(seats(byMonth, "2018-02-01", 2), noon("2018-02-15"));
    assert.deepEqual(from(two, 1), [
      "Cycle instance prorate 1 x -4 = -4, 2018-01-13 to 2018-02-12",
      "Cycle instance prorate 1 x 2.45 = 2.45, 2018-01-13 to 2018-01-31",
      "Cycle instance prorate 2 x 1.55 = 3.1, 2018-02-01 to 2018-02-12",
      "Cycle fee 2 x 4 = 8, 2018-02-13 to 2018-03-12",
    ]);
    assert.deepEqual(from(seats(seats(byMonth, "2018-02-01", 2), "2018-02-08", 3), 4), [
      "Cycle instance prorate 2 x -1.55 = -3.1, 2018-02-01 to 2018-02-12",
      "Cycle instance prorate 2 x 0.9 = 1.81, 2018-02-01 to 2018-02-07",
      "Cycle instance prorate 3 x 0.65 = 1.94, 2018-02-08 to 2018-02-12",
    ]);
  });

  test("costs nothing when it is suspended within thirty days, and the days used later", () => {
    assert.deepEqual(from(suspended(byMonth, "2018-02-01"), 1), ["Cancel fee 1 x -4 = -4, 2018-01-13 to 2018-02-12"]);
    assert.deepEqual(from(suspended(until(byMonth, noon("2018-03-01")), "2018-03-01"), 2), ["Cancel fee 1 x -1.72 = -1.72, 2018-03-01 to 2018-03-12"]);
    const changedBefore = suspended(seats(byMonth, "2018-02-01", 2), "2018-02-05");
    assert.equal(changedBefore.charges.reduce((sum, { amount }) => sum + Number(amount), 0).toFixed(2), "0.00");
  });

  test("pays for the rest of the month in which it is active again", () => {
    const again = reactivated(suspended(until(byMonth, noon("2018-03-01")), "2018-03-01"), "2018-04-20");
    assert.deepEqual(from(again, 3), ["Prorate fees when activate 1 x 3.06 = 3.06, 2018-04-20 to 2018-05-12"]);
  });

  test("that migrates in its cycle gets the days back from the migration on, however early", () => {
    const migrated = suspended(bought(recordOf({ from: "2022-01-21", lastDay: "2023-01-20", by: "monthly", price: "16" })), "2022-01-25", suspensionReasons.byMigration);
    assert.deepEqual(from(migrated, 1), ["Cancel fee 1 x -13.93 = -13.93, 2022-01-25 to 2022-02-20"]);
  });

  test("ends with the days that its last cycle has", () => {
    const life = until(bought(recordOf({ from: "2018-01-13", lastDay: "2019-01-19", by: "monthly", price: "4" })), noon("2019-01-13"));
    assert.equal(shortOf(life).at(-1), "Cycle fee 1 x 0.9 = 0.9, 2019-01-13 to 2019-01-19");
  });

  test("by the year instead pays the year, and gets the rest of the month back", () => {
    const record = recordOf({ from: "2021-05-26", lastDay: "2022-05-25", by: "monthly", price: "21.1", quantity: 2_650 });
    const life = bought(record);
    const wanted = { billingCycle: "annual", price: dollars("270.12"), billingDay: 15 } as const;
    const annual = changed(life, changeBillingCycleByOrder(record, wanted, at(noon("2021-06-01")), settings), noon("2021-06-01"));
    assert.deepEqual(from(annual, 1), [
      "Prorate fees when convert to a new offering 2650 x -17.01 = -45092.74, 2021-06-01 to 2021-06-25",
      "Prorate fees when convert away from current offering 2650 x 270.12 = 715818, 2021-06-01 to 2022-06-15",
    ]);
  });
});

describe("16 an older offer by the year", () => {
  test("is charged once", () => {
    assert.deepEqual(shortOf(until(byYear, noon("2019-01-12"))), ["Prorate fees when purchase 1 x 48 = 48, 2018-01-13 to 2019-01-12"]);
  });

  test("that gets a second seat is wiped and charged anew, by days of thirteen cents", () => {
    assert.deepEqual(from(seats(byYear, "2018-02-01", 2), 1), [
      "Cycle instance prorate 1 x -48 = -48, 2018-01-13 to 2019-01-12",
      "Cycle instance prorate 1 x 2.47 = 2.47, 2018-01-13 to 2018-01-31",
      "Cycle instance prorate 2 x 44.98 = 89.96, 2018-02-01 to 2019-01-12",
    ]);
  });

  test("costs nothing when it is suspended within thirty days, and gets the other days back later", () => {
    assert.deepEqual(from(suspended(byYear, "2018-02-01"), 1), ["Cancel fee 1 x -48 = -48, 2018-01-13 to 2019-01-12"]);
    assert.deepEqual(from(suspended(byYear, "2018-03-01"), 1), ["Cancel fee 1 x -41.34 = -41.34, 2018-03-01 to 2019-01-12"]);
  });

  test("pays for the rest of the year when it is active again", () => {
    assert.deepEqual(from(reactivated(suspended(byYear, "2018-02-01"), "2018-03-01"), 2), ["Prorate fees when activate 1 x 41.34 = 41.34, 2018-03-01 to 2019-01-12"]);
  });

  test("by the month instead pays the month, and gets 364 of 365 days back", () => {
    const life = bought(recordOf({ from: "2020-10-01", lastDay: "2021-09-30", by: "annual", price: "48.6", quantity: 150 }));
    const wanted = { billingCycle: "monthly", price: dollars("4.05"), billingDay: 15 } as const;
    const monthly = changed(life, changeBillingCycleByOrder(life.record, wanted, at(noon("2020-10-02")), settings), noon("2020-10-02"));
    assert.deepEqual(from(monthly, 1), [
      "Prorate fees when convert to a new offering 150 x -48.46 = -7270.03, 2020-10-02 to 2021-09-30",
      "Prorate fees when convert away from current offering 150 x 4.05 = 607.5, 2020-10-02 to 2020-11-01",
    ]);
  });
});

test("16 what an older offer is renewed as, and becomes of a trial, is charged; the trial and Azure are not", () => {
  assert.equal(shortOf(until(byYear, noon("2019-01-13"))).at(-1), "Prorate fee when renew 1 x 48 = 48, 2019-01-13 to 2020-01-12");
  assert.equal(shortOf(until(byMonth, noon("2019-01-13"))).at(-1), "Cycle fee 1 x 4 = 4, 2019-01-13 to 2019-02-12");
  assert.deepEqual(bought(sampleOf({ family: "legacyAzure" })).charges, []);
  const trial = bought({ ...recordOf({ from: "2018-01-13", lastDay: "2018-02-12", by: "monthly", price: "0" }), billingCycle: "none", isTrial: true });
  const wanted = { kind: "converted", item: { offerId: "another" }, title: "Paid", price: dollars("4"), billingCycle: "monthly", legacyEnd: "2019-01-19" } as const;
  const paid = changed(trial, replaceItem(trial.record, wanted, at(noon("2018-01-20")), settings), noon("2018-01-20"));
  assert.deepEqual([trial.charges.length, ...shortOf(paid)], [0, "Prorate fees when convert away from current offering 1 x 4 = 4, 2018-01-20 to 2018-02-19"]);
});
