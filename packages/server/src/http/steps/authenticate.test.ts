import assert from "node:assert/strict";
import { createHmac, createPublicKey } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { addUser, removeUser } from "../../../../../tests/support/doors.ts";
import { sendRaw } from "../../../../../tests/support/raw.ts";
import { assertRefused } from "../../../../../tests/support/refusals.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { askToken, assertTokenRefused, partsOf } from "../../../../../tests/support/token-requests.ts";
import { azureCli, startWorld, type Answer, type TestWorld } from "../../../../../tests/support/world.ts";

const frozen = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;

function assertDenied(answer: Answer): void {
  assertRefused(answer, 401, 400);
  assert.equal(answer.headers.get("www-authenticate"), "Bearer");
  assert.match(answer.json.description, /^Access denied\. \S/);
}

describe("the API", () => {
  let world: TestWorld;
  let token: string;
  before(async () => {
    world = await startWorld();
    token = await world.appToken(world.primary);
  });
  after(() => world.close());
  const use = (bearer: string, headers: Record<string, string> = {}) => world.call("GET", "/v1/customers?size=1", { token: bearer, headers });
  const send = (headers: Record<string, string>) => sendRaw(world.ready.urls.http, { target: "/v1/customers", headers });

  test("ID-64 lets nobody in without a bearer token", async () => {
    assertDenied(await send({}));
    for (const authorization of ["", "Bearer", "Bearer ", "Bearer a b", `Basic ${token}`, token, `bearer${token}`, `Bearer ${token} `.repeat(2), `Token ${token}`]) {
      assertDenied(await send({ authorization }));
    }
    assert.equal((await send({ authorization: `bEARER   ${token}` })).status, 200);
  });

  test("ID-64 lets in with an application's and a user's token", async () => {
    assert.equal((await use(token)).status, 200);
    assert.equal((await use(await world.userToken(world.primary))).status, 200);
  });

  test("ID-64 refuses a token that anything was done to: alg none, another key, other claims", async () => {
    const [header = "", payload = "", signature = ""] = token.split(".");
    const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const parts = partsOf(token);
    const { keys } = (await world.call("GET", "/common/discovery/keys")).json;
    const pem = createPublicKey({ key: keys[0], format: "jwk" }).export({ type: "spki", format: "pem" }) as string;
    const confused = `${encoded({ ...parts.header, alg: "HS256" })}.${payload}`;
    for (const forged of [
      `${header}.${encoded({ ...parts.payload, tid: world.sandbox.tenantId })}.${signature}`,
      `${header}.${encoded({ ...parts.payload, exp: parts.payload.exp + 1 })}.${signature}`,
      `${header}.${payload}.${signature.slice(0, -4)}AAAA`,
      `${header}.${payload}.`,
      `${header}.${payload}`,
      `${encoded({ ...parts.header, alg: "none" })}.${payload}.`,
      `${encoded({ ...parts.header, kid: keys[1].kid })}.${payload}.${signature}`,
      `${confused}.${createHmac("sha256", pem).update(confused).digest("base64url")}`,
      "nonsense",
    ]) assertDenied(await use(forged));
    assert.equal((await use(token)).status, 200);
  });

  test("ID-64 ID-2 refuses a user's token for Azure AD Graph, and anybody's for Microsoft Graph", async () => {
    const order = { userName: world.primary.admin.userName, appId: azureCli };
    for (const resource of ["https://graph.windows.net", "https://graph.microsoft.com"]) {
      const { json } = await world.control("POST", "/tokens", { ...order, resource });
      assertDenied(await use(json.access_token));
    }
    assertDenied(await use(await world.appToken(world.primary, "https://graph.microsoft.com")));
  });

  test("ID-64 refuses the token of a customer's user: its tenant is no partner", async () => {
    await made(world, "/v1/customers", { token, body: customerDraft("Not A Partner") });
    const customer = await world.userToken(world.primary, { userName: "admin@notapartner.onmicrosoft.com" });
    assertDenied(await use(customer));
  });

  test("ID-64 refuses an application's tokens as soon as it is unregistered, although it still gets them", async () => {
    const admin = await world.userToken(world.primary);
    const { appId, keys } = await made(world, "/internal/v1/applications", { token: admin, body: { type: "web" } });
    const ask = () => askToken(world, world.primary.domain, {
      grant_type: "client_credentials", client_id: appId, client_secret: keys[0].value, resource: "https://graph.windows.net",
    });
    const before = (await ask()).json.access_token;
    const ofUser = (await world.control("POST", "/tokens", { userName: world.primary.admin.userName, appId })).json.access_token;
    for (const each of [before, ofUser]) assert.equal((await use(each)).status, 200);
    assert.equal((await world.call("DELETE", `/internal/v1/applications/${appId}`, { token: admin })).status, 204);
    const afterwards = await ask();
    assert.equal(afterwards.status, 200, afterwards.text);
    for (const each of [before, ofUser, afterwards.json.access_token]) assertDenied(await use(each));
  });

  test("ID-64 takes a token that was issued before its key was removed, which gets no other", async () => {
    const admin = await world.userToken(world.primary);
    const { appId, keys: [key] } = await made(world, "/internal/v1/applications", { token: admin, body: { type: "web" } });
    const ask = () => askToken(world, world.primary.domain, {
      grant_type: "client_credentials", client_id: appId, client_secret: key.value, resource: "https://graph.windows.net",
    });
    const issued = (await ask()).json.access_token;
    assert.equal((await world.call("DELETE", `/internal/v1/applications/${appId}/keys/${key.keyId}`, { token: admin })).status, 204);
    assertTokenRefused(await ask(), 401, "invalid_client", 7000215);
    assert.equal((await use(issued)).status, 200);
  });

  test("ID-64 refuses a user's token as soon as the user is gone, even if another comes by the same name", async () => {
    const userName = await addUser(world, world.primary, "Leaving", ["globalAdmin"]);
    const leaving = await world.userToken(world.primary, { userName });
    assert.equal((await use(leaving)).status, 200);
    await removeUser(world, userName);
    assertDenied(await use(leaving));
    await addUser(world, world.primary, "Leaving", ["globalAdmin"]);
    assertDenied(await use(leaving));
  });

  test("ID-64 a disabled user's token ends at the API and at the exchange, and begins again with the user; revoked sessions end none", async () => {
    const userName = await addUser(world, world.primary, "Resting", ["globalAdmin"]);
    const resting = await world.userToken(world.primary, { userName });
    const change = async (order: object) => assert.equal((await world.control("POST", "/users", { userName, ...order })).status, 200);
    const exchange = () => world.call("POST", "/generatetoken", { token: resting, body: "grant_type=jwt_token" });
    await change({ enabled: false });
    assertDenied(await use(resting));
    assert.equal((await exchange()).status, 401);
    const order = await world.control("POST", "/tokens", { userName, appId: azureCli });
    assert.deepEqual([order.status, order.json.description], [409, `The user ${userName} is disabled: enable it first, with POST /users.`]);
    await change({ enabled: true, revokeSessions: true });
    assert.equal((await use(resting)).status, 200);
    assert.equal((await exchange()).status, 200);
  });
});

test("ID-64 a token ends with its last second on the world's clock, where tokens live by it", async (context) => {
  const world = await startWorld({ clock: frozen, settings: { protocolClock: "world", accessTokenSeconds: 60, verificationSkewSeconds: 0 } });
  context.after(() => world.close());
  const token = await world.appToken(world.primary);
  const use = () => world.call("GET", "/v1/customers", { token });
  assert.equal(partsOf(token).payload.exp, frozen.instant.epochMilliseconds / 1000 + 60);
  assert.equal((await use()).status, 200);
  await world.control("POST", "/clock", { advance: "PT59S" });
  assert.equal((await use()).status, 200);
  await world.control("POST", "/clock", { advance: "PT1S" });
  assertDenied(await use());
  assert.equal((await world.call("GET", "/v1/customers", { token: await world.appToken(world.primary) })).status, 200);
});

test("a token outlives a year of the world's clock, where tokens live by the machine's", async (context) => {
  const world = await startWorld({ clock: frozen });
  context.after(() => world.close());
  const token = await world.appToken(world.primary);
  await world.control("POST", "/clock", { advance: "P11M" });
  assert.equal((await world.call("GET", "/v1/customers", { token })).status, 200);
});

for (const [rejectGraphAudience, status] of [[false, 200], [true, 401]] as const) {
  test(`ID-2 with rejectGraphAudience ${rejectGraphAudience} an application's token for Azure AD Graph is answered ${status}`, async (context) => {
    const world = await startWorld({ settings: { rejectGraphAudience } });
    context.after(() => world.close());
    const use = async (resource: string) => (await world.call("GET", "/v1/customers", { token: await world.appToken(world.primary, resource) })).status;
    for (const resource of ["https://graph.windows.net", "https://graph.windows.net/", "00000002-0000-0000-c000-000000000000"]) assert.equal(await use(resource), status);
    for (const resource of ["https://api.partnercenter.microsoft.com", "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"]) assert.equal(await use(resource), 200);
  });
}

test("A-15 a key gets no token once it has expired on the world's clock, and another key still does", async (context) => {
  const world = await startWorld({ clock: frozen });
  context.after(() => world.close());
  const admin = await world.userToken(world.primary);
  const { appId, keys: [key] } = await made(world, "/internal/v1/applications", { token: admin, body: { type: "web", keyYears: 1 } });
  const longer = await made(world, `/internal/v1/applications/${appId}/keys`, { token: admin, body: { keyYears: 2 } });
  const ask = (secret: string) => askToken(world, world.primary.domain, {
    grant_type: "client_credentials", client_id: appId, client_secret: secret, resource: "https://graph.windows.net",
  });
  await world.control("POST", "/clock", { to: "2027-11-22T11:59:59.999Z" });
  assert.equal((await ask(key.value)).status, 200);
  await world.control("POST", "/clock", { to: "2027-11-22T12:00:00Z" });
  assertTokenRefused(await ask(key.value), 401, "invalid_client", 7000222);
  assert.equal((await ask(longer.value)).status, 200);
  await world.control("POST", "/clock", { to: "2028-11-22T12:00:00Z" });
  assertTokenRefused(await ask(longer.value), 401, "invalid_client", 7000222);
});
