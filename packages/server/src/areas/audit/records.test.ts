// Every write leaves one record and nothing else leaves any; what a record says, and what it never says.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { BuiltOperation } from "@understudy/contract";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { shareOf } from "../../../../../tests/support/long.ts";
import { databaseOf, setAccountState } from "../../../../../tests/support/doors.ts";
import { builtOperations, carryOut, exampleOf, isWrite, usualSide, type Example } from "../../../../../tests/support/examples.ts";
import { openScene, type Scene } from "../../../../../tests/support/scene.ts";
import type { Json } from "../../../../../tests/support/world.ts";
import { sql, type Database } from "../../database/index.ts";

const instant = "2026-11-22T12:00:00.000Z";
const frozen = { kind: "frozen", instant: Temporal.Instant.from(instant) } as const;
const guid = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";

for (const dialect of dialects) {
  describe(`the activity log on ${dialect}`, () => {
    let scene: Scene;
    let database: Database;
    before(async () => {
      scene = await openScene({ clock: frozen }, dialect);
      database = await databaseOf(scene.world);
    });
    after(async () => {
      await database.close();
      await scene.world.close();
    });

    /** How many records there are in the world, of every account. */
    const count = async (): Promise<number> =>
      (await database.statements.get<{ count: number }>(sql`SELECT CAST(count(*) AS INTEGER) AS count FROM audit_records`))?.count ?? 0;
    /** How many records something leaves. */
    async function left(work: () => Promise<unknown>): Promise<number> {
      const before = await count();
      await work();
      return (await count()) - before;
    }
    const recordWith = (text: string) => database.statements.get<{ record: string; account_id: string }>(
      sql`SELECT record, account_id FROM audit_records WHERE record LIKE ${`%${text}%`}`);
    /** The log as the holder of a token reads it; nothing for who may not, as most who change their own password. */
    const logFor = async (token: string): Promise<readonly Json[]> =>
      (await scene.world.call("GET", "/v1/auditrecords", { token })).json.items ?? [];
    /** The record of a request, as its account reads it. */
    async function recordOf(example: Example, headers: Record<string, string> = {}): Promise<{ record: Json; answer: string }> {
      const correlationId = randomUUID();
      const answer = await carryOut(scene, example, { headers: { "MS-CorrelationId": correlationId, ...headers } });
      assert.equal(answer.status, example.operation.result.status, answer.text);
      const { record, account_id: accountId = "" } = (await recordWith(correlationId)) ?? {};
      // A company that enrols reads its log when it is a partner.
      if (example.operation.id === "enrolment.submit") await setAccountState(scene.world, accountId, "active");
      const [own, administrators] = [await logFor(example.token), await logFor(usualSide(scene, example.operation).user)];
      const read = [...own, ...administrators].find((one) => one.originalCorrelationId === correlationId);
      assert.ok(record && read, "the record is in the account's own log");
      return { record: read, answer: answer.text };
    }

    for (const operation of shareOf(dialect, builtOperations)) {
      const wanted = isWrite(operation) ? 1 : 0;
      test(`has ${wanted} record of ${operation.id}, and none of it when it is sent again or refused`, async () => {
        const example = await exampleOf(scene, operation);
        const headers = { "MS-RequestId": randomUUID() };
        assert.equal(await left(() => carryOut(scene, example, { headers })), wanted);
        assert.equal(await left(() => carryOut(scene, example, { headers })), 0);
        const refused = await exampleOf(scene, operation);
        assert.equal(await left(async () => {
          await carryOut(scene, refused, { token: "nonsense" });
          if (operation.body) await carryOut(scene, refused, { body: "{" });
          // What names somebody or something: a month that is left out names nothing.
          for (const value of Object.values(refused.params).filter((one) => one !== "")) await carryOut(scene, refused, { path: refused.path.replace(value, guid) });
        }), 0);
      });
    }

    for (const operation of shareOf(dialect, builtOperations.filter(isWrite))) {
      test(`says of ${operation.id} who, what, where and when`, async () => {
        const example = await exampleOf(scene, operation);
        const { record } = await recordOf(example);
        const caller = JSON.parse(Buffer.from(example.token.split(".")[1] ?? "", "base64url").toString());
        assert.equal(record.partnerId, caller.tid);
        assert.equal(record.applicationId, caller.appid);
        assert.equal(record.userPrincipalName, caller.upn);
        assert.deepEqual([record.resourceType, record.operationType], [operation.records?.resourceType, operation.records?.operationType]);
        assert.deepEqual([record.operationDate, record.operationStatus], [instant, "succeeded"]);
        assert.deepEqual(record.attributes, { objectType: "AuditRecord" });
        assert.ok(Array.isArray(record.customizedData));
        for (const text of [record.resourceOldValue, record.resourceNewValue]) if (text !== undefined) assertPascalCase(JSON.parse(text));
      });

      test(`never says of ${operation.id} what is secret, and neither does the rest of the world`, async () => {
        const example = await exampleOf(scene, operation);
        const { record, answer } = await recordOf(example, { "MS-RequestId": randomUUID() });
        const secrets = [...secretsIn(example.body), ...secretsIn(operation.answersSecret ? JSON.parse(answer) : undefined)];
        if (expectsSecret(operation)) assert.ok(secrets.length > 0, "there is something to hide");
        const whole = (await scene.world.control("GET", "/export")).text;
        for (const secret of secrets) {
          assert.ok(secret.length >= 8);
          assert.ok(!JSON.stringify(record).includes(secret) && !whole.includes(secret), `${operation.id} tells a secret`);
        }
      });
    }

    test("says what a customer was and what it has become", async () => {
      const { world, sandbox } = scene;
      const created = await recordOf(await exampleOf(scene, operationNamed("customers.create")));
      const customer = JSON.parse(created.answer);
      assert.equal(created.record.resourceOldValue, undefined);
      const told = JSON.parse(created.record.resourceNewValue);
      assert.deepEqual([told.Id, told.CompanyProfile.CompanyName], [customer.id, customer.companyProfile.companyName]);
      assert.deepEqual([created.record.customerId, created.record.customerName], [customer.id, customer.companyProfile.companyName]);
      const path = `/v1/customers/${customer.id}/profiles/billing`;
      const { companyName } = (await world.call("GET", path, { token: sandbox.app })).json;
      await world.call("PUT", path, { token: sandbox.app, body: { ...customerDraft("x").billingProfile, companyName: "Afterwards" } });
      await world.call("DELETE", `/v1/customers/${customer.id}`, { token: sandbox.app });
      const filter = encodeURIComponent(JSON.stringify({ Field: "CustomerId", Value: customer.id, Operator: "equals" }));
      const { items } = (await world.call("GET", `/v1/auditrecords?filter=${filter}`, { token: sandbox.app })).json;
      const by = Object.fromEntries(items.map((record: Json) => [record.operationType, record]));
      assert.deepEqual(Object.keys(by).toSorted(), ["add_customer", "delete_customer", "update_customer_billing_profile"]);
      const update = by["update_customer_billing_profile"];
      assert.deepEqual([JSON.parse(update.resourceOldValue).CompanyName, JSON.parse(update.resourceNewValue).CompanyName], [companyName, "Afterwards"]);
      assert.equal(JSON.parse(by["delete_customer"].resourceOldValue).BillingProfile.CompanyName, "Afterwards");
      assert.equal(by["delete_customer"].resourceNewValue, undefined);
    });

    test("has a record under its id on both paths, and under no other id", async () => {
      const { world, sandbox } = scene;
      const { record } = await recordOf(await exampleOf(scene, operationNamed("customers.create")));
      for (const path of [`/v1/auditrecords/${record.id}`, `/auditactivity/v1/auditrecords/${record.id}`]) {
        assert.deepEqual((await world.call("GET", path, { token: sandbox.app })).json, record);
      }
      for (const id of [record.id.slice(0, -1), record.id.slice(1), `x${record.id}`, record.id.replace("add_customer", "delete_customer"), guid]) {
        assert.equal((await world.call("GET", `/v1/auditrecords/${id}`, { token: sandbox.app })).status, 404, id);
      }
    });

    test("has a record under its id however far the world has gone", async (context) => {
      for (const to of ["2500-01-02T00:00:00Z", "9000-01-01T00:00:00Z"]) {
        const far = await openScene({ clock: { kind: "frozen", instant: Temporal.Instant.from(to) } }, dialect);
        context.after(() => far.world.close());
        await carryOut(far, await exampleOf(far, operationNamed("customers.create")));
        const [record] = (await far.world.call("GET", "/v1/auditrecords?size=1", { token: far.sandbox.app })).json.items;
        assert.equal(record.operationDate, to.replace("Z", ".000Z"));
        assert.deepEqual((await far.world.call("GET", `/v1/auditrecords/${record.id}`, { token: far.sandbox.app })).json, record);
      }
    });

    test("tells records of one instant apart, also those of requests that share an id", async () => {
      const ids = (await scene.world.call("GET", "/v1/auditrecords", { token: scene.sandbox.app })).json.items.map(({ id }: { id: string }) => id);
      assert.ok(ids.length > 10);
      assert.equal(new Set(ids).size, ids.length);
    });
  });
}

function operationNamed(id: string): BuiltOperation {
  const found = builtOperations.find((operation) => operation.id === id);
  assert.ok(found, id);
  return found;
}

/** An update of a user has a secret only where it sets a password, and is recorded as that then (`areas/users`). */
const expectsSecret = ({ id, answersSecret }: BuiltOperation): boolean =>
  id === "integrationSandbox.create" || (answersSecret === true && id !== "users.update");

/** Values of the properties that hold passwords and keys. */
function secretsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === "string" && (name === "password" || name === "value") ? [part] : secretsIn(part));
}

function assertPascalCase(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    if (!Array.isArray(value)) assert.match(name, /^[A-Z]/);
    assertPascalCase(part);
  }
}
