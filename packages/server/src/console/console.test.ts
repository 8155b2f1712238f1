// The operator's console: who gets in, how long, and that no other page does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { request as httpsRequest } from "node:https";
import { after, before, describe, test } from "node:test";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { unreadable } from "../../../../tests/support/mistakes.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00.000Z") } as const;
const own = { "operator-console": "1" };

describe("the operator's console", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld({ clock, settings: { protocolClock: "world" } }); });
  after(() => world.close());

  const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: object | string): Promise<Answer> =>
    world.call(method, `/console${path}`, { headers, ...(body !== undefined && { body }) });
  const signIn = (body: object, headers: Record<string, string> = {}) => ask("POST", "/session", headers, body);
  const newTicket = async (): Promise<string> => (await world.control("POST", "/consoletickets")).json.ticket;
  const cookieOf = (answer: Answer): string => answer.headers.get("set-cookie")?.split(";")[0] ?? "";
  const newSession = async (): Promise<{ cookie: string }> => ({ cookie: cookieOf(await signIn({ ticket: await newTicket() })) });
  function assertRefused(answer: Answer, status: number, why: RegExp): void {
    assert.equal(answer.status, status, answer.text);
    const { code, description, data, source } = answer.json;
    assert.deepEqual([code, data, source], [status, [], "Understudy"]);
    assert.match(description, why);
    assert.equal(answer.headers.get("set-cookie"), null);
  }

  test("a ticket is a link to the page, and opens it once", async () => {
    const { json } = await world.control("POST", "/consoletickets");
    assert.equal(json.url, `${world.ready.urls.console}#ticket=${json.ticket}`);
    assert.equal(world.ready.urls.console, `${world.ready.urls.http}/console`);
    assert.equal(json.expiresAt, "2027-01-15T09:40:00.000Z");
    const first = await signIn({ ticket: json.ticket });
    assert.deepEqual([first.status, first.json], [200, { expiresAt: "2027-01-15T21:30:00.000Z" }]);
    assertRefused(await signIn({ ticket: json.ticket }), 401, /used or has expired/);
  });

  test("a session's cookie is for the console of this port alone, and out of reach of scripts and other sites", async () => {
    const { port } = new URL(world.ready.urls.http);
    const answer = await signIn({ operatorKey: world.ready.operatorKey });
    assert.match(answer.headers.get("set-cookie") ?? "", new RegExp(`^understudy\\.console\\.${port}=[\\w-]{43}; Path=/console; HttpOnly; SameSite=Strict; Max-Age=43200$`));
    assert.equal(answer.headers.get("cache-control"), "no-store");
    const other = cookieOf(answer).replace(/console\.\d+/, "console.1");
    assertRefused(await ask("GET", "/session", { cookie: other }), 401, /Nobody is signed in/);
    assert.equal((await ask("GET", "/session", { cookie: `a=b; ${cookieOf(answer)}; c=d` })).status, 200);
  });

  test("on HTTPS the cookie stays on HTTPS", async () => {
    const { https } = world.ready.urls;
    const ca = readFileSync(world.ready.caCertificate);
    const cookie = await new Promise<string>((resolve, reject) => {
      const request = httpsRequest(`${https}/console/session`, { method: "POST", ca, agent: false }, (response) => {
        response.resume();
        resolve(String(response.headers["set-cookie"]));
      });
      request.on("error", reject);
      request.end(JSON.stringify({ operatorKey: world.ready.operatorKey }));
    });
    assert.match(cookie, /; Secure$/);
  });

  test("the session does what the operator's key does, with the same answers", async () => {
    const session = await newSession();
    const [byKey, bySession] = [await world.control("GET", "/status"), await ask("GET", "/api/status", { ...own, ...session })];
    assert.deepEqual(bySession.json, byKey.json);
    assert.equal((await ask("GET", "/api/credentials", { ...own, ...session })).json.accounts[0].apps.length, 2);
    const suspended = await ask("POST", `/api/accounts/${world.sandbox.domain}/state`, { ...own, ...session }, { state: "suspended" });
    assert.equal(suspended.json.state, "suspended");
    assert.equal((await ask("POST", `/api/accounts/${world.sandbox.domain}/state`, { ...own, ...session }, { state: "active" })).json.state, "active");
    assertRefused(await ask("POST", "/api/clock", { ...own, ...session }, { forward: "P1D" }), 400, /not valid/);
    assertRefused(await ask("GET", "/api/nothing", { ...own, ...session }), 404, /nothing at GET \/console\/api\/nothing/);
    assert.equal((await ask("GET", "/api/export", { ...own, ...session })).status, 200);
  });

  test("without a session nothing is told and nothing done, not even with the operator's key", async () => {
    const rows = await rowsOf(world);
    for (const headers of [{}, { cookie: "understudy.console=x" }, { authorization: `Bearer ${world.ready.operatorKey}` }]) {
      for (const [method, path] of [["GET", "/session"], ["GET", "/api/status"], ["GET", "/api/credentials"], ["GET", "/api/requests"], ["POST", "/api/reset"], ["GET", "/api/export"], ["PUT", "/api/nothing"]] as const) {
        assertRefused(await ask(method, path, { ...own, ...headers }), 401, /Nobody is signed in/);
      }
    }
    await assertUnchanged(world, rows);
  });

  test("another page of the same browser gets nowhere, whatever its cookie", async () => {
    const session = await newSession();
    const { host, port } = new URL(world.ready.urls.http);
    const elsewhere = [
      { origin: `http://localhost:${Number(port) + 1}` }, { origin: "null" }, { origin: "https://evil.example" },
      { "sec-fetch-site": "cross-site" }, { "sec-fetch-site": "same-site" },
    ];
    const rows = await rowsOf(world);
    for (const headers of elsewhere) {
      for (const [method, path] of [["GET", "/session"], ["DELETE", "/session"], ["GET", "/api/credentials"], ["POST", "/api/reset"]] as const) {
        assertRefused(await ask(method, path, { ...own, ...session, ...headers } as never), 403, /its own pages only/);
      }
      assertRefused(await signIn({ operatorKey: world.ready.operatorKey }, headers as never), 403, /its own pages only/);
    }
    assertRefused(await ask("POST", "/api/reset", session), 403, /Operator-Console/);
    await assertUnchanged(world, rows);
    const ofItsOwn = { origin: `http://${host}`, "sec-fetch-site": "same-origin" };
    assert.equal((await ask("GET", "/api/status", { ...own, ...session, ...ofItsOwn })).status, 200);
  });

  test("signing out ends the session at the server, and twice is no mistake", async () => {
    const session = await newSession();
    for (let time = 0; time < 2; time += 1) {
      const ended = await ask("DELETE", "/session", session);
      assert.equal(ended.status, 204);
      assert.match(ended.headers.get("set-cookie") ?? "", /^understudy\.console\.\d+=; .*Max-Age=0$/);
    }
    assertRefused(await ask("GET", "/session", session), 401, /Nobody is signed in/);
  });

  for (const body of [{}, { ticket: "x", operatorKey: "y" }, { user: "x" }, { ticket: 5 }, { ticket: "x".repeat(300) }]) {
    test(`nobody gets in with ${JSON.stringify(body).slice(0, 40)}`, async () => assertRefused(await signIn(body), 400, /exactly one|not valid/));
  }
  for (const [what, body] of Object.entries(unreadable)) {
    test(`refuses ${what} for a body`, async () => assertRefused(await ask("POST", "/session", {}, body as never), 400, /^The body is not /));
  }
  test("nobody gets in with a wrong key or ticket", async () => {
    const key = world.ready.operatorKey;
    for (const operatorKey of ["", key.slice(1), `${key}x`, key.toUpperCase()]) assertRefused(await signIn({ operatorKey }), 401, /not the operator key/);
    for (const ticket of ["", "x", key]) assertRefused(await signIn({ ticket }), 401, /used or has expired/);
  });

  test("tickets end after ten minutes and sessions after twelve hours, of the time by which tokens live", async () => {
    const [ticket, session] = [await newTicket(), await newSession()];
    await world.control("POST", "/clock", { advance: "PT10M" });
    assertRefused(await signIn({ ticket }), 401, /used or has expired/);
    await world.control("POST", "/clock", { advance: "PT11H49M59S" });
    assert.equal((await ask("GET", "/session", session)).status, 200);
    await world.control("POST", "/clock", { advance: "PT1S" });
    assertRefused(await ask("GET", "/session", session), 401, /Nobody is signed in/);
  });

  test("its page is there for anybody, and says nothing of the world", async () => {
    for (const path of ["", "/requests", "/accounts/one"]) {
      const page = await ask("GET", path);
      assert.match(page.headers.get("content-type") ?? "", /^text\/html/);
      assert.match(page.headers.get("content-security-policy") ?? "", /default-src 'none'/);
      assert.ok(!page.text.includes(world.primary.domain));
    }
  });
});
