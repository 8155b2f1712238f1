// How much older Azure was used: by day and by hour, page by page, and what is not ready yet.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { legacyAzureOf } from "../../../../../tests/support/azure-usage.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Answer, Json } from "../../../../../tests/support/world.ts";
import { listCharges, type SubscriptionRecord } from "../../commerce/index.ts";

for (const dialect of dialects) {
  describe(`utilization on ${dialect}`, () => {
    let shop: Shop;
    let legacy: SubscriptionRecord;
    before(async () => {
      shop = await openShop({}, dialect);
      legacy = await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId: await shop.newCustomer() });
      // Two machines of one size, which share meters.
      await shop.world.control("POST", "/usage", { subscriptionId: legacy.subscriptionId, profile: "officeHours" });
    });
    after(() => shop.world.close());

    const ask = (query: string, headers: Record<string, string> = {}): Promise<Answer> =>
      shop.call("GET", `/v1/customers/${legacy.customerId}/subscriptions/${legacy.subscriptionId.toUpperCase()}/utilizations/azure?${query}`, undefined, headers);
    const read = async (query: string): Promise<Json[]> => {
      const answer = await ask(query);
      assert.equal(answer.status, 200, answer.text);
      return answer.json.items;
    };
    const times = (from: string, to: string): string => `start_time=${encodeURIComponent(from)}&end_time=${encodeURIComponent(to)}`;
    const all = times("2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z");

    test("of the first day is not ready before it is over: 204, and when to ask again", async () => {
      const answer = await ask(all);
      assert.deepEqual([answer.status, answer.text, answer.headers.get("retry-after"), answer.headers.get("content-type")], [204, "", "3600", null]);
      await shop.pass("PT14H29M");
      assert.equal((await ask(all)).headers.get("retry-after"), "60");
      await shop.pass("P3D");
      assert.equal((await ask(all)).status, 200);
    });

    test("by day is what the ledger has, of each resource and meter once", async () => {
      const items = await read(all);
      const charges = await throughDoors(shop.world, ({ db }) => listCharges(db, { accountId: shop.account.tenantId, bill: "legacy", kind: "usage" }));
      assert.equal(items.length, charges.length);
      assert.deepEqual(items.map(({ quantity }) => quantity).toSorted(), charges.map(({ usage }) => Number(usage.quantity)).toSorted());
      assert.equal(new Set(items.map(({ usageStartTime }) => usageStartTime)).size, 3);
      const [first] = items;
      assert.match(first.instanceData.resourceUri, new RegExp(`^/subscriptions/${legacy.subscriptionId}/resourceGroups/`));
    });

    test("is of when usage was reported: a time from midnight to midnight has the days in it", async () => {
      const days = async (query: string) => [...new Set((await read(query)).map(({ usageStartTime }) => usageStartTime.slice(0, 10)))];
      assert.deepEqual(await days(times("2027-01-16T00:00:00Z", "2027-01-17T00:00:00Z")), ["2027-01-16"]);
      assert.deepEqual(await days(times("2027-01-16T00:00:00-08:00", "2027-01-18T00:00:00-08:00")), ["2027-01-16", "2027-01-17"], "midnight elsewhere");
      assert.deepEqual(await days(times("2026-01-16T00:00:00Z", "2026-12-17T00:00:00Z")), []);
    });

    test("by hour adds up to the days", async () => {
      const sums = (items: readonly Json[]) => {
        const byMeter = new Map<string, number>();
        for (const { resource, instanceData, quantity } of items) {
          const key = `${resource.id} ${instanceData?.resourceUri}`;
          byMeter.set(key, (byMeter.get(key) ?? 0) + quantity);
        }
        return byMeter;
      };
      const hours = await read(`${all}&granularity=HOURLY`);
      assert.ok(hours.every(({ usageStartTime, usageEndTime }) => Date.parse(usageEndTime) - Date.parse(usageStartTime) === 3_600_000));
      const [byHour, byDay] = [sums(hours), sums(await read(all))];
      assert.deepEqual([...byHour.keys()].toSorted(), [...byDay.keys()].toSorted());
      for (const [key, quantity] of byHour) assert.ok(Math.abs(quantity - (byDay.get(key) ?? 0)) < 1e-6, key);
      const some = await read(`${times("2027-01-16T05:30:00Z", "2027-01-16T08:00:00Z")}&granularity=hourly`);
      assert.deepEqual([...new Set(some.map(({ usageEndTime }) => usageEndTime.slice(11, 16)))], ["06:00", "07:00", "08:00"]);
    });

    test("without details has each meter once a day, of all resources together", async () => {
      const items = await read(`${all}&show_details=False`);
      assert.ok(items.every(({ instanceData }) => instanceData === undefined));
      const keys = items.map(({ usageStartTime, resource }) => `${usageStartTime} ${resource.id}`);
      assert.equal(new Set(keys).size, keys.length);
      assert.ok(keys.length < (await read(all)).length);
    });

    for (const query of ["granularity=daily&size=4", "granularity=hourly&size=100"]) {
      test(`goes on page by page, each record once: ${query}`, async () => {
        const whole = await read(`${all}&${query.replace(/&size=\d+/, "")}&size=1000`);
        const size = Number(query.split("=").at(-1));
        const found: Json[] = [];
        for (let token: string | undefined; ; ) {
          const answer = await ask(`${all}&${query}&seek_operation=${token === undefined ? "" : "Next"}`, token === undefined ? {} : { "MS-ContinuationToken": token });
          assert.equal(answer.status, 200, answer.text);
          const { items, links } = answer.json;
          assert.ok(items.length <= size);
          found.push(...items);
          if (!links.next) break;
          token = links.next.headers.find(({ key }: Json) => key === "MS-ContinuationToken").value as string;
          assert.equal(answer.headers.get("ms-continuationtoken"), token);
        }
        assert.deepEqual(found, whole);
      });
    }

    test("by day is refused between midnights, and times that are none or run back are refused", async () => {
      for (const query of [
        times("2027-01-16T05:00:00Z", "2027-01-18T00:00:00Z"), times("2027-01-16T00:00:00Z", "2027-01-18T00:00:01Z"), times("2027-01-18T00:00:00Z", "2027-01-16T00:00:00Z"),
        times("yesterday", "2027-01-16T00:00:00Z"), "start_time=2027-01-16T00:00:00Z", `${all}&granularity=weekly`, `${all}&size=1001`, `${all}&size=-1`,
      ]) assertRefused(await ask(query), 400, 3000);
      assertRefused(await ask(all, { "MS-ContinuationToken": "of-another-list" }), 400, 3000);
      const { json } = await ask(`${all}&size=2`);
      const token = json.links.next.headers[0].value as string;
      assertRefused(await ask(`${all}&granularity=hourly&size=2`, { "MS-ContinuationToken": token }), 400, 3000);
    });

    test("is of no plan, and of no subscription of others", async () => {
      const plan = await shop.subscribe({ sku: skus.azurePlan });
      for (const [id, code] of [[plan.subscriptionId, 1000], [legacy.subscriptionId, 20_003]] as const) {
        assertRefused(await shop.call("GET", `/v1/customers/${plan.customerId}/subscriptions/${id}/utilizations/azure?${all}`), 404, code);
      }
    });
  });
}

test("utilization of what uses nothing is ready at once, and empty", async () => {
  const shop = await openShop({ settings: { azureUsage: "none" } });
  try {
    const legacy = await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId: await shop.newCustomer() });
    const { status, json } = await shop.call("GET", `/v1/customers/${legacy.customerId}/subscriptions/${legacy.subscriptionId}/utilizations/azure?start_time=2027-01-01T00:00:00Z&end_time=2027-02-01T00:00:00Z`);
    assert.deepEqual([status, json.items], [200, []]);
  } finally {
    await shop.world.close();
  }
});
