// The server that is asked: a process of its own, so that a request which it never answers is seen by a client whose
// patience ends. Its clock stands still, so that nothing changes but by requests.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import type { ReadyAccount } from "@understudy/server";
import { demoSeed } from "../../packages/server/src/seed/seeds.ts";
import { freshDatabase, type DialectName } from "../support/databases.ts";
import { testFolder, type TestFolder } from "../support/folders.ts";
import { sendRaw } from "../support/raw.ts";
import { ServerProcess } from "../support/server-process.ts";
import { azureCli, type Answer } from "../support/world.ts";
import type { Credential, RandomRequest } from "./random-request.ts";
import { namesIn } from "./spares.ts";
import type { Names } from "./targets.ts";

/** How long a client waits: far longer than anything here takes on a slow machine. */
const patienceMs = 20_000;

const oauthForm = { "content-type": "application/x-www-form-urlencoded" };

export class AskedWorld {
  readonly names: Names;
  readonly server: ServerProcess;
  readonly #tokens: Readonly<Record<Credential, string | undefined>>;

  private constructor(server: ServerProcess, tokens: Readonly<Record<Credential, string | undefined>>, names: Names) {
    this.server = server;
    this.#tokens = tokens;
    this.names = names;
  }

  static async open(dialect: DialectName, closing: AsyncDisposableStack): Promise<AskedWorld> {
    const folder = testFolder();
    closing.defer(() => folder.remove());
    const database = await freshDatabase(dialect);
    closing.defer(() => database.drop());
    const server = await ServerProcess.start({
      args: [
        "--data", folder.file("data"), "--seed", seedFile(folder), "--seed-number", "1", "--clock", "frozen@2027-01-15T12:00:00Z",
        ...(database.url === undefined ? [] : ["--database-url", database.url]),
      ],
      readyFile: folder.file("ready.json"),
    });
    // Told to stop it would wait for whatever it never answers.
    closing.defer(() => server.kill());
    const tokens = await tokensOf(server);
    return new AskedWorld(server, tokens, await namesIn(server.ready, tokens));
  }

  /** Sends a request as it stands; fails when no answer comes while the client is patient. */
  async answerTo(request: RandomRequest): Promise<Answer> {
    const { method, target, credential, headers, body } = request;
    const token = this.#tokens[credential];
    // Without this line the library asks to have the connection closed, and a server that closes it while a body which
    // it refuses is still under way takes its answer with it.
    const all = { Connection: "keep-alive", ...headers, ...(token !== undefined && { Authorization: `Bearer ${token}` }), "Content-Length": String(Buffer.byteLength(body ?? "")) };
    const { promise: impatient, reject } = Promise.withResolvers<never>();
    const patience = setTimeout(() => reject(new Error(`No answer came within ${patienceMs} ms.${request}`)), patienceMs);
    try {
      return await Promise.race([sendRaw(this.server.ready.urls.http, { method, target, headers: all, ...(body !== undefined && { body }) }), impatient]);
    } finally {
      clearTimeout(patience);
    }
  }

  /** What the world holds. */
  export(): Promise<string> {
    return this.#control("GET", "/export");
  }

  /** Begins the world anew: the same accounts with the same secrets. */
  async reset(): Promise<void> {
    await this.#control("POST", "/reset");
  }

  async #control(method: string, path: string): Promise<string> {
    const { urls, operatorKey } = this.server.ready;
    const response = await fetch(`${urls.control}${path}`, { method, headers: { authorization: `Bearer ${operatorKey}` } });
    assert.equal(response.status, 200, `${method} ${path}\n${this.server.log}`);
    return response.text();
  }
}

function accountOf({ ready }: ServerProcess, kind: ReadyAccount["kind"]): ReadyAccount {
  const account = ready.accounts.find((one) => one.kind === kind);
  assert(account, `the world has a ${kind} account`);
  return account;
}

async function tokensOf(server: ServerProcess): Promise<Record<Credential, string | undefined>> {
  const [primary, sandbox] = [accountOf(server, "primary"), accountOf(server, "sandbox")];
  return {
    "primary app": await appToken(server, primary),
    "primary user": await userToken(server, primary),
    "sandbox app": await appToken(server, sandbox),
    "sandbox user": await userToken(server, sandbox),
    operator: server.ready.operatorKey,
    "no such token": "eyJhbGciOiJub25lIn0.e30.",
    none: undefined,
  };
}

async function appToken({ ready }: ServerProcess, { domain, apps }: ReadyAccount): Promise<string> {
  const app = apps.find(({ type }) => type === "web");
  const form = { grant_type: "client_credentials", client_id: app?.appId ?? "", client_secret: app?.key ?? "", resource: "https://graph.windows.net" };
  return tokenIn(await fetch(`${ready.urls.http}/${domain}/oauth2/token`, { method: "POST", headers: oauthForm, body: new URLSearchParams(form).toString() }));
}

async function userToken({ ready }: ServerProcess, { admin }: ReadyAccount): Promise<string> {
  const order = { userName: admin.userName, appId: azureCli, mfa: true };
  const headers = { authorization: `Bearer ${ready.operatorKey}` };
  return tokenIn(await fetch(`${ready.urls.control}/tokens`, { method: "POST", headers, body: JSON.stringify(order) }));
}

async function tokenIn(response: Response): Promise<string> {
  const { access_token: token } = (await response.json()) as { access_token?: string };
  assert(token, "a token is issued");
  return token;
}

/** The demo seed's companies, as indirect providers: these have operations that others are refused. */
function seedFile(folder: TestFolder): string {
  const accounts = demoSeed(1).accounts.map((account) => ({ ...account, partnerType: "indirectProvider", mpnIds: { pga: "1000001", pla: "1000002" } }));
  // On a clock that stands still the calls of five minutes never end.
  writeFileSync(folder.file("seed.json"), JSON.stringify({ accounts, settings: { operationRates: "none" } }));
  return folder.file("seed.json");
}
