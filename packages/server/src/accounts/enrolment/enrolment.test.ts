// How a company becomes a partner, from its first sign-in to an active account.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudNames, partnerTypes, roleNames, type AccountState } from "@understudy/contract";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { companyPassword, newCompany, verifiedCompany, type Company } from "../../../../../tests/support/enrolment.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { askToken } from "../../../../../tests/support/token-requests.ts";
import { startWorld, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;

for (const dialect of dialects) {
  describe(`enrolment on ${dialect}`, () => {
    let world: TestWorld;
    let count = 0;
    before(async () => { world = await startWorld({ clock, settings: { accountVerification: "P4D" } }, dialect); });
    after(() => world.close());

    const prefix = () => `company${(count += 1)}`;
    const stateOf = async (company: Company): Promise<AccountState> => (await company.call("GET", "/account")).json.state;
    const decide = (company: Company, order: object) => world.control("POST", `/accounts/${company.domain}/verification`, order);
    const applied = async (options: Parameters<typeof newCompany>[2] = {}): Promise<Company> => {
      const company = await newCompany(world, prefix(), options);
      assert.equal((await company.call("PUT", "/enrolment", company.application)).status, 200);
      return company;
    };
    /** Refused for this property, with nothing changed. */
    const assertRefusedFor = async (company: Company, [method, path]: readonly [string, string], body: object, property: string): Promise<void> => {
      const rows = await rowsOf(world);
      const answer = await company.call(method, path, body);
      assertRefused(answer, 400, 3000);
      assert.ok(answer.json.data[0].startsWith(`${property}: `), answer.text);
      await assertUnchanged(world, rows);
    };
    const apply = ["PUT", "/enrolment"] as const;
    const complete = ["POST", "/enrolment/completion"] as const;

    test("A-01 a company signs in, applies, is verified for some days, accepts the agreement, and is active then", async () => {
      const company = await newCompany(world, prefix());
      assert.equal(await stateOf(company), "enrolling");
      const begun = (await company.call("GET", "/enrolment")).json;
      assert.deepEqual([begun.state, begun.vettingStatus, begun.agreementType, begun.currency], ["enrolling", "none", "MicrosoftPartnerAgreement", "USD"]);

      const application = (await company.call("PUT", "/enrolment", company.application)).json;
      assert.deepEqual([application.state, application.vettingStatus, application.vettingSubStatus], ["verifying", "pending", "business_verification"]);
      assert.deepEqual([application.mpnId, application.submittedDate, application.expectedDate], [company.mpnId, "2026-11-22T12:00:00.000Z", "2026-11-26T12:00:00.000Z"]);
      assert.deepEqual(application.legalBusinessProfile, company.application.legalBusinessProfile);

      const percent = async () => (await company.call("GET", "/enrolment")).json.percentComplete;
      assert.equal(application.percentComplete, 0);
      await world.control("POST", "/clock", { advance: "P3D" });
      assert.equal(await percent(), 75);
      await world.control("POST", "/clock", { advance: "PT23H59M59.999S" });
      assert.deepEqual([await stateOf(company), await percent()], ["verifying", 99]);
      assert.equal((await world.control("POST", "/clock", { advance: "PT0.001S" })).json.settled.count, 1);
      assert.deepEqual([await stateOf(company), await percent()], ["authorized", undefined]);

      const done = await company.call("POST", "/enrolment/completion", company.completion);
      assert.equal(done.status, 200, done.text);
      assert.deepEqual([done.json.state, done.json.vettingStatus], ["active", "authorized"]);
      assert.equal((await world.call("GET", "/v1/customers", { token: company.token })).status, 200);
    });

    test("A-01 what was said on the way is what the account's profiles, agreements and programmes say", async () => {
      const company = await verifiedCompany(world, prefix());
      await company.call("POST", "/enrolment/completion", company.completion);
      const profile = async (name: string): Promise<Json> => (await world.call("GET", `/v1/profiles/${name}`, { token: company.token })).json;
      const { companyName, address } = company.application.legalBusinessProfile;
      const [legal, organization, billing, mpn] = [await profile("legalbusiness"), await profile("organization"), await profile("billing"), await profile("mpn")];
      assert.deepEqual([legal.companyName, legal.address, legal.vettingStatus], [companyName, address, "authorized"]);
      assert.deepEqual([organization.companyName, organization.defaultAddress], [companyName, address]);
      assert.deepEqual([billing.companyName, billing.taxId, billing.billingCurrency], [companyName, "12-345678", "USD"]);
      assert.deepEqual([mpn.partnerName, mpn.mpnId], [companyName, company.mpnId]);
      const agreements = (await company.call("GET", "/agreements")).json;
      const { signedDate, signer, isRequired } = agreements.find(({ agreementType }: Json) => agreementType === "MicrosoftPartnerAgreement");
      assert.deepEqual([signedDate, signer, isRequired], [(await world.control("GET", "/clock")).json.now, company.userName, true]);
      const programs = (await company.call("GET", "/programs")).json.map(({ program, state }: Json) => [program, state]);
      assert.deepEqual(programs, [["partnerNetwork", "active"], ["cloudSolutionProvider", "active"]]);
    });

    test("A-01 its administrator signs in with the password that the operator gave, at once", async () => {
      const { domain, userName } = await newCompany(world, prefix());
      const answer = await askToken(world, domain, {
        grant_type: "password", client_id: "04b07795-8ddb-461a-bbee-02f9e1bf7b46", username: userName, password: companyPassword,
        resource: "https://api.partnercenter.microsoft.com",
      });
      assert.equal(answer.status, 200, answer.text);
    });

    test("A-01 the PartnerID must be of a location in the company's country", async () => {
      const company = await newCompany(world, prefix());
      const elsewhere = (await company.call("POST", "/identifiers/locations", { name: "Abroad", country: "CA" })).json.mpnId;
      const { partnerIds } = (await company.call("GET", "/identifiers")).json;
      const pga = partnerIds.find(({ type }: Json) => type === "pga").mpnId;
      const foreign = (await newCompany(world, prefix())).mpnId;
      for (const mpnId of [elsewhere, pga, foreign, "1"]) await assertRefusedFor(company, apply, { ...company.application, mpnId }, "mpnId");
    });

    test("A-01 the profile needs a contact by name, whose mail is on a domain of the company", async () => {
      const company = await newCompany(world, prefix());
      const { legalBusinessProfile: profile, ...rest } = company.application;
      const withContact = (changes: object) => ({ ...rest, legalBusinessProfile: { ...profile, primaryContact: { ...profile.primaryContact, ...changes } } });
      const contact = "legalBusinessProfile.primaryContact";
      await assertRefusedFor(company, apply, withContact({ email: "robin@example.com" }), `${contact}.email`);
      await assertRefusedFor(company, apply, withContact({ email: "" }), `${contact}.email`);
      await assertRefusedFor(company, apply, withContact({ lastName: null }), `${contact}.lastName`);
      await company.call("POST", "/domains", { name: `${prefix()}.example.com` });
      assert.equal((await company.call("PUT", "/enrolment", withContact({ email: `robin@company${count}.example.com` }))).status, 200);
    });

    test("A-01 each step is refused before its time and after, and changes nothing", async () => {
      const company = await newCompany(world, prefix());
      const refused = async (method: string, path: string, body: object) => {
        const rows = await rowsOf(world);
        assertRefused(await company.call(method, path, body), 403, 2032);
        await assertUnchanged(world, rows);
      };
      const notYet = () => refused("POST", "/enrolment/completion", company.completion);
      const notAgain = () => refused("PUT", "/enrolment", company.application);
      await notYet();
      await company.call("PUT", "/enrolment", company.application);
      await notYet();
      await notAgain();
      await decide(company, { outcome: "authorized" });
      await notAgain();
      await company.call("POST", "/enrolment/completion", company.completion);
      await notYet();
      await notAgain();
    });

    test("A-01 two who apply, or complete, at the same moment do it once", async () => {
      const company = await newCompany(world, prefix());
      const both = async (method: string, path: string, body: object) =>
        (await Promise.all([1, 2].map(() => company.call(method, path, body)))).map(({ status }) => status).toSorted();
      assert.deepEqual(await both("PUT", "/enrolment", company.application), [200, 403]);
      await decide(company, { outcome: "authorized" });
      assert.deepEqual(await both("POST", "/enrolment/completion", company.completion), [200, 403]);
    });

    test("A-01 a company that enrols has its own pages, and neither the API nor the pages of partners", async () => {
      const company = await newCompany(world, prefix());
      for (const path of ["/v1/customers", "/v1/profiles/legalbusiness", "/internal/v1/applications", "/internal/v1/agreements"]) {
        assertRefused(await world.call("GET", path, { token: company.token }), 403, 2032);
      }
      for (const path of ["/account", "/accounts", "/programs", "/identifiers", "/tenants", "/domains", "/enrolment", "/myprofile", "/myaccess"]) {
        assert.equal((await company.call("GET", path)).status, 200, path);
      }
    });

    test("A-01 only a global admin leads it", async () => {
      const company = await newCompany(world, prefix());
      for (const role of roleNames.filter((name) => name !== "globalAdmin")) {
        const token = await world.userToken(world.primary, { userName: await addUser(world, company, role, [role]) });
        assertRefused(await world.call("GET", "/internal/v1/enrolment", { token }), 403, 900150);
        assertRefused(await world.call("PUT", "/internal/v1/enrolment", { token, body: company.application }), 403, 900150);
      }
    });

    for (const partnerType of partnerTypes) {
      test(`A-01 ${partnerType} is a programme with its own agreement`, async () => {
        const company = await verifiedCompany(world, prefix(), { partnerType });
        const { agreementType } = (await company.call("GET", "/enrolment")).json;
        const expected = { advisor: "PartnerNetworkAgreement", controlPanelVendor: "ControlPanelVendorAgreement" }[partnerType as string] ?? "MicrosoftPartnerAgreement";
        assert.equal(agreementType, expected);
        if (partnerType === "directBill" || partnerType === "indirectProvider") {
          await assertRefusedFor(company, complete, { agreementAccepted: true }, "billingProfile");
        }
        const body = partnerType === "directBill" || partnerType === "indirectProvider" ? company.completion : { agreementAccepted: true };
        assert.equal((await company.call("POST", "/enrolment/completion", body)).json.state, "active");
        const signed = (await company.call("GET", "/agreements")).json.filter(({ signedDate }: Json) => signedDate !== undefined);
        assert.deepEqual(signed.map((agreement: Json) => [agreement.agreementType, agreement.isRequired]), [[expected, true]]);
        assert.equal((await company.call("GET", "/account")).json.partnerType, partnerType);
      });
    }

    test("A-01 the agreement must be accepted", async () => {
      const company = await verifiedCompany(world, prefix());
      await assertRefusedFor(company, complete, { ...company.completion, agreementAccepted: false }, "agreementAccepted");
    });

    test("A-02 the country is the one that the company began with, for the profile and for invoices", async () => {
      const company = await newCompany(world, prefix(), { country: "FR" });
      const { legalBusinessProfile: profile, ...rest } = company.application;
      const abroad = { ...rest, legalBusinessProfile: { ...profile, address: { ...profile.address, country: "US" } } };
      await assertRefusedFor(company, apply, abroad, "legalBusinessProfile.address.country");
      await company.call("PUT", "/enrolment", company.application);
      await decide(company, { outcome: "authorized" });
      const { billingProfile, ...completion } = company.completion;
      await assertRefusedFor(company, complete, { ...completion, billingProfile: { ...billingProfile, billingCurrency: "USD" } }, "billingCurrency");
      assert.equal((await company.call("POST", "/enrolment/completion", company.completion)).json.currency, "EUR");
    });

    test("A-02 a tax id is asked for by country", async () => {
      const [indian, american] = [await verifiedCompany(world, prefix(), { country: "IN" }), await verifiedCompany(world, prefix())];
      const without = ({ completion: { billingProfile: { taxId: _taxId, ...billingProfile }, ...completion } }: Company) => ({ ...completion, billingProfile });
      await assertRefusedFor(indian, complete, without(indian), "billingProfile.taxId");
      assert.equal((await american.call("POST", "/enrolment/completion", without(american))).status, 200);
      assert.equal((await indian.call("POST", "/enrolment/completion", indian.completion)).status, 200);
    });

    test("A-02 the billing day is the one that was chosen, or that of the day, and does not change later", async () => {
      const [chosen, ofDay] = [await verifiedCompany(world, prefix()), await verifiedCompany(world, prefix())];
      const { billingProfile, ...completion } = chosen.completion;
      await chosen.call("POST", "/enrolment/completion", { ...completion, billingProfile: { ...billingProfile, billingDay: 7 } });
      await ofDay.call("POST", "/enrolment/completion", ofDay.completion);
      const billing = async ({ token }: Company): Promise<Json> => (await world.call("GET", "/v1/profiles/billing", { token })).json;
      const today = Temporal.Instant.from((await world.control("GET", "/clock")).json.now).toZonedDateTimeISO("UTC").day;
      assert.deepEqual([(await billing(chosen)).billingDay, (await billing(ofDay)).billingDay], [7, today]);
      assertRefused(await world.call("PUT", "/v1/profiles/billing", { token: chosen.token, body: { ...(await billing(chosen)), billingDay: 8 } }), 400, 3000);
    });

    test("A-02 a reseller may take another name, and is verified again for it; then everything has the new one", async () => {
      const reseller = await verifiedCompany(world, prefix(), { partnerType: "indirectReseller" });
      await reseller.call("POST", "/enrolment/completion", { agreementAccepted: true });
      const { token } = reseller;
      const profile = (await world.call("GET", "/v1/profiles/legalbusiness", { token })).json;
      const renamed = await world.call("PUT", "/v1/profiles/legalbusiness", { token, body: { ...profile, companyName: "New Name" } });
      assert.equal(renamed.json.vettingStatus, "pending");
      const name = async () => [(await reseller.call("GET", "/account")).json.companyName, (await world.call("GET", "/v1/profiles/mpn", { token })).json.partnerName];
      assert.deepEqual(await name(), [profile.companyName, profile.companyName]);
      await decide(reseller, { outcome: "authorized" });
      assert.deepEqual(await name(), ["New Name", "New Name"]);
    });

    test("A-03 verification ends by the operator's decision, and the clock has nothing left to say", async () => {
      const company = await applied();
      assert.equal((await decide(company, { outcome: "authorized" })).json.state, "authorized");
      await world.control("POST", "/clock", { advance: "P5D" });
      assert.equal(await stateOf(company), "authorized");
    });

    test("A-03 who was rejected reads why, may correct it and applies again", async () => {
      const company = await applied();
      const rejected = await decide(company, { outcome: "rejected", reason: "The company is not at this address." });
      assert.deepEqual([rejected.json.state, rejected.json.vettingStatus], ["rejected", "rejected"]);
      const read = (await company.call("GET", "/enrolment")).json;
      assert.deepEqual([read.state, read.rejectionReason, read.expectedDate], ["rejected", "The company is not at this address.", undefined]);
      await world.control("POST", "/clock", { advance: "P5D" });
      assert.equal(await stateOf(company), "rejected");
      const { legalBusinessProfile: profile, ...rest } = company.application;
      const corrected = { ...rest, legalBusinessProfile: { ...profile, address: { ...profile.address, addressLine1: "2 Other Street" } } };
      const again = await company.call("PUT", "/enrolment", corrected);
      assert.deepEqual([again.json.state, again.json.vettingStatus, again.json.rejectionReason], ["verifying", "pending", undefined]);
      await world.control("POST", "/clock", { advance: "P4D" });
      assert.equal(await stateOf(company), "authorized");
    });
  });
}

test("A-01 in every cloud a company may become a partner, but in US Government an indirect one", async (context) => {
  const world = await startWorld({ clock });
  context.after(() => world.close());
  for (const cloud of cloudNames) {
    const company = await verifiedCompany(world, `direct-${cloud}`, { cloud });
    assert.equal((await company.call("POST", "/enrolment/completion", company.completion)).json.state, "active");
    const provider = await newCompany(world, `provider-${cloud}`, { cloud, partnerType: "indirectProvider" });
    const answer = await provider.call("PUT", "/enrolment", provider.application);
    if (cloud === "usgov") assertRefused(answer, 400, 3000);
    else assert.equal(answer.status, 200, answer.text);
  }
});

test("A-02 with missingTaxId set to accept no country asks for a tax id", async (context) => {
  const world = await startWorld({ clock, settings: { missingTaxId: "accept" } });
  context.after(() => world.close());
  const company = await verifiedCompany(world, "without", { country: "IN" });
  const { billingProfile: { taxId: _taxId, ...billingProfile }, ...completion } = company.completion;
  assert.equal((await company.call("POST", "/enrolment/completion", { ...completion, billingProfile })).status, 200);
});
