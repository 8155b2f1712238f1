import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { livesOn, refusedWith, type Lives } from "../../../../../tests/support/subscriptions.ts";
import { sql } from "../../database/index.ts";
import type { Settings } from "../../world/index.ts";
import { newOrder, orderIdOf } from "../orders/new-order.ts";
import { findOrder, insertOrder, listOrders } from "../orders/repository.ts";
import { check } from "./check.ts";
import { changeBillingCycle, scheduleNextTerm } from "./commands/plan.ts";
import { changeQuantity } from "./commands/quantity.ts";
import { rename, setAutoRenew, setEndOfTerm } from "./commands/standing.ts";
import { cancel, reactivate, suspend } from "./commands/status.ts";
import { entryIdOf, subscriptionDue } from "./keep.ts";

const item = (name: string) => {
  const [productId = "", skuId = ""] = name.split(":");
  return { productId, skuId, availabilityId: "CFQ7TTC0K971" };
};
const office365E3 = item("CFQ7TTC0LF8R:0001");
const trial = { family: "trial", isTrial: true, quantity: 25, item: item("CFQ7TTC0LH18:TRY1"), plan: { termDuration: "P1M", billingCycle: "none" } } as const;
const off = (record: Parameters<typeof setAutoRenew>[0], now: Temporal.Instant, settings: Settings) => setAutoRenew(record, { autoRenew: false }, now, settings);

/** A world of its own for a test, with some switches. */
const inWorld = (work: (lives: Lives) => Promise<void>, settings: Partial<Settings> = {}, from?: string) => async () => {
  const lives = await livesOn("sqlite", settings, from);
  try {
    await work(lives);
    assert.deepEqual(lives.bare.failures, []);
  } finally {
    await lives.bare.close();
  }
};

/** Those of subscriptions: invoices have one of their own. */
const agendaOf = ({ bare }: Lives) =>
  bare.world.view(async ({ db }) =>
    (await db.all<{ entry_id: string; due_at: string }>(sql`SELECT entry_id, due_at FROM agenda WHERE kind = ${subscriptionDue} ORDER BY entry_id`)).map(({ entry_id, due_at }) => [entry_id, due_at]));

/** Everything that due work writes, to compare worlds by. */
const all = ({ bare }: Lives) => bare.world.view(async ({ db }) => ({
  subscriptions: await db.all(sql`SELECT * FROM subscriptions ORDER BY subscription_id`),
  events: await db.all(sql`SELECT * FROM subscription_events ORDER BY subscription_id, position`),
  orders: await db.all(sql`SELECT * FROM orders ORDER BY order_id`),
  charges: await db.all(sql`SELECT * FROM charges ORDER BY charge_id`),
  invoices: await db.all(sql`SELECT * FROM invoices ORDER BY invoice_id`),
  agenda: await db.all(sql`SELECT * FROM agenda ORDER BY entry_id`),
}));

describe(`a subscription on the clock`, () => {
  test("is renewed by an order of its own also where chance has given that order's id away", inWorld(async (lives) => {
    const { subscriptionId, accountId, customerId, version } = await lives.buy({ plan: { termDuration: "P1M", billingCycle: "monthly" } });
    const cause = `order of subscription ${subscriptionId} ${version + 1}`;
    const taken = await lives.bare.world.unit(async (unit) => {
      const orderId = await orderIdOf(unit, accountId, cause);
      await insertOrder(unit.db, newOrder({ orderId, accountId, customerId, createdAt: unit.nowText, billingCycle: "monthly", currency: "USD", lines: [] }));
      return orderId;
    });
    await lives.to("2027-02-15T00:00:00Z");
    assert.deepEqual((await lives.history(subscriptionId)).at(-1), "2027-02-15 renewed active");
    const renewals = await lives.bare.world.view(async ({ db }) => (await listOrders(db, accountId, customerId)).filter(({ lines }) => lines.length > 0));
    assert.deepEqual([renewals.length, renewals.some(({ orderId }) => orderId === taken)], [1, false]);
  }));

  test("is charged at midnight of each cycle's first day, and renewed after the term's last", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy();
    await lives.to("2028-01-14T23:59:59Z");
    assert.equal((await lives.now(subscriptionId)).cycle?.start, "2027-12-15");
    await lives.to("2028-01-15T00:00:00Z");
    const cycles = Array.from({ length: 11 }, (_, month) => `2027-${`${month + 2}`.padStart(2, "0")}-15 cycleStarted active`);
    assert.deepEqual(await lives.history(subscriptionId), ["2027-01-15T09:30:00.000Z purchased active", ...cycles, "2028-01-15 renewed active"]);
    const record = await lives.now(subscriptionId);
    assert.deepEqual(record.term, { duration: "P1Y", startedAt: "2028-01-15T00:00:00.000Z", end: "2029-01-14" });
    assert.deepEqual([record.cycle, record.autoRenew, record.title], [{ start: "2028-01-15", end: "2028-02-14" }, true, "A product"]);
    assert.deepEqual([record.cancellationAllowedUntil, record.seatWindows], ["2028-01-22T00:00:00.000Z", [{ quantity: 10, until: "2028-01-22T00:00:00.000Z" }]]);
  }));

  test("renews by an order of the service's own, at the price of that day", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ price: { unitPrice: "1", currency: "USD" } });
    await lives.to("2028-01-15T00:00:00Z");
    const [order] = await lives.bare.world.view(({ db }) => listOrders(db, "an account", "a customer"));
    assert.match(order?.orderId ?? "", /^[0-9a-f]{12}$/);
    assert.deepEqual([order?.transactionType, order?.createdAt], ["SystemPurchase", "2028-01-15T00:00:00.000Z"]);
    assert.deepEqual(order?.lines.map(({ transactionType, quantity, subscriptionId: of }) => [transactionType, quantity, of]), [["Renew", 10, subscriptionId]]);
    const { price } = await lives.now(subscriptionId);
    assert.ok(Number(price.unitPrice) > 1, price.unitPrice);
  }));

  test("that does not renew expires, is disabled after 30 days, and deleted 90 days later", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ plan: { termDuration: "P1M", billingCycle: "monthly" } });
    await lives.change(subscriptionId, off);
    await lives.to("2028-01-01T00:00:00Z");
    assert.deepEqual((await lives.history(subscriptionId)).slice(2), ["2027-02-15 expired expired", "2027-03-17 disabled disabled", "2027-06-15 deleted deleted"]);
    assert.deepEqual(await agendaOf(lives), []);
  }));

  test("that is not sold any more expires, though it were to renew", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ item: item("CFQ7TTC0GONE:0001"), plan: { termDuration: "P1M", billingCycle: "monthly" } });
    await lives.to("2027-02-15T00:00:00Z");
    assert.equal((await lives.now(subscriptionId)).status, "expired");
  }));

  test("becomes at its renewal what was scheduled", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy();
    const instructions = { product: { ...office365E3, termDuration: "P3Y", billingCycle: "annual" }, quantity: 4, customTermEndDate: "2030-06-30" } as const;
    await lives.change(subscriptionId, (record, now, settings) => scheduleNextTerm(record, { instructions }, now, settings));
    await lives.to("2028-01-15T00:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.title, record.quantity, record.billingCycle, record.nextTerm], ["Office 365 E3", 4, "annual", undefined]);
    assert.deepEqual(record.term, { duration: "P3Y", startedAt: "2028-01-15T00:00:00.000Z", end: "2030-06-30" });
    assert.deepEqual([record.cycle, record.anchor], [{ start: "2028-01-15", end: "2028-06-30" }, "2030-07-01"]);
  }));

  test("renews as it was where what was scheduled is not sold any more", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ plan: { termDuration: "P1M", billingCycle: "monthly" } });
    const instructions = { product: { ...item("CFQ7TTC0GONE:0001"), termDuration: "P1Y", billingCycle: "annual" } } as const;
    await lives.change(subscriptionId, (record, now, settings) => scheduleNextTerm(record, { instructions }, now, settings));
    await lives.to("2027-02-15T00:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.term?.duration, record.term?.end, record.nextTerm], ["P1M", "2027-03-14", undefined]);
  }));

  test("renews for the term that ran where the one that it was to renew for is not sold", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ plan: { termDuration: "P1M", billingCycle: "monthly" }, renewalTermDuration: "P3Y" });
    await lives.to("2027-02-15T00:00:00Z");
    const { status, term } = await lives.now(subscriptionId);
    assert.deepEqual([status, term?.duration, term?.end], ["active", "P1M", "2027-03-14"]);
  }));

  test("renews by the prices of the country that it was bought by, also where it is sold in another", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({
      plan: { termDuration: "P1M", billingCycle: "monthly" }, country: "US", priceCountry: "DE", price: { unitPrice: "1", currency: "EUR" },
    });
    await lives.to("2027-02-15T00:00:00Z");
    const { price, country } = await lives.now(subscriptionId);
    assert.deepEqual([price.currency, country], ["EUR", "US"]);
  }));

  test("of a month renews for a year, where it was bought so", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ plan: { termDuration: "P1M", billingCycle: "monthly" }, renewalTermDuration: "P1Y" });
    await lives.to("2027-02-15T00:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.term?.duration, record.renewalTermDuration], ["P1Y", undefined]);
  }));

  test("keeps its promotion at a renewal within its days, and loses it outside of them", inWorld(async (lives) => {
    const promoted = { item: office365E3, price: { unitPrice: "20", currency: "USD", promotionId: "39NFJQT1TST4:0001:39NFJQT1TS04", discount: "0.08" } };
    const within = await lives.buy(promoted);
    await lives.to("2027-08-10T00:00:00Z");
    const outside = await lives.buy(promoted);
    await lives.to("2028-08-10T00:00:00Z");
    assert.deepEqual((({ promotionId, discount }) => [promotionId, discount])((await lives.now(within.subscriptionId)).price), [promoted.price.promotionId, "0.08"]);
    assert.deepEqual((({ promotionId, discount }) => [promotionId, discount])((await lives.now(outside.subscriptionId)).price), [undefined, undefined]);
  }));

  test("of three years by the month is billed by the year from the next charge on, up to the anniversary", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ item: office365E3, plan: { termDuration: "P3Y", billingCycle: "monthly" } });
    await lives.change(subscriptionId, (record, now, settings) => changeBillingCycle(record, "annual", now, settings));
    await lives.to("2021-10-20T00:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.cycle, record.billingCycle, record.nextCharge], [{ start: "2021-10-20", end: "2022-09-19" }, "annual", undefined]);
    assert.equal((await lives.history(subscriptionId)).at(-1), "2021-10-20 billingPlanChanged active");
    await lives.to("2022-09-20T00:00:00Z");
    assert.deepEqual((await lives.now(subscriptionId)).cycle, { start: "2022-09-20", end: "2023-09-19" });
  }, {}, "2021-09-20T10:00:00.000Z"));

  test("of three years by the year is billed by the month from the next year on", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ item: office365E3, plan: { termDuration: "P3Y", billingCycle: "annual" } });
    await lives.change(subscriptionId, (record, now, settings) => changeBillingCycle(record, "monthly", now, settings));
    await lives.to("2022-09-20T00:00:00Z");
    assert.deepEqual((await lives.now(subscriptionId)).cycle, { start: "2022-09-20", end: "2022-10-19" });
  }, {}, "2021-09-20T10:00:00.000Z"));

  test("that is suspended is charged on, and disabled at the term's end for 30 days and 90", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy();
    await lives.change(subscriptionId, (record, now, settings) => suspend(record, {}, now, settings));
    await lives.to("2027-03-15T00:00:00Z");
    assert.equal((await lives.history(subscriptionId)).at(-1), "2027-03-15 cycleStarted suspended");
    await lives.to("2029-01-01T00:00:00Z");
    assert.deepEqual((await lives.history(subscriptionId)).slice(-2), ["2028-01-15 disabled disabled", "2028-05-14 deleted deleted"]);
    assert.deepEqual((await lives.now(subscriptionId)).suspensionReasons, []);
  }));

  test("that is suspended at the term's end expires, where the switch says so", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ plan: { termDuration: "P1M", billingCycle: "monthly" } });
    await lives.change(subscriptionId, (record, now, settings) => suspend(record, {}, now, settings));
    await lives.to("2028-01-01T00:00:00Z");
    assert.deepEqual((await lives.history(subscriptionId)).slice(-3), ["2027-02-15 expired expired", "2027-03-17 disabled disabled", "2027-06-15 deleted deleted"]);
  }, { suspendedAtTermEnd: "expired" }));

  test("cannot be changed from its term's end until its renewal is processed, whose windows open then", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ plan: { termDuration: "P1M", billingCycle: "monthly" } });
    await lives.to("2027-02-15T05:59:59Z");
    const waiting = await lives.now(subscriptionId);
    assert.equal(waiting.term?.end, "2027-02-14");
    await lives.bare.world.view(async ({ now, settings }) => refusedWith(800082, () => check(waiting, "rename", now, settings)));
    await lives.to("2027-02-15T06:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.term?.startedAt, record.cancellationAllowedUntil], ["2027-02-15T00:00:00.000Z", "2027-02-22T06:00:00.000Z"]);
  }, { renewalProcessing: "PT6H" }));

  test("has one entry on the agenda, which goes along with what is done", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy();
    const entry = [entryIdOf(subscriptionId), "2027-02-15T00:00:00.000Z"];
    assert.deepEqual(await agendaOf(lives), [entry]);
    await lives.change(subscriptionId, (record, now, settings) => rename(record, "Another", now, settings));
    await lives.change(subscriptionId, (record, now, settings) => changeQuantity(record, { quantity: 11, limits: { minimum: 1, maximum: 300 } }, now, settings));
    assert.deepEqual(await agendaOf(lives), [entry]);
    const cancelled = await lives.change(subscriptionId, cancel);
    assert.deepEqual([cancelled.version, cancelled.updates, await agendaOf(lives)], [4, 3, []]);
  }));
});

describe(`a trial on the clock`, () => {
  test("becomes a paid subscription without any promotion, also where a purchase would get one, or what was scheduled names one", inWorld(async (lives) => {
    const ofOffice = { ...trial, item: item("CFQ7TTC0LF8R:TRY1") };
    const own = await lives.buy(ofOffice);
    const promotionId = "39NFJQT1TST4:0001:39NFJQT1TS04";
    const named = await lives.buy({ ...ofOffice, nextTerm: { product: { ...office365E3, termDuration: "P1Y", billingCycle: "annual", promotionId } } });
    await lives.to("2027-02-15T00:00:00Z");
    for (const { subscriptionId } of [own, named]) {
      const { family, price } = await lives.now(subscriptionId);
      assert.deepEqual([family, price.promotionId, price.discount], ["newCommerce", undefined, undefined]);
    }
  }));

  test("becomes its paid equivalent where what was scheduled is not sold", inWorld(async (lives) => {
    const gone = { product: { ...item("CFQ7TTC0GONE:0001"), termDuration: "P1Y", billingCycle: "annual" }, quantity: 30 } as const;
    const { subscriptionId } = await lives.buy({ ...trial, nextTerm: gone });
    await lives.to("2027-02-15T00:00:00Z");
    const { family, status, term, billingCycle, quantity } = await lives.now(subscriptionId);
    assert.deepEqual([family, status, term?.duration, billingCycle, quantity], ["newCommerce", "active", "P1Y", "monthly", 25]);
  }));

  test("becomes the paid product for a year, by the month", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy(trial);
    await lives.to("2027-02-15T00:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.family, record.isTrial, record.billingCycle, record.quantity], ["newCommerce", false, "monthly", 25]);
    assert.deepEqual([record.term?.end, record.cycle, record.title], ["2028-02-14", { start: "2027-02-15", end: "2027-03-14" }, "Microsoft 365 Business Basic"]);
    assert.deepEqual([record.price.currency, Number(record.price.unitPrice) > 0, record.cancellationAllowedUntil], ["USD", true, "2027-02-22T00:00:00.000Z"]);
    assert.equal((await lives.history(subscriptionId)).at(-1), "2027-02-15 converted active");
  }));

  test("becomes what was scheduled", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ ...trial, nextTerm: { product: { ...office365E3, termDuration: "P1Y", billingCycle: "annual" }, quantity: 40 } });
    await lives.to("2027-02-15T00:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.title, record.billingCycle, record.quantity], ["Office 365 E3", "annual", 40]);
  }));

  test("expires where it is not to renew, or becomes nothing that is sold", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy(trial);
    const nothing = await lives.buy({ ...trial, item: item("CFQ7TTC0GONE:TRY1") });
    await lives.change(subscriptionId, off);
    await lives.to("2027-02-15T00:00:00Z");
    for (const id of [subscriptionId, nothing.subscriptionId]) assert.equal((await lives.now(id)).status, "expired");
  }));
});

describe(`a legacy subscription on the clock`, () => {
  const legacy = { family: "legacy", item: { offerId: "C94271D8-B431-4A25-A3C5-A57737A1C909" }, plan: { billingCycle: "monthly" } } as const;

  test("renews for twelve months after its first term, which ended on the partner's billing day", inWorld(async (lives) => {
    await lives.bare.world.unit(({ db }) => db.run(sql`UPDATE accounts SET created_at = ${"2026-05-20T00:00:00.000Z"}`));
    const { subscriptionId, term } = await lives.buy(legacy);
    assert.deepEqual(term, { startedAt: "2027-01-15T09:30:00.000Z", end: "2028-01-20" });
    await lives.to("2028-01-21T00:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.term?.end, record.cycle?.start, record.price.currency], ["2029-01-20", "2028-01-21", "USD"]);
    const [order] = await lives.bare.world.view(({ db }) => listOrders(db, "an account", "a customer"));
    assert.match(order?.orderId ?? "", /^[0-9a-f]{8}-/);
  }));

  test("that is a trial is one month, and does not become a paid one by itself", inWorld(async (lives) => {
    const item = { offerId: "C0BD2E08-11AC-4836-BDC7-3712E744922F" };
    const { subscriptionId, term } = await lives.buy({ ...legacy, item, isTrial: true, plan: { billingCycle: "none" } });
    assert.equal(term?.end, "2027-02-14");
    await lives.to("2027-02-15T00:00:00Z");
    assert.equal((await lives.now(subscriptionId)).status, "expired");
  }));

  test("has the term of its offer, when it is bought and when it renews: 36 and 72 months, and trials of 45 days", inWorld(async (lives) => {
    await lives.bare.world.unit(({ db }) => db.run(sql`UPDATE accounts SET created_at = ${"2026-05-20T00:00:00.000Z"}`));
    const buy = (offerId: string, more: Parameters<Lives["buy"]>[0] = {}) => lives.buy({ ...legacy, item: { offerId: offerId.toLowerCase() }, ...more });
    const years = await buy("5344C201-3099-44E5-B333-C3EB0401EDE0");
    const months = await buy("778A4DCE-0014-4D53-8647-314EF2B091D2", { plan: { billingCycle: "one_time" }, autoRenew: false });
    const trial = await buy("29668637-539B-4196-AACA-9AC5B0AF22EE", { plan: { billingCycle: "none" }, isTrial: true });
    assert.deepEqual([years, months, trial].map(({ term }) => term?.end), ["2030-01-20", "2033-01-20", "2027-02-28"]);
    assert.deepEqual([years.cycle?.end, months.cycle?.end], ["2027-02-14", "2033-01-20"]);
    await lives.to("2030-01-21T00:00:00Z");
    assert.equal((await lives.now(years.subscriptionId)).term?.end, "2033-01-20");
  }));

  test("is not charged while it is suspended, and deleted after 90 days", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy(legacy);
    await lives.change(subscriptionId, (record, now, settings) => suspend(record, {}, now, settings));
    await lives.to("2027-06-01T00:00:00Z");
    assert.deepEqual((await lives.history(subscriptionId)).slice(1), ["2027-01-15T09:30:00.000Z suspended suspended", "2027-04-15T09:30:00.000Z deleted deleted"]);
  }));

  test("is deleted after 120 days, where the switch says so, or with its term", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy(legacy);
    await lives.change(subscriptionId, (record, now, settings) => suspend(record, {}, now, settings));
    await lives.to("2027-05-15T09:29:00Z");
    assert.equal((await lives.now(subscriptionId)).status, "suspended");
    await lives.change(subscriptionId, (record, now, settings) => reactivate(record, {}, now, settings));
    await lives.to("2028-01-10T00:00:00Z");
    await lives.change(subscriptionId, (record, now, settings) => suspend(record, {}, now, settings));
    await lives.to("2028-03-01T00:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.status, record.statusSince], ["deleted", "2028-02-02T00:00:00.000Z"]);
  }, { legacySuspension: "P120D" }));
});

describe(`what is not there at once, on the clock,`, () => {
  const software = { family: "software", item: item("DG7GMGF0DVT7:000C"), plan: { termDuration: "P3Y", billingCycle: "triennial" } } as const;
  const order = newOrder({
    orderId: "0123456789ab", accountId: "an account", customerId: "a customer", createdAt: "2027-01-15T09:30:00.000Z", billingCycle: "triennial",
    currency: "USD", status: "pending", lines: [],
  });
  const statusOfOrder = ({ bare }: Lives) => bare.world.view(async ({ db }) => (await findOrder(db, "an account", "a customer", order.orderId))?.status);

  test("is provisioned after some time, and its order is completed with the last of it", inWorld(async (lives) => {
    await lives.bare.world.unit(({ db }) => insertOrder(db, order));
    const first = await lives.buy({ family: "reservation", item: item("DZH318Z0BQ5S:0001"), plan: { termDuration: "P1Y", billingCycle: "one_time" } });
    const last = await lives.buy(software);
    assert.deepEqual([first.status, last.status], ["pending", "pending"]);
    await lives.to("2027-01-15T09:31:00Z");
    assert.deepEqual([(await lives.now(first.subscriptionId)).status, (await lives.now(last.subscriptionId)).status, await statusOfOrder(lives)], ["active", "pending", "pending"]);
    await lives.to("2027-01-15T09:35:00Z");
    assert.deepEqual([(await lives.now(last.subscriptionId)).status, await statusOfOrder(lives)], ["active", "completed"]);
  }));

  test("takes as long as the switches say", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy(software);
    await lives.to("2027-01-15T11:29:59Z");
    assert.equal((await lives.now(subscriptionId)).status, "pending");
    await lives.to("2027-01-15T11:30:00Z");
    assert.equal((await lives.now(subscriptionId)).status, "active");
    const reserved = await lives.buy({ family: "reservation", item: item("DZH318Z0BQ5S:0001"), plan: { termDuration: "P1Y", billingCycle: "one_time" } });
    await lives.to("2027-01-15T14:29:59Z");
    assert.equal((await lives.now(reserved.subscriptionId)).status, "pending");
    await lives.to("2027-01-15T14:30:00Z");
    assert.equal((await lives.now(reserved.subscriptionId)).status, "active");
  }, { softwareProvisioning: "PT2H", reservationProvisioning: "PT3H" }));

  test("waits, as software of other publishers, until it is activated", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy({ family: "saas", item: item("DZH318Z0BXWC:0001"), plan: { termDuration: "P1M", billingCycle: "monthly" } });
    await lives.to("2028-01-01T00:00:00Z");
    assert.deepEqual([(await lives.now(subscriptionId)).status, await agendaOf(lives)], ["pending", []]);
  }));
});

describe(`the extended service term on the clock`, () => {
  const est = { lifecycle: "est" } as const;
  const monthly = { plan: { termDuration: "P1M", billingCycle: "monthly" } } as const;

  test("follows a term that does not renew, month by month at a higher price, until it is switched off", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy();
    const other = await lives.buy(monthly);
    await lives.change(subscriptionId, off);
    await lives.to("2028-01-15T00:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.isExtended, record.autoRenew, record.term], [true, true, { duration: "P1M", startedAt: "2028-01-15T00:00:00.000Z", end: "2028-02-14" }]);
    assert.deepEqual([record.cancellationAllowedUntil, record.seatWindows], [undefined, []]);
    const list = Number((await lives.now(other.subscriptionId)).price.unitPrice);
    assert.equal(Number(record.price.unitPrice), Math.round(list * 103) / 100);
    await lives.to("2028-02-20T00:00:00Z");
    await lives.change(subscriptionId, off);
    await lives.to("2029-01-01T00:00:00Z");
    assert.deepEqual((await lives.history(subscriptionId)).slice(-5), [
      "2028-01-15 extended active", "2028-02-15 extended active", "2028-02-20 autoRenewChanged active", "2028-03-15 disabled disabled", "2028-06-13 deleted deleted",
    ]);
  }, est));

  test("costs a twelfth of a year and 23 % where there is no monthly term", inWorld(async (lives) => {
    const copilot = { item: item("CFQ7TTC0MM8R:0002"), plan: { termDuration: "P1Y", billingCycle: "annual" } } as const;
    const { subscriptionId } = await lives.buy(copilot);
    const other = await lives.buy(copilot);
    await lives.change(subscriptionId, off);
    await lives.to("2028-01-15T00:00:00Z");
    const annual = Number((await lives.now(other.subscriptionId)).price.unitPrice);
    assert.equal(Number((await lives.now(subscriptionId)).price.unitPrice), Math.round((annual / 12) * 123) / 100);
  }, est));

  test("does not follow where that was said before", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy(monthly);
    await lives.change(subscriptionId, (record, now, settings) => setEndOfTerm(record, "withTerm", now, settings));
    await lives.to("2028-01-01T00:00:00Z");
    assert.deepEqual((await lives.history(subscriptionId)).slice(-2), ["2027-02-15 disabled disabled", "2027-05-16 deleted deleted"]);
  }, est));

  test("gives way to a new term that was scheduled in it", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy(monthly);
    await lives.change(subscriptionId, off);
    await lives.to("2027-02-20T00:00:00Z");
    const instructions = { product: { ...office365E3, termDuration: "P1Y", billingCycle: "monthly" } } as const;
    await lives.change(subscriptionId, (record, now, settings) => scheduleNextTerm(record, { instructions }, now, settings));
    await lives.to("2027-03-15T00:00:00Z");
    const record = await lives.now(subscriptionId);
    assert.deepEqual([record.isExtended, record.term?.end, record.title], [undefined, "2028-03-14", "Office 365 E3"]);
  }, est));

  test("is not that of terms that ended before there was one", inWorld(async (lives) => {
    const { subscriptionId } = await lives.buy(monthly);
    await lives.change(subscriptionId, off);
    await lives.to("2026-05-03T00:00:00Z");
    assert.equal((await lives.now(subscriptionId)).status, "expired");
  }, est, "2026-04-02T10:00:00.000Z"));
});

describe("the lives of many subscriptions", () => {
  /** One of each kind, with something scheduled, suspended and switched off. */
  async function lived(dialect: (typeof dialects)[number], steps: readonly string[]): Promise<unknown> {
    const lives = await livesOn(dialect, { lifecycle: "est" });
    try {
      await lives.buy();
      await lives.buy({ ...trial, customerId: "another" });
      await lives.buy({ plan: { termDuration: "P1M", billingCycle: "monthly" } });
      await lives.change((await lives.buy()).subscriptionId, off);
      await lives.change((await lives.buy()).subscriptionId, (record, now, settings) => suspend(record, {}, now, settings));
      await lives.change((await lives.buy({ item: office365E3 })).subscriptionId, (record, now, settings) => scheduleNextTerm(record, { instructions: { quantity: 3 } }, now, settings));
      for (const step of steps) await lives.to(step);
      return JSON.parse(JSON.stringify(await all(lives)));
    } finally {
      await lives.bare.close();
    }
  }

  const end = "2028-07-01T00:00:00Z";
  const weekly = Array.from({ length: 48 }, (_, count) => `${Temporal.PlainDate.from("2027-01-20").add({ days: 11 * count }).toString()}T12:00:00Z`);

  test("come to the same by a year and a half at once as by days, on either database, to the byte", async () => {
    const expected = await lived("sqlite", [end]);
    assert.deepEqual(await lived("sqlite", [...weekly, end]), expected);
    for (const dialect of dialects.filter((one) => one !== "sqlite")) assert.deepEqual(await lived(dialect, [end]), expected);
  });
});
