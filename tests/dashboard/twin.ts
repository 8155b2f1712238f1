// Two worlds that begin the same. In the one people click; what the pages send for it is sent in the other by a client
// of the API. Ids and secrets follow from the seed number and the master key, so that both worlds make the same ones
// and everything can be compared as it is: only the application that a change came through is another.

import { strict as assert } from "node:assert";
import { randomBytes } from "node:crypto";
import type { BrowserContext, Request } from "playwright-core";
import { allOperations, isBuilt } from "@understudy/contract";
import { askToken } from "../support/token-requests.ts";
import { Visitor } from "../support/visitor.ts";
import { azureCli, type Json, type TestWorld } from "../support/world.ts";
import { logins, startAllPagesWorld } from "./all-pages-world.ts";
import type { Flow } from "./clicks/flow.ts";
import type { Desk, Login } from "./desk.ts";

/** Where several servers share a master key, it is in the environment. */
process.env["UNDERSTUDY_MASTER_KEY"] ??= randomBytes(32).toString("base64url");

export const startOneOfTwins = (): Promise<TestWorld> => startAllPagesWorld({ seedNumber: 4, settings: { sandboxLimits: "unlimited" } });

/** A request that changes something. */
interface Write {
  readonly operation: string;
  readonly method: string;
  /** Of the API. */
  readonly path: string;
  readonly body: string | undefined;
  /** Those that are the request's own: what it is called, which version it changes. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Answered {
  readonly status: number;
  readonly answer: Json;
}

/** What a change has left in one world. */
interface Left extends Answered {
  /** What the write was about, as the API shows it afterwards. */
  readonly resource: Answered;
}

export interface Change {
  readonly operation: string;
  readonly by: string;
  readonly correlationId: string;
  readonly clicked: Left;
  readonly called: Left;
}

interface Person {
  readonly desk: Desk;
  /** What was sent from the desk and is not repeated yet. */
  readonly sent: Promise<Write & Answered>[];
  /** Of a client of the other world. */
  readonly token: string;
}

export class Twins {
  readonly changes: Change[] = [];
  readonly #clicked: TestWorld;
  readonly #called: TestWorld;
  readonly #newDesk: () => Promise<Desk>;
  readonly #people = new Map<string, Person>();
  readonly #logs = new Map<string, readonly Json[]>();

  constructor(clicked: TestWorld, called: TestWorld, newDesk: () => Promise<Desk>) {
    this.#clicked = clicked;
    this.#called = called;
    this.#newDesk = newDesk;
  }

  /** By clicks in the one world, then by API in the other. */
  async play({ by, operator, click }: Flow): Promise<void> {
    const person = await this.#person(by);
    await operator?.(this.#clicked);
    await operator?.(this.#called);
    try {
      await click(person.desk, this.#clicked);
    } catch (error) {
      // Whatever is clicked next begins at a page that asks for nothing.
      await person.desk.visit("/dashboard");
      throw error;
    } finally {
      await this.#repeat(by, person);
    }
  }

  async #repeat(by: string, { sent, token }: Person): Promise<void> {
    const writes = await Promise.all(sent.splice(0));
    const called: Answered[] = [];
    for (const write of writes) called.push(await send(this.#called, write, token));
    for (const [index, { status, answer, ...write }] of writes.entries()) {
      this.changes.push({
        operation: write.operation, by, correlationId: write.headers["ms-correlationid"] ?? "",
        clicked: { status, answer, resource: await this.#resourceOf(this.#clicked, by, write) },
        called: { ...called[index] as Answered, resource: await this.#resourceOf(this.#called, by, write) },
      });
    }
  }

  /** What the activity log says of a change in both worlds, when all changes are made. */
  async records({ by, correlationId }: Change): Promise<readonly [clicked: Json[], called: Json[]]> {
    const listed = async (world: TestWorld): Promise<Json[]> => (await this.#logOf(world, by)).filter((record) => record.originalCorrelationId === correlationId);
    return [await listed(this.#clicked), await listed(this.#called)];
  }

  /** Read once: it is long. */
  async #logOf(world: TestWorld, by: string): Promise<readonly Json[]> {
    const key = `${by} at ${world.ready.urls.http}`;
    const log = this.#logs.get(key) ?? (await this.#read(world, by, "/v1/auditrecords?size=500")).answer.items;
    this.#logs.set(key, log);
    return log;
  }

  async close(): Promise<void> {
    for (const { desk } of this.#people.values()) await desk.close();
  }

  /** Signed in in both worlds, one time in each: a sign-in takes of the ids, too. */
  async #person(name: string): Promise<Person> {
    const known = this.#people.get(name);
    if (known) return known;
    const login = logins[name] as Login;
    const desk = await this.#newDesk();
    await desk.context.addInitScript(sendFormsAsBytes);
    const sent = writesFrom(desk.context);
    await desk.enter(login);
    const person = { desk, sent, token: await tokenOf(this.#called, login) };
    this.#people.set(name, person);
    return person;
  }

  async #read(world: TestWorld, by: string, path: string): Promise<Answered> {
    const token = await world.userToken(world.primary, { userName: logins[by]?.userName ?? "" });
    const { status, text } = await world.call("GET", path, { token });
    return { status, answer: parsed(text) };
  }

  #resourceOf(world: TestWorld, by: string, write: Write): Promise<Answered> {
    return this.#read(world, by, shownAt[write.operation] ?? nearestRead(write.path));
  }
}

const door = "/dashboard/api";

/** Of a browser, from now on. */
function writesFrom(context: BrowserContext): Promise<Write & Answered>[] {
  const sent: Promise<Write & Answered>[] = [];
  context.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (!pathname.startsWith(door)) return;
    const path = pathname.slice(door.length);
    const operation = operationAt(request.method(), path);
    if (operation?.records) sent.push(answered(request, operation.id, path + search));
  });
  return sent;
}

/**
 * Runs in the pages. Of a form of parts a browser tells nobody what is in it; of bytes it does: so the page sends the bytes
 * that the form becomes.
 */
function sendFormsAsBytes(): void {
  const send = globalThis.fetch;
  globalThis.fetch = async (to, options) => {
    if (!(options?.body instanceof FormData)) return send(to, options);
    const form = new Response(options.body);
    const headers = new Headers(options.headers);
    headers.set("content-type", form.headers.get("content-type") ?? "");
    return send(to, { ...options, headers, body: await form.arrayBuffer() });
  };
}

const ownHeaders = ["ms-requestid", "ms-correlationid", "if-match", "content-type"];

async function answered(request: Request, operation: string, path: string): Promise<Write & Answered> {
  const response = await request.response();
  assert.ok(response, `${operation} is answered`);
  const headers = Object.entries(await request.allHeaders()).filter(([name]) => ownHeaders.includes(name));
  return {
    operation, method: request.method(), path, body: request.postData() ?? undefined, headers: Object.fromEntries(headers),
    // A browser keeps no body of an answer that has none.
    status: response.status(), answer: response.status() === 204 ? undefined : parsed(await response.text()),
  };
}

async function send(world: TestWorld, { method, path, body, headers }: Write, token: string): Promise<Answered> {
  const { status, text } = await world.call(method, path, { token, headers, ...(body !== undefined && { body }) });
  return { status, answer: parsed(text) };
}

const parsed = (text: string): Json => (text === "" ? undefined : JSON.parse(text));

/** An application as any, which has nothing to do with the dashboard: a user signs in through it, with a second factor. */
async function tokenOf(world: TestWorld, { userName, password }: Login): Promise<string> {
  const visitor = new Visitor(world);
  const client = { client_id: azureCli, redirect_uri: "http://localhost" };
  const resource = "https://api.partnercenter.microsoft.com";
  const tenant = userName.split("@")[1] ?? "";
  const page = await visitor.open(`/${tenant}/oauth2/authorize?${new URLSearchParams({ ...client, response_type: "code", resource }).toString()}`);
  const back = await visitor.signIn(page, { admin: { userName, password } });
  const code = back.location?.searchParams.get("code");
  assert.ok(code, `${userName} signs in: ${back.status} ${back.title}`);
  const answer = await askToken(world, tenant, { ...client, grant_type: "authorization_code", code, resource });
  assert.equal(answer.status, 200, answer.text);
  return answer.json.access_token;
}

function operationAt(method: string, path: string) {
  const matches = allOperations.filter(isBuilt).filter((one) => one.method === method && patternOf(one.path).test(path));
  // A word of a path's own goes before an id that stands for anything.
  return matches.toSorted((a, b) => a.path.split("{").length - b.path.split("{").length)[0];
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`, "i");

/** Where a write's own path and all above it show nothing of what it has changed. */
const shownAt: Readonly<Record<string, string>> = {
  "accounts.sandboxIndirectResellers.create": "/internal/v1/indirectresellers",
  "accounts.sandboxIndirectResellers.delete": "/internal/v1/indirectresellers",
};

/** The path of a write, or the nearest above it that can be read. */
function nearestRead(path: string): string {
  const [pathname = ""] = path.split("?");
  if (operationAt("GET", pathname)) return pathname;
  assert.notEqual(pathname, "", "something above the path can be read");
  return nearestRead(pathname.slice(0, pathname.lastIndexOf("/")));
}
