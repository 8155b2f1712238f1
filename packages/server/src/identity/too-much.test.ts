// Forms beyond measure and too many sign-ins at once: refused, in the words of whoever asked, and soon forgotten.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { rowsOf, assertUnchanged } from "../../../../tests/support/exports.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { askDeviceCode } from "../../../../tests/support/sign-ins.ts";
import { askToken, assertTokenRefused } from "../../../../tests/support/token-requests.ts";
import { Visitor } from "../../../../tests/support/visitor.ts";
import { azureCli, startWorld, type TestWorld } from "../../../../tests/support/world.ts";
import { hashPassword } from "../world/index.ts";

const nothingMuch = (bytes: number): string => "a&".repeat(bytes / 2);

describe("a form beyond measure", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld(); });
  after(() => world.close());

  const post = (target: string, body: string) => sendRaw(world.ready.urls.http, {
    method: "POST", target, body, headers: { "content-type": "application/x-www-form-urlencoded" },
  });

  for (const path of ["oauth2/token", "oauth2/v2.0/token", "oauth2/devicecode", "oauth2/v2.0/devicecode"]) {
    test(`ID-19 of many parameters or many bytes is refused by ${path} before it is read`, async () => {
      const many = await post(`/${world.primary.domain}/${path}`, nothingMuch(65_536));
      assertTokenRefused(many, 400, "invalid_request", 9002313);
      assert.match(many.json.error_description, /more than 200 parameters/);
      const large = await post(`/${world.primary.domain}/${path}`, nothingMuch(65_538));
      assert.equal(large.status, 413);
      assert.deepEqual([large.json.error, large.json.error_codes], ["invalid_request", [9002313]]);
      assert.match(large.json.error_description, /larger than 65536 bytes/);
    });
  }

  test("ID-19 is refused where a token is asked who its user is", async () => {
    for (const path of [`/${world.primary.domain}/openid/userinfo`, "/oidc/userinfo"]) assert.equal((await post(path, nothingMuch(1_000_000))).status, 413);
  });

  test("ID-33 is told to whoever sits at the browser, on a page", async () => {
    for (const path of [`/${world.primary.domain}/oauth2/authorize`, "/common/oauth2/v2.0/authorize", "/common/oauth2/deviceauth", "/common/login"]) {
      const { status, headers, text } = await post(path, nothingMuch(1_000_000));
      assert.equal(status, 400);
      assert.match(headers.get("content-type") ?? "", /^text\/html/);
      assert.ok(text.includes("65536 bytes") && text.includes("AADSTS9002313"), text);
    }
  });

  test("ID-33 an address of that length is not read at all", async () => {
    const target = `/common/oauth2/authorize?${nothingMuch(20_000)}`;
    assert.equal((await sendRaw(world.ready.urls.http, { method: "GET", target })).status, 431);
  });

  test("ID-44 a device code is given for values of some length, and what is longer is not kept", async () => {
    const rows = await rowsOf(world);
    const long = `https://graph.microsoft.com/${"a".repeat(4_096)}`;
    const refused = [
      await askDeviceCode(world, "common", { client_id: azureCli, scope: long }, { version: "v2" }),
      await askDeviceCode(world, "common", { client_id: azureCli, resource: long }),
      await askDeviceCode(world, "common", { client_id: "a".repeat(5_000), resource: "https://graph.microsoft.com" }),
    ];
    for (const answer of refused) assertTokenRefused(answer, 400, "invalid_request", 9002313);
    await assertUnchanged(world, rows);
    const scope = Array.from({ length: 80 }, (_, index) => `https://graph.microsoft.com/Mail.Read${index}`).join(" ");
    assert.equal((await askDeviceCode(world, "common", { client_id: azureCli, scope }, { version: "v2" })).status, 200);
  });
});

/** Every place in the line is taken, and whoever leaves it stands in again at once. */
async function whileTheLineIsFull(work: () => Promise<void>): Promise<void> {
  const line = { isFull: true };
  const all = Array.from({ length: 3 + 64 }, async () => {
    while (line.isFull) await hashPassword("Somebody-Else-1");
  });
  try {
    await work();
  } finally {
    line.isFull = false;
    await Promise.all(all);
  }
}

test("ID-6 ID-57 where more passwords come than can be checked, one is told to come back, and it counts for nothing", async (context) => {
  const world = await startWorld();
  context.after(() => world.close());
  const { userName, password = "" } = world.primary.admin;
  const ask = () => askToken(world, world.primary.domain, {
    grant_type: "password", client_id: azureCli, username: userName, password: "Wrong-Horse-1", resource: "https://graph.windows.net",
  });
  const visitor = new Visitor(world);
  const page = await visitor.open(`/${world.primary.domain}/oauth2/authorize?${new URLSearchParams({
    client_id: azureCli, response_type: "code", redirect_uri: "http://localhost", resource: "https://graph.windows.net",
  }).toString()}`);
  await whileTheLineIsFull(async () => {
    const { status, headers, json } = await ask();
    assert.equal(status, 429);
    assert.equal(headers.get("retry-after"), "2");
    assert.deepEqual([json.error, json.error_codes], ["temporarily_unavailable", [90055]]);
    const told = await visitor.send(page, { login: userName, passwd: password, choice: "signIn" });
    assert.deepEqual([told.status, told.title, told.headers.get("retry-after")], [429, "Too many sign-ins at once", "2"]);
  });
  assertTokenRefused(await ask(), 400, "invalid_grant", 50126);
  assert.notEqual((await visitor.signIn(page, world.primary)).status, 429);
});
