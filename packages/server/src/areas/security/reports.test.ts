// The three reports on multi-factor authentication, as a partner asks for them.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { isGuid } from "@understudy/kernel";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { azureCli, startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-03-01T23:59:00Z") } as const;
const requests = "/v1/partnerRequests";
const adoption = "/v1/applicationmfaadoptionstatus";
const principals = "/v1/nonMfaCompliantPartnerPrincipals";

for (const dialect of dialects) {
  describe(`ID-68 the reports on ${dialect}`, () => {
    let world: TestWorld;
    let admin: string;
    let withoutMfa: string;
    let userName: string;
    before(async () => {
      world = await startWorld({ clock }, dialect);
      admin = await world.userToken(world.primary);
      userName = await addUser(world, world.primary, "Nora", ["globalAdmin"]);
      withoutMfa = await world.userToken(world.primary, { userName, mfa: false });
      await world.control("POST", "/mfapolicy", { domain: world.primary.domain, mfaPolicy: "report" });
    });
    after(() => world.close());
    const get = async (path: string, token = admin, headers: Record<string, string> = {}) => {
      const answer = await world.call("GET", path, { token, headers });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };

    test("begin empty, since a report does not count itself", async () => {
      assert.deepEqual((await get(principals)).items, []);
      assert.deepEqual((await get(requests)).items.map((item: Json) => item.operationName), ["Get /v{version}/nonMfaCompliantPartnerPrincipals"]);
    });

    test("tell of each request who came, through what, from where, and whether with a second factor", async () => {
      const ids = { "ms-requestid": randomUUID(), "ms-correlationid": randomUUID() };
      await world.call("GET", "/v1/customers/5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10/profiles/billing?x=1", { token: withoutMfa, headers: ids });
      const { items, totalCount, attributes } = await get(requests);
      assert.equal(totalCount, items.length);
      assert.deepEqual(attributes, { objectType: "Collection" });
      const { objectId, ...last } = items.at(-1);
      assert.ok(isGuid(objectId));
      assert.deepEqual(last, {
        requestId: ids["ms-requestid"], correlationId: ids["ms-correlationid"],
        operationName: "Get /v{version}/customers/{customer_id}/profiles/billing", requestDateTime: "2026-03-01T23:59:00.000Z",
        ipAddress: "127.0.0.1", sourceIpAddress: "127.0.0.1", tenantId: world.primary.tenantId, upn: userName,
        applicationId: azureCli, mfaCompliant: false,
      });
    });

    test("name a user who has come without a second factor, with the last time", async () => {
      await world.control("POST", "/clock", { to: "2026-03-01T23:59:30Z" });
      await world.call("GET", "/internal/v1/account", { token: withoutMfa });
      await get("/v1/customers", await world.userToken(world.primary, { userName }));
      const { items } = await get(principals);
      const [{ objectId, ...rest }] = items;
      assert.ok(isGuid(objectId) && items.length === 1);
      assert.deepEqual(rest, { tenantId: world.primary.tenantId, upn: userName, lastNonMfaCompliantRequestDateTime: "2026-03-01T23:59:30.000Z" });
    });

    test("count requests by the day of the world's clock and by application, the latest day first", async () => {
      const onFirstDay = (await get(adoption)).find((row: Json) => row.applicationId === azureCli);
      await world.control("POST", "/clock", { to: "2026-03-02T00:00:00Z" });
      await get("/v1/customers", withoutMfa);
      await get("/v1/customers");
      const webApp = world.primary.apps.find(({ type }) => type === "web")?.appId;
      const { json } = await world.control("POST", "/tokens", { userName: world.primary.admin.userName, appId: webApp });
      await get("/v1/customers", json.access_token);
      const rows = await get(adoption);
      assert.deepEqual(rows.map((row: Json) => row.loginDate), ["2026-03-02", "2026-03-02", "2026-03-01"]);
      const [ofCli, ofApp] = [azureCli, webApp].map((id) => rows.find((row: Json) => row.applicationId === id));
      assert.deepEqual(ofCli, {
        loginDate: "2026-03-02", mfaCompliantRequestCount: 1, totalRequestCount: 2, applicationId: azureCli, applicationName: "Microsoft Azure CLI",
      });
      assert.deepEqual([ofApp.mfaCompliantRequestCount, ofApp.totalRequestCount, ofApp.applicationName], [1, 1, "Partner Center Web App"]);
      // The report on the day before had not counted itself yet.
      assert.equal(rows[2].totalRequestCount, onFirstDay.totalRequestCount + 1);
      const days = async (query: string) => (await get(`${adoption}?${query}`)).map((row: Json) => row.loginDate);
      assert.deepEqual(await days("startDate=2026-03-02T00:00:00Z"), ["2026-03-02", "2026-03-02"]);
      assert.deepEqual(await days("ENDDATE=2026-03-01"), ["2026-03-01"]);
      assert.deepEqual(await days("startDate=2026-03-03&endDate=2026-03-09"), []);
      for (const query of ["startDate=yesterday", "endDate=03/01/2026", "startDate=2026-03-01x"]) {
        assertRefused(await world.call("GET", `${adoption}?${query}`, { token: admin }), 400, 3000);
      }
    });

    test("count what was refused to a user, and nothing of applications alone or of whoever was not let in", async () => {
      await world.control("POST", "/mfapolicy", { domain: world.primary.domain, mfaPolicy: "enforce" });
      const before = (await get(requests)).items.length;
      assert.equal((await world.call("GET", "/v1/customers", { token: withoutMfa })).status, 401);
      assert.equal((await world.call("GET", "/v1/customers", { token: await world.appToken(world.primary) })).status, 200);
      assert.equal((await world.call("GET", "/v1/customers", { token: "nonsense" })).status, 401);
      assert.equal((await world.call("GET", "/internal/v1/account", { token: admin })).status, 200);
      const { items } = await get(requests);
      assert.equal(items.length, before + 2);
      assert.deepEqual(items.slice(-2).map((item: Json) => item.operationName), ["Get /v{version}/partnerRequests", "Get /v{version}/customers"]);
    });

    test("are each account's own, and need a user who may see them", async () => {
      const sandboxAdmin = await world.userToken(world.sandbox);
      for (const path of [requests, principals]) assert.ok(!JSON.stringify(await get(path, sandboxAdmin)).includes(world.primary.tenantId));
      assert.deepEqual((await get(adoption, sandboxAdmin)).map((row: Json) => row.totalRequestCount), [2]);
      const agent = await world.userToken(world.primary, { userName: await addUser(world, world.primary, "Agent", ["adminAgent"]) });
      for (const path of [requests, adoption, principals]) {
        assertRefused(await world.call("GET", path, { token: agent }), 403, 900150);
        assertRefused(await world.call("GET", path, { token: await world.appToken(world.primary) }), 403, 900329);
      }
    });

    test("begin anew with a reset", async () => {
      assert.equal((await world.control("POST", "/reset")).status, 200);
      const token = await world.userToken(world.primary);
      assert.deepEqual((await get(requests, token)).items, []);
      assert.equal((await get(adoption, token))[0].totalRequestCount, 1);
    });
  });
}

test("ID-68 what was counted is there after a stop and a start", async (context) => {
  const folder = testFolder();
  context.after(() => folder.remove());
  const counted = async () => {
    const world = await startWorld({ clock, dataFolder: folder.path });
    const token = await world.userToken(world.primary);
    await world.call("GET", "/v1/customers", { token });
    const items = (await world.call("GET", requests, { token })).json.items.length;
    await world.call("GET", "/v1/customers", { token });
    await world.close();
    return items;
  };
  assert.deepEqual([await counted(), await counted()], [1, 4]);
});

test("ID-68 on a shared database the reports add up what each process has counted and written", async (context) => {
  const folders = [testFolder(), testFolder()] as const;
  context.after(() => folders.forEach((folder) => folder.remove()));
  for (const folder of folders) writeFileSync(folder.file("master.key"), Buffer.alloc(32, "shared").toString("base64url"), { mode: 0o600 });
  const one = await startWorld({ clock, dataFolder: folders[0].path }, "postgres");
  context.after(() => one.close());
  const other = await startWorld({ clock, dataFolder: folders[1].path, databaseUrl: one.databaseUrl ?? "" });
  const token = await one.userToken(one.primary);
  for (const world of [one, other, other]) assert.equal((await world.call("GET", "/v1/customers", { token })).status, 200);
  await other.close();
  const [row] = (await one.call("GET", adoption, { token })).json;
  assert.deepEqual([row.totalRequestCount, row.mfaCompliantRequestCount], [3, 3]);
  assert.equal((await one.call("GET", requests, { token })).json.items.length, 4);
});
