import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { testFolder } from "../../../../../tests/support/folders.ts";
import { askToken, partsOf } from "../../../../../tests/support/token-requests.ts";
import { Visitor, type Page } from "../../../../../tests/support/visitor.ts";
import { startWorld, type TestWorld } from "../../../../../tests/support/world.ts";

const partnerCenter = "https://api.partnercenter.microsoft.com";
const web = "a0740121-0000-4000-8000-000000000001";
const native = "a0740121-0000-4000-8000-000000000002";
const spa = "a0740121-0000-4000-8000-000000000003";
const multi = "a0740121-0000-4000-8000-000000000004";
const key = "no secret: the key of a test's application";
const home = "https://client.example/back";
const verifier = "a-verifier-of-43-characters-or-more_0123456789.~";
const challenge = createHash("sha256").update(verifier).digest("base64url");

const seed = {
  accounts: [{
    cloud: "global", partnerType: "directBill", domain: "authorize.onmicrosoft.com", companyName: "Authorize",
    admin: { userName: "admin", password: "Correct-Horse-7" },
    apps: [
      { type: "web", appId: web, key, redirectUris: [{ type: "web", uri: home }, { type: "web", uri: "http://localhost/cb" }] },
      { type: "native", appId: native },
      { type: "web", appId: spa, key, redirectUris: [{ type: "spa", uri: "https://page.example" }] },
      { type: "web", appId: multi, key, multiTenant: true, redirectUris: [{ type: "web", uri: home }] },
    ],
  }],
};

describe("the authorize endpoint", () => {
  let world: TestWorld;
  let domain: string;
  const folder = testFolder();

  before(async () => {
    writeFileSync(folder.file("seed.json"), JSON.stringify(seed));
    world = await startWorld({ seed: folder.file("seed.json") });
    ({ domain } = world.primary);
  });
  after(async () => {
    await world.close();
    folder.remove();
  });

  const pathOf = (parameters: Readonly<Record<string, string>>, { tenant = domain, version = "v2" } = {}) =>
    `/${tenant}/oauth2${version === "v2" ? "/v2.0" : ""}/authorize?${new URLSearchParams(parameters).toString()}`;
  const asked = (more: Readonly<Record<string, string>> = {}) => ({
    client_id: web, response_type: "code", redirect_uri: home, scope: `${partnerCenter}/user_impersonation openid offline_access`, state: "st&ate=ü", ...more,
  });
  const signedIn = async (path: string, visitor = new Visitor(world)): Promise<Page> => {
    const page = await visitor.open(path);
    return page.title === "Sign in" ? visitor.signIn(page, { admin: { ...world.primary.admin, password: "Correct-Horse-7" } }) : page;
  };
  const answerOf = (page: Page): URLSearchParams => {
    assert.equal(page.status, 302, `${page.status} ${page.title}`);
    return page.location?.hash ? new URLSearchParams(page.location.hash.slice(1)) : (page.location?.searchParams ?? new URLSearchParams());
  };
  const codeFrom = async (more: Readonly<Record<string, string>> = {}, options = {}): Promise<string> =>
    answerOf(await signedIn(pathOf(asked(more), options))).get("code") ?? "";
  const redeem = (code: string, more: Readonly<Record<string, string>> = {}, tenant = domain, headers: Readonly<Record<string, string>> = {}, version: "v1" | "v2" = "v2") => {
    const { client_secret: secret = key, ...rest } = more;
    const form = { grant_type: "authorization_code", client_id: web, redirect_uri: home, code, ...(secret && { client_secret: secret }), ...rest };
    return askToken(world, tenant, form, { version, headers });
  };
  const refusedAtClient = (page: Page) => {
    const answer = answerOf(page);
    return [answer.get("error"), /^AADSTS(\d+)/.exec(answer.get("error_description") ?? "")?.[1], answer.get("state")];
  };

  test("ID-31 ID-33 a signed-in user's code goes to the redirect address with state, session_state and client_info", async () => {
    const page = await signedIn(pathOf(asked({ client_info: "1" })));
    assert.equal(page.location?.origin + (page.location?.pathname ?? ""), home);
    const answer = answerOf(page);
    assert.deepEqual([...answer.keys()], ["code", "client_info", "session_state", "state"]);
    assert.equal(answer.get("state"), "st&ate=ü");
    const info = JSON.parse(Buffer.from(answer.get("client_info") ?? "", "base64url").toString());
    assert.equal(info.utid, world.primary.tenantId);
  });

  test("ID-35 a code is about a kilobyte, and is redeemed once", async () => {
    const code = await codeFrom();
    assert.ok(code.length > 800 && code.length < 1_600, String(code.length));
    const first = await redeem(code);
    assert.equal(first.status, 200, first.text);
    assert.deepEqual((await redeem(code)).json.error_codes, [54005]);
  });

  test("ID-20 ID-21 ID-23 ID-24 version 2 answers full scopes, an id token for openid, a refresh token for offline_access", async () => {
    const all = (await redeem(await codeFrom({ nonce: "n-1" }))).json;
    assert.ok(all.scope.split(" ").includes(`${partnerCenter}/user_impersonation`), all.scope);
    assert.ok(!all.scope.includes("offline_access"));
    assert.equal(partsOf(all.id_token).payload.nonce, "n-1");
    assert.equal(partsOf(all.id_token).payload.aud, web);
    assert.equal(typeof all.refresh_token, "string");
    const few = (await redeem(await codeFrom({ scope: `${partnerCenter}/.default` }))).json;
    assert.equal(few.scope, `${partnerCenter}/.default ${partnerCenter}/user_impersonation`);
    assert.equal("id_token" in few || "refresh_token" in few || "client_info" in few, false);
  });

  test("ID-22 client_info comes with the tokens when it is asked for", async () => {
    const answer = (await redeem(await codeFrom(), { client_info: "1" })).json;
    const info = JSON.parse(Buffer.from(answer.client_info, "base64url").toString());
    assert.deepEqual(info, { uid: partsOf(answer.access_token).payload.oid, utid: world.primary.tenantId });
  });

  test("ID-23 ID-54 an id token names its client by the letters that were sent", async () => {
    const answer = (await redeem(await codeFrom({ client_id: web.toUpperCase() }), { client_id: web.toUpperCase() })).json;
    const { payload } = partsOf(answer.id_token);
    assert.equal(payload.aud, web.toUpperCase());
    assert.deepEqual(Object.keys(payload).toSorted(), ["aud", "exp", "iat", "iss", "name", "nbf", "oid", "preferred_username", "rh", "sub", "tid", "uti", "ver"]);
    const first = (await redeem(await codeFrom({}, { version: "v1" }), {}, domain, {}, "v1")).json;
    assert.deepEqual(Object.keys(partsOf(first.id_token).payload).toSorted(), ["amr", "aud", "exp", "family_name", "given_name", "iat", "ipaddr", "iss", "name", "nbf", "oid", "sub", "tid", "unique_name", "upn", "uti", "ver"]);
  });

  test("ID-20 ID-54 version 1 names the resource at sign-in or at redemption, else it is the directory", async () => {
    const code = async (more: object) => answerOf(await signedIn(pathOf({ client_id: web, response_type: "code", redirect_uri: home, ...more }, { version: "v1" }))).get("code") ?? "";
    const redeemV1 = async (given: string, more: object = {}) =>
      (await askToken(world, domain, { grant_type: "authorization_code", client_id: web, client_secret: key, redirect_uri: home, code: given, ...more })).json;
    const named = await redeemV1(await code({ resource: partnerCenter }));
    assert.deepEqual([named.resource, named.scope], [partnerCenter, "user_impersonation"]);
    assert.equal(typeof named.expires_on, "string");
    assert.equal(partsOf(named.id_token).payload.upn, world.primary.admin.userName);
    assert.equal((await redeemV1(await code({}), { resource: `${partnerCenter}/` })).resource, `${partnerCenter}/`);
    assert.equal((await redeemV1(await code({}))).resource, "https://graph.windows.net");
  });

  test("ID-31 code id_token comes back by form_post or in the fragment, signed, with nonce and the code's hash", async () => {
    const parameters = asked({ response_type: "code id_token", nonce: "n-2", scope: "openid profile" });
    const fragment = await signedIn(pathOf(parameters));
    assert.equal(fragment.location?.search, "");
    const answer = answerOf(fragment);
    const { payload } = partsOf(answer.get("id_token") ?? "");
    const hash = createHash("sha256").update(answer.get("code") ?? "").digest().subarray(0, 16).toString("base64url");
    assert.deepEqual([payload.nonce, payload.c_hash, payload.aud], ["n-2", hash, web]);
  });

  test("ID-32 form_post is a page that posts all fields to the redirect address", async () => {
    const page = await signedIn(pathOf(asked({ response_type: "code id_token", response_mode: "form_post", nonce: "n-3" })));
    assert.equal(page.status, 200);
    assert.equal(page.form?.action, home);
    assert.deepEqual(Object.keys(page.form?.hidden ?? {}).toSorted(), ["code", "id_token", "session_state", "state"]);
    assert.match(page.headers.get("content-security-policy") ?? "", /form-action 'self' https:\/\/client\.example/);
    assert.equal((await redeem(page.form?.hidden["code"] ?? "")).status, 200);
  });

  const told: ReadonlyArray<readonly [string, Readonly<Record<string, string>>, number]> = [
    ["an unknown client", { client_id: "a0740121-0000-4000-8000-00000000ffff" }, 700016],
    ["no client", { client_id: "" }, 90014],
    ["an address that is not registered", { redirect_uri: "https://client.example/back/" }, 50011],
    ["an address of another host", { redirect_uri: "https://evil.example/back" }, 50011],
    ["an address with another path on this machine", { redirect_uri: "http://localhost:5000/other" }, 50011],
  ];
  for (const [name, more, number] of told) {
    test(`ID-33 ${name} is told to the person on a page, and nobody is sent anywhere`, async () => {
      const page = await new Visitor(world).open(pathOf(asked(more)));
      assert.equal(page.status, 400);
      assert.equal(page.location, undefined);
      assert.ok(page.text.includes(String(number)), page.text);
      assert.match(page.headers.get("content-type") ?? "", /^text\/html/);
    });
  }

  const toClient: ReadonlyArray<readonly [string, Readonly<Record<string, string>>, string, string]> = [
    ["no response type", { response_type: "" }, "invalid_request", "90014"],
    ["a token in the front channel", { response_type: "token" }, "unsupported_response_type", "700051"],
    ["an unknown response type", { response_type: "code device" }, "unsupported_response_type", "70005"],
    ["an id token without nonce", { response_type: "id_token" }, "invalid_request", "90014"],
    ["an id token in the query", { response_type: "id_token", response_mode: "query", nonce: "n" }, "invalid_request", "70007"],
    ["no scope", { scope: "" }, "invalid_request", "90014"],
    ["a resource beside the scope", { resource: partnerCenter }, "invalid_request", "901002"],
    ["a prompt that is none", { prompt: "often" }, "invalid_request", "90023"],
    ["prompt none with another", { prompt: "none login" }, "invalid_request", "90023"],
    ["prompt none without a session", { prompt: "none" }, "login_required", "50058"],
    ["ID-36 a challenge that is padded", { code_challenge: `${challenge}=`, code_challenge_method: "S256" }, "invalid_request", "501491"],
    ["ID-36 a plain text sent as S256", { code_challenge: verifier, code_challenge_method: "S256" }, "invalid_request", "501491"],
    ["ID-36 a method without a challenge", { code_challenge_method: "S256" }, "invalid_request", "50147"],
    ["ID-36 an unknown method", { code_challenge: challenge, code_challenge_method: "S512" }, "invalid_request", "50147"],
  ];
  for (const [name, more, error, number] of toClient) {
    test(`ID-33 ${name} is told to the client, with its state`, async () => {
      assert.deepEqual(refusedAtClient(await new Visitor(world).open(pathOf(asked(more)))), [error, number, "st&ate=ü"]);
    });
  }

  test("ID-34 this machine's address matches on any port; other exceptions are for native applications", async () => {
    for (const uri of ["http://localhost:49152/cb", "http://localhost/cb"]) {
      const code = await codeFrom({ redirect_uri: uri });
      assert.equal((await redeem(code, { redirect_uri: uri })).status, 200);
    }
    const nativeUris = ["http://localhost", "http://localhost:1234/", "urn:ietf:wg:oauth:2.0:oob", `msal${native}://auth`, "https://login.microsoftonline.com/common/oauth2/nativeclient"];
    for (const uri of nativeUris) {
      const page = await new Visitor(world).open(pathOf(asked({ client_id: native, redirect_uri: uri })));
      assert.equal(page.title, "Sign in", uri);
    }
    for (const uri of nativeUris.slice(2)) {
      assert.equal((await new Visitor(world).open(pathOf(asked({ redirect_uri: uri })))).status, 400, uri);
    }
  });

  test("ID-35 a code is for its client, its address and its tenant", async () => {
    const code = await codeFrom();
    assert.deepEqual((await redeem(code, { redirect_uri: "http://localhost/cb" })).json.error_codes, [500112]);
    assert.deepEqual((await redeem(code, { client_id: multi })).json.error_codes, [70000]);
    assert.deepEqual((await redeem(code, {}, "common")).json.error_codes, [700005]);
    assert.deepEqual((await redeem(`${code.slice(0, -2)}AA`)).json.error_codes, [9002313]);
    assert.deepEqual((await redeem(code, { client_secret: "wrong secret" })).json.error_codes, [7000215]);
    assert.equal((await redeem(code)).status, 200, "what was refused has not used it up");
  });

  test("ID-35 a code from common is redeemed there or at the user's tenant", async () => {
    for (const tenant of ["common", "organizations", domain]) {
      const code = await codeFrom({ client_id: multi }, { tenant: "common" });
      assert.equal((await redeem(code, { client_id: multi }, tenant)).status, 200, tenant);
    }
  });

  test("an application of one tenant is refused at common, on a page", async () => {
    const page = await new Visitor(world).open(pathOf(asked(), { tenant: "common" }));
    assert.equal(page.status, 400);
    assert.match(page.text, /50194/);
  });

  test("ID-36 who has sent a challenge shows its verifier, and no other", async () => {
    const s256 = { code_challenge: challenge, code_challenge_method: "S256" };
    const code = await codeFrom(s256);
    assert.deepEqual((await redeem(code)).json.error_codes, [501481]);
    assert.deepEqual((await redeem(code, { code_verifier: `${verifier}x` })).json.error_codes, [501481]);
    assert.deepEqual((await redeem(code, { code_verifier: "short" })).json.error_codes, [501491]);
    assert.equal((await redeem(code, { code_verifier: verifier })).status, 200);
    const plain = await codeFrom({ code_challenge: verifier });
    assert.equal((await redeem(plain, { code_verifier: verifier })).status, 200);
  });

  test("ID-37 a verifier without a challenge is ignored", async () => {
    assert.equal((await redeem(await codeFrom(), { code_verifier: verifier })).status, 200);
  });

  test("ID-36 ID-39 a page's code needs PKCE, is redeemed from its origin only, without a secret", async () => {
    const page = { client_id: spa, redirect_uri: "https://page.example" };
    assert.deepEqual(refusedAtClient(await new Visitor(world).open(pathOf(asked(page)))).slice(0, 2), ["invalid_request", "9002325"]);
    const code = await codeFrom({ ...page, code_challenge: challenge, code_challenge_method: "S256" });
    const form = { ...page, code_verifier: verifier, client_secret: "" };
    assert.deepEqual((await redeem(code, form)).json.error_codes, [9002327]);
    const answer = await redeem(code, form, domain, { origin: "https://page.example" });
    assert.equal(answer.status, 200, answer.text);
    assert.equal(answer.headers.get("access-control-allow-origin"), "https://page.example");
    const refreshed = await askToken(world, domain, { grant_type: "refresh_token", client_id: spa, refresh_token: answer.json.refresh_token }, { version: "v2", headers: { origin: "https://page.example" } });
    assert.equal(refreshed.status, 200, refreshed.text);
  });

  test("an address may have a question mark of its own, sent as it is", async () => {
    const page = await new Visitor(world).open(pathOf({ ...asked(), redirect_uri: "there" }).replace("redirect_uri=there", `redirect_uri=${home}?x=1`));
    assert.match(page.text, /50011/);
    assert.match(page.text, /back\?x=1/);
  });

  test("ID-31 prompt decides what is asked of somebody who is signed in", async () => {
    const visitor = new Visitor(world);
    await signedIn(pathOf(asked()), visitor);
    const titles = async (more: Readonly<Record<string, string>>) => (await visitor.open(pathOf(asked(more)))).title;
    assert.equal(answerOf(await visitor.open(pathOf(asked()))).has("code"), true);
    assert.equal(answerOf(await visitor.open(pathOf(asked({ prompt: "none" })))).has("code"), true);
    assert.equal(await titles({ prompt: "login" }), "Sign in");
    assert.equal(await titles({ prompt: "select_account" }), "Pick an account");
    assert.match(await titles({ prompt: "consent" }), /permission|access|allow/i);
    assert.equal(await titles({ login_hint: "somebody@authorize.onmicrosoft.com" }), "Sign in");
    assert.equal(answerOf(await visitor.open(pathOf(asked({ login_hint: world.primary.admin.userName.toUpperCase() })))).has("code"), true);
  });
});
