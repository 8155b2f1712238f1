// Billing section 5: what comes back, of what, and until when.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { bought, changed, dollars, shortOf, until, type Life } from "../../../../../tests/support/charging.ts";
import { at, sampleOf, settingsWith, type Sample } from "../../../../../tests/support/subscriptions.ts";
import type { Settings } from "../../world/index.ts";
import { changeQuantity } from "../subscriptions/commands/quantity.ts";
import { moveSeatsIn } from "../subscriptions/commands/seats.ts";
import { activate, cancel, cancelByOrder, suspend } from "../subscriptions/commands/status.ts";
import { termOf } from "../subscriptions/dates.ts";
import { ended } from "../subscriptions/lifecycle.ts";
import { charged } from "../subscriptions/outcome.ts";

const settings = settingsWith();
const sold = (sample: Sample = {}, from = "2027-01-15T20:00:00.000Z") => bought(sampleOf({ startedAt: from, createdAt: from, ...sample }));
const cancelled = (life: Life, now: string, how = cancel): Life => changed(life, how(life.record, at(now), settings), now);
const seats = (life: Life, now: string, quantity: number, other: Settings = settings): Life =>
  changed(life, changeQuantity(life.record, { quantity, limits: { minimum: 1, maximum: 1_000 } }, at(now), other), now, { settings: other });
const refunds = (life: Life): string[] => shortOf({ ...life, charges: life.charges.filter(({ line }) => line.chargeType === "cancelImmediate") });
const sumOf = ({ charges }: Life): string => Decimal.sum(charges.map(({ amount }) => Decimal.of(amount))).toString();

describe("5 a cancellation", () => {
  test("of licences gives all back for a day, then the days that are left for a week", () => {
    assert.deepEqual(refunds(cancelled(sold(), "2027-01-16T19:00:00.000Z")), ["cancelImmediate 10 x -12 = -120, 2027-01-15 to 2027-02-14"]);
    assert.deepEqual(refunds(cancelled(sold(), "2027-01-16T21:00:00.000Z")), ["cancelImmediate 10 x -11.6129 = -116.1, 2027-01-16 to 2027-02-14"]);
    assert.deepEqual(refunds(cancelled(sold(), "2027-01-22T19:00:00.000Z")), ["cancelImmediate 10 x -9.2903 = -92.9, 2027-01-22 to 2027-02-14"]);
  });

  test("of a year paid at once gives 363 of 365 days back after two days", () => {
    const year = sold({ duration: "P1Y", billingCycle: "annual", price: dollars("365") });
    assert.deepEqual(refunds(cancelled(year, "2027-01-17T21:00:00.000Z")), ["cancelImmediate 10 x -363 = -3630, 2027-01-17 to 2028-01-14"]);
  });

  test("of three years paid at once counts the days of the term, or its months", () => {
    const three = sold({ duration: "P3Y", billingCycle: "triennial", price: dollars("3600") });
    assert.deepEqual(refunds(cancelled(three, "2027-01-18T21:00:00.000Z")), ["cancelImmediate 10 x -3590.146 = -35901.4, 2027-01-18 to 2030-01-14"]);
    const now = "2027-01-18T21:00:00.000Z";
    const byMonths = changed(three, cancel(three.record, at(now), settings), now, { settings: settingsWith({ triennialProration: "months" }) });
    assert.deepEqual(refunds(byMonths), ["cancelImmediate 10 x -3590.3226 = -35903.2, 2027-01-18 to 2030-01-14"]);
  });

  test("of a year with a leap day counts it, or does not", () => {
    const leap = sold({ duration: "P1Y", billingCycle: "annual", price: dollars("366") }, "2027-06-15T20:00:00.000Z");
    const now = "2027-06-18T21:00:00.000Z";
    const at365 = changed(leap, cancel(leap.record, at(now), settings), now, { settings: settingsWith({ leapYears: "365" }) });
    assert.deepEqual([...refunds(cancelled(leap, now)), ...refunds(at365)], [
      "cancelImmediate 10 x -363 = -3630, 2027-06-18 to 2028-06-14", "cancelImmediate 10 x -363.9945 = -3639.9, 2027-06-18 to 2028-06-14",
    ]);
  });

  test("after a change of seats within the day gives exactly back what all of it came to", () => {
    const changedTwice = seats(seats(sold(), "2027-01-15T21:00:00.000Z", 17), "2027-01-16T08:00:00.000Z", 23);
    const over = cancelled(changedTwice, "2027-01-16T19:00:00.000Z");
    assert.equal(sumOf(over), "0");
    assert.deepEqual(refunds(over), [
      "cancelImmediate 17 x -0.3876 = -6.59, 2027-01-15 to 2027-01-15", "cancelImmediate 23 x -11.6129 = -267.09, 2027-01-16 to 2027-02-14",
    ]);
    const moved = changed(sold(), moveSeatsIn(sold().record, 5, "another", at("2027-01-16T08:00:00.000Z"), settings), "2027-01-16T08:00:00.000Z");
    assert.deepEqual(refunds(cancelled(moved, "2027-01-16T19:00:00.000Z")), [
      "cancelImmediate 10 x -0.387 = -3.87, 2027-01-15 to 2027-01-15", "cancelImmediate 15 x -11.612 = -174.18, 2027-01-16 to 2027-02-14",
    ]);
  });

  test("of a term that a stub begins gives both of its cycles back", () => {
    const from = "2027-01-31T20:00:00.000Z";
    const record = sampleOf({ startedAt: from, createdAt: from });
    const life = until(bought({ ...record, ...termOf({ startedAt: from, duration: "P1Y", customEnd: "2027-12-31" }, "monthly", settings) }), "2027-02-01T10:00:00.000Z");
    const over = cancelled(life, "2027-02-01T10:00:00.000Z");
    assert.deepEqual([shortOf(life).length, sumOf(over)], [2, "0"]);
  });

  test("of a trial is a line of nothing", () => {
    const trial = sold({ family: "trial", price: dollars("0") });
    const now = "2027-01-30T20:00:00.000Z";
    const over = changed(trial, cancel(trial.record, at(now), settingsWith({ trialCancellation: "accept" })), now);
    assert.deepEqual(refunds(over), ["cancelImmediate 10 x 0 = 0, 2027-01-30 to 2027-02-14"]);
  });

  test("of an extended month gives the days that are left back at any time", () => {
    const month = { ...sold({ duration: "P1M", billingCycle: "monthly" }), };
    const { record: { cancellationAllowedUntil: _closed, ...record } } = month;
    const over = cancelled({ ...month, record: { ...record, isExtended: true } }, "2027-02-04T20:00:00.000Z");
    assert.deepEqual(refunds(over), ["cancelImmediate 10 x -4.2581 = -42.5, 2027-02-04 to 2027-02-14"]);
  });

  test("of software gives the days back for a week; what is for good comes back as a whole for thirty days", () => {
    const software = until(sold({ family: "software", status: "pending", price: dollars("365") }), "2027-01-15T21:00:00.000Z");
    assert.deepEqual(shortOf(software), ["new 10 x 365 = 3650, 2027-01-15 to 2028-01-14"]);
    assert.deepEqual(refunds(cancelled(software, "2027-01-18T20:00:00.000Z", cancelByOrder)), ["cancelImmediate 10 x -362 = -3620, 2027-01-18 to 2028-01-14"]);
    const perpetual = until(sold({ family: "perpetual", status: "pending", price: dollars("820") }), "2027-01-15T21:00:00.000Z");
    assert.deepEqual(refunds(cancelled(perpetual, "2027-02-10T20:00:00.000Z", cancelByOrder)), ["cancelImmediate 10 x -820 = -8200, 2027-01-15 to ever"]);
  });

  test("before something is there gives nothing back, since nothing was charged", () => {
    for (const family of ["software", "perpetual", "reservation"] as const) {
      assert.deepEqual(cancelled(sold({ family, status: "pending" }), "2027-01-15T20:01:00.000Z", cancelByOrder).charges, [], family);
    }
  });

  test("of another publisher's software gives all back within its window", () => {
    const pending = sold({ family: "saas", status: "pending", duration: "P1Y", price: dollars("30") });
    const now = "2027-01-20T10:00:00.000Z";
    const active = changed(pending, activate(pending.record, at(now), settings), now);
    assert.deepEqual(shortOf(active), ["new 10 x 30 = 300, 2027-01-20 to 2027-02-19"]);
    assert.deepEqual(refunds(cancelled(active, "2027-01-28T20:00:00.000Z")), ["cancelImmediate 10 x -30 = -300, 2027-01-20 to 2027-02-19"]);
  });

  test("of a reservation gives the rest of what was paid back", () => {
    const reserved = until(sold({ family: "reservation", status: "pending", price: dollars("730") }), "2027-01-16T00:00:00.000Z");
    assert.deepEqual(refunds(cancelled(reserved, "2027-03-16T20:00:00.000Z", cancelByOrder)), ["cancelImmediate 10 x -610 = -6100, 2027-03-16 to 2028-01-14"]);
  });

  test("of an add-on with its base gives back what its own window does, and nothing after it", () => {
    const withBase = (now: string) => {
      const addOn = sold();
      return refunds(changed(addOn, charged(addOn.record, ended(addOn.record, "deleted", now), "cancelled", { reason: "base" }), now));
    };
    assert.deepEqual(withBase("2027-01-16T10:00:00.000Z"), ["cancelImmediate 10 x -12 = -120, 2027-01-15 to 2027-02-14"]);
    assert.deepEqual(withBase("2027-01-18T10:00:00.000Z"), ["cancelImmediate 10 x -10.8387 = -108.3, 2027-01-18 to 2027-02-14"]);
    assert.deepEqual(withBase("2027-02-01T10:00:00.000Z"), []);
  });
});

describe("5 what goes to somebody else", () => {
  test("is charged to the first partner up to that day", () => {
    const life = sold();
    const now = "2027-01-30T10:00:00.000Z";
    const gone = changed(life, charged(life.record, ended(life.record, "deleted", now), "transferred"), now);
    assert.deepEqual(refunds(gone), ["cancelImmediate 10 x -6.1935 = -61.9, 2027-01-30 to 2027-02-14"]);
  });

  test("is charged to the subscription that has it now, beside what that one had", () => {
    const life = sold();
    const now = "2027-01-30T10:00:00.000Z";
    const more = changed(life, moveSeatsIn(life.record, 5, "another", at(now), settings), now);
    assert.deepEqual(shortOf(more).slice(1), ["moveQuantity 5 x 6.1935 = 30.95, 2027-01-30 to 2027-02-14"]);
    assert.deepEqual(shortOf(seats(more, "2027-01-31T10:00:00.000Z", 16)).slice(2), [
      "addQuantity 15 x -5.8065 = -87.09, 2027-01-31 to 2027-02-14", "addQuantity 16 x 5.8065 = 92.9, 2027-01-31 to 2027-02-14",
    ]);
  });
});

test("5 seats that go back within a day cost the day, or, by the switch, nothing", () => {
  const [now, free] = ["2027-01-16T10:00:00.000Z", settingsWith({ seatReductionRefund: "fullWithin24Hours" })];
  assert.deepEqual(shortOf(seats(sold(), now, 6)).slice(1), [
    "removeQuantity 10 x -11.6129 = -116.12, 2027-01-16 to 2027-02-14", "removeQuantity 6 x 11.6129 = 69.67, 2027-01-16 to 2027-02-14",
  ]);
  assert.deepEqual(shortOf(seats(sold(), now, 6, free)).slice(2, 3), ["removeQuantity 4 x -0.3871 = -1.54, 2027-01-15 to 2027-01-15"]);
  assert.equal(shortOf(seats(sold(), "2027-01-17T10:00:00.000Z", 6, free)).length, 3);
});

test("2 a suspended subscription is charged on, and again when it is active", () => {
  const life = sold();
  const suspended = changed(life, suspend(life.record, {}, at("2027-01-20T10:00:00.000Z"), settings), "2027-01-20T10:00:00.000Z");
  assert.deepEqual(shortOf(until(suspended, "2027-03-20T00:00:00.000Z")).slice(1), [
    "cycleCharge 10 x 12 = 120, 2027-02-15 to 2027-03-14", "cycleCharge 10 x 12 = 120, 2027-03-15 to 2027-04-14",
  ]);
});
