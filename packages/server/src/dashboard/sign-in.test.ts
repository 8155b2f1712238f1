// The way in and out of the dashboard, as a browser goes it.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { readFileSync } from "node:fs";
import { request as askHttps } from "node:https";
import { cloudNames, clouds } from "@understudy/contract";
import type { ReadyAccount } from "@understudy/server";
import { customerDraft } from "../../../../tests/support/customers.ts";
import { Tab } from "../../../../tests/support/dashboard-tab.ts";
import { startFourClouds, type FourClouds } from "../../../../tests/support/four-clouds.ts";
import { assertRefused } from "../../../../tests/support/refusals.ts";
import { titleIn } from "../../../../tests/support/visitor.ts";
import { startWorld, type Answer, type TestWorld } from "../../../../tests/support/world.ts";
import { returnToOf } from "./return-to.ts";

const client = "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd";
const frozen = { clock: { kind: "frozen", instant: Temporal.Instant.from("2026-03-01T09:00:00Z") }, settings: { protocolClock: "world" } } as const;

const locationOf = (answer: Answer): string => answer.headers.get("location") ?? "";

const assertIsSignedIn = async (tab: Tab, account: ReadyAccount): Promise<void> => {
  const { status, json } = await tab.ask("/dashboard/session");
  assert.equal(status, 200);
  const { tenantId: accountId, domain, kind, cloud, admin: { userName } } = account;
  const { companyName, userId, displayName, ...rest } = json;
  assert.deepEqual(rest, { accountId, domain, kind, cloud, userName, mfa: true, mfaPolicy: "enforce" });
  assert.ok(typeof companyName === "string" && typeof userId === "string" && typeof displayName === "string");
  assert.equal((await tab.call("GET", "/v1/customers")).status, 200);
};

const assertIsSignedOut = async (tab: Tab): Promise<void> => {
  const answer = await tab.ask("/dashboard/session");
  assertRefused(answer, 401, 400);
  assert.equal(answer.headers.get("dashboard-session"), "ended");
};

describe("signing in to the dashboard in four clouds", () => {
  let four: FourClouds;
  before(async () => { four = await startFourClouds(); });
  after(() => four.close());

  for (const cloud of cloudNames) {
    for (const kind of ["primary", "sandbox"] as const) {
      test(`S-01 S-10 ${cloud}: the administrator of the ${kind} account signs in under this server's own name`, async () => {
        const tab = new Tab(four.world);
        await tab.signIn(four.account(cloud, kind));
        await assertIsSignedIn(tab, four.account(cloud, kind));
      });
    }

    test(`S-01 ${cloud}: under the real names of its hosts a user signs in and stays at that name`, async () => {
      for (const host of [clouds[cloud].loginHosts[0] ?? "", clouds[cloud].apiHost]) {
        const tab = new Tab(four.world, host);
        const back = await tab.signIn(four.account(cloud));
        assert.deepEqual([back.status, locationOf(back)], [302, "/dashboard"]);
        await assertIsSignedIn(tab, four.account(cloud));
      }
    });
  }

  test("A-81 under the name of an API host that does not serve the user's cloud there is no session", async () => {
    const tab = new Tab(four.world, clouds.global.apiHost);
    const back = await tab.signIn(four.account("china"));
    assert.equal(back.status, 400);
    assert.match(back.text, /another cloud/);
    await assertIsSignedOut(tab);
  });

  test("the user of a customer's directory, who belongs to no partner account, gets no session", async () => {
    const token = await four.world.appToken(four.account("global"));
    const made = await four.world.call("POST", "/v1/customers", { token, body: customerDraft("Dashboard Stranger") });
    const { userCredentials: { userName, password }, companyProfile: { domain } } = made.json;
    await four.world.control("POST", "/users", { userName: `${userName}@${domain}`, mustChangePassword: false });
    const tab = new Tab(four.world);
    const back = await tab.ask(await tab.signInUntilBack({ admin: { userName: `${userName}@${domain}`, password } }));
    assert.equal(back.status, 400);
    assert.match(back.text, /no partner account/);
    await assertIsSignedOut(tab);
  });
});

describe("the way in", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld(frozen); });
  after(() => world.close());

  test("a sign-in asks the token service with a code, a verifier and the wishes that it knows, at this origin", async () => {
    const { http } = world.ready.urls;
    const asked = new URL(locationOf(await new Tab(world).ask("/dashboard/sign-in?prompt=login&loginHint=admin%40x.example&mfa=true&scope=evil&client_id=evil&prompt2=x")), http);
    assert.deepEqual([asked.origin, asked.pathname], [http, "/organizations/oauth2/v2.0/authorize"]);
    const { state, code_challenge: challenge, ...rest } = Object.fromEntries(asked.searchParams);
    assert.match(`${state} ${challenge}`, /^[\w-]{22} [\w-]{43}$/);
    assert.deepEqual(rest, {
      client_id: client, response_type: "code", scope: `${client}/user_impersonation openid profile offline_access`,
      redirect_uri: `${http}/dashboard/signed-in`, code_challenge_method: "S256", prompt: "login", login_hint: "admin@x.example", amr_values: "ngcmfa",
    });
    const plain = new URL(locationOf(await new Tab(world).ask("/dashboard/sign-in?prompt=none&prompt=login")), http);
    for (const name of ["prompt", "login_hint", "amr_values"]) assert.equal(plain.searchParams.has(name), false, name);
  });

  test("the cookies are for the dashboard alone, out of reach of its scripts, and named after the port", async () => {
    const tab = new Tab(world);
    const { port } = new URL(world.ready.urls.http);
    await tab.ask("/dashboard/sign-in");
    assert.equal(tab.cookies.get(`understudy.dashboard.sign-in.${port}`)?.attributes, "; Path=/dashboard; HttpOnly; SameSite=Lax; Max-Age=600");
    await tab.signIn(world.primary);
    assert.deepEqual([...tab.cookies.keys()].filter((name) => name.includes("dashboard")), [`understudy.dashboard.${port}`]);
    assert.equal(tab.session[1].attributes, "; Path=/dashboard; HttpOnly; SameSite=Lax; Max-Age=86400");
    assert.match(tab.session[1].value, /^[\w-]{43}$/);
  });

  test("on HTTPS the cookies are for HTTPS alone, and the way back is HTTPS", async () => {
    const { https } = world.ready.urls;
    const answer = await new Promise<Record<string, unknown>>((resolve, reject) => {
      askHttps(`${https}/dashboard/sign-in`, { ca: readFileSync(world.ready.caCertificate), agent: false }, (response) => resolve(response.resume().headers)).on("error", reject).end();
    });
    assert.equal(new URL(String(answer["location"]), https).searchParams.get("redirect_uri"), `${https}/dashboard/signed-in`);
    assert.match(String(answer["set-cookie"]), new RegExp(`^understudy\\.dashboard\\.sign-in\\.${new URL(https).port}=[^;]+; Path=/dashboard; HttpOnly; SameSite=Lax; Secure; Max-Age=600$`));
  });

  test("a sign-in leads back to the page that it was begun on", async () => {
    const tab = new Tab(world);
    const page = "/dashboard/customers?size=20&q=%C3%BC#list";
    const back = await tab.signIn(world.primary, `/dashboard/sign-in?${new URLSearchParams({ returnTo: page }).toString()}`);
    assert.deepEqual([back.status, locationOf(back)], [302, page]);
    assert.equal(back.headers.get("cache-control"), "no-store");
  });

  test("a sign-in leads nowhere but to pages of the dashboard", () => {
    const foreign = [
      "https://evil.example/dashboard", "//evil.example/dashboard", "/\\evil.example/dashboard", "\\\\evil.example", "/\t/evil.example", "dashboard", "javascript:alert(1)",
      "//evil.example/dashboard/x", "/", "/v1/customers", "/dashboardx", "/dashboard/../v1", "/dashboard/%2e%2e/v1", "/dashboard/..\\..\\v1", "/dashboard/sign-in?returnTo=/dashboard", "/dashboard/signed-in",
      "/dashboard/api/v1/customers", "http:/dashboard", "@evil.example", "",
      "/dashboard/%73ign-in?prompt=login", "/dashboard//sign-in", "/dashboard/.//signed-in", "/dashboard/\\sign-in", "/dashboard/%61pi/v1/customers", "/dashboard/addresses",
      `/dashboard/${"x".repeat(1_024)}`, `/dashboard/${"ü".repeat(400)}`,
    ];
    for (const asked of foreign) assert.equal(returnToOf(asked), "/dashboard", asked);
    assert.equal(returnToOf(undefined), "/dashboard");
    for (const asked of ["/dashboard", "/dashboard/", "/dashboard?a=//b", "/dashboard/customers/x?y=1#z"]) assert.equal(returnToOf(asked), asked);
  });

  test("a foreign way back is not taken", async () => {
    const back = await new Tab(world).signIn(world.primary, "/dashboard/sign-in?returnTo=https%3A%2F%2Fevil.example%2Fdashboard");
    assert.equal(locationOf(back), "/dashboard");
  });

  test("a popup's page tells the other windows and closes, by a script that its policy names", async () => {
    const tab = new Tab(world);
    const back = await tab.signIn(world.primary, "/dashboard/sign-in?popup=true&returnTo=%2Fdashboard%2Fx");
    assert.equal(back.status, 200);
    const nonce = /<script nonce="([^"]+)">new BroadcastChannel\("understudy\.session"\)/.exec(back.text)?.[1] ?? "none";
    assert.ok(back.headers.get("content-security-policy")?.includes(`script-src 'nonce-${nonce}';`));
    assert.equal(back.headers.get("cache-control"), "no-store");
    await assertIsSignedIn(tab, world.primary);
  });

  for (const site of ["same-site", "cross-site"]) {
    test(`a ${site} page of another origin begins no sign-in, and the session that there is stays`, async () => {
      const tab = new Tab(world);
      await tab.signIn(world.primary);
      const { value } = tab.session[1];
      const answer = await tab.ask("/dashboard/sign-in?loginHint=x&returnTo=%2Fdashboard%2Fcustomers", { headers: { "sec-fetch-site": site } });
      assert.deepEqual([answer.status, locationOf(answer), answer.headers.get("set-cookie")], [302, "/dashboard/customers", null]);
      assert.equal(tab.session[1].value, value);
      for (const own of ["same-origin", "none"]) assert.match(locationOf(await tab.ask("/dashboard/sign-in", { headers: { "sec-fetch-site": own } })), /\/authorize\?/);
    });
  }

  test("a code that another browser's sign-in gave is not taken", async () => {
    const [attacker, victim] = [new Tab(world), new Tab(world)];
    const back = await attacker.signInUntilBack(world.primary);
    const without = await victim.ask(back);
    assert.deepEqual([without.status, titleIn(without.text)], [400, "This sign-in was not begun here"]);
    await victim.ask("/dashboard/sign-in");
    const other = await victim.ask(back);
    assert.deepEqual([other.status, titleIn(other.text)], [400, "This sign-in was not begun here"]);
    await assertIsSignedOut(victim);
    assert.equal((await attacker.ask(back)).status, 302, "whose it is may use it still");
  });

  test("the address at which a sign-in ended is worth nothing a second time, even with the cookies of before", async () => {
    const tab = new Tab(world);
    const back = await tab.signInUntilBack(world.primary);
    const before = [...tab.cookies];
    assert.equal((await tab.ask(back)).status, 302);
    assert.equal((await tab.ask(back)).status, 400);
    const replaying = new Tab(world);
    for (const [name, cookie] of before) replaying.cookies.set(name, cookie);
    const replayed = await replaying.ask(back);
    assert.equal(replayed.status, 400);
    assert.match(replayed.text, /already redeemed/);
    await assertIsSignedOut(replaying);
  });

  test("a sign-in that took longer than ten minutes begins anew", async () => {
    const late = await startWorld(frozen);
    try {
      const tab = new Tab(late);
      const back = await tab.signInUntilBack(late.primary);
      await late.control("POST", "/clock", { advance: "PT10M" });
      assert.equal(titleIn((await tab.ask(back)).text), "This sign-in was not begun here");
    } finally {
      await late.close();
    }
  });

  test("a session that was there before is never taken over, and ends", async () => {
    const [planter, tab] = [new Tab(world), new Tab(world)];
    await planter.signIn(world.sandbox);
    const [name, planted] = planter.session;
    tab.cookies.set(name, planted);
    await tab.signIn(world.primary, "/dashboard/sign-in?prompt=login");
    assert.notEqual(tab.session[1].value, planted.value);
    await assertIsSignedIn(tab, world.primary);
    await assertIsSignedOut(planter);
  });

  test("a value that the server did not make opens no session, and none is made under it", async () => {
    const tab = new Tab(world);
    await tab.ask("/dashboard/sign-in");
    const { port } = new URL(world.ready.urls.http);
    for (const value of ["A".repeat(43), "x", "%00", "é", '"quoted"']) {
      tab.cookies.set(`understudy.dashboard.${port}`, { value, attributes: "; Path=/dashboard" });
      if (/^[\x20-\x7e]*$/.test(value)) await assertIsSignedOut(tab);
    }
    tab.cookies.set(`understudy.dashboard.${port}`, { value: "A".repeat(43), attributes: "; Path=/dashboard" });
    await tab.signIn(world.primary);
    assert.notEqual(tab.session[1].value, "A".repeat(43));
  });

  test("who cancels is told so, and gets no session", async () => {
    const tab = new Tab(world);
    const page = await tab.send(await tab.follow("/dashboard/sign-in?returnTo=%2Fdashboard%2Fx"), { choice: "cancel" });
    const url = new URL(locationOf(page), world.ready.urls.http);
    const told = await tab.ask(url.pathname + url.search);
    assert.equal(titleIn(told.text), "You are not signed in");
    assert.ok(told.text.includes('href="/dashboard/sign-in?returnTo=%2Fdashboard%2Fx&'), told.text);
    await assertIsSignedOut(tab);
  });

  test("what a wrong address says is shown as text", async () => {
    const tab = new Tab(world);
    const state = new URL(locationOf(await tab.ask("/dashboard/sign-in")), world.ready.urls.http).searchParams.get("state") ?? "";
    const told = await tab.ask(`/dashboard/signed-in?${new URLSearchParams({ state, error: "x", error_description: "<script>alert(1)</script>" }).toString()}`);
    assert.equal(told.status, 400);
    assert.ok(!told.text.includes("<script>alert"), told.text);
  });

  const nonsense = ["", "?state=", "?code=1&code=2&state=a&state=b", "?state=%00&code=%00", `?code=${"x".repeat(5_000)}`, "?error=&error_description=%FF"];
  test("nonsense is answered with a page or the way to sign in", async () => {
    for (const query of nonsense) {
      assert.equal((await new Tab(world).ask(`/dashboard/signed-in${query}`)).status, 400, query);
      const tab = new Tab(world);
      assert.equal((await tab.ask(`/dashboard/sign-in${query.replaceAll("code", "returnTo").replaceAll("error", "loginHint")}`)).status, 302, query);
    }
  });

  test("ID-34 the token service answers the dashboard at the very origin that was asked, and no other client there", async () => {
    const { http, https } = world.ready.urls;
    const ask = (redirect: string, host = new URL(http).host, clientId = client) => new Tab(world, host).ask(`/organizations/oauth2/v2.0/authorize?${new URLSearchParams({
      client_id: clientId, response_type: "code", scope: "openid", redirect_uri: redirect,
    }).toString()}`);
    assert.equal((await ask(`${http}/dashboard/signed-in`)).status, 200);
    assert.equal((await ask("http://evil.example/dashboard/signed-in", "evil.example")).status, 200, "whoever sends a name is answered under it, and nobody else is");
    const others = [
      `${https}/dashboard/signed-in`, "http://evil.example/dashboard/signed-in", `${http}/dashboard/signed-in/`, `${http}/dashboard/signed-in?x=1`, `${http}/dashboard/signed-in#x`,
      `${http}/dashboard`, `${http}/Dashboard/signed-in`, `${http}/dashboard/../dashboard/signed-in`, `http://user@${new URL(http).host}/dashboard/signed-in`, `${http}.evil.example/dashboard/signed-in`,
      "http://localhost:1/dashboard/signed-in",
    ];
    for (const other of others) {
      const answer = await ask(other);
      assert.deepEqual([answer.status, locationOf(answer)], [400, ""], other);
    }
    const [app] = world.primary.apps;
    for (const clientId of [app?.appId ?? "", "04b07795-8ddb-461a-bbee-02f9e1bf7b46"]) {
      assert.equal((await ask(`${http}/dashboard/signed-in`, new URL(http).host, clientId)).status, 400, clientId);
    }
  });
});

describe("the way out", () => {
  let world: TestWorld;
  before(async () => { world = await startWorld(); });
  after(() => world.close());

  test("S-25 signing out ends the session at the server and the token service's, and leads back to the dashboard", async () => {
    const tab = new Tab(world);
    await tab.signIn(world.primary);
    const [name, kept] = tab.session;
    const answer = await tab.ask("/dashboard/sign-out", { method: "POST", headers: { "dashboard-account": world.primary.tenantId } });
    assert.equal(answer.status, 200);
    assert.ok(!tab.cookies.has(name));
    const end = await tab.follow(answer.json.location);
    assert.equal(end.target, "/dashboard/signed-out");
    tab.cookies.set(name, kept);
    await assertIsSignedOut(tab);
    assertRefused(await tab.call("GET", "/v1/customers"), 401, 400);
    assert.equal(titleIn((await tab.follow("/dashboard/sign-in")).text), "Sign in", "nobody is signed in at the token service either");
    await tab.signIn(world.sandbox);
    await assertIsSignedIn(tab, world.sandbox);
  });

  test("another origin's page cannot sign anybody out", async () => {
    const tab = new Tab(world);
    await tab.signIn(world.primary);
    assertRefused(await tab.ask("/dashboard/sign-out", { method: "POST" }), 403, 403);
    assertRefused(await tab.ask("/dashboard/sign-out", { method: "POST", headers: { "dashboard-account": "x", "sec-fetch-site": "same-site" } }), 403, 403);
    await assertIsSignedIn(tab, world.primary);
  });

  test("signing out without a session is no failure", async () => {
    assert.equal((await new Tab(world).ask("/dashboard/sign-out", { method: "POST", headers: { "dashboard-account": "x" } })).status, 200);
  });

  test("a log-out leads to no other address of the dashboard's name", async () => {
    const { http } = world.ready.urls;
    for (const other of ["http://evil.example/dashboard/signed-out", `${http}/dashboard/signed-out?x`, `${http}/v1`, `${http}.evil.example/dashboard/signed-out`]) {
      const answer = await new Tab(world).ask(`/organizations/oauth2/v2.0/logout?${new URLSearchParams({ post_logout_redirect_uri: other }).toString()}`);
      assert.deepEqual([answer.status, locationOf(answer)], [200, ""], other);
    }
  });
});
