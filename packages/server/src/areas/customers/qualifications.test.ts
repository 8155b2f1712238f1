// Qualifications over HTTP: asked for, vetted on the clock or by the operator, paid for with codes.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects, type DialectName } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { startWorld, type Answer, type TestWorld, type WorldOptions } from "../../../../../tests/support/world.ts";

const start = "2027-01-15T09:30:00.000Z";
const clock = { kind: "frozen", instant: Temporal.Instant.from(start) } as const;

/** A world with what these tests ask of it. */
async function asked(options: WorldOptions, dialect: DialectName) {
  const world = await startWorld({ clock, ...options, settings: { protocolClock: "world", ...options.settings } }, dialect);
  let count = 0;
  const token = () => world.userToken(world.primary);
  return {
    world,
    newCustomer: async (): Promise<string> =>
      (await made(world, "/v1/customers", { token: await token(), body: customerDraft(`Qualified ${(count += 1)}`) })).id,
    get: async (id: string, what = "qualifications"): Promise<Answer> => world.call("GET", `/v1/customers/${id}/${what}`, { token: await token() }),
    ask: async (id: string, body: object, query = ""): Promise<Answer> =>
      world.call("POST", `/v1/customers/${id}/qualifications${query}`, { token: await token(), body }),
    set: async (id: string, name: string, query = ""): Promise<Answer> =>
      world.call("PUT", `/v1/customers/${id}/qualification${query}`, { token: await token(), body: JSON.stringify(name) }),
    decide: (customer: string, qualification: string, vettingStatus: string, more: object = {}): Promise<Answer> =>
      world.control("POST", "/customers/qualifications", { partner: world.primary.tenantId, customer, qualification, vettingStatus, ...more }),
    giveCode: (validationId: string, maxCreates = 5): Promise<Answer> =>
      world.control("POST", "/customers/validationcodes", { partner: world.primary.domain, organizationName: "City of Example", validationId, maxCreates }),
  };
}

for (const dialect of dialects) {
  describe(`qualifications on ${dialect}`, () => {
    let kit: Awaited<ReturnType<typeof asked>>;
    let world: TestWorld;
    before(async () => {
      kit = await asked({}, dialect);
      ({ world } = kit);
    });
    after(() => world.close());
    const advance = (duration: string) => world.control("POST", "/clock", { advance: duration });
    const now = async (): Promise<string> => (await world.control("GET", "/clock")).json.now;

    test("Education is in review when it is asked for, and approved when the vetting is over", async () => {
      const id = await kit.newCustomer();
      const created = await now();
      assert.deepEqual((await kit.get(id)).json, []);
      const answer = await kit.ask(id, { Qualification: "education", EducationSegment: "K12", Website: "https://example.edu" });
      assert.equal(answer.status, 201, answer.text);
      const inReview = { qualification: "Education", vettingStatus: "InReview", vettingCreateDate: created, vettingCreatedDate: created };
      assert.deepEqual(answer.json, inReview);
      await advance("PT59M59S");
      assert.deepEqual((await kit.get(id)).json, [inReview]);
      assert.equal((await kit.get(id, "qualification")).json, "none");
      await advance("PT1S");
      assert.deepEqual((await kit.get(id)).json, [{ ...inReview, vettingStatus: "Approved" }]);
      assert.equal((await kit.get(id, "qualification")).text, '"education"');
    });

    test("the operator decides before the clock does, and whenever it wants", async () => {
      const id = await kit.newCustomer();
      await kit.ask(id, { qualification: "Education", educationSegment: "HigherEducation" });
      const denied = await kit.decide(id, "Education", "Denied", { vettingReason: "Not an Academic Domain" });
      assert.deepEqual([denied.json.vettingStatus, denied.json.vettingReason], ["Denied", "Not an Academic Domain"]);
      await advance("PT2H");
      assert.equal((await kit.get(id)).json[0].vettingStatus, "Denied", "the clock does not decide again");
      await kit.decide(id, "Education", "Approved");
      assert.equal((await kit.get(id)).json[0].vettingReason, undefined);
      await kit.decide(id, "Education", "Denied", { vettingReason: "No longer an Education Customer" });
      assert.equal((await kit.get(id)).json[0].vettingReason, "No longer an Education Customer");
    });

    test("what was denied can be asked for again, and is vetted from then on", async () => {
      const id = await kit.newCustomer();
      await kit.ask(id, { qualification: "Education" });
      await kit.decide(id, "Education", "Denied");
      await advance("PT30M");
      assert.equal((await kit.ask(id, { qualification: "Education" })).status, 201);
      await advance("PT30M");
      assert.equal((await kit.get(id)).json[0].vettingStatus, "InReview", "the first request falls due, and is not there any more");
      await advance("PT30M");
      assert.equal((await kit.get(id)).json[0].vettingStatus, "Approved");
    });

    test("None and Nonprofit cannot be set, nor one that the customer has, nor another beside Education", async () => {
      const id = await kit.newCustomer();
      await kit.ask(id, { qualification: "Education" });
      await kit.giveCode("77");
      const rows = await rowsOf(world);
      for (const qualification of ["None", "Nonprofit", "Education"]) assertRefused(await kit.ask(id, { qualification }), 400, 3000);
      assertRefused(await kit.ask(id, { qualification: "GovernmentCommunityCloud", validationCode: "77" }), 400, 3000);
      await assertUnchanged(world, rows);
    });

    test("a state owned entity is one at once, beside whatever else it is, and nobody vets it", async () => {
      const id = await kit.newCustomer();
      await kit.ask(id, { qualification: "Education" });
      assert.deepEqual((await kit.ask(id, { qualification: "StateOwnedEntity" })).json, { qualification: "StateOwnedEntity" });
      assert.deepEqual((await kit.get(id)).json.map(({ qualification }: { qualification: string }) => qualification).toSorted(), ["Education", "StateOwnedEntity"]);
      assert.equal((await kit.get(id, "qualification")).json, "state_owned_entity");
    });

    test("the Government Community Cloud takes one of the partner's own codes, and each use counts", async () => {
      const list = async () => (await world.call("GET", "/v1/customers/all/validations", { token: await world.appToken(world.primary) })).json;
      const given = await kit.giveCode("12345", 1);
      assert.deepEqual(given.json, {
        partnerId: world.primary.tenantId, organizationName: "City of Example", validationId: "12345", maxCreates: 1, remainingCreates: 1,
        eTag: `W/"datetime'${encodeURIComponent(await now())}'"`,
      });
      assert.ok((await list()).some(({ validationId }: { validationId: string }) => validationId === "12345"));
      const [id, other] = [await kit.newCustomer(), await kit.newCustomer()];
      for (const code of [{}, { validationCode: "" }, { validationCode: "54321" }]) {
        assertRefused(await kit.ask(id, { qualification: "GovernmentCommunityCloud", ...code }), 400, 3000);
      }
      assert.deepEqual((await kit.get(id, "validations")).json, []);
      const answer = await kit.ask(id, { qualification: "GovernmentCommunityCloud", validationCode: "12345" });
      assert.deepEqual([answer.status, answer.json.vettingStatus], [201, "Approved"]);
      const [relation] = (await kit.get(id, "validations")).json;
      assert.deepEqual([relation.customerId, relation.validationId, relation.organizationName], [id, "12345", "City of Example"]);
      assert.equal((await list()).find(({ validationId }: { validationId: string }) => validationId === "12345").remainingCreates, 0);
      assertRefused(await kit.ask(other, { qualification: "GovernmentCommunityCloud" }, "?code=12345"), 400, 3000);
      await kit.giveCode("12345", 2);
      assert.equal((await kit.ask(other, { qualification: "GovernmentCommunityCloud" }, "?code=12345")).status, 201);
    });

    test("a code is used once for each customer when many ask at once", async () => {
      await kit.giveCode("500", 3);
      const ids = await Promise.all(Array.from({ length: 6 }, () => kit.newCustomer()));
      const answers = await Promise.all(ids.map((id) => kit.ask(id, { qualification: "GovernmentCommunityCloud", validationCode: "500" })));
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 201, 201, 400, 400, 400]);
    });

    test("S-14 a partner's codes are not another account's", async () => {
      await kit.giveCode("901");
      const sandbox = await world.userToken(world.sandbox);
      assert.deepEqual((await world.call("GET", "/v1/customers/all/validations", { token: sandbox })).json, []);
      const { id } = await made(world, "/v1/customers", { token: sandbox, body: customerDraft("Sandbox City") });
      const body = { qualification: "GovernmentCommunityCloud", validationCode: "901" };
      assertRefused(await world.call("POST", `/v1/customers/${id}/qualifications`, { token: sandbox, body }), 400, 3000);
    });

    test("in the retired form a customer is set at once, from none and for good", async () => {
      const id = await kit.newCustomer();
      assert.equal((await kit.get(id, "qualification")).text, '"none"');
      const answer = await kit.set(id, "Education");
      assert.deepEqual([answer.status, answer.text], [200, '"education"']);
      assert.equal((await kit.get(id)).json[0].vettingStatus, "Approved");
      const rows = await rowsOf(world);
      for (const name of ["none", "nonprofit", "education", "state_owned_entity", "nothing"]) assertRefused(await kit.set(id, name), 400, 3000);
      await assertUnchanged(world, rows);
      const city = await kit.newCustomer();
      await kit.giveCode("31");
      assertRefused(await kit.set(city, "government_community_cloud"), 400, 3000);
      assert.equal((await kit.set(city, "government_community_cloud", "?code=31")).text, '"government_community_cloud"');
    });

    test("the activity log has who asked for which", async () => {
      const id = await kit.newCustomer();
      await kit.ask(id, { qualification: "StateOwnedEntity" });
      const { json } = await world.call("GET", "/v1/auditrecords", { token: await world.appToken(world.primary) });
      const record = json.items.find(({ customerId, operationType }: { customerId: string; operationType: string }) => customerId === id && operationType === "update_customer_qualification");
      assert.deepEqual(JSON.parse(record.resourceNewValue), [{ Qualification: "StateOwnedEntity" }]);
    });
  });

  test(`with qualificationOutcome set to denied the clock denies, and says why, after the time that is set on ${dialect}`, async (context) => {
    const kit = await asked({ settings: { qualificationOutcome: "denied", qualificationVetting: "P2D" } }, dialect);
    context.after(() => kit.world.close());
    const id = await kit.newCustomer();
    await kit.ask(id, { qualification: "Education" });
    await kit.world.control("POST", "/clock", { advance: "P2D" });
    const [{ vettingStatus, vettingReason }] = (await kit.get(id)).json;
    assert.deepEqual([vettingStatus, vettingReason], ["Denied", "Not an Education Customer"]);
  });
}
