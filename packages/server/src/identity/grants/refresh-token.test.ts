// A sign-in that was goes on: refresh tokens, on which the secure application model rests (ID-38 to ID-43).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser, consentElsewhere, makeMultiTenant, removeUser, secretsOfWorld, stampsOf } from "../../../../../tests/support/doors.ts";
import { askToken, assertTokenRefused, partsOf, type TokenRequestOptions } from "../../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type Json, type TestWorld } from "../../../../../tests/support/world.ts";
import { sealCode } from "../authorization-code.ts";
import { sealed } from "../sealed.ts";

const partnerCenter = "https://api.partnercenter.microsoft.com";
const graph = "https://graph.windows.net";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const v2: TokenRequestOptions = { version: "v2" };

for (const dialect of dialects) {
  describe(`refresh tokens on ${dialect}`, () => {
    let world: TestWorld;
    let home: string;
    let web: { client_id: string; client_secret: string };
    let native: string;
    before(async () => {
      world = await startWorld({ clock, settings: { protocolClock: "world", accessTokenSeconds: 86_400 } }, dialect);
      home = world.primary.tenantId;
      const appOf = (wanted: string) => world.primary.apps.find(({ type }) => type === wanted);
      web = { client_id: appOf("web")?.appId ?? "", client_secret: appOf("web")?.key ?? "" };
      native = appOf("native")?.appId ?? "";
    });
    after(() => world.close());

    /** As a sign-in through the web application ends, or through another one. */
    const signIn = async (order: object = {}): Promise<Json> => {
      const answer = await world.control("POST", "/tokens", { userName: world.primary.admin.userName, appId: web.client_id, ...order });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    };
    const refresh = (refreshToken: string, changes: Readonly<Record<string, string | undefined>> = {}, options?: TokenRequestOptions, tenant = home) => {
      const form = { grant_type: "refresh_token", refresh_token: refreshToken, ...web, ...changes };
      return askToken(world, tenant, Object.fromEntries(Object.entries(form).filter((pair): pair is [string, string] => pair[1] !== undefined)), options);
    };
    const publicly = { client_id: azureCli, client_secret: undefined };
    const payloadOf = (answer: Answer) => {
      assert.equal(answer.status, 200, answer.text);
      return partsOf(answer.json.access_token).payload;
    };
    const change = async (order: object): Promise<void> => assert.equal((await world.control("POST", "/users", order)).status, 200);
    const advance = async (duration: string): Promise<void> => assert.equal((await world.control("POST", "/clock", { advance: duration })).status, 200);
    const newUser = (name: string) => addUser(world, world.primary, name, ["adminAgent"]);
    const newCustomer = async (name: string, more: object = {}): Promise<{ readonly tenantId: string; readonly accountId: string }> => {
      const answer = await world.call("POST", "/v1/customers", { token: await world.userToken(world.primary), body: { ...customerDraft(name), ...more } });
      assert.equal(answer.status, 201, answer.text);
      return { tenantId: answer.json.id, accountId: home };
    };

    test("ID-38 the operator's tokens come with a refresh token, and the client exchanges it", async () => {
      const { access_token: token, refresh_token: refreshToken, resource } = await signIn();
      const payload = payloadOf(await refresh(refreshToken));
      const { iat: _iat, nbf: _nbf, exp: _exp, uti: _uti, ...claims } = payload;
      const { iat: _iat1, nbf: _nbf1, exp: _exp1, uti: _uti1, ...before } = partsOf(token).payload;
      assert.deepEqual(claims, before);
      assert.equal(claims.aud, resource);
    });

    test("ID-38 the same token gets one for any resource with consent, in both versions", async () => {
      const { refresh_token: token } = await signIn();
      for (const resource of [graph, "https://graph.microsoft.com", `${partnerCenter}/`, "00000002-0000-0000-c000-000000000000"]) {
        const { json } = await refresh(token, { resource });
        assert.deepEqual([json.resource, partsOf(json.access_token).payload.aud], [resource, resource]);
        assert.equal(payloadOf(await refresh(token, { scope: `${resource}/.default` }, v2)).aud, resource);
      }
    });

    test("ID-38 without consent there is none for a resource, and none for a permission", async () => {
      const { refresh_token: token } = await signIn();
      assertTokenRefused(await refresh(token, { resource: "https://management.azure.com" }), 400, "invalid_grant", 65001, "consent_required");
      assertTokenRefused(await refresh(token, { scope: "https://graph.microsoft.com/Directory.AccessAsUser.All" }, v2), 400, "invalid_grant", 65001, "consent_required");
      assertTokenRefused(await refresh(token, { resource: "https://example.com" }), 400, "invalid_resource", 50001);
      assertTokenRefused(await refresh(token, { scope: "https://example.com/.default" }, v2), 400, "invalid_resource", 500011);
      assertTokenRefused(await refresh(token, { resource: graph }, v2), 400, "invalid_request", 901002);
    });

    test("ID-38 the same token gets one at a customer's tenant that delegates its administration and has consented", async () => {
      const customer = await newCustomer("Delegating");
      await consentElsewhere(world, customer, web.client_id, { azureAdGraph: ["Directory.AccessAsUser.All"], partnerCenter: ["user_impersonation"] });
      const { refresh_token: token, access_token: atHome } = await signIn();
      const { json } = await refresh(token, { resource: graph }, {}, customer.tenantId);
      const { payload } = partsOf(json.access_token);
      const { oid, upn } = partsOf(atHome).payload;
      assert.deepEqual(
        [payload.tid, payload.iss, payload.idp, payload.oid, payload.upn, payload.scp],
        [customer.tenantId, `https://sts.windows.net/${customer.tenantId}/`, `https://sts.windows.net/${home}/`, oid, upn, "Directory.AccessAsUser.All"],
      );
      // What comes with it is the user's and no tenant's: where none is named it is for the user's own.
      assert.equal(payloadOf(await refresh(json.refresh_token, { resource: graph })).tid, home);
      await makeMultiTenant(world, web.client_id);
      assert.equal(payloadOf(await refresh(json.refresh_token, {}, {}, "common")).tid, home);
      assert.equal(payloadOf(await refresh(token, {}, {}, "organizations")).tid, home);
    });

    test("ID-43 in a customer's tenant that has not consented the client is unknown, or refused for want of consent", async () => {
      const customer = await newCustomer("Undecided");
      const { refresh_token: token } = await signIn({ appId: native });
      const elsewhere = (more = {}) => refresh(token, { client_id: native, client_secret: undefined, resource: partnerCenter, ...more }, {}, customer.tenantId);
      assertTokenRefused(await elsewhere(), 400, "unauthorized_client", 700016);
      await makeMultiTenant(world, native);
      assertTokenRefused(await elsewhere(), 400, "invalid_grant", 65001, "consent_required");
      await consentElsewhere(world, customer, native, { partnerCenter: ["user_impersonation"] });
      assert.equal(payloadOf(await elsewhere()).tid, customer.tenantId);
      assertTokenRefused(await elsewhere({ resource: graph }), 400, "invalid_grant", 65001, "consent_required");
    });

    test("ID-43 a user without delegated rights in the tenant is a stranger there", async () => {
      const delegating = await newCustomer("Also Delegating");
      const granular = await newCustomer("Granular", { enableGDAPByDefault: true });
      const [agent, sales] = [world.primary.admin.userName, await addUser(world, world.primary, "Sales", ["salesAgent"])];
      const other = world.sandbox.admin.userName;
      const places = [[agent, granular.tenantId], [sales, delegating.tenantId], [other, delegating.tenantId], [agent, world.sandbox.tenantId]] as const;
      for (const [userName, tenant] of places) {
        const { refresh_token: token } = await signIn({ userName, appId: azureCli });
        assertTokenRefused(await refresh(token, publicly, {}, tenant), 400, "invalid_grant", 50020);
      }
      const { refresh_token: token } = await signIn({ userName: agent, appId: azureCli });
      assert.equal(payloadOf(await refresh(token, publicly, {}, delegating.tenantId)).tid, delegating.tenantId);
    });

    test("ID-39 each exchange gives a new token, and the old one stays good", async () => {
      const { refresh_token: first } = await signIn();
      const tokens = [first];
      for (let count = 0; count < 3; count += 1) tokens.push((await refresh(first)).json.refresh_token, (await refresh(tokens.at(-1) ?? "")).json.refresh_token);
      assert.equal(new Set(tokens).size, 7);
      for (const token of tokens) assert.equal((await refresh(token)).status, 200);
    });

    test("ID-39 ID-40 version 2 gives a new one too, whatever scopes are named, and defaults to the resource of before", async () => {
      const { refresh_token: token } = await signIn();
      assert.ok((await refresh(token, { scope: `${graph}/.default` }, v2)).json.refresh_token);
      const { json } = await refresh(token, { scope: `${graph}/User.Read offline_access openid` }, v2);
      assert.ok(json.refresh_token && json.id_token);
      const again = (await refresh(json.refresh_token, {}, v2)).json;
      assert.equal(partsOf(again.access_token).payload.aud, graph);
      assert.ok(again.refresh_token);
      assert.equal(payloadOf(await refresh(again.refresh_token)).aud, graph);
      assert.equal(payloadOf(await refresh(token)).aud, partnerCenter);
    });

    test("ID-40 another client is refused with it, confidential or public", async () => {
      const { refresh_token: token } = await signIn();
      assertTokenRefused(await refresh(token, publicly), 400, "invalid_grant", 700007);
      const { refresh_token: publicToken } = await signIn({ appId: azureCli });
      assertTokenRefused(await refresh(publicToken), 400, "invalid_grant", 700007);
    });

    test("ID-19 a confidential client proves itself with each exchange", async () => {
      const { refresh_token: token } = await signIn();
      assertTokenRefused(await refresh(token, { client_secret: undefined }), 401, "invalid_client", 7000218);
      assertTokenRefused(await refresh(token, { client_secret: "wrong" }), 401, "invalid_client", 7000215);
      assertTokenRefused(await refresh(token, { client_id: undefined, client_secret: undefined }), 400, "invalid_request", 900144);
    });

    for (const [mfa, amr] of [[true, ["pwd", "mfa"]], [false, ["pwd"]]] as const) {
      test(`ID-41 a sign-in ${mfa ? "with" : "without"} a second factor goes on ${mfa ? "with it" : "without"}, whatever is asked for and wherever`, async () => {
        let { refresh_token: token } = await signIn({ mfa, appId: azureCli });
        for (const [resource, tenant] of [[graph, home], [partnerCenter, "common"], ["https://graph.microsoft.com", home], [partnerCenter, (await newCustomer(`Factor ${mfa}`)).tenantId], [partnerCenter, home]] as const) {
          const answer = await refresh(token, { ...publicly, resource }, {}, tenant);
          assert.deepEqual(payloadOf(answer).amr, amr);
          token = answer.json.refresh_token;
        }
      });
    }

    test("ID-42 what has no meaning is refused as garbage", async () => {
      const { refresh_token: token } = await signIn();
      const code = sealed(secretsOfWorld(world), "code", { userId: "nobody" });
      const changed = `${token.slice(0, 60)}${token[60] === "A" ? "B" : "A"}${token.slice(61)}`;
      for (const garbage of ["garbage", "1.", `1.${"A".repeat(500)}`, token.slice(0, -4), `${token}A`, changed, code, "ü", `${"x".repeat(20_000)}`]) {
        assertTokenRefused(await refresh(garbage), 400, "invalid_grant", 9002313);
      }
      assertTokenRefused(await refresh(""), 400, "invalid_request", 900144);
      assertTokenRefused(await refresh("", { refresh_token: undefined }), 400, "invalid_request", 900144);
      assertTokenRefused(await refresh("a\0b"), 400, "invalid_request", 9002313);
    });

    test("ID-42 an administrator's revocation kills what was issued before, for every client, and nothing that comes after", async () => {
      const userName = await newUser("Revoked");
      const [confidential, open] = [await signIn({ userName }), await signIn({ userName, appId: azureCli })];
      const { refresh_token: inherited } = (await refresh(confidential.refresh_token)).json;
      await advance("PT1S");
      await change({ userName, revokeSessions: true });
      for (const token of [confidential.refresh_token, inherited]) assertTokenRefused(await refresh(token), 400, "invalid_grant", 50173, "bad_token");
      assertTokenRefused(await refresh(open.refresh_token, publicly), 400, "invalid_grant", 50173, "bad_token");
      await advance("PT1S");
      assert.equal((await refresh((await signIn({ userName })).refresh_token)).status, 200);
    });

    test("ID-42 a new password kills what public clients hold, and nothing that confidential ones do", async () => {
      const userName = await newUser("Changing");
      const [confidential, open] = [await signIn({ userName }), await signIn({ userName, appId: azureCli })];
      await advance("PT1S");
      await change({ userName, password: "Correct-Horse-7" });
      assertTokenRefused(await refresh(open.refresh_token, publicly), 400, "invalid_grant", 50173, "bad_token");
      assert.equal((await refresh(confidential.refresh_token)).status, 200);
    });

    test("ID-42 a disabled user gets nothing while disabled, a deleted one never", async () => {
      const userName = await newUser("Leaving");
      const { refresh_token: token } = await signIn({ userName });
      await change({ userName, enabled: false });
      assertTokenRefused(await refresh(token), 400, "invalid_grant", 50057);
      await change({ userName, enabled: true });
      assert.equal((await refresh(token)).status, 200);
      await removeUser(world, userName);
      assertTokenRefused(await refresh(token), 400, "invalid_grant", 500341);
    });

    test("ID-39 ID-42 it lives 90 days from its own issue, so that whoever comes in time goes on for ever", async () => {
      const { refresh_token: first } = await signIn({ appId: azureCli });
      let token = first;
      for (let round = 0; round < 3; round += 1) {
        await advance("P89DT23H59M59S");
        const { json } = await refresh(token, publicly);
        assert.ok(json.refresh_token, JSON.stringify(json));
        token = json.refresh_token;
      }
      assertTokenRefused(await refresh(first, publicly), 400, "invalid_grant", 700082, "bad_token");
      await advance("P90D");
      assertTokenRefused(await refresh(token, publicly), 400, "invalid_grant", 700082, "bad_token");
    });

    test("ID-39 what a single-page application gets ends a day after its sign-in, however often it is exchanged", async () => {
      const now = Temporal.Instant.from((await world.control("GET", "/clock")).json.now).epochMilliseconds;
      const userId = partsOf((await signIn()).access_token).payload.oid;
      const redirectUri = "http://localhost:3000/";
      const verifier = "v".repeat(43);
      const code = sealCode(secretsOfWorld(world), {
        ...(await stampsOf(world, userId)), userId, mfa: true, authTime: Math.floor(now / 1000), appId: native, tenantId: home, accountId: home, segment: home, issuedAt: now,
        redirectUri, spa: true, resource: partnerCenter, challenge: { value: verifier, method: "plain" },
      });
      const page = { headers: { origin: "http://localhost:3000" } };
      const client = { client_id: native, client_secret: undefined };
      const form = { grant_type: "authorization_code", client_id: native, code, redirect_uri: redirectUri, code_verifier: verifier };
      let { refresh_token: token } = (await askToken(world, home, form, page)).json;
      assertTokenRefused(await refresh(token, client), 400, "invalid_request", 9002327);
      for (let hours = 0; hours < 24; hours += 8) {
        const { json } = await refresh(token, client, page);
        assert.ok(json.refresh_token, JSON.stringify(json));
        token = json.refresh_token;
        await advance("PT8H");
      }
      assertTokenRefused(await refresh(token, client, page), 400, "invalid_grant", 700084, "bad_token");
    });
  });
}

describe("refresh tokens, by settings", () => {
  const inWorld = async (settings: object, work: (world: TestWorld) => Promise<void>) => {
    const world = await startWorld({ settings });
    try {
      await work(world);
    } finally {
      await world.close();
    }
  };
  const tokenOf = async (world: TestWorld, order: object): Promise<string> =>
    (await world.control("POST", "/tokens", { userName: world.primary.admin.userName, appId: azureCli, ...order })).json.refresh_token;

  test("ID-43 customerTenantWithoutConsent: the client of a partner's administrator may be refused as 90099", async () => {
    await inWorld({ customerTenantWithoutConsent: "partner" }, async (world) => {
      const created = await world.call("POST", "/v1/customers", { token: await world.userToken(world.primary), body: customerDraft("Unheard Of") });
      const app = world.primary.apps.find(({ type }) => type === "web");
      const client = { client_id: app?.appId ?? "", client_secret: app?.key ?? "" };
      await makeMultiTenant(world, client.client_id);
      const token = await tokenOf(world, { appId: client.client_id });
      const answer = await askToken(world, created.json.id, { grant_type: "refresh_token", refresh_token: token, ...client, resource: partnerCenter });
      assertTokenRefused(answer, 400, "invalid_grant", 90099, "consent_required");
    });
  });

  test("ID-41 mfaAtTokenEndpoint: a sign-in without a second factor may not go on, and one with it may", async () => {
    await inWorld({ mfaAtTokenEndpoint: "require" }, async (world) => {
      const exchange = async (mfa: boolean) =>
        askToken(world, "common", { grant_type: "refresh_token", client_id: azureCli, refresh_token: await tokenOf(world, { mfa }) });
      const refused = await exchange(false);
      assertTokenRefused(refused, 400, "invalid_grant", 50076, "basic_action");
      assert.ok(JSON.parse(refused.json.claims).access_token);
      assert.deepEqual(partsOf((await exchange(true)).json.access_token).payload.amr, ["pwd", "mfa"]);
    });
  });

  test("a refresh token of another world is garbage", async () => {
    await inWorld({}, async (one) => inWorld({}, async (other) => {
      const form = { grant_type: "refresh_token", client_id: azureCli, refresh_token: await tokenOf(one, {}) };
      assert.equal((await askToken(one, "common", form)).status, 200);
      assertTokenRefused(await askToken(other, "common", form), 400, "invalid_grant", 9002313);
    }));
  });
});
