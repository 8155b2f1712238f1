// What a partner reads and does in a customer's directory, by which delegation, and the domains that it adds there.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { verifiedDomain } from "../../../../../tests/support/examples/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Answer, type Json, type TestWorld, type WorldOptions } from "../../../../../tests/support/world.ts";

for (const dialect of dialects) {
  describe(`a customer's directory on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let count = 0;
    before(async () => {
      world = await startWorld({}, dialect);
      token = await world.userToken(world.sandbox);
    });
    after(() => world.close());

    const create = (more: object = {}, by = token): Promise<Json> =>
      made(world, "/v1/customers", { token: by, body: { ...customerDraft(`Directory ${(count += 1)}`), ...more } });
    const get = (id: string, what: string, by = token): Promise<Answer> => world.call("GET", `/v1/customers/${id}${what}`, { token: by });
    const add = (id: string, body: object): Promise<Answer> => world.call("POST", `/v1/customers/${id}/verifieddomain`, { token, body });

    test("A-43 by enableGDAPByDefault a customer has the default GDAP, or nothing, or without it DAP", async () => {
      for (const [given, dap, gdap] of [[undefined, true, false], [true, false, true], [false, false, false]] as const) {
        const { id } = await create(given === undefined ? {} : { enableGDAPByDefault: given });
        const read = (await get(id, "")).json;
        assert.equal(read.allowDelegatedAccess, dap);
        assert.equal("address" in read.companyProfile, dap, "since 2023 the address is shown with DAP only");
        assert.equal("customDomains" in read, dap);
        for (const what of ["/organization", "/customDomains"]) {
          const answer = await get(id, what);
          if (gdap) assert.equal(answer.status, 200, answer.text);
          else assertRefused(answer, 403, 900_308);
        }
      }
    });

    test("the organization is a list of one, with the company's address", async () => {
      const { id } = await create({ enableGDAPByDefault: true });
      assert.deepEqual((await get(id, "/organization")).json, [{
        street: "One Microsoft Way", countryLetterCode: "US", postalCode: "98052", city: "Redmond", state: "WA",
        displayName: `Directory ${count}`, technicalNotificationMails: ["robin@example.com"],
      }]);
    });

    test("agents read the directory, and nobody else who may see customers", async () => {
      const { id } = await create({ enableGDAPByDefault: true });
      for (const [role, status] of [["adminAgent", 200], ["salesAgent", 200], ["helpdeskAgent", 200], ["globalAdmin", 403]] as const) {
        const by = await world.userToken(world.sandbox, { userName: await addUser(world, world.sandbox, `Reader${role}`, [role]) });
        assert.equal((await get(id, "/customDomains", by)).status, status, role);
      }
    });

    test("managed services are those of the portals while administration is delegated, and none otherwise", async () => {
      const { id, companyProfile } = await create();
      const { json } = await get(id, "/managedservices");
      assert.deepEqual([json.totalCount, json.attributes], [2, { objectType: "Collection" }]);
      assert.deepEqual(json.items.map((item: Json) => item.id), ["Exchange", "MicrosoftCommunicationsOnline"]);
      const { searchParams } = new URL(json.items[0].links.adminService.uri);
      assert.deepEqual([searchParams.get("CTID"), searchParams.get("CSDEST"), searchParams.get("InitialDomain")], [id, "Exchange", companyProfile.domain]);
      await world.call("PATCH", `/v1/customers/${id}`, { token, body: { allowDelegatedAccess: false } });
      assert.deepEqual((await get(id, "/managedservices")).json.items, []);
    });

    test("a domain that is added is the tenant's, and taken for everybody else", async () => {
      const { id, companyProfile } = await create();
      const answer = await add(id, {
        VerifiedDomainName: "Added.example.com",
        Domain: { AuthenticationType: "Managed", Capability: "Email", IsDefault: null, IsInitial: null, Name: "Added.example.com", RootDomain: null, Status: "Verified", VerificationMethod: "DnsRecord" },
      });
      assert.equal(answer.status, 201, answer.text);
      assert.deepEqual(answer.json, {
        authenticationType: "managed", capability: "email", isDefault: false, isInitial: false, name: "Added.example.com",
        status: "verified", verificationMethod: "dns_record",
      });
      assert.deepEqual((await get(id, "")).json.customDomains, [companyProfile.domain, "Added.example.com"]);
      const other = await create();
      for (const taker of [id, other.id]) assertRefused(await add(taker, verifiedDomain("added.EXAMPLE.com")), 409, 1003);
    });

    test("a tenant has one default domain, the one that was made it last", async () => {
      const { id } = await create({ enableGDAPByDefault: true });
      for (const name of ["one.example.net", "two.example.net", "three.example.net"]) {
        assert.equal((await add(id, verifiedDomain(name, { isDefault: name !== "three.example.net" }))).status, 201);
      }
      const rows = (await rowsOf(world)).filter((row) => row.includes(id) && row.includes("example.net") && row.includes('"details"'));
      assert.deepEqual(rows.map((row) => [/(\w+)\.example\.net/.exec(row)?.[1], row.includes(String.raw`\"isDefault\":true`)]).toSorted(),
        [["one", false], ["three", false], ["two", true]]);
    });

    test("a domain that is no verified one, not named alike, not a custom one, or federated without settings is not added", async () => {
      const { id } = await create();
      const rows = await rowsOf(world);
      const { domainFederationSettings, ...unsettled } = verifiedDomain("refused.example.org");
      for (const [what, body] of Object.entries({
        "unverified": verifiedDomain("refused.example.org", { status: "unverified" }),
        "about to go": verifiedDomain("refused.example.org", { status: "pending_deletion" }),
        "another": verifiedDomain("refused.example.org", { name: "other.example.org" }),
        "initial": verifiedDomain("refused.example.org", { isInitial: true }),
        "an initial name": verifiedDomain("refused.onmicrosoft.com"),
        "another cloud's": verifiedDomain("refused.partner.onmschina.cn"),
        "unsettled": unsettled,
        "half settled": { ...unsettled, domainFederationSettings: { ...(domainFederationSettings as object), issuerUri: null } },
      })) assert.equal((await add(id, body)).status, 400, what);
      await assertUnchanged(world, rows);
    });
  });

  const withSettings = (settings: WorldOptions["settings"] = {}) => startWorld({ settings }, dialect);

  test(`with domainRegistrars set to nobody no partner adds a domain on ${dialect}`, async (context) => {
    const world = await withSettings({ domainRegistrars: "nobody" });
    context.after(() => world.close());
    const token = await world.appToken(world.sandbox);
    const { id } = await made(world, "/v1/customers", { token, body: customerDraft("No Registrar") });
    assertRefused(await world.call("POST", `/v1/customers/${id}/verifieddomain`, { token, body: verifiedDomain("x.example.com") }), 403, 2032);
  });

  test(`A-43 with productionDelegation set to gdap a primary account has the default GDAP, and a sandbox DAP, on ${dialect}`, async (context) => {
    const world = await withSettings({ productionDelegation: "gdap" });
    context.after(() => world.close());
    for (const [account, dap] of [[world.primary, false], [world.sandbox, true]] as const) {
      const token = await world.userToken(account);
      const { id, allowDelegatedAccess } = await made(world, "/v1/customers", { token, body: customerDraft(`Delegating ${account.kind}`) });
      assert.equal(allowDelegatedAccess, dap);
      assert.equal((await world.call("GET", `/v1/customers/${id}/organization`, { token })).status, dap ? 403 : 200);
    }
  });

  test(`with customerDirectoryReads set to relationship every partner reads its customers' directories on ${dialect}`, async (context) => {
    const world = await withSettings({ customerDirectoryReads: "relationship" });
    context.after(() => world.close());
    const token = await world.appToken(world.primary);
    const { id, companyProfile } = await made(world, "/v1/customers", { token, body: customerDraft("Open Directory") });
    assert.deepEqual((await world.call("GET", `/v1/customers/${id}/customDomains`, { token })).json, [companyProfile.domain]);
  });
}
