// Transfers over HTTP: who sees them, who may do what with them, and what comes of an acceptance.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addPrimary, throughDoors } from "../../../../../tests/support/doors.ts";
import { newCustomer } from "../../../../../tests/support/examples/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { buyLegacy, offers, type LegacyPurchase } from "../../../../../tests/support/legacy.ts";
import { addAccount } from "../../../../../tests/support/partners.ts";
import { acceptAgreement, begun, skus, type Begun } from "../../../../../tests/support/purchases.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { openScene, type Scene, type Side } from "../../../../../tests/support/scene.ts";
import { otherPartner, share, type OtherPartner } from "../../../../../tests/support/transfers.ts";
import type { Answer, Json } from "../../../../../tests/support/world.ts";
import { apply, findSubscription, listEntitlements, listEvents, listSubscriptions, suspend, type SubscriptionRecord } from "../../commerce/index.ts";
import { sql } from "../../database/index.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const nobody = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";

for (const dialect of dialects) {
  describe(`transfers on ${dialect}`, () => {
    let scene: Scene;
    before(async () => { scene = await openScene({ clock }, dialect); });
    after(() => scene.world.close());

    /** A side of the sandbox whose customer is new, and a second partner of that customer. */
    const partners = async (side: Side = scene.sandbox): Promise<{ source: Side; target: OtherPartner }> => {
      const source = { ...side, customerId: await newCustomer(scene, side) };
      return { source, target: await otherPartner(scene, source) };
    };
    const bought = ({ account, customerId }: Side, more: Partial<LegacyPurchase> = {}) => buyLegacy(scene.world, { accountId: account.tenantId, customerId, ...more });
    const modern = ({ account, customerId }: Side, more: Partial<Begun> = {}) => begun(scene.world, { accountId: account.tenantId, customerId, ...more });
    const pathOf = (customerId: string, rest = "") => `/v1/customers/${customerId}/transfers${rest}`;
    const draftOf = (source: Side, target: { readonly tenantId: string }, records: readonly Pick<SubscriptionRecord, "subscriptionId">[], more: object = {}) => ({
      sourcePartnerTenantId: source.account.tenantId, targetPartnerTenantId: target.tenantId,
      lineItems: records.map(({ subscriptionId }) => ({ subscriptionId: subscriptionId.toUpperCase() })), ...more,
    });
    const offer = (source: Side, body: object): Promise<Answer> => scene.world.call("POST", pathOf(source.customerId), { token: source.user, body });
    const offered = async (source: Side, target: OtherPartner, records: readonly SubscriptionRecord[], more: object = {}): Promise<Json> => {
      const answer = await offer(source, draftOf(source, target, records, more));
      assert.equal(answer.status, 201, answer.text);
      return answer.json;
    };
    const by = (token: string, customerId: string) => (method: string, rest: string, body?: object): Promise<Answer> =>
      scene.world.call(method, pathOf(customerId, rest), { token, ...(body && { body }) });
    const accept = (target: OtherPartner, id: string) => by(target.token, target.customerId)("POST", `/${id}/accept`);
    const get = async ({ user, customerId }: Side, id: string): Promise<Json> => (await by(user, customerId)("GET", `/${id}`)).json;
    const stored = async ({ accountId, customerId, subscriptionId }: SubscriptionRecord) =>
      (await throughDoors(scene.world, ({ db }) => findSubscription(db, accountId, customerId, subscriptionId))) as SubscriptionRecord;
    const held = ({ tenantId, customerId }: OtherPartner) => throughDoors(scene.world, ({ db }) => listSubscriptions(db, tenantId, customerId));
    const suspended = (record: SubscriptionRecord) => throughDoors(scene.world, (unit) => apply(unit, record, suspend(record, {}, unit.now, unit.settings)));
    const assertNot = async (source: Side, body: object, status: number, code: number) => {
      const rows = await rowsOf(scene.world);
      assertRefused(await offer(source, body), status, code);
      await assertUnchanged(scene.world, rows);
    };

    test("the service fills in what is known of the subscriptions, and both partners see the transfer", async () => {
      const { source, target } = await partners();
      const base = await bought(source, { quantity: 4 });
      const addOn = await bought(source, { offerId: offers.fileStorage, parentSubscriptionId: base.subscriptionId, quantity: 2 });
      const made = await offered(source, target, [base]);
      const { id, createdTime, lastModifiedUser, customerName, sourcePartnerName, targetPartnerName, ...rest } = made;
      assert.deepEqual(rest, {
        status: "Active", lastModifiedTime: createdTime, customerTenantId: source.customerId, partnertenantid: source.account.tenantId,
        sourcePartnerTenantId: source.account.tenantId, targetPartnerTenantId: target.tenantId,
        lineItems: [{
          id: 0, subscriptionId: base.subscriptionId.toUpperCase(), offerId: offers.enterpriseE1, billingCycle: "monthly", friendlyName: base.friendlyName, quantity: 4,
          addonItems: [{ id: 0, subscriptionId: addOn.subscriptionId.toUpperCase(), offerId: offers.fileStorage, billingCycle: "monthly", friendlyName: addOn.friendlyName, quantity: 2 }],
        }],
        links: { self: { uri: `/customers/${source.customerId}/transfers/${id}`, method: "GET", headers: [] } }, attributes: { objectType: "TransferEntity" },
      });
      assert.ok(customerName && sourcePartnerName && targetPartnerName && lastModifiedUser);
      assert.deepEqual(await get(source, id), made);
      const listed = (await by(target.token, source.customerId)("GET", "")).json;
      assert.deepEqual(listed, [{ ...made, partnertenantid: target.tenantId }]);
      const stranger = await otherPartner(scene, source);
      assert.deepEqual((await by(stranger.token, source.customerId)("GET", "")).json, []);
      assertRefused(await by(stranger.token, source.customerId)("GET", `/${id}`), 404, 900_100);
    });

    test("accepted, the other partner has new subscriptions by new orders, and the first one's end", async () => {
      const { source, target } = await partners();
      const base = await bought(source, { quantity: 4 });
      await bought(source, { offerId: offers.fileStorage, parentSubscriptionId: base.subscriptionId, quantity: 2 });
      const licences = await modern(source, { quantity: 5 });
      const { id } = await offered(source, target, [base, licences]);
      await scene.world.control("POST", "/clock", { advance: "P20D" });
      const answer = await accept(target, id);
      assert.equal(answer.status, 200, answer.text);
      assert.deepEqual([answer.json.orders.length, answer.json.transferErrors], [2, []]);
      assert.deepEqual(answer.json.orders.map(({ lineItems, status, transactionType }: Json) => [lineItems.length, status, transactionType]), [[2, "completed", "UserPurchase"], [1, "completed", "UserPurchase"]]);
      const theirs = await held(target);
      assert.deepEqual(theirs.map(({ family, quantity, status }) => [family, quantity, status]).toSorted(), [["legacy", 2, "active"], ["legacy", 4, "active"], ["newCommerce", 5, "active"]]);
      const newBase = theirs.find(({ quantity }) => quantity === 4);
      assert.equal(theirs.find(({ quantity }) => quantity === 2)?.parentSubscriptionId, newBase?.subscriptionId);
      assert.equal(theirs.find(({ family }) => family === "newCommerce")?.term?.end, licences.term?.end);
      assert.deepEqual([(await stored(base)).status, (await stored(base)).suspensionReasons, (await stored(licences)).status], ["suspended", ["TransferredToPartner"], "deleted"]);
      const events = await throughDoors(scene.world, ({ db }) => listEvents(db, licences.subscriptionId));
      assert.equal(events.at(-1)?.kind, "transferred");
      const { status, lineItems } = await get(source, id);
      assert.deepEqual([status, lineItems.map((line: Json) => line.status)], ["Complete", ["Complete", "Complete"]]);
      assert.ok(lineItems.every(({ orderId }: Json) => answer.json.orders.some((order: Json) => order.id.toLowerCase() === orderId.toLowerCase())));
      assertRefused(await accept(target, id), 400, 900_102);
    });

    test("a line that fails does not keep the others back, and is accepted again when its cause is gone", async () => {
      const { source, target } = await partners();
      const [one, two] = [await bought(source), await bought(source)];
      const { id } = await offered(source, target, [one, two]);
      await suspended(two);
      const { json, status } = await accept(target, id);
      assert.equal(status, 200);
      assert.deepEqual([json.orders.length, json.transferErrors.map((error: Json) => [error.transferGroupId, error.code, error.lineItems[0].status])], [1, [["1", 900_103, "Failed"]]]);
      assert.match(json.transferErrors[0].description, /suspended/);
      assert.equal((await get(source, id)).status, "Active");
      await throughDoors(scene.world, ({ db }) => db.run(sql`UPDATE subscriptions SET status = 'active' WHERE subscription_id = ${two.subscriptionId}`));
      const again = await accept(target, id);
      assert.deepEqual([again.json.orders.length, again.json.transferErrors], [1, []], again.text);
      assert.equal((await held(target)).length, 2);
      assert.equal((await get(source, id)).status, "Complete");
    });

    test("quantities are those of the transfer, whatever they became since", async () => {
      const { source, target } = await partners();
      const record = await bought(source, { quantity: 4 });
      const { id } = await offered(source, target, [record]);
      await throughDoors(scene.world, ({ db }) => db.run(sql`UPDATE subscriptions SET quantity = 9 WHERE subscription_id = ${record.subscriptionId}`));
      await accept(target, id);
      assert.deepEqual((await held(target)).map(({ quantity }) => quantity), [4]);
    });

    test("the reseller on record is one of the new partner's: else 800015 and 800016 in transferErrors", async () => {
      const { source, target } = await partners();
      const record = await bought(source);
      const lineOf = (partnerIdOnRecord: string) => ({ lineItems: [{ subscriptionId: record.subscriptionId, partnerIdOnRecord }] });
      const own = await throughDoors(scene.world, ({ db }) => db.get<{ mpn_id: string }>(sql`
        SELECT i.mpn_id FROM account_identifiers i JOIN accounts a ON a.account_id = i.account_id WHERE a.account_id = ${source.account.tenantId}`));
      for (const [mpnId, code] of [["9999999", 800_015], [own?.mpn_id ?? "", 800_016]] as const) {
        const { id } = await offered(source, target, [record], lineOf(mpnId));
        assert.deepEqual((await accept(target, id)).json.transferErrors.map((error: Json) => error.code), [code], mpnId);
        assert.equal((await by(source.user, source.customerId)("DELETE", `/${id}`)).status, 204);
      }
    });

    test("without the customer's agreement with the new partner nothing is ordered", async () => {
      const source = { ...scene.sandbox, customerId: await newCustomer(scene, scene.sandbox) };
      const added = await addAccount(scene.world, "sandbox", "indirectProvider", `unagreed${scene.next()}`);
      await share(scene.world, source.customerId, source.account.tenantId, added.tenantId);
      const target = { ...added, customerId: source.customerId };
      const { id } = await offered(source, target, [await bought(source)]);
      const { transferErrors } = (await accept(target, id)).json;
      assert.equal(transferErrors[0].code, 900_103);
      assert.match(transferErrors[0].description, /agreement/i);
      await acceptAgreement(scene.world, target);
      assert.deepEqual((await accept(target, id)).json.transferErrors, []);
    });

    test("the other partner rejects, the one who made it withdraws, and neither does the other's part", async () => {
      const { source, target } = await partners();
      const record = await bought(source);
      const { id } = await offered(source, target, [record]);
      const [mine, theirs] = [by(source.user, source.customerId), by(target.token, source.customerId)];
      const rows = await rowsOf(scene.world);
      assertRefused(await mine("POST", `/${id}/accept`), 403, 2032);
      assertRefused(await mine("PATCH", `/${id}`, { status: "reject" }), 403, 2032);
      assertRefused(await theirs("DELETE", `/${id}`), 403, 2032);
      assertRefused(await theirs("PATCH", `/${id}`, { status: "Complete" }), 400, 3000);
      await assertUnchanged(scene.world, rows);
      const rejected = await theirs("PATCH", `/${id}`, { id, status: "REJECT" });
      assert.deepEqual([rejected.status, rejected.json.status], [200, "Reject"]);
      for (const [method, rest, body] of [["POST", `/${id}/accept`], ["PATCH", `/${id}`, { status: "reject" }]] as const) assertRefused(await theirs(method, rest, body), 400, 900_102);
      assertRefused(await mine("DELETE", `/${id}`), 400, 900_102);
      const second = await offered(source, target, [record]);
      assert.equal((await mine("DELETE", `/${second.id}`)).status, 204);
      assertRefused(await mine("GET", `/${second.id}`), 404, 900_100);
      assertRefused(await theirs("POST", `/${nobody}/accept`), 404, 900_100);
    });

    test("one that nobody decides on counts as rejected after 30 days", async () => {
      const { source, target } = await partners();
      const { id } = await offered(source, target, [await bought(source)]);
      await scene.world.control("POST", "/clock", { advance: "P29DT23H" });
      assert.equal((await get(source, id)).status, "Active");
      await scene.world.control("POST", "/clock", { advance: "PT1H" });
      assert.equal((await get(source, id)).status, "Reject");
      assertRefused(await accept(target, id), 400, 900_102);
    });

    test("as many updates as a partner may make do not keep a subscription back", async () => {
      const { source, target } = await partners();
      const record = await bought(source);
      await throughDoors(scene.world, (unit) => apply(unit, { ...record, updates: 1_199 }, { after: record, events: [] }));
      const { id } = await offered(source, target, [record]);
      assert.deepEqual((await accept(target, id)).json.transferErrors, []);
      assert.deepEqual((await held(target)).map(({ orderId }) => orderId).length, 1);
    });

    test("800078, 900101: a subscription is active, no add-on, no trial, in no other transfer, and there", async () => {
      const { source, target } = await partners();
      const base = await bought(source);
      const addOn = await bought(source, { offerId: offers.fileStorage, parentSubscriptionId: base.subscriptionId });
      const trial = await modern(source, { sku: skus.trial, quantity: 25 });
      const software = await modern(source, { sku: skus.biztalk });
      const idle = await bought(source);
      await suspended(idle);
      for (const record of [addOn, trial, software, idle, { ...base, subscriptionId: nobody }]) await assertNot(source, draftOf(source, target, [record]), 400, 800_078);
      await assertNot(source, draftOf(source, target, [base, base]), 400, 800_078);
      await offered(source, target, [base]);
      await assertNot(source, draftOf(source, target, [base]), 409, 900_101);
      await assertNot(source, draftOf(source, target, []), 400, 3000);
    });

    test("900145, 900146: reservations and the marketplace's products stay where they are", async () => {
      const { source, target } = await partners();
      await assertNot(source, draftOf(source, target, [await modern(source, { sku: skus.reservation })]), 400, 900_145);
      await assertNot(source, draftOf(source, target, [await modern(source, { sku: skus.saas })]), 400, 900_146);
    });

    test("900131 to 900133, 900139: an Azure plan goes to the plan that the other partner has, with its Azure subscriptions", async () => {
      const { source, target } = await partners();
      const planOf = (accountId: string) => begun(scene.world, { accountId, customerId: source.customerId, sku: skus.azurePlan });
      const plan = await planOf(source.account.tenantId);
      const draft = draftOf(source, target, [plan]);
      await assertNot(source, draft, 400, 900_133);
      const theirs = await planOf(target.tenantId);
      const legacy = await bought(source, { offerId: offers.azure, quantity: 1 });
      await assertNot(source, draft, 400, 900_131);
      await suspended(legacy);
      const { id } = await offered(source, target, [plan]);
      const set = (subscriptionId: string, status: string) => throughDoors(scene.world, ({ db }) => db.run(sql`UPDATE subscriptions SET status = ${status} WHERE subscription_id = ${subscriptionId}`));
      await set(theirs.subscriptionId, "suspended");
      assertRefused(await accept(target, id), 403, 900_139);
      await by(source.user, source.customerId)("DELETE", `/${id}`);
      await assertNot(source, draft, 400, 900_132);
      await set(theirs.subscriptionId, "active");
      await set(plan.subscriptionId, "suspended");
      await assertNot(source, draft, 400, 900_132);
      await set(plan.subscriptionId, "active");
      const answer = await accept(target, (await offered(source, target, [plan])).id);
      assert.deepEqual([answer.json.orders, answer.json.transferErrors], [[], []], answer.text);
      const below = await throughDoors(scene.world, ({ db }) => listEntitlements(db, theirs));
      assert.equal(below.length, 2);
      assert.equal((await stored(plan)).status, "deleted");
    });

    test("800002, 900148, 20002: the two are different partners of the customer, of one kind", async () => {
      const { source, target } = await partners();
      const record = await bought(source);
      const draft = draftOf(source, target, [record]);
      for (const itself of [{ targetPartnerTenantId: source.account.tenantId }, { sourcePartnerTenantId: target.tenantId }]) await assertNot(source, { ...draft, ...itself }, 400, 900_148);
      await assertNot(source, { ...draft, sourcePartnerTenantId: nobody }, 400, 800_002);
      for (const tenantId of [nobody, scene.primary.account.tenantId]) await assertNot(source, { ...draft, targetPartnerTenantId: tenantId }, 400, 800_002);
      const stranger = await addAccount(scene.world, "sandbox", "directBill", `stranger${scene.next()}`);
      await assertNot(source, { ...draft, targetPartnerTenantId: stranger.tenantId }, 403, 20_002);
    });

    test("900137, 900138: the other partner sells, and is in the same cloud", async () => {
      const { source, target } = await partners();
      const draft = draftOf(source, target, [await bought(source)]);
      await assertNot(source, { ...draft, targetPartnerTenantId: source.resellerId }, 403, 900_137);
      const other = await addPrimary(scene.world, `china${scene.next()}.partner.onmschina.cn`);
      await throughDoors(scene.world, ({ db }) => db.run(sql`UPDATE accounts SET cloud = 'china', kind = 'sandbox' WHERE account_id = ${other.tenantId}`));
      await assertNot(source, { ...draft, targetPartnerTenantId: other.tenantId }, 403, 900_138);
    });

    test("the eligibility tells of each subscription whether it can go, and why not", async () => {
      const { source, target } = await partners();
      const free = await bought(source);
      const open = await bought(source);
      const idle = await bought(source);
      const reserved = await modern(source, { sku: skus.reservation, status: "active" });
      const { id } = await offered(source, target, [open]);
      await suspended(idle);
      const ask = (query: string) => scene.world.call("GET", `/v1/customers/${source.customerId}/transferseligibility${query}`, { token: source.user });
      const { json } = await ask("?transferType=DirectToIndirect");
      const found = new Map<string, Json>(json.map((one: Json) => [one.id.toLowerCase(), one]));
      assert.deepEqual(found.get(free.subscriptionId), { id: free.subscriptionId.toUpperCase(), isEligible: true });
      for (const [{ subscriptionId }, reason] of [[open, new RegExp(id)], [idle, /suspended/], [reserved, /reservations/]] as const) {
        assert.equal(found.get(subscriptionId)?.isEligible, false);
        assert.match(found.get(subscriptionId)?.reason, reason);
      }
      assertRefused(await ask(""), 400, 3000);
      assertRefused(await ask("?transferType=indirecttodirect"), 400, 3000);
    });

    test("a customer of a primary account goes from one of its partners to another that it has accepted", async () => {
      const source = { ...scene.primary, customerId: await newCustomer(scene, scene.primary) };
      const added = await addAccount(scene.world, "primary", "directBill", `accepted${scene.next()}`);
      const answer = await scene.world.control("POST", "/customers/acceptances", { partner: added.tenantId, customer: source.customerId });
      assert.equal(answer.status, 200, answer.text);
      const target = { ...added, customerId: source.customerId };
      await acceptAgreement(scene.world, target);
      const { id } = await offered(source, target, [await bought(source)]);
      assert.deepEqual((await accept(target, id)).json.transferErrors, []);
      assert.equal((await held(target)).length, 1);
    });
  });
}

test("with the switch transferNewCommerce licences of new commerce are not transferred, older ones are", async (context) => {
  const scene = await openScene({ settings: { transferNewCommerce: "refuse" } });
  context.after(() => scene.world.close());
  const { world, sandbox } = scene;
  const target = await otherPartner(scene, sandbox);
  const at = { accountId: sandbox.account.tenantId, customerId: sandbox.customerId };
  const [licences, legacy] = [await begun(world, at), await buyLegacy(world, at)];
  const offer = (subscriptionId: string) => world.call("POST", `/v1/customers/${sandbox.customerId}/transfers`, {
    token: sandbox.user,
    body: { sourcePartnerTenantId: sandbox.account.tenantId, targetPartnerTenantId: target.tenantId, lineItems: [{ subscriptionId }] },
  });
  assertRefused(await offer(licences.subscriptionId), 400, 800_078);
  assert.equal((await offer(legacy.subscriptionId)).status, 201);
});

test("with the switch transferLifetime a transfer stays open as long as it says", async (context) => {
  const scene = await openScene({ clock, settings: { transferLifetime: "P2D" } });
  context.after(() => scene.world.close());
  const { world, sandbox } = scene;
  const target = await otherPartner(scene, sandbox);
  const { subscriptionId } = await buyLegacy(world, { accountId: sandbox.account.tenantId, customerId: sandbox.customerId });
  const path = `/v1/customers/${sandbox.customerId}/transfers`;
  const { json: { id } } = await world.call("POST", path, {
    token: sandbox.user,
    body: { sourcePartnerTenantId: sandbox.account.tenantId, targetPartnerTenantId: target.tenantId, lineItems: [{ subscriptionId }] },
  });
  const after = async (duration: string) => {
    await world.control("POST", "/clock", { advance: duration });
    return (await world.call("GET", `${path}/${id}`, { token: sandbox.user })).json.status;
  };
  assert.deepEqual([await after("PT47H59M59S"), await after("PT1S")], ["Active", "Reject"]);
});

test("while a renewal is being processed nothing goes over, and all of it can later", async (context) => {
  const scene = await openScene({ clock, settings: { renewalProcessing: "PT12H" } });
  context.after(() => scene.world.close());
  const source = { ...scene.sandbox, customerId: await newCustomer(scene, scene.sandbox) };
  const target = await otherPartner(scene, source);
  const of = { accountId: source.account.tenantId, customerId: source.customerId };
  const [legacy, licences] = [await buyLegacy(scene.world, of), await begun(scene.world, { ...of, sku: skus.officeE1, termDuration: "P1Y", billingCycle: "monthly" })];
  const offer = async ({ subscriptionId }: SubscriptionRecord): Promise<Json> => (await scene.world.call("POST", `/v1/customers/${source.customerId}/transfers`, {
    token: source.user, body: { sourcePartnerTenantId: of.accountId, targetPartnerTenantId: target.tenantId, lineItems: [{ subscriptionId }] },
  })).json;
  const accept = (id: string) => scene.world.call("POST", `/v1/customers/${target.customerId}/transfers/${id}/accept`, { token: target.token });
  const held = () => throughDoors(scene.world, ({ db }) => listSubscriptions(db, target.tenantId, target.customerId));
  for (const record of [licences, legacy]) {
    await scene.world.control("POST", "/clock", { to: `${record.term?.end}T23:00:00Z` });
    const before = await held();
    const { id } = await offer(record);
    await scene.world.control("POST", "/clock", { advance: "PT2H" });
    for (let count = 0; count < 2; count += 1) {
      const { status, json } = await accept(id);
      assert.deepEqual([status, json.orders, json.transferErrors.map(({ code }: Json) => code)], [200, [], [900_103]]);
      assert.deepEqual(await held(), before);
    }
    await scene.world.control("POST", "/clock", { advance: "P1D" });
    assert.deepEqual((await accept(id)).json.transferErrors, []);
    const [moved] = (await held()).filter(({ subscriptionId }) => !before.some((one) => one.subscriptionId === subscriptionId));
    assert.ok((moved?.term?.end ?? "") > (record.term?.end ?? "x"));
  }
});

test("S-15 a base and its add-ons need room together: what a sandbox has none for stays where it is", async (context) => {
  const scene = await openScene({ clock });
  context.after(() => scene.world.close());
  const source = { ...scene.sandbox, customerId: await newCustomer(scene, scene.sandbox) };
  const target = await otherPartner(scene, source);
  const of = { accountId: source.account.tenantId, customerId: source.customerId };
  const base = await buyLegacy(scene.world, of);
  await buyLegacy(scene.world, { ...of, offerId: offers.fileStorage, parentSubscriptionId: base.subscriptionId });
  const theirs = { accountId: target.tenantId, customerId: target.customerId };
  for (let count = 0; count < 4; count += 1) await begun(scene.world, { ...theirs, sku: skus.officeE1 });
  const { json: { id } } = await scene.world.call("POST", `/v1/customers/${source.customerId}/transfers`, {
    token: source.user, body: { sourcePartnerTenantId: of.accountId, targetPartnerTenantId: target.tenantId, lineItems: [{ subscriptionId: base.subscriptionId }] },
  });
  const { json } = await scene.world.call("POST", `/v1/customers/${target.customerId}/transfers/${id}/accept`, { token: target.token });
  assert.deepEqual([json.orders, json.transferErrors.length], [[], 1]);
  assert.equal((await throughDoors(scene.world, ({ db }) => listSubscriptions(db, target.tenantId, target.customerId))).length, 4);
});
