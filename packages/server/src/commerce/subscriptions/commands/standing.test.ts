import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { afterwards, refusedWith, sampleOf, settingsWith, waitingBilling } from "../../../../../../tests/support/subscriptions.ts";
import { followedBy } from "../outcome.ts";
import { changeQuantity } from "./quantity.ts";
import { changeTerm } from "./plan.ts";
import { rename, setAutoRenew, setEndOfTerm, setPartner } from "./standing.ts";

const settings = settingsWith();
const now = afterwards("P20D");

test("a name and a partner on record change, and the history says from what to what", () => {
  const named = rename(sampleOf(), "Another", now, settings);
  assert.deepEqual([named.after.friendlyName, named.events[0]?.details], ["Another", { from: "A name", to: "Another" }]);
  const given = setPartner(sampleOf(), "1234567", now, settings);
  assert.equal(given.after.partnerId, "1234567");
  assert.equal("partnerId" in setPartner(given.after, undefined, now, settings).after, false);
});

describe("renewal", () => {
  test("that is switched off drops what was scheduled for the next term, not for the next charge", () => {
    const record = sampleOf({ nextTerm: { quantity: 2 }, nextCharge: waitingBilling });
    const { after, events } = setAutoRenew(record, { autoRenew: false }, now, settings);
    assert.deepEqual([after.autoRenew, after.nextTerm, after.nextCharge], [false, undefined, waitingBilling]);
    assert.deepEqual(events.map(({ kind }) => kind), ["autoRenewChanged", "nextTermDropped"]);
  });

  test("is not switched on for what is not renewed any more", () => {
    refusedWith(800093, () => setAutoRenew(sampleOf({ autoRenew: false }), { autoRenew: true, isRenewable: false }, now, settings));
    assert.equal(setAutoRenew(sampleOf({ autoRenew: false }), { autoRenew: true }, now, settings).after.autoRenew, true);
  });
});

describe("the end of a term, since there is an extended service term,", () => {
  const est = settingsWith({ lifecycle: "est" });

  test("can be said before to be the end of the subscription", () => {
    const { after } = setEndOfTerm(sampleOf({ nextTerm: { quantity: 2 } }), "withTerm", now, est);
    assert.deepEqual([after.endsWithTerm, after.autoRenew, after.nextTerm], [true, false, undefined]);
    assert.equal("endsWithTerm" in setEndOfTerm(after, "extended", now, est).after, false);
    assert.equal("endsWithTerm" in setAutoRenew(after, { autoRenew: true }, now, est).after, false);
  });

  test("is no choice of terms that are not extended", () => {
    refusedWith(800042, () => setEndOfTerm(sampleOf(), "withTerm", now, settings));
    refusedWith(800042, () => setEndOfTerm(sampleOf({ startedAt: "2025-03-31T00:00:00.000Z" }), "withTerm", Temporal.Instant.from("2025-05-01T00:00:00Z"), est));
    refusedWith(800042, () => setEndOfTerm(sampleOf({ family: "trial" }), "withTerm", now, est));
  });
});

describe("changes one after another", () => {
  test("make one outcome", () => {
    const { after, events, order } = followedBy(rename(sampleOf(), "Another", now, settings), (record) =>
      changeQuantity(record, { quantity: 11, limits: { minimum: 1, maximum: 300 } }, now, settings));
    assert.deepEqual([after.friendlyName, after.quantity, events.length, order?.transaction], ["Another", 11, 2, "AddQuantity"]);
  });

  test("do not go together where each takes an order", () => {
    const more = changeQuantity(sampleOf(), { quantity: 11, limits: { minimum: 1, maximum: 300 } }, now, settings);
    const plans = [{ termDuration: "P3Y", billingCycle: "annual" }] as const;
    refusedWith(800002, () => followedBy(more, (record) =>
      changeTerm(record, { termDuration: "P3Y", billingCycle: "annual", plans, price: { unitPrice: "1", currency: "USD" } }, now, settings)));
  });
});
