// What usage costs, as partners read it: by customer, subscription, meter, resource and day, and what is refused.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { legacyAzureOf } from "../../../../../tests/support/azure-usage.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Json } from "../../../../../tests/support/world.ts";
import { listCharges, type Bill, type SubscriptionRecord } from "../../commerce/index.ts";

for (const dialect of dialects) {
  describe(`what usage costs on ${dialect}`, () => {
    let shop: Shop;
    let plan: SubscriptionRecord;
    let legacy: SubscriptionRecord;
    before(async () => {
      // A Swedish partner, who is billed in crowns.
      shop = await openShop({}, dialect);
      await throughDoors(shop.world, ({ db }) => db.run({ strings: ["UPDATE accounts SET country = 'SE' WHERE account_id = ", ""], values: [shop.account.tenantId] }));
      plan = await shop.subscribe({ sku: skus.azurePlan });
      legacy = await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId: await shop.newCustomer() });
      await shop.pass("P5D");
    });
    after(() => shop.world.close());

    const read = async (path: string): Promise<Json> => {
      const answer = await shop.call("GET", `/v1${path}`);
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const of = ({ customerId, subscriptionId }: SubscriptionRecord): string => `/customers/${customerId}/subscriptions/${subscriptionId}`;
    const owed = async (record: SubscriptionRecord, bill: Bill) => {
      const charges = await throughDoors(shop.world, ({ db }) => listCharges(db, { accountId: shop.account.tenantId, bill, kind: "usage", subscriptionId: record.subscriptionId }));
      for (const { usage } of charges) assert.equal(usage.exchange.pricingCurrency, bill === "modern" ? "USD" : "SEK");
      return { cost: Decimal.sum(charges.map(({ amount }) => Decimal.of(amount))).toNumber(), usd: Decimal.sum(charges.map(({ usage }) => Decimal.of(usage.cost))).toNumber() };
    };
    const total = (items: readonly Json[], name = "totalCost"): number => Math.round(items.reduce((sum, item) => sum + item[name], 0) * 1e8) / 1e8;
    const near = (value: number): number => Math.round(value * 1e8) / 1e8;

    test("is the sum of the ledger, in the partner's currency, and of plans in US dollars besides", async () => {
      const { cost, usd } = await owed(plan, "modern");
      const summary = await read(`${of(plan)}/usagesummary`);
      assert.deepEqual([summary.totalCost, summary.usdTotalCost, summary.currencyCode, summary.currencyLocale], [cost, usd, "SEK", undefined]);
      assert.ok(cost > 8 * usd && cost < 12 * usd);
      assert.deepEqual([summary.billingStartDate, summary.billingEndDate], ["2027-01-01T00:00:00.000Z", "2027-02-01T00:00:00.000Z"]);
      assert.equal(summary.lastModifiedDate, "2027-01-20T00:00:00.000Z");
      const customer = await read(`/customers/${plan.customerId}/usagesummary`);
      assert.deepEqual([customer.totalCost, customer.usdTotalCost, customer.budget], [cost, usd, { attributes: { objectType: "SpendingBudget" } }]);
    });

    test("is added up by meter, resource and day to the same", async () => {
      const { cost } = await owed(plan, "modern");
      for (const path of ["meterusagerecords", "resourceusagerecords", "usagerecords/daily"]) {
        const { items } = await read(`${of(plan)}/${path}`);
        assert.ok(items.length > 1, path);
        assert.equal(total(items), near(cost), path);
      }
      const { items } = await read(`${of(plan)}/meterusagerecords`);
      assert.ok(items.some(({ meterId }: Json) => meterId === "DZH318Z0BNVX-005J-Data Transfer Out (GB)"));
      const days = (await read(`${of(plan)}/usagerecords/daily`)).items.map(({ dateUsed }: Json) => dateUsed.slice(0, 10));
      assert.deepEqual(days, ["2027-01-15", "2027-01-16", "2027-01-17", "2027-01-18", "2027-01-19"]);
    });

    test("of older Azure has a culture in the place of the currency, and the partner's billing period", async () => {
      const { cost } = await owed(legacy, "legacy");
      const summary = await read(`${of(legacy)}/usagesummary`);
      assert.deepEqual([summary.totalCost, summary.currencyLocale, summary.currencyCode, summary.usdTotalCost], [cost, "sv-SE", undefined, undefined]);
      assert.deepEqual([summary.billingStartDate, summary.billingEndDate], ["2027-01-15T00:00:00.000Z", "2027-02-14T00:00:00.000Z"]);
      assert.equal(summary.resourceId, legacy.subscriptionId.toUpperCase());
      const { items } = await read(`${of(legacy)}/usagerecords/resources`);
      assert.equal(total(items), near(cost));
      assert.ok(items.every(({ id, resourceId, name, resourceName }: Json) => id === resourceId && name === resourceName));
    });

    test("is listed for all customers who have Azure, with what they have of it", async () => {
      const { items } = await read("/customers/usagerecords");
      assert.deepEqual(items.map(({ resourceId, isUpgraded }: Json) => [resourceId, isUpgraded]).toSorted(), [[plan.customerId, true], [legacy.customerId, false]].toSorted());
      const plans = await read(`/customers/${plan.customerId}/subscriptions/usagerecords`);
      assert.deepEqual(plans.items.map(({ resourceId, offerId, status }: Json) => [resourceId, offerId.split(":").slice(0, 2).join(":"), status]), [[plan.subscriptionId, skus.azurePlan, "active"]]);
      const older = await read(`/customers/${legacy.customerId}/subscriptions/usagerecords`);
      assert.deepEqual(older.items.map(({ offerId }: Json) => offerId), ["MS-AZR-0145P"]);
    });

    test("of a partner leaves out customers who have a plan", async () => {
      const summary = await read("/usagesummary");
      assert.deepEqual([summary.totalCost, summary.customersWithUsageBasedSubscription, summary.currencyLocale], [(await owed(legacy, "legacy")).cost, 1, "sv-SE"]);
    });

    test("begins anew with the next billing period", async () => {
      await shop.pass("P12D");
      assert.equal((await read(`${of(plan)}/usagesummary`)).totalCost, 0, "the first of a month, before its first day is over");
      assert.ok((await read(`${of(legacy)}/usagesummary`)).totalCost > 0);
      assert.deepEqual((await read(`${of(plan)}/meterusagerecords`)).items, []);
    });

    test("is refused of what has none: seats, others' subscriptions, the other kind of Azure", async () => {
      const seats = await shop.subscribe({ customerId: plan.customerId });
      for (const [code, path] of [
        [1000, `${of(seats)}/usagesummary`], [1000, `${of(seats)}/meterusagerecords`], [1000, `${of(legacy)}/resourceusagerecords`], [1000, `${of(plan)}/usagerecords/resources`],
        [20_003, `${of({ ...plan, customerId: legacy.customerId })}/usagesummary`], [20_003, `/customers/${plan.customerId}/subscriptions/none/meterusagerecords`],
      ] as const) assertRefused(await shop.call("GET", `/v1${path}`), 404, code);
    });
  });

  describe(`a budget on ${dialect}`, () => {
    let shop: Shop;
    let plan: SubscriptionRecord;
    before(async () => {
      shop = await openShop({}, dialect);
      plan = await shop.subscribe({ sku: skus.azurePlan });
    });
    after(() => shop.world.close());

    const budget = (method: string, body?: object) => shop.call(method, `/v1/customers/${plan.customerId}/usagebudget`, body);
    const letters = async (subject: RegExp): Promise<Json[]> =>
      (await shop.world.control("GET", "/mail?limit=500")).json.mail.filter((mail: Json) => subject.test(mail.subject));

    test("is none before one is set, then what was set, and none again", async () => {
      assert.equal((await budget("GET")).json.amount, undefined);
      const set = await budget("PATCH", { Amount: 12.5, Attributes: { ObjectType: "SpendingBudget" } });
      assert.deepEqual([set.status, set.json.amount, set.json.usageSpendingBudget], [200, 12.5, 12.5]);
      assert.equal((await budget("GET")).json.amount, 12.5);
      const record = (await shop.call("GET", "/v1/auditrecords")).json.items.find(({ operationType }: Json) => operationType === "update_customer_spending_budget");
      assert.equal(JSON.parse(record.resourceNewValue).Amount, 12.5);
      assert.equal((await budget("PATCH", { amount: null })).json.amount, undefined);
      assert.equal((await budget("GET")).json.amount, undefined);
    });

    test("is refused below nothing, and beyond what an answer could carry", async () => {
      for (const amount of [-1, -0.001, 1e13, "12"]) assertRefused(await budget("PATCH", { amount }), 400, 3000);
    });

    test("is told about by letter from 80 per cent on, and once when it is exceeded", async () => {
      await budget("PATCH", { amount: 4 });
      await shop.pass("P5D");
      assert.equal((await letters(/most of its Azure budget/)).length, 1);
      assert.equal((await letters(/exceeded its Azure budget/)).length, 0);
      await shop.pass("P10D");
      assert.equal((await letters(/exceeded its Azure budget/)).length, 1);
      const { items: [record] } = (await shop.call("GET", "/v1/customers/usagerecords")).json;
      assert.equal(record.percentUsed, Math.round(record.totalCost / 4 * 10_000) / 100);
      const [row] = (await shop.world.control("GET", "/export")).json.usage_budgets;
      const { exceeded } = JSON.parse(row.details);
      assert.ok(Number(exceeded.cost) > 4 && exceeded.amount === "4", "what the event about it is to say");
    });

    test("counts in the partner's summary where customers have older Azure", async () => {
      const customerId = await shop.newCustomer();
      await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId });
      await shop.call("PATCH", `/v1/customers/${customerId}/usagebudget`, { amount: 2.5 });
      await shop.pass("P2D");
      const standing = async () => {
        const { json } = await shop.call("GET", "/v1/usagesummary");
        return [json.customersTrendingOver, json.customersOverBudget];
      };
      assert.deepEqual(await standing(), [1, 0]);
      await shop.pass("P3D");
      assert.deepEqual(await standing(), [0, 1]);
    });
  });
}

test("a sandbox is told of no budget that is nearly spent, since its pages have none, but of one that is exceeded", async () => {
  const shop = await openShop({ kind: "sandbox" });
  try {
    const plan = await shop.subscribe({ sku: skus.azurePlan });
    await shop.call("PATCH", `/v1/customers/${plan.customerId}/usagebudget`, { amount: 4 });
    await shop.pass("P15D");
    const subjects: string[] = (await shop.world.control("GET", "/mail?limit=500")).json.mail.map(({ subject }: Json) => subject);
    assert.equal(subjects.filter((subject) => /exceeded/.test(subject)).length, 1);
    assert.equal(subjects.filter((subject) => /most of/.test(subject)).length, 0);
  } finally {
    await shop.world.close();
  }
});
