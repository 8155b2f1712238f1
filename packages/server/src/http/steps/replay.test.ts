import assert from "node:assert/strict";
import { hash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { shareOf } from "../../../../../tests/support/long.ts";
import { addUser, throughDoors } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openScene, type Scene } from "../../../../../tests/support/scene.ts";
import { builtOperations, carryOut, exampleOf, isWrite } from "../../../../../tests/support/examples.ts";
import { sql } from "../../database/index.ts";

const auditRecords = async ({ world, sandbox }: Scene): Promise<number> =>
  (await world.call("GET", "/v1/auditrecords", { token: sandbox.app })).json.totalCount;

for (const dialect of dialects) {
  describe(`a named request on ${dialect}`, () => {
    let scene: Scene;
    // The clock stands: requests of one instant must be told apart by what they are.
    before(async () => {
      scene = await openScene({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T00:00:00Z") } }, dialect);
    });
    after(() => scene.world.close());
    const create = (body: object | string, requestId: string, token = scene.sandbox.app) =>
      scene.world.call("POST", "/v1/customers", { token, headers: { "MS-RequestId": requestId }, body });

    for (const operation of shareOf(dialect, builtOperations.filter(isWrite))) {
      test(`${operation.id} sent twice is done once and answered alike`, async () => {
        const example = await exampleOf(scene, operation);
        const headers = { "MS-RequestId": randomUUID() };
        const first = await carryOut(scene, example, { headers });
        assert.equal(first.status, operation.result.status, first.text);
        const done = await rowsOf(scene.world);
        const again = await carryOut(scene, example, { headers: { "MS-RequestId": headers["MS-RequestId"].toUpperCase() } });
        assert.deepEqual([again.status, again.text, again.headers.get("content-type")], [first.status, first.text, first.headers.get("content-type")]);
        await assertUnchanged(scene.world, done);
      });
    }

    test("fifty at once give one customer, one record and fifty equal answers with the same credentials", async () => {
      const records = await auditRecords(scene);
      const requestId = randomUUID();
      const answers = await Promise.all(Array.from({ length: 50 }, () => create(customerDraft("Fifty At Once"), requestId)));
      assert.equal(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size, 1);
      assert.equal(answers[0]?.status, 201);
      assert.ok(answers[0]?.json.userCredentials.password.length > 12);
      const filter = encodeURIComponent('{"Field":"CompanyName","Value":"Fifty At Once","Operator":"starts_with"}');
      const found = await scene.world.call("GET", `/v1/customers?filter=${filter}`, { token: scene.sandbox.app });
      assert.equal(found.json.totalCount, 1);
      assert.equal(await auditRecords(scene), records + 1);
    });

    test("the same id in the other account is another request", async () => {
      const requestId = randomUUID();
      const one = await create(customerDraft("Here"), requestId);
      const other = await create(customerDraft("There"), requestId, scene.primary.app);
      assert.deepEqual([one.status, other.status], [201, 201]);
      assert.notEqual(one.json.id, other.json.id);
    });

    test("the same id on another path, or with another method, is another request", async () => {
      const { world, sandbox } = scene;
      const headers = { "MS-RequestId": randomUUID() };
      const apps = [];
      for (const type of ["web", "web", "web"]) {
        const { json } = await world.call("POST", "/internal/v1/applications", { token: sandbox.user, body: { type } });
        apps.push(json.appId);
      }
      const keys = new Set();
      for (const appId of apps) {
        const key = await world.call("POST", `/internal/v1/applications/${appId}/keys`, { token: sandbox.user, headers, body: {} });
        assert.equal(key.status, 201, key.text);
        keys.add(key.json.value);
      }
      assert.equal(keys.size, 3);
      for (const appId of apps) {
        assert.equal((await world.call("DELETE", `/internal/v1/applications/${appId}`, { token: sandbox.user, headers })).status, 204);
      }
    });

    test("the same path spelled otherwise is the same request", async () => {
      const headers = { "MS-RequestId": randomUUID() };
      const call = { token: scene.sandbox.app, headers, body: customerDraft("Spelled Otherwise") };
      const first = await scene.world.call("POST", "/v1/customers", call);
      const again = await scene.world.call("POST", "/V1//v1/Customers/?x=1", call);
      assert.deepEqual([again.status, again.text], [201, first.text]);
    });

    test("the same id with another body gets the first answer", async () => {
      const requestId = randomUUID();
      const first = await create(customerDraft("First Body"), requestId);
      const second = await create(customerDraft("Second Body"), requestId);
      assert.deepEqual([second.status, second.text], [201, first.text]);
      assert.equal((await scene.world.call("HEAD", "/v1/domains/secondbody.onmicrosoft.com", { token: scene.sandbox.app })).status, 404);
    });

    test("an answer that shows a secret is for whoever asked, and for nobody else of the account", async () => {
      const { world, sandbox } = scene;
      const headers = { "MS-RequestId": randomUUID() };
      const other = await world.userToken(sandbox.account, { userName: await addUser(world, sandbox.account, "Other", ["globalAdmin"]) });
      const ask = (token: string) => world.call("POST", `/internal/v1/applications/${sandbox.applicationId}/keys`, { token, headers, body: {} });
      const first = await ask(sandbox.user);
      assert.equal(first.status, 201);
      assertRefused(await ask(other), 409, 409);
      assert.equal((await ask(sandbox.user)).text, first.text);
    });

    test("a body that holds a password leaves no hash that tells it", async () => {
      const { world, sandbox } = scene;
      const body = JSON.stringify({ passwordProfile: { password: "Battery-Staple-9", forceChangePassword: true } });
      const path = `/v1/customers/${sandbox.customerId}/users/${sandbox.customerUserId}/resetpassword`;
      assert.equal((await world.call("PATCH", path, { token: sandbox.user, headers: { "MS-RequestId": randomUUID() }, body })).status, 200);
      const kept = await throughDoors(world, ({ db }) => db.all<{ input_hash: string }>(sql`SELECT input_hash FROM replays`));
      assert.ok(kept.length > 0);
      assert.ok(!kept.some(({ input_hash: mark }) => mark === hash("sha256", body, "base64url")));
    });

    test("a request that was refused is not remembered: it may succeed when it is sent again", async () => {
      const requestId = randomUUID();
      const taken = await create(customerDraft("Was Taken"), randomUUID());
      assertRefused(await create(customerDraft("Was Taken"), requestId), 409, 1003);
      await scene.world.call("DELETE", `/v1/customers/${taken.json.id}`, { token: scene.sandbox.app });
      assert.equal((await create(customerDraft("Was Taken"), requestId)).status, 201);
    });

    test("a request with an id that is no GUID, or without one, is done each time", async () => {
      const key = { token: scene.sandbox.user, body: {} };
      const path = `/internal/v1/applications/${scene.sandbox.applicationId}/keys`;
      const values = new Set();
      for (const headers of [{}, {}, { "MS-RequestId": "again" }, { "MS-RequestId": "again" }]) {
        values.add((await scene.world.call("POST", path, { ...key, headers })).json.value);
      }
      assert.equal(values.size, 4);
    });

    test("a read is not remembered, whatever its id", async () => {
      const headers = { "MS-RequestId": randomUUID() };
      const path = `/v1/domains/readtwice.onmicrosoft.com`;
      assert.equal((await scene.world.call("HEAD", path, { token: scene.sandbox.app, headers })).status, 404);
      await create(customerDraft("Read Twice"), randomUUID());
      assert.equal((await scene.world.call("HEAD", path, { token: scene.sandbox.app, headers })).status, 200);
    });
  });

  test(`with requestIdReuse set to conflict the same id with another body is refused on ${dialect}`, async (context) => {
    const scene = await openScene({ settings: { requestIdReuse: "conflict" } }, dialect);
    context.after(() => scene.world.close());
    const headers = { "MS-RequestId": randomUUID() };
    const create = (body: object) => scene.world.call("POST", "/v1/customers", { token: scene.sandbox.app, headers, body });
    const first = await create(customerDraft("First Body"));
    const done = await rowsOf(scene.world);
    assertRefused(await create(customerDraft("Second Body")), 409, 409);
    assert.equal((await create(customerDraft("First Body"))).text, first.text);
    await assertUnchanged(scene.world, done);
  });
}

test("what is kept of an answer that shows a secret is sealed: no file of the world has it in the clear", async (context) => {
  const scene = await openScene();
  context.after(() => scene.world.close());
  const { world, sandbox } = scene;
  const headers = () => ({ "MS-RequestId": randomUUID() });
  const customer = await world.call("POST", "/v1/customers", { token: sandbox.app, headers: headers(), body: customerDraft("Sealed Customer") });
  const application = await world.call("POST", "/internal/v1/applications", { token: sandbox.user, headers: headers(), body: { type: "web", displayName: "Sealed App" } });
  const folder = dirname(world.ready.caCertificate);
  const kept = readdirSync(folder).filter((name) => name.startsWith("world.db")).map((name) => readFileSync(join(folder, name), "latin1")).join();
  assert.ok(kept.includes("Sealed Customer") && kept.includes("Sealed App"), "the files hold what is no secret");
  for (const secret of [customer.json.userCredentials.password, application.json.keys[0].value]) assert.ok(!kept.includes(secret));
});
