import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { livesOn, type Lives } from "../../../../../tests/support/subscriptions.ts";
import { listEvents, listSubscriptions, loadSubscription } from "./repository.ts";

for (const dialect of dialects) {
  describe(`a purchase on ${dialect}`, () => {
    let lives: Lives;
    before(async () => { lives = await livesOn(dialect); });
    after(() => lives.bare.close());
    const stored = (subscriptionId: string) => lives.bare.world.view(({ db }) => loadSubscription(db, subscriptionId));

    test("of licences is active, and comes back from the database as it was made", async () => {
      const record = await lives.buy({ partnerId: "1234567", publisherName: "Microsoft" });
      assert.deepEqual(await stored(record.subscriptionId), record);
      assert.deepEqual([record.status, record.autoRenew, record.version, record.updates], ["active", true, 1, 0]);
      assert.deepEqual(record.term, { duration: "P1Y", startedAt: "2027-01-15T09:30:00.000Z", end: "2028-01-14" });
      assert.deepEqual([record.cycle, record.anchor], [{ start: "2027-01-15", end: "2027-02-14" }, "2027-01-15"]);
    });

    test("begins the history with what is charged", async () => {
      const record = await lives.buy();
      const [event] = await lives.bare.world.view(({ db }) => listEvents(db, record.subscriptionId));
      assert.deepEqual([event?.position, event?.kind, event?.orderId, event?.status], [1, "purchased", record.orderId, "active"]);
      const { quantity, price, cycle } = record;
      assert.deepEqual((({ quantity, price, cycle, item }) => ({ quantity, price, cycle, item }))(event?.after ?? assert.fail()), {
        quantity, price, cycle, item: "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
      });
    });

    test("up to an end of its own is charged for a stub first", async () => {
      const record = await lives.buy({ customTermEndDate: "2027-10-31" });
      assert.deepEqual([record.term?.end, record.anchor, record.cycle], ["2027-10-31", "2027-11-01", { start: "2027-01-15", end: "2027-01-31" }]);
    });

    test("has the id, status and renewal that it is given", async () => {
      const subscriptionId = "22222222-2222-4222-8222-222222222222";
      const record = await lives.buy({ subscriptionId, status: "suspended", autoRenew: false, migratedFromSubscriptionId: "old", nextTerm: { quantity: 2 } });
      assert.deepEqual(await stored(subscriptionId), record);
      assert.deepEqual([record.status, record.autoRenew, record.nextTerm?.quantity], ["suspended", false, 2]);
    });

    for (const [saasWindow, until] of [["activation", undefined], ["order", "2027-01-16T09:30:00.000Z"]] as const) {
      test(`of another publisher's software is charged from its activation on, and cancelled from its ${saasWindow} on, by the switch saasWindow`, async () => {
        const own = await livesOn(dialect, { saasWindow });
        try {
          const record = await own.buy({ family: "saas", plan: { termDuration: "P1M", billingCycle: "monthly" } });
          assert.deepEqual([record.cancellationAllowedUntil, record.seatWindows.length], [until, until === undefined ? 0 : 1]);
          const [event] = await own.bare.world.view(({ db }) => listEvents(db, record.subscriptionId));
          assert.deepEqual([event?.kind, event?.orderId, event?.after], ["purchased", record.orderId, undefined]);
        } finally {
          await own.bare.close();
        }
      });
    }

    test("is found among those of its customer, and of no other account", async () => {
      const { subscriptionId } = await lives.buy({ customerId: "one of one" });
      const found = (accountId: string, customerId: string) => lives.bare.world.view(({ db }) => listSubscriptions(db, accountId, customerId));
      assert.deepEqual((await found("an account", "one of one")).map((record) => record.subscriptionId), [subscriptionId]);
      assert.deepEqual(await found("another account", "one of one"), []);
    });

    for (const [family, plan, status, autoRenew, hasTerm] of [
      ["trial", { termDuration: "P1M", billingCycle: "none" }, "active", true, true],
      ["legacy", { billingCycle: "annual" }, "active", true, true],
      ["legacyAzure", { billingCycle: "monthly" }, "active", false, false],
      ["azurePlan", { billingCycle: "monthly" }, "active", false, false],
      ["software", { termDuration: "P3Y", billingCycle: "annual" }, "pending", true, true],
      ["perpetual", { billingCycle: "one_time" }, "pending", false, false],
      ["reservation", { termDuration: "P1Y", billingCycle: "monthly" }, "pending", false, true],
      ["savingsPlan", { termDuration: "P1Y", billingCycle: "one_time" }, "pending", false, true],
      ["saas", { termDuration: "P1M", billingCycle: "monthly" }, "pending", true, true],
    ] as const) {
      test(`of the family ${family} is ${status}, ${autoRenew ? "renews" : "does not renew"}, and has ${hasTerm ? "a" : "no"} term`, async () => {
        const record = await lives.buy({ family, plan, isTrial: family === "trial" });
        assert.deepEqual([record.status, record.autoRenew, record.term !== undefined], [status, autoRenew, hasTerm]);
      });
    }
  });
}
