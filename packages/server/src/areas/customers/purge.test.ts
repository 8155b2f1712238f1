// a customer of the sandbox goes with all that was bought for it, once nothing of that holds it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { buyOrder, openCounter, putInCart, type Counter } from "../../../../../tests/support/carts.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";

const software = { item: skus.biztalk, billingCycle: "one_time", termDuration: undefined } as const;

for (const dialect of dialects) {
  describe(`A-41 a customer with purchases on ${dialect}`, () => {
    let shop: Shop;
    before(async () => { shop = await openShop({ kind: "sandbox" }, dialect); });
    after(() => shop.world.close());

    const remove = ({ path }: Counter) => shop.call("DELETE", path);
    const suspend = async ({ path }: Counter, id: string) => {
      const { json } = await shop.call("GET", `${path}/subscriptions/${id}`);
      const answer = await shop.call("PATCH", `${path}/subscriptions/${id}`, { ...json, status: "suspended" });
      assert.equal(answer.status, 200, answer.text);
    };

    test("A-41 stays while a subscription of it is active, and goes with everything once it is suspended", async () => {
      const counter = await openCounter(shop);
      await putInCart(counter, [{}]);
      const [{ subscriptionId }] = (await buyOrder(counter, [{}])).lineItems;
      const refused = await remove(counter);
      assertRefused(refused, 403, 2032);
      assert.ok(refused.text.includes(subscriptionId), refused.text);
      await suspend(counter, subscriptionId);
      assert.equal((await remove(counter)).status, 204);
      // What was done stays in the log, letters that were sent are sent, and what is owed is owed.
      const { audit_records: _log, outgoing_mail: _mail, charges: _ledger, ...rows } = (await shop.world.control("GET", "/export")).json;
      assert.ok(!JSON.stringify(rows).includes(counter.customerId), "no row names the customer any more");
      assert.ok(!JSON.stringify(rows).includes(subscriptionId), "nor what was bought for it");
    });

    test("A-41 stays while an order of software is not cancelled, and goes when it is", async () => {
      const counter = await openCounter(shop);
      const { id } = await buyOrder(counter, [software]);
      assertRefused(await remove(counter), 403, 2032);
      assert.equal((await shop.call("PATCH", `${counter.path}/orders/${id}`, { status: "cancelled" })).status, 200);
      assert.equal((await remove(counter)).status, 204);
    });

    test("A-41 whose relationship is removed is held alike", async () => {
      const counter = await openCounter(shop);
      const [{ subscriptionId }] = (await buyOrder(counter, [{}])).lineItems;
      const end = () => shop.call("PATCH", counter.path, { relationshipToPartner: "none" });
      assertRefused(await end(), 403, 2032);
      await suspend(counter, subscriptionId);
      assert.equal((await end()).status, 200);
    });

    test("A-41 leaves the places of its subscriptions to others", async () => {
      for (let count = 0; count < 2; count += 1) {
        const counter = await openCounter(shop);
        const { lineItems } = await buyOrder(counter, Array.from({ length: 5 }, () => ({})));
        for (const { subscriptionId } of lineItems) await suspend(counter, subscriptionId);
        assert.equal((await remove(counter)).status, 204);
      }
    });
  });
}

test("A-41 a customer of a primary account is let go only when nothing of what was bought holds it, and its tenant stays", async (context) => {
  const shop = await openShop();
  context.after(() => shop.world.close());
  const counter = await openCounter(shop);
  const [{ subscriptionId }] = (await buyOrder(counter, [{}])).lineItems;
  const end = () => shop.call("PATCH", counter.path, { relationshipToPartner: "none" });
  assertRefused(await end(), 403, 2032);
  const path = `${counter.path}/subscriptions/${subscriptionId}`;
  await shop.call("PATCH", path, { ...(await shop.call("GET", path)).json, status: "suspended" });
  assert.equal((await end()).status, 200);
});
