// A customer of several partners: how the second comes to it, what each sees, and who may not.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { cloudNames, clouds, type CloudName } from "@understudy/contract";
import type { ReadyAccount } from "@understudy/server";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { addAccount } from "../../../../../tests/support/partners.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { askToken, partsOf } from "../../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const accountIn = (cloud: CloudName, name: string) => ({
  domain: `${name}${cloud}.${clouds[cloud].domainSuffixes[0]}`, companyName: `${name} ${cloud}`,
  admin: { userName: "admin", password: "Correct-Horse-7" }, apps: [{ type: "web", key: `key of ${name} in ${cloud}` }],
});

/** In each cloud two partners, one of them with a sandbox. */
const seed = {
  accounts: cloudNames.flatMap((cloud) => ["first", "second"].map((name) => ({
    cloud, partnerType: "directBill", ...accountIn(cloud, name), ...(name === "first" && { sandbox: accountIn(cloud, "test") }),
  }))),
};

for (const dialect of dialects) {
  describe(`several partners of one customer on ${dialect}`, () => {
    let world: TestWorld;
    const folder = testFolder();
    before(async () => {
      writeFileSync(folder.file("seed.json"), JSON.stringify(seed));
      world = await startWorld({ seed: folder.file("seed.json") }, dialect);
    });
    after(async () => {
      await world.close();
      folder.remove();
    });

    const partner = (name: string, cloud: CloudName = "global"): ReadyAccount =>
      world.ready.accounts.find(({ domain }) => domain.startsWith(`${name}${cloud}.`)) as ReadyAccount;
    const ask = async (by: ReadyAccount, path: string, method = "GET", body?: object): Promise<Answer> =>
      world.call(method, `/v1/customers${path}`, { token: await world.userToken(by), ...(body && { body }) });
    const accept = (order: object) => world.control("POST", "/customers/acceptances", order);
    const draft = (name: string, cloud: CloudName = "global", country = "US") => {
      const made = customerDraft(name, country);
      return { ...made, companyProfile: { domain: `${name.toLowerCase().replaceAll(" ", "")}.${clouds[cloud].domainSuffixes[0]}` } };
    };
    const company = async (name: string, cloud: CloudName = "global"): Promise<Json> => {
      const answer = await world.control("POST", "/customers", { cloud, company: draft(name, cloud) });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const invitationOf = async (by: ReadyAccount): Promise<string> => (await ask(by, "/relationshiprequests")).json.url;

    test("the invitation is a page's URL with the partner's id in it", async () => {
      const { json } = await ask(partner("first"), "/relationshiprequests");
      const { searchParams, origin } = new URL(json.url);
      assert.equal(origin, "https://admin.microsoft.com");
      assert.equal(searchParams.get("partnerId"), partner("first").tenantId);
      assert.deepEqual(json, { url: json.url, attributes: { objectType: "RelationshipRequest" } });
    });

    test("A-43 a sandbox has no invitations, and no existing customer accepts it: 900127", async () => {
      const sandbox = partner("test");
      assertRefused(await ask(sandbox, "/relationshiprequests"), 400, 900_127);
      const { domain } = await company("Wanted By Sandbox");
      const rows = await rowsOf(world);
      const answer = await accept({ partner: sandbox.domain, customer: domain });
      assert.equal(answer.status, 400);
      assert.match(answer.json.description, /integration sandbox/);
      await assertUnchanged(world, rows);
    });

    test("A-43 a sandbox's customer is the sandbox's alone", async () => {
      const { id } = await made(world, "/v1/customers", { token: await world.appToken(partner("test")), body: draft("Sandbox Only") });
      const answer = await accept({ partner: partner("second").tenantId, customer: id });
      assert.equal(answer.status, 403);
      assert.match(answer.json.description, /belongs to an integration sandbox/);
      assertRefused(await ask(partner("second"), `/${id}`), 404, 1000);
    });

    test("two partners have the customer of one tenant, and neither sees what the other has of it", async () => {
      const [first, second] = [partner("first"), partner("second")];
      const created = (await ask(first, "", "POST", draft("Shared Customer"))).json;
      const path = `/${created.id}`;
      assertRefused(await ask(second, path), 404, 1000);
      const bills = (name: string) => ask(first, `${path}/profiles/billing`, "PUT", { ...customerDraft(name).billingProfile, email: "first@example.com" });
      assert.equal((await bills("First Bills Here")).status, 200);
      const accepted = await accept({ invitation: await invitationOf(second), customer: created.companyProfile.domain });
      assert.deepEqual(accepted.json, { partnerId: second.tenantId, customerId: created.id, relationshipToPartner: "reseller", allowDelegatedAccess: false });

      const theirs = (await ask(second, path)).json;
      assert.deepEqual([theirs.id, theirs.companyProfile.domain, theirs.companyProfile.companyName], [created.id, created.companyProfile.domain, "Shared Customer"]);
      assert.notEqual(theirs.commerceId, created.commerceId);
      assert.notEqual(theirs.billingProfile.id, created.billingProfile.id);
      for (const by of [first, second]) assert.ok((await ask(by, "?size=500")).json.items.some(({ id }: Json) => id === created.id));

      assert.ok(!JSON.stringify(theirs).includes("First Bills Here") && !JSON.stringify(theirs).includes("first@example.com"));
      assert.equal((await bills("First Bills There")).status, 200);
      assert.deepEqual((await ask(second, path)).json, theirs);
      assert.equal((await ask(first, `${path}/qualifications`, "POST", { qualification: "StateOwnedEntity" })).status, 201);
      assert.deepEqual((await ask(second, `${path}/qualifications`)).json, []);

      assert.equal((await ask(first, path, "PATCH", { relationshipToPartner: "none" })).status, 200);
      assertRefused(await ask(first, path), 403, 20_002);
      assert.equal((await ask(second, path)).status, 200);
    });

    test("ID-53 each of two partners' users acts in the customer's tenant while the customer delegates to that partner", async () => {
      const [first, second] = [partner("first"), partner("second")];
      const created = (await ask(first, "", "POST", draft("Twice Delegated"))).json;
      const acting = async (by: ReadyAccount): Promise<number> => {
        const { json } = await world.control("POST", "/tokens", { userName: by.admin.userName, appId: azureCli });
        const form = { grant_type: "refresh_token", client_id: azureCli, refresh_token: json.refresh_token };
        const answer = await askToken(world, created.id, form);
        if (answer.status !== 200) return answer.json.error_codes[0];
        const { tid, idp, oid, wids } = partsOf(answer.json.access_token).payload;
        assert.deepEqual([tid, wids], [created.id, ["62e90394-69f5-4237-9190-012177145e10"]]);
        assert.ok(idp.includes(by.tenantId) && oid);
        return 200;
      };
      assert.deepEqual([await acting(first), await acting(second)], [200, 50_020]);
      await accept({ partner: second.tenantId, customer: created.id });
      assert.deepEqual([await acting(first), await acting(second)], [200, 50_020]);
      await accept({ partner: second.tenantId, customer: created.id, delegatedAdmin: true });
      assert.deepEqual([await acting(first), await acting(second)], [200, 200]);
      assert.equal((await ask(first, `/${created.id}`, "PATCH", { allowDelegatedAccess: false })).status, 200);
      assert.deepEqual([await acting(first), await acting(second)], [50_020, 200]);
      assert.equal((await ask(second, `/${created.id}`, "PATCH", { relationshipToPartner: "none" })).status, 200);
      assert.deepEqual([await acting(first), await acting(second)], [50_020, 50_020]);
    });

    test("a partner that comes back finds its customer as it was, with what the customer allows now", async () => {
      const first = partner("first");
      const created = (await ask(first, "", "POST", draft("Coming Back"))).json;
      const path = `/${created.id}`;
      await ask(first, path, "PATCH", { relationshipToPartner: "none" });
      await accept({ partner: first.tenantId, customer: created.id });
      const { commerceId, billingProfile, allowDelegatedAccess } = (await ask(first, path)).json;
      assert.deepEqual([commerceId, billingProfile.id, allowDelegatedAccess], [created.commerceId, created.billingProfile.id, false]);
      await accept({ partner: first.tenantId, customer: created.id, delegatedAdmin: true });
      await accept({ partner: first.tenantId, customer: created.id });
      assert.deepEqual((await ask(first, path)).json, without(created));
    });

    test("the default granular relationship ends with the relationship, and does not come back with it", async () => {
      const first = partner("first");
      const created = (await ask(first, "", "POST", { ...draft("Granular Once"), enableGDAPByDefault: true })).json;
      const users = () => ask(first, `/${created.id}/users`);
      assert.equal((await users()).status, 200);
      await ask(first, `/${created.id}`, "PATCH", { relationshipToPartner: "none" });
      await accept({ partner: first.tenantId, customer: created.id, delegatedAdmin: false });
      assertRefused(await users(), 403, 900_308);
      const order = { company: { ...draft("Granular Never"), enableGDAPByDefault: true } };
      const { tenantId } = (await world.control("POST", "/customers", order)).json;
      for (const by of [first, partner("second")]) {
        await accept({ partner: by.tenantId, customer: tenantId });
        assertRefused(await ask(by, `/${tenantId}/users`), 403, 900_308);
      }
    });

    test("partners that sell nothing invite nobody, and nobody accepts them", async () => {
      for (const partnerType of ["advisor", "controlPanelVendor", "indirectReseller"] as const) {
        const { tenantId, token } = await addAccount(world, "primary", partnerType, `accepts${partnerType.toLowerCase()}`);
        const { domain } = await company(`Wanted By ${partnerType}`);
        const rows = await rowsOf(world);
        assertRefused(await world.call("GET", "/v1/customers/relationshiprequests", { token }), 403, 2032);
        const answer = await accept({ partner: tenantId, customer: domain });
        assert.equal(answer.status, 403);
        assert.match(answer.json.description, /Only direct bill partners and indirect providers/);
        await assertUnchanged(world, rows);
      }
    });

    test("a company that was nobody's customer is whoever's it accepts", async () => {
      const [first, second] = [partner("first"), partner("second")];
      const { tenantId, domain, userCredentials } = await company("Standing Alone");
      assert.ok(userCredentials.password.length > 16);
      for (const by of [first, second]) {
        assert.ok(!(await ask(by, "?size=500")).json.items.some(({ id }: Json) => id === tenantId));
        assertRefused(await ask(by, `/${tenantId}`), 404, 1000);
      }
      assert.equal((await accept({ invitation: await invitationOf(second), customer: domain })).status, 200);
      assert.equal((await ask(second, `/${tenantId}`)).json.companyProfile.companyName, "Standing Alone");
      assertRefused(await ask(first, `/${tenantId}`), 404, 1000);
      assert.equal((await accept({ partner: first.domain, customer: domain, delegatedAdmin: true })).status, 200);
      assert.equal((await ask(first, `/${tenantId}`)).json.allowDelegatedAccess, true);
    });

    for (const cloud of cloudNames) {
      const several = cloud !== "usgov";
      test(`in the cloud ${cloud} a customer has ${several ? "several partners" : "one partner, and no invitation is made"}`, async () => {
        const [first, second] = [partner("first", cloud), partner("second", cloud)];
        // Germany takes no new customers, so its partners live of those that there are.
        const { domain } = await company(`Customer In ${cloud}`, cloud);
        const invitation = await ask(second, "/relationshiprequests");
        if (several) assert.match(invitation.json.url, new RegExp(`partnerId=${second.tenantId}`));
        else assertRefused(invitation, 400, 900_127);
        assert.equal((await accept({ partner: first.domain, customer: domain })).status, 200);
        const other = await accept({ partner: second.domain, customer: domain });
        assert.equal(other.status, several ? 200 : 403, other.text);
      });
    }

    test("A-81 nobody accepts a partner of another cloud", async () => {
      const { domain } = await company("Chinese Company", "china");
      const answer = await accept({ partner: partner("first").domain, customer: domain });
      assert.equal(answer.status, 403);
      assert.match(answer.json.description, /in the cloud china/);
    });
  });

  test(`with relationshipRequestDap the invitation asks for delegated administration, and accepting it gives it on ${dialect}`, async (context) => {
    const world = await startWorld({ settings: { relationshipRequestDap: true } }, dialect);
    context.after(() => world.close());
    const token = await world.userToken(world.primary);
    const { url } = (await world.call("GET", "/v1/customers/relationshiprequests", { token })).json;
    assert.equal(new URL(url).searchParams.get("DAP"), "true");
    const { tenantId } = (await world.control("POST", "/customers", { company: customerDraft("Delegating") })).json;
    await world.control("POST", "/customers/acceptances", { invitation: url, customer: tenantId });
    assert.equal((await world.call("GET", `/v1/customers/${tenantId}`, { token })).json.allowDelegatedAccess, true);
  });
}

/** A created customer as it is read. */
const without = ({ userCredentials: _once, ...lasting }: Json): Json => lasting;
