// What kinds of application there are, what each of them begins with, and what each can do.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { askAlone, askForAdmin, companyPassword, startCompanies, type Companies, type Company } from "../../../../../tests/support/companies.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { askToken, assertTokenRefused, partsOf } from "../../../../../tests/support/token-requests.ts";
import { Visitor } from "../../../../../tests/support/visitor.ts";
import type { Json, TestWorld } from "../../../../../tests/support/world.ts";

const page = "/internal/v1/applications";
const partnerCenter = "https://api.partnercenter.microsoft.com";
const graph = "https://graph.windows.net";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;

for (const dialect of dialects) {
  describe(`an application on ${dialect}`, () => {
    let companies: Companies;
    let world: TestWorld;
    let own: Company;
    let other: Company;
    before(async () => {
      companies = await startCompanies({ contoso: {}, fabrikam: {} }, dialect, { clock });
      ({ world } = companies);
      [own, other] = [companies.company("contoso"), companies.company("fabrikam")];
    });
    after(() => companies.close());

    const create = (type: "web" | "native", token = own.admin) => made(world, page, { token, body: { type, termsAccepted: true } });
    const web = async () => {
      const { appId, keys: [key] } = await create("web");
      return { appId, key: key.value };
    };
    const customers = async (token: string) => (await world.call("GET", "/v1/customers", { token })).status;

    test("A-10 of the web kind calls the API alone and for a user", async () => {
      const app = await web();
      assert.equal(await customers((await askAlone(world, own.account, app, graph)).json.access_token), 200);
      assert.equal(await customers((await askAlone(world, own.account, app, partnerCenter)).json.access_token), 200);
      assert.equal(await customers((await askForAdmin(world, own.account, app, partnerCenter)).json.access_token), 200);
      assertTokenRefused(await askForAdmin(world, own.account, { appId: app.appId }, partnerCenter), 401, "invalid_client", 7000218);
    });

    test("A-10 S-35 of the native kind calls it for a user alone, without a key", async () => {
      const { appId, keys } = await create("native");
      assert.deepEqual(keys, []);
      assert.equal(await customers((await askForAdmin(world, own.account, { appId }, partnerCenter)).json.access_token), 200);
      assertTokenRefused(await askAlone(world, own.account, { appId, key: "anything" }, graph), 401, "invalid_client", 700025);
      assertRefused(await world.call("POST", `${page}/${appId}/keys`, { token: own.admin, body: {} }), 403, 2032);
    });

    test("A-11 that the page creates has the delegated permissions of Partner Center and of the directory, for every user", async () => {
      const app = await web();
      const scopes = async (resource: string) => partsOf((await askForAdmin(world, own.account, app, resource)).json.access_token).payload.scp;
      assert.deepEqual([await scopes(partnerCenter), await scopes(graph)], ["user_impersonation", "Directory.AccessAsUser.All User.Read"]);
    });

    test("A-12 has default settings: one tenant, a name, redirect URIs, and a web application one key for one year", async () => {
      const [one, native] = [await create("web"), await create("native")];
      const { appId: _a, keys: [{ keyId: _k, value: _v, ...key }, ...more], ...ofWeb } = one;
      const registered = {
        multiTenant: false, partnerCenterConsent: true, certificates: [], accountId: own.account.tenantId, domain: own.account.domain,
        registeredDate: "2026-11-22T12:00:00.000Z",
      };
      assert.deepEqual(ofWeb, { type: "web", displayName: "Partner Center Web App", redirectUris: [{ type: "web", uri: "http://localhost" }], ...registered });
      assert.deepEqual([key, more], [{ startDate: "2026-11-22T12:00:00.000Z", endDate: "2027-11-22T12:00:00.000Z", state: "valid" }, []]);
      const { appId: _n, ...ofNative } = native;
      assert.deepEqual(ofNative, {
        type: "native", displayName: "Partner Center Native App", keys: [], ...registered,
        redirectUris: [
          { type: "native", uri: "https://login.microsoftonline.com/common/oauth2/nativeclient" }, { type: "native", uri: "http://localhost" },
        ],
      });
    });

    test("A-18 S-38 is shown with App ID, account id, domain and the dates of its keys", async () => {
      const app = await create("web");
      const shown = (await world.call("GET", page, { token: own.admin })).json.find(({ appId }: Json) => appId === app.appId);
      const { value: _once, ...key } = app.keys[0];
      assert.deepEqual(shown, { ...app, keys: [key] });
    });

    test("A-18 has an App ID URI of at most 256 characters that nobody else in its directory has", async () => {
      const [one, two, foreign] = [await create("web"), await create("web"), await create("web", other.admin)];
      const set = ({ appId }: Json, appIdUri: string, token = own.admin) =>
        world.call("PUT", `${page}/${appId}/appiduri`, { token, body: { appIdUri } });
      const long = `https://contoso.example/${"x".repeat(232)}`;
      assert.equal(long.length, 256);
      const answer = await set(one, long);
      assert.deepEqual([answer.status, answer.json.appIdUri], [200, long]);
      assert.equal((await set(one, long)).status, 200, "its own again");
      assert.equal((await set(foreign, long, other.admin)).status, 200, "of another directory");
      const rows = await rowsOf(world);
      for (const taken of [long, long.toUpperCase().replace("HTTPS", "https"), graph, partnerCenter, `api://${one.appId}`, `${long}x`, "contoso", "https://x/", "https://x/#a", "https://*.x", ""]) {
        assertRefused(await set(two, taken), 400, 3000);
      }
      const directory = await world.call("POST", "/internal/v1/directoryapplications", {
        token: own.admin, body: { type: "web", displayName: "Same", appIdUri: long },
      });
      assertRefused(directory, 400, 3000);
      await assertUnchanged(world, rows);
      assert.equal((await set(two, `api://${two.appId}`)).status, 200);
      const asked = await askAlone(world, own.account, { appId: two.appId, key: two.keys[0].value }, long);
      assert.equal(partsOf(asked.json.access_token).payload.aud, one.appId, "tokens for it are asked for by it");
    });

    test("A-18 A-21 has redirect URIs of at most 256 characters", async () => {
      const { appId } = await create("web");
      const set = (uri: string) => world.call("PUT", `${page}/${appId}/redirecturis`, { token: own.admin, body: [{ type: "web", uri }] });
      const long = `https://contoso.example/${"x".repeat(232)}`;
      assert.equal((await set(long)).status, 200);
      assertRefused(await set(`${long}x`), 400, 3000);
    });

    test("A-21 in the secure application model sends the administrator to sign in with a second factor, and goes on with the refresh token", async () => {
      const { appId, key } = await web();
      const back = "https://panel.example.com/consented";
      const set = await world.call("PUT", `${page}/${appId}/redirecturis`, { token: own.admin, body: [{ type: "web", uri: back }] });
      assert.equal(set.status, 200);
      const { domain, admin } = own.account;
      const client = { client_id: appId, client_secret: key };
      const query = { client_id: appId, response_type: "code", redirect_uri: back, resource: partnerCenter, amr_values: "mfa" };
      const visitor = new Visitor(world);
      const begun = await visitor.open(`/${domain}/oauth2/authorize?${new URLSearchParams(query).toString()}`);
      const done = await visitor.signIn(begun, { admin: { userName: admin.userName, password: companyPassword } });
      const code = done.location?.searchParams.get("code");
      assert.ok(code && done.location?.href.startsWith(`${back}?`), done.title);
      const first = await askToken(world, domain, { grant_type: "authorization_code", code, redirect_uri: back, ...client });
      const { json } = await askToken(world, domain, { grant_type: "refresh_token", refresh_token: first.json.refresh_token, resource: partnerCenter, ...client });
      assert.deepEqual(partsOf(json.access_token).payload.amr, ["pwd", "mfa"]);
      assert.equal(await customers(json.access_token), 200);
    });

    test("A-19 may be one of several of its kind in an account", async () => {
      const before = (await world.call("GET", page, { token: other.admin })).json.length;
      const made = [await create("web", other.admin), await create("web", other.admin), await create("native", other.admin), await create("native", other.admin)];
      const listed = (await world.call("GET", page, { token: other.admin })).json.map(({ appId }: Json) => appId);
      assert.deepEqual(listed.slice(before).toSorted(), made.map(({ appId }) => appId).toSorted());
    });
  });
}
