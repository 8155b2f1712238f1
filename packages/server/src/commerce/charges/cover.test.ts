// What must hold of the charges of any life of a subscription: whatever is bought, changed, upgraded, moved and cancelled,
// each day is paid for once, by the seats and at the price that it had, and nothing comes back that was not paid.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { Decimal, Fault } from "@understudy/kernel";
import { after, bought, changed, dollars, until, type Billed, type Life } from "../../../../../tests/support/charging.ts";
import { at, days, sampleOf, settingsWith } from "../../../../../tests/support/subscriptions.ts";
import { addDays, dayOf, daysFrom } from "../calendar/day.ts";
import { lastDayOfTerm } from "../calendar/term.ts";
import { changeBillingCycle, changeBillingCycleByOrder, changeTerm } from "../subscriptions/commands/plan.ts";
import { changeQuantity } from "../subscriptions/commands/quantity.ts";
import { moveSeatsIn, moveSeatsOut, replaceItem } from "../subscriptions/commands/seats.ts";
import { cancel, reactivate, suspend } from "../subscriptions/commands/status.ts";
import { openedWindows, termOf } from "../subscriptions/dates.ts";
import type { Outcome } from "../subscriptions/outcome.ts";
import { itemKey, type Day, type SubscriptionRecord } from "../subscriptions/record.ts";
import type { ChargeLine, LineCharge } from "./charge.ts";
import { shareOf } from "./rounding.ts";

const limits = { minimum: 1, maximum: 100_000 };
const plans = [
  { duration: "P1M", billingCycle: "monthly" }, { duration: "P1Y", billingCycle: "monthly" }, { duration: "P1Y", billingCycle: "annual" },
  { duration: "P3Y", billingCycle: "monthly" }, { duration: "P3Y", billingCycle: "annual" }, { duration: "P3Y", billingCycle: "triennial" },
] as const;

const price = fc.integer({ min: 1, max: 40_000 }).map((cents) => Decimal.of(cents).dividedBy(100).toString());
const seats = fc.integer({ min: 1, max: 400 });
const hours = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 9_000 }));

type Act = (record: SubscriptionRecord, now: Temporal.Instant) => Outcome;
const settings = settingsWith();
const ofSeats = (act: (seats: number) => Act) => seats.map(act);
const another = price.map((unitPrice) => ({ kind: "upgraded", item: { productId: `OTHER${unitPrice}`, skuId: "0001", availabilityId: "" }, title: "Other", price: dollars(unitPrice) } as const));

const acts: fc.Arbitrary<Act> = fc.oneof(
  ofSeats((more) => (record, now) => changeQuantity(record, { quantity: record.quantity + more, limits }, now, settings)),
  ofSeats((less) => (record, now) => changeQuantity(record, { quantity: Math.max(1, record.quantity - less), limits }, now, settings)),
  ofSeats((some) => (record, now) => moveSeatsIn(record, some, "elsewhere", now, settings)),
  ofSeats((some) => (record, now) => moveSeatsOut(record, Math.min(some, record.quantity), "elsewhere", now, settings)),
  another.map((to): Act => (record, now) => replaceItem(record, { ...to, billingCycle: record.billingCycle }, now, settings)),
  another.map((to): Act => (record, now) => replaceItem(record, { ...to, billingCycle: "monthly", termDuration: "P1Y" }, now, settings)),
  price.map((unitPrice): Act => (record, now) => changeTerm(record, { termDuration: "P3Y", billingCycle: "annual", plans: [{ termDuration: "P3Y", billingCycle: "annual" }], price: dollars(unitPrice) }, now, settings)),
  fc.constant<Act>((record, now) => changeBillingCycle(record, record.billingCycle === "monthly" ? "annual" : "monthly", now, settings)),
  fc.constant<Act>((record, now) => suspend(record, {}, now, settings)),
  fc.constant<Act>((record, now) => reactivate(record, {}, now, settings)),
  fc.constant<Act>((record, now) => cancel(record, now, settings)),
);

const purchase = fc.record({
  plan: fc.constantFrom(...plans), day: days, hour: fc.nat(23), quantity: seats, unitPrice: price,
  discount: fc.option(fc.constantFrom("0.05", "0.15", "0.333"), { nil: undefined }),
  /** Days that an end of its own is before the usual one. */
  earlier: fc.option(fc.nat(40), { nil: undefined }),
}).map(({ plan, day, hour, quantity, unitPrice, discount, earlier: sooner }) => {
  const startedAt = `${day}T${`${hour}`.padStart(2, "0")}:30:00.000Z`;
  const sample = sampleOf({ ...plan, startedAt, quantity, price: dollars(unitPrice, discount === undefined ? {} : { discount }) });
  const record = { ...sample, ...openedWindows(sample, startedAt, settings) };
  if (sooner === undefined || plan.duration === "P1M") return record;
  const customEnd = addDays(lastDayOfTerm(day, plan.duration), -sooner);
  return { ...record, ...termOf({ startedAt, duration: plan.duration, customEnd }, plan.billingCycle, settings) };
});

/** What was held from a day on. */
interface Held {
  readonly from: Day;
  readonly key: string;
  readonly quantity: number;
}

interface Told {
  readonly life: Life;
  readonly held: readonly Held[];
  readonly now: string;
}

const keyOf = ({ item, price: { unitPrice } }: SubscriptionRecord): string => `${itemKey(item)} ${unitPrice}`;
const keyOfLine = ({ product: { productId, skuId }, unitPrice }: ChargeLine): string => `${skuId === "" ? productId : `${productId}:${skuId}`} ${unitPrice}`;
const heldFrom = (from: Day, record: SubscriptionRecord): Held =>
  ({ from, key: keyOf(record), quantity: ["active", "suspended"].includes(record.status) ? record.quantity : 0 });

const next = { billing: { billingCycle: "annual", price: dollars("77.77") } } as const;

/** The clock goes on to the moment of an act, which may be refused. */
function told(record: SubscriptionRecord, steps: readonly (readonly [number, Act])[], billed: Billed, heldAfter = holdingOf): Told {
  return steps.reduce<Told>(({ life, held, now }, [wait, act]) => {
    const moment = after(now, `PT${wait}H`);
    const before = onTheClock({ life, held, now }, moment, billed);
    try {
      const outcome = act(before.life.record, at(moment));
      const changedLife = changed(before.life, outcome, moment, billed);
      return { life: changedLife, held: [...before.held, heldAfter(before.life.record, outcome, dayOf(moment))], now: moment };
    } catch (error) {
      assert.ok(error instanceof Fault, String(error));
      return { ...before, now: moment };
    }
  }, { life: bought(record, billed), held: [heldFrom(dayOf(record.createdAt), record)], now: record.createdAt });
}

/** A cancellation with all of the money back is as if the term had never been. */
function holdingOf(before: SubscriptionRecord, { after: record, events }: Outcome, day: Day): Held {
  const isFull = events.some(({ kind, details }) => kind === "cancelled" && details?.["refund"] === "Full");
  return heldFrom(isFull && before.term ? dayOf(before.term.startedAt) : day, record);
}

function onTheClock(story: Told, moment: string, billed: Billed): Told {
  const life = until(story.life, moment, billed, next);
  const renewals = life.charges.slice(story.life.charges.length);
  return {
    ...story, life,
    held: [...story.held, ...renewals.map(({ line }): Held => ({ from: line.chargeStart, key: keyOfLine(line), quantity: line.quantity }))],
  };
}

/** Each day's seats by product and price, as the lines have them: refunds count against charges. */
function coveredBy(charges: readonly LineCharge[]): Map<Day, Map<string, number>> {
  const covered = new Map<Day, Map<string, number>>();
  for (const { line } of charges) {
    const key = keyOfLine(line);
    for (let day = line.chargeStart; day <= (line.chargeEnd ?? day); day = addDays(day, 1)) {
      const seatsOf = covered.get(day) ?? covered.set(day, new Map()).get(day)!;
      seatsOf.set(key, (seatsOf.get(key) ?? 0) + (line.isRefund ? -line.quantity : line.quantity));
    }
  }
  return covered;
}

/** What is held in a cycle that has not begun is not charged yet. */
function assertCovered({ life: { charges, record: { cycle } }, held }: Told): void {
  const covered = coveredBy(charges);
  const last = charges.map(({ line }) => line.chargeEnd ?? line.chargeStart).toSorted().at(-1) as Day;
  for (let day = held[0]!.from; day <= last; day = addDays(day, 1)) {
    const { key, quantity } = held.findLast(({ from }) => from <= day)!;
    const seatsOf = [...covered.get(day) ?? []].filter(([, count]) => count !== 0);
    assert.deepEqual(seatsOf, quantity === 0 || (cycle && day > cycle.end) ? [] : [[key, quantity]], `the seats of ${day}`);
  }
}

/** What a line comes to without rounding. */
const exactOf = ({ line: { unitPrice, discount = "0", quantity, formula, isRefund, exchange } }: LineCharge): Decimal => {
  const whole = Decimal.of(unitPrice).times(Decimal.of(1).minus(Decimal.of(discount))).times(Decimal.of(exchange.rate)).times(quantity);
  return isRefund ? shareOf(whole, formula).negated() : shareOf(whole, formula);
};

const cent = Decimal.of("0.01");

/** No line is further from its exact amount than its rounding takes it: a cent, or a cent for each seat. */
function assertRounded({ charges }: Life): void {
  for (const charge of charges) {
    const { formula, chargeStart, chargeEnd } = charge.line;
    if (formula.kind === "days") assert.equal(formula.billDays, daysFrom(chargeStart, chargeEnd!), JSON.stringify(charge));
    if (charge.line.rounding === "charged") continue;
    const off = Decimal.of(charge.amount).minus(exactOf(charge));
    const most = charge.line.rounding === "unitPrice" ? cent.times(charge.line.quantity) : cent;
    assert.ok((off.isNegative ? off.negated() : off).compare(most) <= 0, JSON.stringify(charge));
  }
}

/** Coins are not divided. */
function assertWhole({ charges }: Life): void {
  for (const { amount, currency } of charges) assert.equal(amount, Decimal.of(amount).truncated(currency === "JPY" ? 0 : 2).toString());
}

/** At no time has more come back than was paid, neither in all nor for the days of the refund. */
function assertPaidBefore({ charges }: Life): void {
  let paid = Decimal.zero;
  charges.forEach((charge, index) => {
    const amount = Decimal.of(charge.amount);
    paid = paid.plus(amount);
    assert.ok(!paid.isNegative, `${paid.toString()} after ${JSON.stringify(charge)}`);
    const isOfTheRest = charge.line.chargeStart >= dayOf(charge.chargedAt);
    if (!charge.line.isRefund || !isOfTheRest) return;
    const before = charges.slice(0, index).filter(({ line }) => line.chargeEnd === charge.line.chargeEnd);
    assert.ok(!Decimal.sum(before.map((one) => Decimal.of(one.amount))).plus(amount).isNegative, JSON.stringify(charge));
  });
}

/** A refund and the charge in its place are the difference: what the seats, or the price, of the days that are left differ by. */
function assertDifferences({ charges }: Life): void {
  for (const [, lines] of Map.groupBy(charges.filter(({ line }) => line.cause?.kind === "quantityChanged"), ({ line }) => line.referenceId)) {
    const [refund, charge] = lines as [LineCharge, LineCharge];
    const [difference, exact] = [Decimal.of(refund.amount).plus(Decimal.of(charge.amount)), exactOf(refund).plus(exactOf(charge))];
    if (refund.line.rounding !== "charged") assert.ok(Math.abs(difference.minus(exact).toNumber()) <= 0.02, JSON.stringify(lines));
    assert.deepEqual([refund.line.chargeStart, refund.line.chargeEnd, refund.line.exchange], [charge.line.chargeStart, charge.line.chargeEnd, charge.line.exchange]);
  }
}

const story = fc.tuple(purchase, fc.array(fc.tuple(hours, acts), { maxLength: 9 }), fc.constantFrom("USD", "EUR", "JPY"));

const parameters = { numRuns: 400 } as const;

describe("in any life of licences", () => {
  test("each day of a term is covered once, by the seats and at the price of that day", () => {
    fc.assert(fc.property(story, ([record, steps, currency]) => {
      const lived = told(record, steps, { currency });
      assertCovered(lived);
      assertWhole(lived.life);
    }), parameters);
  });

  test("a line is as exact as its rounding, and nothing comes back that was not paid", () => {
    fc.assert(fc.property(story, ([record, steps, currency]) => {
      const { life } = told(record, steps, { currency, settings: settingsWith({ zeroDecimalCurrencies: "twoPlaces" }) });
      assertRounded(life);
      assertPaidBefore(life);
    }), parameters);
  });

  test("a refund and its charge are the difference, of the same days and at the same rate of exchange", () => {
    fc.assert(fc.property(story, ([record, steps, currency]) =>
      assertDifferences(told(record, steps, { currency, settings: settingsWith({ zeroDecimalCurrencies: "twoPlaces" }) }).life)), parameters);
  });

  test("nothing comes back that was not paid by the other switches either", () => {
    const switches = fc.record({
      chargeRounding: fc.constantFrom("samples", "formula"), leapYears: fc.constantFrom("365", "366"), triennialProration: fc.constantFrom("days", "months"),
      chargeDays: fc.constantFrom("monthEnd", "dayNumber"), seatReductionRefund: fc.constantFrom("prorated", "fullWithin24Hours"),
    } as const);
    fc.assert(fc.property(story, switches, ([record, steps, currency], some) => assertPaidBefore(told(record, steps, { currency, settings: settingsWith(some) }).life)), parameters);
  });

  test("a term that runs its course costs its price for each cycle, and a stub as many of its days", () => {
    fc.assert(fc.property(purchase, (record) => {
      const { term } = record;
      const life = until(bought({ ...record, autoRenew: false }), `${term!.end}T23:59:59.999Z`);
      const [first, ...others] = life.charges;
      assert.deepEqual(new Set(others.map(({ amount }) => amount)).size <= 1, true);
      assert.equal(life.charges.reduce((sum, { line }) => sum + daysFrom(line.chargeStart, line.chargeEnd!), 0), daysFrom(dayOf(term!.startedAt), term!.end));
      assert.ok(others.every(({ amount }) => Decimal.of(amount).compare(Decimal.of(first!.amount)) >= 0));
    }), parameters);
  });
});

describe("in any life of an older offer", () => {
  const legacyActs: fc.Arbitrary<Act> = fc.oneof(
    ofSeats((quantity) => (record, now) => changeQuantity(record, { quantity, limits }, now, settings)),
    fc.constant<Act>((record, now) => suspend(record, {}, now, settings)),
    fc.constant<Act>((record, now) => reactivate(record, {}, now, settings)),
    fc.tuple(price, fc.constantFrom("monthly", "annual"), fc.integer({ min: 1, max: 28 })).map(([unitPrice, billingCycle, billingDay]): Act => (record, now) =>
      changeBillingCycleByOrder(record, { billingCycle, price: dollars(unitPrice), billingDay }, now, settings)),
  );
  const legacyPurchase = fc.tuple(days, seats, price, fc.constantFrom("monthly", "annual"), fc.nat(30)).map(([day, quantity, unitPrice, billingCycle, over]) => {
    const startedAt = `${day}T12:00:00.000Z`;
    const end = addDays(lastDayOfTerm(day, "P1Y"), over);
    return { ...sampleOf({ family: "legacy", startedAt, quantity, price: dollars(unitPrice), billingCycle }), ...termOf({ startedAt, legacyEnd: end }, billingCycle, settings) };
  });

  /** Suspended within thirty days it costs nothing in its cycle; later, nothing from that day on. */
  function heldAfter(before: SubscriptionRecord, { after: record, events }: Outcome, day: Day): Held {
    const isSuspended = events.some(({ kind }) => kind === "suspended");
    const isFree = isSuspended && day < addDays(dayOf(before.createdAt), 30) && before.cycle;
    return { ...heldFrom(isFree ? before.cycle!.start : day, record), ...(isSuspended && { quantity: 0 }) };
  }

  test("each day is covered once, and nothing comes back that was not paid", () => {
    fc.assert(fc.property(legacyPurchase, fc.array(fc.tuple(hours, legacyActs), { maxLength: 9 }), (record, steps) => {
      const story = told(record, steps, {}, heldAfter);
      assertPaidBefore(story.life);
      assertWhole(story.life);
      assertCovered(story);
    }), parameters);
  });
});
