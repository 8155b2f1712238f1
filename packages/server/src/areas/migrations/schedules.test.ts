// Migrations for later: when they begin, what is looked at before and then, and how they are changed and called off.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { newCustomer } from "../../../../../tests/support/examples/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { buyLegacy, offers, type LegacyPurchase } from "../../../../../tests/support/legacy.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made, openScene, type Scene } from "../../../../../tests/support/scene.ts";
import type { Answer, Json } from "../../../../../tests/support/world.ts";
import { apply, changeBillingCycleByOrder, findSubscription, suspend, type SubscriptionRecord } from "../../commerce/index.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const nobody = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";

for (const dialect of dialects) {
  describe(`migrations for later on ${dialect}`, () => {
    let scene: Scene;
    before(async () => { scene = await openScene({ clock }, dialect); });
    after(() => scene.world.close());

    const bought = async (more: Partial<LegacyPurchase> = {}): Promise<SubscriptionRecord> =>
      buyLegacy(scene.world, { accountId: scene.sandbox.account.tenantId, customerId: more.customerId ?? (await newCustomer(scene, scene.sandbox)), ...more });
    const call = (method: string, path: string, body?: object): Promise<Answer> =>
      scene.world.call(method, path, { token: scene.sandbox.user, ...(body && { body }) });
    const pathOf = ({ customerId }: Pick<SubscriptionRecord, "customerId">, rest = "") => `/v1/customers/${customerId}/migrations/newcommerce/schedules${rest}`;
    const schedule = (legacy: SubscriptionRecord, more: object) => call("POST", pathOf(legacy), { currentSubscriptionId: legacy.subscriptionId, ...more });
    const scheduled = async (legacy: SubscriptionRecord, more: object): Promise<Json> => {
      const answer = await schedule(legacy, more);
      assert.equal(answer.status, 201, answer.text);
      return answer.json;
    };
    const get = async (legacy: SubscriptionRecord, id: string): Promise<Json> => (await call("GET", pathOf(legacy, `/${id}`))).json;
    const pass = (duration: string) => scene.world.control("POST", "/clock", { advance: duration });
    const nowIs = async (): Promise<Temporal.Instant> => Temporal.Instant.from((await scene.world.control("GET", "/clock")).json.now);
    const inDays = async (days: number): Promise<string> => (await nowIs()).add({ hours: days * 24 }).toString();
    const migrationOf = async (legacy: SubscriptionRecord, id: string): Promise<Json> =>
      (await call("GET", `/v1/customers/${legacy.customerId}/migrations/newcommerce/${id}`)).json;
    const stored = ({ accountId, customerId }: SubscriptionRecord, subscriptionId: string) =>
      throughDoors(scene.world, ({ db }) => findSubscription(db, accountId, customerId, subscriptionId)) as Promise<SubscriptionRecord>;
    const suspended = (legacy: SubscriptionRecord) => throughDoors(scene.world, (unit) => apply(unit, legacy, suspend(legacy, {}, unit.now, unit.settings)));

    test("one begins at its date, and what comes of it is told by the schedule", async () => {
      const legacy = await bought();
      const targetDate = await inDays(10);
      const { id, createdTime, catalogItemId, ...rest } = await scheduled(legacy, { quantity: 5, targetDate, externalReferenceId: "later" });
      assert.match(catalogItemId, /^CFQ7TTC0LF8Q:0001:/);
      assert.deepEqual(rest, {
        currentSubscriptionId: legacy.subscriptionId.toUpperCase(), quantity: 5, subscriptionEndDate: `${legacy.term?.end}T00:00:00Z`, status: "Created",
        customerTenantId: legacy.customerId, targetDate: `${targetDate.slice(0, 19)}.000Z`, migrateOnRenewal: false, lastModifiedTime: createdTime,
        externalReferenceId: "later", attributes: { objectType: "NewCommerceMigrationSchedule" },
      });
      await pass("P9DT23H");
      assert.equal((await get(legacy, id)).newCommerceMigrationId, undefined);
      await pass("PT1H");
      const begun = await get(legacy, id);
      const migration = await migrationOf(legacy, begun.newCommerceMigrationId);
      assert.deepEqual([begun.status, migration.status, migration.startedTime, migration.externalReferenceId], ["Created", "Processing", rest.targetDate, "later"]);
      await pass("PT5M");
      assert.equal((await get(legacy, id)).status, "Completed");
      const { newCommerceSubscriptionId } = await migrationOf(legacy, begun.newCommerceMigrationId);
      assert.equal((await stored(legacy, newCommerceSubscriptionId)).quantity, 5);
    });

    test("one begins with the renewal, and the new subscription has the end of the term that has begun", async () => {
      const legacy = await bought();
      const { id, targetDate, migrateOnRenewal } = await scheduled(legacy, { migrateOnRenewal: true });
      assert.deepEqual([targetDate, migrateOnRenewal], [undefined, true]);
      await scene.world.control("POST", "/clock", { to: `${legacy.term?.end}T23:59:59Z` });
      assert.equal((await get(legacy, id)).newCommerceMigrationId, undefined);
      await pass("PT1H");
      const { status, newCommerceMigrationId } = await get(legacy, id);
      assert.equal(status, "Completed");
      const { newCommerceSubscriptionId } = await migrationOf(legacy, newCommerceMigrationId);
      const [before, made] = [await stored(legacy, legacy.subscriptionId), await stored(legacy, newCommerceSubscriptionId)];
      assert.ok((before.term?.end ?? "") > (legacy.term?.end ?? ""));
      assert.ok((made.term?.end ?? "") <= (before.term?.end ?? "") && (made.term?.end ?? "") > (legacy.term?.end ?? ""));
      assert.equal(made.term?.startedAt.slice(0, 10), before.term?.startedAt.slice(0, 10));
    });

    test("one that waits for the renewal waits longer where the term's end moves", async () => {
      const legacy = await bought();
      const { id } = await scheduled(legacy, { migrateOnRenewal: true });
      await pass("P60D");
      await throughDoors(scene.world, (unit) => apply(unit, legacy, changeBillingCycleByOrder(
        legacy, { billingCycle: "annual", price: { unitPrice: "96", currency: "USD" }, billingDay: 15 }, unit.now, unit.settings,
      )));
      const moved = (await stored(legacy, legacy.subscriptionId)).term?.end;
      assert.ok((moved ?? "") > (legacy.term?.end ?? ""));
      await scene.world.control("POST", "/clock", { to: `${legacy.term?.end}T00:00:00Z` });
      await pass("P2D");
      const waiting = await get(legacy, id);
      assert.deepEqual([waiting.newCommerceMigrationId, waiting.status, waiting.subscriptionEndDate], [undefined, "Created", `${moved}T00:00:00Z`]);
      await scene.world.control("POST", "/clock", { to: `${moved}T23:59:59Z` });
      assert.equal((await get(legacy, id)).newCommerceMigrationId, undefined);
      await pass("PT1H");
      assert.equal((await get(legacy, id)).status, "Completed");
    });

    test("it takes a date or the renewal, not neither, not both, and nothing that is past", async () => {
      const legacy = await bought();
      const rows = await rowsOf(scene.world);
      const targetDate = await inDays(1);
      for (const when of [{}, { migrateOnRenewal: false }, { targetDate, migrateOnRenewal: true }, { targetDate: await inDays(-1) }, { targetDate: "soon" }, { targetDate: "2027-02-30T00:00:00" }]) {
        assertRefused(await schedule(legacy, when), 400, 3000);
      }
      await assertUnchanged(scene.world, rows);
      const { targetDate: without } = await scheduled(legacy, { targetDate: (await inDays(5)).slice(0, 19), migrateOnRenewal: null });
      assert.equal(without, `${(await inDays(5)).slice(0, 19)}.000Z`);
    });

    test("what could never migrate is refused when it is scheduled, what may only now not is not", async () => {
      const targetDate = await inDays(2);
      const legacy = await bought();
      assertRefused(await schedule(legacy, { targetDate, termDuration: "P1M", billingCycle: "annual" }), 400, 900_222);
      assertRefused(await schedule(await bought({ offerId: offers.directoryBasic }), { targetDate }), 400, 900_220);
      assertRefused(await schedule(await bought({ offerId: offers.shiftCampaign }), { targetDate }), 400, 900_218);
      assertRefused(await schedule(legacy, { targetDate, customTermEndDate: "2040-01-31T00:00:00Z" }), 400, 900_291);
      // The 5th is no month's end, and nothing else of the customer ends on it.
      const fifth = (await nowIs()).toZonedDateTimeISO("UTC").toPlainDate().add({ months: 2 }).with({ day: 5 });
      assertRefused(await schedule(legacy, { targetDate, customTermEndDate: `${fifth}T00:00:00Z` }), 400, 900_292);
      assertRefused(await schedule({ ...legacy, subscriptionId: nobody }, { targetDate }), 404, 1000);
      await suspended(legacy);
      assertRefused(await schedule(legacy, { targetDate }), 400, 900_215);
      const withAddOn = await bought();
      await bought({ customerId: withAddOn.customerId, offerId: offers.fileStorage, parentSubscriptionId: withAddOn.subscriptionId });
      const { id } = await scheduled(withAddOn, { targetDate });
      await pass("P2D");
      const failed = await get(withAddOn, id);
      assert.deepEqual([failed.status, failed.errorCode, failed.newCommerceMigrationId], ["Failed", 900_219, undefined]);
      assert.match(failed.errorDescription, /has add-ons/);
    });

    test("what has come to forbid it meanwhile is told as the schedule's error", async () => {
      const legacy = await bought();
      const { id } = await scheduled(legacy, { targetDate: await inDays(3) });
      await suspended(legacy);
      await pass("P3D");
      const { status, errorCode, errorDescription } = await get(legacy, id);
      assert.deepEqual([status, errorCode], ["Failed", 900_215]);
      assert.match(errorDescription, /not active/);
    });

    test("what fails on the way fails the schedule too", async () => {
      const legacy = await bought();
      const { id } = await scheduled(legacy, { targetDate: await inDays(3) });
      await pass("P3D");
      const { newCommerceMigrationId } = await get(legacy, id);
      await suspended(legacy);
      await pass("PT5M");
      assert.deepEqual([(await get(legacy, id)).status, (await migrationOf(legacy, newCommerceMigrationId)).status], ["Failed", "Failed"]);
    });

    test("add-ons are read from both of the names that documents have for them, each once", async () => {
      const base = await bought();
      const { customerId, subscriptionId: parentSubscriptionId } = base;
      const addOn = { currentSubscriptionId: (await bought({ customerId, offerId: offers.fileStorage, parentSubscriptionId })).subscriptionId };
      for (const more of [{ addOnMigrations: [addOn] }, { addOnMigrationSchedules: [addOn] }, { addOnMigrations: [addOn], addOnMigrationSchedules: [addOn] }]) {
        const made = await scheduled(base, { targetDate: await inDays(1), ...more });
        assert.deepEqual(made.addOnMigrations, made.addOnMigrationSchedules);
        assert.equal(made.addOnMigrations.length, 1);
      }
      assertRefused(await schedule(base, { targetDate: await inDays(1), addOnMigrations: [addOn, addOn] }), 400, 900_248);
    });

    test("it is changed as a whole before its date, and then begins at the new one", async () => {
      const legacy = await bought();
      const made = await scheduled(legacy, { targetDate: await inDays(2), quantity: 4, externalReferenceId: "one" });
      await pass("P1D");
      const changed = await call("PUT", pathOf(legacy, `/${made.id}`), { ...made, quantity: 8, targetDate: await inDays(5), externalReferenceId: "two" });
      assert.equal(changed.status, 200, changed.text);
      assert.deepEqual([changed.json.quantity, changed.json.createdTime, changed.json.externalReferenceId], [8, made.createdTime, "two"]);
      assert.notEqual(changed.json.lastModifiedTime, made.lastModifiedTime);
      await pass("P2D");
      assert.equal((await get(legacy, made.id)).newCommerceMigrationId, undefined);
      await pass("P3D");
      assert.ok((await get(legacy, made.id)).newCommerceMigrationId);
      const late = await call("PUT", pathOf(legacy, `/${made.id}`), { ...made, targetDate: await inDays(5) });
      assertRefused(late, 400, 3000);
      assert.match(late.json.description, /has begun/);
    });

    test("it cannot become another subscription's", async () => {
      const legacy = await bought();
      const made = await scheduled(legacy, { targetDate: await inDays(2) });
      const other = await bought({ customerId: legacy.customerId });
      assertRefused(await call("PUT", pathOf(legacy, `/${made.id}`), { ...made, currentSubscriptionId: other.subscriptionId }), 400, 3000);
    });

    test("what is called off does not begin, and is not called off twice", async () => {
      const legacy = await bought();
      const { id } = await scheduled(legacy, { targetDate: await inDays(2) });
      const cancel = () => call("POST", pathOf(legacy, `/${id}/cancel`));
      const answer = await cancel();
      assert.deepEqual([answer.status, answer.json.status], [200, "Cancelled"], answer.text);
      await pass("P3D");
      assert.equal((await get(legacy, id)).status, "Cancelled");
      assert.equal((await stored(legacy, legacy.subscriptionId)).status, "active");
      assertRefused(await cancel(), 400, 3000);
      assertRefused(await call("POST", pathOf(legacy, `/${nobody}/cancel`)), 404, 1000);
      assertRefused(await call("GET", pathOf(await bought(), `/${id}`)), 404, 1000);
    });

    test("lists are of a customer, a subscription or a name, as the page spells them too, and go on by a token", async () => {
      const customerId = await newCustomer(scene, scene.sandbox);
      const made: Json[] = [];
      for (let count = 0; count < 3; count += 1) made.push(await scheduled(await bought({ customerId }), { targetDate: await inDays(9), externalReferenceId: "named" }));
      const list = (query: string, headers: Record<string, string> = {}) => scene.world.call("GET", `/v1/migrations/newcommerce/schedules?${query}`, { token: scene.sandbox.user, headers });
      const idsOf = ({ json }: Answer): string[] => json.map(({ id }: Json) => id).toSorted();
      const all = made.map(({ id }) => id).toSorted();
      assert.deepEqual(idsOf(await list(`customerTenantId=${customerId}`)), all);
      assert.deepEqual(idsOf(await list("externalReferenceID=named")), all);
      assert.deepEqual(idsOf(await list(`currentSubscriptionID=${made[2].currentSubscriptionId}`)), [made[2].id]);
      const first = await list(`CustomerTenantId=${customerId}&PageSize=1`);
      const token = first.headers.get("ms-continuationtoken");
      assert.ok(token);
      assert.equal(idsOf(first).length, 1);
      const rest = await list("PageSize=2", { "MS-ContinuationToken": token });
      assert.deepEqual([...idsOf(first), ...idsOf(rest)].toSorted(), all);
      assertRefused(await list("PageSize=2"), 400, 3000);
    });
  });
}

test("twelve months in steps and a year at once make the same world of a schedule", async (context) => {
  const ended = [];
  for (const steps of [Array<string>(12).fill("P1M"), ["P1Y"]]) {
    const { world, sandbox } = await openScene({ clock, seedNumber: 7 });
    context.after(() => world.close());
    const { customerId, app: token } = sandbox;
    const { subscriptionId } = await buyLegacy(world, { accountId: sandbox.account.tenantId, customerId, subscriptionId: nobody });
    const body = { currentSubscriptionId: subscriptionId, targetDate: "2027-05-02T07:00:00Z" };
    await made(world, `/v1/customers/${customerId}/migrations/newcommerce/schedules`, { token, body });
    for (const step of steps) await world.control("POST", "/clock", { advance: step });
    // What the activity log says of requests has ids of theirs.
    ended.push((await rowsOf(world)).filter((row) => row.includes(customerId) && !row.includes("originalCorrelationId")));
  }
  assert.ok(ended[0]?.some((row) => row.includes("MigrationCompleted")));
  assert.deepEqual(ended[0], ended[1]);
});
