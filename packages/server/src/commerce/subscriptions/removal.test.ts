import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { livesOn, type Lives } from "../../../../../tests/support/subscriptions.ts";
import { sql } from "../../database/index.ts";
import { cancelAddOnsWithout, suspendAddOnsOf } from "./add-ons.ts";
import { cancel, suspend } from "./commands/status.ts";
import { holdingOf, removeSubscriptionsOf } from "./removal.ts";

const rowsOf = ({ bare }: Lives) => bare.world.view(async ({ db }) => db.get<Record<string, number>>(sql`
  SELECT CAST((SELECT count(*) FROM subscriptions) AS INTEGER) AS subscriptions, CAST((SELECT count(*) FROM subscription_events) AS INTEGER) AS events,
    CAST((SELECT count(*) FROM agenda WHERE kind = 'subscriptions.due') AS INTEGER) AS agenda, CAST((SELECT count(*) FROM subscription_facts) AS INTEGER) AS facts`));

for (const dialect of dialects) {
  test(`a customer's subscriptions go with all that hangs on them, and no other's, on ${dialect}`, async () => {
    const lives = await livesOn(dialect);
    try {
      await lives.buy({ customerId: "another" });
      const before = { ...(await rowsOf(lives)) };
      assert.deepEqual(before, { subscriptions: 1, events: 1, agenda: 1, facts: 0 });
      await lives.buy();
      await lives.buy({ family: "saas", plan: { termDuration: "P1Y", billingCycle: "annual" } });
      await lives.bare.world.unit(async (unit) => {
        await unit.db.run(sql`
          INSERT INTO subscription_facts (account_id, customer_id, kind, subject, fact) VALUES (${"an account"}, ${"a customer"}, 'overage', '', '{}')`);
        await removeSubscriptionsOf(unit, "an account", "a customer");
      });
      assert.deepEqual({ ...(await rowsOf(lives)) }, before);
    } finally {
      await lives.bare.close();
    }
  });
}

describe("what holds a customer", () => {
  test("is told by kind, and whether it is in use, suspended or over", async () => {
    const lives = await livesOn("sqlite");
    try {
      await lives.buy();
      const suspended = await lives.buy();
      await lives.change(suspended.subscriptionId, (record, now, settings) => suspend(record, {}, now, settings));
      await lives.change((await lives.buy()).subscriptionId, cancel);
      await lives.buy({ family: "perpetual", plan: { billingCycle: "one_time" } });
      await lives.buy({ family: "reservation", plan: { termDuration: "P1Y", billingCycle: "one_time" } });
      const held = await lives.bare.world.view((view) => holdingOf(view, "an account", "a customer"));
      assert.deepEqual(held.map(({ kind, status }) => `${kind} ${status}`), [
        "subscription active", "subscription suspended", "subscription cancelled", "software active", "reservation active",
      ]);
      assert.deepEqual(await lives.bare.world.view((view) => holdingOf(view, "another account", "a customer")), []);
    } finally {
      await lives.bare.close();
    }
  });
});

describe("add-ons", () => {
  const legacy = { family: "legacy", item: { offerId: "C94271D8-B431-4A25-A3C5-A57737A1C909" }, plan: { billingCycle: "monthly" } } as const;
  const base = { productId: "CFQ7TTC0LCH4", skuId: "0009", availabilityId: "CFQ7TTC0K971" };
  const addOn = { productId: "CFQ7TTC0LCH4", skuId: "0006", availabilityId: "CFQ7TTC0K971" };

  test("of a legacy subscription are suspended with it", async () => {
    const lives = await livesOn("sqlite");
    try {
      const { subscriptionId } = await lives.buy(legacy);
      const child = await lives.buy({ ...legacy, parentSubscriptionId: subscriptionId });
      const other = await lives.buy(legacy);
      const suspended = await lives.change(subscriptionId, (record, now, settings) => suspend(record, {}, now, settings));
      await lives.bare.world.unit((unit) => suspendAddOnsOf(unit, suspended));
      assert.deepEqual([(await lives.now(child.subscriptionId)).status, (await lives.now(other.subscriptionId)).status], ["suspended", "active"]);
    } finally {
      await lives.bare.close();
    }
  });

  for (const [addOnsWithoutBase, status] of [["keep", "active"], ["cancel", "deleted"]] as const) {
    test(`of new commerce are ${status} after the last of their bases is cancelled, by the switch ${addOnsWithoutBase}`, async () => {
      const lives = await livesOn("sqlite", { addOnsWithoutBase });
      try {
        const [first, last] = [await lives.buy({ item: base }), await lives.buy({ item: base })];
        const added = await lives.buy({ item: addOn });
        for (const { subscriptionId } of [first, last]) {
          assert.equal((await lives.now(added.subscriptionId)).status, "active");
          const cancelled = await lives.change(subscriptionId, cancel);
          await lives.bare.world.unit((unit) => cancelAddOnsWithout(unit, cancelled));
        }
        assert.equal((await lives.now(added.subscriptionId)).status, status);
      } finally {
        await lives.bare.close();
      }
    });
  }
});
