// The exchange of the authority's token for a Partner Center token, and what the other is good for (ID-61 to ID-63).

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { clouds, cloudNames } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { startFourClouds } from "../../../../tests/support/four-clouds.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { assertRefused } from "../../../../tests/support/refusals.ts";
import { made } from "../../../../tests/support/scene.ts";
import { partsOf } from "../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";

const form = { "content-type": "application/x-www-form-urlencoded" };
const partnerCenter = "https://api.partnercenter.microsoft.com";

interface Ask {
  readonly path?: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

function exchange(world: TestWorld, token: string | undefined, { path = "/generatetoken", body = "grant_type=jwt_token", headers = form }: Ask = {}): Promise<Answer> {
  const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return sendRaw(world.ready.urls.http, { method: "POST", target: path, headers: { ...headers, ...authorization }, body });
}

async function exchanged(world: TestWorld, token: string, ask: Ask = {}): Promise<string> {
  const answer = await exchange(world, token, ask);
  assert.equal(answer.status, 200, answer.text);
  return answer.json.access_token;
}

describe("the exchange of a token", () => {
  let world: TestWorld;
  let app: string;
  let user: string;
  before(async () => {
    world = await startWorld();
    app = await world.appToken(world.primary);
    user = await world.userToken(world.primary);
  });
  after(() => world.close());
  const customers = (token: string) => world.call("GET", "/v1/customers", { token });

  test("ID-61 answers a bearer token, how long it lives, and nothing else", async () => {
    for (const token of [app, user]) {
      const answer = await exchange(world, token);
      assert.equal(answer.status, 200, answer.text);
      assert.equal(answer.headers.get("content-type"), "application/json; charset=utf-8");
      const { access_token: partnerToken, ...rest } = answer.json;
      assert.deepEqual(rest, { expires_in: 3599, token_type: "bearer" });
      assert.match(partnerToken, /^[\w-]+\.[\w-]+\.[\w-]+$/);
    }
  });

  test("ID-61 is found in any case, and echoes the request's ids", async () => {
    for (const path of ["/generatetoken", "/GenerateToken", "/GENERATETOKEN/", "//generatetoken"]) await exchanged(world, app, { path });
    for (const path of ["/v3/generatetoken", "/V3/GenerateToken"]) await exchanged(world, user, { path });
    const ids = { "ms-requestid": "11111111-1111-4111-8111-111111111111", "ms-correlationid": "22222222-2222-4222-8222-222222222222" };
    const { headers } = await exchange(world, app, { headers: { ...form, ...ids, "ms-contract-version": "v1" } });
    for (const [name, id] of Object.entries(ids)) assert.equal(headers.get(name), id);
    const unnamed = (await exchange(world, app)).headers;
    assert.ok(isGuid(unnamed.get("ms-requestid") ?? "") && unnamed.get("ms-cv"));
  });

  const taken: Readonly<Record<string, Ask>> = {
    "a form": {},
    "a form with more in it": { body: "grant_type=jwt_token&client_id=04b07795-8ddb-461a-bbee-02f9e1bf7b46" },
    "a form with a charset": { headers: { "content-type": "application/x-www-form-urlencoded; charset=utf-8" } },
    "a form without a content type": { headers: {} },
    "JSON": { body: '{"grant_type":"jwt_token"}', headers: { "content-type": "application/json" } },
    "a form as a JSON string": { body: '"grant_type=jwt_token"', headers: { "content-type": "application/json; charset=utf-8" } },
    "a form that says it is JSON": { headers: { "content-type": "application/json" } },
    "JSON that says it is a form": { body: ' {"grant_type": "jwt_token", "client_id": "x"}\n' },
    "nothing": { body: "", headers: {} },
    "an empty form": { body: "" },
  };
  for (const [what, ask] of Object.entries(taken)) {
    test(`ID-61 takes ${what}`, async () => assert.equal((await customers(await exchanged(world, app, ask))).status, 200));
  }

  const refused: Readonly<Record<string, string | Uint8Array>> = {
    "another grant": "grant_type=client_credentials",
    "a grant in another case": "grant_type=JWT_TOKEN",
    "an empty grant": "grant_type=",
    "a form without a grant": "client_id=x",
    "JSON without a grant": "{}",
    "a grant that is no text": '{"grant_type":1}',
    "a JSON string that is no form": '"jwt_token"',
    "the JSON null": "null",
    "a number": "5",
    "a list": "[]",
    "broken JSON": '{"grant_type":"jwt_token"',
    "what is not UTF-8": new Uint8Array([0xff, 0xfe, 0x00]),
    "U+0000": "grant_type=jwt_token%00",
  };
  for (const [what, body] of Object.entries(refused)) {
    test(`ID-61 refuses ${what} with 400`, async () => assertRefused(await exchange(world, app, { body }), 400, 3000));
  }

  test("ID-61 refuses without a good token of the authority's with 401, whatever the body", async () => {
    const { json } = await world.control("POST", "/tokens", { userName: world.primary.admin.userName, appId: azureCli, resource: "https://graph.windows.net" });
    for (const token of [undefined, "nonsense", `${app}x`, json.access_token]) {
      for (const body of ["grant_type=jwt_token", "grant_type=other"]) {
        const answer = await exchange(world, token, { body });
        assertRefused(answer, 401, 400);
        assert.equal(answer.headers.get("www-authenticate"), "Bearer");
      }
    }
  });

  test("ID-61 refuses a Partner Center token: it is exchanged already", async () => {
    for (const path of ["/generatetoken", "/v3/generatetoken"]) assertRefused(await exchange(world, await exchanged(world, app), { path }), 401, 400);
  });

  test("ID-61 refuses a tenant that is no partner with 403", async () => {
    await made(world, "/v1/customers", { token: app, body: customerDraft("No Partner") });
    const customer = await world.userToken(world.primary, { userName: "admin@nopartner.onmicrosoft.com" });
    assertRefused(await exchange(world, customer), 403, 2032);
  });

  test("ID-61 refuses an application that is not registered", async () => {
    const { appId, keys } = await made(world, "/internal/v1/applications", { token: user, body: { type: "web" } });
    const account = { ...world.primary, apps: [{ type: "web" as const, appId, key: keys[0].value }] };
    const token = await world.appToken(account);
    const partnerToken = await exchanged(world, token);
    assert.equal((await customers(partnerToken)).status, 200);
    assert.equal((await world.call("DELETE", `/internal/v1/applications/${appId}`, { token: user })).status, 204);
    assertRefused(await exchange(world, token), 401, 400);
    assertRefused(await customers(partnerToken), 401, 400);
  });

  test("ID-61 takes POST only", async () => {
    for (const path of ["/generatetoken", "/v3/generatetoken"]) assertRefused(await world.call("GET", path, { token: app }), 405, 405);
  });

  test("ID-61 changes nothing in the world", async () => {
    const rows = await rowsOf(world);
    await exchanged(world, app);
    await assertUnchanged(world, rows);
  });

  test("ID-62 both kinds of token are good on the API, for the same caller", async () => {
    for (const token of [app, user]) {
      const partnerToken = await exchanged(world, token);
      assert.equal((await customers(partnerToken)).text, (await customers(token)).text);
    }
    const admin = await exchanged(world, user);
    assert.equal((await world.call("GET", "/internal/v1/account", { token: admin })).json.accountId, world.primary.tenantId);
    assertRefused(await world.call("GET", "/internal/v1/account", { token: await exchanged(world, app) }), 403, 900329);
  });

  test("ID-63 the other token says who it is and how they signed in, as the first did, and whose it is", async () => {
    for (const token of [app, user]) {
      const before = partsOf(token);
      const { header, payload } = partsOf(await exchanged(world, token));
      for (const claim of ["tid", "appid", "oid", "upn", "amr", "scp"]) assert.deepEqual(payload[claim], before.payload[claim], claim);
      assert.deepEqual([payload.iss, payload.aud], [`${partnerCenter}/`, partnerCenter]);
      assert.equal(payload.exp - payload.nbf, 3600);
      assert.deepEqual([header.alg, header.kid], ["RS256", before.header.kid]);
    }
  });

  test("ID-63 the root takes an application's token for Azure AD Graph, version 3 that for Partner Center only", async () => {
    const forPartnerCenter = await world.appToken(world.primary, partnerCenter);
    for (const path of ["/generatetoken", "/v3/generatetoken"]) {
      await exchanged(world, forPartnerCenter, { path });
      await exchanged(world, await world.appToken(world.primary, `${partnerCenter}/`), { path });
    }
    assertRefused(await exchange(world, app, { path: "/v3/generatetoken" }), 401, 400);
  });

  test("ID-63 a Partner Center token that is not valid has a code of its own", async () => {
    const [header, payload = "", signature = ""] = (await exchanged(world, app)).split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString());
    const changed = Buffer.from(JSON.stringify({ ...claims, tid: world.sandbox.tenantId })).toString("base64url");
    for (const token of [`${header}.${changed}.${signature}`, `${header}.${payload}.${signature.slice(0, -4)}AAAA`, `${header}.${payload}.`]) {
      const answer = await customers(token);
      assertRefused(answer, 401, 800001);
      assert.equal(answer.headers.get("www-authenticate"), "Bearer");
      assertRefused(await exchange(world, token), 401, 800001);
    }
  });

  test("ID-66 ID-68 a user's second factor goes over into the other token, and the exchange tells of it when asked", async () => {
    for (const mfa of [true, false]) {
      const token = await world.userToken(world.primary, { mfa });
      const answer = await exchange(world, token, { headers: { ...form, ValidateMfa: "true" } });
      assert.equal(answer.headers.get("ismfacompliant"), String(mfa));
      assert.equal((await customers(answer.json.access_token)).status, mfa ? 200 : 401);
    }
    assert.equal((await exchange(world, app, { headers: { ...form, ValidateMfa: "true" } })).headers.get("ismfacompliant"), null);
  });
});

test("ID-63 a Partner Center token ends with its last second, with its own code", async (context) => {
  const world = await startWorld({
    clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") },
    settings: { protocolClock: "world", accessTokenSeconds: 60, verificationSkewSeconds: 0 },
  });
  context.after(() => world.close());
  const token = await exchanged(world, await world.appToken(world.primary));
  await world.control("POST", "/clock", { advance: "PT59S" });
  assert.equal((await world.call("GET", "/v1/customers", { token })).status, 200);
  await world.control("POST", "/clock", { advance: "PT1S" });
  assertRefused(await world.call("GET", "/v1/customers", { token }), 401, 800001);
});

test("ID-2 with rejectGraphAudience no exchange takes a token for Azure AD Graph", async (context) => {
  const world = await startWorld({ settings: { rejectGraphAudience: true } });
  context.after(() => world.close());
  assertRefused(await exchange(world, await world.appToken(world.primary)), 401, 400);
  await exchanged(world, await world.appToken(world.primary, partnerCenter));
});

test("ID-61 with exchangeWithoutBody set to refuse an exchange needs its grant", async (context) => {
  const world = await startWorld({ settings: { exchangeWithoutBody: "refuse" } });
  context.after(() => world.close());
  const token = await world.appToken(world.primary);
  for (const headers of [{}, form]) assertRefused(await exchange(world, token, { body: "", headers: headers as Record<string, string> }), 400, 3000);
  await exchanged(world, token);
});

test("ID-62 in each cloud the exchange gives a token that this cloud's API takes, and no other's", async (context) => {
  const four = await startFourClouds({ sandboxes: false });
  context.after(() => four.close());
  const { world } = four;
  for (const cloud of cloudNames) {
    const token = await exchanged(world, await world.userToken(four.account(cloud)), { path: "/v3/generatetoken" });
    assert.equal(partsOf(token).payload.aud, clouds[cloud].resources.partnerCenter);
    for (const host of [clouds.china.apiHost, clouds.global.apiHost]) {
      const answer = await sendRaw(world.ready.urls.http, { target: "/v1/customers", headers: { host, authorization: `Bearer ${token}` } });
      assert.equal(answer.status, host === clouds[cloud].apiHost ? 200 : 401, `${cloud} at ${host}: ${answer.text}`);
    }
  }
});
