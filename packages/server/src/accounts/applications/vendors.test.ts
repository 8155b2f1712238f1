// Who has API access at all: direct bill partners and indirect providers for themselves, control panel vendors for the
// users of the partners that consent to their applications (A-21, section 2.2).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { askAlone, askForAdmin, startCompanies, type Companies, type Company } from "../../../../../tests/support/companies.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { consentElsewhere, setAccountState } from "../../../../../tests/support/doors.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import type { TestWorld } from "../../../../../tests/support/world.ts";

const page = "/internal/v1/applications";
const directory = "/internal/v1/directoryapplications";
const partnerCenter = "https://api.partnercenter.microsoft.com";

for (const dialect of dialects) {
  describe(`partners and vendors on ${dialect}`, () => {
    let companies: Companies;
    let world: TestWorld;
    let partner: Company;
    let vendor: Company;
    before(async () => {
      companies = await startCompanies({
        partner: {}, vendor: { partnerType: "controlPanelVendor" }, provider: { partnerType: "indirectProvider" },
        reseller: { partnerType: "indirectReseller" }, advisor: { partnerType: "advisor" }, rival: {},
      }, dialect);
      ({ world } = companies);
      [partner, vendor] = [companies.company("partner"), companies.company("vendor")];
    });
    after(() => companies.close());

    const create = (token: string) => world.call("POST", page, { token, body: { type: "web", termsAccepted: true } });
    const customers = async (token: string) => (await world.call("GET", "/v1/customers", { token })).status;
    /** The partner's tenant consents to it, for all its users. */
    const consentOfPartner = (appId: string) => {
      const { tenantId } = partner.account;
      return consentElsewhere(world, { tenantId, accountId: tenantId }, appId, { partnerCenter: ["user_impersonation"] });
    };

    for (const name of ["reseller", "advisor"]) {
      test(`section 2.2 an account of the type ${name} has no API access`, async () => {
        const { admin: token } = companies.company(name);
        const { appId } = await made(world, directory, { token, body: { type: "web", displayName: "Of the directory" } });
        assertRefused(await world.call("GET", "/internal/v1/apiaccess", { token }), 403, 2032);
        assertRefused(await create(token), 403, 2032);
        assertRefused(await world.call("POST", `${page}/${appId}/register`, { token, body: { termsAccepted: true } }), 403, 2032);
      });
    }

    test("section 2.2 direct bill partners and indirect providers have it for themselves", async () => {
      for (const name of ["partner", "provider"]) {
        const { admin, account } = companies.company(name);
        const { json } = await create(admin);
        assert.equal(json.multiTenant, false);
        const token = (await askAlone(world, account, { appId: json.appId, key: json.keys[0].value }, partnerCenter)).json.access_token;
        assert.equal(await customers(token), 200);
      }
    });

    test("A-21 a vendor's application is one for several tenants, and the users of a partner that consents come through it", async () => {
      const { json } = await create(vendor.admin);
      assert.equal(json.multiTenant, true);
      const app = { appId: json.appId, key: json.keys[0].value };
      await consentOfPartner(app.appId);
      const ofUser = (await askForAdmin(world, partner.account, app, partnerCenter)).json.access_token;
      assert.equal(await customers(ofUser), 200);
      const alone = (await askAlone(world, partner.account, app, partnerCenter)).json.access_token;
      assert.equal(await customers(alone), 401, "it acts for users only");
      assert.equal((await world.call("DELETE", `${page}/${app.appId}`, { token: vendor.admin })).status, 204);
      assert.equal(await customers(ofUser), 401, "it is the vendor's registration that counts");
    });

    test("A-21 a vendor serves partners as long as its own account is active", async () => {
      const { json } = await create(vendor.admin);
      const app = { appId: json.appId, key: json.keys[0].value };
      await consentOfPartner(app.appId);
      const token = (await askForAdmin(world, partner.account, app, partnerCenter)).json.access_token;
      assert.equal(await customers(token), 200);
      await setAccountState(world, vendor.account.tenantId, "suspended");
      assert.equal(await customers(token), 401);
      await setAccountState(world, vendor.account.tenantId, "active");
      assert.equal(await customers(token), 200);
    });

    test("A-21 an application is either a partner's or a vendor's: what a partner registers serves that partner alone", async () => {
      const { admin, account } = companies.company("rival");
      const { appId, keys: [key] } = await made(world, directory, {
        token: admin, body: { type: "web", displayName: "For many", key: {}, multiTenant: true },
      });
      assert.equal((await world.call("POST", `${page}/${appId}/register`, { token: admin, body: { termsAccepted: true } })).status, 201);
      const app = { appId, key: key.value };
      assert.equal(await customers((await askForAdmin(world, account, app, partnerCenter)).json.access_token), 200);
      await consentOfPartner(appId);
      assert.equal(await customers((await askForAdmin(world, partner.account, app, partnerCenter)).json.access_token), 401);
    });

    test("A-21 a vendor registers no application that is for one tenant", async () => {
      const register = async (multiTenant: boolean) => {
        const { appId } = await made(world, directory, { token: vendor.admin, body: { type: "web", displayName: "Panel", multiTenant } });
        return world.call("POST", `${page}/${appId}/register`, { token: vendor.admin, body: { termsAccepted: true } });
      };
      assertRefused(await register(false), 403, 2032);
      assert.equal((await register(true)).status, 201);
    });
  });
}
