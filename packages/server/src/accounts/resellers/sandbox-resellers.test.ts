// The indirect resellers of a provider's sandbox, by the API.

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { sandboxMpnIds } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { throughDoors } from "../../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../../tests/support/exports.ts";
import { addAccount, makePartners, requestIds, resellerDraft, type AddedAccount } from "../../../../../tests/support/partners.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { askToken, assertTokenRefused } from "../../../../../tests/support/token-requests.ts";
import { startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";
import { sql } from "../../database/index.ts";

const path = "/v1//sandboxIndirectReseller";
const start = "2026-11-22T12:00:00.000Z";
const clock = { kind: "frozen", instant: Temporal.Instant.from(start) } as const;

for (const dialect of dialects) {
  describe(`a sandbox reseller on ${dialect}`, () => {
    let world: TestWorld;
    let provider: AddedAccount;
    let count = 0;
    before(async () => {
      world = await startWorld({ clock }, dialect);
      provider = await addAccount(world, "sandbox", "indirectProvider", "providerbox");
    });
    after(() => world.close());
    // Each test finds the places free.
    afterEach(() => world.control("POST", "/sandbox", { tenantId: provider.tenantId, action: "reset" }));

    const create = (body: object, token = provider.token, headers = requestIds()): Promise<Answer> =>
      world.call("POST", path, { token, body, headers });
    const remove = (resellerId: string, token = provider.token, headers = requestIds()): Promise<Answer> =>
      world.call("DELETE", `${path}/${resellerId}`, { token, headers });
    const next = (): string => `reseller${(count += 1)}`;
    const made = async (): Promise<Json> => {
      const answer = await create(resellerDraft(next()));
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const customerFor = async (resellerId: string, token = provider.token): Promise<Json> => {
      const answer = await world.call("POST", "/v1/customers", { token, body: { ...customerDraft(`Shared ${(count += 1)}`), associatedPartnerId: resellerId } });
      assert.equal(answer.status, 201, answer.text);
      return answer.json;
    };

    test("A-50 is created and deleted by requests that carry both of their ids, and by no others", async () => {
      const { accountId } = await made();
      const { "ms-requestid": requestId = "", "ms-correlationid": correlationId = "" } = requestIds();
      const lacking = [
        {}, { "ms-requestid": requestId }, { "ms-correlationid": correlationId }, { "ms-requestid": "one", "ms-correlationid": correlationId },
        { "ms-requestid": requestId, "ms-correlationid": "" },
      ];
      const rows = await rowsOf(world);
      for (const headers of lacking) {
        const answers = [await create(resellerDraft("unnamed"), undefined, headers), await remove(accountId, undefined, headers)];
        for (const answer of answers) {
          assertRefused(answer, 400, 3000);
          assert.match(answer.json.description, "ms-requestid" in headers && headers["ms-requestid"] !== "one" ? /MS-CorrelationId/ : /MS-RequestId/);
        }
      }
      await assertUnchanged(world, rows);
      const named = { "ms-requestid": requestId, "ms-correlationid": correlationId };
      assert.equal((await remove(accountId, undefined, named)).status, 204);
    });

    test("A-51 A-52 is a whole account, active at once, with its administrator's password shown this once", async () => {
      const { accountId, mpnId, tenant, agreementSignature, partnerRelationship } = (await create(resellerDraft("Whole", { adminUserName: "Boss" }))).json;
      assert.ok(isGuid(accountId));
      assert.equal(mpnId, "6363276");
      const { password, ...rest } = tenant;
      assert.deepEqual(rest, { id: accountId, adminUserAccount: "boss@whole.onmicrosoft.com" });
      const { id, agreementId, signedByUserObjectId, ...signature } = agreementSignature;
      assert.ok([id, agreementId, signedByUserObjectId].every(isGuid));
      assert.deepEqual(signature, {
        accountId, agreementType: "ValueAddedReseller", dateSigned: start, signedByFirstName: provider.userName,
        signedByUserPrincipalName: provider.userName, signedByUserTenantId: provider.tenantId,
        attributes: { objectType: "AgreementSignatureResponse" },
      });
      assert.deepEqual(partnerRelationship, {
        id: provider.tenantId, name: "providerbox", relationshipType: "is_indirect_reseller_of", state: "Active", mpnId: "6363276",
        attributes: { objectType: "PartnerRelationshipResponse" },
      });
      const token = await world.userToken(world.primary, { userName: "boss@whole.onmicrosoft.com" });
      const account = (await world.call("GET", "/internal/v1/account", { token })).json;
      assert.deepEqual([account.kind, account.partnerType, account.state], ["sandbox", "indirectReseller", "active"]);
      assert.equal((await world.call("GET", "/internal/v1/indirectresellers", { token: provider.token })).json[0].location, "US");
      const signIn = (secret: string) => askToken(world, "whole.onmicrosoft.com", {
        grant_type: "password", client_id: "04b07795-8ddb-461a-bbee-02f9e1bf7b46", resource: "https://graph.windows.net",
        username: "boss@whole.onmicrosoft.com", password: secret,
      });
      assertTokenRefused(await signIn(password), 400, "invalid_grant", 50055, "user_password_expired");
      assertTokenRefused(await signIn(`${password}x`), 400, "invalid_grant", 50126);
      const legal = (await world.call("GET", "/v1/profiles/legalbusiness", { token })).json;
      assert.deepEqual([legal.companyName, legal.vettingStatus, legal.primaryContact.email], ["Whole", "authorized", "robin@example.com"]);
      assert.equal((await world.call("GET", "/v1/profiles/organization", { token })).json.language, "en");
      assertRefused(await world.call("POST", "/internal/v1/integrationsandbox", { token, body: {} }), 400, 900127);
    });

    test("A-50 A-52 is made once by a request with an id, and its password is answered again to nobody else", async () => {
      const headers = requestIds();
      const body = resellerDraft(next());
      const answers = [await create(body, provider.token, headers), await create(body, provider.token, headers)];
      assert.deepEqual(answers.map(({ status }) => status), [200, 200]);
      assert.equal(answers[0]?.text, answers[1]?.text);
      assertRefused(await create(body), 409, 1003);
      assertRefused(await create(body, (await addAccount(world, "sandbox", "indirectProvider", "otherbox")).token, headers), 409, 1003);
      assert.ok(!(await world.control("GET", "/export")).text.includes(answers[0]?.json.tenant.password));
    });

    test("A-50 comes five times at most, however many are asked for at once, and a place is free when one is deleted", async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, () => create(resellerDraft(next()))));
      const resellers = answers.filter(({ status }) => status === 200).map(({ json }) => json.accountId as string);
      assert.equal(resellers.length, 5);
      for (const refused of answers.filter(({ status }) => status !== 200)) assertRefused(refused, 403, 6004);
      const rows = await rowsOf(world);
      assertRefused(await create(resellerDraft(next())), 403, 6004);
      await assertUnchanged(world, rows);
      assert.equal((await remove(resellers.pop() ?? "")).status, 204);
      resellers.push((await made()).accountId);
      assertRefused(await create(resellerDraft(next())), 403, 6004);
    });

    test("A-53 has a sandbox MPN id of its country, which others may have too", async () => {
      const both = [await made(), await made()];
      assert.deepEqual(both.map(({ mpnId }) => mpnId), ["6363276", "6363276"]);
      const canadian = await create(resellerDraft(next(), { country: "ca" }, { mpnId: sandboxMpnIds["CA"] }));
      assert.equal(canadian.status, 200, canadian.text);
      const rows = await rowsOf(world);
      const { mpn_id: production } = (await throughDoors(world, ({ db }) => db.get<{ mpn_id: string }>(sql`
        SELECT mpn_id FROM account_identifiers WHERE account_id = ${world.primary.tenantId}`))) ?? {};
      assertRefused(await create(resellerDraft(next(), {}, { mpnId: production })), 404, 800015);
      assertRefused(await create(resellerDraft(next(), {}, { mpnId: "1" })), 404, 800015);
      assertRefused(await create(resellerDraft(next(), { country: "CA" })), 403, 6004);
      assertRefused(await create(resellerDraft(next(), { country: "AQ" })), 403, 6004);
      for (const mpnId of ["", "six", "12345678901"]) assertRefused(await create(resellerDraft(next(), {}, { mpnId })), 400, 3000);
      await assertUnchanged(world, rows);
    });

    test("A-54 goes for good, with every row, when its customers have gone; until then it is kept", async () => {
      const { accountId } = await made();
      const customer = await customerFor(accountId);
      const token = await world.userToken(world.primary, { userName: `admin@reseller${count - 1}.onmicrosoft.com` });
      assert.equal((await world.call("GET", "/internal/v1/indirectproviders", { token })).json[0].customers, 1);
      const rows = await rowsOf(world);
      assertRefused(await remove(accountId), 403, 6003);
      await assertUnchanged(world, rows);
      assert.equal((await world.call("DELETE", `/v1/customers/${customer.id}`, { token: provider.token })).status, 204);
      assert.equal((await remove(accountId.toUpperCase())).status, 204);
      assertRefused(await remove(accountId), 404, 1000);
      assert.equal((await world.call("GET", "/internal/v1/account", { token })).status, 401);
      const left = (await rowsOf(world)).filter((row) => row.includes(accountId));
      assert.ok(left.every((row) => row.includes('"operation_type"') || row.includes('"request_mark"')), "but for what the provider's log tells");
    });

    test("A-54 that has another provider loses this one only", async () => {
      const other = await addAccount(world, "sandbox", "indirectProvider", "secondbox");
      const { accountId, tenant } = await made();
      const token = await world.userToken(world.primary, { userName: tenant.adminUserAccount });
      await makePartners(world, other.token, token);
      const providers = async () => (await world.call("GET", "/internal/v1/indirectproviders", { token })).json.map(({ providerId }: Json) => providerId);
      assert.deepEqual(await providers(), [provider.tenantId, other.tenantId]);
      await customerFor(accountId, other.token);
      assert.equal((await remove(accountId)).status, 204, "customers of the other provider keep nothing");
      assert.deepEqual(await providers(), [other.tenantId]);
      assertRefused(await remove(accountId), 404, 1000);
      assertRefused(await remove(accountId, other.token), 403, 6003);
    });

    test("A-54 is erased only where it was made: one that has accepted the partnership loses that, and stays", async () => {
      const guest = await addAccount(world, "sandbox", "indirectReseller", "guestbox");
      const state = async () => (await world.call("GET", "/internal/v1/account", { token: guest.token })).json.state;
      await makePartners(world, provider.token, guest.token);
      assert.equal((await remove(guest.tenantId)).status, 204);
      assertRefused(await remove(guest.tenantId), 404, 1000);
      assert.equal(await state(), "active");
      await makePartners(world, provider.token, guest.token);
      assert.equal((await world.control("POST", "/sandbox", { tenantId: provider.tenantId, action: "reset" })).status, 200);
      assert.equal(await state(), "active");
      assert.deepEqual((await world.call("GET", "/internal/v1/indirectproviders", { token: guest.token })).json, []);
    });

    test("A-54 that was made goes with its last partnership, whoever has that", async () => {
      const third = await addAccount(world, "sandbox", "indirectProvider", "thirdbox");
      const { accountId, tenant } = await made();
      const token = await world.userToken(world.primary, { userName: tenant.adminUserAccount });
      await makePartners(world, third.token, token);
      assert.equal((await remove(accountId)).status, 204);
      assert.equal((await world.call("GET", "/internal/v1/account", { token })).status, 200);
      assert.equal((await remove(accountId, third.token)).status, 204);
      assert.equal((await world.call("GET", "/internal/v1/account", { token })).status, 401);
    });

    test("A-50 is no sixth one either when it comes by accepting the provider's request, also where several do at once", async () => {
      for (const _ of [1, 2, 3, 4]) await made();
      const guests: AddedAccount[] = [];
      for (const _ of [1, 2, 3]) guests.push(await addAccount(world, "sandbox", "indirectReseller", `guest${(count += 1)}`));
      const { partnerId, code } = (await world.call("GET", "/internal/v1/indirectresellers/request", { token: provider.token })).json;
      const accept = ({ token }: AddedAccount) => world.call("POST", "/internal/v1/indirectproviders", { token, body: { partnerId, code } });
      const answers = await Promise.all(guests.map(accept));
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 403, 403]);
      for (const answer of answers.filter(({ status }) => status === 403)) assertRefused(answer, 403, 6004);
      const accepted = guests[answers.findIndex(({ status }) => status === 201)];
      assert.ok(accepted);
      assert.equal((await accept(accepted)).status, 201, "who is a partner already is told so again");
    });

    test("A-52 has its legal address in its country", async () => {
      const draft = resellerDraft(next());
      const rows = await rowsOf(world);
      const address = { country: "FR", city: "Paris", addressLine1: "1 Rue de Rivoli", postalCode: "75001" };
      const abroad = await create({ ...draft, legalBusinessProfile: { ...draft["legalBusinessProfile"] as object, address } });
      assertRefused(abroad, 400, 3000);
      assert.match(abroad.json.description, /legalBusinessProfile\.address\.country/);
      await assertUnchanged(world, rows);
    });

    test("A-42 A-55 is a sandbox provider's: others are told so, and a domain that is taken is a conflict", async () => {
      const rows = await rowsOf(world);
      const sandbox = await world.userToken(world.sandbox);
      assertRefused(await create(resellerDraft(next()), sandbox), 401, 6002);
      assertRefused(await remove(provider.tenantId, sandbox), 401, 6002);
      assertRefused(await create(resellerDraft(next()), await world.userToken(world.primary)), 400, 900127);
      assertRefused(await create(resellerDraft("ProviderBox")), 409, 1003);
      await assertUnchanged(world, rows);
    });
  });
}

test("A-40 A-50 with sandboxLimits set to unlimited there may be six, and with sandboxMpnIds set to any they have any id", async (context) => {
  const world = await startWorld({ settings: { sandboxLimits: "unlimited", sandboxMpnIds: "any" } });
  context.after(() => world.close());
  const { token } = await addAccount(world, "sandbox", "indirectProvider", "widebox");
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const body = resellerDraft(`wide${number}`, { country: "AQ" }, { mpnId: `555${number}` });
    assert.equal((await world.call("POST", path, { token, body, headers: requestIds() })).status, 200);
  }
});
