// Primary and sandbox share nothing: whatever belongs to one does not exist for the other (S-09 to S-14).

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { BuiltOperation } from "@understudy/contract";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { addUser } from "../../../../tests/support/doors.ts";
import { builtOperations, carryOut, exampleOf, pathOf, tokensFor, usualSide } from "../../../../tests/support/examples.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { shareOf } from "../../../../tests/support/long.ts";
import { assertRefused } from "../../../../tests/support/refusals.ts";
import { openScene, type Scene, type Side } from "../../../../tests/support/scene.ts";

/** The ids of what a side has, under the names that paths have for them. */
const idsOf = ({ customerId, customerUserId: userId, applicationId, keyId, certificateId, auditId, partnerUserId, resellerId }: Side): Readonly<Record<string, string>> =>
  ({ customerId, userId, applicationId, keyId, certificateId, auditId, partnerUserId, resellerId });
/** What is refused in a way of its own. */
const ownRefusals: Readonly<Record<string, readonly [status: number, code: number]>> = {
  userId: [404, 60_002], subscriptionId: [404, 20_003], migrationId: [400, 900_224], transferId: [404, 900_100],
  entitlementId: [404, 800_111], upgradeId: [404, 900_106],
  cartId: [404, 800_008], orderId: [404, 20_000],
};
const refusalOf = (id: string): readonly [status: number, code: number] => ownRefusals[id] ?? [404, 1000];
/** What a path names that belongs to no account: domains are the whole world's, roles, agreements' templates and the catalog are everybody's. */
const ownerless = new Set(["availabilityId", "billingPeriod", "billingProvider", "country", "domain", "domainPrefix", "fileKind", "invoiceLineItemType", "lineItemNumber", "market", "month", "offerId", "pricesheetView", "productId", "programName", "promotionId", "roleId", "skuId", "templateId"]);

/** Those of the other side: what it has from the beginning, and what its example of the operation is of. */
async function foreignIds(scene: Scene, operation: BuiltOperation, names: readonly string[], other: Side): Promise<Readonly<Record<string, string>>> {
  const ids = idsOf(other);
  if (names.every((name) => name in ids)) return ids;
  const { params } = await exampleOf(scene, operation, other);
  for (const name of names) assert.ok(name in ids || name in params, `${name} has its owner in this test`);
  return { ...ids, ...params };
}

for (const dialect of dialects) {
  describe(`two accounts on ${dialect}`, () => {
    let scene: Scene;
    // The clock stands: what the examples have begun must not go on between two looks at the world.
    before(async () => { scene = await openScene({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T00:00:00Z") } }, dialect); });
    after(() => scene.world.close());
    const sides = () => [[scene.primary, scene.sandbox], [scene.sandbox, scene.primary]] as const;
    const get = (path: string, token: string) => scene.world.call("GET", path, { token });

    for (const operation of shareOf(dialect, builtOperations)) {
      const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
      const paths = [operation.path, ...(operation.aliases ?? [])];
      const foreign = names.filter((name) => !ownerless.has(name));
      if (foreign.length === 0) continue;
      test(`S-12 S-14 ${operation.id} does not find what the other account has`, async () => {
        for (const [own, other] of sides()) {
          const kind = operation.environment === "production" ? "primary" : operation.environment;
          if (kind !== undefined && own.account.kind !== kind) continue;
          const example = await exampleOf(scene, operation, own);
          const theirs = await foreignIds(scene, operation, foreign, other);
          const { app, user } = await tokensFor(scene, operation, own);
          const rows = await rowsOf(scene.world);
          for (const template of paths) {
            for (const token of operation.auth.includes("app") ? [app, user] : [user]) {
              for (const id of foreign) {
                const path = pathOf(template, { ...example.params, [id]: theirs[id] ?? "" }) + example.query;
                assertRefused(await carryOut(scene, example, { path, token }), ...refusalOf(id));
              }
              const all = pathOf(template, { ...example.params, ...theirs }) + example.query;
              // The customer is asked for first, where the path names one.
              assertRefused(await carryOut(scene, example, { path: all, token }), ...(foreign.length === 1 ? refusalOf(foreign[0] ?? "") : refusalOf("customerId")));
            }
          }
          await assertUnchanged(scene.world, rows);
        }
      });
    }

    test("S-12 their lists of customers have nothing in common", async () => {
      const lists = await Promise.all([scene.primary, scene.sandbox].map(async ({ app }) => (await get("/v1/customers?size=500", app)).json.items.map(({ id }: { id: string }) => id)));
      assert.ok(lists.every((ids) => ids.length > 0));
      assert.equal(new Set(lists.flat()).size, lists.flat().length);
      assert.ok(lists[0].includes(scene.primary.customerId) && lists[1].includes(scene.sandbox.customerId));
    });

    test("S-14 their activity logs have nothing in common, and each tells of its own account alone", async () => {
      const ids: string[] = [];
      for (const [own, other] of sides()) {
        const log = await get("/v1/auditrecords", own.app);
        for (const record of log.json.items) {
          assert.equal(record.partnerId, own.account.tenantId);
          ids.push(record.id);
        }
        assert.ok(!log.text.includes(other.account.tenantId) && !log.text.includes(other.customerId) && !log.text.includes(other.applicationId));
        const filter = encodeURIComponent(JSON.stringify({ Field: "CustomerId", Value: other.customerId, Operator: "equals" }));
        assert.deepEqual((await get(`/v1/auditrecords?filter=${filter}`, own.app)).json.items, []);
      }
      assert.ok(ids.length > 2);
      assert.equal(new Set(ids).size, ids.length);
    });

    test("S-14 their applications and keys have nothing in common", async () => {
      const [mine, theirs] = [await get("/internal/v1/applications", scene.primary.user), await get("/internal/v1/applications", scene.sandbox.user)];
      const ids = (text: string) => [...text.matchAll(/"(?:appId|keyId)":"([^"]+)"/g)].map(([, id]) => id);
      assert.ok(ids(mine.text).length > 2 && ids(theirs.text).length > 2);
      assert.equal(ids(mine.text).filter((id) => ids(theirs.text).includes(id)).length, 0);
    });

    test("S-10 S-11 a user of one is nobody in the other, though a namesake may be", async () => {
      const { world, primary, sandbox } = scene;
      const names = [await addUser(world, primary.account, "Namesake", ["globalAdmin"]), await addUser(world, sandbox.account, "Namesake", ["salesAgent"])] as const;
      assert.deepEqual(names.map((name) => name.split("@")[0]), ["namesake", "namesake"]);
      for (const [index, side] of [primary, sandbox].entries()) {
        const token = await world.userToken(side.account, { userName: names[index] ?? "" });
        assert.equal((await get("/internal/v1/account", token)).json.accountId, side.account.tenantId);
        assert.equal((await get("/internal/v1/applications", token)).status, side === primary ? 200 : 403);
      }
      const order = (userName: string, appId: string) => world.control("POST", "/tokens", { userName, appId });
      assert.equal((await order(names[0], sandbox.applicationId)).status, 404);
      assert.equal((await order(names[1], primary.applicationId)).status, 404);
    });

    test("S-14 the same MS-RequestId in both is two requests, also for the same body", async () => {
      const headers = { "MS-RequestId": randomUUID() };
      const path = (side: Side) => `/internal/v1/applications/${side.applicationId}/keys`;
      const values = [];
      for (const side of [scene.primary, scene.sandbox, scene.primary, scene.sandbox]) {
        values.push((await scene.world.call("POST", path(side), { token: side.user, headers, body: {} })).json.value);
      }
      assert.equal(values[0], values[2]);
      assert.equal(values[1], values[3]);
      assert.notEqual(values[0], values[1]);
      const created = await Promise.all([scene.primary, scene.sandbox].map(({ app }) =>
        scene.world.call("POST", "/v1/customers", { token: app, headers, body: customerDraft("Both Want This") })));
      assert.deepEqual(created.map(({ status }) => status).toSorted(), [201, 409], "neither is answered with the other's result");
    });

    test("S-09 what is done in one changes no row of the other", async () => {
      for (const [own, other] of sides()) {
        const rowsOfOther = async () => (await rowsOf(scene.world)).filter((row) => row.includes(other.account.tenantId) && !row.includes(own.account.tenantId));
        const before = await rowsOfOther();
        assert.ok(before.length > 5);
        for (const operation of builtOperations) {
          if (usualSide(scene, operation) !== own && operation.environment !== undefined) continue;
          if (operation.id === "account.setUp" || operation.id === "integrationSandbox.create") continue;
          assert.equal((await carryOut(scene, await exampleOf(scene, operation, own))).status, operation.result.status, operation.id);
        }
        assert.deepEqual(await rowsOfOther(), before);
      }
    });
  });

  test(`with unknownCustomer set to noRelationship a foreign customer and none at all are refused alike on ${dialect}`, async (context) => {
    const scene = await openScene({ settings: { unknownCustomer: "noRelationship" } }, dialect);
    context.after(() => scene.world.close());
    const { world, primary, sandbox } = scene;
    const none = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
    const [foreign, absent] = [primary.customerId, none].map((id) => world.call("GET", `/v1/customers/${id}`, { token: sandbox.app }));
    const answers = await Promise.all([foreign, absent]);
    for (const answer of answers) assertRefused(answer!, 403, 20002);
    const [one, other] = answers.map((answer) => answer?.text.replaceAll(primary.customerId, "id").replaceAll(none, "id"));
    assert.equal(one, other);
  });
}
