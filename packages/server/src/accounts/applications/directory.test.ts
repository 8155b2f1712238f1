// The account's directory has applications of its own, which App management offers to register (S-32, S-33, A-13, A-17).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertionOf, assertionType } from "../../../../../tests/support/assertions.ts";
import { askAlone, askForAdmin, startCompanies, type Companies, type Company } from "../../../../../tests/support/companies.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { selfSigned } from "../../../../../tests/support/self-signed.ts";
import { askToken, assertTokenRefused, partsOf } from "../../../../../tests/support/token-requests.ts";
import type { Json, TestWorld } from "../../../../../tests/support/world.ts";

const page = "/internal/v1/applications";
const directory = "/internal/v1/directoryapplications";
const partnerCenter = "https://api.partnercenter.microsoft.com";
const graph = "https://graph.windows.net";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;

for (const dialect of dialects) {
  describe(`the directory on ${dialect}`, () => {
    let companies: Companies;
    let world: TestWorld;
    let own: Company;
    let other: Company;
    before(async () => {
      companies = await startCompanies({ contoso: {}, fabrikam: {} }, dialect, { clock, settings: { protocolClock: "world" } });
      ({ world } = companies);
      [own, other] = [companies.company("contoso"), companies.company("fabrikam")];
    });
    after(() => companies.close());

    const get = async (path: string, token = own.admin): Promise<Json> => (await world.call("GET", path, { token })).json;
    const access = () => get("/internal/v1/apiaccess");
    const createdWeb = async (more: object = {}): Promise<{ readonly appId: string; readonly key: string }> => {
      const body = { type: "web", displayName: "Portal made this", key: {}, ...more };
      const { appId, keys: [key] } = await made(world, directory, { token: own.admin, body });
      return { appId, key: key.value };
    };
    const register = (appId: string, token = own.admin, body: object = { termsAccepted: true }) =>
      world.call("POST", `${page}/${appId}/register`, { token, body });
    const customers = async (token: string) => (await world.call("GET", "/v1/customers", { token })).status;

    test("S-33 an empty directory offers nothing to select: the page creates, and that is all", async () => {
      assert.deepEqual(await get(directory), []);
      const { offersNew, offersExisting } = await access();
      assert.deepEqual([offersNew, offersExisting], [true, false]);
    });

    test("S-32 S-33 A-13 an application that the directory has is offered, and leaves the list when it is registered", async () => {
      const { appId } = await createdWeb();
      await made(world, directory, { token: other.admin, body: { type: "native", displayName: "Of somebody else" } });
      assert.deepEqual((await get(directory)).map((app: Json) => app.appId), [appId], "those of the same tenant only");
      assert.equal((await access()).offersExisting, true);
      const answer = await register(appId.toUpperCase());
      assert.equal(answer.status, 201);
      assert.equal(answer.json.appId, appId);
      assert.deepEqual(await get(directory), []);
      const { enabled, offersExisting } = await access();
      assert.deepEqual([enabled, offersExisting], [true, false]);
      assert.ok((await get(page)).some((app: Json) => app.appId === appId));
      const { appId: fresh } = await made(world, page, { token: own.admin, body: { type: "web" } });
      assert.deepEqual(Object.keys(answer.json).toSorted(), Object.keys((await get(page)).find((app: Json) => app.appId === fresh)).toSorted(), "both ways end in the same");
    });

    test("A-13 registering makes no key: the application's own stays valid, and works at once", async () => {
      const app = await createdWeb({ key: { description: "from the portal", keyYears: 2 } });
      const before = await askAlone(world, own.account, app, graph);
      assert.equal(await customers(before.json.access_token), 401, "S-28 a token alone opens nothing");
      const { json } = await register(app.appId);
      assert.deepEqual(json.keys.map(({ description, endDate, value }: Json) => [description, endDate, value]), [
        ["from the portal", "2028-11-22T12:00:00.000Z", undefined],
      ]);
      for (const resource of [graph, partnerCenter]) {
        assert.equal(await customers((await askAlone(world, own.account, app, resource)).json.access_token), 200);
      }
      assert.equal(await customers((await askForAdmin(world, own.account, app, partnerCenter)).json.access_token), 200);
      const added = await made(world, `${page}/${app.appId}/keys`, { token: own.admin, body: {} });
      assert.equal((await askAlone(world, own.account, { appId: app.appId, key: added.value }, graph)).status, 200, "Add key");
    });

    test("A-13 an application is registered once, here, and by its own account", async () => {
      const { appId } = await createdWeb();
      assertRefused(await register(appId, other.admin), 404, 1000);
      assert.equal((await register(appId)).status, 201);
      assertRefused(await register(appId), 400, 3000);
      assertRefused(await register("5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10"), 404, 1000);
      assertRefused(await register("fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"), 404, 1000);
    });

    test("A-11 registering binds the application with the delegated permissions of Partner Center and of the directory", async () => {
      const app = await createdWeb();
      assertTokenRefused(await askForAdmin(world, own.account, app, partnerCenter), 400, "invalid_grant", 65001, "consent_required");
      assert.equal((await register(app.appId)).json.partnerCenterConsent, true);
      const scopes = async (resource: string) => partsOf((await askForAdmin(world, own.account, app, resource)).json.access_token).payload.scp;
      assert.equal(await scopes(partnerCenter), "user_impersonation");
      assert.equal(await scopes(graph), "Directory.AccessAsUser.All User.Read");
    });

    test("A-17 scenario 4: the API refuses an unregistered application although it still gets tokens, and takes it back when it is registered again", async () => {
      const app = await createdWeb();
      await register(app.appId);
      const issued = (await askAlone(world, own.account, app, graph)).json.access_token;
      assert.equal(await customers(issued), 200);
      assert.equal((await world.call("DELETE", `${page}/${app.appId}`, { token: own.admin })).status, 204);
      const later = await askAlone(world, own.account, app, graph);
      assert.equal(later.status, 200);
      for (const token of [issued, later.json.access_token]) assert.equal(await customers(token), 401);
      assert.ok((await get(directory)).some((one: Json) => one.appId === app.appId), "the directory keeps it");
      assert.equal((await register(app.appId)).status, 201);
      for (const token of [issued, later.json.access_token]) assert.equal(await customers(token), 200);
    });

    test("A-17 an application that is deleted from the directory is unknown to everybody: AADSTS700016", async () => {
      const app = await createdWeb({ certificates: [selfSigned().pem] });
      await register(app.appId);
      const issued = (await askAlone(world, own.account, app, graph)).json.access_token;
      const ofAdmin = (await askForAdmin(world, own.account, app, partnerCenter)).json;
      const remove = (token: string) => world.call("DELETE", `${directory}/${app.appId}`, { token });
      assertRefused(await remove(other.admin), 404, 1000);
      assert.equal((await remove(own.admin)).status, 204);
      assertTokenRefused(await askAlone(world, own.account, app, graph), 400, "unauthorized_client", 700016);
      assertTokenRefused(await askForAdmin(world, own.account, app, partnerCenter), 400, "unauthorized_client", 700016);
      for (const token of [issued, ofAdmin.access_token]) assert.equal(await customers(token), 401);
      assert.ok(![...await get(page), ...await get(directory)].some((one: Json) => one.appId === app.appId));
      assertRefused(await remove(own.admin), 404, 1000);
      assert.ok(!(await rowsOf(world)).some((row) => row.includes(app.appId) && !row.includes("record_key")), "nothing of it is left but what the log tells");
    });

    test("A-14 the directory gives keys for any time and takes them back, registered or not", async () => {
      const { appId } = await createdWeb();
      const path = `${directory}/${appId}/keys`;
      const add = (body: object) => world.call("POST", path, { token: own.admin, body });
      const long = (await add({ endDate: "2299-12-31T01:00:00+01:00", description: "PowerShell" })).json;
      assert.deepEqual([long.endDate, long.description], ["2299-12-31T00:00:00.000Z", "PowerShell"]);
      assert.equal((await askAlone(world, own.account, { appId, key: long.value }, graph)).status, 200);
      assert.equal((await world.call("DELETE", `${path}/${long.keyId}`, { token: own.admin })).status, 204);
      assertTokenRefused(await askAlone(world, own.account, { appId, key: long.value }, graph), 401, "invalid_client", 7000215);
      const rows = await rowsOf(world);
      for (const body of [
        { endDate: "2026-11-22T12:00:00Z" }, { endDate: "9999-12-31T23:59:59-01:00" }, { endDate: "soon" },
        { endDate: "2027-11-22T12:00:00Z", keyYears: 1 }, { keyYears: 3 }, { description: "" },
      ]) assertRefused(await add(body), 400, 3000);
      await assertUnchanged(world, rows);
    });

    test("A-16 a certificate does instead of a key", async () => {
      const certificate = selfSigned();
      const { appId, keys, certificates } = await made(world, directory, {
        token: own.admin, body: { type: "web", displayName: "Certified", certificates: [certificate.pem] },
      });
      assert.deepEqual([keys, certificates.map((one: Json) => one.thumbprint)], [[], [certificate.sha1("base64url")]]);
      await register(appId);
      const { domain } = own.account;
      const audience = `https://login.microsoftonline.com/${domain}/oauth2/token`;
      const { json } = await askToken(world, domain, {
        grant_type: "client_credentials", client_id: appId, resource: graph, client_assertion_type: assertionType,
        client_assertion: assertionOf({ certificate, clientId: appId, audience, now: clock.instant }),
      });
      assert.equal(await customers(json.access_token), 200);
    });

    test("A-10 what only web applications have is refused to native ones, and nothing is made of it", async () => {
      const rows = await rowsOf(world);
      const create = (body: object) => world.call("POST", directory, { token: own.admin, body: { displayName: "Wrong", ...body } });
      assertRefused(await create({ type: "native", key: {} }), 403, 2032);
      assertRefused(await create({ type: "native", certificates: [selfSigned().pem] }), 403, 2032);
      const refused = await create({ type: "web", redirectUris: [{ type: "web", uri: "http://example.com" }] });
      assertRefused(refused, 400, 3000);
      assert.match(refused.json.data[0], /^redirectUris\.0\.uri: /);
      await assertUnchanged(world, rows);
    });
  });
}
