// Azure plans over the wire: the Azure subscriptions below them, the registration for reservations, and overage.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { addUser } from "../../../../../tests/support/doors.ts";
import { buyLegacy, offers } from "../../../../../tests/support/legacy.ts";
import { addAccount, makePartners } from "../../../../../tests/support/partners.ts";
import { begun, skus } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, pathOf, type Shop, type Which } from "../../../../../tests/support/subscribed.ts";
import type { Answer, Json } from "../../../../../tests/support/world.ts";

let shop: Shop;
before(async () => {
  shop = await openShop({ partnerType: "indirectProvider" });
});
after(() => shop.world.close());

const planOf = (more: object = {}): Promise<Which> => shop.subscribe({ sku: skus.azurePlan, ...more });
const get = async (which: Which, below: string): Promise<Json> => {
  const answer = await shop.call("GET", `${pathOf(which)}/${below}`);
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
};
const firstOf = async (plan: Which): Promise<Json> => (await get(plan, "azureEntitlements")).items[0];
const compromised = { cancellationReason: "Compromise" };

describe("Azure subscriptions below a plan", () => {
  const send = (plan: Which, id: string, verb: string, body?: object): Promise<Answer> =>
    shop.call("POST", `${pathOf(plan)}/azureEntitlements/${id}/${verb}`, body);
  const statusOf = async (plan: Which, id: string): Promise<string> => (await get(plan, `azureentitlements/${id}`)).status;

  test("begin with one that is active, and there is none below anything else", async () => {
    const plan = await planOf();
    const { items, totalCount } = await get(plan, "azureEntitlements");
    assert.equal(totalCount, 1);
    const [{ id, ...one }] = items;
    const uri = `/customers/${plan.customerId}/subscriptions/${plan.subscriptionId}/azureEntitlements/${id}`;
    assert.deepEqual(one, {
      friendlyName: "Microsoft Azure", status: "active", subscriptionId: plan.subscriptionId, links: { self: { uri, method: "GET", headers: [] } },
    });
    assert.deepEqual(await get(plan, `azureEntitlements/${id.toUpperCase()}`), items[0]);
    assert.equal((await get(await shop.subscribe(), "azureEntitlements")).totalCount, 0);
  });

  test("are inactive ten minutes after their cancellation, and active again as long after their reactivation", async () => {
    const plan = await planOf();
    const { id } = await firstOf(plan);
    const cancelled = await send(plan, id, "cancel", compromised);
    assert.deepEqual([cancelled.status, cancelled.json.status], [200, "active"]);
    await shop.pass("PT5M");
    assert.equal((await send(plan, id, "cancel", compromised)).status, 200, "told twice it is told once");
    await shop.pass("PT4M59S");
    assert.equal(await statusOf(plan, id), "active");
    await shop.pass("PT1S");
    assert.equal(await statusOf(plan, id), "inactive");
    const again = await send(plan, id, "reactivate");
    assert.deepEqual([again.status, again.text], [202, ""]);
    await shop.pass("PT10M");
    assert.equal(await statusOf(plan, id), "active");
    const log = await shop.call("GET", "/v1/auditrecords?startDate=2027-01-15");
    assert.ok(log.json.items.some(({ resourceType, operationType }: Json) => resourceType === "azure_entitlement" && operationType === "update_subscription"));
  });

  test("that are cancelled while they come back stay inactive", async () => {
    const plan = await planOf();
    const { id } = await firstOf(plan);
    await send(plan, id, "cancel", compromised);
    await shop.pass("PT10M");
    await send(plan, id, "reactivate");
    await send(plan, id, "cancel", compromised);
    await shop.pass("P1D");
    assert.equal(await statusOf(plan, id), "inactive");
  });

  test("follow as fast as is set", async () => {
    const fast = await openShop({ settings: { azureCancellation: "PT1S", azureReactivation: "PT1H" } });
    try {
      const plan = await fast.subscribe({ sku: skus.azurePlan });
      const path = `${pathOf(plan)}/azureEntitlements`;
      const { id } = (await fast.call("GET", path)).json.items[0];
      const statusAfter = async (duration: string): Promise<string> => {
        await fast.pass(duration);
        return (await fast.call("GET", `${path}/${id}`)).json.status;
      };
      await fast.call("POST", `${path}/${id}/cancel`, compromised);
      assert.equal(await statusAfter("PT1S"), "inactive");
      await fast.call("POST", `${path}/${id}/reactivate`);
      assert.deepEqual([await statusAfter("PT59M59S"), await statusAfter("PT1S")], ["inactive", "active"]);
    } finally {
      await fast.world.close();
    }
  });

  test("refuse another reason with 900307, ids that are none with 800002, and those of others with 800111", async () => {
    const plan = await planOf();
    const { id } = await firstOf(plan);
    assertRefused(await send(plan, id, "cancel", { cancellationReason: "cost" }), 400, 900_307);
    assertRefused(await send(plan, "none", "cancel", compromised), 400, 800_002);
    assertRefused(await send(plan, plan.subscriptionId, "cancel", compromised), 404, 800_111);
    assertRefused(await send(await planOf(), id, "reactivate"), 404, 800_111);
    assertRefused(await shop.call("GET", `${pathOf(plan)}/azureEntitlements/${plan.customerId}`), 404, 800_111);
    assertRefused(await shop.call("GET", `/v1/customers/none/subscriptions/${plan.subscriptionId}/azureEntitlements/${id}`), 400, 900_118);
    assertRefused(await shop.call("GET", `/v1/customers/${plan.customerId}/subscriptions/${id}/azureEntitlements`), 404, 20_003);
  });

  test("come back neither where nothing was cancelled nor below a plan that is suspended: 900337", async () => {
    const plan = await planOf();
    const { id } = await firstOf(plan);
    assertRefused(await send(plan, id, "reactivate"), 400, 900_337);
    await send(plan, id, "cancel", compromised);
    await shop.pass("PT10M");
    await shop.changed(plan, { status: "suspended" });
    assertRefused(await send(plan, id, "reactivate"), 400, 900_337);
  });

  test("come back by an application, or by a user who is both global admin and admin agent: others have 900335", async () => {
    const plan = await planOf();
    const { id } = await firstOf(plan);
    await send(plan, id, "cancel", compromised);
    await shop.pass("PT10M");
    const account = { tenantId: shop.account.tenantId, domain: shop.account.userName.split("@")[1] ?? "" };
    const path = `${pathOf(plan)}/azureEntitlements/${id}/reactivate`;
    const agent = await shop.world.userToken(shop.world.primary, { userName: await addUser(shop.world, account, "agent", ["adminAgent"]) });
    assertRefused(await shop.world.call("POST", path, { token: agent }), 403, 900_335);
    const sales = await shop.world.userToken(shop.world.primary, { userName: await addUser(shop.world, account, "sales", ["salesAgent"]) });
    assert.equal((await shop.world.call("POST", path, { token: sales })).status, 403);
    assert.equal((await send(plan, id, "reactivate")).status, 202);
  });

  test("are not the reseller's to cancel, whose provider sells the plan: 900159", async () => {
    const reseller = await addAccount(shop.world, "primary", "indirectReseller", "azurereseller");
    await makePartners(shop.world, shop.account.token, reseller.token);
    const plan = await planOf({ customerId: await shop.newCustomer({ associatedPartnerId: reseller.tenantId }) });
    const { id } = await firstOf(plan);
    const as = (method: string, below: string, body?: object) =>
      shop.world.call(method, `${pathOf(plan)}/azureEntitlements/${id}${below}`, { token: reseller.token, ...(body && { body }) });
    assert.equal((await as("GET", "")).status, 200);
    assertRefused(await as("POST", "/cancel", compromised), 403, 900_159);
    assertRefused(await as("POST", "/reactivate"), 403, 900_159);
  });
});

describe("the registration for reservations", () => {
  const register = (which: Which) => shop.call("POST", `${pathOf(which)}/registrations`, null);
  const status = async (which: Which): Promise<string> => (await get(which, "registrationstatus")).status;

  test("goes on after its answer, which says where", async () => {
    const plan = await planOf();
    assert.equal(await status(plan), "NotRegistered");
    const answer = await register(plan);
    assert.deepEqual([answer.status, answer.headers.get("location")], [202, `${pathOf(plan).slice("/v1".length)}/registrationstatus`]);
    assert.equal(await status(plan), "Registering");
    await shop.pass("PT1M");
    assert.equal((await register(plan)).status, 202, "it goes on");
    await shop.pass("PT1M");
    assert.deepEqual(await get(plan, "registrationstatus"), {
      subscriptionId: plan.subscriptionId, status: "Registered", attributes: { objectType: "SubscriptionRegistrationStatus" },
    });
    assert.equal((await register(plan)).status, 202);
    assert.equal(await status(plan), "Registered");
  });

  test("is of Azure alone (800011, 800030), and of what is active (800012)", async () => {
    const licences = await shop.subscribe();
    assertRefused(await register(licences), 400, 800_011);
    assertRefused(await shop.call("GET", `${pathOf(licences)}/registrationstatus`), 400, 800_030);
    const plan = await planOf({ status: "suspended" });
    assertRefused(await register(plan), 400, 800_012);
    const legacy = await buyLegacy(shop.world, { accountId: shop.account.tenantId, customerId: licences.customerId, offerId: offers.azure, quantity: 1 });
    assert.equal((await register(legacy)).status, 202);
    assertRefused(await shop.call("POST", `/v1/customers/${licences.customerId}/subscriptions/${licences.customerId}/registrations`), 404, 20_003);
  });

  test("that was never begun is refused with 800030 where that is set", async () => {
    const strict = await openShop({ settings: { unregisteredSubscription: "refuse", azureRegistration: "PT1H" } });
    try {
      const plan = await strict.subscribe({ sku: skus.azurePlan });
      const ask = () => strict.call("GET", `${pathOf(plan)}/registrationstatus`);
      assertRefused(await ask(), 400, 800_030);
      await strict.call("POST", `${pathOf(plan)}/registrations`);
      await strict.pass("PT59M59S");
      assert.equal((await ask()).json.status, "Registering");
      await strict.pass("PT1S");
      assert.equal((await ask()).json.status, "Registered");
    } finally {
      await strict.world.close();
    }
  });
});

describe("overage", () => {
  const calling = "CFQ7TTC0LHXJ:0001";
  const overagePath = (customerId: string) => `/v1/customers/${customerId}/subscriptions/overage`;
  const put = (customerId: string, body: object) => shop.call("PUT", overagePath(customerId), body);
  const on = async (plan: Which, more: object = {}) => ({ azureEntitlementId: (await firstOf(plan)).id as string, overageEnabled: true, ...more });

  test("is assigned to an Azure subscription, shown, moved and taken away", async () => {
    const plan = await planOf();
    const { customerId } = plan;
    await shop.subscribe({ customerId, sku: calling });
    assert.deepEqual((await shop.call("GET", overagePath(customerId))).json.items, []);
    const answer = await put(customerId, await on(plan));
    assert.equal(answer.status, 200, answer.text);
    assert.deepEqual(answer.json, {
      ...(await on(plan)), type: "PhoneServices", attributes: { objectType: "Overage" },
      links: { overage: { uri: `/customers/${customerId}/subscriptions/overage`, method: "GET", headers: [] } },
    });
    assert.deepEqual((await shop.call("GET", overagePath(customerId))).json.items, [answer.json]);
    const off = await put(customerId, await on(plan, { overageEnabled: false }));
    assert.equal(off.json.overageEnabled, false);
    assert.deepEqual((await shop.call("GET", overagePath(customerId))).json.items, []);
  });

  test("names a reseller of the provider's, and nobody else", async () => {
    const plan = await planOf();
    await shop.subscribe({ customerId: plan.customerId, sku: calling });
    assert.equal((await put(plan.customerId, await on(plan, { partnerId: "" }))).status, 200);
    assert.equal((await put(plan.customerId, await on(plan, { partnerId: "999" }))).status, 404);
    const direct = await openShop();
    try {
      const own = await direct.subscribe({ sku: skus.azurePlan });
      await direct.subscribe({ customerId: own.customerId, sku: calling });
      const body = { azureEntitlementId: own.subscriptionId, overageEnabled: true, partnerId: "999" };
      assertRefused(await direct.call("PUT", overagePath(own.customerId), body), 400, 800_016);
    } finally {
      await direct.world.close();
    }
  });

  test("needs a product that has it (800114), an Azure subscription that is active (800111), and no legacy Azure (800112)", async () => {
    const plan = await planOf();
    const { customerId } = plan;
    assertRefused(await put(customerId, await on(plan)), 403, 800_114);
    await shop.subscribe({ customerId, sku: calling });
    assertRefused(await put(customerId, { azureEntitlementId: customerId, overageEnabled: true }), 404, 800_111);
    await buyLegacy(shop.world, { accountId: shop.account.tenantId, customerId, offerId: offers.azure, quantity: 1 });
    assertRefused(await put(customerId, await on(plan)), 403, 800_112);
  });

  test("is one for a customer, whoever sells to it: 800115", async () => {
    const plan = await planOf();
    const { customerId } = plan;
    await shop.subscribe({ customerId, sku: calling });
    assert.equal((await put(customerId, await on(plan))).status, 200);
    const other = await addAccount(shop.world, "primary", "directBill", "overageother");
    const accepted = await shop.world.control("POST", "/customers/acceptances", { customer: customerId, partner: other.tenantId });
    assert.equal(accepted.status, 200, accepted.text);
    await begun(shop.world, { accountId: other.tenantId, customerId, sku: calling });
    const refused = await shop.world.call("PUT", overagePath(customerId), { token: other.token, body: await on(plan) });
    assertRefused(refused, 403, 800_115);
  });
});
