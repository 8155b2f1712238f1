// What a sandbox may hold of what is bought, row by row of the contract's table: so much passes, one more is refused with
// the row's fault, and a primary account knows no such limit. And two that want the last place at once: one gets it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { commerceLimits, sandboxLimits, type CommerceLimitKey } from "@understudy/contract";
import type { FaultDefinition } from "@understudy/kernel";
import { buyAll, checkOut, lineErrorOf, openCounter, postOrder, putInCart, type Counter, type Wanted } from "../../../../../tests/support/carts.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { buyLegacy, offers } from "../../../../../tests/support/legacy.ts";
import { isLong } from "../../../../../tests/support/long.ts";
import { addAccount, makePartners } from "../../../../../tests/support/partners.ts";
import { begun, skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { sampleOf } from "../../../../../tests/support/subscriptions.ts";
import { openShop, type Shop } from "../../../../../tests/support/subscribed.ts";
import type { Answer, Json } from "../../../../../tests/support/world.ts";
import { availabilityOf, listSubscriptions, saveFact, type Status } from "../../commerce/index.ts";
import { insertSubscription } from "../../commerce/subscriptions/repository.ts";
import { sql } from "../../database/index.ts";

const sandboxAzureOffer = "MS-AZR-0146P";
const plan = { item: skus.azurePlan, termDuration: undefined } as const;
const once = { billingCycle: "one_time", termDuration: undefined } as const;

describe("a limit of the sandbox on what is bought", () => {
  let shop: Shop;
  let primary: Shop;
  before(async () => {
    shop = await openShop({ kind: "sandbox" });
    primary = await openShop();
  });
  after(() => Promise.all([shop, primary].map(({ world }) => world.close())));

  const open = (): Promise<Counter> => openCounter(shop);
  const held = (counter: Counter, sku: string, more: object = {}) =>
    begun(counter.shop.world, { accountId: counter.shop.account.tenantId, customerId: counter.customerId, sku, ...more });
  const refused = (answer: Answer, { status, code }: FaultDefinition): void => assertRefused(answer, status, code);
  const bought = (answer: Answer): void => assert.equal(answer.status, 201, answer.text);

  async function registered(counter: Counter): Promise<object> {
    const { subscriptionId } = await held(counter, skus.azurePlan);
    const of = { accountId: counter.shop.account.tenantId, customerId: counter.customerId };
    await throughDoors(counter.shop.world, ({ db }) => saveFact(db, of, "registration", subscriptionId, { status: "Registered" }));
    return { ...once, provisioningContext: { subscriptionId, scope: "shared", duration: "1Year" } };
  }

  /** An order of a line that the sandbox does not cancel, or does. */
  async function cancelled(counter: Counter, line: Wanted, days = "P0D"): Promise<Answer> {
    const [order] = (await buyAll(counter, [line])).orders;
    if (days !== "P0D") await counter.shop.pass(days);
    return counter.shop.call("PATCH", `${counter.path}/orders/${order.id}`, { status: "cancelled" });
  }

  const trials: Readonly<Record<CommerceLimitKey, () => Promise<void>>> = {
    "customer.subscriptions.max": async () => {
      const { limit, fault } = commerceLimits["customer.subscriptions.max"];
      const counter = await open();
      for (let count = 0; count < limit; count += 1) bought(await postOrder(counter, [{}]));
      refused(await postOrder(counter, [{}]), fault);
      assert.equal(await lineErrorOf(counter, [{}]), "sandbox_limit_exceeded");
      const [first] = (await shop.call("GET", `${counter.path}/subscriptions`)).json.items;
      assert.equal((await shop.call("PATCH", `${counter.path}/subscriptions/${first.id}`, { ...first, status: "suspended" })).status, 200);
      bought(await postOrder(counter, [{}]));
      const fresh = await open();
      assert.deepEqual((await putInCart(fresh, Array.from({ length: limit + 1 }, () => ({})))).lineItems.map((line: Json) => line.error?.errorCode), [
        ...Array.from({ length: limit }, () => undefined), "sandbox_limit_exceeded",
      ]);
      const other = await openCounter(primary);
      for (let count = 0; count <= limit; count += 1) bought(await postOrder(other, [{}]));
    },
    "subscription.seats.max": async () => {
      const { limit, fault } = commerceLimits["subscription.seats.max"];
      bought(await postOrder(await open(), [{ quantity: limit }]));
      refused(await postOrder(await open(), [{ quantity: limit + 1 }]), fault);
      bought(await postOrder(await openCounter(primary), [{ quantity: limit + 1 }]));
    },
    "offer.minimumSeats.maxPurchasable": async () => {
      const { fault } = commerceLimits["offer.minimumSeats.maxPurchasable"];
      const line = { item: "F1A2FDB0-5CA8-475D-8CCC-9BB81C033DA5" };
      refused(await postOrder(await open(), [line]), fault);
      bought(await postOrder(await openCounter(primary), [{ ...line, quantity: 250 }]));
    },
    "partner.subscriptions.active.max": async () => {
      const { limit, fault } = commerceLimits["partner.subscriptions.active.max"];
      const full = await openShop({ kind: "sandbox" });
      try {
        const counter = await openCounter(full);
        await fill(full, await full.newCustomer(), limit - 1);
        bought(await postOrder(counter, [{}]));
        refused(await postOrder(counter, [{}]), fault);
      } finally {
        await full.world.close();
      }
    },
    "partner.azureLegacySubscriptions.active.max": async () => {
      const { limit, fault } = commerceLimits["partner.azureLegacySubscriptions.active.max"];
      const counters = [await open(), await open(), await open()];
      for (let count = 0; count < limit; count += 1) bought(await postOrder(counters[Math.floor(count / 4)] as Counter, [{ item: sandboxAzureOffer }]));
      refused(await postOrder(await open(), [{ item: sandboxAzureOffer }]), fault);
      assert.equal(offers.azure, "MS-AZR-0145P");
      bought(await postOrder(await openCounter(primary), [{ item: offers.azure }]));
    },
    "azureLegacy.offers.default": async () => {
      const { fault } = commerceLimits["azureLegacy.offers.default"];
      const closed = await openShop({ kind: "sandbox", settings: { sandboxAzure: "none" } });
      try {
        refused(await postOrder(await openCounter(closed), [{ item: sandboxAzureOffer }]), fault);
      } finally {
        await closed.world.close();
      }
    },
    "azurePlan.default": async () => {
      const { fault } = commerceLimits["azurePlan.default"];
      const closed = await openShop({ kind: "sandbox", settings: { sandboxAzure: "none" } });
      try {
        refused(await postOrder(await openCounter(closed), [plan]), fault);
        assert.equal(await lineErrorOf(await openCounter(closed), [plan]), "sandbox_limit_exceeded");
      } finally {
        await closed.world.close();
      }
    },
    "azurePlan.perPartner.max": async () => {
      const { limit, fault } = commerceLimits["azurePlan.perPartner.max"];
      const full = await openShop({ kind: "sandbox" });
      try {
        for (let count = 0; count < limit; count += 1) bought(await postOrder(await openCounter(full), [plan]));
        refused(await postOrder(await openCounter(full), [plan]), fault);
      } finally {
        await full.world.close();
      }
    },
    "azurePlan.perCustomer.direct.max": async () => {
      const { fault } = commerceLimits["azurePlan.perCustomer.direct.max"];
      const counter = await open();
      bought(await postOrder(counter, [plan]));
      refused(await postOrder(counter, [plan]), fault);
      const other = await openCounter(primary);
      bought(await postOrder(other, [plan]));
      assertRefused(await postOrder(other, [plan]), 403, 800_089);
    },
    "azurePlan.perCustomer.indirectProvider.max": async () => {
      const { limit, fault } = commerceLimits["azurePlan.perCustomer.indirectProvider.max"];
      const provider = await openShop({ kind: "sandbox", partnerType: "indirectProvider" });
      try {
        const counter = await openCounter(provider);
        const numbers = await resellersOf(provider, limit);
        for (const partnerIdOnRecord of numbers) bought(await postOrder(counter, [{ ...plan, partnerIdOnRecord }]));
        refused(await postOrder(counter, [{ ...plan, partnerIdOnRecord: numbers[0] }]), fault);
        refused(await postOrder(counter, [plan]), fault);
        const second = await openCounter(provider);
        bought(await postOrder(second, [{ ...plan, partnerIdOnRecord: numbers[0] }]));
        refused(await postOrder(second, [{ ...plan, partnerIdOnRecord: numbers[0] }]), fault);
      } finally {
        await provider.world.close();
      }
    },
    "reservation.vmInstances.perCustomer.max": async () => {
      const { limit, fault } = commerceLimits["reservation.vmInstances.perCustomer.max"];
      const counter = await open();
      const line = { item: "DZH318Z0TEST:0002", ...(await registered(counter)) };
      bought(await postOrder(counter, [{ ...line, quantity: limit - 1 }], { billingCycle: "one_time" }));
      refused(await postOrder(counter, [{ ...line, quantity: 2 }], { billingCycle: "one_time" }), fault);
      bought(await postOrder(counter, [line], { billingCycle: "one_time" }));
      refused(await postOrder(counter, [line], { billingCycle: "one_time" }), fault);
    },
    "reservation.allowedSkus": async () => {
      const { limit: regions, fault } = commerceLimits["reservation.allowedSkus"];
      assert.equal(regions.length, 5);
      const counter = await open();
      const line = await registered(counter);
      refused(await postOrder(counter, [{ item: skus.reservation, ...line }], { billingCycle: "one_time" }), fault);
      for (const [index] of regions.entries()) assert.equal(await lineErrorOf(counter, [{ item: `DZH318Z0TEST:000${index + 1}`, ...line }]), undefined);
    },
    "savingsPlan.purchasable": async () => {
      const { fault } = commerceLimits["savingsPlan.purchasable"];
      const counter = await open();
      refused(await postOrder(counter, [{ item: await savingsPlanOf(shop), ...once }], { billingCycle: "one_time" }), fault);
    },
    "orders.cancel.maxAgeDays": async () => {
      const { limit, fault } = commerceLimits["orders.cancel.maxAgeDays"];
      const counter = await open();
      const line = { item: "DZH318Z0TEST:0002", ...(await registered(counter)) };
      const [order] = (await buyAll(counter, [line])).orders;
      const [later] = (await buyAll(counter, [line])).orders;
      const cancel = (id: string) => shop.call("PATCH", `${counter.path}/orders/${id}`, { status: "cancelled" });
      await shop.pass(`P${limit}D`);
      assert.equal((await cancel(order.id)).json.status, "cancelled");
      await shop.pass("PT1M");
      refused(await cancel(later.id), fault);
    },
    "orders.cancel.azureReservation": async () => {
      const { fault } = commerceLimits["orders.cancel.azureReservation"];
      const counter = await open();
      assert.equal((await cancelled(counter, { item: "DZH318Z0TEST:0001", ...(await registered(counter)) })).json.status, "cancelled");
      const other = await openCounter(primary);
      refused(await cancelled(other, { item: skus.reservation, ...(await registered(other)) }), fault);
    },
    "orders.cancel.perpetualSoftware": async () => {
      for (const counter of [await open(), await openCounter(primary)]) assert.equal((await cancelled(counter, { item: skus.biztalk, ...once })).json.status, "cancelled");
    },
    "orders.cancel.softwareSubscription": async () => {
      const line = { item: skus.sqlServer, termDuration: "P3Y", billingCycle: "annual" };
      for (const counter of [await open(), await openCounter(primary)]) assert.equal((await cancelled(counter, line)).json.status, "cancelled");
    },
    "orders.cancel.newCommerce": async () => refused(await cancelled(await open(), {}), commerceLimits["orders.cancel.newCommerce"].fault),
    "orders.cancel.marketplace": async () => {
      const { fault } = commerceLimits["orders.cancel.marketplace"];
      for (const counter of [await open(), await openCounter(primary)]) refused(await cancelled(counter, { item: skus.saas, termDuration: "P1M" }), fault);
    },
    "orders.cancel.azurePlan": async () => refused(await cancelled(await open(), plan), commerceLimits["orders.cancel.azurePlan"].fault),
    "migration.minimumAge": async () => {
      const { fault } = commerceLimits["migration.minimumAge"];
      const migrate = async (counter: Counter): Promise<Answer> => {
        const { subscriptionId } = await buyLegacy(counter.shop.world, { accountId: counter.shop.account.tenantId, customerId: counter.customerId });
        return counter.shop.call("POST", `${counter.path}/migrations/newcommerce`, { currentSubscriptionId: subscriptionId });
      };
      bought(await migrate(await open()));
      refused(await migrate(await openCounter(primary)), fault);
    },
    "poUpload.testProducts": async () => {
      for (const product of commerceLimits["poUpload.testProducts"].limit) {
        const line = { item: `${product}:0001`, ...once };
        assert.equal((await buyAll(await open(), [line])).orders[0].status, "pending_po_upload");
        assert.equal((await buyAll(await openCounter(primary), [line])).orders[0].status, "pending");
      }
    },
    "maxSeatsPooled.testSkus": async () => {
      const { limit, fault } = commerceLimits["maxSeatsPooled.testSkus"];
      for (const [item, most] of Object.entries(limit)) {
        const counter = await open();
        bought(await postOrder(counter, [{ item, quantity: most - 1 }]));
        refused(await postOrder(counter, [{ item, quantity: 2 }]), fault);
        bought(await postOrder(counter, [{ item }]));
        refused(await postOrder(counter, [{ item }]), fault);
      }
    },
  };

  for (const [key, { about, limit }] of Object.entries(commerceLimits)) {
    test(`S-15 A-40 ${key} is kept: ${about}, ${JSON.stringify(limit)}`, () => trials[key as CommerceLimitKey]());
  }

  test("S-15 has a name of its own", () => {
    for (const key of Object.keys(commerceLimits)) assert.ok(!(key in sandboxLimits), key);
  });
});

/** Subscriptions of a customer, all at once: what is counted is rows. */
async function fill({ world, account }: Shop, customerId: string, count: number, status: Status = "active"): Promise<void> {
  await throughDoors(world, async ({ db, ids, nowText }) => {
    for (let place = 0; place < count; place += 1) {
      await insertSubscription(db, sampleOf({ subscriptionId: ids.guid(), accountId: account.tenantId, customerId, status, createdAt: nowText }));
    }
  });
}

/** A sandbox has room for 75 customers, and this test for one after another. */
async function emptyOut(shop: Shop, customerId: string): Promise<void> {
  await throughDoors(shop.world, ({ db }) => db.run(sql`UPDATE subscriptions SET status = 'suspended' WHERE customer_id = ${customerId}`));
  assert.equal((await shop.call("DELETE", `/v1/customers/${customerId}`)).status, 204);
}

/** The savings plan's availability, which the catalog shows to nobody in a sandbox. */
async function savingsPlanOf({ world, account }: Shop): Promise<string> {
  const [productId = "", skuId = ""] = skus.savingsPlan.split(":");
  const market = { accountId: account.tenantId, country: "US", cloud: "global", kind: "primary", segments: ["commercial"] } as const;
  const availability = await throughDoors(world, (unit) => availabilityOf(unit, market, productId, skuId));
  return `${productId}:${skuId}:${availability?.availabilityId}`;
}

/** PartnerIDs of so many resellers that the provider works with. */
async function resellersOf(shop: Shop, count: number): Promise<string[]> {
  const numbers: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const reseller = await addAccount(shop.world, "sandbox", "indirectReseller", `reseller${index}`);
    await makePartners(shop.world, shop.account.token, reseller.token);
    const { json } = await shop.world.call("GET", "/internal/v1/identifiers", { token: reseller.token });
    numbers.push(json.associatedMpnId ?? json.partnerIds[0].mpnId);
  }
  return numbers;
}

for (const dialect of dialects) {
  test(`S-15 of two checkouts at once that want the last place under a limit exactly one gets it, each time, on ${dialect}`, async (context) => {
    const shop = await openShop({ kind: "sandbox" }, dialect);
    context.after(() => shop.world.close());
    const tries = isLong ? 200 : 5;
    const { tenantId: accountId } = shop.account;
    for (let count = 0; count < tries; count += 1) {
      const counter = await openCounter(shop);
      await fill(shop, counter.customerId, 4);
      const carts = [await putInCart(counter, [{}]), await putInCart(counter, [{ item: skus.businessStandard }])];
      const answers = await Promise.all(carts.map((cart) => checkOut(counter, cart)));
      assert.deepEqual(answers.map(({ status }) => status), [201, 201], answers.map(({ text }) => text).join("\n"));
      assert.deepEqual(answers.map(({ json }) => json.orders.length).toSorted(), [0, 1]);
      assert.deepEqual(answers.flatMap(({ json }) => (json.orderErrors ?? []).map((error: Json) => error.code)), [800_066]);
      const { length } = await throughDoors(shop.world, ({ db }) => listSubscriptions(db, accountId, counter.customerId));
      assert.equal(length, 5);
      await emptyOut(shop, counter.customerId);
    }
  });

  test(`S-15 with sandboxLimits set to unlimited a sandbox holds what it likes on ${dialect}`, async (context) => {
    const shop = await openShop({ kind: "sandbox", settings: { sandboxLimits: "unlimited" } }, dialect);
    context.after(() => shop.world.close());
    const counter = await openCounter(shop);
    const { orders } = await buyAll(counter, Array.from({ length: 8 }, () => ({ quantity: 30 })));
    assert.equal(orders[0].lineItems.length, 8);
  });
}

test("S-15 sandboxSubscriptionCount withSuspended counts suspended subscriptions, too", async (context) => {
  const shop = await openShop({ kind: "sandbox", settings: { sandboxSubscriptionCount: "withSuspended" } });
  context.after(() => shop.world.close());
  const counter = await openCounter(shop);
  await fill(shop, counter.customerId, 5, "suspended");
  assertRefused(await postOrder(counter, [{}]), 403, 800_066);
});

test("S-15 sandboxSavingsPlans sold lets a sandbox buy savings plans, which need what they need elsewhere", async (context) => {
  const shop = await openShop({ kind: "sandbox", settings: { sandboxSavingsPlans: "sold" } });
  context.after(() => shop.world.close());
  const counter = await openCounter(shop);
  assertRefused(await postOrder(counter, [{ item: await savingsPlanOf(shop), ...once }], { billingCycle: "one_time" }), 400, 900_312);
});
