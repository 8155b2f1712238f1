// The token service's own pages in a real browser: that they look like the dashboard, that everybody can use them, and
// that a sign-in needs neither a script nor a mouse.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { after, before, describe, test } from "node:test";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { pageHeaders } from "../../packages/server/src/identity/pages/content-security-policy.ts";
import { day, night } from "../../packages/server/src/identity/pages/palette.ts";
import { samples } from "../../packages/server/src/identity/pages/samples.ts";
import { findBrowser } from "../support/browser.ts";
import { testFolder } from "../support/folders.ts";
import { unlessMissing } from "../support/runtime.ts";
import { askDeviceCode, begun } from "../support/sign-ins.ts";
import { azureCli, startWorld, type TestWorld } from "../support/world.ts";

const require = createRequire(import.meta.url);

/** Longer than anything here takes on a slow machine. */
const patienceMs = 20_000;

const program = await unlessMissing("the token service's pages in a browser", findBrowser);

test("the pages have the colours of the dashboard, by day and by night", () => {
  const { webLightTheme, webDarkTheme } = require("@fluentui/tokens") as Record<string, Readonly<Record<string, string>>>;
  for (const [palette, theme] of [[day, webLightTheme], [night, webDarkTheme]] as const) {
    assert.deepEqual(palette, Object.fromEntries(Object.keys(palette).map((name) => [name, theme?.[name]])));
  }
});

if (program) describe("the token service's pages in a browser", () => {
  let browser: Browser;
  before(async () => {
    const { executablePath, env } = program;
    browser = await chromium.launch({ executablePath, ...(env && { env }) });
  });
  after(() => browser.close());

  /** A tab in which the samples are there to visit, each under its name, with the headers that it has in earnest. */
  async function samplesIn(context: BrowserContext, change: (text: string) => string = (text) => text): Promise<Page> {
    await context.route("http://samples.test/**", (route) => {
      const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
      const sample = samples[name];
      if (!sample) return route.fulfill({ status: 200, json: { waiting: true } });
      const body = change(sample.page(sample.model));
      return route.fulfill({ headers: { ...pageHeaders({ isFormPost: name === "form post" }) }, body });
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patienceMs);
    return page;
  }

  /** Each sample, in a browser that is new. */
  async function onEachSample(context: BrowserContext, check: (page: Page, name: string) => Promise<void>, change?: (text: string) => string): Promise<void> {
    const page = await samplesIn(context, change);
    for (const name of Object.keys(samples)) {
      await page.goto(`http://samples.test/${encodeURIComponent(name)}`);
      await check(page, name);
    }
    await context.close();
  }

  test("axe finds nothing that is serious on any page, by day and by night", async () => {
    const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
    const context = await browser.newContext({ colorScheme: "light", reducedMotion: "reduce" });
    await onEachSample(context, async (page, name) => {
      await page.evaluate(axe);
      const byDay = await page.evaluate(graveFaults, {});
      await page.emulateMedia({ colorScheme: "dark" });
      // By night only the colours are others.
      const byNight = await page.evaluate(graveFaults, { runOnly: ["color-contrast"] });
      await page.emulateMedia({ colorScheme: "light" });
      assert.deepEqual({ byDay, byNight }, { byDay: [], byNight: [] }, name);
    }, withoutSending);
  });

  test("the Tab key leads through every page in the order of its text, and one sees where one is", async () => {
    const context = await browser.newContext();
    await onEachSample(context, async (page, name) => {
      const count = await page.evaluate<number>(usable);
      for (let index = 0; index < count; index += 1) {
        await page.keyboard.press("Tab");
        assert.deepEqual(await page.evaluate(whereFocusIs), { index, isSeen: true }, `${name}: stop ${index + 1} of ${count}`);
      }
    }, (text) => withoutSending(text).replaceAll(" autofocus", ""));
  });

  test("a page that begins with a field or a single answer has it focused; what was wrong is focused and says why", async () => {
    const context = await browser.newContext();
    const begun = new Map<string, unknown>();
    await onEachSample(context, async (page, name) => { begun.set(name, await page.evaluate(focused)); }, withoutSending);
    const withErrors = [...begun].filter(([name]) => /with .*error/.test(name));
    assert.deepEqual(Object.fromEntries(withErrors), {
      "sign-in with a hint and an error": { name: "passwd", says: "That user name and password do not belong together. Try again." },
      "approval with an error": { name: "choice", says: "" },
      "authenticator code with an error": { name: "otc", says: "That code is not right. Wait for the next one and try again." },
      "authenticator set-up with an error": { name: "otc", says: "That code is not right. Check that the app's clock is set, and enter the code that it shows now." },
      "change password with errors": { name: "current_password", says: "This is not your current password." },
      "device code with an error": { name: "user_code", says: "There is no such code. Check it and try again." },
    });
    assert.deepEqual(begun.get("sign-in"), { name: "login", says: "" });
    assert.deepEqual(begun.get("consent"), { name: "", says: "" }, "nobody consents by a key that was pressed once too often");
  });

  test("nothing is wider than the window, be it of a phone or a tablet, however long or foreign the names", async () => {
    await onEachSample(await browser.newContext(), async (page, name) => {
      for (const width of [320, 768]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await page.evaluate(whatSticksOut), [], `${name}, ${width} pixels`);
      }
    }, (text) => withLongNames(withoutSending(text)));
  });

  describe("with a world behind them", () => {
    const password = "Correct-Horse-7";
    const appId = "5160171e-0000-4000-8000-000000000001";
    const domain = "pages.onmicrosoft.com";
    const admin = `admin@${domain}`;
    const folder = testFolder();
    /** Where the application waits for the end of a sign-in. */
    const application = createServer((_request, response) => { response.end("Welcome back"); });
    let back: string;
    let world: TestWorld;

    before(async () => {
      application.listen(0, "127.0.0.1");
      await once(application, "listening");
      back = `http://127.0.0.1:${(application.address() as AddressInfo).port}/back`;
      writeFileSync(folder.file("seed.json"), JSON.stringify({
        accounts: [{
          cloud: "global", partnerType: "directBill", domain, companyName: "Pages", admin: { userName: "admin", password },
          apps: [{ type: "web", appId, key: "no secret: the key of a test's application", displayName: "Invoices", redirectUris: [{ type: "web", uri: back }] }],
        }],
      }));
      world = await startWorld({ seed: folder.file("seed.json") });
    });
    after(async () => {
      await world.close();
      application.close();
      application.closeAllConnections();
      folder.remove();
    });

    const authorize = (): string => `${world.ready.urls.http}/${domain}/oauth2/v2.0/authorize?${new URLSearchParams({
      client_id: appId, response_type: "code", redirect_uri: back, scope: "https://management.azure.com/user_impersonation openid", state: "s",
    }).toString()}`;

    async function tab(javaScriptEnabled: boolean): Promise<Page> {
      const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
      page.setDefaultTimeout(patienceMs);
      return page;
    }

    const titled = (page: Page, title: string) => page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();

    /** From field to field by the Tab key, and Enter at the end. */
    async function type(page: Page, ...entries: readonly string[]): Promise<void> {
      await page.locator("input:focus").waitFor();
      for (const [index, entry] of entries.entries()) {
        if (index > 0) await page.keyboard.press("Tab");
        await page.keyboard.type(entry);
      }
      await page.keyboard.press("Enter");
    }

    test("somebody without scripts and without a mouse signs in, changes the password, approves, consents, adds a device and signs out", async () => {
      const changed = await world.control("POST", "/users", { userName: admin, mustChangePassword: true });
      assert.equal(changed.status, 200, changed.text);
      const page = await tab(false);
      await page.goto(authorize());
      await type(page, admin, "Wrong-Horse-7");
      await page.getByRole("alert").filter({ hasText: "do not belong together" }).waitFor();
      await type(page, password);
      await titled(page, "Choose a new password");
      await type(page, password, "Battery-Staple-8", "Battery-Staple-9");
      await page.getByRole("alert").filter({ hasText: "The two new passwords differ." }).waitFor();
      await page.locator("[name=current_password]").focus();
      await type(page, password, "Battery-Staple-8", "Battery-Staple-8");
      await titled(page, "Approve the sign-in");
      await page.locator("button:focus").waitFor();
      await page.keyboard.press("Enter");
      await titled(page, "Permissions requested");
      await page.getByRole("button", { name: "Accept" }).press("Enter");
      await page.waitForURL(`${back}?*`);
      assert.match(new URL(page.url()).searchParams.get("code") ?? "", /./);

      const { userCode } = begun(await askDeviceCode(world, domain, { client_id: azureCli, resource: "https://graph.windows.net" }));
      await page.goto(`${world.ready.urls.http}/devicelogin`);
      await type(page, userCode);
      await titled(page, "Is this you?");
      await page.getByText(userCode).waitFor();
      await page.getByRole("button", { name: "Yes, continue" }).press("Enter");
      await titled(page, "You are signed in on the other device");

      await page.goto(`${world.ready.urls.http}/common/oauth2/v2.0/logout`);
      await titled(page, "You are signed out");
      await page.goto(authorize());
      await titled(page, "Sign in");
      await page.context().close();
    });

    test("with scripts, the page that waits for an approval stays as it is, and goes on by itself once there is one", async () => {
      const page = await tab(true);
      await page.clock.install();
      const wanted = "Copper-Kettle-9";
      const known = await world.control("POST", "/users", { userName: admin, password: wanted, mustChangePassword: false });
      assert.equal(known.status, 200, known.text);
      await page.goto(`${authorize()}&prompt=login+consent`);
      await type(page, admin, wanted);
      await titled(page, "Approve the sign-in");
      await page.getByText(`understudy approve ${admin}`).waitFor();
      await page.getByRole("button", { name: "Deny" }).focus();
      const asked = page.waitForResponse((response) => response.url().endsWith("&ask=state"));
      await page.clock.runFor(3000);
      assert.deepEqual(await (await asked).json(), { waiting: true });
      assert.equal(await page.evaluate("document.activeElement.value"), "deny", "nobody loses the place");
      const answered = await world.control("POST", "/signins", { userName: admin, decision: "approve" });
      assert.equal(answered.status, 200, answered.text);
      await page.clock.runFor(3000);
      await titled(page, "Permissions requested");
      await page.context().close();
    });
  });

  test("who signs in to an integration sandbox is told so as soon as the user is known; nobody else is", async () => {
    const world = await startWorld();
    try {
      const saidFor = async ({ admin, domain }: TestWorld["primary"]): Promise<number> => {
        const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
        await page.goto(`${world.ready.urls.http}/${domain}/oauth2/authorize?${new URLSearchParams({
          client_id: azureCli, response_type: "code", redirect_uri: "http://localhost", resource: "https://graph.windows.net",
        }).toString()}`);
        assert.equal(await page.getByText("Integration sandbox").count(), 0);
        await page.getByLabel("User name").fill(admin.userName);
        await page.getByLabel("Password").fill(admin.password ?? "");
        await page.getByRole("button", { name: "Sign in" }).click();
        await page.getByText("Approve the sign-in").waitFor();
        const count = await page.getByText("Integration sandbox", { exact: true }).count();
        await page.context().close();
        return count;
      };
      assert.deepEqual([await saidFor(world.sandbox), await saidFor(world.primary)], [1, 0]);
    } finally {
      await world.close();
    }
  });
});

/** The form that sends itself would be gone before anybody looks. */
const withoutSending = (text: string): string => text.replace("HTMLFormElement.prototype.submit.call(document.forms[0])", "");

/** Names as long and as foreign as they come, wherever a sample has a short one. */
const withLongNames = (text: string): string => text
  .replaceAll("Contoso Control Panel", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")
  .replaceAll("Fabrikam", "شركة الاتصالات العربية المتحدة للتجارة والخدمات الإلكترونية")
  .replaceAll("contoso.", `${"a-subsidiary-".repeat(5)}of-contoso.`);

// What follows runs in the page.

const usable = `document.querySelectorAll("a[href], button, summary, input:not([type=hidden], [tabindex])").length`;

const whereFocusIs = `(() => {
  const { activeElement } = document;
  const index = [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden], [tabindex])")].indexOf(activeElement);
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(activeElement);
  const hasRing = outlineStyle === "solid" && parseFloat(outlineWidth) >= 2 && !/^rgba\\(.*, 0\\)$/.test(outlineColor);
  return { index, isSeen: hasRing || boxShadow !== "none" };
})()`;

/** Once the page was drawn: the browser gives the focus just before. */
const focused = `new Promise((tell) => requestAnimationFrame(() => {
  const { name = "", attributes } = document.activeElement;
  const described = attributes["aria-describedby"]?.value.split(" ")[0];
  tell({ name, says: document.getElementById(described)?.textContent.trim() ?? "" });
}))`;

const whatSticksOut = `(() => {
  const { clientWidth, scrollWidth } = document.documentElement;
  const all = [document.documentElement, ...document.querySelectorAll("main *:not(svg *)")];
  const isOut = (element) => element.getBoundingClientRect().right > clientWidth + 0.5;
  return [...(scrollWidth > clientWidth ? ["the page"] : []), ...all.filter(isOut).map((element) => element.outerHTML.slice(0, 80))];
})()`;

interface Axe {
  run(options: object): Promise<{ violations: { impact: string; id: string; nodes: { html: string }[] }[] }>;
}

async function graveFaults(options: object): Promise<string[]> {
  const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ["violations"], ...options });
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
