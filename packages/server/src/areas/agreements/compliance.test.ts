// Whether an indirect reseller has signed the Microsoft Partner Agreement: each answer and each refusal of
// verify-indirect-reseller-mpa-status.md.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { AccountState, PartnerType } from "@understudy/contract";
import { createAccount } from "../../accounts/index.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser, throughDoors } from "../../../../../tests/support/doors.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type TestWorld } from "../../../../../tests/support/world.ts";
import { cspRegionOf } from "./csp-regions.ts";

interface Partner {
  readonly mpnId: string;
  readonly partnerType?: PartnerType;
  readonly state?: AccountState;
  readonly country?: string;
  readonly kind?: "primary" | "sandbox";
}

const unknown = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";

for (const dialect of dialects) {
  describe(`an indirect reseller's agreement on ${dialect}`, () => {
    let world: TestWorld;
    let user: string;
    before(async () => {
      world = await startWorld({}, dialect);
      user = await world.userToken(world.primary);
    });
    after(() => world.close());
    const ask = (query: string, token = user, programme = "csp") => world.call("GET", `/v1/compliance/${programme}/agreementstatus${query}`, { token });

    /** An account of its own; one that is not active yet has signed nothing. */
    const addPartner = async ({ mpnId, partnerType = "indirectReseller", state = "active", country = "US", kind = "primary" }: Partner) =>
      (await throughDoors(world, (unit) => createAccount(unit, {
        kind, cloud: "global", partnerType, state, country, domain: `partner${mpnId}.onmicrosoft.com`, mpnIds: { pla: mpnId },
        admin: { userName: "admin", firstName: "Alex", lastName: "Tester", passwordHash: "hmac$none", mustChangePassword: false },
      }))).accountId;

    const assertRefusedWithPage = async (query: string, code: number) => {
      const refused = await ask(query);
      assertRefused(refused, 400, code);
      assert.match(refused.json.data[0], /^https:\/\/learn\.microsoft\.com\//);
    };

    test("is signed, by its PartnerID and by its tenant, the parameters' names in any case", async () => {
      const tenantId = await addPartner({ mpnId: "1234567" });
      for (const query of ["?mpnid=1234567", "?mpnId=1234567", "?MpnId=1234567&tenantId=", `?tenantId=${tenantId}`, `?TenantId=${tenantId.toUpperCase()}`]) {
        const { status, json } = await ask(query);
        assert.equal(status, 200, query);
        assert.deepEqual(json, { isAgreementSigned: true });
      }
      assert.equal((await ask("?mpnId=1234567", user, "CSP")).status, 200);
    });

    test("is asked about by a number or by a GUID, by one of them and not by both", async () => {
      assertRefused(await ask(""), 400, 2001);
      assertRefused(await ask("?mpnId=&tenantId="), 400, 2001);
      assertRefused(await ask(`?mpnId=1234567&tenantId=${unknown}`), 400, 2000);
      for (const mpnId of ["abc", "-1", "1.5", "1e3", "9".repeat(30), "%F0%9F%98%80"]) assertRefused(await ask(`?mpnId=${mpnId}`), 400, 2000);
      for (const tenantId of ["abc", "1", `${unknown}0`]) assertRefused(await ask(`?tenantId=${tenantId}`), 400, 2000);
    });

    test("is not there for a PartnerID of nobody, nor for a tenant of nobody", async () => {
      await assertRefusedWithPage("?mpnId=7654321", 2200);
      assertRefused(await ask(`?tenantId=${unknown}`), 400, 2205);
    });

    test("is not there for a partner that is no indirect reseller", async () => {
      await addPartner({ mpnId: "1111111", partnerType: "advisor" });
      await assertRefusedWithPage("?mpnId=1111111", 2204);
    });

    test("is of the provider's region or is not told of, and a region has several countries", async () => {
      await addPartner({ mpnId: "2222222", country: "IN" });
      await assertRefusedWithPage("?mpnId=2222222", 2201);
      assert.match((await ask("?mpnId=2222222")).json.description, /India.*United States/);
      await addPartner({ mpnId: "2222223", country: "GU" });
      assert.equal((await ask("?mpnId=2222223")).status, 200);
    });

    test("is not signed before the reseller has done so", async () => {
      const tenantId = await addPartner({ mpnId: "3333333", state: "created" });
      await assertRefusedWithPage("?mpnId=3333333", 2203);
      await assertRefusedWithPage(`?tenantId=${tenantId}`, 2206);
    });

    test("of a sandbox is told to sandboxes alone, and that of a primary account to primary accounts", async () => {
      const tenantId = await addPartner({ mpnId: "4444444", kind: "sandbox" });
      await assertRefusedWithPage("?mpnId=4444444", 2200);
      assertRefused(await ask(`?tenantId=${tenantId}`), 400, 2205);
      const sandboxUser = await world.userToken(world.sandbox);
      assert.equal((await ask("?mpnId=4444444", sandboxUser)).status, 200);
      assertRefused(await ask(`?tenantId=${world.primary.tenantId}`, sandboxUser), 400, 2205);
    });

    test("is told to users who see to resellers, for the programme csp", async () => {
      assertRefused(await ask("?mpnId=1234567", await world.appToken(world.primary)), 403, 900329);
      const helpdesk = await world.userToken(world.primary, { userName: await addUser(world, world.primary, "helpdesk", ["helpdeskAgent"]) });
      assertRefused(await ask("?mpnId=1234567", helpdesk), 403, 900150);
      assertRefused(await ask("?mpnId=1234567", user, "mpn"), 404, 1000);
    });
  });
}

test("the regions are those of the documented lists", () => {
  const regions = { GB: "Europe", FR: "Europe", BR: "Brazil", PM: "Canada", MX: "Latin America and the Caribbean", UM: "United States", VU: "New Zealand", ZA: "Middle East, Central and Eastern Europe" };
  for (const [country, region] of Object.entries(regions)) assert.equal(cspRegionOf(country), region);
  assert.equal(cspRegionOf("KP"), undefined);
});
