// Enabling API access takes that somebody accepts its terms for the account, and the activity log tells of every change.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { startCompanies, type Companies, type Company } from "../../../../../tests/support/companies.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const page = "/internal/v1/applications";
const directory = "/internal/v1/directoryapplications";

for (const dialect of dialects) {
  describe(`the terms of use of the API on ${dialect}`, () => {
    let companies: Companies;
    let world: TestWorld;
    before(async () => {
      const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;
      companies = await startCompanies({ creating: {}, registering: {}, logging: {} }, dialect, { clock });
      ({ world } = companies);
    });
    after(() => companies.close());

    const accepted = async ({ admin }: Company) => {
      const { termsAcceptedBy, termsAcceptedDate } = (await world.call("GET", "/internal/v1/apiaccess", { token: admin })).json;
      return [termsAcceptedBy, termsAcceptedDate];
    };

    for (const way of ["creating", "registering"] as const) {
      test(`A-20 ${way} an account's first application asks for them once, and it is kept who accepted them and when`, async () => {
        const company = companies.company(way);
        const { admin: token, account } = company;
        const enable = async (more: object, by = token) => {
          if (way === "creating") return world.call("POST", page, { token: by, body: { type: "native", ...more } });
          const [{ appId }] = (await world.call("GET", directory, { token })).json;
          return world.call("POST", `${page}/${appId}/register`, { token: by, body: more });
        };
        for (const displayName of way === "creating" ? [] : ["One", "Two", "Three"]) {
          await made(world, directory, { token, body: { type: "web", displayName } });
        }
        assert.deepEqual(await accepted(company), [undefined, undefined]);
        const rows = await rowsOf(world);
        for (const body of [{}, { termsAccepted: false }]) {
          const refused = await enable(body);
          assertRefused(refused, 400, 3000);
          assert.match(refused.json.data[0], /^termsAccepted: /);
        }
        await assertUnchanged(world, rows);
        assert.equal((await enable({ termsAccepted: true })).status, 201);
        assert.deepEqual(await accepted(company), [account.admin.userName, "2026-11-22T12:00:00.000Z"]);
        const second = await world.userToken(account, { userName: await addUser(world, account, "Second", ["globalAdmin"]) });
        for (const body of [{}, { termsAccepted: true }]) assert.equal((await enable(body, second)).status, 201, "once is enough");
        assert.deepEqual(await accepted(company), [account.admin.userName, "2026-11-22T12:00:00.000Z"]);
      });
    }

    test("A-20 S-29 accepted in one account they are not accepted in another", async () => {
      const { admin: token } = companies.company("logging");
      assertRefused(await world.call("POST", page, { token, body: { type: "native" } }), 400, 3000);
    });

    test("A-20 every change is in the activity log, with who made it and no secret", async () => {
      const { admin: token, account } = companies.company("logging");
      const app = await made(world, page, { token, body: { type: "web", termsAccepted: true } });
      const at = `${page}/${app.appId}`;
      const key = await made(world, `${at}/keys`, { token, body: { description: "second" } });
      const change = async (method: string, path: string, body?: object) =>
        assert.ok((await world.call(method, path, { token, ...(body && { body }) })).status < 300, path);
      await change("DELETE", `${at}/keys/${key.keyId}`);
      await change("PUT", `${at}/redirecturis`, []);
      await change("PUT", `${at}/appiduri`, { appIdUri: "api://logged" });
      await change("DELETE", at);
      await change("POST", `${at}/register`, {});
      const portal = await made(world, directory, { token, body: { type: "web", displayName: "Portal", key: {} } });
      await change("POST", `${directory}/${portal.appId}/adminconsent`);
      const later = await made(world, `${directory}/${portal.appId}/keys`, { token, body: {} });
      await change("DELETE", `${directory}/${portal.appId}/keys/${later.keyId}`);
      await change("DELETE", `${directory}/${portal.appId}`);
      const log = await world.call("GET", "/v1/auditrecords?size=500", { token });
      assert.deepEqual(log.json.items.map((record: Json) => record.operationType).toReversed(), [
        "register_application", "add_application_credential", "remove_application_credential", "register_application",
        "register_application", "unregister_application", "register_application",
        "undefined", "undefined", "add_application_credential", "remove_application_credential", "undefined",
      ]);
      assert.ok(log.json.items.every((record: Json) => record.userPrincipalName === account.admin.userName));
      const first = log.json.items.at(-1).customizedData;
      assert.ok(first.some(({ key: name, value }: Json) => name === "TermsAccepted" && value === "true"), JSON.stringify(first));
      for (const secret of [app.keys[0].value, key.value, portal.keys[0].value, later.value]) assert.ok(!log.text.includes(secret));
    });
  });
}

test("A-20 of an account whose applications a seed gives, the administrator has accepted them", async (context) => {
  const world = await startWorld();
  context.after(() => world.close());
  for (const account of [world.primary, world.sandbox]) {
    const { enabled, termsAcceptedBy } = (await world.call("GET", "/internal/v1/apiaccess", { token: await world.userToken(account) })).json;
    assert.deepEqual([enabled, termsAcceptedBy], [true, account.admin.userName]);
  }
});
