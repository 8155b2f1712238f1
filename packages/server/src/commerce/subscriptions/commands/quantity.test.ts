import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { afterwards, bought, refusedWith, sampleOf, settingsWith, textOf, waitingBilling } from "../../../../../../tests/support/subscriptions.ts";
import type { SubscriptionRecord } from "../record.ts";
import { changeQuantity, openWindows, sum } from "./quantity.ts";

const limits = { minimum: 1, maximum: 300 };
const settings = settingsWith();
const change = (record: SubscriptionRecord, quantity: number, after: string, how = settings) =>
  changeQuantity(record, { quantity, limits }, afterwards(after), how);

describe("more seats", () => {
  test("have a window of their own, at the same price", () => {
    const { after, events, order } = change(sampleOf(), 12, "P2D");
    assert.equal(after.quantity, 12);
    assert.deepEqual(after.seatWindows, [{ quantity: 10, until: textOf(afterwards("PT168H")) }, { quantity: 2, until: textOf(afterwards("P2DT168H")) }]);
    assert.deepEqual(after.price, sampleOf().price);
    assert.deepEqual(order, { transaction: "AddQuantity", quantity: 2 });
    assert.deepEqual(events.map(({ kind, before, after: now }) => [kind, before?.quantity, now?.quantity]), [["quantityChanged", 10, 12]]);
  });

  test("can come at any time of the term", () => assert.equal(change(sampleOf(), 11, "P300D").after.quantity, 11));

  test("leave out of the record the windows that are over", () => assert.equal(change(sampleOf(), 11, "P8D").after.seatWindows.length, 1));

  test("stay within what the SKU allows", () => {
    refusedWith(2002, () => change(sampleOf(), 301, "P1D"));
    refusedWith(2002, () => changeQuantity(sampleOf(), { quantity: 4, limits: { minimum: 5, maximum: 300 } }, afterwards("P1D"), settings));
    refusedWith(900275, () => change(sampleOf(), 301, "P1D", settingsWith({ quantityRangeCode: "900275" })));
  });

  test("stay within what is left of a maximum that the customer's subscriptions share", () => {
    const shared = { ...limits, remaining: 3 };
    assert.equal(changeQuantity(sampleOf(), { quantity: 13, limits: shared }, afterwards("P1D"), settings).after.quantity, 13);
    refusedWith(800088, () => changeQuantity(sampleOf(), { quantity: 14, limits: shared }, afterwards("P1D"), settings));
  });

  test("can be fewer where there are more than that maximum", () => {
    const beyond = { ...limits, remaining: -50 };
    assert.equal(changeQuantity(sampleOf(), { quantity: 9, limits: beyond }, afterwards("P1D"), settings).after.quantity, 9);
  });
});

describe("fewer seats", () => {
  test("of a licence go back for 168 hours, to the millisecond", () => {
    assert.equal(change(sampleOf(), 9, "PT168H").after.quantity, 9);
    refusedWith(900214, () => change(sampleOf(), 9, "PT168H0.001S"));
  });

  test("are as many as were added in the last 168 hours", () => {
    const grown = change(sampleOf(), 14, "P8D").after;
    assert.equal(change(grown, 10, "P9D").after.quantity, 10);
    refusedWith(800090, () => change(grown, 9, "P9D"));
  });

  test("are never all of them: that is a cancellation", () => refusedWith(2002, () => change(sampleOf(), 0, "PT1H")));

  test("use up the newest window first, or the oldest, as the switch says", () => {
    const grown = change(sampleOf(), 12, "P1D").after;
    assert.deepEqual(change(grown, 11, "P2D").after.seatWindows.map(({ quantity }) => quantity), [10, 1]);
    assert.deepEqual(change(grown, 9, "P2D").after.seatWindows.map(({ quantity }) => quantity), [9]);
    const oldest = settingsWith({ seatReductionOrder: "oldestFirst" });
    assert.deepEqual(change(grown, 11, "P2D", oldest).after.seatWindows.map(({ quantity }) => quantity), [9, 2]);
  });

  test("are refused too late with the code that the switch says", () => {
    refusedWith(900257, () => change(sampleOf(), 9, "P8D", settingsWith({ seatReductionCode: "900257" })));
    refusedWith(800090, () => change(sampleOf(), 9, "P8D", settingsWith({ seatReductionCode: "800090" })));
  });

  test("of a legacy subscription can go back at any time", () => {
    const { after, order } = change(sampleOf({ family: "legacy" }), 2, "P200D");
    assert.deepEqual([after.quantity, order], [2, undefined]);
  });

  test("of the marketplace's software can go back as the switch says", () => {
    const saas = sampleOf({ family: "saas" });
    assert.equal(change(saas, 9, "P13D").after.quantity, 9);
    refusedWith(900214, () => change(saas, 9, "P15D"));
    assert.equal(change(saas, 9, "P15D", settingsWith({ saasSeatReduction: "any" })).after.quantity, 9);
    const never = settingsWith({ saasSeatReduction: "refuse", seatReductionCode: "800090" });
    refusedWith(800090, () => change(sampleOf({ family: "saas" }, never), 9, "PT1H", never));
  });

  test("of software cannot, even where the switch lets it grow", () => {
    const grows = settingsWith({ softwareSeats: "accept" });
    const software = sampleOf({ family: "software" });
    refusedWith(800095, () => change(software, 11, "PT1H"));
    assert.equal(change(software, 11, "PT1H", grows).after.quantity, 11);
    refusedWith(800095, () => change(software, 9, "PT1H", grows));
  });
});

test("a change of seats drops what was scheduled for the next term, and keeps what waits for the next charge", () => {
  const record = sampleOf({ nextTerm: { quantity: 20 }, nextCharge: waitingBilling });
  const { after, events } = change(record, 11, "P1D");
  assert.deepEqual([after.nextTerm, after.nextCharge], [undefined, waitingBilling]);
  assert.deepEqual(events.map(({ kind }) => kind), ["quantityChanged", "nextTermDropped"]);
});

test("windows never hold more seats than there are, and what goes back is what was open, in whatever order seats come and go", () => {
  const steps = fc.array(fc.record({ hours: fc.nat(100), delta: fc.integer({ min: -8, max: 8 }).filter((delta) => delta !== 0) }), { maxLength: 30 });
  fc.assert(fc.property(steps, fc.constantFrom("newestFirst", "oldestFirst"), (moves, seatReductionOrder) => {
    const how = settingsWith({ seatReductionOrder });
    let record = sampleOf();
    let now = Temporal.Instant.from(bought);
    for (const { hours, delta } of moves) {
      now = now.add({ hours });
      const open = sum(openWindows(record, now));
      const fits = delta > 0 || -delta <= open;
      const quantity = record.quantity + delta;
      if (quantity < 1 || quantity > limits.maximum) continue;
      const wanted = { quantity, limits };
      if (!fits) {
        assert.throws(() => changeQuantity(record, wanted, now, how));
        continue;
      }
      record = changeQuantity(record, wanted, now, how).after;
      assert.equal(record.quantity, quantity);
      assert.equal(sum(openWindows(record, now)), open + delta);
      assert.ok(sum(record.seatWindows) <= record.quantity);
      assert.deepEqual(record.seatWindows, record.seatWindows.toSorted((one, other) => (one.until < other.until ? -1 : 1)));
    }
  }));
});
