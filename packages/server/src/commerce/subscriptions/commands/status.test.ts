import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { afterwards, refusedWith, sampleOf, settingsWith, textOf, waitingBilling } from "../../../../../../tests/support/subscriptions.ts";
import { activate, cancel, cancelByOrder, reactivate, suspend, suspensionReasons } from "./status.ts";
import type { SubscriptionRecord } from "../record.ts";

const settings = settingsWith();
const day = afterwards("P1D");

describe("suspending", () => {
  test("a licence switches its renewal off and drops what was scheduled, but for the next charge, and it is charged on", () => {
    const record = sampleOf({ nextTerm: { quantity: 20 }, nextCharge: waitingBilling });
    const { after, events } = suspend(record, {}, day, settings);
    assert.deepEqual([after.status, after.statusSince, after.autoRenew], ["suspended", textOf(day), false]);
    assert.deepEqual([after.nextTerm, after.nextCharge, after.cycle], [undefined, waitingBilling, record.cycle]);
    assert.deepEqual(after.suspensionReasons, ["PartnerRequest"]);
    assert.deepEqual(events.map(({ kind, after: charged }) => [kind, charged]), [["suspended", undefined], ["nextTermDropped", undefined]]);
  });

  test("a legacy subscription keeps its renewal, and the history says what was charged", () => {
    const { after, events } = suspend(sampleOf({ family: "legacy" }), {}, day, settings);
    assert.deepEqual([after.status, after.autoRenew, events[0]?.before?.quantity], ["suspended", true, 10]);
  });

  test("an Azure plan waits until nothing below it is in use", () => {
    refusedWith(900115, () => suspend(sampleOf({ family: "azurePlan" }), { isInUse: true }, day, settings));
    assert.equal(suspend(sampleOf({ family: "azurePlan" }), { isInUse: false }, day, settings).after.status, "suspended");
  });

  test("a trial is not possible", () => refusedWith(800096, () => suspend(sampleOf({ family: "trial" }), {}, day, settings)));
});

describe("making active again", () => {
  const suspended = suspend(sampleOf(), {}, day, settings).after;

  test("leaves renewal off until the partner switches it on", () => {
    const { after } = reactivate(suspended, {}, afterwards("P40D"), settings);
    assert.deepEqual([after.status, after.autoRenew, after.suspensionReasons], ["active", false, []]);
  });

  test("an add-on waits for what it belongs to", () => {
    refusedWith(27009, () => reactivate(suspended, { parent: sampleOf({ status: "suspended" }) }, day, settings));
    assert.equal(reactivate(suspended, { parent: sampleOf() }, day, settings).after.status, "active");
  });

  test("a legacy subscription goes on with the charge cycle of that day", () => {
    const legacy = suspend(sampleOf({ family: "legacy" }), {}, day, settings).after;
    const { after, events } = reactivate(legacy, {}, afterwards("P40D"), settings);
    assert.deepEqual(after.cycle, { start: "2027-02-15", end: "2027-03-14" });
    assert.equal(events[0]?.after?.cycle?.start, "2027-02-15");
  });

  test("ends with the term", () => refusedWith(800082, () => reactivate(suspended, {}, Temporal.Instant.from("2028-01-15T00:00:00Z"), settings)));
});

describe("cancelling", () => {
  test("a licence is possible for 168 hours, to the millisecond, and final", () => {
    const { after, events, order } = cancel(sampleOf({ nextTerm: { quantity: 2 } }), afterwards("PT168H"), settings);
    assert.deepEqual([after.status, after.autoRenew, after.nextTerm, after.cycle, after.seatWindows], ["deleted", false, undefined, undefined, []]);
    assert.equal(after.cancellationAllowedUntil, undefined);
    assert.deepEqual(order, { transaction: "Cancel", quantity: 10 });
    assert.equal(events[0]?.before?.cycle?.start, "2027-01-15");
    refusedWith(900213, () => cancel(sampleOf(), afterwards("PT168H0.001S"), settings));
    refusedWith(900117, () => cancel(sampleOf(), afterwards("P8D"), settingsWith({ cancellationCode: "900117" })));
    refusedWith(2011, () => cancel(after, day, settings));
  });

  test("a licence pays all back for 24 hours, then by days; the switch ends that at midnight", () => {
    const refund = (after: string, how = settings) => cancel(sampleOf(), afterwards(after), how).events[0]?.details?.["refund"];
    assert.deepEqual([refund("PT24H"), refund("PT24H0.001S")], ["Full", "Partial"]);
    const midnight = settingsWith({ fullRefundEnds: "atMidnight" });
    assert.deepEqual([refund("PT14H", midnight), refund("PT15H", midnight)], ["Full", "Partial"]);
  });

  test("a suspended licence is possible too while its window is open", () => {
    const suspended = suspend(sampleOf(), {}, day, settings).after;
    assert.equal(cancel(suspended, afterwards("P2D"), settings).after.status, "deleted");
    refusedWith(900213, () => cancel(suspended, afterwards("P8D"), settings));
  });

  test("software for a term is possible for seven days, in either way", () => {
    const software = sampleOf({ family: "software" });
    assert.equal(cancel(software, Temporal.Instant.from("2027-01-22T23:59:59Z"), settings).events[0]?.details?.["refund"], "Partial");
    assert.equal(cancelByOrder(software, afterwards("P7D"), settings).after.status, "deleted");
    refusedWith(900117, () => cancel(software, Temporal.Instant.from("2027-01-23T00:00:00Z"), settings));
    refusedWith(900117, () => cancelByOrder(software, afterwards("P8D"), settings));
  });

  test("software for good is possible for thirty days, by its order alone, pending or not", () => {
    const perpetual = sampleOf({ family: "perpetual" });
    refusedWith(800096, () => cancel(perpetual, day, settings));
    assert.equal(cancelByOrder(perpetual, afterwards("P30D"), settings).events[0]?.details?.["refund"], "Full");
    assert.equal(cancelByOrder({ ...perpetual, status: "pending" }, day, settings).after.status, "deleted");
    refusedWith(900117, () => cancelByOrder(perpetual, afterwards("P31D"), settings));
  });

  test("the marketplace's software too late ends it with its term, or is refused, as the switch says", () => {
    const saas = sampleOf({ family: "saas" });
    assert.equal(cancel(saas, afterwards("P14D"), settings).after.status, "deleted");
    const late = cancel(saas, afterwards("P15D"), settings);
    assert.deepEqual([late.after.status, late.after.autoRenew, late.order], ["active", false, undefined]);
    refusedWith(900117, () => cancel(saas, afterwards("P15D"), settingsWith({ saasLateCancellation: "refuse" })));
    refusedWith(800077, () => cancelByOrder(saas, day, settings));
  });

  test("a trial is refused unless the switch allows it", () => {
    refusedWith(800096, () => cancel(sampleOf({ family: "trial" }), day, settings));
    assert.equal(cancel(sampleOf({ family: "trial" }), afterwards("P20D"), settingsWith({ trialCancellation: "accept" })).after.status, "deleted");
  });

  test("an extended service term is possible on any day, and pays the days back", () => {
    const { cancellationAllowedUntil: _none, ...rest } = sampleOf();
    const { after, events } = cancel({ ...rest, isExtended: true }, afterwards("P20D"), settings);
    assert.deepEqual([after.status, events[0]?.details?.["refund"]], ["deleted", "Partial"]);
  });
});

test("what another subscription has taken the place of is not made active again", () => {
  const legacy = sampleOf({ family: "legacy" });
  for (const reason of [suspensionReasons.byMigration, suspensionReasons.byTransfer, suspensionReasons.byUpgrade, suspensionReasons.byAzureUpgrade]) {
    const replaced = suspend(legacy, { reason }, afterwards("P1D"), settings).after;
    refusedWith(800040, () => reactivate(replaced, {}, afterwards("P2D"), settings));
  }
  assert.equal(reactivate(suspend(legacy, {}, afterwards("P1D"), settings).after, {}, afterwards("P2D"), settings).after.status, "active");
});

describe("activating", () => {
  test("begins the term and its billing then, once", () => {
    const pending = sampleOf({ family: "saas", status: "pending" });
    const { after, events } = activate(pending, afterwards("P3D"), settings);
    assert.deepEqual([after.status, after.term?.startedAt, after.term?.end], ["active", textOf(afterwards("P3D")), "2028-01-17"]);
    assert.deepEqual([after.cycle, after.anchor], [{ start: "2027-01-18", end: "2027-02-17" }, "2027-01-18"]);
    assert.equal(events[0]?.after?.cycle?.start, "2027-01-18");
    assert.deepEqual([events[0]?.before, events[0]?.orderId], [undefined, pending.orderId], "nothing was charged before");
    refusedWith(800041, () => activate(after, afterwards("P4D"), settings));
  });

  test("opens the windows then, or leaves those of the order, as saasWindow says", () => {
    const until = ({ cancellationAllowedUntil, seatWindows }: SubscriptionRecord) => [cancellationAllowedUntil, seatWindows];
    const { cancellationAllowedUntil: _none, ...waiting } = sampleOf({ family: "saas", status: "pending", seatWindows: [] });
    const end = textOf(afterwards("P17D"));
    assert.deepEqual(until(activate(waiting, afterwards("P3D"), settingsWith({ saasWindow: "activation" })).after), [end, [{ quantity: 10, until: end }]]);
    const ordered = sampleOf({ family: "saas", status: "pending" });
    assert.deepEqual(until(activate(ordered, afterwards("P3D"), settings).after), until(ordered));
  });
});
