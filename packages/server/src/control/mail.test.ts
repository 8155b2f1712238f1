// The mail that the service would have sent: which, to whom, when, and written with its cause or not at all.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { newCompany } from "../../../../tests/support/enrolment.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { sandboxForm } from "../../../../tests/support/sandbox-form.ts";
import { made } from "../../../../tests/support/scene.ts";
import { startWorld, type Json, type TestWorld } from "../../../../tests/support/world.ts";

const start = "2027-01-15T09:30:00.000Z";
const clock = { kind: "frozen", instant: Temporal.Instant.from(start) } as const;
const customerTemplate = "117a77b0-9360-443b-8795-c6dedc750cf9";

for (const dialect of dialects) {
  describe(`the mail of a world on ${dialect}`, () => {
    let world: TestWorld;
    let token: string;
    before(async () => {
      world = await startWorld({ clock, seed: "empty", settings: { protocolClock: "world" } }, dialect);
      token = await world.userToken(world.primary);
    });
    after(() => world.close());

    const list = async (query = ""): Promise<Json> => {
      const { status, text, json } = await world.control("GET", `/mail${query}`);
      assert.equal(status, 200, text);
      return json;
    };
    /** What was written meanwhile, newest first. */
    async function written(work: () => Promise<unknown>): Promise<Json[]> {
      const { next } = await list();
      await work();
      return (await list(`?after=${next}`)).mail;
    }
    async function onlyOne(work: () => Promise<unknown>): Promise<Json> {
      const mail = await written(work);
      assert.equal(mail.length, 1, JSON.stringify(mail));
      return mail[0];
    }
    const order = async (path: string, body: object): Promise<void> => {
      const answer = await world.control("POST", path, body);
      assert.equal(answer.status, 200, answer.text);
    };
    const advance = (duration: string) => order("/clock", { advance: duration });
    const newCustomer = (name: string) => made(world, "/v1/customers", { token, body: customerDraft(name) });

    test("A-01 tells the company's contact what the review has come to, whoever ended it", async () => {
      const company = await newCompany(world, "mailed");
      assert.deepEqual(await written(() => company.call("PUT", "/enrolment", company.application)), []);
      const rejected = await onlyOne(() => order(`/accounts/${company.domain}/verification`, { outcome: "rejected", reason: "The address is a field." }));
      const { id, position, text, ...rest } = rejected;
      assert.deepEqual(rest, {
        account: { id: company.tenantId, kind: "primary", domain: company.domain }, at: start, to: `robin@${company.domain}`,
        subject: "Company mailed could not be verified",
      });
      assert.ok(id.length === 36 && position > 0);
      assert.match(text, /rejected\. The address is a field\./);
      await company.call("PUT", "/enrolment", company.application);
      const authorized = await onlyOne(() => advance("P3D"));
      assert.deepEqual([authorized.subject, authorized.at, authorized.to], ["Company mailed is verified", "2027-01-18T09:30:00.000Z", `robin@${company.domain}`]);
    });

    test("S-22 goes to the contact of the sandbox, when it is created and when it could not be", async () => {
      token = await world.userToken(world.primary);
      const ask = () => world.call("POST", "/internal/v1/integrationsandbox", { token, body: sandboxForm });
      const { domain } = world.primary;
      assert.deepEqual(await written(ask), []);
      const failed = await onlyOne(() => order("/sandbox", { domain, action: "fail", reason: "The machine room is flooded." }));
      assert.deepEqual([failed.to, failed.account.domain, failed.subject], [sandboxForm.email, domain, "Your integration sandbox could not be created"]);
      assert.match(failed.text, /contososandbox\.onmicrosoft\.com could not be created\. The machine room is flooded\./);
      await ask();
      const ready = await onlyOne(() => advance("PT5M"));
      assert.deepEqual([ready.to, ready.account.domain, ready.subject], [sandboxForm.email, domain, "Your integration sandbox is created"]);
      assert.match(ready.text, /sam@contososandbox\.onmicrosoft\.com/);
      assert.doesNotMatch(ready.text, new RegExp(sandboxForm.password));
    });

    test("tells a customer that its partner has attested its acceptance of an agreement", async () => {
      token = await world.userToken(world.primary);
      const { id } = await newCustomer("Attested");
      const primaryContact = { firstName: "Robin", lastName: "Reyes", email: "robin@attested.example" };
      const mail = await onlyOne(() => made(world, `/v1/customers/${id}/agreements`, {
        token, body: { primaryContact, templateId: customerTemplate, dateAgreed: "2027-01-10T00:00:00Z", type: "MicrosoftCustomerAgreement" },
      }));
      assert.equal(mail.to, "robin@attested.example");
      assert.match(mail.text, /Attested accepted the agreement MicrosoftCustomerAgreement on 2027-01-10\./);
    });

    test("tells the partner of an accepted invitation, each time that it is accepted", async () => {
      const company = { ...customerDraft("Inviting Company"), companyProfile: { domain: "inviting.onmicrosoft.com" } };
      await order("/customers", { company });
      const mail = await onlyOne(() => order("/customers/acceptances", { partner: world.primary.domain, customer: "inviting.onmicrosoft.com", delegatedAdmin: true }));
      assert.deepEqual([mail.to, mail.subject], [world.primary.admin.userName, "Inviting Company has accepted your invitation"]);
      assert.match(mail.text, /administer on its behalf/);
    });

    test("tells the partner what a qualification has come to, by the clock and by the operator", async () => {
      token = await world.userToken(world.primary);
      const { id } = await newCustomer("Qualified");
      await made(world, `/v1/customers/${id}/qualifications`, { token, body: { qualification: "Education", educationSegment: "K12", website: "https://example.edu" } });
      const approved = await onlyOne(() => advance("PT1H"));
      assert.equal(approved.subject, "The qualification of Qualified is approved");
      const decision = { partner: world.primary.domain, customer: id, qualification: "Education", vettingStatus: "Denied", vettingReason: "Not an Academic Domain" };
      const denied = await onlyOne(() => order("/customers/qualifications", decision));
      assert.match(denied.text, /Denied \(Not an Academic Domain\)/);
    });

    test("tells the partner of a validation code, and not the code", async () => {
      const mail = await onlyOne(() => order("/customers/validationcodes", { partner: world.primary.domain, organizationName: "City of Example", validationId: "48151623", maxCreates: 5 }));
      assert.match(mail.subject, /City of Example/);
      assert.doesNotMatch(JSON.stringify(mail), /48151623/);
    });

    test("comes newest first, and what follows one", async () => {
      const { mail, next } = await list();
      assert.deepEqual(mail.map(({ position }: Json) => position), mail.map((_: Json, index: number) => next - index));
      assert.deepEqual((await list("?limit=2")).mail, mail.slice(0, 2));
      assert.deepEqual(await list(`?after=${next}`), { mail: [], next });
      assert.deepEqual(await list("?after=999999999999999"), { mail: [], next: 2 ** 31 - 1 });
      for (const query of ["?after=x", "?limit=-1", "?since=1"]) assert.equal((await world.control("GET", `/mail${query}`)).status, 400);
    });

    test("is not written where its cause is refused", async () => {
      const rows = await rowsOf(world);
      const refused = await world.control("POST", "/customers/acceptances", { partner: world.primary.domain, customer: world.primary.domain });
      assert.ok(refused.status >= 400);
      await assertUnchanged(world, rows);
    });

    test("goes with the account, and with the world", async () => {
      await order("/sandbox", { domain: world.primary.domain, action: "delete" });
      const { mail } = await list("?limit=500");
      assert.ok(mail.length > 0 && mail.every(({ account }: Json) => account.kind === "primary"));
      await world.control("POST", "/reset");
      assert.deepEqual(await list(), { mail: [], next: 0 });
    });
  });
}
