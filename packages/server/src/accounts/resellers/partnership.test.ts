// How providers and resellers become partners, on the pages of both (accounts reference 2.2 and 8.2).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser, setAccountState } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { addAccount, makePartners, type AddedAccount } from "../../../../../tests/support/partners.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const resellersPage = "/internal/v1/indirectresellers";
const providersPage = "/internal/v1/indirectproviders";
const start = "2026-11-22T12:00:00.000Z";

for (const dialect of dialects) {
  describe(`a partnership on ${dialect}`, () => {
    let world: TestWorld;
    let provider: AddedAccount;
    let reseller: AddedAccount;
    before(async () => {
      world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from(start) } }, dialect);
      provider = await addAccount(world, "primary", "indirectProvider", "fabrikamprovider");
      reseller = await addAccount(world, "primary", "indirectReseller", "litwarereseller");
    });
    after(() => world.close());

    const get = async (path: string, token: string): Promise<Json> => (await world.call("GET", path, { token })).json;
    const request = (token: string) => get(`${resellersPage}/request`, token);
    const accept = (token: string, body: object) => world.call("POST", providersPage, { token, body });

    test("is asked for by a link of the provider's own, which is the same each time", async () => {
      const asked = await request(provider.token);
      assert.equal(asked.partnerId, provider.tenantId);
      const link = new URL(asked.link, "https://localhost");
      assert.deepEqual([link.searchParams.get("partnerId"), link.searchParams.get("code")], [provider.tenantId, asked.code]);
      assert.ok(asked.text.includes(asked.link) && asked.subject.includes("fabrikamprovider"));
      assert.deepEqual(await request(provider.token), asked);
      const other = await addAccount(world, "primary", "indirectProvider", "otherprovider");
      assert.notEqual((await request(other.token)).code, asked.code);
      for (const token of [reseller.token, await world.userToken(world.primary)]) {
        assertRefused(await world.call("GET", `${resellersPage}/request`, { token }), 403, 2032);
      }
    });

    test("begins when the reseller accepts, is on both pages, and does not begin twice", async () => {
      const { partnerId, code } = await request(provider.token);
      const accepted = await accept(reseller.token, { partnerId: partnerId.toUpperCase(), code });
      assert.equal(accepted.status, 201, accepted.text);
      const { mpnId, ...shown } = accepted.json;
      assert.match(mpnId, /^\d{7}$/);
      const expected = { state: "active", location: "US", createdDate: start, customers: 0 };
      assert.deepEqual(shown, { providerId: provider.tenantId, name: "fabrikamprovider", ...expected });
      assert.deepEqual(await get(resellersPage, provider.token), [{ resellerId: reseller.tenantId, name: "litwarereseller", mpnId, ...expected }]);
      assert.deepEqual((await accept(reseller.token, { partnerId, code })).json, accepted.json);
      assert.deepEqual(await get(providersPage, reseller.token), [accepted.json]);
    });

    test("is accepted with the provider's code only, by resellers only, and between accounts of a kind", async () => {
      const { partnerId, code } = await request(provider.token);
      const sandboxed = await addAccount(world, "sandbox", "indirectReseller", "sandboxedreseller");
      const suspended = await addAccount(world, "primary", "indirectProvider", "suspendedprovider");
      const late = await request(suspended.token);
      await setAccountState(world, suspended.tenantId, "suspended");
      const rows = await rowsOf(world);
      for (const body of [{ partnerId, code: `${code}x` }, { partnerId, code: "" }, { partnerId: reseller.tenantId, code }, { partnerId: late.partnerId, code: late.code }]) {
        assertRefused(await accept(reseller.token, body), 404, 1000);
      }
      assertRefused(await accept(sandboxed.token, { partnerId, code }), 404, 1000);
      assertRefused(await accept(provider.token, { partnerId, code }), 403, 2032);
      assertRefused(await accept(await world.userToken(world.primary), { partnerId, code }), 403, 2032);
      await assertUnchanged(world, rows);
    });

    test("is for admin agents and global admins of the reseller to accept; a sales agent of the provider may ask", async () => {
      const account = { tenantId: reseller.tenantId, domain: "litwarereseller.onmicrosoft.com" };
      const agent = async (of: typeof account, name: string, role: "adminAgent" | "salesAgent") =>
        world.userToken(world.primary, { userName: await addUser(world, of, name, [role]) });
      const body = await request(await agent({ tenantId: provider.tenantId, domain: "fabrikamprovider.onmicrosoft.com" }, "seller", "salesAgent"));
      assertRefused(await accept(await agent(account, "seller", "salesAgent"), { partnerId: body.partnerId, code: body.code }), 403, 900150);
      assert.equal((await accept(await agent(account, "agent", "adminAgent"), { partnerId: body.partnerId, code: body.code })).status, 201);
    });

    test("lets the provider create customers for the reseller, who sees these and no others, and creates none", async () => {
      const second = await addAccount(world, "primary", "indirectProvider", "secondprovider");
      await makePartners(world, second.token, reseller.token);
      const create = (token: string, name: string, more: object = {}) =>
        world.call("POST", "/v1/customers", { token, body: { ...customerDraft(name), ...more } });
      for (const [by, name, associatedPartnerId] of [[provider, "First Shared", reseller.tenantId.toUpperCase()], [second, "Second Shared", reseller.tenantId]] as const) {
        const { status, json } = await create(by.token, name, { associatedPartnerId });
        assert.deepEqual([status, json.associatedPartnerId], [201, reseller.tenantId]);
      }
      assert.equal((await create(provider.token, "Own Customer")).json.associatedPartnerId, undefined);
      const names = async (token: string, filter?: object) => {
        const query = filter === undefined ? "" : `?filter=${encodeURIComponent(JSON.stringify({ Operator: "starts_with", ...filter }))}`;
        return (await get(`/v1/customers${query}`, token)).items.map((item: Json) => item.companyProfile.companyName);
      };
      assert.deepEqual(await names(reseller.token), ["First Shared", "Second Shared"]);
      assert.deepEqual(await names(reseller.token, { Field: "CompanyName", Value: "second" }), ["Second Shared"]);
      assert.deepEqual(await names(reseller.token, { Field: "IndirectCloudSolutionProvider", Value: provider.tenantId }), ["First Shared"]);
      assert.deepEqual(await names(provider.token), ["First Shared", "Own Customer"]);
      assert.deepEqual(await names(provider.token, { Field: "IndirectReseller", Value: reseller.tenantId.toUpperCase() }), ["First Shared"]);
      assert.deepEqual(await names(provider.token, { Field: "IndirectCloudSolutionProvider", Value: provider.tenantId }), ["First Shared"]);
      assert.deepEqual(await names(second.token, { Field: "IndirectReseller", Value: provider.tenantId }), []);
      assert.deepEqual((await get(resellersPage, provider.token)).map(({ customers }: Json) => customers), [1]);
      assertRefused(await create(reseller.token, "Not By Resellers"), 403, 2032);
    });

    test("is needed for that: a reseller of nobody, or of another provider, has no customers created for it", async () => {
      const stranger = await addAccount(world, "primary", "indirectReseller", "strangerreseller");
      const rows = await rowsOf(world);
      for (const associatedPartnerId of [stranger.tenantId, provider.tenantId, world.primary.tenantId]) {
        const body = { ...customerDraft("For A Stranger"), associatedPartnerId };
        assertRefused(await world.call("POST", "/v1/customers", { token: provider.token, body }), 403, 20002);
      }
      const body = { ...customerDraft("For A Reseller"), associatedPartnerId: reseller.tenantId };
      assertRefused(await world.call("POST", "/v1/customers", { token: await world.userToken(world.primary), body }), 400, 3000);
      assertRefused(await world.call("POST", "/v1/customers", { token: await world.appToken(world.primary), body }), 403, 900329);
      const filter = encodeURIComponent(JSON.stringify({ Field: "IndirectReseller", Value: reseller.tenantId, Operator: "starts_with" }));
      assertRefused(await world.call("GET", `/v1/customers?filter=${filter}`, { token: await world.appToken(world.primary) }), 403, 900329);
      await assertUnchanged(world, rows);
    });
  });
}
