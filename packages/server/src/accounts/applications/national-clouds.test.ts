// How an application comes to API access in each cloud: where the page creates none, the directory does, and consent is a
// step of its own (section 3.2, scenario 9).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudNames, clouds, type CloudName } from "@understudy/contract";
import { askAlone, askForAdmin, companyPassword, startCompanies, type Companies } from "../../../../../tests/support/companies.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { assertTokenRefused } from "../../../../../tests/support/token-requests.ts";
import { Visitor } from "../../../../../tests/support/visitor.ts";
import type { Json, TestWorld } from "../../../../../tests/support/world.ts";
import { findUserByName } from "../../directories/index.ts";
import { grantPermission } from "../../identity/index.ts";

const page = "/internal/v1/applications";
const directory = "/internal/v1/directoryapplications";
const byDirectoryOnly: readonly CloudName[] = ["usgov", "germany"];

for (const dialect of dialects) {
  describe(`API access in each cloud on ${dialect}`, () => {
    let companies: Companies;
    let world: TestWorld;
    before(async () => {
      companies = await startCompanies(Object.fromEntries(cloudNames.map((cloud) => [cloud, { cloud }])), dialect);
      ({ world } = companies);
    });
    after(() => companies.close());

    const customers = async (token: string) => (await world.call("GET", "/v1/customers", { token })).status;
    const resourcesOf = (cloud: CloudName) => clouds[cloud].resources;
    const inDirectory = async (cloud: CloudName, body: object) => {
      const { appId, keys: [key] } = await made(world, directory, { token: companies.company(cloud).admin, body: { displayName: "From the directory", ...body } });
      return { appId, ...(key && { key: key.value }) };
    };
    const register = (cloud: CloudName, appId: string) =>
      world.call("POST", `${page}/${appId}/register`, { token: companies.company(cloud).admin, body: { termsAccepted: true } });

    for (const cloud of cloudNames) {
      const isByDirectory = byDirectoryOnly.includes(cloud);
      const ask = (appId: string, key?: string) =>
        askForAdmin(world, companies.company(cloud).account, { appId, ...(key !== undefined && { key }) }, resourcesOf(cloud).partnerCenter);

      test(`scenario 9: the page ${isByDirectory ? "creates no application" : "creates applications"} in ${cloud}`, async () => {
        const { admin: token } = companies.company(cloud);
        assert.equal((await world.call("GET", "/internal/v1/apiaccess", { token })).json.offersNew, !isByDirectory);
        const created = await world.call("POST", page, { token, body: { type: "web", termsAccepted: true } });
        if (isByDirectory) assertRefused(created, 400, 900127);
        else assert.equal(created.status, 201, created.text);
      });

      test(`scenario 9: a web application of the directory is registered in ${cloud}, and its own key gets it tokens that the API takes`, async () => {
        const { account } = companies.company(cloud);
        const { appId, key } = await inDirectory(cloud, { type: "web", key: { endDate: "2299-01-01T00:00:00Z" } });
        const alone = async () => customers((await askAlone(world, account, { appId, key }, resourcesOf(cloud).azureAdGraph)).json.access_token);
        assert.equal(await alone(), 401);
        const registered = await register(cloud, appId);
        assert.equal(registered.status, 201, registered.text);
        assert.equal(registered.json.partnerCenterConsent, !isByDirectory);
        assert.equal(await alone(), 200, "an application's own token takes no delegated permission");
        if (isByDirectory) {
          assertTokenRefused(await ask(appId, key), 400, "invalid_grant", 65001, "consent_required");
          const consented = await world.call("POST", `${directory}/${appId}/adminconsent`, { token: companies.company(cloud).admin });
          assert.deepEqual([consented.status, consented.json.partnerCenterConsent], [200, true]);
        }
        assert.equal(await customers((await ask(appId, key)).json.access_token), 200);
        const [shown] = (await world.call("GET", page, { token: companies.company(cloud).admin })).json.filter((app: Json) => app.appId === appId);
        assert.equal(shown.partnerCenterConsent, true);
      });

      test(`a native application needs ${isByDirectory ? "an administrator's consent and no registration" : "its registration"} in ${cloud}`, async () => {
        const { admin: token } = companies.company(cloud);
        const { appId } = await inDirectory(cloud, { type: "native" });
        assertTokenRefused(await ask(appId), 400, "invalid_grant", 65001, "consent_required");
        const order = async () => (await world.control("POST", "/tokens", { userName: companies.company(cloud).account.admin.userName, appId })).json.access_token;
        assert.equal(await customers(await order()), 401, "whoever has got a token in another way");
        assert.equal((await world.call("POST", `${directory}/${appId}/adminconsent`, { token })).status, 200);
        const issued = (await ask(appId)).json.access_token;
        assert.equal(await customers(issued), isByDirectory ? 200 : 401);
        assert.equal((await register(cloud, appId)).status, 201);
        assert.equal(await customers(issued), 200);
      });
    }

    test("an administrator may as well consent on the token service's own page", async () => {
      const { account } = companies.company("usgov");
      const back = "https://app.example.com/back";
      const { appId, key } = await inDirectory("usgov", { type: "web", key: {}, redirectUris: [{ type: "web", uri: back }] });
      await register("usgov", appId);
      const visitor = new Visitor(world);
      const begun = await visitor.open(`/${account.domain}/adminconsent?${new URLSearchParams({ client_id: appId, redirect_uri: back }).toString()}`);
      const asked = await visitor.signIn(begun, { admin: { userName: account.admin.userName, password: companyPassword } });
      assert.equal((await visitor.send(asked, { choice: "accept" })).location?.searchParams.get("admin_consent"), "True");
      const tokens = await askForAdmin(world, account, { appId, ...(key !== undefined && { key }) }, resourcesOf("usgov").partnerCenter);
      assert.equal(await customers(tokens.json.access_token), 200);
    });

    test("what one user has consented to for the own account opens nothing to a native application that is not registered", async () => {
      const { account } = companies.company("germany");
      const { appId } = await inDirectory("germany", { type: "native" });
      const tenant = { tenantId: account.tenantId, accountId: account.tenantId };
      await throughDoors(world, async ({ db, nowText }) => {
        const { userId } = await findUserByName(db, account.admin.userName) ?? {};
        assert.ok(userId);
        await grantPermission(db, { tenant, appId, resource: "partnerCenter", userId, scopes: ["user_impersonation"] }, nowText);
      });
      const token = (await askForAdmin(world, account, { appId }, resourcesOf("germany").partnerCenter)).json.access_token;
      assert.equal(await customers(token), 401);
    });
  });
}
