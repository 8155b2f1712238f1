// The operator's console in a real browser: the ways in, and whatever the operator looks at and does.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import type * as Server from "@understudy/server";
import type * as Console from "../../packages/dashboard/src/console/api/answers.ts";
import { customerDraft } from "../support/customers.ts";
import { made } from "../support/scene.ts";
import { askDeviceCode, begun } from "../support/sign-ins.ts";
import { azureCli, startWorld } from "../support/world.ts";
import { seriousFaults } from "./axe.ts";
import type { Desk } from "./desk.ts";
import { inBrowser, program } from "./in-a-browser.ts";
import { whatSticksOut } from "./width.ts";

/** The pages declare what they read, since they may not know the server; the compiler holds both together. */
type Agree<Read, Sent extends Read> = [Read, Sent];
export type Agreement = [
  Agree<Console.Agenda, Server.Agenda>, Agree<Console.InspectedRequests, Server.InspectedRequests>,
  Agree<Console.IssuedTokenList, Server.IssuedTokenList>, Agree<Console.MailList, Server.MailList>, Agree<Console.Credentials, Server.Credentials>,
];

const clock = { kind: "frozen", instant: Temporal.Instant.from("2027-01-15T09:30:00Z") } as const;
const execute = promisify(execFile);

describe("the operator's console in a browser", { skip: program === undefined }, () => {
  /** Whom the console is open for, from test to test; a browser of its own for each would load it each time. */
  let desk: Desk;
  after(() => desk.close());
  const here = inBrowser(() => startWorld({ clock }));
  const newLink = async (): Promise<string> => (await here.world.control("POST", "/consoletickets")).json.url;
  before(async () => {
    desk = await here.desk({ locale: "en-US", permissions: ["clipboard-read", "clipboard-write"] });
    await desk.page.goto(await newLink());
    await desk.waitForPage("Clock");
  });

  /** By the menu, which a panel that is still open covers. */
  async function open(title: string): Promise<void> {
    const { page, menu } = desk;
    const close = page.getByRole("dialog").getByRole("button", { name: "Close", exact: true });
    if (await close.count() > 0) await close.click();
    await menu.getByRole("link", { name: title, exact: true }).click();
    await desk.waitForPage(title);
  }

  async function copied(button: string): Promise<string> {
    await desk.page.evaluate("navigator.clipboard.writeText('')");
    await desk.press(button);
    return (await desk.page.waitForFunction("navigator.clipboard.readText()")).jsonValue() as Promise<string>;
  }

  test("the link of the first start opens it once, and its ticket leaves the address and the history at once", async () => {
    const link = await newLink();
    const [first, second] = [await here.desk(), await here.desk()];
    await first.page.goto(link);
    await first.waitForPage("Clock");
    assert.equal(first.page.url(), here.world.ready.urls.console);
    await first.page.reload();
    await first.waitForPage("Clock");
    await second.page.goto(link);
    await second.see("The ticket has been used or has expired");
    assert.equal(second.page.url(), here.world.ready.urls.console);
    await second.page.goto(await newLink());
    await second.waitForPage("Clock");
    await first.close();
    await second.close();
  });

  test("the operator's key opens it where one wanted to go, a wrong one says where the right one is, and logging out closes it", async () => {
    const somebody = await here.desk();
    const key = somebody.page.getByRole("textbox", { name: "Operator key" });
    await somebody.page.goto(`${here.world.ready.urls.console}/accounts`);
    await key.fill("wrong");
    await key.press("Enter");
    await somebody.see("That is not the operator key: it is `operatorKey` in the ready file.");
    await key.fill(here.world.ready.operatorKey);
    await key.press("Enter");
    await somebody.waitForPage("Accounts");
    await somebody.press("Log out");
    await key.waitFor();
    await somebody.page.reload();
    await key.waitFor();
    await somebody.close();
  });

  test("a session that has ended asks for the key again, and comes back to the page", async () => {
    await open("Mail");
    await desk.context.clearCookies();
    await desk.see("The session is over.");
    await desk.page.getByRole("textbox", { name: "Operator key" }).fill(here.world.ready.operatorKey);
    await desk.press("Open the console");
    await desk.waitForPage("Mail");
  });

  test("what falls due is in the calendar and in the list; the clock is advanced to it, and it is settled", async () => {
    const { world } = here;
    const token = await world.userToken(world.primary);
    const { id } = await made(world, "/v1/customers", { token, body: customerDraft("Calendar Company") });
    await made(world, `/v1/customers/${id}/qualifications`, { token, body: { qualification: "Education", educationSegment: "K12", website: "https://example.edu" } });
    await open("Clock");
    const day = desk.page.getByRole("button", { name: "Friday, January 15, 2027, 1 due" });
    await day.click();
    const title = "Whether Calendar Company qualifies for Education is decided";
    await desk.part("Due on Friday, January 15, 2027").getByText(title).waitFor();
    await desk.part("Next").getByText(title).waitFor();
    assert.match(await desk.part("It is now").innerText(), /Friday, January 15, 2027\s+09:30:00\s*UTC/);
    await desk.press("To the next due");
    await desk.see("The clock shows Jan 15, 2027, 10:30:00 AM UTC.");
    await desk.see("One entry was settled on the way.");
    await desk.part("It is now").getByText("10:30:00").waitFor();
    await day.waitFor({ state: "detached" });
    const { json: [qualification] } = await world.call("GET", `/v1/customers/${id}/qualifications`, { token });
    assert.equal(qualification.vettingStatus, "Approved");
  });

  test("the clock goes on by the buttons, to a date, and by itself; backwards it does not", async () => {
    await open("Clock");
    await desk.press("+1 week");
    await desk.see("The clock shows Jan 22, 2027");
    await desk.see("Nothing was due on the way.");
    await desk.field("To a date and time (UTC)").fill("2027-03-01T00:00");
    await desk.press("Advance to it");
    await desk.see("The clock shows Mar 1, 2027, 12:00:00 AM UTC.");
    await desk.page.getByRole("heading", { name: "March 2027" }).waitFor();
    await desk.press("Month after");
    await desk.page.getByRole("heading", { name: "April 2027" }).waitFor();
    await desk.field("To a date and time (UTC)").fill("2027-02-01T00:00");
    await desk.press("Advance to it");
    await desk.page.getByRole("alert").filter({ hasText: "That was refused" }).waitFor();
    const mode = desk.page.getByRole("switch", { name: "Let the clock run" });
    await mode.click();
    await desk.see("The clock runs now.");
    await mode.click();
    await desk.see("The clock stands still now.");
    assert.equal((await here.world.control("GET", "/clock")).json.mode, "frozen");
  });

  describe("the log of requests", () => {
    const unknown = "/v1/customers/5160171e-0000-4000-8000-00000000c0de";

    test("shows a refusal with its rule, its source and what to do, as soon as it has happened", async () => {
      await open("Requests");
      const token = await here.world.userToken(here.world.primary);
      const answer = await here.world.call("GET", unknown, { token });
      await desk.press(`GET ${unknown}`);
      const why = desk.part("Why it was refused");
      const said = await why.innerText();
      const { explanation } = (await here.world.control("GET", "/requests?status=refused&limit=1")).json.requests[0];
      for (const text of [answer.json.description, explanation.name, explanation.remedy.replaceAll("`", ""), explanation.source]) assert.ok(said.includes(text), `${text} in ${said}`);
      assert.deepEqual(await desk.page.getByRole("dialog").getByRole("heading").allInnerTexts().then((titles) => titles.slice(1, 3)), ["Why it was refused", "Send it again"]);
      await desk.page.keyboard.press("Escape");
      await desk.page.getByRole("dialog").waitFor({ state: "detached" });
    });

    test("a request is copied as a command and as a program, and both do it again", async () => {
      const { world } = here;
      const token = await world.userToken(world.primary);
      const body = { ...customerDraft("O'Neill \"& Sons\" $HOME"), companyProfile: { domain: "o'neill" } };
      const path = "/v1/customers?copied=$HOME";
      const first = await world.call("POST", path, { token, body });
      await open("Requests");
      await desk.press(`POST ${path}`);
      const command = await copied("Copy as curl");
      const { url, ...init } = requestOf(await wordsOf(command, token));
      const again = await fetch(url, init);
      assert.deepEqual([again.status, await again.json()], [first.status, first.json]);
      const text = await copied("Copy as TypeScript");
      const { stdout } = await execute(process.execPath, ["--input-type=module-typescript", "--eval", text], { env: { TOKEN: token } });
      assert.equal(stdout.trim(), `${first.status} ${first.text}`);
    });

    test("is searched, filtered, paused and forgotten", async () => {
      const { world } = here;
      await open("Requests");
      await world.call("GET", "/v1/customers", { token: await world.userToken(world.primary) });
      await world.call("GET", unknown);
      const rows = desk.page.getByRole("table", { name: "Requests" }).getByRole("row");
      const row = (text: string) => rows.filter({ hasText: text });
      await row("200").first().waitFor();
      await desk.check("Refused only");
      await row("200").first().waitFor({ state: "detached" });
      await row(unknown).first().waitFor();
      await desk.field("Search all that is shown of them").fill("no such text anywhere");
      await desk.see("Nothing matches");
      await desk.field("Search all that is shown of them").fill("");
      await row(unknown).first().waitFor();
      await desk.press("Pause");
      await desk.see("Paused:");
      await desk.press("Forget all");
      await desk.see("Nothing matches");
      await world.call("GET", "/v1/nothing");
      await desk.press("Go on");
      await row("/v1/nothing").waitFor();
      assert.equal(await row(unknown).count(), 0);
    });
  });

  test("a token that was issued is there decoded, each claim with what it means", async () => {
    const { world } = here;
    await open("Tokens");
    await world.appToken(world.primary);
    const [app] = world.primary.apps.filter(({ type }) => type === "web");
    await desk.page.getByRole("row").filter({ hasText: "client_credentials" }).getByRole("button", { name: "The application itself" }).first().click();
    const claims = desk.page.getByRole("table", { name: "Claims" });
    const row = (name: string) => claims.getByRole("row").filter({ has: desk.page.getByRole("rowheader", { name, exact: true }) });
    assert.match(await row("appid").innerText(), new RegExp(`${app?.appId}\\s+The application that asked for it\\.`));
    assert.match(await row("exp").innerText(), /\d{10} \(\w{3} \d+, \d{4}, .* UTC\)\s+Until when it is good\./);
    await desk.page.getByRole("table", { name: "Header" }).getByText("RS256").waitFor();
  });

  test("mail that would have gone out is there to read", async () => {
    const { world } = here;
    await open("Mail");
    const order = { partner: world.primary.domain, organizationName: "Fabrikam", validationId: "90210", maxCreates: 3 };
    assert.equal((await world.control("POST", "/customers/validationcodes", order)).status, 200);
    await desk.press(/^Your validation code for Fabrikam/);
    await desk.page.getByRole("heading", { level: 2, name: "Your validation code for Fabrikam" }).waitFor();
    await desk.see("A validation code for Fabrikam is ready: 3 of its customers may qualify with it.");
    assert.equal(await desk.fact("To"), world.primary.admin.userName);
  });

  test("accounts are there with what one signs in with, and what Microsoft does to them is done", async () => {
    const { world } = here;
    await open("Accounts");
    const name = "Understudy Partner (sandbox)";
    const account = desk.part(name);
    assert.ok(!(await account.innerText()).includes(world.sandbox.admin.password ?? ""));
    await account.getByRole("button", { name: "Show: Password" }).click();
    await account.getByText(world.sandbox.admin.password ?? "", { exact: true }).waitFor();
    const link = account.getByRole("link", { name: `Open dashboard as ${world.sandbox.admin.userName}` });
    assert.deepEqual(Object.fromEntries(new URL(await link.getAttribute("href") ?? "", world.ready.urls.http).searchParams), {
      returnTo: "/dashboard", prompt: "login", loginHint: world.sandbox.admin.userName,
    });
    const act = async (action: string): Promise<void> => {
      await account.getByRole("button", { name: `What others do: ${world.sandbox.domain}` }).click();
      await desk.page.getByRole("menuitem", { name: action }).click();
    };
    await act("Suspend the account");
    await desk.press("Suspend");
    await account.getByText("Suspended", { exact: true }).waitFor();
    await act("Resume the account");
    await account.getByText("Active", { exact: true }).waitFor();
    await act("Set the MFA policy");
    await desk.page.getByRole("radio", { name: /^Enforce/ }).check();
    await desk.press("Set");
    await desk.see(`${world.sandbox.domain}: the MFA policy is set.`);
    await act("Empty the sandbox");
    const empty = desk.page.getByRole("button", { name: "Empty", exact: true });
    assert.equal(await empty.isDisabled(), true);
    await desk.field(`Type ${world.sandbox.domain} to confirm`).fill(world.sandbox.domain);
    await empty.click();
    await desk.see(`${world.sandbox.domain} is empty.`);
  });

  test("a sign-in that waits for a phone is approved, and goes on", async () => {
    const { world } = here;
    const { userName, password = "" } = world.primary.admin;
    const user = await here.desk();
    await open("Sign-ins");
    await user.page.goto(world.ready.urls.dashboard);
    await user.page.getByLabel("User name").fill(userName);
    await user.page.getByLabel("Password").fill(password);
    await user.press("Sign in");
    await user.page.getByRole("heading", { name: "Approve the sign-in" }).waitFor();
    await desk.press(`Approve ${userName}`);
    await desk.see(`The sign-in of ${userName} is approved.`);
    await user.page.waitForURL(world.ready.urls.dashboard);
    await user.waitForPage();
    await desk.see("No phone is asked");
    await user.close();
  });

  test("a device's code is entered for a user, or declined", async () => {
    const { world } = here;
    const ask = async () => begun(await askDeviceCode(world, world.primary.domain, { client_id: azureCli, resource: "https://graph.windows.net" }));
    const [one, other] = [await ask(), await ask()];
    await open("Sign-ins");
    await desk.press(`Approve ${one.userCode}`);
    await desk.page.getByRole("combobox", { name: "User" }).fill(world.primary.admin.userName);
    await desk.page.getByRole("alertdialog").getByRole("button", { name: "Sign in" }).click();
    await desk.see(`The code ${one.userCode} is approved.`);
    await desk.press(`Decline ${other.userCode}`);
    await desk.see(`The code ${other.userCode} is declined.`);
    const redeem = async (code: string): Promise<{ readonly error?: string; readonly access_token?: string }> => {
      const form = new URLSearchParams({ grant_type: "device_code", client_id: azureCli, code });
      return (await fetch(`${world.ready.urls.http}/${world.primary.domain}/oauth2/token`, { method: "POST", body: form })).json() as never;
    };
    assert.ok((await redeem(one.deviceCode)).access_token);
    assert.ok((await redeem(other.deviceCode)).error);
  });

  test("no page has a serious fault of accessibility, light or dark, or is wider than a phone's window", async () => {
    const [{ page }, stranger] = [desk, await here.desk()];
    const faults: string[] = [];
    const look = async (where: string, page: Page = desk.page): Promise<void> => {
      faults.push(...(await seriousFaults(page)).map((fault) => `${where}, ${fault}`));
      for (const width of [320, 768]) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(...(await whatSticksOut(page)).map((fault) => `${where} at ${width}, ${fault}`));
      }
      await page.setViewportSize({ width: 1440, height: 900 });
    };
    await stranger.page.goto(here.world.ready.urls.console);
    await stranger.page.getByRole("textbox", { name: "Operator key" }).waitFor();
    await look("the sign-in", stranger.page);
    await stranger.close();
    for (const title of ["Clock", "Requests", "Tokens", "Mail", "Accounts", "Sign-ins", "World"]) {
      await open(title);
      await page.getByLabel("Loading…").first().waitFor({ state: "detached" });
      await look(title);
    }
    for (const [title, row] of [["Requests", /^GET \/v1\/nothing/], ["Tokens", "The application itself"]] as const) {
      await open(title);
      await desk.press(row);
      await page.getByRole("dialog").getByRole("heading").first().waitFor();
      await look(`a panel of ${title}`);
    }
    assert.deepEqual(faults, []);
  });

  test("a long move shows how far it has come, whoever has begun it, and lets nobody begin another meanwhile", async () => {
    await open("World");
    const leaving = new AbortController();
    const { urls, operatorKey } = here.world.ready;
    const moving = assert.rejects(fetch(`${urls.control}/clock`, {
      method: "POST", signal: leaving.signal, body: JSON.stringify({ to: "2127-01-01T00:00:00Z" }),
      headers: { authorization: `Bearer ${operatorKey}`, "content-type": "application/json" },
    }));
    await open("Clock");
    await desk.see(/On the way to Jan 1, 2127, 12:00:00\sAM UTC: the clock has come to .* UTC, \d+ entries settled so far\./);
    const bar = desk.page.getByRole("progressbar", { name: "Settling what falls due on the way…" });
    assert.match((await bar.getAttribute("aria-valuenow")) ?? "", /^0\.\d+$/);
    const button = desk.page.getByRole("button", { name: "+1 month" });
    assert.equal(await button.isDisabled(), true);
    leaving.abort();
    await moving;
    await bar.waitFor({ state: "detached" });
    assert.equal(await button.isDisabled(), false);
  });

  test("the world is downloaded, and begins anew only when the word is typed", async () => {
    const { world } = here;
    await open("World");
    const download = desk.page.waitForEvent("download");
    await desk.press("Download export");
    assert.equal((await download).suggestedFilename(), "understudy-export.json");
    await desk.press("Reset the world");
    const reset = desk.page.getByRole("alertdialog").getByRole("button", { name: "Reset the world" });
    const word = desk.field("Type reset to confirm");
    for (const text of ["", "rese", "Reset"]) {
      await word.fill(text);
      assert.equal(await reset.isDisabled(), true, text);
    }
    const customersOf = async (): Promise<number> => (await world.control("GET", "/status")).json.counts.customers;
    const before = await customersOf();
    await word.fill("reset");
    await reset.click();
    await desk.see("The world has begun anew.");
    assert.notEqual(await customersOf(), before);
    await open("Requests");
    await desk.see("No requests yet");
  });
});

/** What a shell hands to curl, which need not be on this machine. */
async function wordsOf(command: string, token: string): Promise<readonly string[]> {
  const { stdout } = await execute("sh", ["-c", `curl() { printf '%s\\0' "$@"; }\n${command}`], { env: { TOKEN: token } });
  return stdout.split("\0").slice(0, -1);
}

/** What curl would make of its words. */
function requestOf(words: readonly string[]): { url: string; method: string; headers: [string, string][]; body?: string; redirect: "manual" } {
  const valuesOf = (option: string) => words.flatMap((word, index) => (word === option ? [words[index + 1] ?? ""] : []));
  const [body] = valuesOf("--data-raw");
  const headers = valuesOf("--header").map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
  return {
    url: words.find((word) => word.startsWith("http")) ?? "", headers, redirect: "manual",
    method: valuesOf("--request")[0] ?? (body === undefined ? "GET" : "POST"), ...(body !== undefined && { body }),
  };
}
