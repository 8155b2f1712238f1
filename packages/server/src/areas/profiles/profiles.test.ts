// The profiles of the account itself: what they say, what changes of them, and what does not.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { cloudNames } from "@understudy/contract";
import { addUser } from "../../../../../tests/support/doors.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { startFourClouds } from "../../../../../tests/support/four-clouds.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;
const names = ["legalbusiness", "organization", "billing", "support"] as const;
type Name = (typeof names)[number];

for (const dialect of dialects) {
  describe(`the account's own profiles on ${dialect}`, () => {
    let world: TestWorld;
    let user: string;
    before(async () => {
      world = await startWorld({ clock }, dialect);
      user = await world.userToken(world.primary);
    });
    after(() => world.close());

    const get = async (name: string, token = user): Promise<Json> => {
      const answer = await world.call("GET", `/v1/profiles/${name}`, { token });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const put = (name: string, body: object, headers: Record<string, string> = {}): Promise<Answer> =>
      world.call("PUT", `/v1/profiles/${name}`, { token: user, body, headers });
    const changed = async (name: string, body: object): Promise<Json> => {
      const answer = await put(name, body);
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    /** Refused for this property, with nothing changed. */
    const assertFixed = async (name: Name, body: object, property: string): Promise<void> => {
      const rows = await rowsOf(world);
      const answer = await put(name, body);
      assertRefused(answer, 400, 3000);
      assert.ok(answer.json.data[0].startsWith(`${property}: `), answer.text);
      await assertUnchanged(world, rows);
    };

    test("every account has them all from the beginning, primary and sandbox, each with its own", async () => {
      for (const account of [world.primary, world.sandbox]) {
        const token = await world.userToken(account);
        const [legal, organization, billing, support, mpn] = await Promise.all([...names, "mpn"].map((name) => get(name, token)));
        const company = account.kind === "primary" ? "Understudy Partner" : "Understudy Partner (sandbox)";
        assert.deepEqual([legal.companyName, organization.companyName, billing.companyName, mpn.partnerName], [company, company, company, company]);
        assert.deepEqual([organization.id, organization.tenantId, organization.domain], [account.tenantId, account.tenantId, account.domain]);
        assert.deepEqual([organization.language, organization.culture, billing.billingCurrency], ["en", "en-US", "USD"]);
        assert.deepEqual([legal.vettingStatus, legal.vettingSubStatus], ["authorized", "none"]);
        assert.equal(legal.primaryContact.email, account.admin.userName);
        assert.match(mpn.mpnId, /^\d{7}$/);
        const types = [legal, organization, billing, support, mpn].map(({ profileType, attributes }) => [profileType, attributes.objectType]);
        assert.deepEqual(types, [
          ["LegalBusinessProfile", "LegalBusinessProfile"], ["OrganizationProfile", "OrganizationProfile"],
          ["BillingProfile", "BillingProfile"], ["support_profile", "PartnerSupportProfile"], ["MpnProfile", "MpnProfile"],
        ]);
        assert.deepEqual(legal.links.self, { uri: "/profiles/legalbusiness", method: "GET", headers: [] });
      }
    });

    test("what is sent back as it was read, whole, changes nothing but the version", async () => {
      for (const name of names) {
        const { attributes: before, ...read } = await get(name);
        const { attributes: after, ...written } = await changed(name, { ...read, attributes: before });
        assert.deepEqual(written, read);
        assert.equal(after.objectType, before.objectType);
        assert.equal(after.etag !== before.etag, name === "organization" || name === "billing", name);
      }
    });

    test("names come in any case, and empty parts as clients send them", async () => {
      const { billingDay: _day, ...billing } = await get("billing");
      const pascal = JSON.stringify(billing).replaceAll(/"([a-z])(\w*)":/g, (_all, first: string, rest: string) => `"${first.toUpperCase()}${rest}":`);
      const answer = await world.call("PUT", "/v1/profiles/billing", {
        token: user, body: pascal.replace('"Email":', '"PhoneNumber":"4255550110","MiddleName":null,"Email":').replace('{"Comp', '{"PurchaseOrderNumber":"9888","TaxId":null,"Comp'),
      });
      assert.equal(answer.status, 200, answer.text);
      assert.equal(answer.json.purchaseOrderNumber, "9888");
      assert.equal("taxId" in answer.json, false);
      assert.deepEqual((await get("billing")), answer.json);
    });

    test("an update takes the whole resource: what is left out is removed", async () => {
      await changed("support", { email: "a@example.com", telephone: "1", website: "https://example.com" });
      const { links: _links, attributes: _attributes, ...left } = await changed("supportprofile", { email: "b@example.com" });
      assert.deepEqual(left, { email: "b@example.com", profileType: "support_profile" });
      assert.deepEqual((await get("support")).email, "b@example.com");
    });

    test("a stale ETag is refused, in the header and in the body, and the right one or none is taken", async () => {
      for (const name of ["organization", "billing"] as const) {
        const old = await get(name);
        const { attributes: { etag } } = await changed(name, old);
        const rows = await rowsOf(world);
        assertRefused(await put(name, old), 400, 2055);
        assertRefused(await put(name, old, { "if-match": old.attributes.etag }), 412, 412);
        await assertUnchanged(world, rows);
        assert.equal((await put(name, old, { "if-match": etag })).status, 200, "the header counts before the body");
        const { attributes: _attributes, ...bare } = old;
        assert.equal((await put(name, bare)).status, 200);
      }
    });

    test("A-02 the company's name is fixed for who buys from Microsoft, in every profile", async () => {
      for (const name of ["legalbusiness", "organization", "billing"] as const) {
        const { attributes: _attributes, ...profile } = await get(name);
        await assertFixed(name, { ...profile, companyName: "Another Company" }, "companyName");
      }
    });

    test("the country never changes, nor the currency that follows from it", async () => {
      const [legal, organization, { attributes: _etag, ...billing }] = [await get("legalbusiness"), await get("organization"), await get("billing")];
      await assertFixed("legalbusiness", { ...legal, address: { ...legal.address, country: "CA" } }, "address.country");
      await assertFixed("organization", { ...organization, defaultAddress: { ...organization.defaultAddress, country: "CA" } }, "defaultAddress.country");
      await assertFixed("billing", { ...billing, address: { ...billing.address, country: "CA" } }, "address.country");
      await assertFixed("billing", { ...billing, billingCurrency: "EUR" }, "billingCurrency");
      assert.equal((await changed("billing", { ...billing, billingCurrency: "usd" })).billingCurrency, "USD");
    });

    test("A-02 the billing day is chosen once, and never changes", async () => {
      const { attributes: _attributes, ...billing } = await get("billing");
      assert.equal((await changed("billing", { ...billing, billingDay: 17 })).billingDay, 17);
      await assertFixed("billing", { ...billing, billingDay: 18 }, "billingDay");
      assert.equal((await changed("billing", billing)).billingDay, 17);
      assert.equal((await changed("billing", { ...billing, billingDay: 0 })).billingDay, 17);
      for (const billingDay of [-1, 32, 1.5, "x"]) assertRefused(await put("billing", { ...billing, billingDay }), 400, 3000);
    });

    test("a culture that is none is refused", async () => {
      const { attributes: _attributes, ...organization } = await get("organization");
      await assertFixed("organization", { ...organization, culture: "english" }, "culture");
      assert.equal((await changed("organization", { ...organization, language: "es", culture: "es-US" })).culture, "es-US");
    });

    test("a PartnerID is verified by anybody's number of the same kind of account, and an unknown one is 404 with 3000", async () => {
      const own = await get("mpn");
      const others = (await world.call("GET", "/internal/v1/identifiers", { token: await world.userToken(world.sandbox) })).json.partnerIds;
      assert.deepEqual(await get(`mpn?mpnId=${own.mpnId}`), own);
      for (const mpnId of ["9999999", others[0].mpnId]) assertRefused(await world.call("GET", `/v1/profiles/mpn?mpnId=${mpnId}`, { token: user }), 404, 3000);
      for (const mpnId of ["none", "-1", "0", "99999999999", "1.5"]) assertRefused(await world.call("GET", `/v1/profiles/mpn?mpnId=${mpnId}`, { token: user }), 400, 3000);
    });

    test("a billing admin sees where invoices go, a sales agent who the company is, and neither changes it", async () => {
      const tokenOf = async (role: "billingAdmin" | "salesAgent" | "adminAgent") => world.userToken(world.primary, { userName: await addUser(world, world.primary, role, [role]) });
      const [billingAdmin, salesAgent, adminAgent] = [await tokenOf("billingAdmin"), await tokenOf("salesAgent"), await tokenOf("adminAgent")];
      const status = async (name: string, token: string) => (await world.call("GET", `/v1/profiles/${name}`, { token })).status;
      assert.deepEqual([await status("billing", billingAdmin), await status("legalbusiness", billingAdmin)], [200, 403]);
      assert.deepEqual([await status("billing", salesAgent), await status("legalbusiness", salesAgent)], [403, 200]);
      const support = { token: adminAgent, body: { email: "c@example.com" } };
      assert.equal((await world.call("PUT", "/v1/profiles/support", support)).status, 200);
      assertRefused(await world.call("PUT", "/v1/profiles/billing", { ...support, token: billingAdmin }), 403, 900150);
    });

    test("every update is in the activity log, with what there was before and after", async () => {
      const before = await get("support");
      await changed("support", { email: "logged@example.com" });
      const { items } = (await world.call("GET", "/v1/auditrecords?size=500", { token: user })).json;
      const entry = items.find((item: Json) => item.resourceNewValue?.includes("logged@example.com"));
      assert.deepEqual([entry?.operationType, entry?.resourceType], ["update_company_info", "partner_user"]);
      assert.equal(JSON.parse(entry.resourceOldValue).Email, before.email);
    });
  });

  describe(`a changed legal business profile on ${dialect}`, () => {
    let world: TestWorld;
    before(async () => { world = await startWorld({ clock, settings: { accountVerification: "P2D" } }, dialect); });
    after(() => world.close());

    const profile = async (version = "Current"): Promise<Json> =>
      (await world.call("GET", `/v1/profiles/legalbusiness?vettingVersion=${version}`, { token: await world.appToken(world.primary) })).json;
    const update = async (changes: (profile: Json) => object): Promise<Json> => {
      const before = await profile();
      const answer = await world.call("PUT", "/v1/profiles/legalbusiness", { token: await world.userToken(world.primary), body: { ...before, ...changes(before) } });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const moveTo = (addressLine1: string) => update(({ address }) => ({ address: { ...address, addressLine1 } }));
    const decide = (outcome: string) => world.control("POST", `/accounts/${world.primary.domain}/verification`, { outcome });
    const advance = async (duration: string): Promise<number> => (await world.control("POST", "/clock", { advance: duration })).json.settled.count;

    test("is not verified again for another contact or phone number, nor because the caller says what its vetting is", async () => {
      const changes = await update(({ address, primaryContact }) => ({
        address: { ...address, phoneNumber: "4255550110" }, primaryContact: { ...primaryContact, firstName: "Robin" }, vettingStatus: "rejected",
      }));
      assert.deepEqual([changes.vettingStatus, changes.vettingSubStatus, changes.address.phoneNumber], ["authorized", "none", "4255550110"]);
      assert.equal((await decide("authorized")).status, 409);
    });

    test("A-02 is verified again for another address, until the clock says so; LastFinalized is the former one meanwhile", async () => {
      const before = await profile();
      const pending = await moveTo("2 Second Street");
      assert.deepEqual([pending.vettingStatus, pending.vettingSubStatus], ["pending", "business_verification"]);
      assert.deepEqual(await profile(), pending);
      for (const version of ["LastFinalized", "last_finalized", "lastfinalized"]) assert.deepEqual(await profile(version), before);
      assert.equal(await advance("P1DT23H59M59S"), 0);
      assert.equal((await profile()).vettingStatus, "pending");
      assert.equal(await advance("PT1S"), 1);
      assert.deepEqual(await profile(), { ...pending, vettingStatus: "authorized", vettingSubStatus: "none" });
      assert.deepEqual(await profile("LastFinalized"), await profile());
    });

    test("the account goes on working while it is verified", async () => {
      await moveTo("3 Third Street");
      assert.equal((await world.call("GET", "/v1/customers", { token: await world.appToken(world.primary) })).status, 200);
      assert.equal((await world.call("GET", "/internal/v1/account", { token: await world.userToken(world.primary) })).json.state, "active");
      assert.equal((await decide("authorized")).status, 200);
      assert.equal((await profile()).vettingStatus, "authorized");
      assert.equal(await advance("P5D"), 1, "what was on the agenda comes to nothing");
      assert.equal((await profile()).vettingStatus, "authorized");
    });

    test("one that moved twice is verified from the second time on", async () => {
      await moveTo("4 Fourth Street");
      await advance("P1D");
      await moveTo("5 Fifth Street");
      assert.equal(await advance("P1D"), 1);
      assert.equal((await profile()).vettingStatus, "pending");
      assert.equal((await profile("LastFinalized")).address.addressLine1, "3 Third Street");
      await advance("P1D");
      assert.equal((await profile()).vettingStatus, "authorized");
    });

    test("that was rejected leaves the former one standing, and is verified anew when it is corrected", async () => {
      await moveTo("6 Sixth Street");
      assert.equal((await decide("rejected")).status, 200);
      const rejected = await profile();
      assert.deepEqual([rejected.vettingStatus, rejected.vettingSubStatus, rejected.address.addressLine1], ["rejected", "decision", "6 Sixth Street"]);
      assert.equal((await profile("LastFinalized")).address.addressLine1, "5 Fifth Street");
      assert.equal((await update(({ primaryContact }) => ({ primaryContact: { ...primaryContact, phoneNumber: "1" } }))).vettingStatus, "pending");
      assert.equal((await profile("LastFinalized")).address.addressLine1, "5 Fifth Street");
      await advance("P2D");
      assert.deepEqual([(await profile()).vettingStatus, (await profile("LastFinalized")).address.addressLine1], ["authorized", "6 Sixth Street"]);
    });

    test("a version that there is none of is refused", async () => {
      assertRefused(await world.call("GET", "/v1/profiles/legalbusiness?vettingVersion=first", { token: await world.appToken(world.primary) }), 400, 3000);
    });
  });
}

test("the profiles are there in every cloud, but that 21Vianet shows no support profile; country, language and currency are the cloud's", async (context) => {
  const four = await startFourClouds({ clock });
  context.after(() => four.close());
  const expected = { global: ["US", "en-US", "USD"], china: ["CN", "zh-CN", "CNY"], usgov: ["US", "en-US", "USD"], germany: ["DE", "de-DE", "EUR"] };
  for (const cloud of cloudNames) {
    const token = await four.world.userToken(four.account(cloud));
    const get = (name: string) => four.world.call("GET", `/v1/profiles/${name}`, { token });
    const [legal, organization, billing, mpn] = await Promise.all(["legalbusiness", "organization", "billing", "mpn"].map(get));
    assert.deepEqual([legal?.status, organization?.status, billing?.status, mpn?.status], [200, 200, 200, 200]);
    assert.deepEqual([legal?.json.address.country, organization?.json.culture, billing?.json.billingCurrency], expected[cloud]);
    const support = await get("support");
    if (cloud === "china") assertRefused(support, 400, 900127);
    else assert.equal(support.status, 200);
    const update = await four.world.call("PUT", "/v1/profiles/support", { token, body: { email: "support@example.com" } });
    assert.equal(update.status, 200, update.text);
  }
});
