// An application asks for a token of its own: what it may send, and what it is answered.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { isGuid } from "@understudy/kernel";
import { testFolder } from "../../../../tests/support/folders.ts";
import { askToken, partsOf, type TokenRequestOptions } from "../../../../tests/support/token-requests.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";

/** Of everything that a form, a header and a path give a meaning to. */
const secret = "a+b/c=d~e.f%2Bg h&i:j\"ü";
const graph = "https://graph.windows.net";
const partnerCenter = "https://api.partnercenter.microsoft.com";

describe("the token endpoint", () => {
  let world: TestWorld;
  let tenant: string;
  let domain: string;
  let client: { grant_type: string; client_id: string; client_secret: string };
  const folder = testFolder();
  before(async () => {
    const seed = folder.file("seed.json");
    writeFileSync(seed, JSON.stringify({ accounts: [{
      cloud: "global", partnerType: "directBill", domain: "secret.onmicrosoft.com", companyName: "Secret",
      admin: { userName: "admin", password: "Correct-Horse-7" }, apps: [{ type: "web", key: secret }],
    }] }));
    world = await startWorld({ seed });
    ({ tenantId: tenant, domain } = world.primary);
    client = { grant_type: "client_credentials", client_id: world.primary.apps[0]?.appId ?? "", client_secret: secret };
  });
  after(async () => {
    await world.close();
    folder.remove();
  });

  const ask = (more: Readonly<Record<string, string>>, options: TokenRequestOptions & { readonly tenant?: string } = {}) =>
    askToken(world, options.tenant ?? domain, { ...client, ...more }, options);
  const tokenIn = (answer: Answer): string => {
    assert.equal(answer.status, 200, answer.text);
    return answer.json.access_token;
  };
  const useOnApi = async (token: string) => (await world.call("GET", "/v1/customers", { token })).status;

  const forms = [graph, `${graph}/`, "00000002-0000-0000-c000-000000000000", partnerCenter, `${partnerCenter}/`, "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"];
  for (const resource of forms) {
    test(`ID-1 a token for ${resource} has that form as its audience, and the API takes it`, async () => {
      for (const token of [tokenIn(await ask({ resource })), tokenIn(await ask({ scope: `${resource}/.default` }, { version: "v2" }))]) {
        assert.equal(partsOf(token).payload.aud, resource);
        assert.equal(await useOnApi(token), 200);
      }
    });
  }

  test("ID-2 a token for another resource is given, and refused by the API", async () => {
    for (const resource of ["https://graph.microsoft.com", "https://management.azure.com/", "00000003-0000-0000-c000-000000000000"]) {
      assert.equal(await useOnApi(tokenIn(await ask({ resource }))), 401);
    }
  });

  test("ID-51 version 1 answers its numbers as strings, and the resource as it was asked for", async () => {
    const answer = await ask({ resource: `${graph}/` });
    const { access_token: token, ...rest } = answer.json;
    const { nbf, exp } = partsOf(token).payload;
    assert.deepEqual(rest, {
      token_type: "Bearer", expires_in: "3599", ext_expires_in: "3599",
      expires_on: String(exp), not_before: String(nbf), resource: `${graph}/`,
    });
  });

  test("ID-29 the scopes of OpenID Connect, which MSAL for Java sends along, make no difference to an application", async () => {
    const answer = await ask({ scope: `openid ${partnerCenter}/.default profile offline_access` }, { version: "v2" });
    assert.equal(partsOf(tokenIn(answer)).payload.aud, partnerCenter);
    assert.equal("id_token" in answer.json || "refresh_token" in answer.json, false);
  });

  test("ID-51 version 2 answers its numbers as numbers, and nothing of version 1", async () => {
    const { access_token: _token, ...rest } = (await ask({ scope: `${partnerCenter}/.default` }, { version: "v2" })).json;
    assert.deepEqual(rest, { token_type: "Bearer", expires_in: 3599, ext_expires_in: 3599 });
  });

  test("ID-52 a token lives an hour, of which clients are told a second less", async () => {
    const { iat, nbf, exp } = partsOf(tokenIn(await ask({ resource: graph }))).payload;
    assert.deepEqual([nbf - iat, exp - iat], [0, 3600]);
  });

  test("ID-5 ID-6 answers are JSON that nobody keeps, with an id, and without Retry-After", async () => {
    for (const answer of [await ask({ resource: graph }), await ask({}), await askToken(world, "common", client)]) {
      const header = (name: string) => answer.headers.get(name);
      assert.equal(header("content-type"), "application/json; charset=utf-8");
      assert.deepEqual([header("cache-control"), header("pragma"), header("expires")], ["no-store, no-cache", "no-cache", "-1"]);
      assert.ok(isGuid(header("x-ms-request-id") ?? ""));
      assert.equal(header("retry-after"), null);
      assert.equal(header("client-request-id"), null);
    }
  });

  test("ID-6 the client's request id comes back when the client asks for it, and in what is refused", async () => {
    const id = "C8A4C1F2-33D1-4BE5-9D5C-2F6F6B0B7F01";
    const headers = { "client-request-id": id, "return-client-request-id": "true" };
    assert.equal((await ask({ resource: graph }, { headers })).headers.get("client-request-id"), id);
    const refused = await ask({}, { headers });
    assert.equal(refused.headers.get("client-request-id"), id);
    assert.equal(refused.json.correlation_id, id);
    assert.equal((await ask({ resource: graph }, { headers: { "client-request-id": id } })).headers.get("client-request-id"), null);
  });

  for (const type of ["application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-8", "application/x-www-form-urlencoded;charset=UTF-8"]) {
    test(`ID-8 a form is taken as ${type}`, async () => { tokenIn(await ask({ resource: graph }, { headers: { "content-type": type } })); });
  }

  test("ID-8 ID-22 ID-24 ID-25 parameters that clients add are ignored, and an application alone gets nothing of a user's", async () => {
    const more = {
      "x-client-SKU": "MSAL.NET", "x-client-VER": "4.31.0", "x-client-OS": "linux", "x-client-CPU": "x64", "x-client-current-telemetry": "5|1,0,,,|,",
      "x-client-last-telemetry": "5|0|||0,0", "x-ms-lib-capability": "retry-after, h429", "client-request-id": "x", client_info: "1",
      claims: '{"access_token":{"xms_cc":{"values":["cp1"]}}}', mkt: "de", itver: "1", "x-anchormailbox": "y", unknown: "ü+%",
    };
    const answer = await ask({ resource: graph, ...more });
    tokenIn(answer);
    assert.equal("client_info" in answer.json || "refresh_token" in answer.json || "id_token" in answer.json, false);
    tokenIn(await ask({ scope: `${graph}/.default`, ...more }, { version: "v2" }));
  });

  test("ID-8 a secret is decoded once and no more", async () => {
    const sent = (encoded: string) =>
      askToken(world, domain, `grant_type=client_credentials&client_id=${client.client_id}&resource=${graph}&client_secret=${encoded}`);
    tokenIn(await sent(encodeURIComponent(secret)));
    tokenIn(await sent(encodeURIComponent(secret).replaceAll("%20", "+")));
    for (const twice of [encodeURIComponent(encodeURIComponent(secret)), encodeURIComponent(secret.replace("+", " ")), encodeURIComponent(secret.replace("%2B", "+"))]) {
      assert.equal((await sent(twice)).json.error_codes[0], 7000215);
    }
  });

  test("ID-8 the client may come as HTTP Basic, each part percent-encoded; what the form says counts before it", async () => {
    const basic = (id: string, key: string) => ({ authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(key)}`).toString("base64")}` });
    const form = { grant_type: "client_credentials", resource: graph };
    tokenIn(await askToken(world, domain, form, { headers: basic(client.client_id, secret) }));
    tokenIn(await askToken(world, domain, { ...form, ...client }, { headers: basic("somebody", "else") }));
    assert.equal((await askToken(world, domain, form, { headers: basic(client.client_id, `${secret}x`) })).json.error_codes[0], 7000215);
    assert.equal((await askToken(world, domain, form, { headers: { authorization: `Basic ${Buffer.from("%zz:x").toString("base64")}` } })).json.error_codes[0], 9002313);
  });

  test("a tenant is named by its id or its domain, in any case, and slashes may be doubled", async () => {
    for (const name of [tenant, tenant.toUpperCase(), domain, domain.toUpperCase(), `/${domain}/`]) {
      tokenIn(await ask({ resource: graph }, { tenant: name }));
    }
    const answer = await world.call("POST", `/${domain}/OAuth2/V2.0/Token?api-version=1.0&client-request-id=x`, {
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ ...client, scope: `${graph}/.default` }).toString(),
    });
    tokenIn(answer);
  });

  test("a client is named by its id in any case", async () => {
    tokenIn(await ask({ resource: graph, client_id: client.client_id.toUpperCase() }));
  });

  test("ID-1 a resource is named in any case, and the audience keeps the spelling", async () => {
    const token = tokenIn(await ask({ resource: graph.toUpperCase() }));
    assert.equal(partsOf(token).payload.aud, graph.toUpperCase());
    assert.equal(await useOnApi(token), 200);
  });
});

test("ID-52 accessTokenSeconds sets the lifetime", async (context) => {
  const world = await startWorld({ settings: { accessTokenSeconds: 90 } });
  context.after(() => world.close());
  const { iat, exp } = partsOf(await world.appToken(world.primary)).payload;
  assert.equal(exp - iat, 90);
});
