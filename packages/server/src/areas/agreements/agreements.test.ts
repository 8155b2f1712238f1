// What customers agree to, on both databases, against the examples of the documentation.

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { acceptance } from "../../../../../tests/support/examples/agreements.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { startFourClouds } from "../../../../../tests/support/four-clouds.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made, openScene, type Scene } from "../../../../../tests/support/scene.ts";

const cloudTemplate = "998b88de-aa99-4388-a42c-1b3517d49490";
const customerTemplate = "117a77b0-9360-443b-8795-c6dedc750cf9";

for (const dialect of dialects) {
  describe(`agreements of customers on ${dialect}`, () => {
    let scene: Scene;
    let path: string;
    before(async () => { scene = await openScene({}, dialect); });
    after(() => scene.world.close());
    beforeEach(async () => {
      const { id } = await made(scene.world, "/v1/customers", { token: scene.sandbox.app, body: customerDraft(`Agreeing ${scene.next()}`) });
      path = `/v1/customers/${id}/agreements`;
    });
    const confirm = (body: object, token = scene.sandbox.user) => scene.world.call("POST", path, { token, body });
    const list = (query = "") => scene.world.call("GET", `${path}${query}`, { token: scene.sandbox.user });
    const ofCustomer = { ...acceptance(1) };

    test("are listed without a type those of the older kind alone, with a type its own, and all for *", async () => {
      const ask = async (query: string) => (await scene.world.call("GET", `/v1/agreements${query}`, { token: scene.sandbox.user })).json;
      const [cloud, customer] = [
        { templateId: cloudTemplate, agreementType: "MicrosoftCloudAgreement", type: "MicrosoftCloudAgreement", agreementLink: "https://learn.microsoft.com/partner-center/agreements", versionRank: 0 },
        { templateId: customerTemplate, agreementType: "MicrosoftCustomerAgreement", type: "MicrosoftCustomerAgreement", agreementLink: "https://aka.ms/customeragreement", versionRank: 0 },
      ];
      assert.deepEqual(await ask(""), {
        totalCount: 1, items: [cloud], links: { self: { uri: "/agreements", method: "GET", headers: [] } }, attributes: { objectType: "Collection" },
      });
      assert.deepEqual((await ask("?agreementType=MicrosoftCustomerAgreement")).items, [customer]);
      assert.deepEqual((await ask("?AgreementType=microsoftcustomeragreement")).items, [customer]);
      assert.deepEqual((await ask("?agreementType=*")).items, [cloud, customer]);
      assert.deepEqual((await ask("?agreementType=%2A")).items, [cloud, customer]);
      assertRefused(await scene.world.call("GET", "/v1/agreements?agreementType=Other", { token: scene.sandbox.user }), 400, 3000);
    });

    test("are confirmed by a user, who is kept with them whoever the body names", async () => {
      const answer = await confirm({ ...ofCustomer, userId: scene.primary.customerId, agreementLink: "https://elsewhere.example" });
      assert.equal(answer.status, 201, answer.text);
      const { userId, agreementLink, ...rest } = answer.json;
      assert.deepEqual(rest, ofCustomer);
      assert.equal(agreementLink, "https://aka.ms/customeragreement");
      const me = await scene.world.call("GET", "/v1/auditrecords", { token: scene.sandbox.user });
      const record = me.json.items.at(0);
      assert.deepEqual([record.operationType, record.resourceType], ["create_agreement", "agreement"]);
      assert.equal(record.customerId, path.split("/")[3]);
      assert.match(userId, /^[0-9a-f-]{36}$/);
      assert.notEqual(userId, scene.primary.customerId);
      assert.deepEqual((await list("?agreementType=*")).json.items, [answer.json]);
    });

    test("are listed by the day of the acceptance, without a type those of the older kind alone", async () => {
      const dates = ["2026-03-01", "2026-01-01T00:00:00", "2026-02-01T00:00:00.1234567Z", "2025-12-31T23:30:00-01:00"];
      for (const [index, dateAgreed] of dates.entries()) await confirm({ ...acceptance(index), dateAgreed });
      await confirm({ ...acceptance(9), templateId: cloudTemplate, type: "MicrosoftCloudAgreement" });
      assert.deepEqual((await list("?agreementType=MicrosoftCustomerAgreement")).json.items.map(({ dateAgreed }: { dateAgreed: string }) => dateAgreed), [
        "2026-01-01T00:00:00.000Z", "2026-01-01T00:30:00.000Z", "2026-02-01T00:00:00.123Z", "2026-03-01T00:00:00.000Z",
      ]);
      assert.deepEqual((await list()).json.items.map(({ type }: { type: string }) => type), ["MicrosoftCloudAgreement"]);
      assert.equal((await list("?agreementType=*")).json.totalCount, 5);
      assertRefused(await list("?agreementType=Other"), 400, 3000);
    });

    test("are confirmed once for a contact and again for another: a name, an address or a number may be the other", async () => {
      assert.equal((await confirm(ofCustomer)).status, 201);
      assertRefused(await confirm({ ...ofCustomer, dateAgreed: "2026-11-02" }), 400, 600061);
      for (const change of [{ firstName: "Alex" }, { lastName: "Other" }, { email: "other@example.com" }, { phoneNumber: "1" }]) {
        const contact = { ...ofCustomer, primaryContact: { ...ofCustomer.primaryContact, ...change } };
        assert.equal((await confirm(contact)).status, 201);
        assertRefused(await confirm(contact), 400, 600061);
      }
      assert.equal((await confirm({ ...ofCustomer, templateId: cloudTemplate, type: "MicrosoftCloudAgreement" })).status, 201);
      assert.equal((await list("?agreementType=*")).json.totalCount, 6);
    });

    test("are confirmed once of many at once that are alike", async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => confirm(ofCustomer)));
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 400, 400, 400, 400]);
    });

    test("may leave out their type, which the template says, and their contact's phone number", async () => {
      const { type, ...body } = ofCustomer;
      const { phoneNumber: _phone, ...primaryContact } = body.primaryContact;
      const answer = await confirm({ ...body, primaryContact, type: null });
      assert.equal(answer.status, 201);
      assert.equal(answer.json.type, type);
      assert.deepEqual(answer.json.primaryContact, primaryContact);
    });

    test("are refused for a template that there is not, is of another type or is spelled in capitals, and for a day that there is not", async () => {
      for (const [changes, property] of [
        [{ templateId: scene.primary.customerId }, "templateId"], [{ templateId: cloudTemplate }, "type"], [{ templateId: customerTemplate.toUpperCase() }, "templateId"],
        [{ dateAgreed: "2026-02-30" }, "dateAgreed"], [{ dateAgreed: "2026-13-01T00:00:00Z" }, "dateAgreed"], [{ dateAgreed: "0000-01-01" }, "dateAgreed"], [{ dateAgreed: "soon" }, "dateAgreed"],
      ] as const) {
        const refused = await confirm({ ...ofCustomer, ...changes });
        assertRefused(refused, 400, 3000);
        assert.match(refused.json.data[0], new RegExp(`^${property}: `));
      }
      assert.equal((await list("?agreementType=*")).json.totalCount, 0);
    });

    test("need a user with the right, and are seen by who may see them", async () => {
      assertRefused(await confirm(ofCustomer, scene.sandbox.app), 403, 900329);
      const billing = await scene.world.userToken(scene.sandbox.account, {
        userName: await addUser(scene.world, scene.sandbox.account, `billing${scene.next()}`, ["billingAdmin"]),
      });
      assertRefused(await confirm(ofCustomer, billing), 403, 900150);
      assert.equal((await scene.world.call("GET", path, { token: billing })).status, 200);
    });

    test("that the customer accepts itself are no confirmation of the partner's, and are told of apart", async () => {
      const asked = path.replace("agreements", "directSignedMicrosoftCustomerAgreementStatus");
      const isSigned = async () => (await scene.world.call("GET", asked, { token: scene.sandbox.user })).json;
      assert.deepEqual(await isSigned(), { isSigned: false });
      await confirm(ofCustomer);
      assert.deepEqual(await isSigned(), { isSigned: false });
      const order = { partner: scene.sandbox.account.domain, customer: path.split("/")[3] ?? "" };
      const accept = () => scene.world.control("POST", "/customers/agreements", order);
      const signed = await accept();
      assert.deepEqual([signed.status, signed.json], [200, { partnerId: scene.sandbox.account.tenantId, customerId: order.customer, isSigned: true }]);
      const rows = await rowsOf(scene.world);
      assert.deepEqual((await accept()).json, signed.json);
      await assertUnchanged(scene.world, rows);
      assert.deepEqual(await isSigned(), { isSigned: true });
      assert.equal((await list("?agreementType=*")).json.totalCount, 1);
    });

    test("go with their customer", async () => {
      await confirm(ofCustomer);
      assert.equal((await scene.world.call("DELETE", path.replace("/agreements", ""), { token: scene.sandbox.app })).status, 204);
      assertRefused(await list(), 404, 1000);
    });
  });
}

test("agreements of customers are of the global cloud alone", async (context) => {
  const four = await startFourClouds({ sandboxes: false });
  context.after(() => four.close());
  for (const cloud of ["china", "usgov", "germany"] as const) {
    const token = await four.world.userToken(four.account(cloud));
    assertRefused(await four.world.call("GET", "/v1/agreements", { token }), 400, 900127);
    assertRefused(await four.world.call("GET", `/v1/agreementtemplates/${customerTemplate}/document`, { token }), 400, 900127);
  }
});
