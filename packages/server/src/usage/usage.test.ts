// What Azure uses, from the purchase to the ledger: through the server, its clock and the doors of its rooms.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Decimal } from "@understudy/kernel";
import { legacyAzureOf } from "../../../../tests/support/azure-usage.ts";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../tests/support/doors.ts";
import { begun, skus } from "../../../../tests/support/purchases.ts";
import { made } from "../../../../tests/support/scene.ts";
import { openShop, started, type Shop, type ShopOptions } from "../../../../tests/support/subscribed.ts";
import { startWorld, type Json } from "../../../../tests/support/world.ts";
import { listCharges, listEntitlements, updateEntitlement, type Bill, type SubscriptionRecord, type UsageCharge } from "../commerce/index.ts";

/** Of a subscription, or of all that the shop has on one of its bills. */
const usageOf = (shop: Shop, which: Partial<SubscriptionRecord> = {}, bill: Bill = "modern"): Promise<UsageCharge[]> =>
  throughDoors(shop.world, ({ db }) => listCharges(db, {
    accountId: shop.account.tenantId, bill, kind: "usage", ...(which.subscriptionId !== undefined && { subscriptionId: which.subscriptionId }),
  }));

const sum = (charges: readonly UsageCharge[]): Decimal => Decimal.sum(charges.map(({ amount }) => Decimal.of(amount)));
const daysOf = (charges: readonly UsageCharge[]): string[] => [...new Set(charges.map(({ usage }) => usage.day))].toSorted();

const give = async (shop: Shop, order: object): Promise<void> => {
  const answer = await shop.world.control("POST", "/usage", order);
  assert.equal(answer.status, 200, answer.text);
};

const plan = (shop: Shop, more: object = {}): Promise<SubscriptionRecord> => shop.subscribe({ sku: skus.azurePlan, ...more });

const withShop = async (options: ShopOptions, work: (shop: Shop) => Promise<void>): Promise<void> => {
  const shop = await openShop(options);
  try {
    await work(shop);
  } finally {
    await shop.world.close();
  }
};

for (const dialect of dialects) {
  describe(`what Azure uses on ${dialect}`, () => {
    let shop: Shop;
    before(async () => { shop = await openShop({}, dialect); });
    after(() => shop.world.close());

    test("is charged when a day is over, as of its end, from the moment of the purchase on", async () => {
      const bought = await plan(shop);
      await shop.pass("PT14H29M");
      assert.deepEqual(await usageOf(shop, bought), []);
      await shop.pass("PT1M");
      const charges = await usageOf(shop, bought);
      assert.deepEqual(daysOf(charges), ["2027-01-15"]);
      assert.ok(charges.every(({ chargedAt }) => chargedAt === "2027-01-15T23:59:59.999Z"));
      const app = charges.find(({ usage }) => usage.meter.name === "B1");
      assert.equal(app?.usage.quantity, "14.5");
      assert.deepEqual([app?.usage.unitPrice, app?.usage.creditRate, app?.usage.cost, app?.amount], ["0.017", "0.15", "0.209525", "0.209525"]);
    });

    test("is nothing while a plan is suspended, and what was used before it was counts", async () => {
      const bought = await plan(shop);
      await throughDoors(shop.world, async ({ db }) => {
        for (const entitlement of await listEntitlements(db, bought)) await updateEntitlement(db, { ...entitlement, status: "inactive" });
      });
      await shop.pass("P2D");
      assert.deepEqual(await usageOf(shop, bought), [], "an Azure subscription that was cancelled");
      const legacy = await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId: bought.customerId });
      await shop.pass("PT12H");
      await shop.changed({ ...legacy, subscriptionId: legacy.subscriptionId.toUpperCase() }, { status: "suspended" });
      const { now } = (await shop.world.control("GET", "/clock")).json;
      await shop.pass("P3D");
      const last = (await usageOf(shop, legacy, "legacy")).filter(({ usage }) => usage.meter.name === "B1").at(-1);
      assert.equal(last?.usage.day, now.slice(0, 10));
      assert.ok(Decimal.of(last?.usage.quantity ?? "24").compare(Decimal.of(24)) < 0, `${last?.usage.quantity}`);
      await shop.changed({ ...legacy, subscriptionId: legacy.subscriptionId.toUpperCase() }, { status: "active" });
      await shop.pass("P2D");
      const later = daysOf(await usageOf(shop, legacy, "legacy")).filter((day) => day > now.slice(0, 10));
      assert.equal(later.length, 2, "the part of a day and the whole one since it came back");
    });

    test("of older Azure is on its own bill, without credit, and is told hour by hour", async () => {
      const legacy = await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId: await shop.newCustomer() });
      await shop.pass("P1D");
      const charges = await usageOf(shop, legacy, "legacy");
      assert.ok(charges.length > 5);
      for (const { bill, usage } of charges) {
        assert.deepEqual([bill, usage.creditRate, usage.exchange.rate, usage.hours?.length], ["legacy", "0", "1", 24]);
        assert.equal(Decimal.sum((usage.hours ?? []).map((hour) => Decimal.of(hour))).toString(), usage.quantity);
      }
      assert.deepEqual(await usageOf(shop, legacy), []);
    });

    test("has prices by what a month has used: the first part of a month is free, and so is that of the next", async () => {
      const bought = await plan(shop);
      await give(shop, { subscriptionId: bought.subscriptionId, profile: "large" });
      await shop.pass("P50D");
      const out = (await usageOf(shop, bought)).filter(({ usage }) => usage.meter.name === "Data Transfer Out");
      for (const [month, own] of Map.groupBy(out, ({ usage }) => usage.day.slice(0, 7))) {
        const free = own.filter(({ usage }) => usage.tier === 1).map(({ usage }) => Decimal.of(usage.quantity));
        const all = Decimal.sum(own.map(({ usage }) => Decimal.of(usage.quantity)));
        const isOver = all.compare(Decimal.of(100)) > 0;
        assert.equal(Decimal.sum(free).toString(), isOver ? "100" : all.toString(), month);
      }
      assert.ok(out.some(({ usage }) => usage.tier === 2 && usage.unitPrice === "0.087"));
    });
  });
}

test("an advance in one step or in many gives the same charges, and so does another world of the same number", async () => {
  const worlds: Json[] = [];
  for (const steps of [["P40D"], ["P1D", "PT1H", "P10D", "P28DT22H", "PT1H"]]) {
    const world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from(started) }, seedNumber: 7 });
    try {
      const accountId = world.primary.tenantId;
      const { id: customerId } = await made(world, "/v1/customers", { token: await world.userToken(world.primary), body: customerDraft("Same Again") });
      const plan = await begun(world, { accountId, customerId, sku: skus.azurePlan, subscriptionId: ids[0], orderId: "0123456789ab" });
      const answer = await world.control("POST", "/usage", { subscriptionId: plan.subscriptionId, profile: "large", growth: 10 });
      assert.equal(answer.status, 200, answer.text);
      await legacyAzureOf(world, { accountId, customerId, subscriptionId: ids[1] });
      for (const advance of steps) await world.control("POST", "/clock", { advance });
      const { charges, usage_profiles: profiles } = (await world.control("GET", "/export")).json;
      worlds.push({ charges, profiles });
    } finally {
      await world.close();
    }
  }
  assert.ok(worlds[0].charges.length > 500);
  assert.deepEqual(worlds[0], worlds[1]);
});

const ids = ["5d3c1f0a-1b2c-4d3e-8f40-000000000001", "5d3c1f0a-1b2c-4d3e-8f40-000000000002"] as const;

describe("the switch", () => {
  for (const [name, least, most] of [["none", "0", "0"], ["small", "20", "60"], ["steady", "70", "120"], ["large", "1000", "2500"], ["officeHours", "40", "200"], ["spiky", "1", "150"]] as const) {
    test(`azureUsage ${name} has a month of Azure cost between ${least} and ${most} US dollars`, () =>
      withShop({ settings: { azureUsage: name } }, async (shop) => {
        const bought = await plan(shop);
        await shop.pass("P30D");
        const cost = sum(await usageOf(shop, bought));
        assert.ok(cost.compare(Decimal.of(least)) >= 0 && cost.compare(Decimal.of(most)) <= 0, cost.toString());
        const { entries } = (await shop.world.control("GET", "/agenda")).json;
        assert.equal(entries.some(({ kind }: Json) => kind === "usage.day"), name !== "none", "nothing is due where nothing is used");
      }));
  }

  test("partnerEarnedCredit none has plans cost the retail price", () =>
    withShop({ settings: { partnerEarnedCredit: "none" } }, async (shop) => {
      const bought = await plan(shop);
      await shop.pass("P1D");
      for (const { usage } of await usageOf(shop, bought)) assert.deepEqual([usage.creditRate, usage.effectiveUnitPrice], ["0", usage.unitPrice]);
    }));

  test("partnerEarnedCredit eligible earns nothing on machines of the spot market", () =>
    withShop({ settings: { azureUsage: "spiky" } }, async (shop) => {
      const bought = await plan(shop);
      await shop.pass("P1D");
      const rates = new Map((await usageOf(shop, bought)).map(({ usage }) => [usage.meter.name, usage.creditRate]));
      assert.deepEqual([rates.get("D2s v3 Spot"), rates.get("Execution Time")], ["0", "0.15"]);
    }));

  for (const [legacyCurrency, currency] of [["partner", "USD"], ["customer", "EUR"]] as const) {
    test(`legacyCurrency ${legacyCurrency} has older Azure of a German customer in ${currency}`, () =>
      withShop({ settings: { legacyCurrency } }, async (shop) => {
        const legacy = await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId: await shop.newCustomer() });
        await throughDoors(shop.world, ({ db }) => db.run({
          strings: ["UPDATE subscriptions SET details = replace(details, '\"country\":\"US\"', '\"country\":\"DE\"') WHERE subscription_id = ", ""], values: [legacy.subscriptionId],
        }));
        await shop.pass("P1D");
        const charges = await usageOf(shop, legacy, "legacy");
        assert.ok(charges.length > 0 && charges.every((charge) => charge.currency === currency && charge.usage.exchange.pricingCurrency === currency));
        const app = charges.find(({ usage }) => usage.meter.name === "B1");
        assert.equal(app?.usage.unitPrice, currency === "USD" ? "0.0204" : "0.017952", "in the price list's own currency, in Europe");
      }));
  }
});

test("the last day of a billing period is on its invoice, though that is out at the moment at which the day is rated", () =>
  withShop({ settings: { azureUsage: "steady", legacyInvoiceAfter: "PT0S" } }, async (shop) => {
    const legacy = await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId: await shop.newCustomer() });
    await shop.pass("P31D");
    const invoices = (await shop.world.control("GET", "/export")).json.invoices.filter(({ bill }: Json) => bill === "legacy");
    assert.deepEqual(invoices.map(({ to_at: to }: Json) => to), ["2027-02-15T00:00:00.000Z"]);
    const charges = await usageOf(shop, legacy, "legacy");
    assert.equal(daysOf(charges).at(-1), "2027-02-14");
    assert.equal(JSON.parse(invoices[0].details).lines.usage, charges.length);
  }));

describe("what is reserved", () => {
  test("runs, and costs nothing by itself: its use names the reservation, and nothing is earned on it", () =>
    withShop({ settings: { azureUsage: "steady" } }, async (shop) => {
      const bought = await plan(shop);
      const reservation = await shop.subscribe({ customerId: bought.customerId, sku: "DZH318Z0TEST:0002", status: "active", quantity: 2 });
      await shop.pass("P2D");
      const reserved = (await usageOf(shop, bought)).filter(({ usage }) => usage.benefit);
      assert.deepEqual(daysOf(reserved), ["2027-01-15", "2027-01-16"]);
      for (const { amount, usage } of reserved) {
        assert.deepEqual([usage.meter.meterId, usage.benefit?.type, usage.cost, usage.effectiveUnitPrice, usage.creditRate, amount], ["f4d7a5a5-1b67-45ea-b1a0-282fbdd34b05", "Reservation", "0", "0", "0", "0"]);
      }
      assert.equal(reserved.at(-1)?.usage.quantity, "48");
      const purchase = await throughDoors(shop.world, ({ db }) => listCharges(db, { accountId: shop.account.tenantId, bill: "modern", kind: "charge", subscriptionId: reservation.subscriptionId }));
      assert.deepEqual([...new Set(purchase.map(({ line }) => line.reservationOrderId))], [reserved[0]?.usage.benefit?.orderId]);
    }));

  test("of a savings plan pays for computing up to its amount, and what is beyond costs", () =>
    withShop({ settings: { azureUsage: "steady" } }, async (shop) => {
      const bought = await plan(shop);
      await shop.subscribe({
        customerId: bought.customerId, sku: skus.savingsPlan, status: "active", purchaseCommitment: { amount: "0.04", currency: "USD", grain: "hourly" },
      });
      await shop.pass("P2D");
      const machine = (await usageOf(shop, bought)).filter(({ usage }) => usage.meter.name === "D2s v3" && usage.day === "2027-01-16");
      assert.deepEqual(machine.map(({ usage }) => usage.benefit?.type ?? "paid").toSorted(), ["SavingsPlan", "paid"]);
      assert.equal(Decimal.sum(machine.map(({ usage }) => Decimal.of(usage.quantity))).toString(), "24");
    }));
});

describe("the spending limit of a sandbox", () => {
  const limitLetters = async (shop: Shop): Promise<Json[]> =>
    (await shop.world.control("GET", "/mail?limit=500")).json.mail.filter(({ subject }: Json) => /spending limit/.test(subject));

  test("stops all its plans at 2,000 US dollars in a month, until the next one begins", () =>
    withShop({ kind: "sandbox", settings: { azureUsage: "large" } }, async (shop) => {
      const [one, other] = [await plan(shop), await plan(shop)];
      await shop.pass("P60D");
      for (const bought of [one, other]) {
        const months = Map.groupBy(await usageOf(shop, bought), ({ usage }) => usage.day.slice(0, 7));
        const february = daysOf(months.get("2027-02") ?? []);
        assert.ok(february.length > 5 && february.length < 28, `${february.length}`);
        assert.equal(february[0], "2027-02-01");
        assert.equal(daysOf(months.get("2027-03") ?? [])[0], "2027-03-01");
      }
      const cost = sum((await usageOf(shop)).filter(({ usage }) => usage.day.startsWith("2027-02")));
      assert.ok(cost.compare(Decimal.of(2_000)) >= 0 && cost.compare(Decimal.of(2_300)) < 0, cost.toString());
      assert.equal((await limitLetters(shop)).filter(({ text }: Json) => text.startsWith("All Azure plans")).length, 1);
    }));

  test("stops older Azure at 200, each by itself, until its partner's next billing period", () =>
    withShop({ kind: "sandbox" }, async (shop) => {
      const customerId = await shop.newCustomer();
      const [large, small] = [await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId }), await legacyAzureOf(shop.world, { accountId: shop.account.tenantId, customerId })];
      await give(shop, { subscriptionId: large.subscriptionId, profile: "large" });
      await shop.pass("P35D");
      const days = daysOf(await usageOf(shop, large, "legacy"));
      assert.ok(days.length < 20, `${days.length}`);
      assert.ok(days.includes("2027-02-15"), "the account was made on a 15th");
      assert.equal(daysOf(await usageOf(shop, small, "legacy")).length, 35);
      assert.equal((await limitLetters(shop)).length, 2, "once in each period");
    }));

  for (const [kind, sandboxSpendingCap] of [["sandbox", "ignore"], ["primary", "enforce"]] as const) {
    test(`is none in a ${kind} account where the switch says ${sandboxSpendingCap}`, () =>
      withShop({ kind, settings: { azureUsage: "large", sandboxSpendingCap } }, async (shop) => {
        await plan(shop);
        await plan(shop);
        await shop.pass("P60D");
        assert.equal(daysOf((await usageOf(shop)).filter(({ usage }) => usage.day.startsWith("2027-02"))).length, 28);
        assert.deepEqual(await limitLetters(shop), []);
      }));
  }
});
