import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { after, before, beforeEach, describe, test } from "node:test";
import { Secret, TOTP } from "otpauth";
import { customerDraft } from "../../../../../tests/support/customers.ts";
import { addUser, throughDoors } from "../../../../../tests/support/doors.ts";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { made } from "../../../../../tests/support/scene.ts";
import { askToken, partsOf } from "../../../../../tests/support/token-requests.ts";
import { Visitor, type Page } from "../../../../../tests/support/visitor.ts";
import { azureCli, startWorld, type TestWorld } from "../../../../../tests/support/world.ts";
import { sql } from "../../database/index.ts";

const partnerCenter = "https://api.partnercenter.microsoft.com";
const manager = "https://management.azure.com";
const own = "5160171e-0000-4000-8000-000000000001";
const vendor = "5160171e-0000-4000-8000-000000000002";
const key = "no secret: the key of a test's application";
const home = "https://client.example/back";
const password = "Correct-Horse-7";
const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-03-01T10:00:00Z") } as const;

const seed = {
  settings: { protocolClock: "world" },
  accounts: [
    {
      cloud: "global", partnerType: "directBill", domain: "pages.onmicrosoft.com", companyName: "Pages", admin: { userName: "admin", password },
      apps: [{ type: "web", appId: own, key, displayName: "Invoices & <more>", redirectUris: [{ type: "web", uri: home }] }],
    },
    {
      cloud: "global", partnerType: "directBill", domain: "vendor.onmicrosoft.com", companyName: "Vendor", admin: { userName: "admin", password },
      apps: [{ type: "web", appId: vendor, key, multiTenant: true, displayName: "Control panel", redirectUris: [{ type: "web", uri: home }] }],
    },
  ],
};

describe("the sign-in pages", () => {
  let world: TestWorld;
  let visitor: Visitor;
  let admin: string;
  const folder = testFolder();
  const domain = "pages.onmicrosoft.com";

  before(async () => { writeFileSync(folder.file("seed.json"), JSON.stringify(seed)); });
  beforeEach(async () => {
    world = await startWorld({ seed: folder.file("seed.json"), clock });
    visitor = new Visitor(world);
    admin = `admin@${domain}`;
  });
  after(() => folder.remove());
  const closing = (work: () => Promise<void>) => () => work().finally(() => world.close());

  const authorize = (more: Readonly<Record<string, string>> = {}, tenant = domain) => visitor.open(`/${tenant}/oauth2/v2.0/authorize?${new URLSearchParams({
    client_id: own, response_type: "code", redirect_uri: home, scope: `${partnerCenter}/.default openid`, state: "s", ...more,
  }).toString()}`);
  const enter = (page: Page, userName = admin, passwd = password) => visitor.send(page, { login: userName, passwd, choice: "signIn" });
  const errorAt = (page: Page) => {
    assert.equal(page.status, 302, page.title);
    const answer = page.location?.searchParams;
    return [answer?.get("error"), /^AADSTS(\d+)/.exec(answer?.get("error_description") ?? "")?.[1]];
  };
  const tokensOf = async (page: Page, client = own, tenant = domain) => {
    const code = page.location?.searchParams.get("code");
    assert.ok(code, `${page.status} ${page.title} ${page.location?.href}`);
    const form = { grant_type: "authorization_code", client_id: client, client_secret: key, redirect_uri: home, code };
    const answer = await askToken(world, tenant, form, { version: "v2" });
    assert.equal(answer.status, 200, answer.text);
    return answer.json as { access_token: string; refresh_token?: string; id_token?: string };
  };
  const changeUser = async (order: object) => {
    const answer = await world.control("POST", "/users", { userName: admin, ...order });
    assert.equal(answer.status, 200, answer.text);
  };

  test("say for whom one signs in, and keep a wrong password's name but not the password", closing(async () => {
    const page = await authorize();
    assert.match(page.text, /Invoices &#38; &#60;more&#62;/);
    const again = await enter(page, admin, "Wrong-Horse-7");
    assert.equal(again.title, "Sign in");
    assert.match(again.text, /do not belong together/);
    assert.ok(again.text.includes(admin) && !again.text.includes("Wrong-Horse-7"));
    assert.equal((await enter(again)).title, "Approve the sign-in");
  }));

  test("lock a name after ten wrong passwords, whoever has it", closing(async () => {
    for (const name of [admin, `nobody@${domain}`]) {
      let page = await authorize();
      for (let tries = 0; tries < 10; tries += 1) page = await enter(page, name, "Wrong-Horse-7");
      assert.match((await enter(page, name)).text, /locked/);
    }
  }));

  test("ID-41 an approval on the phone makes tokens that say mfa; declining it is told to the client", closing(async () => {
    const approval = await enter(await authorize());
    const tokens = await tokensOf(await visitor.send(approval, { choice: "approve" }));
    assert.deepEqual(partsOf(tokens.access_token).payload.amr, ["pwd", "mfa"]);
    visitor.forgetCookies();
    assert.deepEqual(errorAt(await visitor.send(await enter(await authorize()), { choice: "deny" })), ["access_denied", "500121"]);
  }));

  test("an operator may approve or decline for the user, and the page goes on by itself", closing(async () => {
    const approval = await enter(await authorize());
    const lookAgain = /http-equiv="refresh" content="\d+;url=([^"]+)"/.exec(approval.text)?.[1] ?? "";
    assert.equal((await visitor.open(lookAgain)).title, "Approve the sign-in");
    const waiting = (await world.control("GET", "/signins")).json;
    assert.equal(JSON.stringify(waiting).includes(admin), true);
    const answered = await world.control("POST", "/signins", { userName: admin, decision: "approve" });
    assert.equal(answered.status, 200, answered.text);
    const page = await visitor.open(lookAgain);
    assert.deepEqual(partsOf((await tokensOf(page)).access_token).payload.amr, ["pwd", "mfa"]);
  }));

  test("a client that is switched off while somebody signs in is told so", closing(async () => {
    const approval = await enter(await authorize());
    await throughDoors(world, ({ db }) => db.run(sql`UPDATE applications SET enabled = 0 WHERE app_id = ${own}`));
    assert.deepEqual(errorAt(await visitor.send(approval, { choice: "approve" })), ["unauthorized_client", "7000112"]);
  }));

  test("an approval that has expired is asked for anew", closing(async () => {
    const approval = await enter(await authorize());
    await world.control("POST", "/clock", { advance: "PT6M" });
    const anew = await visitor.send(approval, { choice: "approve" });
    assert.equal(anew.title, "Approve the sign-in");
    assert.match(anew.text, /expired/);
    assert.ok((await visitor.send(anew, { choice: "approve" })).location);
  }));

  test("whoever has no second factor goes on without, until the client or the policy insists; then one is set up", closing(async () => {
    await changeUser({ mfaMethods: [] });
    const tokens = await tokensOf(await enter(await authorize()));
    assert.deepEqual(partsOf(tokens.access_token).payload.amr, ["pwd"]);
    const setUp = await authorize({ amr_values: "mfa" });
    assert.equal(setUp.title, "Set up your authenticator");
    const secret = (/<code class="secret">([^<]+)</.exec(setUp.text)?.[1] ?? "").replaceAll(" ", "");
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    const timestamp = clock.instant.epochMilliseconds;
    const wrong = await visitor.send(setUp, { otc: "000000", choice: "finish" });
    assert.match(wrong.text, /not right/);
    const done = await visitor.send(wrong, { otc: totp.generate({ timestamp }), choice: "finish" });
    assert.deepEqual(partsOf((await tokensOf(done)).access_token).payload.amr, ["pwd", "mfa"]);
    // From now on its codes are asked for, and each counts once.
    visitor.forgetCookies();
    const code = await enter(await authorize());
    assert.equal(code.title, "Enter your code");
    const later = timestamp + 60_000;
    await world.control("POST", "/clock", { advance: "PT1M" });
    assert.ok((await visitor.send(code, { otc: totp.generate({ timestamp: later }), choice: "verify" })).location);
    visitor.forgetCookies();
    const twice = await enter(await authorize());
    assert.match((await visitor.send(twice, { otc: totp.generate({ timestamp: later }), choice: "verify" })).text, /not right/);
  }));

  test("a password that must be changed is changed on the way, and nothing is given out before", closing(async () => {
    await changeUser({ mustChangePassword: true });
    const change = await enter(await authorize());
    assert.match(change.title, /password/i);
    const fields = (current: string, wanted: string, repeated = wanted) =>
      ({ current_password: current, new_password: wanted, repeated_password: repeated, choice: "change" });
    const refused = [fields("Wrong-Horse-7", "Battery-Staple-8"), fields(password, "Battery-Staple-8", "Battery-Staple-9"), fields(password, "short"), fields(password, password)];
    for (const wrong of refused) assert.match((await visitor.send(change, wrong)).title, /password/i);
    const next = await visitor.send(change, fields(password, "Battery-Staple-8"));
    assert.equal(next.title, "Approve the sign-in");
    assert.ok((await visitor.send(next, { choice: "approve" })).location);
    visitor.forgetCookies();
    assert.equal((await enter(await authorize())).title, "Sign in");
    assert.equal((await enter(await authorize(), admin, "Battery-Staple-8")).title, "Approve the sign-in");
  }));

  test("permissions that nobody has given are asked for; giving them once is enough, declining them is told to the client", closing(async () => {
    const wanted = { scope: `${manager}/user_impersonation` };
    const consent = await visitor.signIn(await authorize(wanted), { admin: { userName: admin, password } });
    assert.equal(consent.status, 200, consent.title);
    assert.match(consent.text, /user_impersonation/);
    assert.deepEqual(errorAt(await visitor.send(consent, { choice: "cancel" })), ["access_denied", "65004"]);
    assert.deepEqual(errorAt(await authorize({ ...wanted, prompt: "none" })), ["consent_required", "65001"]);
    const tokens = await tokensOf(await visitor.send(await authorize(wanted), { choice: "accept" }));
    assert.equal(partsOf(tokens.access_token).payload.scp, "user_impersonation");
    assert.ok((await authorize({ ...wanted, prompt: "none" })).location?.searchParams.has("code"));
    // For the administrator alone: somebody else is asked again.
    visitor.forgetCookies();
    const other = await addUser(world, world.primary, "Other", ["salesAgent"]);
    await world.control("POST", "/users", { userName: other, password: "Battery-Staple-8", mustChangePassword: false });
    assert.equal((await visitor.signIn(await authorize(wanted), { admin: { userName: other, password: "Battery-Staple-8" } })).status, 200);
  }));

  test("an administrator consents for everyone by a checkbox, or on the admin consent page; nobody else may", closing(async () => {
    const other = await addUser(world, world.primary, "Other", ["salesAgent"]);
    await world.control("POST", "/users", { userName: other, password: "Battery-Staple-8", mustChangePassword: false });
    const asOther = async (more: Readonly<Record<string, string>>) => {
      visitor.forgetCookies();
      return visitor.signIn(await authorize(more), { admin: { userName: other, password: "Battery-Staple-8" } });
    };
    const wanted = { scope: `${manager}/user_impersonation` };
    const consent = await visitor.signIn(await authorize(wanted), { admin: { userName: admin, password } });
    await visitor.send(consent, { choice: "accept", for_organization: "true" });
    assert.ok((await asOther(wanted)).location?.searchParams.has("code"));
    const page = `/${domain}/v2.0/adminconsent?${new URLSearchParams({ client_id: vendor, redirect_uri: home, state: "s", scope: `${manager}/.default` }).toString()}`;
    visitor.forgetCookies();
    const refused = await visitor.signIn(await visitor.open(page), { admin: { userName: other, password: "Battery-Staple-8" } });
    assert.deepEqual(errorAt(refused), ["consent_required", "90094"]);
    visitor.forgetCookies();
    const admins = await visitor.signIn(await visitor.open(page), { admin: { userName: admin, password } });
    const done = await visitor.send(admins, { choice: "accept" });
    assert.deepEqual(Object.fromEntries(done.location?.searchParams ?? []), { admin_consent: "True", tenant: world.primary.tenantId, scope: `${manager}/.default`, state: "s" });
    assert.ok((await asOther({ ...wanted, client_id: vendor })).location?.searchParams.has("code"));
    const app = await askToken(world, domain, { grant_type: "client_credentials", client_id: vendor, client_secret: key, resource: manager });
    assert.equal(app.status, 200, "ID-30 the vendor's application is known in the tenant from then on");
    const alone = await askToken(world, domain, { grant_type: "client_credentials", client_id: vendor, client_secret: key, resource: partnerCenter });
    assert.equal((await world.call("GET", "/v1/customers", { token: alone.json.access_token })).status, 401, "it acts for users only");
  }));

  test("a partner's administrator consents in a customer's tenant, and a stranger is offered to sign in as somebody else", closing(async () => {
    const vendorAdmin = { admin: { userName: "admin@vendor.onmicrosoft.com", password } };
    const token = (await world.control("POST", "/tokens", { userName: vendorAdmin.admin.userName, appId: azureCli })).json.access_token;
    const customer = await made(world, "/v1/customers", { token, body: customerDraft("Pages Customer") });
    const asked = { client_id: vendor, scope: `${partnerCenter}/.default openid offline_access` };
    const stranger = await visitor.signIn(await authorize(asked, customer.id), { admin: { userName: admin, password } });
    assert.equal(stranger.title, "Sign in");
    assert.match(stranger.text, /another organization/);
    visitor.forgetCookies();
    const consent = await visitor.signIn(await authorize(asked, customer.id), vendorAdmin);
    assert.equal(consent.status, 200, consent.title);
    const tokens = await tokensOf(await visitor.send(consent, { choice: "accept" }), vendor, customer.id);
    const { payload } = partsOf(tokens.access_token);
    assert.deepEqual([payload.tid, payload.upn], [customer.id, vendorAdmin.admin.userName]);
    assert.match(payload.idp, /^https:\/\/sts\.windows\.net\//, "ID-53 who is at home elsewhere");
  }));

  test("ID-44 a device's code is entered, signed in for and confirmed; declining it is told to the program", closing(async () => {
    const begin = async () => (await visitorless("devicecode", { client_id: azureCli, resource: partnerCenter })).json;
    const visitorless = (path: string, form: Readonly<Record<string, string>>) => world.call("POST", `/${domain}/oauth2/${path}`, {
      headers: { "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams(form).toString(),
    });
    const poll = async (code: string) => (await visitorless("token", { grant_type: "device_code", client_id: azureCli, code, resource: partnerCenter })).json;
    const started = await begin();
    const enterCode = await visitor.open("/devicelogin").then((page) => visitor.open(page.location?.pathname ?? ""));
    assert.match((await visitor.send(enterCode, { user_code: "BCDFGHJKL", choice: "next" })).text, /no such code/);
    const signIn = await visitor.send(enterCode, { user_code: started.user_code.toLowerCase(), choice: "next" });
    const confirm = await visitor.signIn(signIn, { admin: { userName: admin, password } });
    assert.match(confirm.text, new RegExp(started.user_code));
    assert.equal((await poll(started.device_code)).error, "authorization_pending");
    assert.equal((await visitor.send(confirm, { choice: "accept" })).status, 200);
    assert.deepEqual(partsOf((await poll(started.device_code)).access_token).payload.amr, ["pwd", "mfa"]);
    const other = await begin();
    const again = await visitor.send(enterCode, { user_code: other.user_code, choice: "next" });
    await visitor.send(again, { choice: "cancel" });
    assert.match((await poll(other.device_code)).error, /access_denied|authorization_declined/);
  }));

  test("cancelling is told to the client", closing(async () => {
    const page = await visitor.send(await authorize(), { choice: "cancel" });
    assert.equal(errorAt(page)[0], "access_denied");
    assert.equal(page.location?.searchParams.get("state"), "s");
  }));

  test("a form counts in the browser that was given it, while it is fresh, and as it was given", closing(async () => {
    const page = await authorize();
    const elsewhere = await new Visitor(world).send(page, { login: admin, passwd: password, choice: "signIn" });
    assert.equal(elsewhere.status, 400);
    assert.equal(elsewhere.title, "Please begin again");
    const changed = { ...page, form: page.form && { ...page.form, hidden: { flow: `${page.form.hidden["flow"]?.slice(0, -4)}AAAA` } } };
    assert.equal((await enter(changed)).status, 400);
    assert.equal((await visitor.send(page, {})).title, "Sign in");
    // A later step's button does nothing for who has not come so far.
    assert.equal((await visitor.send(page, { choice: "approve" })).title, "Sign in");
    assert.equal((await visitor.send(page, { choice: "accept" })).title, "Sign in");
  }));

  test("a form counts for the step that its page was of, whatever another page of the browser has done since", closing(async () => {
    const other = await addUser(world, world.primary, "Other", ["salesAgent"]);
    await world.control("POST", "/users", { userName: other, password: "Battery-Staple-8", mustChangePassword: false });
    const [first, second] = [await authorize(), await authorize()];
    await visitor.signIn(second, { admin: { userName: admin, password } });
    // Who signs in signs in, and nobody else does by it.
    assert.match((await enter(first, other, "Wrong-Horse-7")).text, /do not belong together/);
    const tokens = await tokensOf(await visitor.signIn(first, { admin: { userName: other, password: "Battery-Staple-8" } }));
    assert.equal(partsOf(tokens.access_token).payload.upn, other);
  }));

  test("a sign-in on its way ends with its user's sessions, a changed password, and signing out", closing(async () => {
    const consentPage = async () => {
      visitor.forgetCookies();
      return visitor.signIn(await authorize({ scope: `${manager}/user_impersonation` }), { admin: { userName: admin, password } });
    };
    const revoked = await consentPage();
    await changeUser({ revokeSessions: true });
    assert.equal((await visitor.send(revoked, { choice: "accept" })).title, "Sign in");
    const changed = await consentPage();
    await changeUser({ password: "Battery-Staple-8" });
    assert.equal((await visitor.send(changed, { choice: "accept" })).title, "Sign in");
    await changeUser({ password });
    const left = await consentPage();
    await visitor.open(`/${domain}/oauth2/logout`);
    assert.equal((await visitor.send(left, { choice: "accept" })).status, 400);
    assert.equal((await authorize()).title, "Sign in");
  }));

  test("ID-42 what was issued is dead once it is revoked, on a clock that stands as well", closing(async () => {
    const tokens = await tokensOf(await visitor.signIn(await authorize({ scope: `${partnerCenter}/.default offline_access` }), { admin: { userName: admin, password } }));
    const refresh = () => askToken(world, domain, { grant_type: "refresh_token", client_id: own, client_secret: key, refresh_token: tokens.refresh_token ?? "" });
    assert.equal((await refresh()).status, 200);
    await changeUser({ revokeSessions: true });
    assert.deepEqual((await refresh()).json.error_codes, [50173]);
  }));

  test("what was issued in a world that was is worth nothing in the one that comes after, though its users have the same ids", closing(async () => {
    const asked = { scope: `${partnerCenter}/.default offline_access` };
    const tokens = await tokensOf(await visitor.signIn(await authorize(asked), { admin: { userName: admin, password } }));
    assert.equal((await world.control("POST", "/reset")).status, 200);
    const answer = await askToken(world, domain, { grant_type: "refresh_token", client_id: own, client_secret: key, refresh_token: tokens.refresh_token ?? "" });
    assert.equal(answer.status, 400, answer.text);
    assert.equal((await authorize(asked)).title, "Sign in");
  }));

  test("wrong codes of an authenticator lock it, and the code that has set it up counts no second time", closing(async () => {
    await changeUser({ mfaMethods: [] });
    const setUp = await enter(await authorize({ amr_values: "mfa" }));
    const secret = (/<code class="secret">([^<]+)</.exec(setUp.text)?.[1] ?? "").replaceAll(" ", "");
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    const code = totp.generate({ timestamp: clock.instant.epochMilliseconds });
    await visitor.send(setUp, { otc: code, choice: "finish" });
    visitor.forgetCookies();
    let page = await enter(await authorize());
    assert.match((page = await visitor.send(page, { otc: code, choice: "verify" })).text, /not right/);
    for (let tries = 1; tries < 10; tries += 1) page = await visitor.send(page, { otc: "000000", choice: "verify" });
    await world.control("POST", "/clock", { advance: "PT30S" });
    const right = totp.generate({ timestamp: clock.instant.epochMilliseconds + 30_000 });
    page = await visitor.send(page, { otc: right, choice: "verify" });
    assert.match(page.text, /locked/);
    await world.control("POST", "/clock", { advance: "PT2M" });
    const later = totp.generate({ timestamp: clock.instant.epochMilliseconds + 150_000 });
    assert.ok((await visitor.send(page, { otc: later, choice: "verify" })).location);
  }));

  test("ID-44 a device that was answered meanwhile is not signed in, and the page says so", closing(async () => {
    const form = new URLSearchParams({ client_id: azureCli, resource: partnerCenter }).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { user_code: userCode } = (await world.call("POST", `/${domain}/oauth2/devicecode`, { headers, body: form })).json;
    const signIn = await visitor.send(await visitor.open("/common/oauth2/deviceauth"), { user_code: userCode, choice: "next" });
    const confirm = await visitor.signIn(signIn, { admin: { userName: admin, password } });
    await world.control("POST", "/signins", { userCode, decision: "decline" });
    const page = await visitor.send(confirm, { choice: "accept" });
    assert.equal(page.status, 400);
    assert.match(page.text, /90120/);
  }));

  test("max_age asks again for the password when the sign-in is too long ago", closing(async () => {
    await visitor.signIn(await authorize(), { admin: { userName: admin, password } });
    await world.control("POST", "/clock", { advance: "PT1H" });
    const idToken = partsOf((await tokensOf(await authorize({ max_age: "7200" }))).id_token ?? "");
    assert.equal(idToken.payload.auth_time, clock.instant.epochMilliseconds / 1000, "and the id token says when it was");
    assert.equal((await authorize({ max_age: "60" })).title, "Sign in");
  }));

  test("a session ends with the day, with its user's sessions being revoked, and with signing out", closing(async () => {
    const again = async () => (await authorize()).title || "a code";
    const signedIn = async () => { visitor.forgetCookies(); await visitor.signIn(await authorize(), { admin: { userName: admin, password } }); };
    await signedIn();
    assert.equal(await again(), "a code");
    await world.control("POST", "/clock", { advance: "P1D" });
    assert.equal(await again(), "Sign in");
    await signedIn();
    await world.control("POST", "/clock", { advance: "PT1S" });
    await changeUser({ revokeSessions: true });
    assert.equal(await again(), "Sign in");
    await signedIn();
    assert.equal((await visitor.open(`/${domain}/oauth2/v2.0/logout`)).title, "You are signed out");
    assert.equal(await again(), "Sign in");
  }));

  test("signing out leads back to an address that is registered, and to no other", closing(async () => {
    const out = (uri: string) => visitor.open(`/common/oauth2/logout?${new URLSearchParams({ post_logout_redirect_uri: uri, state: "bye" }).toString()}`);
    assert.equal((await out(home)).location?.href, `${home}?state=bye`);
    for (const uri of ["https://evil.example/", `${home}.evil.example`, "javascript:alert(1)", "//evil.example"]) {
      const page = await out(uri);
      assert.deepEqual([page.status, page.location], [200, undefined], uri);
    }
  }));
});
