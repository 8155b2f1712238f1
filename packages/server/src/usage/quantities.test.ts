// How much is used: that it follows from names and days alone, and from what the operator says.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import type { UseRow, UseShape } from "./data/profiles.ts";
import { totalOf } from "./hours.ts";
import { hoursUsed, type UsedBy, type Window } from "./quantities.ts";

const day = "2027-03-10";
const whole: Window = { from: "2027-03-10T00:00:00.000Z", to: "2027-03-11T00:00:00.000Z" };
const by = (profile: Partial<UsedBy["profile"]> = {}, id = "a-subscription"): UsedBy => ({ id, since: "2027-01-20T10:00:00.000Z", profile: { profile: "small", ...profile } });
const use = (shape: UseShape, amount = "10"): UseRow => ({ meter: "dataOut", shape, amount });

const used = (row: UseRow, of: UsedBy = by(), on = day, window: Window = { from: `${on}T00:00:00.000Z`, to: "9999-01-01T00:00:00.000Z" }): Decimal =>
  totalOf(hoursUsed(row, "app-web", of, on, window));

describe("use", () => {
  test("is the same whenever it is asked, and another on another day, of another subscription and by another seed", () => {
    const once = used(use("flow"));
    assert.equal(used(use("flow")).toString(), once.toString());
    for (const other of [used(use("flow"), by(), "2027-03-11"), used(use("flow"), by({}, "another")), used(use("flow"), by({ seed: 1 }))]) {
      assert.notEqual(other.toString(), once.toString());
      assert.ok(!other.isZero);
    }
  });

  test("that goes on is an amount in each hour, on working days from 7 to 19 where it is of offices", () => {
    assert.equal(used(use("always", "1")).toString(), "24");
    assert.equal(used(use("office", "1"), by(), "2027-03-10").toString(), "12");
    assert.equal(used(use("office", "1"), by(), "2027-03-13").toString(), "0", "a Saturday");
  });

  test("of a disk is a month's part, and a month of it is one disk", () => {
    const days = Array.from({ length: 31 }, (_none, index) => `2027-03-${String(index + 1).padStart(2, "0")}`);
    const month = Decimal.sum(days.map((on) => used(use("held", "1"), by(), on)));
    assert.ok(Decimal.of(1).minus(month).compare(Decimal.of("0.000001")) < 0 && month.compare(Decimal.of(1)) <= 0, month.toString());
  });

  test("ends and begins with the time in which it can be: to the part of an hour", () => {
    const half = hoursUsed(use("always", "1"), "vm", by(), day, { from: "2027-03-10T09:30:00.000Z", to: "2027-03-10T11:15:00.000Z" });
    assert.deepEqual(half.slice(8, 13).map(String), ["0", "0.5", "1", "0.25", "0"]);
    assert.equal(totalOf(hoursUsed(use("flow"), "vm", by(), day, { ...whole, to: whole.from })).toString(), "0");
  });

  test("by day is more than by night", () => {
    const hours = hoursUsed(use("flow"), "app", by({ profile: "steady" }), day, whole);
    assert.equal(hours[12]!.compare(hours[3]!), 1);
  });

  test("grows by so many per cent a month, and shrinks", () => {
    const [still, more, less] = [used(use("held", "100"), by({ growth: 0 })), used(use("held", "100"), by({ growth: 50 })), used(use("held", "100"), by({ growth: -50 }))];
    const times = (one: Decimal) => one.dividedBy(still).rounded(4).toString();
    assert.deepEqual([times(more), times(less)], ["2.25", "0.25"], "two months after it began");
    const inYears = used(use("held", "100"), by({ growth: 100 }), "2999-03-10");
    assert.ok(inYears.compare(still.times(101)) < 0, "to a hundred times as much at most");
  });

  test("has spikes on as many days as is said: on none, or on all", () => {
    const usual = used(use("flow"), by({ profile: "spiky", spikes: 0 }));
    assert.equal(used(use("flow"), by({ profile: "spiky", spikes: 100 })).dividedBy(usual).rounded(4).toString(), "8");
  });
});
