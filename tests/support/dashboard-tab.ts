// A tab of a browser at the dashboard, without the dashboard's program: it goes where it is sent, fills in the token
// service's pages, keeps cookies by their paths, and calls operations as the pages do. A name of the real service can be
// in its address bar, as on a machine that finds this server under it.

import { strict as assert } from "node:assert";
import type { ReadyAccount, ReadyFile } from "@understudy/server";
import { sendRaw } from "./raw.ts";
import { formIn, titleIn } from "./visitor.ts";
import type { Answer } from "./world.ts";

export interface Cookie {
  readonly value: string;
  /** All that follows the value, as it was sent. */
  readonly attributes: string;
}

export interface TabRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface TabCall {
  /** For whom the page was made; the signed-in account where absent, and no header where null. */
  readonly account?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object | string;
}

export class Tab {
  readonly cookies = new Map<string, Cookie>();
  /** Who signed in last. */
  account: Pick<ReadyAccount, "tenantId"> | undefined;
  readonly #http: string;
  readonly #host: string;

  constructor(world: { readonly ready: { readonly urls: Pick<ReadyFile["urls"], "http"> } }, host: string = new URL(world.ready.urls.http).host) {
    this.#http = world.ready.urls.http;
    this.#host = host;
  }

  /** One request, followed nowhere. */
  async ask(target: string, { method = "GET", headers = {}, body }: TabRequest = {}): Promise<Answer> {
    const cookie = this.#cookiesFor(target);
    const answer = await sendRaw(this.#http, {
      method, target, headers: { host: this.#host, ...(cookie !== "" && { cookie }), ...headers }, ...(body !== undefined && { body }),
    });
    this.#keep(answer.headers.get("set-cookie") ?? "");
    return answer;
  }

  /** Goes on while it is sent on within this origin; answers where it came to. */
  async follow(target: string): Promise<Answer & { readonly target: string }> {
    const answer = await this.ask(target);
    const location = answer.headers.get("location");
    if (location === null) return Object.assign(answer, { target });
    const next = new URL(location, `http://${this.#host}`);
    assert.equal(next.host, this.#host, "nobody is sent to another origin");
    return this.follow(next.pathname + next.search + next.hash);
  }

  /** Sends the page's form with what was entered, and stops at what it is answered. */
  send(page: Answer, fields: Readonly<Record<string, string>>): Promise<Answer> {
    const form = formIn(page.text);
    assert(form, `a page with a form, not: ${page.status} ${titleIn(page.text)}`);
    return this.ask(form.action, {
      method: "POST", headers: { "content-type": "application/x-www-form-urlencoded" }, body: new URLSearchParams({ ...form.hidden, ...fields }).toString(),
    });
  }

  /** Signs in on the pages of the token service; answers the address at which the browser comes back. */
  async signInUntilBack(account: Pick<ReadyAccount, "admin">, path = "/dashboard/sign-in"): Promise<string> {
    const { userName, password } = account.admin;
    assert(password, "a password that is known");
    let page = await this.send(await this.follow(path), { login: userName, passwd: password, choice: "signIn" });
    if (titleIn(page.text) === "Approve the sign-in") page = await this.send(page, { choice: "approve" });
    const back = new URL(page.headers.get("location") ?? "", `http://${this.#host}`);
    assert.equal(back.host, this.#host, page.text);
    return back.pathname + back.search;
  }

  /** Answers what the browser gets when it comes back. */
  async signIn(account: ReadyAccount, path?: string): Promise<Answer> {
    const answer = await this.ask(await this.signInUntilBack(account, path));
    this.account = account;
    return answer;
  }

  /** An operation, by the dashboard's door. */
  call(method: string, path: string, { account = this.account?.tenantId ?? "", headers = {}, body }: TabCall = {}): Promise<Answer> {
    return this.ask(`/dashboard/api${path}`, {
      method,
      headers: { ...(account !== null && { "dashboard-account": account }), ...(body !== undefined && { "content-type": "application/json" }), ...headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  }

  /** The cookie of the session and its name. */
  get session(): readonly [name: string, cookie: Cookie] {
    const found = [...this.cookies].find(([name]) => /^understudy\.dashboard\.\d+$/.test(name));
    assert(found, "a session");
    return found;
  }

  #cookiesFor(target: string): string {
    const sent = [...this.cookies].filter(([, { attributes }]) => target.startsWith(/Path=([^;]*)/.exec(attributes)?.[1] ?? "/"));
    return sent.map(([name, { value }]) => `${name}=${value}`).join("; ");
  }

  /** Several come in one text; none has a comma in it. */
  #keep(lines: string): void {
    for (const [, name = "", value = "", attributes = ""] of lines.matchAll(/(?:^|,)([\w.-]+)=([^;,]*)([^,]*)/g)) {
      if (/Max-Age=0/.test(attributes)) this.cookies.delete(name);
      else this.cookies.set(name, { value, attributes });
    }
  }
}
