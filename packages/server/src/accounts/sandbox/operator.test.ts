// What the operator does to a sandbox: its creation fails, it is emptied, it is deleted and leaves nothing.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { sandboxPolicy } from "@understudy/contract";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addPrimary, throughDoors } from "../../../../../tests/support/doors.ts";
import { builtOperations, carryOut, exampleOf, sandboxForm } from "../../../../../tests/support/examples.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { requestIds, resellerDraft } from "../../../../../tests/support/partners.ts";
import { openScene, type Scene } from "../../../../../tests/support/scene.ts";
import { migratedStore } from "../../../../../tests/support/stores.ts";
import { askToken, assertTokenRefused } from "../../../../../tests/support/token-requests.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";
import { sql } from "../../database/index.ts";
import { tablesOfAccounts } from "../erase.ts";

const page = "/internal/v1/integrationsandbox";
const start = "2026-11-22T12:00:00.000Z";
const clock = { kind: "frozen", instant: Temporal.Instant.from(start) } as const;

/** How many rows each table has that name the account anywhere, but for what the logs of others tell of it. */
async function rowsNaming(world: TestWorld, accountId: string): Promise<Record<string, number>> {
  return throughDoors(world, async ({ db }) => {
    const tables = world.databaseUrl === undefined
      ? sql`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'`
      : sql`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()`;
    const found: Record<string, number> = {};
    for (const { name } of await db.all<{ name: string }>(tables)) {
      const rows = await db.all({ strings: [`SELECT * FROM ${name}`], values: [] });
      const own = name === "audit_records" ? rows.filter((row) => row["account_id"] === accountId) : rows;
      const naming = own.filter((row) => JSON.stringify(row).includes(accountId)).length;
      if (naming > 0) found[name] = naming;
    }
    return found;
  });
}

test("A-35 every table that has rows of accounts is one that a deleted account's rows go from", async () => {
  const store = await migratedStore("sqlite");
  const found = await store.database.read((reader) => reader.all<{ name: string }>(sql`
    SELECT t.name FROM pragma_table_list t, pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'account_id' ORDER BY t.name`)).finally(() => store.close());
  assert.deepEqual(found.map(({ name }) => name), tablesOfAccounts.toSorted());
});

for (const dialect of dialects) {
  describe(`a creation that fails on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    let primary: string;
    before(async () => {
      world = await startWorld({ clock }, dialect);
      const { tenantId, userName } = await addPrimary(world, "failing.onmicrosoft.com");
      primary = tenantId;
      token = await world.userToken(world.primary, { userName });
    });
    after(() => world.close());
    const shown = async (): Promise<Json> => (await world.call("GET", page, { token })).json;
    const ask = (prefix: string) => world.call("POST", page, { token, body: sandboxForm(prefix) });
    const order = (body: object) => world.control("POST", "/sandbox", body);

    test("A-33 leaves a message on the page and nothing else, and its domain is free", async () => {
      const { accountId } = (await ask("failingbox")).json;
      await world.control("POST", "/clock", { advance: "PT1M" });
      const answer = await order({ tenantId: primary, action: "fail", reason: "No room in the data centre." });
      assert.deepEqual([answer.status, answer.json], [200, { tenantId: accountId, domain: "failingbox.onmicrosoft.com", action: "fail" }]);
      assert.deepEqual(await shown(), {
        state: "failed", domain: "failingbox.onmicrosoft.com", userName: "admin@failingbox.onmicrosoft.com", requestedDate: start,
        contact: { firstName: "Sam", lastName: "Box", email: "sam@example.com" },
        failure: { reason: "No room in the data centre.", date: "2026-11-22T12:01:00.000Z" },
        policy: { ...sandboxPolicy, acceptedDate: start, acceptedBy: "admin@failing.onmicrosoft.com" },
      });
      assert.deepEqual(await rowsNaming(world, accountId), {});
      const { json } = await world.control("POST", "/clock", { advance: "P1D" });
      assert.deepEqual(json.settled, { count: 0 });
    });

    test("A-33 is followed by another, which may take the same domain and forgets the failure", async () => {
      assert.equal((await ask("failingbox")).status, 202);
      await world.control("POST", "/clock", { advance: "PT2M" });
      const { state, failure, requestedDate } = await shown();
      assert.deepEqual([state, failure, requestedDate], ["created", undefined, "2026-11-23T12:01:00.000Z"]);
    });

    test("is only one that is under way: what is made already does not fail, and what is being made is not reset", async () => {
      const { userName } = await addPrimary(world, "without.onmicrosoft.com");
      const rows = await rowsOf(world);
      const refusals = [
        [{ domain: "failingbox.onmicrosoft.com", action: "fail" }, 409, /is created/],
        [{ domain: "without.onmicrosoft.com", action: "fail" }, 409, /has no integration sandbox/],
        [{ domain: "without.onmicrosoft.com", action: "delete" }, 409, /has no integration sandbox/],
        [{ domain: "nobody.onmicrosoft.com", action: "delete" }, 404, /no account/],
        [{ domain: "failing.onmicrosoft.com", tenantId: primary, action: "delete" }, 400, /exactly one/],
        [{ domain: "failing.onmicrosoft.com", action: "explode" }, 400, /not valid/],
      ] as const;
      for (const [body, status, why] of refusals) {
        const answer = await order(body);
        assert.equal(answer.status, status, answer.text);
        assert.match(answer.json.description, why);
      }
      await assertUnchanged(world, rows);
      await world.call("POST", page, { token: await world.userToken(world.primary, { userName }), body: sandboxForm("withoutbox") });
      assert.equal((await order({ domain: "without.onmicrosoft.com", action: "reset" })).status, 409);
    });
  });

  describe(`a reset on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ clock }, dialect); });
    after(() => world.close());
    const reset = () => world.control("POST", "/sandbox", { domain: world.sandbox.domain, action: "reset" });

    test("A-02 A-35 leaves a verification that is under way to end in its time", async () => {
      const token = await world.userToken(world.sandbox);
      const legal = async (): Promise<Json> => (await world.call("GET", "/v1/profiles/legalbusiness", { token })).json;
      const before = await legal();
      const body = { ...before, address: { ...before.address, addressLine1: "2 Second Street" } };
      assert.equal((await world.call("PUT", "/v1/profiles/legalbusiness", { token, body })).json.vettingStatus, "pending");
      assert.equal((await reset()).status, 200);
      assert.equal((await legal()).vettingStatus, "pending");
      await world.control("POST", "/clock", { advance: "P5D" });
      assert.deepEqual([(await legal()).vettingStatus, (await legal()).address.addressLine1], ["authorized", "2 Second Street"]);
    });

    test("A-35 makes no code good again that was redeemed", async () => {
      const accountId = world.sandbox.tenantId;
      await throughDoors(world, ({ db }) => db.run(sql`
        INSERT INTO redeemed_codes (code_mark, account_id, expires_at) VALUES ('a mark', ${accountId}, '2030-01-01T00:00:00.000Z')`));
      assert.equal((await reset()).status, 200);
      assert.equal((await rowsNaming(world, accountId))["redeemed_codes"], 1);
    });
  });

  describe(`a sandbox in which everything was done on ${dialect}`, () => {
    let scene: Scene;
    before(async () => {
      scene = await openScene({ clock }, dialect);
      for (const operation of builtOperations) {
        if (operation.environment !== "production") await carryOut(scene, await exampleOf(scene, operation, scene.sandbox));
      }
    });
    after(() => scene.world.close());

    test("A-35 is empty after a reset: who signs in, through what, and the company stay, and nothing of the work", async () => {
      const { world, sandbox, primary } = scene;
      const { tenantId, domain } = sandbox.account;
      const others = (await rowsOf(world)).filter((row) => !row.includes(tenantId));
      assert.equal((await world.control("POST", "/sandbox", { domain, action: "reset" })).status, 200);
      const kept = Object.keys(await rowsNaming(world, tenantId));
      const mayStay = new Set([
        "accounts", "directories", "domains", "directory_users", "applications", "application_keys", "application_certificates",
        "service_principals", "permission_grants", "account_profiles", "account_identifiers", "account_agreements", "redeemed_codes",
      ]);
      assert.deepEqual(kept.filter((table) => !mayStay.has(table)), []);
      assert.deepEqual((await world.call("GET", "/v1/customers", { token: sandbox.app })).json.items, []);
      assert.deepEqual((await world.call("GET", "/internal/v1/indirectresellers", { token: sandbox.user })).json, []);
      assert.equal((await world.call("GET", `/v1/customers/${primary.customerId}`, { token: primary.app })).status, 200);
      const after = new Set(await rowsOf(world));
      const gone = others.filter((row) => !after.has(row));
      assert.ok(gone.every((row) => !row.includes(primary.account.tenantId)), "nothing of the primary account has gone");
      for (const name of ["Wingtip Toys", "Once More"]) {
        assert.equal((await world.call("POST", "/v1/customers", { token: sandbox.app, body: customerDraft(name) })).status, 201);
      }
    });

    test("A-30 is nobody after it was deleted: no table has a row of it, and another can be asked for", async () => {
      const { world, sandbox, primary } = scene;
      const { tenantId, domain } = sandbox.account;
      assert.equal((await world.call("POST", "/v1/sandboxIndirectReseller", { token: sandbox.user, body: resellerDraft("leftbehind"), headers: requestIds() })).status, 200);
      const rows = (await rowsOf(world)).filter((row) => row.includes(primary.account.tenantId) && !row.includes(tenantId));
      assert.equal((await world.control("POST", "/sandbox", { tenantId: primary.account.tenantId, action: "delete" })).status, 200);
      assert.equal((await world.call("GET", "/v1/customers", { token: sandbox.app })).status, 401);
      // The reports are made of what was noted until then.
      await world.call("GET", "/v1/partnerRequests", { token: primary.user });
      assert.deepEqual(await rowsNaming(world, tenantId), {});
      assert.deepEqual(await rowsNaming(world, "leftbehind"), {}, "its resellers have gone with it");
      const after = new Set(await rowsOf(world));
      assert.deepEqual(rows.filter((row) => !after.has(row)), []);
      assertTokenRefused(await askToken(world, domain, { grant_type: "client_credentials" }), 400, "invalid_request", 90002);
      assert.deepEqual((await world.call("GET", page, { token: primary.user })).json, { state: "none", policy: sandboxPolicy });
      const again = await world.call("POST", page, { token: primary.user, body: sandboxForm("understudysandbox") });
      assert.equal(again.status, 202, again.text);
    });
  });
}
