// A person at a browser without JavaScript: reads pages, fills in their forms, keeps cookies, and stops where the
// browser would leave for an application.

import { strict as assert } from "node:assert";
import type { ReadyAccount } from "@understudy/server";
import type { TestWorld } from "./world.ts";

export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What its heading says. */
  readonly title: string;
  /** The form's target, with what it sends unseen. */
  readonly form: { readonly action: string; readonly hidden: Readonly<Record<string, string>> } | undefined;
  /** Where the browser was sent. */
  readonly location: URL | undefined;
}

export class Visitor {
  readonly #root: string;
  readonly #cookies = new Map<string, string>();

  /** Of a world's pages in the clear, or of those at an address. */
  constructor(at: TestWorld | URL) {
    this.#root = at instanceof URL ? at.href : at.ready.urls.http;
  }

  open(path: string): Promise<Page> {
    return this.#ask(new URL(path, this.#root), {});
  }

  /** Sends the page's form with what was entered and the button that was pressed. */
  send(page: Page, fields: Readonly<Record<string, string>>): Promise<Page> {
    assert(page.form, `a page with a form, not: ${page.status} ${page.title} ${page.location?.href ?? ""}`);
    const body = new URLSearchParams({ ...page.form.hidden, ...fields });
    return this.#ask(new URL(page.form.action, this.#root), { method: "POST", body });
  }

  /** With the right password, and the approval on the simulated phone where one is asked for. */
  async signIn(page: Page, account: Pick<ReadyAccount, "admin">): Promise<Page> {
    const { userName, password } = account.admin;
    assert(password, "a password that is known");
    const next = await this.send(page, { login: userName, passwd: password, choice: "signIn" });
    return next.title === "Approve the sign-in" ? this.send(next, { choice: "approve" }) : next;
  }

  forgetCookies(): void {
    this.#cookies.clear();
  }

  async #ask(url: URL, init: RequestInit): Promise<Page> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { redirect: "manual", headers: { cookie }, ...init });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return pageOf(response, await response.text());
  }

  #keep(line: string): void {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (/max-age=0/i.test(line)) this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

function pageOf(response: Response, text: string): Page {
  const location = response.headers.get("location");
  return {
    status: response.status,
    headers: response.headers,
    text,
    title: titleIn(text),
    form: formIn(text),
    location: location === null ? undefined : new URL(location, response.url),
  };
}

/** What the heading of a page says. */
export const titleIn = (text: string): string => plain(/<h1>(.*?)<\/h1>/s.exec(text)?.[1] ?? "");

export function formIn(text: string): Page["form"] {
  const action = /<form method="post" action="([^"]*)"/.exec(text)?.[1];
  return action === undefined ? undefined : { action: unescaped(action), hidden: hiddenIn(text) };
}

const hiddenIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name = "", value = ""]) => [unescaped(name), unescaped(value)]));

const plain = (markup: string): string => unescaped(markup.replaceAll(/<[^>]*>/g, ""));

const unescaped = (text: string): string => text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
