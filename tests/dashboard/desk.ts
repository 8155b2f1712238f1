// Somebody at the dashboard, in a real browser: signs in, goes by the menu, types into fields by their labels, presses
// buttons by their names. Whatever the browser complains of fails the test, and so does a page that is broken.

import { strict as assert } from "node:assert";
import type { ReadyAccount } from "@understudy/server";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Request } from "playwright-core";
import { Tab, type Cookie } from "../support/dashboard-tab.ts";
import { mouse, type Hands } from "./hands.ts";

export interface Login {
  /** user@domain */
  readonly userName: string;
  readonly password: string;
}

/** Of an account's administrator, while the password is known. */
export function loginOf({ admin }: ReadyAccount): Login {
  assert.ok(admin.password !== undefined, `the password of ${admin.userName} is known`);
  return { userName: admin.userName, password: admin.password };
}

/** Longer than anything here takes on a slow machine. */
const patienceMs = 30_000;

/** What a browser says of itself when a request is refused as the test meant it to be. */
const expectedComplaint = /Failed to load resource/;

export class Desk {
  readonly page: Page;
  readonly root: string;
  readonly hands: Hands;
  readonly complaints: string[] = [];
  /** What the page has asked for and has no answer to yet. */
  readonly #asked = new Set<Request>();

  constructor(page: Page, root: string, hands: Hands = mouse) {
    this.page = page;
    this.root = root;
    this.hands = hands;
    page.on("request", (request) => this.#asked.add(request));
    page.on("requestfinished", (request) => this.#asked.delete(request));
    page.on("requestfailed", (request) => this.#asked.delete(request));
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      const isComplaint = message.type() === "error" || message.type() === "warning";
      if (isComplaint && !expectedComplaint.test(message.text())) this.complaints.push(message.text());
    });
  }

  /** A browser of its own: no cookie of anybody else. `root` is the server's address. */
  static async open(browser: Browser, root: string, options: BrowserContextOptions = {}, hands: Hands = mouse): Promise<Desk> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce", locale: "en-US", ...options });
    context.setDefaultTimeout(patienceMs);
    return new Desk(await context.newPage(), root, hands);
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  /** Another tab of the same browser. */
  async newTab(): Promise<Desk> {
    return new Desk(await this.context.newPage(), this.root, this.hands);
  }

  /** From whatever address to the page that it asks for, by user name, password and a phone that says yes. */
  async signIn(login: Login, path = "/dashboard"): Promise<void> {
    await this.page.goto(this.root + path);
    await this.fillSignIn(login);
    await this.waitForPage();
  }

  /** To the same page and the same session, in the place of any other, without the pages of the sign-in: for tests that are about other pages. */
  async enter({ userName, password }: Login, path = "/dashboard"): Promise<void> {
    const tab = new Tab({ ready: { urls: { http: this.root } } });
    await tab.ask(await tab.signInUntilBack({ admin: { userName, password } }));
    await this.context.clearCookies();
    await this.context.addCookies([...tab.cookies].map(([name, cookie]) => ({ name, ...setIn(cookie), domain: new URL(this.root).hostname })));
    await this.visit(path);
  }

  /** On the token service's pages. */
  async fillSignIn({ userName, password }: Login): Promise<void> {
    const name = this.page.getByLabel("User name");
    if (await name.isEditable().catch(() => false)) await this.hands.type(name, userName);
    await this.hands.type(this.page.getByLabel("Password"), password);
    await this.press("Sign in");
    await this.press("Approve");
  }

  /** Until a page of the dashboard is there, with its title. */
  async waitForPage(title?: string): Promise<void> {
    await this.page.getByRole("heading", { level: 1, ...(title !== undefined && { name: title }) }).waitFor();
  }

  /** Opens an address as if it was typed. */
  async visit(path: string): Promise<void> {
    await this.page.goto(this.root + path);
    await this.waitForPage();
  }

  /** Goes to an address as a link of the dashboard would: its program stays, and shows the other page. */
  async follow(path: string): Promise<void> {
    await this.page.evaluate(left(path));
    await this.page.locator("h1:not([data-left])").waitFor();
  }

  /** Until the page has read what it reads, and has drawn it. */
  async settled(): Promise<void> {
    do await this.page.evaluate(drawn); while (this.#asked.size > 0);
  }

  get menu(): Locator {
    return this.page.getByRole("navigation", { name: "Menu" });
  }

  menuEntries(): Promise<string[]> {
    return this.menu.getByRole("link").allInnerTexts();
  }

  /** By the menu at the left, in which areas have names. */
  async goTo(name: string, area?: string): Promise<void> {
    const among = area === undefined ? this.menu : this.menu.getByRole("group", { name: area, exact: true });
    await this.hands.press(among.getByRole("link", { name, exact: true }));
    await this.waitForPage();
  }

  /** A button, or a link that looks like one; whichever has the name. */
  async press(name: string | RegExp): Promise<void> {
    await this.hands.press(this.button(name));
  }

  button(name: string | RegExp): Locator {
    const exact = typeof name === "string";
    return this.page.getByRole("button", { name, exact }).or(this.page.getByRole("link", { name, exact })).first();
  }

  /** Fields by their labels, as a person finds them. */
  async fill(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.hands.type(this.field(label), value);
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: false }).and(this.page.locator("input, select, textarea")).first();
  }

  /** From a list that finds by typing. */
  async choose(label: string, option: string): Promise<void> {
    await this.hands.press(this.field(label));
    await this.hands.type(this.field(label), option);
    await this.hands.press(this.page.getByRole("option", { name: option, exact: true }));
  }

  async check(label: string | RegExp): Promise<void> {
    await this.hands.tick(this.page.getByRole("checkbox", { name: label }));
  }

  /** From the menu of a list's row, which is named by its first column. */
  async chooseOf(row: string, item: string): Promise<void> {
    await this.hands.press(this.page.getByRole("button", { name: `More actions: ${row}`, exact: true }));
    await this.hands.press(this.page.getByRole("menuitem", { name: item, exact: true }));
  }

  /** What lies over the page and asks for something. */
  get dialog(): Locator {
    return this.page.locator("[role=dialog], [role=alertdialog]");
  }

  /** Answers a question that was asked before something is lost; `typed` is the name that it wants. */
  async confirm(action: string, typed?: string): Promise<void> {
    if (typed !== undefined) await this.hands.type(this.dialog.getByRole("textbox"), typed);
    await this.hands.press(this.dialog.getByRole("button", { name: action, exact: true }));
    await this.dialog.waitFor({ state: "detached" });
  }

  /** Waits until a text is on the page. */
  async see(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  /** A part of the page, by its heading. */
  part(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  /** The value beside a label, as the pages show facts. */
  async fact(label: string, within: Page | Locator = this.page): Promise<string> {
    const row = within.locator("dl > div").filter({ has: this.page.locator("dt", { hasText: new RegExp(`^${label}$`) }) });
    return (await row.locator("dd span").first().innerText()).trim();
  }

  /** Of what is shown once: the value, after asking for it. */
  async secret(label: string): Promise<string> {
    const shown = this.page.getByRole("group", { name: label, exact: true });
    await this.hands.press(shown.getByRole("button", { name: `Show: ${label}` }));
    return (await shown.locator("code").innerText()).trim();
  }

  /** What is wrong with a field, as the field itself tells it; waits until something is. */
  async problem(label: string): Promise<string> {
    const field = this.field(label).and(this.wrongFields);
    const [id] = (await field.getAttribute("aria-describedby") ?? "").split(" ");
    return this.page.locator(`[id="${id}"]`).innerText();
  }

  get wrongFields(): Locator {
    return this.page.locator('[aria-invalid="true"]');
  }

  /** An operation, as the pages call it: with the session of this browser, for the account that the page is of. */
  async call(accountId: string, method: string, path: string, body?: object): Promise<{ readonly status: number; readonly code?: number }> {
    const request = {
      path: `/dashboard/api${path}`, method, headers: { "Dashboard-Account": accountId, "Content-Type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    };
    return this.page.evaluate(async ({ path: address, ...init }) => {
      const response = await fetch(address, init);
      const answer = (await response.json()) as { readonly code?: number };
      return { status: response.status, ...(answer.code !== undefined && { code: answer.code }) };
    }, request);
  }

  /** By the menu of the user, at the top right. */
  async signOut(): Promise<void> {
    await this.hands.press(this.page.getByRole("button", { name: /^Account menu of/ }));
    await this.hands.press(this.page.getByRole("menuitem", { name: "Sign out" }));
    await this.page.getByRole("heading", { name: "You have signed out" }).waitFor();
  }

  /** Ends the browser; whatever it complained of meanwhile fails the test. */
  async close(): Promise<void> {
    await this.context.close();
    assert.deepEqual(this.complaints, []);
  }
}

/** A cookie as the server set it. */
const setIn = ({ value, attributes }: Cookie) => ({ value, path: /Path=([^;]*)/.exec(attributes)?.[1] ?? "/", httpOnly: /HttpOnly/.test(attributes), sameSite: "Lax" as const });

// What follows runs in the page.

/** The heading that is there is the former page's: the next one has a heading of its own. */
const left = (path: string): string => `{
  document.querySelector("h1")?.setAttribute("data-left", "");
  history.pushState(undefined, "", ${JSON.stringify(path)});
  dispatchEvent(new PopStateEvent("popstate"));
}`;

/** Two frames on from when nothing says any more that it is loading: what came with an answer may ask for more. */
const drawn = `new Promise((tell) => {
  let frames = 2;
  const look = () => {
    if (document.querySelector('[aria-label="Loading…"]')) frames = 2;
    if (frames-- > 0) requestAnimationFrame(look); else tell();
  };
  look();
})`;
