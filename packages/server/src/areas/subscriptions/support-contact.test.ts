import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { buyLegacy } from "../../../../../tests/support/legacy.ts";
import { addAccount, makePartners, type AddedAccount } from "../../../../../tests/support/partners.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openShop, pathOf, type Shop } from "../../../../../tests/support/subscribed.ts";

describe("the support contact of a subscription", () => {
  let shop: Shop;
  let reseller: AddedAccount;
  before(async () => {
    shop = await openShop({ partnerType: "indirectProvider" });
    reseller = await addAccount(shop.world, "primary", "indirectReseller", "supporter");
    await makePartners(shop.world, shop.account.token, reseller.token);
  });
  after(() => shop.world.close());

  const mpnIdOf = async (token: string): Promise<string> => (await shop.world.call("GET", "/internal/v1/identifiers", { token })).json.partnerIds[0].mpnId;
  const bought = async () => buyLegacy(shop.world, { accountId: shop.account.tenantId, customerId: await shop.newCustomer() });
  const path = (of: { customerId: string; subscriptionId: string }) => `${pathOf(of)}/supportcontact`;

  test("is the partner itself, until one of its resellers is named, and the partner again when it is named", async () => {
    const legacy = await bought();
    const own = { supportTenantId: shop.account.tenantId, supportMpnId: await mpnIdOf(shop.account.token), name: "theshop" };
    const uri = `/customers/${legacy.customerId}/subscriptions/${legacy.subscriptionId.toUpperCase()}/supportcontact`;
    const rest = { links: { self: { uri, method: "GET", headers: [] } }, attributes: { objectType: "SupportContact" } };
    assert.deepEqual((await shop.call("GET", path(legacy))).json, { ...own, ...rest });
    const theirs = { supportTenantId: reseller.tenantId, supportMpnId: await mpnIdOf(reseller.token) };
    const named = await shop.call("PUT", path(legacy), { ...theirs, supportTenantId: reseller.tenantId.toUpperCase(), name: "Trey Research" });
    assert.equal(named.status, 200, named.text);
    assert.deepEqual(named.json, { ...theirs, name: "Trey Research", ...rest });
    assert.deepEqual((await shop.call("GET", path(legacy))).json, named.json);
    assert.equal((await shop.call("PUT", path(legacy), theirs)).json.name, "supporter");
    assert.deepEqual((await shop.call("PUT", path(legacy), own)).json, { ...own, ...rest });
    assert.deepEqual((await shop.call("GET", path(await bought()))).json.supportTenantId, shop.account.tenantId, "each has its own");
  });

  test("is nobody else, and no tenant with another's PartnerID", async () => {
    const legacy = await bought();
    const stranger = await addAccount(shop.world, "primary", "indirectReseller", "stranger");
    const strangers = await mpnIdOf(stranger.token);
    const rows = await rowsOf(shop.world);
    for (const [supportTenantId, supportMpnId, status, code] of [
      [stranger.tenantId, strangers, 400, 800016],
      [reseller.tenantId, strangers, 400, 800016],
      [shop.account.tenantId, strangers, 400, 800016],
      [reseller.tenantId, "1", 404, 800015],
      ["nobody", "1", 404, 800015],
    ] as const) {
      assertRefused(await shop.call("PUT", path(legacy), { supportTenantId, supportMpnId, name: "X" }), status, code);
    }
    assertRefused(await shop.call("PUT", path(legacy), { supportTenantId: reseller.tenantId }), 400, 3000);
    assertRefused(await shop.call("PUT", path({ ...legacy, subscriptionId: "x" }), { supportTenantId: "", supportMpnId: "" }), 404, 20003);
    await assertUnchanged(shop.world, rows);
  });

  test("is set of older subscriptions to licences only", async () => {
    const modern = await shop.subscribe();
    assert.equal((await shop.call("GET", path(modern))).json.supportTenantId, shop.account.tenantId);
    const theirs = { supportTenantId: reseller.tenantId, supportMpnId: await mpnIdOf(reseller.token) };
    assertRefused(await shop.call("PUT", path(modern), theirs), 400, 2006);
  });
});
