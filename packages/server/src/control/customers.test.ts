// The control API's customers: what it refuses, and that it changes nothing by it. What it does is in the tests of the
// area customers.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { throughDoors } from "../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { unreadable } from "../../../../tests/support/mistakes.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";
import { sql } from "../database/index.ts";

const nobody = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";
const paths = [
  "/customers", "/customers/acceptances", "/customers/agreements", "/customers/validationcodes", "/customers/qualifications", "/customers/validationstatus",
];

describe("the control API's customers", () => {
  let world: TestWorld;
  let customer: string;
  before(async () => {
    world = await startWorld();
    const { json } = await world.call("GET", "/v1/customers", { token: await world.appToken(world.primary) });
    customer = json.items[0].id;
  });
  after(() => world.close());

  const post = (path: string, body?: object | string | Uint8Array, token = world.ready.operatorKey): Promise<Answer> =>
    world.call("POST", `/_understudy/v1${path}`, { token, ...(body !== undefined && { body }) });
  function assertRefusedFor(answer: Answer, status: number, why: RegExp): void {
    assert.equal(answer.status, status, answer.text);
    const { code, description, source } = answer.json;
    assert.deepEqual([code, source], [status, "Understudy"]);
    assert.match(description, why);
  }

  for (const path of paths) {
    test(`refuses bodies of ${path} that it cannot read, and callers without the key`, async () => {
      const rows = await rowsOf(world);
      for (const body of [...Object.values(unreadable), undefined, "null", "{}"]) assertRefusedFor(await post(path, body), 400, /^(The body is not|Give exactly one)/);
      assertRefusedFor(await post(path, {}, await world.userToken(world.primary)), 401, /operator key/);
      await assertUnchanged(world, rows);
    });
  }

  const partner = () => world.primary.domain;
  const refused: Readonly<Record<string, readonly [string, () => object, number, RegExp]>> = {
    "a company whose domain is taken": ["/customers", () => ({ company: { ...customerDraft("Contoso"), companyProfile: { domain: world.primary.domain } } }), 409, /in use/],
    "a company without a name of its own": ["/customers", () => ({ company: { companyProfile: { domain: "x.onmicrosoft.com" } } }), 400, /not valid/],
    "a company in another cloud's domain": ["/customers", () => ({ cloud: "china", company: customerDraft("Elsewhere") }), 404, /no active primary account in the cloud china/],
    "an invitation and a partner": ["/customers/acceptances", () => ({ invitation: "https://x", partner: partner(), customer }), 400, /exactly one/],
    "neither": ["/customers/acceptances", () => ({ customer }), 400, /exactly one/],
    "what is no invitation": ["/customers/acceptances", () => ({ invitation: "https://example.com/?partnerId=x", customer }), 400, /not a URL/],
    "an invitation of nobody": ["/customers/acceptances", () => ({ invitation: "https://x.example.com/?invType=ResellerRelationship&partnerId=a%00b", customer }), 400, /not a URL/],
    "a company of a reseller": ["/customers", () => ({ company: { ...customerDraft("Of Nobody"), associatedPartnerId: nobody } }), 400, /leave out associatedPartnerId/],
    "what is no URL": ["/customers/acceptances", () => ({ invitation: "hello", customer }), 400, /not a URL/],
    "an unknown partner": ["/customers/acceptances", () => ({ partner: nobody, customer }), 404, /no account/],
    "an unknown customer": ["/customers/acceptances", () => ({ partner: partner(), customer: "nobody.example.com" }), 404, /no customer/],
    "a partner for a customer": ["/customers/acceptances", () => ({ partner: partner(), customer: world.sandbox.domain }), 403, /no customer/],
    "an agreement of a customer that is another partner's": ["/customers/agreements", () => ({ partner: world.sandbox.domain, customer }), 404, /no customer/],
    "an agreement of nobody's customer": ["/customers/agreements", () => ({ partner: nobody, customer }), 404, /no account/],
    "a code that is none": ["/customers/validationcodes", () => ({ partner: partner(), organizationName: "A", validationId: "abc", maxCreates: 1 }), 400, /not valid/],
    "a code for nobody": ["/customers/validationcodes", () => ({ partner: nobody, organizationName: "A", validationId: "1", maxCreates: 1 }), 404, /no account/],
    "a code that is never used": ["/customers/validationcodes", () => ({ partner: partner(), organizationName: "A", validationId: "1", maxCreates: 0 }), 400, /not valid/],
    "a vetting that nobody asked for": ["/customers/qualifications", () => ({ partner: partner(), customer, qualification: "Education", vettingStatus: "Denied" }), 404, /Nobody has asked/],
    "a vetting that goes on": ["/customers/qualifications", () => ({ partner: partner(), customer, qualification: "Education", vettingStatus: "InReview" }), 400, /not valid/],
    "another partner's customer": ["/customers/qualifications", () => ({ partner: world.sandbox.domain, customer, qualification: "Education", vettingStatus: "Denied" }), 404, /no customer/],
    "a status of no customer": ["/customers/validationstatus", () => ({ customer: world.primary.tenantId, status: "Allowed" }), 404, /no customer/],
    "a status that is none": ["/customers/validationstatus", () => ({ customer, status: "allowed" }), 400, /not valid/],
  };
  for (const [what, [path, body, status, why]] of Object.entries(refused)) {
    test(`refuses ${what}`, async () => {
      const rows = await rowsOf(world);
      assertRefusedFor(await post(path, body()), status, why);
      await assertUnchanged(world, rows);
    });
  }
});

test("companies without a partner are kept with an account that sells", async (context) => {
  const world = await startWorld();
  context.after(() => world.close());
  await throughDoors(world, ({ db }) => db.run(sql`UPDATE accounts SET partner_type = 'advisor' WHERE kind = 'primary'`));
  const rows = await rowsOf(world);
  const answer = await world.control("POST", "/customers", { company: customerDraft("Kept Nowhere") });
  assert.deepEqual([answer.status, /no active primary account in the cloud global that sells/.test(answer.json.description)], [404, true]);
  await assertUnchanged(world, rows);
});
