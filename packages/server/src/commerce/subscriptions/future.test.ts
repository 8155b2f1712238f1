import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { afterwards, livesOn, sampleOf, settingsWith, waitingBilling } from "../../../../../tests/support/subscriptions.ts";
import type { Settings } from "../../world/index.ts";
import { suspend } from "./commands/status.ts";
import { comingUp, futureOf } from "./future.ts";
import type { SubscriptionRecord } from "./record.ts";

const future = (record: SubscriptionRecord, some: Partial<Settings> = {}) =>
  futureOf(record, settingsWith(some)).map(({ kind, at, quantity }) => `${at.replace(/T00:00:00.000Z$/, "")} ${kind}${quantity === undefined ? "" : ` ${quantity}`}`);

describe("what will happen to a subscription", () => {
  test("that renews: its windows, the next charge, the renewal", () => {
    assert.deepEqual(future(sampleOf()), [
      "2027-01-16T09:30:00.000Z fullRefundEnds", "2027-01-22T09:30:00.000Z cancellationEnds", "2027-01-22T09:30:00.000Z seatWindowCloses 10",
      "2027-02-15 cycleStarts", "2028-01-15 renews",
    ]);
  });

  test("that does not renew: what follows its end, to the last", () => {
    const { cancellationAllowedUntil: _closed, ...rest } = sampleOf({ duration: "P1M", autoRenew: false, seatWindows: [] });
    assert.deepEqual(future(rest), ["2027-02-15 expires", "2027-03-17 isDisabled", "2027-06-15 isDeleted"]);
    assert.deepEqual(future(rest, { lifecycle: "est" }), ["2027-02-15 extends"]);
    assert.deepEqual(future({ ...rest, endsWithTerm: true }, { lifecycle: "est" }), ["2027-02-15 isDisabled", "2027-05-16 isDeleted"]);
  });

  test("that is suspended: charges go on, and it is disabled for 120 days", () => {
    const suspended = suspend(sampleOf({ duration: "P1M" }), {}, afterwards("P1D"), settingsWith()).after;
    assert.deepEqual(future(suspended).slice(-2), ["2027-02-15 isDisabled", "2027-06-15 isDeleted"]);
  });

  test("of a kind of its own", () => {
    assert.deepEqual(future(sampleOf({ family: "trial" })), ["2027-02-15 converts"]);
    assert.deepEqual(future(sampleOf({ family: "azurePlan" })), []);
    assert.deepEqual(future(sampleOf({ family: "perpetual", status: "pending" })), ["2027-01-15T09:35:00.000Z provisioned", "2027-02-14T23:59:59.999Z cancellationEnds"]);
    assert.deepEqual(future(suspend(sampleOf({ family: "legacy" }), {}, afterwards("P1D"), settingsWith()).after), ["2027-04-16T09:30:00.000Z isDeleted"]);
    assert.deepEqual(future(sampleOf({ status: "deleted", seatWindows: [], duration: "P1M", family: "reservation" })), []);
  });

  test("where billing waits to change, at the next charge", () => {
    assert.ok(future(sampleOf({ duration: "P3Y", nextCharge: waitingBilling })).includes("2027-02-15 billingPlanChanges"));
  });

  test("is left out once it has happened", () => {
    assert.deepEqual(comingUp(sampleOf(), afterwards("P30D"), settingsWith()).map(({ kind }) => kind), ["cycleStarts", "renews"]);
  });

  test("happens so, to the instant", async () => {
    const settings = settingsWith();
    const lives = await livesOn("sqlite");
    try {
      const bought = await lives.buy({ plan: { termDuration: "P1M", billingCycle: "monthly" }, autoRenew: false });
      const told = futureOf(bought, settings).filter(({ kind }) => ["expires", "isDisabled", "isDeleted"].includes(kind));
      await lives.to("2028-01-01T00:00:00Z");
      const happened = (await lives.history(bought.subscriptionId)).slice(1);
      assert.deepEqual(happened.map((line) => line.split(" ")[0]), told.map(({ at }) => at.slice(0, 10)));
    } finally {
      await lives.bare.close();
    }
  });
});
