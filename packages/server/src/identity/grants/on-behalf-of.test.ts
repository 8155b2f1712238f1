// A web service goes on as the user who called it (ID-48).

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { part } from "../../../../../tests/support/assertions.ts";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser, consentElsewhere, removeUser } from "../../../../../tests/support/doors.ts";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { askToken, assertTokenRefused, partsOf, type TokenRequestOptions } from "../../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";

const grantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const partnerCenter = "https://api.partnercenter.microsoft.com";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const v2: TokenRequestOptions = { version: "v2" };
const appIdUri = "https://service.contoso.com/api";
const [service, other] = ["7b1a8d1e-43a5-4b63-9a94-0c8b3bb0f001", "7b1a8d1e-43a5-4b63-9a94-0c8b3bb0f002"];
const key = "a-key-of-the-service-0123456789";
const domain = "service.onmicrosoft.com";

function seedFile(): { readonly path: string; remove(): void } {
  const folder = testFolder();
  const path = folder.file("seed.json");
  writeFileSync(path, JSON.stringify({ accounts: [{
    cloud: "global", partnerType: "directBill", domain, companyName: "Service", admin: { userName: "admin", password: "Correct-Horse-7" },
    apps: [{ type: "web", appId: service, key, appIdUri, multiTenant: true }, { type: "web", appId: other, key }, { type: "native" }],
  }] }));
  return { path, remove: () => folder.remove() };
}

for (const dialect of dialects) {
  describe(`on behalf of a user, on ${dialect}`, () => {
    let world: TestWorld;
    let admin: string;
    const seed = seedFile();
    before(async () => {
      world = await startWorld({ seed: seed.path, clock, settings: { protocolClock: "world" } }, dialect);
      admin = world.primary.admin.userName;
    });
    after(async () => {
      await world.close();
      seed.remove();
    });

    /** The token that the service is called with. */
    const called = async (order: object = {}): Promise<string> => {
      const answer = await world.control("POST", "/tokens", { userName: admin, appId: azureCli, resource: service, ...order });
      assert.equal(answer.status, 200, answer.text);
      return answer.json.access_token;
    };
    const ask = (assertion: string, changes: Readonly<Record<string, string | undefined>> = {}, options?: TokenRequestOptions, tenant = domain) => {
      const target = options?.version === "v2" ? { scope: `${partnerCenter}/.default` } : { resource: partnerCenter };
      const form = { grant_type: grantType, requested_token_use: "on_behalf_of", client_id: service, client_secret: key, assertion, ...target, ...changes };
      return askToken(world, tenant, Object.fromEntries(Object.entries(form).filter((pair): pair is [string, string] => pair[1] !== undefined)), options);
    };
    const payloadOf = (answer: Answer): Json => {
      assert.equal(answer.status, 200, answer.text);
      return partsOf(answer.json.access_token).payload;
    };
    const change = async (order: object): Promise<void> => assert.equal((await world.control("POST", "/users", order)).status, 200);
    const advance = async (duration: string): Promise<void> => assert.equal((await world.control("POST", "/clock", { advance: duration })).status, 200);

    for (const resource of [service, `api://${service}`, appIdUri, service.toUpperCase()]) {
      test(`ID-48 a service that was called as ${resource} gets a token of the user's for another one`, async () => {
        const assertion = await called({ resource });
        for (const answer of [await ask(assertion), await ask(assertion, {}, v2), await ask(assertion, {}, {}, "common")]) {
          const payload = payloadOf(answer);
          assert.deepEqual([payload.upn, payload.appid, payload.appidacr, payload.aud, payload.scp], [admin, service, "1", partnerCenter, "user_impersonation"]);
        }
      });
    }

    test("ID-48 the second factor is inherited, and so it is by what is refreshed", async () => {
      for (const [mfa, amr] of [[true, ["pwd", "mfa"]], [false, ["pwd"]]] as const) {
        const scope = `${partnerCenter}/user_impersonation offline_access`;
        const answer = await ask(await called({ mfa }), { scope }, v2);
        assert.deepEqual(payloadOf(answer).amr, amr);
        const form = { grant_type: "refresh_token", refresh_token: answer.json.refresh_token, client_id: service, client_secret: key };
        assert.deepEqual(payloadOf(await askToken(world, domain, form)).amr, amr);
        // A token for another service of the tenant carries it on.
        const next = (await ask(await called({ mfa }), { resource: service })).json.access_token;
        assert.deepEqual(payloadOf(await ask(next)).amr, amr);
      }
    });

    test("ID-48 without consent there is none", async () => {
      const assertion = await called();
      assertTokenRefused(await ask(assertion, { resource: "https://management.azure.com" }), 400, "invalid_grant", 65001, "consent_required");
      assertTokenRefused(await ask(assertion, { scope: "https://graph.microsoft.com/Directory.AccessAsUser.All" }, v2), 400, "invalid_grant", 65001, "consent_required");
    });

    test("ID-48 a token for somebody else is refused, whoever's it is", async () => {
      const exchanged = await world.call("POST", "/generatetoken", {
        token: await called({ resource: partnerCenter }), headers: { "content-type": "application/x-www-form-urlencoded" }, body: "grant_type=jwt_token",
      });
      assert.equal(exchanged.status, 200, exchanged.text);
      for (const assertion of [await called({ resource: partnerCenter }), await called({ resource: other }), exchanged.json.access_token]) {
        assertTokenRefused(await ask(assertion), 400, "invalid_grant", 500131);
      }
      assertTokenRefused(await ask(await called(), { client_id: other }), 400, "invalid_grant", 500131);
    });

    test("ID-48 a token that is no user's, or no access token, is refused", async () => {
      const own = await askToken(world, domain, { grant_type: "client_credentials", client_id: other, client_secret: key, resource: service });
      assert.equal(own.status, 200, own.text);
      const refreshed = await ask(await called(), { scope: `${partnerCenter}/.default openid` }, v2);
      assert.equal(partsOf(refreshed.json.id_token).payload.aud, service);
      for (const assertion of [own.json.access_token, refreshed.json.id_token]) {
        assertTokenRefused(await ask(assertion), 400, "invalid_grant", 50013);
      }
    });

    test("ID-48 ID-57 a token that this service has not issued is refused, whatever it is", async () => {
      const token = await called();
      const [header = "", payload = "", signature = ""] = token.split(".");
      const { kid } = partsOf(token).header;
      const named = (more: object) => `${part({ typ: "JWT", alg: "RS256", kid, ...more })}.${payload}.${signature}`;
      const wrong = [
        "garbage", "a.b.c", "..", `${header}.${payload}.`, `${header}.${part({ ...partsOf(token).payload, upn: "somebody" })}.${signature}`,
        named({ alg: "none" }), named({ kid: "unknown" }), named({ kid: "\0" }), named({ kid: 5 }), named({ kid: { a: 1 } }), named({ kid: undefined }),
        named({ crit: ["exp"] }), "x".repeat(20_000), "ü.ü.ü",
      ];
      for (const assertion of wrong) assertTokenRefused(await ask(assertion), 400, "invalid_grant", 50013);
    });

    test("ID-48 a token is good until it expires, and five minutes of other watches", async () => {
      const assertion = await called();
      await advance("PT1H4M59S");
      assert.equal((await ask(assertion)).status, 200);
      await advance("PT1S");
      assertTokenRefused(await ask(assertion), 400, "invalid_grant", 500133);
    });

    test("ID-48 only a confidential client that proves itself may ask", async () => {
      const assertion = await called();
      assertTokenRefused(await ask(assertion, { client_secret: undefined }), 401, "invalid_client", 7000218);
      assertTokenRefused(await ask(assertion, { client_secret: "wrong" }), 401, "invalid_client", 7000215);
      const native = world.primary.apps.find(({ type }) => type === "native")?.appId;
      assertTokenRefused(await ask(assertion, { client_id: native, client_secret: undefined }), 401, "invalid_client", 7000218);
    });

    test("ID-48 the request says what the assertion is for", async () => {
      const assertion = await called();
      assertTokenRefused(await ask(assertion, { requested_token_use: undefined }), 400, "invalid_request", 900144);
      assertTokenRefused(await ask(assertion, { requested_token_use: "logon_cert" }), 400, "invalid_request", 9002313);
      assertTokenRefused(await ask(assertion, { assertion: undefined }), 400, "invalid_request", 900144);
    });

    test("ID-42 ID-48 the user must still be good: not cut off since, not disabled, not deleted", async () => {
      const userName = await addUser(world, world.primary, "CutOff", ["adminAgent"]);
      const assertion = await called({ userName });
      assert.equal((await ask(assertion)).status, 200);
      await change({ userName, enabled: false });
      assertTokenRefused(await ask(assertion), 400, "invalid_grant", 50057);
      await advance("PT0.001S");
      await change({ userName, enabled: true, revokeSessions: true });
      assertTokenRefused(await ask(assertion), 400, "invalid_grant", 50173, "bad_token");
      const later = await called({ userName });
      assert.equal((await ask(later)).status, 200);
      await removeUser(world, userName);
      assertTokenRefused(await ask(later), 400, "invalid_grant", 500341);
    });

    test("ID-48 a token of one tenant is worth nothing in another", async () => {
      const created = await world.call("POST", "/v1/customers", { token: await world.userToken(world.primary), body: customerDraft("Elsewhere") });
      const customer = { tenantId: created.json.id, accountId: world.primary.tenantId };
      await consentElsewhere(world, customer, service, { partnerCenter: ["user_impersonation"] });
      assertTokenRefused(await ask(await called(), {}, {}, customer.tenantId), 400, "invalid_grant", 50013);
    });
  });
}

test("ID-48 where a second factor is asked for, a token without one is refused with the claims to ask for", async (context) => {
  const seed = seedFile();
  context.after(() => seed.remove());
  const world = await startWorld({ seed: seed.path, settings: { mfaAtTokenEndpoint: "require" } });
  context.after(() => world.close());
  const ask = async (mfa: boolean) => {
    const { json } = await world.control("POST", "/tokens", { userName: world.primary.admin.userName, appId: azureCli, resource: service, mfa });
    return askToken(world, domain, {
      grant_type: grantType, requested_token_use: "on_behalf_of", client_id: service, client_secret: key, assertion: json.access_token, resource: partnerCenter,
    });
  };
  const refused = await ask(false);
  assertTokenRefused(refused, 400, "invalid_grant", 50076, "basic_action");
  assert.ok(JSON.parse(refused.json.claims).access_token);
  assert.equal((await ask(true)).status, 200);
});
