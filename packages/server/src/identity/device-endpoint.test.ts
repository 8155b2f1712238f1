// A program without a browser asks for a code: what it may send, and what it is answered.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertTokenRefused, type TokenRequestOptions } from "../../../../tests/support/token-requests.ts";
import { askDeviceCode } from "../../../../tests/support/sign-ins.ts";
import { azureCli, startWorld, type Answer, type Json, type TestWorld } from "../../../../tests/support/world.ts";

const partnerCenter = "https://api.partnercenter.microsoft.com";
const versions = ["v1", "v2"] as const;

describe("the device code endpoint", () => {
  let world: TestWorld;
  let domain: string;
  let tenantId: string;
  let native: string;
  before(async () => {
    world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") }, settings: { protocolClock: "world" } });
    ({ domain, tenantId } = world.primary);
    native = world.primary.apps.find(({ type }) => type === "native")?.appId ?? "";
  });
  after(() => world.close());

  const wishes = { v1: { resource: partnerCenter }, v2: { scope: `${partnerCenter}/user_impersonation offline_access openid` } };
  const ask = (version: "v1" | "v2", more: Readonly<Record<string, string>> = {}, tenant = domain) =>
    askDeviceCode(world, tenant, { client_id: native, ...wishes[version], ...more }, { version });
  const waiting = async (): Promise<Json[]> => (await world.control("GET", "/signins")).json.deviceCodes;

  test("ID-44 version 2 answers numbers, version 1 strings; both name the page by either spelling", async () => {
    for (const version of versions) {
      const { status, json, text } = await ask(version);
      assert.equal(status, 200, text);
      const { user_code: userCode, device_code: deviceCode, message, ...rest } = json;
      const page = `${world.ready.urls.http}/common/oauth2/deviceauth`;
      assert.match(userCode, /^[BCDFGHJKLMNPQRSTVWXZ]{9}$/);
      assert.ok(deviceCode.length >= 43);
      assert.ok(message.includes(userCode) && message.includes(page), message);
      const numbers = version === "v1" ? { expires_in: "900", interval: "5" } : { expires_in: 900, interval: 5 };
      assert.deepEqual(rest, { verification_uri: page, verification_url: page, ...numbers });
    }
  });

  test("ID-44 each answer has codes of its own", async () => {
    const answers = [await ask("v1"), await ask("v1"), await ask("v2")];
    for (const name of ["user_code", "device_code"]) assert.equal(new Set(answers.map(({ json }) => json[name])).size, answers.length);
  });

  test("ID-44 a program asks at a tenant by its id or its domain, or at none, and adds what clients add", async () => {
    for (const version of versions) {
      for (const tenant of [tenantId, domain.toUpperCase(), "common", "organizations"]) {
        const { status, text } = await ask(version, { client_id: azureCli, claims: "{}", "x-client-SKU": "MSAL.NET" }, tenant);
        assert.equal(status, 200, text);
      }
    }
    const upper = await world.call("POST", `/${domain}/OAuth2/DeviceCode?api-version=1.0`, { body: `client_id=${native}` });
    assert.equal(upper.status, 200, upper.text);
  });

  test("ID-44 version 1 may leave the resource out", async () => {
    assert.equal((await ask("v1", { resource: "" })).status, 200);
  });

  type Case = readonly [what: string, ask: () => Promise<Answer>, error: string, number: number];
  const form = (parameters: Readonly<Record<string, string>>, options: TokenRequestOptions = {}, tenant = domain) =>
    askDeviceCode(world, tenant, parameters, options);
  const refused: readonly Case[] = [
    ["no client, v1", () => form({ resource: partnerCenter }), "invalid_request", 90014],
    ["no client, v2", () => form({ scope: "openid" }, { version: "v2" }), "invalid_request", 90014],
    ["no scope", () => form({ client_id: native }, { version: "v2" }), "invalid_request", 90014],
    ["an empty scope", () => ask("v2", { scope: "" }), "invalid_request", 90014],
    ["nothing at all", () => form({}), "invalid_request", 90014],
    ["an unknown client", () => ask("v1", { client_id: "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10" }), "unauthorized_client", 700016],
    ["an unknown client at common", () => ask("v2", { client_id: "nothing" }, "common"), "unauthorized_client", 700016],
    ["another tenant's client", () => ask("v1", {}, world.sandbox.domain), "unauthorized_client", 700016],
    ["a client of one tenant at common", () => ask("v2", {}, "common"), "invalid_request", 50194],
    ["an unknown tenant", () => ask("v2", {}, "nobody.example.com"), "invalid_request", 90002],
    ["personal accounts", () => ask("v2", {}, "consumers"), "invalid_request", 90002],
    ["a resource in version 2", () => ask("v2", { resource: partnerCenter }), "invalid_request", 901002],
    ["an unknown resource in version 1", () => ask("v1", { resource: "https://example.com" }), "invalid_resource", 50001],
    ["an unknown resource in version 2", () => ask("v2", { scope: "https://example.com/.default" }), "invalid_resource", 500011],
    ["two resources", () => ask("v2", { scope: `${partnerCenter}/.default https://graph.windows.net/.default` }), "invalid_scope", 28000],
    ["a scope without a permission", () => ask("v2", { scope: `${partnerCenter}/` }), "invalid_scope", 70011],
    ["a parameter twice", () => askDeviceCode(world, domain, `client_id=${native}&client_id=${native}`), "invalid_request", 9002313],
    ["U+0000", () => ask("v1", { resource: "\0" }), "invalid_request", 9002313],
    ["what is not UTF-8", () => askDeviceCode(world, domain, "client_id=%ff%fe"), "unauthorized_client", 700016],
  ];
  for (const [what, asked, error, number] of refused) {
    test(`ID-44 refuses ${what}, and keeps nothing of it`, async () => {
      const earlier = (await waiting()).length;
      assertTokenRefused(await asked(), 400, error, number);
      assert.equal((await waiting()).length, earlier);
    });
  }

  test("ID-4 only POST is accepted", async () => {
    for (const version of ["", "/v2.0"]) {
      for (const method of ["GET", "PUT", "DELETE"]) {
        assertTokenRefused(await world.call(method, `/${domain}/oauth2${version}/devicecode`), 400, "invalid_request", 900561);
      }
    }
  });

  test("ID-5 ID-6 answers are JSON that nobody keeps", async () => {
    const { headers } = await ask("v2");
    assert.equal(headers.get("content-type"), "application/json; charset=utf-8");
    assert.deepEqual(["cache-control", "pragma", "expires"].map((name) => headers.get(name)), ["no-store, no-cache", "no-cache", "-1"]);
  });
});

test("ID-44 the lifetime of a code is a setting", async () => {
  const world = await startWorld({ settings: { deviceCodeSeconds: 30 } });
  try {
    const { json } = await askDeviceCode(world, "common", { client_id: azureCli, scope: "openid" }, { version: "v2" });
    assert.equal(json.expires_in, 30);
  } finally {
    await world.close();
  }
});
