// The control API refuses what it cannot carry out, says why in the shape of every refusal, and changes nothing.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertUnchanged, rowsOf, type Rows } from "../../../../tests/support/exports.ts";
import { unreadable } from "../../../../tests/support/mistakes.ts";
import { azureCli, startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";

describe("the control API", () => {
  let world: TestWorld;
  let rows: Rows;
  let now: string;
  before(async () => {
    world = await startWorld({ clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T00:00:00Z") } });
    rows = await rowsOf(world);
    now = (await world.control("GET", "/clock")).json.now;
  });
  after(async () => {
    await assertUnchanged(world, rows);
    assert.equal((await world.control("GET", "/clock")).json.now, now);
    await world.close();
  });

  const post = (path: string, body?: object | string | Uint8Array, token = world.ready.operatorKey) =>
    world.call("POST", `/_understudy/v1${path}`, { token, ...(body !== undefined && { body }) });
  const assertRefused = (answer: Answer, status: number, why: RegExp) => {
    assert.equal(answer.status, status, answer.text);
    const { code, description, data, source } = answer.json;
    assert.deepEqual([code, data, source], [status, [], "Understudy"]);
    assert.match(description, why);
  };

  for (const path of ["/accounts", "/clock", "/tokens", "/mfapolicy", "/users", "/sandbox", "/signins"]) {
    for (const [what, body] of Object.entries(unreadable)) {
      test(`refuses ${what} for the body of ${path}`, async () => assertRefused(await post(path, body), 400, /^The body is not /));
    }
    test(`refuses ${path} without a body, and with null for one`, async () => {
      assertRefused(await post(path), 400, /not JSON/);
      assertRefused(await post(path, "null"), 400, /not valid/);
    });
  }

  const moves: readonly (readonly [object, RegExp])[] = [
    [{}, /exactly one/],
    [{ advance: "P1D", mode: "running" }, /exactly one/],
    [{ advance: "P1D", to: "2030-01-01T00:00:00Z" }, /exactly one/],
    [{ advance: 5 }, /not valid/],
    [{ advance: null }, /not valid/],
    [{ mode: "stopped" }, /not valid/],
    [{ forward: "P1D" }, /not valid/],
    [{ advance: "" }, /not a duration/],
    [{ advance: "1 day" }, /not a duration/],
    [{ advance: "-P1D" }, /not a duration/],
    [{ advance: "P1D ago" }, /not a duration/],
    [{ advance: `P${"9".repeat(300)}D` }, /not a duration/],
    [{ to: "tomorrow" }, /not an instant/],
    [{ to: "2030-01-01" }, /not an instant/],
    [{ to: "2030-02-30T00:00:00Z" }, /not an instant/],
    [{ to: "2020-01-01T00:00:00Z" }, /only moves forward/],
  ];
  for (const [move, why] of moves) {
    test(`refuses to move the clock by ${JSON.stringify(move).slice(0, 60)}`, async () => assertRefused(await post("/clock", move), 400, why));
  }

  const admin = () => world.primary.admin.userName;
  const orders: Readonly<Record<string, readonly [() => object, number, RegExp]>> = {
    "nobody": [() => ({ userName: "nobody@nowhere.example", appId: azureCli }), 404, /no user nobody@nowhere\.example/],
    "a name without a domain": [() => ({ userName: "admin", appId: azureCli }), 404, /no user/],
    "an unknown application": [() => ({ userName: admin(), appId: "5f1c3b9e-6a0f-4f0e-9d61-2a4b7c8d9e10" }), 404, /no application/],
    "an application of the other account": [() => ({ userName: admin(), appId: world.sandbox.apps[0]?.appId }), 404, /no application/],
    "an unknown resource": [() => ({ userName: admin(), appId: azureCli, resource: "https://example.com" }), 400, /no resource of the cloud/],
    "a resource of another cloud": [() => ({ userName: admin(), appId: azureCli, resource: "https://graph.chinacloudapi.cn" }), 400, /no resource of the cloud/],
    "no application": [() => ({ userName: admin() }), 400, /not valid/],
    "mfa as text": [() => ({ userName: admin(), appId: azureCli, mfa: "yes" }), 400, /not valid/],
    "more than it knows": [() => ({ userName: admin(), appId: azureCli, roles: ["globalAdmin"] }), 400, /not valid/],
  };
  for (const [what, [order, status, why]] of Object.entries(orders)) {
    test(`makes no token for ${what}`, async () => assertRefused(await post("/tokens", order()), status, why));
  }

  const changes: Readonly<Record<string, readonly [() => object, number, RegExp]>> = {
    "nobody": [() => ({ userName: "nobody@nowhere.example" }), 404, /no user nobody@nowhere\.example/],
    "a user without a name": [() => ({ enabled: false }), 400, /not valid/],
    "an authenticator that there is none of": [() => ({ userName: admin(), mfaMethods: ["approval", "totp"] }), 400, /has no authenticator/],
    "a second factor of another kind": [() => ({ userName: admin(), mfaMethods: ["sms"] }), 400, /not valid/],
    "the same second factor twice": [() => ({ userName: admin(), mfaMethods: ["approval", "approval"] }), 400, /not valid/],
    "sessions that are not revoked": [() => ({ userName: admin(), revokeSessions: false }), 400, /not valid/],
    "a short password": [() => ({ userName: admin(), password: "Aa1!" }), 400, /8 to 256 characters/],
    "a long password": [() => ({ userName: admin(), password: `Aa1!${"x".repeat(253)}` }), 400, /8 to 256 characters/],
    "a password of two kinds": [() => ({ userName: admin(), password: "correct horse" }), 400, /three of these/],
    "a password with the user's name": [() => ({ userName: admin(), password: "I-am-ADMIN-1" }), 400, /user name/],
    "the password that it has": [() => ({ userName: admin(), password: world.primary.admin.password }), 400, /the one of before/],
    "a role that nobody has": [() => ({ userName: admin(), roles: ["king"] }), 400, /not valid/],
    "the same role twice": [() => ({ userName: admin(), roles: ["billingAdmin", "billingAdmin"] }), 400, /not valid/],
    "what users do not have": [() => ({ userName: admin(), nickname: "Boss" }), 400, /not valid/],
  };
  for (const [what, [order, status, why]] of Object.entries(changes)) {
    test(`changes no user for ${what}`, async () => assertRefused(await post("/users", order()), status, why));
  }

  test("asks for the operator's key, and takes no other", async () => {
    const user = await world.userToken(world.primary);
    const app = await world.appToken(world.primary);
    const { operatorKey } = world.ready;
    for (const token of ["", "nonsense", user, app, operatorKey.slice(1), `${operatorKey}x`, operatorKey.toUpperCase()]) {
      for (const [method, path] of [["GET", "/status"], ["GET", "/accounts"], ["POST", "/accounts"], ["POST", "/accounts/one/state"], ["POST", "/accounts/one/verification"], ["GET", "/export"], ["GET", "/clock"], ["POST", "/clock"], ["POST", "/tokens"], ["POST", "/mfapolicy"], ["POST", "/users"], ["GET", "/signins"], ["POST", "/signins"], ["POST", "/reset"], ["GET", "/requests"], ["DELETE", "/requests"], ["GET", "/issuedtokens"], ["GET", "/mail"], ["GET", "/agenda"], ["GET", "/credentials"], ["POST", "/consoletickets"]] as const) {
        const answer = await world.call(method, `/_understudy/v1${path}`, { token });
        assertRefused(answer, 401, /operator key/);
        assert.equal(answer.headers.get("www-authenticate"), "Bearer");
      }
    }
  });

  test("has nothing under other paths and methods", async () => {
    for (const [method, path] of [["GET", "/nothing"], ["GET", "/reset"], ["DELETE", "/clock"], ["PUT", "/tokens"]] as const) {
      const answer = await world.call(method, `/_understudy/v1${path}`, { token: world.ready.operatorKey });
      assert.ok(answer.status === 404 || answer.status === 405, `${method} ${path}: ${answer.status}`);
    }
  });
});
