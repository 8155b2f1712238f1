import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { afterwards, refusedWith, sampleOf, settingsWith, textOf } from "../../../../../../tests/support/subscriptions.ts";
import type { Plan } from "../../catalog/item.ts";
import type { SubscriptionRecord } from "../record.ts";
import { changeBillingCycle, changeBillingCycleByOrder, changeTerm, scheduleNextCharge, scheduleNextTerm, type NewTerm, type NextTermWish } from "./plan.ts";

const settings = settingsWith();
const now = afterwards("P20D");
const plans: readonly Plan[] = [
  { termDuration: "P1M", billingCycle: "monthly" }, { termDuration: "P1Y", billingCycle: "monthly" }, { termDuration: "P1Y", billingCycle: "annual" },
  { termDuration: "P3Y", billingCycle: "monthly" }, { termDuration: "P3Y", billingCycle: "annual" }, { termDuration: "P3Y", billingCycle: "triennial" },
];
const item = { productId: "CFQ7TTC0LDPB", skuId: "0001", availabilityId: "CFQ7TTC0MM8R" };

describe("a change of the next term", () => {
  const target = { plans, limits: { minimum: 1, maximum: 300 } };
  const schedule = (record: SubscriptionRecord, instructions: NextTermWish["instructions"], more: Partial<NextTermWish> = {}) =>
    scheduleNextTerm(record, { instructions, target, ...more }, now, settings);

  test("is kept until then, and taken back by none", () => {
    const instructions = { product: { ...item, billingCycle: "annual", termDuration: "P3Y" }, quantity: 4 } as const;
    const { after, events, order } = schedule(sampleOf(), instructions);
    assert.deepEqual([after.nextTerm, order], [instructions, undefined]);
    assert.deepEqual(events.map(({ kind }) => kind), ["nextTermScheduled"]);
    const dropped = schedule(after, undefined);
    assert.deepEqual([dropped.after.nextTerm, dropped.events.map(({ kind }) => kind)], [undefined, ["nextTermDropped"]]);
    assert.deepEqual(schedule(sampleOf(), undefined).events, []);
  });

  test("takes renewal", () => refusedWith(800002, () => schedule(sampleOf({ autoRenew: false }), { quantity: 4 })));

  test("has a size that is sold", () => {
    refusedWith(2002, () => schedule(sampleOf(), { quantity: 301 }));
    refusedWith(2002, () => schedule(sampleOf(), { quantity: 0 }));
    refusedWith(2002, () => schedule(sampleOf({ family: "trial", quantity: 25 }), { product: { ...item, billingCycle: "monthly", termDuration: "P1Y" }, quantity: 24 }));
  });

  test("has a plan that is sold", () => {
    const plan = (termDuration: "P1M" | "P1Y" | "P3Y", billingCycle: "monthly" | "annual" | "triennial") => ({ product: { ...item, billingCycle, termDuration } });
    refusedWith(900270, () => schedule(sampleOf(), plan("P1Y", "triennial")));
    refusedWith(900270, () => schedule(sampleOf(), plan("P1M", "annual")));
    const few = { target: { ...target, plans: [{ termDuration: "P1Y", billingCycle: "monthly" }] as const } };
    refusedWith(900268, () => schedule(sampleOf(), plan("P3Y", "monthly"), few));
    refusedWith(900269, () => schedule(sampleOf(), plan("P1Y", "annual"), few));
  });

  test("may end together with a month or another subscription", () => {
    const ends = [{ subscriptionId: "other", duration: "P1Y", end: "2028-06-10" }] as const;
    assert.equal(schedule(sampleOf(), { customTermEndDate: "2028-06-10" }, { ends }).after.nextTerm?.customTermEndDate, "2028-06-10");
    assert.equal(schedule(sampleOf(), { customTermEndDate: "2028-12-31" }).after.nextTerm?.customTermEndDate, "2028-12-31");
    refusedWith(900246, () => schedule(sampleOf(), { customTermEndDate: "2028-06-11" }, { ends }));
    refusedWith(900245, () => schedule(sampleOf(), { customTermEndDate: "2028-01-14" }));
    refusedWith(900245, () => schedule(sampleOf(), { customTermEndDate: "2029-01-31" }));
    refusedWith(900244, () => schedule(sampleOf({ family: "software" }), { customTermEndDate: "2028-12-31" }));
  });
});

describe("a change of billing", () => {
  const three = (billingCycle: "monthly" | "annual" | "triennial") => sampleOf({ duration: "P3Y", billingCycle });

  test("of three years waits for the next charge, from month to year and back", () => {
    for (const [from, to] of [["monthly", "annual"], ["annual", "monthly"]] as const) {
      const { after, events } = changeBillingCycle(three(from), to, now, settings);
      assert.deepEqual([after.billingCycle, after.nextCharge?.product?.billingCycle, events[0]?.kind], [from, to, "nextChargeScheduled"]);
      assert.equal(scheduleNextCharge(after, undefined, now, settings).after.nextCharge, undefined);
    }
  });

  test("of other terms is none", () => {
    refusedWith(800097, () => changeBillingCycle(sampleOf(), "annual", now, settings));
    refusedWith(800097, () => changeBillingCycle(three("triennial"), "annual", now, settings));
    refusedWith(800097, () => changeBillingCycle(three("annual"), "triennial", now, settings));
    refusedWith(900270, () => changeBillingCycle(sampleOf(), "triennial", now, settings));
  });

  test("is the only thing that waits for a charge", () => {
    const wait = (billingCycle: "monthly" | "annual") => scheduleNextCharge(three("monthly"), { product: { ...item, billingCycle, termDuration: "P3Y" } }, now, settings);
    assert.equal(wait("annual").after.nextCharge?.product?.billingCycle, "annual");
    refusedWith(800097, () => wait("monthly"));
    refusedWith(800097, () => scheduleNextCharge(three("monthly"), { quantity: 4 }, now, settings));
    assert.deepEqual(scheduleNextCharge(three("monthly"), undefined, now, settings).events, []);
  });

  test("of a legacy subscription begins twelve months anew and loses the promotion", () => {
    const legacy = sampleOf({ family: "legacy", price: { unitPrice: "4", currency: "USD", promotionId: "a promotion", discount: "0.1" } });
    const { after } = changeBillingCycleByOrder(legacy, { billingCycle: "annual", price: { unitPrice: "48", currency: "USD" }, billingDay: 15 }, now, settings);
    assert.deepEqual([after.billingCycle, after.price], ["annual", { unitPrice: "48", currency: "USD" }]);
    assert.deepEqual([after.term, after.cycle], [{ startedAt: textOf(now), end: "2028-02-15" }, { start: "2027-02-04", end: "2028-02-15" }]);
  });
});

describe("a change of the term", () => {
  const wanted = (some: Partial<NewTerm> = {}): NewTerm =>
    ({ termDuration: "P3Y", billingCycle: "annual", plans, price: { unitPrice: "100", currency: "USD" }, ...some });

  test("begins a longer one today, and drops what was scheduled", () => {
    const record = sampleOf({ nextTerm: { quantity: 2 } });
    const { after, events, order } = changeTerm(record, wanted(), now, settings);
    assert.deepEqual(after.term, { duration: "P3Y", startedAt: textOf(now), end: "2030-02-03" });
    assert.deepEqual([after.cycle, after.billingCycle, after.price.unitPrice, after.nextTerm], [{ start: "2027-02-04", end: "2028-02-03" }, "annual", "100", undefined]);
    assert.deepEqual(events.map(({ kind }) => kind), ["termChanged", "nextTermDropped"]);
    assert.deepEqual(order, { transaction: "Convert", quantity: 10 });
  });

  test("forgets for which term the old one was to renew", () => {
    const month = sampleOf({ duration: "P1M", billingCycle: "monthly", renewalTermDuration: "P1Y" });
    assert.equal(changeTerm(month, wanted(), now, settings).after.renewalTermDuration, undefined);
  });

  test("counts from the first day of the old one, where the switch says so", () => {
    const { after } = changeTerm(sampleOf(), wanted(), now, settingsWith({ termChangeStart: "termStart" }));
    assert.deepEqual([after.term?.end, after.cycle], ["2030-01-14", { start: "2027-01-15", end: "2028-01-14" }]);
  });

  test("goes from a month to a year or three, from a year to three, and no other way", () => {
    for (const termDuration of ["P1Y", "P3Y"] as const) {
      assert.equal(changeTerm(sampleOf({ duration: "P1M" }), wanted({ termDuration }), now, settings).after.term?.duration, termDuration);
    }
    refusedWith(800122, () => changeTerm(sampleOf(), wanted({ termDuration: "P1M", billingCycle: "monthly" }), now, settings));
    refusedWith(800121, () => changeTerm(sampleOf({ duration: "P3Y" }), wanted(), now, settings));
    refusedWith(800121, () => changeTerm(sampleOf(), wanted({ plans: plans.slice(0, 3) }), now, settings));
    refusedWith(900269, () => changeTerm(sampleOf(), wanted({ billingCycle: "monthly", plans: plans.slice(4) }), now, settings));
    refusedWith(900270, () => changeTerm(sampleOf({ duration: "P1M" }), wanted({ termDuration: "P1Y", billingCycle: "triennial" }), now, settings));
    refusedWith(800107, () => changeTerm(sampleOf({ family: "trial" }), wanted(), now, settings));
    refusedWith(900263, () => changeTerm(sampleOf({ family: "legacy" }), wanted(), now, settings));
  });
});
