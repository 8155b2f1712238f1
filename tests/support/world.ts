// A running server for a test: in this process, over real HTTP, on a fresh world that ends with the test.

import { strict as assert } from "node:assert";
import { startServer, type ReadyAccount, type ReadyFile, type ServerOptions } from "@understudy/server";
import { freshDatabase, type DialectName } from "./databases.ts";

export interface TestWorld {
  readonly ready: ReadyFile;
  readonly primary: ReadyAccount;
  readonly sandbox: ReadyAccount;
  /** Of PostgreSQL; absent where the world lives in a file. */
  readonly databaseUrl?: string;
  /** An application's own token, got as any client gets it. */
  appToken(account: ReadyAccount, resource?: string): Promise<string>;
  /** A token of the account's administrator, made by the operator. */
  userToken(account: ReadyAccount, options?: { readonly mfa?: boolean; readonly userName?: string }): Promise<string>;
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  control(method: "GET" | "POST", path: string, body?: object): Promise<Answer>;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, text as it is. */
  readonly body?: object | string | Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; fails the test where it is none. */
  readonly json: Json;
}

/** What was on the wire. */
// oxlint-disable-next-line typescript/no-explicit-any -- a test says what it expects of the wire by asserting it
export type Json = any;

export type WorldOptions = Partial<Pick<ServerOptions, "seed" | "seedNumber" | "clock" | "settings" | "dataFolder" | "databaseUrl" | "readyFile" | "log">>;

export async function startWorld(options: WorldOptions = {}, dialect: DialectName = "sqlite"): Promise<TestWorld> {
  const database = await freshDatabase(dialect);
  const server = await startServer({
    host: "127.0.0.1", port: 0, httpPort: 0, seed: "demo", seedNumber: undefined, clock: undefined, settings: {},
    uptimeMs: () => 0,
    ...(database.url !== undefined && { databaseUrl: database.url }),
    ...options,
  });
  const { ready } = server;
  const { http, control } = ready.urls;
  const accountOf = (kind: ReadyAccount["kind"]): ReadyAccount =>
    ready.accounts.find((account) => account.kind === kind) as ReadyAccount;
  return {
    ready,
    primary: accountOf("primary"),
    sandbox: accountOf("sandbox"),
    ...(database.url !== undefined && { databaseUrl: database.url }),
    appToken: (account, resource) => appToken(http, account, resource),
    userToken: async (account, { mfa = true, userName = account.admin.userName } = {}) => {
      const answer = await send(`${control}/tokens`, "POST", { token: ready.operatorKey, body: { userName, appId: azureCli, mfa } });
      return answer.json.access_token as string;
    },
    call: (method, path, call = {}) => send(`${http}${path}`, method, call),
    control: (method, path, body) => send(`${control}${path}`, method, { token: ready.operatorKey, ...(body && { body }) }),
    close: async () => {
      await server.close();
      await database.drop();
    },
  };
}

/** The Azure CLI's public client, known in every tenant. */
export const azureCli = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

async function appToken(http: string, account: ReadyAccount, resource = "https://graph.windows.net"): Promise<string> {
  const app = account.apps.find(({ type }) => type === "web");
  assert(app?.key, "the account has a web application with a known key");
  const form = new URLSearchParams({ grant_type: "client_credentials", client_id: app.appId, client_secret: app.key, resource });
  const response = await fetch(`${http}/${account.domain}/oauth2/token`, { method: "POST", body: form });
  const answer = (await response.json()) as { access_token?: string };
  assert(answer.access_token, JSON.stringify(answer));
  return answer.access_token;
}

async function send(url: string, method: string, { token, headers, body }: CallOptions): Promise<Answer> {
  const isJson = typeof body === "object" && !(body instanceof Uint8Array);
  const response = await fetch(url, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as string) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, get json() { return JSON.parse(text); } };
}
