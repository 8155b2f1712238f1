// Signing in anew in a window of its own, in a real browser: the page's policies cut it off from the windows that it opens,
// and it hears of the sign-in all the same.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { findBrowser, openBrowser } from "../../../../tests/support/browser.ts";
import { unlessMissing } from "../../../../tests/support/runtime.ts";
import { startWorld, type TestWorld } from "../../../../tests/support/world.ts";

const program = await unlessMissing("the dashboard's sign-in in a window of its own", findBrowser);

/** Longer than anything here takes on a slow machine. */
const patienceMs = 20_000;

let world: TestWorld;
let browser: Browser | undefined;
before(async () => {
  world = await startWorld();
  browser = program && (await openBrowser(program, world.ready));
});
after(async () => {
  await browser?.close();
  await world.close();
});

for (const listener of program ? (["http", "https"] as const) : []) {
  test(`on ${listener} a popup signs in, tells the page that opened it, and closes by itself`, async () => {
    assert(browser);
    const context = await browser.newContext();
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    await page.goto(`${world.ready.urls[listener]}/dashboard/signed-out`);
    await page.evaluate(`heard = new Promise((resolve) => {
      new BroadcastChannel("understudy.session").onmessage = ({ data }) => resolve(data);
    }); undefined`);
    const opened = page.waitForEvent("popup");
    await page.evaluate('open("/dashboard/sign-in?popup=true"); undefined');
    const popup = await opened;
    const { userName, password = "" } = world.primary.admin;
    await popup.locator('input[name="login"]').fill(userName);
    await popup.locator('input[name="passwd"]').fill(password);
    await popup.locator('button[value="signIn"]').click();
    const closed = popup.waitForEvent("close");
    await popup.locator('button[value="approve"]').click();
    assert.equal(await page.evaluate("heard"), "signedIn");
    await closed;
    assert.equal(await page.evaluate('fetch("/dashboard/session").then(({ status }) => status)'), 200);
    assert.equal(await page.evaluate("document.cookie"), "", "no script sees a cookie");
    await context.close();
  });
}
