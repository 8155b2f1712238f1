// Fills the pouch with things that are good: by the ways on which clients, people and the operator get them, each of
// which has to lead to its end. What lives for minutes only is brought anew from time to time.

import assert from "node:assert/strict";
import type { Chance } from "../../support/chance.ts";
import { challengeOf, verifiers } from "./drafts.ts";
import { formIn, harvest, harvestTokens } from "./harvest.ts";
import { oneTimeCode } from "./one-time-code.ts";
import { azureCli, clientNamed, oneOf, type Form } from "./pouch.ts";
import { sentOf, type Draft, type Parameter } from "./request.ts";
import { admins, clients, type User } from "./seed.ts";
import { answerTo, type TokenAnswer } from "./send.ts";
import { clientAssertion, type TokenWorld } from "./world.ts";

const partnerCenter = "https://api.partnercenter.microsoft.com";

/** Sends a request that is right, and keeps what its answer brings. */
async function ask(world: TokenWorld, parts: Pick<Draft, "endpoint" | "method"> & Partial<Draft>): Promise<TokenAnswer> {
  const sent = sentOf({ tenant: "common", parameters: [], headers: {}, cookies: {}, ...parts });
  const answer = await answerTo(world.http, sent);
  harvest(world.pouch, sent, answer);
  assert.ok(answer.status < 400, `${sent.target} ${answer.text.slice(0, 500)}`);
  return answer;
}

function authorize(world: TokenWorld, appId: string, cookies: Record<string, string>, more: Readonly<Record<string, string>> = {}): Promise<TokenAnswer> {
  const client = clientNamed(appId);
  assert.ok(client, appId);
  const parameters = {
    client_id: appId, response_type: "code", redirect_uri: client.redirectUris[0]?.uri ?? "", scope: `${partnerCenter}/.default offline_access openid`, state: "s", ...more,
  };
  return ask(world, { endpoint: "authorizeV2", method: "GET", tenant: client.domain, parameters: Object.entries(parameters) as Parameter[], cookies });
}

const pkce = { code_challenge: challengeOf(verifiers[0] ?? ""), code_challenge_method: "S256" };

/** A browser's cookies, and the page that it shows. */
class Browser {
  readonly cookies: Record<string, string> = {};
  form: Form | undefined;
  text = "";

  take({ headers, text }: TokenAnswer): void {
    for (const line of headers.getSetCookie()) this.cookies[line.split("=")[0] ?? ""] = /^[^=]+=([^;]*)/.exec(line)?.[1] ?? "";
    this.text = text;
    this.form = formIn(text, this.cookies);
  }
}

async function send(world: TokenWorld, browser: Browser, fields: Readonly<Record<string, string>>): Promise<void> {
  const { form } = browser;
  assert.ok(form, browser.text);
  const endpoint = form.action === "/common/login" ? "login" : "deviceLoginByForm";
  browser.take(await ask(world, { endpoint, method: "POST", parameters: Object.entries({ ...form.hidden, ...fields }), cookies: browser.cookies }));
}

/** Signs a user in to an application of its own tenant, as far as a page leads that nobody here answers. */
async function signedIn(world: TokenWorld, { userName, passwords }: User, appId: string): Promise<Browser> {
  const browser = new Browser();
  browser.take(await authorize(world, appId, {}));
  await send(world, browser, { login: userName, passwd: passwords[0] ?? "", choice: "signIn" });
  if (browser.text.includes('value="approve"')) await send(world, browser, { choice: "approve" });
  return browser;
}

/** What is done once: one user has an authenticator, another one has to change its password. */
export async function prepare(world: TokenWorld): Promise<{ readonly totpSecret: string }> {
  const { sandbox, vendor } = admins;
  const appId = clientOf(sandbox);
  await world.order("/users", { userName: sandbox.userName, mfaMethods: [] });
  const browser = await signedIn(world, sandbox, appId);
  browser.take(await authorize(world, appId, browser.cookies, { amr_values: "mfa" }));
  const totpSecret = (/<code class="secret">([^<]+)</.exec(browser.text)?.[1] ?? "").replaceAll(" ", "");
  await send(world, browser, { otc: oneTimeCode(totpSecret), choice: "finish" });
  world.pouch.secrets.push(totpSecret);
  const other = await signedIn(world, vendor, clientOf(vendor));
  await world.order("/users", { userName: vendor.userName, mustChangePassword: true });
  await ask(world, { endpoint: "authorizeV2", method: "GET", tenant: "vendor.onmicrosoft.com", cookies: other.cookies, parameters: vendorsRequest });
  await world.order("/users", { userName: vendor.userName, mustChangePassword: false });
  return { totpSecret };
}

const clientOf = ({ userName }: User): string => clients.find(({ domain, type }) => domain === userName.split("@")[1] && type === "web")?.appId ?? "";

const vendorsRequest: Parameter[] = Object.entries({
  client_id: clientOf(admins.vendor), response_type: "code", redirect_uri: "https://vendor.example/back", scope: `${partnerCenter}/.default`,
}) as Parameter[];

/** What is done again and again: names are unlocked, and of everything that is issued there is something fresh. */
export async function fill(world: TokenWorld, chance: Chance): Promise<void> {
  const { pouch } = world;
  for (const { userName } of pouch.users) await world.order("/users", { userName, unlock: true, enabled: true });
  for (const { appId, domain } of clients.filter(({ hasCertificate }) => hasCertificate)) {
    for (let count = 0; count < 4; count += 1) pouch.add("client assertion", clientAssertion(appId, domain), { client: appId });
  }
  await fillTokens(world);
  await fillCodes(world, chance);
  await fillDeviceCodes(world, chance);
}

async function fillTokens(world: TokenWorld): Promise<void> {
  for (const user of Object.values(admins)) {
    const cloudsOwn = user === admins.china ? "https://partner.partnercenterapi.microsoftonline.cn" : partnerCenter;
    for (const resource of [cloudsOwn, clientOf(user)]) {
      const order = { userName: user.userName, appId: clientOf(user), resource, mfa: true };
      harvestTokens(world.pouch, await world.order("/tokens", order), { client: order.appId });
    }
  }
  for (const { appId, key, domain } of clients.filter(({ type }) => type === "web")) {
    const parameters: Parameter[] = [["grant_type", "client_credentials"], ["client_id", appId], ["client_secret", key ?? ""], ["resource", "00000002-0000-0000-c000-000000000000"]];
    await ask(world, { endpoint: "tokenV1", method: "POST", tenant: domain, parameters });
  }
  const { access_token: token } = await world.order("/tokens", { userName: admins.asked.userName, appId: clientOf(admins.asked) });
  await ask(world, { endpoint: "exchange", method: "POST", headers: { Authorization: `Bearer ${token}` } });
}

/** Codes of a browser that is signed in, in each way in which a client is told one. */
async function fillCodes(world: TokenWorld, chance: Chance): Promise<void> {
  const user = oneOf(chance, [admins.asked, admins.vendor]);
  const appId = clientOf(user);
  const browser = await signedIn(world, user, appId);
  const ways: readonly Readonly<Record<string, string>>[] = [
    {}, pkce, { response_mode: "fragment", ...pkce }, { response_mode: "form_post" }, { response_type: "code id_token", nonce: "n", response_mode: "form_post" },
    ...(clientNamed(appId)?.redirectUris ?? []).map(({ uri }) => ({ redirect_uri: uri, ...pkce })),
  ];
  for (const way of [...ways, ...ways]) await authorize(world, appId, browser.cookies, way);
  // Pages of every other kind: who it shall be, and what the application may do.
  await authorize(world, appId, browser.cookies, { prompt: "select_account" });
  await authorize(world, appId, browser.cookies, { prompt: "consent" });
  await authorize(world, appId, browser.cookies, { prompt: "login" });
}

async function fillDeviceCodes(world: TokenWorld, chance: Chance): Promise<void> {
  const decisions = ["approve", "approve", "decline", "expire", undefined] as const;
  for (const decision of decisions) {
    const client_id = oneOf(chance, [azureCli, clients.find(({ type }) => type === "native")?.appId ?? azureCli]);
    const answer = await ask(world, {
      endpoint: "deviceCodeV2", method: "POST", tenant: "asked.onmicrosoft.com", parameters: [["client_id", client_id], ["scope", `${partnerCenter}/.default offline_access`]],
    });
    const userCode = answer.json.user_code as string;
    if (decision) await world.order("/signins", { userCode, userName: admins.asked.userName, decision });
  }
  await ask(world, { endpoint: "deviceLogin", method: "GET" });
}
