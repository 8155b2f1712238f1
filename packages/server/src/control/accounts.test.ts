// What the operator does to accounts; what then becomes of a company is in `accounts/enrolment/enrolment.test.ts`.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { dialects } from "../../../../tests/support/databases.ts";
import { newCompany } from "../../../../tests/support/enrolment.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { startWorld, type Json, type TestWorld } from "../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;
const admin = { userName: "owner", password: "Correct-Horse-7" };
const unknown = "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10";

for (const dialect of dialects) {
  describe(`the operator's hold on accounts on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ clock }, dialect); });
    after(() => world.close());

    const order = (path: string, body: object) => world.control("POST", `/accounts${path}`, body);

    test("takes a company in, with all that was said of it, and with the usual where nothing was", async () => {
      const whole = await order("", {
        cloud: "germany", partnerType: "indirectProvider", domainPrefix: "Whole", country: "at", companyName: "Whole Company",
        admin: { ...admin, firstName: "Robin", lastName: "Reyes" },
      });
      const { tenantId, ...company } = whole.json;
      assert.deepEqual(company, {
        kind: "primary", cloud: "germany", partnerType: "indirectProvider", state: "enrolling", domain: "whole.onmicrosoft.de", country: "AT",
        companyName: "Whole Company", adminUserName: "owner@whole.onmicrosoft.de",
      });
      const { tenantId: id, ...usual } = (await order("", { domainPrefix: "usual", admin })).json;
      assert.deepEqual(usual, {
        kind: "primary", cloud: "global", partnerType: "directBill", state: "enrolling", domain: "usual.onmicrosoft.com", country: "US",
        adminUserName: "owner@usual.onmicrosoft.com",
      });
      const listed = (await world.control("GET", "/accounts")).json.accounts.map((account: Json) => account.tenantId);
      assert.ok(listed.includes(tenantId) && listed.includes(id) && listed.includes(world.sandbox.tenantId));
    });

    test("shows no secret", async () => {
      const { text } = await world.control("GET", "/accounts");
      assert.ok(!/Correct-Horse-7|argon2|hmac|sealed/i.test(text), text);
    });

    test("A-03 says how far a verification is", async () => {
      const company = await newCompany(world, "shown");
      await company.call("PUT", "/enrolment", company.application);
      const { accounts } = (await world.control("GET", "/accounts")).json;
      const { state, vettingStatus, verificationEnds } = accounts.find(({ domain }: Json) => domain === company.domain);
      assert.deepEqual([state, vettingStatus, verificationEnds], ["verifying", "pending", "2026-11-25T12:00:00.000Z"]);
    });

    test("suspending twice and resuming twice is no mistake", async () => {
      const states = [];
      for (const state of ["suspended", "suspended", "active", "active"]) states.push((await order(`/${world.sandbox.domain.toUpperCase()}/state`, { state })).json.state);
      assert.deepEqual(states, ["suspended", "suspended", "active", "active"]);
    });

    const refused: readonly (readonly [path: string, body: object, status: number, why: RegExp])[] = [
      ["", { domainPrefix: "understudy", admin }, 409, /understudy\.onmicrosoft\.com is in use/],
      ["", { domainPrefix: "new", admin: { ...admin, password: "short" } }, 400, /8 to 256 characters/],
      ["", { domainPrefix: "new", admin: { ...admin, password: "I-am-the-owner-1" } }, 400, /user name/],
      ["", { domainPrefix: "new" }, 400, /not valid/],
      ["", { domainPrefix: "new-", admin }, 400, /not valid/],
      ["", { domainPrefix: "new", cloud: "mars", admin }, 400, /not valid/],
      ["", { domainPrefix: "new", partnerType: "friend", admin }, 400, /not valid/],
      ["", { domainPrefix: "new", country: "USA", admin }, 400, /not valid/],
      ["", { domainPrefix: "new", admin, state: "active" }, 400, /not valid/],
      [`/${unknown}/verification`, { outcome: "authorized" }, 404, new RegExp(`no account ${unknown}`)],
      ["/nobody.example/verification", { outcome: "authorized" }, 404, /no account nobody\.example/],
      ["/understudy.onmicrosoft.com/verification", { outcome: "authorized" }, 409, /is not being verified/],
      ["/understudy.onmicrosoft.com/verification", { outcome: "perhaps" }, 400, /not valid/],
      ["/understudy.onmicrosoft.com/verification", { outcome: "authorized", reason: "No." }, 400, /a company that is rejected/],
      ["/contosocustomer.onmicrosoft.com/state", { state: "suspended" }, 404, /no account contosocustomer/],
      ["/usual.onmicrosoft.com/state", { state: "suspended" }, 409, /is enrolling: only active accounts/],
      ["/usual.onmicrosoft.com/state", { state: "active" }, 409, /is enrolling: only active accounts/],
      ["/usual.onmicrosoft.com/state", { state: "enrolling" }, 400, /not valid/],
      ["/%00/state", { state: "active" }, 404, /no account/],
    ];
    for (const [path, body, status, why] of refused) {
      test(`refuses ${path || "a new company"} ${JSON.stringify(body)}, says why, and changes nothing`, async () => {
        const rows = await rowsOf(world);
        const answer = await order(path, body);
        assert.equal(answer.status, status, answer.text);
        assert.match(answer.json.description, why);
        await assertUnchanged(world, rows);
      });
    }
  });
}
