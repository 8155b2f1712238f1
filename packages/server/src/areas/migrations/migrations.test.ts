// Migrations to new commerce over HTTP: what comes of one, when, and what refuses it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { newCustomer } from "../../../../../tests/support/examples/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { buyLegacy, offers, type LegacyPurchase } from "../../../../../tests/support/legacy.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openScene, type Scene, type Side } from "../../../../../tests/support/scene.ts";
import type { Answer, Json } from "../../../../../tests/support/world.ts";
import { apply, findOrder, findSubscription, listEvents, suspend, type SubscriptionRecord } from "../../commerce/index.ts";
import { sql } from "../../database/index.ts";
import { defaultSettings } from "../../world/index.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const nobody = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";

for (const dialect of dialects) {
  describe(`migrations to new commerce on ${dialect}`, () => {
    let scene: Scene;
    before(async () => { scene = await openScene({ clock }, dialect); });
    after(() => scene.world.close());

    const customerOf = (side = scene.sandbox) => newCustomer(scene, side);
    const bought = async (more: Partial<LegacyPurchase> = {}, side: Side = scene.sandbox): Promise<SubscriptionRecord> =>
      buyLegacy(scene.world, { accountId: side.account.tenantId, customerId: more.customerId ?? (await customerOf(side)), ...more });
    const call = (method: string, path: string, body?: object, side: Side = scene.sandbox): Promise<Answer> =>
      scene.world.call(method, path, { token: side.user, ...(body && { body }) });
    const pathOf = (customerId: string, rest = "") => `/v1/customers/${customerId}/migrations/newcommerce${rest}`;
    const asked = ({ subscriptionId }: SubscriptionRecord, more: object = {}) => ({ currentSubscriptionId: subscriptionId.toUpperCase(), ...more });
    const create = (legacy: SubscriptionRecord, more: object = {}, side: Side = scene.sandbox) => call("POST", pathOf(legacy.customerId), asked(legacy, more), side);
    const validate = (legacy: SubscriptionRecord, more: object = {}, side: Side = scene.sandbox) => call("POST", pathOf(legacy.customerId, "/validate"), asked(legacy, more), side);
    const pass = (duration: string) => scene.world.control("POST", "/clock", { advance: duration });
    const stored = ({ accountId, customerId }: SubscriptionRecord, subscriptionId: string) =>
      throughDoors(scene.world, ({ db }) => findSubscription(db, accountId, customerId, subscriptionId)) as Promise<SubscriptionRecord>;
    const migrated = async (legacy: SubscriptionRecord, more: object = {}): Promise<Json> => {
      const begun = await create(legacy, more);
      assert.equal(begun.status, 201, begun.text);
      await pass("PT5M");
      return (await call("GET", pathOf(legacy.customerId, `/${begun.json.id}`))).json;
    };
    const assertReasons = async (legacy: SubscriptionRecord, number: number, code: number, more: object = {}, side: Side = scene.sandbox) => {
      const { status, json, text } = await validate(legacy, more, side);
      assert.equal(status, 200, text);
      assert.deepEqual([json.isEligible, json.errors.map((error: Json) => error.code), json.catalogItemId], [false, [number], undefined], text);
      const rows = await rowsOf(scene.world);
      assertRefused(await create(legacy, more, side), code === 900_226 || code === 900_223 || code === 800_067 || code === 800_088 ? 403 : 400, code);
      await assertUnchanged(scene.world, rows);
    };

    test("a subscription becomes one of new commerce with the same seats, and the same end, where a full term reaches it", async () => {
      const legacy = await bought({ quantity: 7 });
      await pass("P60D");
      const said = await validate(legacy);
      assert.deepEqual([said.status, said.json.isEligible, said.json.errors], [200, true, undefined], said.text);
      const begun = await create(legacy);
      const { id, startedTime, ...rest } = begun.json;
      const end = `${legacy.term?.end}T00:00:00Z`;
      assert.deepEqual(rest, {
        addOnMigrations: [], status: "Processing", currentSubscriptionId: legacy.subscriptionId.toUpperCase(), customerTenantId: legacy.customerId,
        catalogItemId: said.json.catalogItemId, subscriptionEndDate: end, quantity: 7, termDuration: "P1Y", billingCycle: "Monthly",
        purchaseFullTerm: false, attributes: { objectType: "NewCommerceMigration" },
      });
      assert.match(rest.catalogItemId, /^CFQ7TTC0LF8Q:0001:/);
      assert.equal(startedTime, (await scene.world.control("GET", "/clock")).json.now);
      await pass("PT5M");
      const { json } = await call("GET", pathOf(legacy.customerId, `/${id}`));
      assert.equal(json.status, "Completed");
      assert.match(json.newCommerceOrderId, /^[0-9a-f]{12}$/);
      const after = await stored(legacy, json.newCommerceSubscriptionId);
      assert.deepEqual(
        [after.family, after.status, after.quantity, after.term?.end, after.term?.duration, after.billingCycle, after.migratedFromSubscriptionId, after.friendlyName],
        ["newCommerce", "active", 7, legacy.term?.end, "P1Y", "monthly", legacy.subscriptionId, legacy.friendlyName],
      );
      const before = await stored(legacy, legacy.subscriptionId);
      assert.deepEqual([before.status, before.suspensionReasons], ["suspended", ["MigratedToNewCommerce"]]);
    });

    test("the service writes the order of the new subscription, and the old one's history tells of it", async () => {
      const legacy = await bought();
      const { newCommerceOrderId, newCommerceSubscriptionId, catalogItemId } = await migrated(legacy);
      const order = await throughDoors(scene.world, ({ db }) => findOrder(db, legacy.accountId, legacy.customerId, newCommerceOrderId));
      assert.deepEqual([order?.transactionType, order?.status, order?.lines[0]?.offerId, order?.lines[0]?.transactionType], ["SystemPurchase", "completed", catalogItemId, "New"]);
      const events = await throughDoors(scene.world, ({ db }) => listEvents(db, legacy.subscriptionId));
      assert.deepEqual(events.map(({ kind }) => kind), ["purchased", "suspended", "migrated"]);
      assert.deepEqual(events.at(-1)?.details, { newCommerceSubscriptionId });
    });

    test("its steps come one after the other, each told as an event", async () => {
      const legacy = await bought();
      const { id } = (await create(legacy)).json;
      const names = async (query = `migration_id=${id}`): Promise<string[]> =>
        (await call("GET", pathOf(legacy.customerId, `/events?${query}`))).json.map(({ eventName }: Json) => eventName);
      const inOrder = ["MigrationStarted", "NewCommerceSubscriptionCreated", "NewCommerceSubscriptionProvisioned", "MigrationCompleted"];
      assert.deepEqual(await names(), inOrder.slice(0, 1));
      assert.equal((await stored(legacy, legacy.subscriptionId)).status, "active");
      for (const [count, step] of [[2, "PT100S"], [3, "PT100S"], [4, "PT100S"]] as const) {
        await pass(step);
        assert.deepEqual(await names(), inOrder.slice(0, count));
      }
      assert.deepEqual(await names(`current_subscription_id=${legacy.subscriptionId.toUpperCase()}`), inOrder);
      assert.deepEqual(await names(`MIGRATION_ID=${id}&current_subscription_id=${nobody}`), []);
      const [first] = (await call("GET", pathOf(legacy.customerId, `/events?migration_id=${id}`))).json;
      assert.deepEqual([first.newCommerceMigrationId, first.currentSubscriptionId, first.customerTenantId], [id, legacy.subscriptionId, legacy.customerId]);
      assertRefused(await call("GET", pathOf(legacy.customerId, "/events")), 400, 3000);
    });

    test("seats, term and billing can be other ones, and the term a full one", async () => {
      const legacy = await bought({ quantity: 3 });
      await pass("P40D");
      const { newCommerceSubscriptionId } = await migrated(legacy, { quantity: 9, termDuration: "p1y", billingCycle: "annual", purchaseFullTerm: true });
      const { quantity, term, billingCycle } = await stored(legacy, newCommerceSubscriptionId);
      const today = (await scene.world.control("GET", "/clock")).json.now.slice(0, 10);
      assert.deepEqual([quantity, billingCycle, term?.end], [9, "annual", Temporal.PlainDate.from(today).add({ years: 1 }).subtract({ days: 1 }).toString()]);
    });

    test("a term can end with a month or with another subscription, and on no other day: 900291, 900292", async () => {
      const legacy = await bought();
      const now = Temporal.Instant.from((await scene.world.control("GET", "/clock")).json.now).toZonedDateTimeISO("UTC").toPlainDate();
      const lastOfMonth = now.add({ months: 3 }).with({ day: 1 }).subtract({ days: 1 });
      await assertReasons(legacy, 900_291, 900_291, { customTermEndDate: `${now.add({ years: 2 }).with({ day: 1 })}T00:00:00Z` });
      await assertReasons(legacy, 900_292, 900_292, { customTermEndDate: `${lastOfMonth.subtract({ days: 3 })}T00:00:00Z` });
      await assertReasons(legacy, 900_291, 900_291, { termDuration: "P1M", customTermEndDate: `${now.subtract({ days: 1 })}T00:00:00Z` });
      const answer = await migrated(legacy, { customTermEndDate: `${lastOfMonth}T00:00:00Z` });
      assert.equal(answer.customTermEndDate, `${lastOfMonth}T00:00:00Z`);
      assert.equal((await stored(legacy, answer.newCommerceSubscriptionId)).term?.end, lastOfMonth.toString());
    });

    test("add-ons migrate with their base, each as it was asked for, and become subscriptions of their own", async () => {
      const base = await bought();
      const { customerId, subscriptionId: parentSubscriptionId } = base;
      const addOn = await bought({ customerId, offerId: offers.audioConferencing, parentSubscriptionId });
      const nested = await bought({ customerId, offerId: offers.fileStorage, parentSubscriptionId: addOn.subscriptionId });
      await assertReasons(base, 4, 900_219);
      await assertReasons(base, 4, 900_219, { addOnMigrations: [asked(addOn)] });
      const addOnMigrations = [asked(addOn, { quantity: 2 }), asked(nested)];
      const said = await validate(base, { addOnMigrations });
      assert.deepEqual(said.json.addOnMigrations.map(({ isEligible }: Json) => isEligible), [true, true], said.text);
      const answer = await migrated(base, { addOnMigrations });
      assert.equal(answer.addOnMigrations.length, 2);
      for (const [place, quantity] of [[0, 2], [1, 3]] as const) {
        const after = await stored(base, answer.addOnMigrations[place].newCommerceSubscriptionId);
        assert.deepEqual([after.quantity, after.parentSubscriptionId, after.family], [quantity, undefined, "newCommerce"]);
      }
      assert.equal((await stored(base, nested.subscriptionId)).status, "suspended");
      const events = await call("GET", pathOf(customerId, `/events?current_subscription_id=${nested.subscriptionId}`));
      assert.equal(events.json.length, 4);
    });

    test("an add-on may migrate without its base", async () => {
      const base = await bought();
      const addOn = await bought({ customerId: base.customerId, offerId: offers.fileStorage, parentSubscriptionId: base.subscriptionId });
      assert.equal((await migrated(addOn)).status, "Completed");
      assert.equal((await stored(base, base.subscriptionId)).status, "active");
    });

    test("add-ons that are named twice are refused with 900248, and others' with 900262", async () => {
      const base = await bought();
      const addOn = await bought({ customerId: base.customerId, offerId: offers.fileStorage, parentSubscriptionId: base.subscriptionId });
      await assertReasons(base, 900_248, 900_248, { addOnMigrations: [asked(addOn), { currentSubscriptionId: addOn.subscriptionId }] });
      const other = await bought({ customerId: base.customerId });
      for (const stranger of [other, { ...other, subscriptionId: nobody }]) {
        const answer = await create(base, { addOnMigrations: [asked(addOn), asked(stranger)] });
        assertRefused(answer, 400, 900_262);
      }
    });

    test("900215: what is not active does not migrate", async () => {
      const legacy = await bought();
      await throughDoors(scene.world, (unit) => apply(unit, legacy, suspend(legacy, {}, unit.now, unit.settings)));
      await assertReasons(legacy, 0, 900_215);
    });

    test("900216: what is migrating already does not migrate twice", async () => {
      const legacy = await bought();
      await create(legacy);
      await assertReasons(legacy, 1, 900_216);
    });

    test("900217: on the last day of its term a subscription migrates to a full term only", async () => {
      const legacy = await bought();
      await scene.world.control("POST", "/clock", { to: `${legacy.term?.end}T00:00:00Z` });
      await assertReasons(legacy, 2, 900_217);
      assert.equal((await create(legacy, { purchaseFullTerm: true })).status, 201);
    });

    test("900218: what was bought at a promotion's price does not migrate", async () => {
      await assertReasons(await bought({ offerId: offers.shiftCampaign }), 3, 900_218);
    });

    test("900220: there may be nothing that the offer becomes", async () => {
      await assertReasons(await bought({ offerId: offers.directoryBasic }), 5, 900_220);
      const legacy = await bought();
      const { newCommerceSubscriptionId } = await migrated(legacy);
      const second = await stored(legacy, newCommerceSubscriptionId);
      await assertReasons(second, 5, 900_220);
    });

    test("900221: several reasons are told one by one by the validation, and as one by the refusal", async () => {
      const legacy = await bought({ offerId: offers.directoryBasic });
      await create(legacy);
      await throughDoors(scene.world, (unit) => apply(unit, legacy, suspend(legacy, {}, unit.now, unit.settings)));
      const { json } = await validate(legacy);
      assert.deepEqual(json.errors.map(({ code }: Json) => code), [0, 5]);
      assertRefused(await create(legacy), 400, 900_221);
    });

    test("900222: a plan that is not sold is refused, also one that there is not", async () => {
      const legacy = await bought();
      for (const plan of [{ termDuration: "P1M", billingCycle: "Annual" }, { termDuration: "P2Y" }, { billingCycle: "Hourly" }]) {
        await assertReasons(legacy, 6, 900_222, plan);
      }
    });

    test("900226: a primary account's subscription migrates when it is older than a month, a sandbox's at once", async () => {
      const legacy = await bought({}, scene.primary);
      await assertReasons(legacy, 7, 900_226, {}, scene.primary);
      await pass("P1M");
      await assertReasons(legacy, 7, 900_226, {}, scene.primary);
      await pass("PT1S");
      assert.equal((await create(legacy, {}, scene.primary)).status, 201);
    });

    test("900247: the partner on record has to be the provider's reseller still", async () => {
      const { resellerId, account } = scene.sandbox;
      const mpnId = await throughDoors(scene.world, async ({ db }) => {
        await db.run(sql`UPDATE partner_relationships SET mpn_id = '7654321' WHERE reseller_id = ${resellerId} AND account_id = ${account.tenantId}`);
        return "7654321";
      });
      assert.equal((await validate(await bought({ partnerId: mpnId }))).json.isEligible, true);
      await assertReasons(await bought({ partnerId: "1234567" }), 900_247, 900_247);
    });

    test("seats are refused beyond what there is: the SKU's, the sandbox's, and those of the customer together", async () => {
      const legacy = await bought();
      await assertReasons(legacy, 3000, 3000, { quantity: 0 });
      await assertReasons(legacy, 800_067, 800_067, { quantity: 26 });
      const customerId = await customerOf(scene.primary);
      const [one, two] = [await bought({ customerId, offerId: offers.businessEssentials, quantity: 200 }, scene.primary), await bought({ customerId, offerId: offers.businessEssentials, quantity: 200 }, scene.primary)];
      await pass("P32D");
      // Both begin; the second finds fewer seats left than it needs.
      const [first, second] = [await create(one, {}, scene.primary), await create(two, {}, scene.primary)];
      await pass("PT5M");
      const statuses = [];
      for (const { json } of [first, second]) statuses.push((await call("GET", pathOf(customerId, `/${json.id}`), undefined, scene.primary)).json.status);
      assert.deepEqual(statuses.toSorted(), ["Completed", "Failed"]);
      const failed = statuses[0] === "Failed" ? one : two;
      assert.equal((await stored(failed, failed.subscriptionId)).status, "active");
      await assertReasons(failed, 800_088, 800_088, {}, scene.primary);
      assert.equal((await create(failed, { quantity: 100 }, scene.primary)).status, 201);
    });

    test("a migration fails where its subscription is suspended before there is a new one", async () => {
      const legacy = await bought();
      const { id } = (await create(legacy)).json;
      await throughDoors(scene.world, (unit) => apply(unit, legacy, suspend(legacy, {}, unit.now, unit.settings)));
      await pass("P3D");
      const { json } = await call("GET", pathOf(legacy.customerId, `/${id}`));
      assert.deepEqual([json.status, json.newCommerceSubscriptionId], ["Failed", undefined]);
      const events = await call("GET", pathOf(legacy.customerId, `/events?migration_id=${id}`));
      assert.deepEqual(events.json.map(({ eventName }: Json) => eventName), ["MigrationStarted", "MigrationFailed"]);
    });

    test("900224: a migration that there is not, or that is another customer's, is not found", async () => {
      const legacy = await bought();
      const { id } = (await create(legacy)).json;
      for (const [customerId, migrationId] of [[legacy.customerId, nobody], [await customerOf(), id], [legacy.customerId, "none"]] as const) {
        assertRefused(await call("GET", pathOf(customerId, `/${migrationId}`)), 400, 900_224);
      }
      assertRefused(await call("POST", pathOf(legacy.customerId, "/validate"), { currentSubscriptionId: nobody }), 404, 1000);
    });

    test("lists are of a customer, a subscription or a name that several have in common, and go on by a token", async () => {
      const customerId = await customerOf();
      const made = [];
      for (let count = 0; count < 3; count += 1) made.push((await create(await bought({ customerId }), { externalReferenceId: "the batch" })).json);
      const list = (query: string, headers: Record<string, string> = {}, side = scene.sandbox) => scene.world.call("GET", `/v1/migrations/newcommerce?${query}`, { token: side.user, headers });
      const idsOf = ({ json }: Answer): string[] => json.map(({ id }: Json) => id);
      const all = made.map(({ id }) => id).toSorted();
      assert.deepEqual(idsOf(await list(`customertenantid=${customerId.toUpperCase()}`)).toSorted(), all);
      assert.deepEqual(idsOf(await list("ExternalReferenceId=the%20batch")).toSorted(), all);
      assert.deepEqual(idsOf(await list(`CurrentSubscriptionId=${made[1].currentSubscriptionId}&ExternalReferenceId=other`)), []);
      assert.deepEqual(idsOf(await list(`CurrentSubscriptionId=${made[1].currentSubscriptionId}`)), [made[1].id]);
      const first = await list(`CustomerTenantId=${customerId}&PageSize=2`);
      const token = first.headers.get("ms-continuationtoken");
      assert.ok(token);
      const second = await list("", { "MS-ContinuationToken": token });
      assert.deepEqual([...idsOf(first), ...idsOf(second)].toSorted(), all);
      assert.equal(second.headers.get("ms-continuationtoken"), null);
      assertRefused(await list(""), 400, 3000);
      assertRefused(await list(`CustomerTenantId=${customerId}&PageSize=301`), 400, 3000);
      assertRefused(await list("", { "MS-ContinuationToken": token }, scene.primary), 400, 3000);
      assert.deepEqual(idsOf(await list(`CustomerTenantId=${customerId}`, {}, scene.primary)), []);
    });

    test("a customer that is deleted takes its migrations along, and the clock finds nothing to go on with", async () => {
      const legacy = await bought();
      await create(legacy);
      await throughDoors(scene.world, (unit) => apply(unit, legacy, suspend(legacy, {}, unit.now, unit.settings)));
      await pass("PT1S");
      const gone = await call("DELETE", `/v1/customers/${legacy.customerId}`);
      assert.equal(gone.status, 204, gone.text);
      await pass("P1D");
      assert.deepEqual((await call("GET", `/v1/migrations/newcommerce?CustomerTenantId=${legacy.customerId}`)).json, []);
    });
  });
}

test("the switch migrationDuration says how long it takes, and 72 hours are the most", async (context) => {
  const scene = await openScene({ clock, settings: { migrationDuration: "P30D" } });
  context.after(() => scene.world.close());
  const { world, sandbox } = scene;
  const legacy = await buyLegacy(world, { accountId: sandbox.account.tenantId, customerId: sandbox.customerId });
  const path = `/v1/customers/${sandbox.customerId}/migrations/newcommerce`;
  const { id } = (await world.call("POST", path, { token: sandbox.app, body: { currentSubscriptionId: legacy.subscriptionId } })).json;
  const status = async (): Promise<string> => (await world.call("GET", `${path}/${id}`, { token: sandbox.app })).json.status;
  await world.control("POST", "/clock", { advance: "PT71H59M59S" });
  assert.equal(await status(), "Processing");
  await world.control("POST", "/clock", { advance: "PT1S" });
  assert.equal(await status(), "Completed");
});

test("900223: with the switch migrationPartners no partner is enabled", async (context) => {
  assert.equal(defaultSettings.migrationPartners, "everyone");
  const scene = await openScene({ settings: { migrationPartners: "nobody" } });
  context.after(() => scene.world.close());
  const { world, sandbox } = scene;
  const legacy = await buyLegacy(world, { accountId: sandbox.account.tenantId, customerId: sandbox.customerId });
  const path = `/v1/customers/${sandbox.customerId}/migrations/newcommerce`;
  for (const [rest, body] of [["", {}], ["/schedules", { migrateOnRenewal: true }]] as const) {
    const answer = await world.call("POST", `${path}${rest}`, { token: sandbox.app, body: { currentSubscriptionId: legacy.subscriptionId, ...body } });
    assertRefused(answer, 403, 900_223);
  }
});

test("900220: an offer that the page has bought anew by hand does not migrate, and does where migrationsByHand is accept", async (context) => {
  for (const migrationsByHand of ["refuse", "accept"] as const) {
    const scene = await openScene({ settings: { migrationsByHand } });
    context.after(() => scene.world.close());
    const { world, sandbox } = scene;
    const { subscriptionId: currentSubscriptionId } = await buyLegacy(world, { accountId: sandbox.account.tenantId, customerId: sandbox.customerId, offerId: offers.intune });
    const answer = await world.call("POST", `/v1/customers/${sandbox.customerId}/migrations/newcommerce`, { token: sandbox.app, body: { currentSubscriptionId } });
    if (migrationsByHand === "refuse") assertRefused(answer, 400, 900_220);
    else assert.match(answer.json.catalogItemId, /^CFQ7TTC0LCH4:0009:/, answer.text);
  }
});
