// A program asks with a user's name and password (ID-49), and what becomes of one that guesses.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { dialects } from "../../../../../tests/support/databases.ts";
import { addUser } from "../../../../../tests/support/doors.ts";
import { askToken, assertTokenRefused, partsOf, type TokenRequestOptions } from "../../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type TestWorld } from "../../../../../tests/support/world.ts";

const partnerCenter = "https://api.partnercenter.microsoft.com";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const v2: TokenRequestOptions = { version: "v2" };
const password = "Correct-Horse-7";

for (const dialect of dialects) {
  describe(`the password grant on ${dialect}`, () => {
    let world: TestWorld;
    let domain: string;
    let web: { client_id: string; client_secret: string };
    before(async () => {
      world = await startWorld({ clock, settings: { protocolClock: "world" } }, dialect);
      domain = world.primary.domain;
      const app = world.primary.apps.find(({ type }) => type === "web");
      web = { client_id: app?.appId ?? "", client_secret: app?.key ?? "" };
    });
    after(() => world.close());

    const ask = (username: string, changes: Readonly<Record<string, string | undefined>> = {}, options?: TokenRequestOptions, tenant = domain) => {
      const target = options?.version === "v2" ? { scope: `${partnerCenter}/.default` } : { resource: partnerCenter };
      const form = { grant_type: "password", client_id: azureCli, username, password, ...target, ...changes };
      return askToken(world, tenant, Object.fromEntries(Object.entries(form).filter((pair): pair is [string, string] => pair[1] !== undefined)), options);
    };
    const change = async (order: object): Promise<void> => {
      const answer = await world.control("POST", "/users", order);
      assert.equal(answer.status, 200, answer.text);
    };
    /** A user of the account who has chosen a password. */
    const newUser = async (name: string): Promise<string> => {
      const userName = await addUser(world, world.primary, name, ["adminAgent"]);
      await change({ userName, password });
      return userName;
    };
    const payloadOf = (answer: Answer) => {
      assert.equal(answer.status, 200, answer.text);
      return partsOf(answer.json.access_token).payload;
    };

    test("ID-49 a user's name and password get a token that says so, through a public client and a confidential one", async () => {
      const user = await newUser("Ro");
      for (const tenant of [domain, world.primary.tenantId, "organizations", "common"]) {
        const payload = payloadOf(await ask(user, {}, {}, tenant));
        assert.deepEqual([payload.upn, payload.tid, payload.aud, payload.amr, payload.appidacr], [user, world.primary.tenantId, partnerCenter, ["pwd"], "0"]);
      }
      assert.equal(payloadOf(await ask(user.toUpperCase(), web)).appidacr, "1");
      assert.equal(payloadOf(await ask(user, {}, v2, "organizations")).upn, user);
    });

    test("ID-49 what MSAL sends besides is ignored, and OpenID Connect's scopes are answered", async () => {
      const user = await newUser("Msal");
      const scope = `${partnerCenter}/user_impersonation openid profile offline_access`;
      const { json } = await ask(user, { scope, response_type: "token id_token", client_info: "1" }, v2);
      assert.equal(json.scope, `${partnerCenter}/user_impersonation openid profile`);
      assert.equal(partsOf(json.id_token).payload.preferred_username, user);
      assert.ok(json.refresh_token && json.client_info);
      assert.equal("refresh_token" in (await ask(user, {}, v2)).json, false);
    });

    test("ID-49 its tokens have no second factor, which Partner Center asks for where it is enforced", async () => {
      const token = (await ask(await newUser("Factorless"))).json.access_token;
      await world.control("POST", "/mfapolicy", { domain, mfaPolicy: "enforce" });
      assert.equal((await world.call("GET", "/v1/customers", { token })).status, 401);
    });

    test("ID-49 the refresh token stays without a second factor", async () => {
      const { json } = await ask(await newUser("Later"));
      const refreshed = await askToken(world, domain, { grant_type: "refresh_token", client_id: azureCli, refresh_token: json.refresh_token });
      assert.deepEqual(payloadOf(refreshed).amr, ["pwd"]);
    });

    test("a customer's user signs in with the password that the customer's creation answered, once it was changed", async () => {
      const token = await world.userToken(world.primary);
      const created = await world.call("POST", "/v1/customers", { token, body: customerDraft("Password Customer") });
      const { id: tenantId, companyProfile, userCredentials } = created.json;
      const user = `admin@${companyProfile.domain}`;
      const graph = { resource: "https://graph.microsoft.com", password: userCredentials.password };
      assertTokenRefused(await ask(user, graph, {}, tenantId), 400, "invalid_grant", 50055, "user_password_expired");
      await change({ userName: user, mustChangePassword: false });
      const payload = payloadOf(await ask(user, graph, {}, tenantId));
      assert.deepEqual([payload.upn, payload.tid], [user, tenantId]);
    });

    test("ID-49 guests are refused: a tenant knows its own users only", async () => {
      const user = await newUser("Guest");
      assertTokenRefused(await ask(user, {}, {}, world.sandbox.domain), 400, "invalid_grant", 50034);
    });

    test("ID-49 version 2 takes no password at common, and neither does anybody at consumers", async () => {
      const user = world.primary.admin.userName;
      assertTokenRefused(await ask(user, {}, v2, "common"), 400, "invalid_request", 9001023);
      assertTokenRefused(await ask(user, {}, v2, "Common"), 400, "invalid_request", 9001023);
      assertTokenRefused(await ask(user, {}, v2, "consumers"), 400, "invalid_request", 90002);
    });

    const wrong: Readonly<Record<string, readonly [Readonly<Record<string, string | undefined>>, number, string, number]>> = {
      "a wrong password": [{ password: "wrong" }, 400, "invalid_grant", 50126],
      "an empty password": [{ password: "" }, 400, "invalid_grant", 50056],
      "no password": [{ password: undefined }, 400, "invalid_request", 900144],
      "no user name": [{ username: undefined }, 400, "invalid_request", 900144],
      "an empty user name": [{ username: "" }, 400, "invalid_request", 900144],
      "an unknown user": [{ username: "nobody@contoso.onmicrosoft.com" }, 400, "invalid_grant", 50034],
      "a user of an unknown domain": [{ username: "nobody@nowhere.example" }, 400, "invalid_grant", 50034],
      "a name without a domain": [{ username: "admin" }, 400, "invalid_grant", 50034],
      "U+0000 in the name": [{ username: "a\0@b.c" }, 400, "invalid_request", 9002313],
      "U+0000 in the password": [{ password: "a\0" }, 400, "invalid_request", 9002313],
      "a name of many letters": [{ username: `${"n".repeat(20_000)}@b.c` }, 400, "invalid_grant", 50034],
      "a password of many letters": [{ password: "p".repeat(20_000) }, 400, "invalid_grant", 50126],
      "half a surrogate pair": [{ username: "\ud800@b.c" }, 400, "invalid_grant", 50034],
      "an unknown client": [{ client_id: "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10" }, 400, "unauthorized_client", 700016],
      "a secret of a public client": [{ client_secret: "secret" }, 401, "invalid_client", 700025],
    };
    for (const [what, [changes, status, error, number]] of Object.entries(wrong)) {
      test(`ID-56 ID-57 ${what} is refused as ${number}, and with nothing that lets a client try again by itself`, async () => {
        for (const tenant of [domain, "organizations"]) {
          assertTokenRefused(await ask("nobody-by-now@contoso.onmicrosoft.com", { username: world.primary.admin.userName, ...changes }, {}, tenant), status, error, number);
        }
        // Nothing of it counts for the tests that follow.
        await change({ userName: world.primary.admin.userName, unlock: true });
      });
    }

    test("a confidential client proves itself before a password is looked at", async () => {
      const user = world.primary.admin.userName;
      assertTokenRefused(await ask(user, { client_id: web.client_id, password: "wrong" }), 401, "invalid_client", 7000218);
      assertTokenRefused(await ask(user, { ...web, client_secret: "wrong", password: "wrong" }), 401, "invalid_client", 7000215);
    });

    test("ID-42 a disabled user is refused, and one that is enabled again is not", async () => {
      const user = await newUser("Disabled");
      await change({ userName: user, enabled: false });
      assertTokenRefused(await ask(user), 400, "invalid_grant", 50057);
      assertTokenRefused(await ask(user, { password: "wrong" }), 400, "invalid_grant", 50126);
      await change({ userName: user, enabled: true });
      assert.equal((await ask(user)).status, 200);
    });

    test("ID-56 a password that must be changed is refused with what the user has to do", async () => {
      const user = await newUser("Expired");
      await change({ userName: user, mustChangePassword: true });
      assertTokenRefused(await ask(user), 400, "invalid_grant", 50055, "user_password_expired");
      await change({ userName: user, password: "Battery-Staple-9" });
      assert.equal((await ask(user, { password: "Battery-Staple-9" })).status, 200);
      assertTokenRefused(await ask(user), 400, "invalid_grant", 50126);
    });

    test("section 5: the eleventh try is locked out for a minute, then for two, whether there is such a user or not", async () => {
      const user = await newUser("Guessed");
      for (const [name, usual] of [[user, 50126], [`nobody@${domain}`, 50034]] as const) {
        for (let count = 0; count < 10; count += 1) assertTokenRefused(await ask(name, { password: "wrong" }), 400, "invalid_grant", usual);
        assertTokenRefused(await ask(name), 400, "invalid_grant", 50053);
      }
      assert.equal((await world.control("POST", "/users", { userName: user })).json.lockedUntil, "2027-01-15T09:31:00.000Z");
      await world.control("POST", "/clock", { advance: "PT60S" });
      assertTokenRefused(await ask(user, { password: "wrong" }), 400, "invalid_grant", 50126);
      await world.control("POST", "/clock", { advance: "PT119S" });
      assertTokenRefused(await ask(user), 400, "invalid_grant", 50053);
      await world.control("POST", "/clock", { advance: "PT1S" });
      assert.equal((await ask(user)).status, 200);
    });

    test("the operator unlocks a user", async () => {
      const user = await newUser("Unlocked");
      for (let count = 0; count < 10; count += 1) await ask(user, { password: "wrong" });
      assertTokenRefused(await ask(user), 400, "invalid_grant", 50053);
      await change({ userName: user, unlock: true });
      assert.equal((await ask(user)).status, 200);
    });
  });
}

describe("the password grant, by settings", () => {
  const inWorld = async (settings: object, work: (ask: (username: string, given?: string) => Promise<Answer>, world: TestWorld) => Promise<void>) => {
    const world = await startWorld({ settings });
    const { domain, admin } = world.primary;
    try {
      await work((username, given = admin.password ?? "") => askToken(world, domain, { grant_type: "password", client_id: azureCli, username, password: given, resource: partnerCenter }), world);
    } finally {
      await world.close();
    }
  };

  test("unknownUserAnswer: an unknown user is refused like a wrong password", async () => {
    await inWorld({ unknownUserAnswer: "wrongPassword" }, async (ask, world) => {
      const [unknown, known] = [await ask(`nobody@${world.primary.domain}`), await ask(world.primary.admin.userName, "wrong")];
      for (const answer of [unknown, known]) assertTokenRefused(answer, 400, "invalid_grant", 50126);
      const said = ({ json }: Answer) => json.error_description.split("\r\n")[0];
      assert.equal(said(unknown), said(known));
    });
  });

  test("passwordGrant: a world may refuse passwords altogether", async () => {
    await inWorld({ passwordGrant: "refuse" }, async (ask, world) => {
      assertTokenRefused(await ask(world.primary.admin.userName), 400, "unsupported_grant_type", 70003);
    });
  });

  test("ID-49 mfaAtTokenEndpoint: where a second factor is asked for, there is no way with a password", async () => {
    await inWorld({ mfaAtTokenEndpoint: "require" }, async (ask, world) => {
      const { userName } = world.primary.admin;
      const refused = await ask(userName);
      assertTokenRefused(refused, 400, "invalid_grant", 50076, "basic_action");
      assert.equal(typeof refused.json.claims, "string");
      assertTokenRefused(await ask(userName, "wrong"), 400, "invalid_grant", 50126);
      await world.control("POST", "/users", { userName, mfaMethods: [] });
      assertTokenRefused(await ask(userName), 400, "invalid_grant", 50079, "basic_action");
    });
  });
});
