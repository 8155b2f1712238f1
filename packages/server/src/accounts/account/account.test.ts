// The account itself: its kind, what Set up account leaves behind, its programmes, and that each stands for itself.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { clouds, cloudNames } from "@understudy/contract";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { newCompany, verifiedCompany } from "../../../../../tests/support/enrolment.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { startFourClouds } from "../../../../../tests/support/four-clouds.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { sandboxForm } from "../../../../../tests/support/sandbox-form.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;
const address = { country: "US", city: "Redmond", addressLine1: "One Microsoft Way", state: "WA", postalCode: "98052", firstName: "Robin", lastName: "Reyes" };

for (const dialect of dialects) {
  describe(`accounts on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ clock }, dialect); });
    after(() => world.close());

    const page = async (path: string, token: string): Promise<Json> => {
      const answer = await world.call("GET", `/internal/v1${path}`, { token });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };

    test("S-02 there are two kinds of account, and each says which it is: on its pages, to the operator, and where its tokens lead", async () => {
      const listed = (await world.control("GET", "/accounts")).json.accounts;
      const told = (await world.control("GET", "/status")).json;
      assert.equal(told.counts.accounts, 2);
      for (const kind of ["primary", "sandbox"] as const) {
        const account = world[kind];
        assert.equal(account.kind, kind);
        const token = await world.userToken(account);
        assert.equal((await page("/account", token)).kind, kind);
        assert.deepEqual((await page("/tenants", token)).map((tenant: Json) => [tenant.tenantId, tenant.kind]), [[account.tenantId, kind]]);
        assert.equal(listed.find(({ tenantId }: Json) => tenantId === account.tenantId).kind, kind);
        const ofPrimary = await world.call("GET", "/internal/v1/integrationsandbox", { token });
        if (kind === "primary") assert.equal(ofPrimary.status, 200);
        else assertRefused(ofPrimary, 400, 900127);
      }
    });

    test("A-04 a user is shown the accounts that it belongs to: its home, in which it is", async () => {
      for (const account of [world.primary, world.sandbox]) {
        const userName = await addUser(world, account, "Picker", ["helpdeskAgent"]);
        const shown = await page("/accounts", await world.userToken(account, { userName }));
        assert.deepEqual(shown.map(({ accountId, kind, isHome, isCurrent }: Json) => [accountId, kind, isHome, isCurrent]), [[account.tenantId, account.kind, true, true]]);
      }
    });

    test("S-09 one that is suspended does nothing any more, and the other goes on, either way round", async () => {
      const use = async (account: TestWorld["primary"]) => (await world.call("GET", "/v1/customers", { token: await world.appToken(account) })).status;
      for (const [one, other] of [[world.primary, world.sandbox], [world.sandbox, world.primary]] as const) {
        assert.equal((await world.control("POST", `/accounts/${one.domain}/state`, { state: "suspended" })).status, 200);
        assert.deepEqual([await use(one), await use(other)], [403, 200]);
        assertRefused(await world.call("GET", "/internal/v1/account", { token: await world.userToken(one) }), 403, 2032);
        assert.equal((await world.control("POST", `/accounts/${one.tenantId}/state`, { state: "active" })).json.state, "active");
        assert.deepEqual([await use(one), await use(other)], [200, 200]);
      }
    });

    test("S-27 A-32 Set up account fills the profiles with what is typed there and nothing of the primary's, and records the agreement", async () => {
      const owner = await newCompany(world, "owner");
      await owner.call("PUT", "/enrolment", owner.application);
      await world.control("POST", `/accounts/${owner.tenantId}/verification`, { outcome: "authorized" });
      await owner.call("POST", "/enrolment/completion", owner.completion);
      const asked = await owner.call("POST", "/integrationsandbox", { ...sandboxForm, domainPrefix: "ownersandbox" });
      assert.equal(asked.status, 202, asked.text);
      await world.control("POST", "/clock", { advance: "P1D" });
      const { now } = (await world.control("GET", "/clock")).json;
      const token = await world.userToken(world.primary, { userName: asked.json.userName });
      const before = await page("/agreements", token);
      assert.ok(before.every(({ signedDate }: Json) => signedDate === undefined));
      const done = await world.call("POST", "/internal/v1/account/setup", { token, body: { companyName: "Typed Here", address, agreementAccepted: true } });
      assert.equal(done.status, 200, done.text);
      const signed = (await page("/agreements", token)).filter(({ signedDate }: Json) => signedDate !== undefined);
      assert.deepEqual(signed.map(({ agreementType, signedDate, signer }: Json) => [agreementType, signedDate, signer]), [["MicrosoftPartnerAgreement", now, asked.json.userName]]);
      const profiles = await Promise.all(["legalbusiness", "organization", "billing", "mpn"].map(async (name) => (await world.call("GET", `/v1/profiles/${name}`, { token })).json));
      const [legal, organization, billing, mpn] = profiles;
      assert.deepEqual([legal.companyName, organization.companyName, billing.companyName, mpn.partnerName], Array.from({ length: 4 }, () => "Typed Here"));
      assert.deepEqual([legal.address, organization.defaultAddress, billing.address], [address, address, address]);
      assert.equal(legal.vettingStatus, "authorized");
      assert.deepEqual([legal.primaryContact.firstName, legal.primaryContact.email], [sandboxForm.firstName, asked.json.userName]);
      const text = JSON.stringify(profiles);
      for (const foreign of [owner.domain, owner.mpnId, owner.application.legalBusinessProfile.companyName, "1 Main Street"]) assert.ok(!text.includes(foreign), foreign);
      assert.equal((await page("/account", token)).partnerType, "directBill");
    });

    test("A-31 Set up account does not take the sandbox to another country than its primary account's", async () => {
      const company = await verifiedCompany(world, "athome");
      await company.call("POST", "/enrolment/completion", company.completion);
      const asked = await company.call("POST", "/integrationsandbox", { ...sandboxForm, domainPrefix: "athomesandbox" });
      await world.control("POST", "/clock", { advance: "P1D" });
      const token = await world.userToken(world.primary, { userName: asked.json.userName });
      const setUp = (place: object) =>
        world.call("POST", "/internal/v1/account/setup", { token, body: { companyName: "At Home", address: place, agreementAccepted: true } });
      const rows = await rowsOf(world);
      const abroad = await setUp({ country: "FR", city: "Paris", addressLine1: "1 Rue de Rivoli", postalCode: "75001" });
      assertRefused(abroad, 400, 3000);
      assert.match(abroad.json.description, /address\.country/);
      await assertUnchanged(world, rows);
      assert.equal((await setUp({ ...address, country: "us" })).status, 200);
    });

    test("Set up account at the same moment twice does it once", async () => {
      const company = await newCompany(world, "twice");
      await company.call("PUT", "/enrolment", company.application);
      await world.control("POST", `/accounts/${company.tenantId}/verification`, { outcome: "authorized" });
      await company.call("POST", "/enrolment/completion", company.completion);
      const asked = await company.call("POST", "/integrationsandbox", { ...sandboxForm, domainPrefix: "twicesandbox" });
      await world.control("POST", "/clock", { advance: "P1D" });
      const token = await world.userToken(world.primary, { userName: asked.json.userName });
      const answers = await Promise.all([1, 2].map(() => world.call("POST", "/internal/v1/account/setup", { token, body: { companyName: "Once", address, agreementAccepted: true } })));
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 403]);
    });

    test("S-27 what an address needs in a country is told before the account is set up", async () => {
      const company = await newCompany(world, "asks");
      const rulesOf = (country: string) => company.call("GET", `/addressrules/${country}`);
      const american = (await rulesOf("us")).json;
      assert.deepEqual([american.country, american.states.length, american.hasState, american.hasPostalCode, american.isPostalCodeRequired], ["US", 51, true, true, true]);
      assert.deepEqual(american.states.at(-3), { code: "WI", name: "Wisconsin" });
      assert.match("98052-6399", new RegExp(american.postalCodeRegex));
      for (const [country, hasState, hasPostalCode] of [["DE", false, true], ["AE", true, false], ["IE", true, true]]) {
        const rules = (await rulesOf(country as string)).json;
        assert.deepEqual([rules.states, rules.hasState, rules.hasPostalCode], [[], hasState, hasPostalCode], country as string);
      }
      for (const nowhere of ["ZZ", "usa", "%20"]) assertRefused(await rulesOf(nowhere), 404, 1000);
    });
  });
}

test("S-01 in each of the four products there is a primary account of its own, set up as the others are", async (context) => {
  const four = await startFourClouds({ clock });
  context.after(() => four.close());
  for (const cloud of cloudNames) {
    const account = four.account(cloud);
    const token = await four.world.userToken(account);
    const get = async (path: string) => (await four.world.call("GET", `/internal/v1${path}`, { token })).json;
    assert.deepEqual([(await get("/account")).cloud, (await get("/account")).kind], [cloud, "primary"]);
    assert.ok((await get("/domains"))[0].name.endsWith(clouds[cloud].domainSuffixes[0] ?? ""));
    assert.equal((await get("/identifiers")).microsoftId, account.tenantId);
    assert.deepEqual((await get("/programs")).map(({ state }: Json) => state), ["active", "active"]);
  }
});
