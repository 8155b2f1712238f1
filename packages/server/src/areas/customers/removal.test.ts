// How a customer ends: deleted in the sandbox, left in a primary account, and what must be out of the way before.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import fc from "fast-check";
import { Fault } from "@understudy/kernel";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser, throughDoors } from "../../../../../tests/support/doors.ts";
import { verifiedDomain } from "../../../../../tests/support/examples/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made, openScene, type Scene, type Side } from "../../../../../tests/support/scene.ts";
import type { Json } from "../../../../../tests/support/world.ts";
import { sql } from "../../database/index.ts";
import { checkNothingHolds, type Purchase } from "./rules.ts";

const kinds = ["subscription", "reservation", "software"] as const;
const statuses = ["active", "suspended", "cancelled"] as const;
const purchase: fc.Arbitrary<Purchase> = fc.record({ kind: fc.constantFrom(...kinds), id: fc.uuid(), status: fc.constantFrom(...statuses) });

/** The ids that a refusal names; none where nothing holds the customer. */
function holding(purchases: readonly Purchase[]): readonly string[] {
  try {
    checkNothingHolds(purchases);
    return [];
  } catch (error) {
    assert.ok(error instanceof Fault && error.definition.code === 2032);
    return purchases.filter(({ id }) => error.message.includes(id)).map(({ id }) => id);
  }
}

test("A-41 a customer with an active subscription, or a reservation or software order that is not cancelled, is not deleted, and all of them are named", () => {
  assert.deepEqual(holding([]), []);
  fc.assert(fc.property(fc.array(purchase, { maxLength: 6 }), (purchases) => {
    const expected = purchases.filter(({ kind, status }) => status === "active" || (status === "suspended" && kind !== "subscription"));
    assert.deepEqual(holding(purchases), expected.map(({ id }) => id));
  }));
});

for (const dialect of dialects) {
  describe(`the end of a customer on ${dialect}`, () => {
    let scene: Scene;
    before(async () => { scene = await openScene({}, dialect); });
    after(() => scene.world.close());

    const create = (side: Side, name = `Ending ${scene.next()}`): Promise<Json> =>
      made(scene.world, "/v1/customers", { token: side.app, body: customerDraft(name) });
    const patch = (side: Side, id: string, body: object, token = side.user) =>
      scene.world.call("PATCH", `/v1/customers/${id}/`, { token, body });
    const get = (side: Side, path: string) => scene.world.call("GET", `/v1/customers${path}`, { token: side.user });
    const listed = async (side: Side): Promise<string[]> => (await get(side, "?size=500")).json.items.map(({ id }: Json) => id);
    const none = { relationshipToPartner: "none", attributes: { objectType: "Customer" } };

    test("A-41 deleting a sandbox customer deletes all that hangs on it, and frees every domain that it had", async () => {
      const { world, sandbox } = scene;
      const untouched = await rowsOf(world);
      const { id, companyProfile } = await create(sandbox, "All Of It");
      await made(world, `/v1/customers/${id}/verifieddomain`, { token: sandbox.app, body: verifiedDomain("all-of-it.example.com") });
      await made(world, `/v1/customers/${id}/qualifications`, { token: sandbox.user, body: { qualification: "Education" } });
      const [when, account] = ["2027-01-01T00:00:00.000Z", sandbox.account.tenantId];
      await throughDoors(world, async ({ db }) => {
        await db.run(sql`INSERT INTO deleted_users (user_id, tenant_id, account_id, user_name, deleted_at, sealed_user)
          VALUES (${`user of ${id}`}, ${id}, ${account}, 'gone', ${when}, ${new Uint8Array([1])})`);
        await db.run(sql`INSERT INTO customer_agreements (agreement_id, customer_id, account_id, agreement_type, agreed_at, created_at, agreement)
          VALUES (${`agreement of ${id}`}, ${id}, ${account}, 'MicrosoftCustomerAgreement', ${when}, ${when}, '{}')`);
      });
      assert.equal((await world.call("DELETE", `/v1/customers/${id}`, { token: sandbox.app })).status, 204);
      for (const domain of [companyProfile.domain, "all-of-it.example.com"]) {
        assert.equal((await world.call("HEAD", `/v1/domains/${domain}`, { token: sandbox.app })).status, 404, domain);
      }
      // What was written of it stands in the log, and the vetting that was to come finds nothing.
      const left = (await rowsOf(world)).filter((row) => row.includes(id) && !/"operation_type":|"due_at":/.test(row));
      assert.deepEqual(left.filter((row) => !untouched.includes(row)), []);
      const rows = await throughDoors(world, ({ db }) => db.all(sql`
        SELECT user_id FROM deleted_users WHERE tenant_id = ${id}
        UNION ALL SELECT agreement_id FROM customer_agreements WHERE customer_id = ${id}`));
      assert.deepEqual(rows, []);
      await world.control("POST", "/clock", { advance: "P1D" });
      assert.equal((await create(sandbox, "All Of It")).companyProfile.domain, companyProfile.domain);
    });

    test("A-42 a primary account's customer is not deleted: 900127, and nothing has changed", async () => {
      const { world, primary } = scene;
      const rows = await rowsOf(world);
      for (const token of [primary.app, primary.user]) {
        assertRefused(await world.call("DELETE", `/v1/customers/${primary.customerId}`, { token }), 400, 900_127);
      }
      await assertUnchanged(world, rows);
    });

    test("A-41 in the sandbox removing the relationship deletes the tenant", async () => {
      const { world, sandbox } = scene;
      const { id, companyProfile } = await create(sandbox);
      const answer = await patch(sandbox, id, none);
      assert.equal(answer.status, 200, answer.text);
      assert.deepEqual(answer.json, { relationshipToPartner: "none", allowDelegatedAccess: false, attributes: { objectType: "Customer" } });
      assert.equal((await world.call("HEAD", `/v1/domains/${companyProfile.domain}`, { token: sandbox.app })).status, 404);
      assertRefused(await get(sandbox, `/${id}`), 404, 1000);
    });

    test("a primary account that removes the relationship has the customer no more, and the tenant stays", async () => {
      const { world, primary } = scene;
      const { id, companyProfile } = await create(primary);
      assert.ok((await listed(primary)).includes(id));
      assert.equal((await patch(primary, id, none)).status, 200);
      assert.ok(!(await listed(primary)).includes(id));
      const filter = encodeURIComponent(JSON.stringify({ Field: "Domain", Value: companyProfile.domain, Operator: "starts_with" }));
      assert.deepEqual((await get(primary, `?filter=${filter}`)).json.items, []);
      for (const path of [`/${id}`, `/${id}/profiles/company`, `/${id}/profiles/billing`, `/${id}/qualifications`]) {
        assertRefused(await get(primary, path), 403, 20_002);
      }
      assertRefused(await patch(primary, id, none), 403, 20_002);
      assert.equal((await world.call("HEAD", `/v1/domains/${companyProfile.domain}`, { token: primary.app })).status, 200);
    });

    test("the activity log says that the relationship was removed, by whom and from what", async () => {
      const { primary } = scene;
      const { id } = await create(primary);
      await patch(primary, id, none);
      const { json } = await scene.world.call("GET", "/v1/auditrecords", { token: primary.app });
      const [record] = json.items;
      assert.deepEqual([record.operationType, record.customerId, record.userPrincipalName], ["remove_partner_customer_relationship", id, primary.account.admin.userName]);
      assert.equal(JSON.parse(record.resourceOldValue).RelationshipToPartner, "reseller");
    });

    test("the activity log says that delegated administration was ended, and of what kind that is", async () => {
      const { primary, sandbox } = scene;
      for (const side of [primary, sandbox]) {
        const { id } = await create(side);
        await patch(side, id, { allowDelegatedAccess: false });
        const [record] = (await scene.world.call("GET", "/v1/auditrecords", { token: side.app })).json.items;
        assert.deepEqual([record.operationType, record.resourceType, record.customerId], ["dap_admin_relationship_terminated", "partner_customer_dap", id]);
        assert.deepEqual([record.resourceOldValue, record.resourceNewValue].map((text) => JSON.parse(text).AllowDelegatedAccess), [true, false]);
        const filter = encodeURIComponent(JSON.stringify({ Field: "ResourceType", Value: "PartnerCustomerDap", Operator: "equals" }));
        const found = (await scene.world.call("GET", `/v1/auditrecords?filter=${filter}`, { token: side.app })).json.items;
        assert.equal(found[0].id, record.id);
      }
    });

    test("delegated administration ends alone, for good, and the partner is shown less of the company", async () => {
      for (const side of [scene.primary, scene.sandbox]) {
        const { id } = await create(side);
        const before = (await get(side, `/${id}`)).json;
        assert.equal(before.allowDelegatedAccess, true);
        const ended = await patch(side, id, { AllowDelegatedAccess: false, RelationshipToPartner: "reseller", CompanyProfile: { CompanyName: "Other" } });
        assert.equal(ended.status, 200, ended.text);
        assert.deepEqual(ended.json, { relationshipToPartner: "reseller", allowDelegatedAccess: false, attributes: { objectType: "Customer" } });
        assert.equal((await patch(side, id, { allowDelegatedAccess: false })).status, 200);
        const after = (await get(side, `/${id}`)).json;
        const { address: _address, email: _email, ...profile } = before.companyProfile;
        const { customDomains: _domains, ...rest } = before;
        assert.deepEqual(after, { ...rest, allowDelegatedAccess: false, companyProfile: profile });
        assert.deepEqual((await get(side, `/${id}/profiles/company`)).json, profile);
        assertRefused(await patch(side, id, { allowDelegatedAccess: true }), 400, 3000);
      }
    });

    test("nothing else of a customer can be patched", async () => {
      const { world, primary } = scene;
      const whole = (await get(primary, `/${primary.customerId}`)).json;
      const rows = await rowsOf(world);
      for (const body of [{}, whole, { relationshipToPartner: "advisor" }, { companyProfile: { companyName: "Other" } }]) {
        assertRefused(await patch(primary, primary.customerId, body), 400, 3000);
      }
      await assertUnchanged(world, rows);
    });

    test("only a global admin ends it, and no application alone", async () => {
      const { world, primary } = scene;
      const rows = await rowsOf(world);
      assertRefused(await patch(primary, primary.customerId, none, primary.app), 403, 900_329);
      await assertUnchanged(world, rows);
      for (const role of ["adminAgent", "salesAgent", "helpdeskAgent"] as const) {
        const token = await world.userToken(primary.account, { userName: await addUser(world, primary.account, `Removing${role}`, [role]) });
        assertRefused(await patch(primary, primary.customerId, none, token), 403, 900_150);
      }
      assert.equal((await get(primary, `/${primary.customerId}`)).status, 200);
    });

    test("the whole customer may be sent with it, as the SDKs send it", async () => {
      const { id } = await create(scene.primary);
      const whole = (await get(scene.primary, `/${id}`)).json;
      assert.equal((await patch(scene.primary, id, { ...whole, relationshipToPartner: "none" })).status, 200);
      assertRefused(await get(scene.primary, `/${id}`), 403, 20_002);
    });
  });
}
