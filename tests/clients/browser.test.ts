// MSAL Browser in a real browser: on a page of another origin, against the server under its own name and under the
// real one, which a browser finds on this machine as if its administrator had seen to that.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { findBrowser, openBrowser } from "../support/browser.ts";
import { unlessMissing } from "../support/runtime.ts";
import { partsOf } from "../support/token-requests.ts";
import { servePage, type PageServer } from "./page-server.ts";
import { threeValuesOf } from "./run-program.ts";
import { serve, type Served } from "./served.ts";
import { bearsOut } from "./table.ts";

const partnerCenter = "https://api.partnercenter.microsoft.com";

/** Longer than anything here takes on a slow machine. */
const patienceMs = 20_000;

const program = await unlessMissing("MSAL Browser", findBrowser);

const names = ["its own name", "the real name"] as const;
type Name = (typeof names)[number];

let served: Served;
let pages: Record<Name, PageServer>;
let browser: Browser | undefined;

const authorityUnder = (name: Name): string => name === "its own name" ? served.place.authority : "https://login.microsoftonline.com";

before(async () => {
  served = await serve();
  const { appId, domain } = threeValuesOf(served.sandbox);
  const pageFor = (name: Name) => servePage({ appId, authority: `${authorityUnder(name)}/${domain}`, scopes: [`${partnerCenter}/user_impersonation`] });
  pages = { "its own name": await pageFor("its own name"), "the real name": await pageFor("the real name") };
  await served.registerPages(served.sandbox, Object.values(pages).map(({ bridge }) => bridge));
  browser = program && await openBrowser(program, served.ready);
});
after(async () => {
  await browser?.close();
  for (const page of Object.values(pages)) page.close();
  await served.stop();
});

test("the page has MSAL Browser as it is installed", async () => {
  const script = await (await fetch(`${pages["its own name"].url}/page.js`)).text();
  assert.match(script, /@azure\/msal-browser v\d+\.\d+\.\d+/);
});

for (const name of program ? names : []) {
  test(`ID-7 a page of another origin reads a tenant's document under ${name}`, async () => {
    const page = await openPage(name);
    const url = `${authorityUnder(name)}/${served.sandbox.domain}/v2.0/.well-known/openid-configuration`;
    const document = await page.evaluate(async (asked) => (await fetch(asked)).json(), url) as { issuer: string };
    assert.equal(document.issuer, `${authorityUnder(name)}/${served.sandbox.tenantId}/v2.0`);
  });

  test(`somebody signs in by redirect under ${name}, and the page has the account and a token`, async () => {
    const page = await openPage(name);
    await page.getByRole("button", { name: "Sign in by redirect" }).click();
    await signIn(page);
    await assertSignedIn(page);
  });

  test(`somebody signs in by popup under ${name}, and the page has the account and a token`, async () => {
    const page = await openPage(name);
    const opened = page.waitForEvent("popup");
    await page.getByRole("button", { name: "Sign in by popup" }).click();
    await signIn(await opened);
    await assertSignedIn(page);
  });

  test(`who has signed in under ${name} gets another token without being asked`, async () => {
    const page = await openPage(name);
    await page.getByRole("button", { name: "Sign in by redirect" }).click();
    await signIn(page);
    await assertSignedIn(page);
    const first = await page.locator("#token").textContent();
    await page.getByRole("button", { name: "Renew" }).click();
    await page.locator("#token").filter({ hasNotText: first ?? "" }).waitFor();
    await assertSignedIn(page);
    bearsOut("msal-browser", name === "its own name" ? "own name" : "real names");
    bearsOut("msal-browser", "users");
  });
}

/** The page, open and ready, in a browser that has never been anywhere. */
async function openPage(name: Name): Promise<Page> {
  assert(browser);
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(patienceMs);
  await page.goto(pages[name].url);
  await page.locator("#account", { hasText: "nobody" }).waitFor();
  return page;
}

/** As a person does it: the administrator, whose phone is simulated beside the page. */
async function signIn(page: Page): Promise<void> {
  const { userName, password = "" } = served.sandbox.admin;
  await page.getByLabel("User name").fill(userName);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Approve", exact: true }).click();
}

/** Once MSAL has something to say: the account, with the token that it got, or what went wrong. */
async function assertSignedIn(page: Page): Promise<void> {
  await page.locator("#token:not(:empty), #error:not(:empty)").waitFor();
  assert.equal(await page.locator("#error").textContent(), "");
  assert.equal(await page.locator("#account").textContent(), served.sandbox.admin.userName);
  const { aud, tid, appid, scp, amr } = partsOf(await page.locator("#token").textContent() ?? "").payload;
  assert.deepEqual({ aud, tid, appid }, { aud: partnerCenter, tid: served.sandbox.tenantId, appid: threeValuesOf(served.sandbox).appId });
  assert.deepEqual({ scp, amr }, { scp: "user_impersonation", amr: ["pwd", "mfa"] });
}
