// The door through which the dashboard's pages call operations: whose session it opens for, and what lies behind it.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { Writable } from "node:stream";
import { after, before, beforeEach, describe, test } from "node:test";
import { pino } from "pino";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { Tab } from "../../../../tests/support/dashboard-tab.ts";
import { dialects } from "../../../../tests/support/databases.ts";
import { removeUser, throughDoors } from "../../../../tests/support/doors.ts";
import { assertUnchanged, rowsOf } from "../../../../tests/support/exports.ts";
import { testFolder } from "../../../../tests/support/folders.ts";
import { assertRefused } from "../../../../tests/support/refusals.ts";
import { azureCli, startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";
import { sql } from "../database/index.ts";

const frozen = { clock: { kind: "frozen", instant: Temporal.Instant.from("2026-03-01T09:00:00Z") }, settings: { protocolClock: "world" } } as const;

function assertEnded(answer: Answer): void {
  assertRefused(answer, 401, 400);
  assert.match(answer.json.description, /Sign in again/);
  assert.equal(answer.headers.get("dashboard-session"), "ended");
}

const signedIn = async (world: TestWorld, account = world.primary): Promise<Tab> => {
  const tab = new Tab(world);
  await tab.signIn(account);
  return tab;
};

describe("the dashboard's door to the API", () => {
  let world: TestWorld;
  let tab: Tab;
  before(async () => {
    world = await startWorld();
    tab = await signedIn(world);
  });
  after(() => world.close());

  test("it answers what the API answers, links and headers included", async () => {
    const token = await world.userToken(world.primary);
    for (const path of ["/v1/customers?size=1", "/internal/v1/account", "/V1/Customers", "/v1/v1/customers/", "/v1/customers/none"]) {
      const [here, there] = [await tab.call("GET", path), await world.call("GET", path, { token })];
      assert.deepEqual([here.status, here.text], [there.status, there.text], path);
      for (const name of ["content-type", "isMfaCompliant"]) assert.equal(here.headers.get(name), there.headers.get(name), name);
    }
    assert.equal((await tab.call("GET", "/v1/customers?size=1")).json.links.self.uri, "/customers?size=1");
  });

  test("a link to an agreement's document opens by itself", async () => {
    const { json } = await tab.call("GET", "/v1/agreementtemplates/117a77b0-9360-443b-8795-c6dedc750cf9/document?language=en-US&country=US");
    assert.equal(new URL(json.displayUri).origin, world.ready.urls.http);
    const answer = await tab.ask(new URL(json.displayUri).pathname);
    assert.equal(answer.status, 200);
  });

  const foreign: ReadonlyArray<readonly [what: string, account: string | null | undefined, headers: Readonly<Record<string, string>>]> = [
    ["without the header Dashboard-Account", null, {}],
    ["with an empty one", "", {}],
    ["of another site", undefined, { "sec-fetch-site": "cross-site" }],
    ["of another origin of this site", undefined, { "sec-fetch-site": "same-site" }],
  ];
  for (const [what, account, headers] of foreign) {
    test(`a request ${what} is refused, and writes nothing`, async () => {
      const unchanged = await rowsOf(world);
      const body = customerDraft("Forged");
      assertRefused(await tab.call("POST", "/v1/customers", { ...(account !== undefined && { account }), headers, body }), 403, 403);
      assertRefused(await tab.call("POST", "/v1/customers", { account: null, headers: { "content-type": "text/plain", ...headers }, body }), 403, 403);
      await assertUnchanged(world, unchanged);
    });
  }

  test("who sends a large body before reading anything finds the refusal", async () => {
    assertRefused(await tab.call("POST", "/v1/customers", { account: null, body: "x".repeat(1_000_000) }), 403, 403);
  });

  test("however the door is spelled, it asks for the header", async () => {
    const { http } = world.ready.urls;
    for (const target of ["/Dashboard/API/v1/customers", "//dashboard//api//v1/customers", `${http}/dashboard/api/v1/customers`, "/dashboard/api/v1/customers/", "/dashboard/api"]) {
      assertRefused(await tab.ask(target, { headers: { cookie: `${tab.session[0]}=${tab.session[1].value}` } }), 403, 403);
    }
    for (const target of ["/dashboard/%61pi/v1/customers", "/%64ashboard/api/v1/customers", "/dashboard/x/../api/v1/customers"]) {
      assert.match((await tab.ask(target, { headers: { "dashboard-account": world.primary.tenantId } })).headers.get("content-type") ?? "", /^text\/html/, target);
    }
  });

  test("no page of another origin is told that it may ask", async () => {
    const answer = await tab.ask("/dashboard/api/v1/customers", {
      method: "OPTIONS", headers: { origin: "http://evil.example", "access-control-request-method": "GET", "access-control-request-headers": "dashboard-account" },
    });
    assert.ok(answer.status >= 400);
    assert.equal(answer.headers.get("access-control-allow-origin"), null);
  });

  test("a page that was made for one user changes nothing as another of the same account, and does not sign that one out", async () => {
    const elsewhere = { "dashboard-user": "11111111-2222-4333-8444-555555555555" };
    assertRefused(await tab.call("GET", "/internal/v1/myaccess", { headers: elsewhere }), 409, 409);
    const own = (await tab.ask("/dashboard/session")).json.userId as string;
    assert.equal((await tab.call("GET", "/internal/v1/myaccess", { headers: { "dashboard-user": own.toUpperCase() } })).status, 200);
    const signOut = await tab.ask("/dashboard/sign-out", { method: "POST", headers: { "dashboard-account": world.sandbox.tenantId } });
    assertRefused(signOut, 409, 409);
    assert.equal((await tab.ask("/dashboard/session")).status, 200);
  });

  test("a page that was made for another account is told so, and does nothing", async () => {
    const unchanged = await rowsOf(world);
    const answer = await tab.call("POST", "/v1/customers", { account: world.sandbox.tenantId, body: customerDraft("Misplaced") });
    assertRefused(answer, 409, 409);
    assert.equal(answer.headers.get("dashboard-account"), world.primary.tenantId);
    await assertUnchanged(world, unchanged);
    assert.equal((await tab.call("GET", "/v1/customers", { account: world.primary.tenantId.toUpperCase() })).status, 200);
  });

  test("nobody gets through without a session, whatever token is sent along", async () => {
    const token = await world.userToken(world.primary);
    assertEnded(await new Tab(world).call("GET", "/v1/customers", { account: world.primary.tenantId, headers: { authorization: `Bearer ${token}` } }));
  });

  test("the user's session counts, and not what else the browser sends", async () => {
    const authorization = `Bearer ${await world.userToken(world.sandbox)}`;
    const answer = await tab.call("GET", "/internal/v1/account", { headers: { authorization } });
    assert.equal(answer.json.accountId, world.primary.tenantId);
  });

  test("behind it are operations alone: nothing that gives tokens, nothing of the operator's, no page", async () => {
    const authorization = `Bearer ${world.ready.operatorKey}`;
    const others: ReadonlyArray<readonly [method: string, path: string]> = [
      ["POST", "/organizations/oauth2/v2.0/token"], ["POST", "/common/oauth2/token"], ["GET", "/common/discovery/keys"], ["GET", "/common/.well-known/openid-configuration"],
      ["GET", "/organizations/oauth2/v2.0/authorize"], ["POST", "/common/oauth2/devicecode"], ["GET", "/common/login"], ["GET", "/common/oauth2/v2.0/logout"],
      ["GET", "/common/openid/userinfo"], ["POST", "/generatetoken"], ["POST", "/v3/generatetoken"], ["POST", "/GenerateToken/"],
      ["GET", "/_understudy/v1/status"], ["POST", "/_understudy/v1/reset"], ["GET", "/_understudy/v1/export"], ["GET", "/metrics"], ["GET", "/healthz"], ["GET", "/"], ["GET", ""],
      ["GET", "/dashboard"], ["GET", "/dashboard/session"], ["POST", "/dashboard/sign-out"], ["GET", "/dashboard/api/v1/customers"], ["GET", "/nothing"],
    ];
    for (const [method, path] of others) {
      const answer = await tab.call(method, path, { headers: { authorization } });
      assertRefused(answer, 404, 1000);
      assert.ok(!answer.headers.has("set-cookie"), path);
    }
    assert.equal((await tab.ask("/dashboard/session")).status, 200, "and the session is still there");
  });

  test("a wrong method and what is not placed yet are answered as by the API", async () => {
    assertRefused(await tab.call("DELETE", "/v1/customers"), 405, 405);
    assertRefused(await tab.call("GET", "/v1/servicerequests"), 501, 0);
  });

  test("bad input is refused as by the API", async () => {
    assertRefused(await tab.call("POST", "/v1/customers", { body: "{" }), 400, 3000);
    assertRefused(await tab.call("POST", "/v1/customers", { body: "x".repeat(1_048_577) }), 413, 413);
    assertRefused(await tab.call("GET", "/v1/customers/%ff"), 400, 3000);
  });

  test("S-26 S-10 the primary's session gives no access to the sandbox, nor the reverse", async () => {
    const other = await signedIn(world, world.sandbox);
    const ofSandbox = await other.call("POST", "/v1/customers", { body: customerDraft("Of the sandbox") });
    assert.equal(ofSandbox.status, 201, ofSandbox.text);
    const ofPrimary = await tab.call("POST", "/v1/customers", { body: customerDraft("Of the primary") });
    assert.equal(ofPrimary.status, 201, ofPrimary.text);
    assertRefused(await tab.call("GET", `/v1/customers/${ofSandbox.json.id}`), 404, 1000);
    assertRefused(await other.call("GET", `/v1/customers/${ofPrimary.json.id}`), 404, 1000);
    assertRefused(await tab.call("GET", "/v1/customers", { account: world.sandbox.tenantId }), 409, 409);
    assertRefused(await other.call("GET", "/v1/customers", { account: world.primary.tenantId }), 409, 409);
  });

  test("a click and a request by API with the same ids happen once", async () => {
    const headers = { "ms-requestid": randomUUID(), "ms-correlationid": randomUUID() };
    const body = customerDraft("Happens once");
    const clicked = await tab.call("POST", "/v1/customers", { body, headers });
    const again = await world.call("POST", "/v1/customers", { token: await world.userToken(world.primary), body, headers });
    assert.deepEqual([again.status, again.text], [clicked.status, clicked.text]);
  });
});

describe("a change by click and the same by API", () => {
  const headers = { "ms-requestid": "5704c11c-0000-4000-8000-000000000001", "ms-correlationid": "5704c11c-0000-4000-8000-000000000002" };
  type Way = (world: TestWorld, tab: Tab, method: string, path: string, body: object) => Promise<Answer>;
  const click: Way = (_world, tab, method, path, body) => tab.call(method, path, { body, headers });
  const api: Way = async (world, _tab, method, path, body) => world.call(method, path, { body, headers, token: await world.userToken(world.primary) });

  /** What the same changes leave in a world that is made anew, and how they are answered. */
  async function played(way: Way): Promise<{ readonly answers: readonly string[]; readonly rows: readonly string[] }> {
    const world = await startWorld({ ...frozen, seedNumber: 7 });
    try {
      const tab = await signedIn(world);
      const customer = await way(world, tab, "POST", "/v1/customers", customerDraft("One and the same"));
      const application = await way(world, tab, "POST", "/internal/v1/applications", { type: "native" });
      const profile = await way(world, tab, "PUT", `/v1/customers/${customer.json.id}/profiles/billing`, { ...customer.json.billingProfile, companyName: "Changed" });
      const refused = await way(world, tab, "POST", "/v1/customers", { companyProfile: {} });
      const answers = [customer, application, profile, refused].map(({ status, text }) => `${status} ${text.replace(/"password":"[^"]*"/g, '"password":""')}`);
      const rows = (await rowsOf(world)).map((row) => row.replaceAll(azureCli, "the application").replaceAll("fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd", "the application"));
      return { answers, rows };
    } finally {
      await world.close();
    }
  }

  test("S-04 are the same change: the same answers, the same resources, the same records", async () => {
    const [clicked, asked] = [await played(click), await played(api)];
    assert.deepEqual(clicked.answers, asked.answers);
    assert.deepEqual(clicked.answers.map((answer) => answer.slice(0, 3)), ["201", "201", "200", "400"]);
    assert.deepEqual(clicked.rows, asked.rows);
    assert.ok(clicked.rows.some((row) => row.includes("add_customer") && row.includes("the application")), "the record names the application");
  });
});

describe("the end of a session", () => {
  let world: TestWorld;
  let tab: Tab;
  before(async () => { world = await startWorld(frozen); });
  after(() => world.close());
  beforeEach(async () => { tab = await signedIn(world); });

  const assertOver = async (): Promise<void> => {
    assertEnded(await tab.call("GET", "/v1/customers"));
    assertEnded(await tab.ask("/dashboard/session"));
  };
  const order = async (about: object): Promise<void> => {
    const answer = await world.control("POST", "/users", { userName: world.primary.admin.userName, ...about });
    assert.equal(answer.status, 200, answer.text);
  };
  const advance = async (by: string): Promise<void> => assert.equal((await world.control("POST", "/clock", { advance: by })).status, 200);

  test("hours after the sign-in the page is still served: the token is renewed in between", async () => {
    for (let hours = 0; hours < 22; hours += 2) {
      await advance("PT2H");
      assert.equal((await tab.call("GET", "/v1/customers")).status, 200);
    }
  });

  test("many requests at once find one good token", async () => {
    await advance("PT3H");
    const answers = await Promise.all(Array.from({ length: 8 }, () => tab.call("GET", "/v1/customers")));
    assert.deepEqual(answers.map(({ status }) => status), Array.from({ length: 8 }, () => 200));
  });

  test("a day after the sign-in it is over, however much it was used", async () => {
    await advance("PT23H59M");
    assert.equal((await tab.call("GET", "/v1/customers")).status, 200);
    await advance("PT1M");
    await assertOver();
  });

  test("what has expired is thrown away when somebody signs in", async () => {
    const mine = await signedIn(world);
    await advance("PT25H");
    await signedIn(world, world.sandbox);
    const rows = await throughDoors(world, ({ db }) => db.all(sql`SELECT session_mark FROM dashboard_sessions`));
    assert.equal(rows.length, 1, mine.session[0]);
  });

  test("who is cut off is out at once", async () => {
    await order({ revokeSessions: true });
    await assertOver();
  });

  test("who is disabled is out at once", async () => {
    await order({ enabled: false });
    await assertOver();
    await order({ enabled: true });
    assert.equal((await tab.call("GET", "/v1/customers")).status, 200);
  });

  test("who got another password is out at once", async () => {
    await order({ password: "Another-Horse-7" });
    await assertOver();
    await order({ password: world.primary.admin.password });
  });

  test("the users of a suspended account are told so by the API", async () => {
    const suspend = (state: string) => world.control("POST", `/accounts/${world.primary.tenantId}/state`, { state });
    assert.equal((await suspend("suspended")).status, 200);
    assertRefused(await tab.call("GET", "/v1/customers"), 403, 2032);
    assert.equal((await tab.ask("/dashboard/session")).status, 200);
    assert.equal((await suspend("active")).status, 200);
    assert.equal((await tab.call("GET", "/v1/customers")).status, 200);
  });

  test("with its account a session goes too", async () => {
    tab = await signedIn(world, world.sandbox);
    assert.equal((await world.control("POST", "/sandbox", { tenantId: world.sandbox.tenantId, action: "delete" })).status, 200);
    await assertOver();
  });

  test("who is deleted is out at once", async () => {
    await removeUser(world, world.primary.admin.userName);
    await assertOver();
  });

  test("a reset leaves nobody signed in", async () => {
    assert.equal((await world.control("POST", "/reset")).status, 200);
    await assertOver();
    tab = await signedIn(world);
    assert.equal((await tab.call("GET", "/v1/customers")).status, 200);
  });
});

for (const dialect of dialects) {
  test(`another process on ${dialect} serves who is signed in, and nothing that is kept or logged signs anybody in`, async () => {
    const folder = testFolder();
    let logged = "";
    const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => { logged += chunk.toString(); done(); } });
    const world = await startWorld({ dataFolder: folder.path, log: pino({ level: "trace" }, stream) }, dialect);
    const opened = [world];
    try {
      const [, cookie] = (await signedIn(world)).session;
      const row = await throughDoors(world, ({ db }) => db.get<{ session_mark: string; sealed_tokens: Uint8Array }>(sql`SELECT session_mark, sealed_tokens FROM dashboard_sessions`));
      assert.ok(row && row.session_mark !== cookie.value);
      assert.ok(!/eyJ|1\.[\w-]{40}/.test(Buffer.from(row.sealed_tokens).toString("latin1")), "tokens are sealed");
      const kept = readdirSync(folder.path).filter((name) => name.startsWith("world.db")).map((name) => readFileSync(folder.file(name)));
      assert.ok(!Buffer.concat(kept).includes(cookie.value) && !logged.includes(cookie.value));
      const { databaseUrl } = world;
      // An embedded database has one process at a time: there it is the next one.
      if (databaseUrl === undefined) await opened.pop()?.close();
      const other = await startWorld({ dataFolder: folder.path, ...(databaseUrl !== undefined && { databaseUrl }) });
      opened.unshift(other);
      const tab = new Tab(other);
      tab.cookies.set(`understudy.dashboard.${new URL(other.ready.urls.http).port}`, cookie);
      tab.account = world.primary;
      assert.equal((await tab.call("GET", "/v1/customers")).status, 200);
    } finally {
      for (const one of opened) await one.close();
      folder.remove();
    }
  });
}
