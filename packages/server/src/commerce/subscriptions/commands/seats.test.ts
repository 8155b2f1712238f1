import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { afterwards, refusedWith, sampleOf, settingsWith, textOf } from "../../../../../../tests/support/subscriptions.ts";
import { moveSeatsIn, moveSeatsOut, replaceItem } from "./seats.ts";

const settings = settingsWith();
const now = afterwards("P3D");
const item = { productId: "CFQ7TTC0LDPB", skuId: "0001", availabilityId: "CFQ7TTC0MM8R" };
const price = { unitPrice: "20", currency: "USD" };

describe("an upgrade of all seats", () => {
  const record = sampleOf({ nextTerm: { quantity: 2 } });
  const { after, events, order } = replaceItem(record, { kind: "upgraded", item, title: "Better", price, billingCycle: "monthly" }, now, settings);

  test("keeps id, term and charge cycle, and drops what was scheduled", () => {
    assert.deepEqual([after.subscriptionId, after.term, after.cycle, after.quantity], [record.subscriptionId, record.term, record.cycle, 10]);
    assert.deepEqual([after.item, after.title, after.price, after.nextTerm], [item, "Better", price, undefined]);
    assert.deepEqual(events.map(({ kind }) => kind), ["upgraded", "nextTermDropped"]);
    assert.equal(order?.transaction, "Convert");
  });

  test("closes every window", () => assert.deepEqual([after.cancellationAllowedUntil, after.seatWindows], [undefined, []]));
});

test("a trial that is converted early is bought that day, for its term, with the windows of a purchase", () => {
  const trial = sampleOf({ family: "trial", quantity: 25 });
  const wanted = { kind: "converted", item, title: "Paid", price, billingCycle: "monthly", family: "newCommerce", termDuration: "P1Y", quantity: 30 } as const;
  const { after } = replaceItem(trial, wanted, now, settings);
  assert.deepEqual([after.family, after.isTrial, after.quantity, after.term?.end], ["newCommerce", false, 30, "2028-01-17"]);
  assert.deepEqual(after.cycle, { start: "2027-01-18", end: "2027-02-17" });
  assert.deepEqual([after.cancellationAllowedUntil, after.seatWindows[0]?.quantity], [textOf(afterwards("P3DT168H")), 30]);
});

test("an upgrade that begins a term of its own forgets what the old one was to renew to; in the term that runs it stays", () => {
  const record = sampleOf({ duration: "P1M", billingCycle: "monthly", renewalTermDuration: "P1Y" });
  const wanted = { kind: "upgraded", item, title: "Better", price, billingCycle: "monthly" } as const;
  assert.equal(replaceItem(record, { ...wanted, termDuration: "P3Y" }, now, settings).after.renewalTermDuration, undefined);
  assert.equal(replaceItem(record, wanted, now, settings).after.renewalTermDuration, "P1Y");
});

describe("seats that move", () => {
  test("leave one subscription and come to another, whose term stays, and cannot go back", () => {
    const out = moveSeatsOut(sampleOf(), 4, "the other", now, settings);
    assert.deepEqual([out.after.quantity, out.after.seatWindows, out.events[0]?.kind], [6, [], "seatsMovedOut"]);
    const other = sampleOf({ quantity: 3 });
    const into = moveSeatsIn(other, 4, "the one", now, settings);
    assert.deepEqual([into.after.quantity, into.after.seatWindows, into.after.term], [7, other.seatWindows, other.term]);
  });

  test("end the one that has none left", () => assert.equal(moveSeatsOut(sampleOf(), 10, "the other", now, settings).after.status, "deleted"));

  test("are as many as there are", () => refusedWith(800090, () => moveSeatsOut(sampleOf(), 11, "the other", now, settings)));
});
