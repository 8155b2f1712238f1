// The server whose token service is asked: a process of its own, so that a request which it never answers is seen by a
// client whose patience ends. The world's clock stands still, so that nothing changes but by requests.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { assertionOf } from "../../support/assertions.ts";
import { customerDraft } from "../../support/customers.ts";
import { freshDatabase, type DialectName } from "../../support/databases.ts";
import { testFolder } from "../../support/folders.ts";
import { selfSigned } from "../../support/self-signed.ts";
import { ServerProcess } from "../../support/server-process.ts";
import { machineClock } from "@understudy/kernel";
import { azureCli, Pouch } from "./pouch.ts";
import { admins, clients, newPasswords, seedOf, type User } from "./seed.ts";

/** One pair of keys is enough for a certificate that nobody else has. */
const certificate = selfSigned();

export class TokenWorld {
  readonly server: ServerProcess;
  readonly pouch: Pouch;

  private constructor(server: ServerProcess, pouch: Pouch) {
    this.server = server;
    this.pouch = pouch;
  }

  static async open(dialect: DialectName, closing: AsyncDisposableStack): Promise<TokenWorld> {
    const folder = testFolder();
    closing.defer(() => folder.remove());
    const database = await freshDatabase(dialect);
    closing.defer(() => database.drop());
    writeFileSync(folder.file("seed.json"), JSON.stringify(seedOf(certificate)));
    const server = await ServerProcess.start({
      args: [
        "--data", folder.file("data"), "--seed", folder.file("seed.json"), "--seed-number", "1", "--clock", "frozen@2027-01-15T12:00:00Z",
        ...(database.url === undefined ? [] : ["--database-url", database.url]),
      ],
      readyFile: folder.file("ready.json"),
    });
    // Told to stop it would wait for whatever it never answers.
    closing.defer(() => server.kill());
    const keys = clients.flatMap(({ key = [] }) => key);
    const passwords = Object.values(admins).flatMap((user) => user.passwords);
    const masterKey = readFileSync(folder.file("data/master.key"), "utf8").trim();
    const secrets = [...keys, ...passwords, server.ready.operatorKey, masterKey, "PRIVATE KEY"];
    return new TokenWorld(server, new Pouch(await customerOf(server), secrets));
  }

  get http(): string {
    return this.server.ready.urls.http;
  }

  /** What the world holds. */
  async export(): Promise<string> {
    const response = await this.#control("GET", "/export");
    return response.text();
  }

  /** As the operator, who has to be obeyed. */
  async order(path: string, order: object): Promise<Record<string, string>> {
    const response = await this.#control("POST", path, order);
    return (await response.json()) as Record<string, string>;
  }

  async #control(method: string, path: string, body?: object): Promise<Response> {
    const { urls, operatorKey } = this.server.ready;
    const headers = { authorization: `Bearer ${operatorKey}` };
    const response = await fetch(`${urls.control}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!response.ok) assert.fail(`${method} ${path} was answered ${response.status} ${await response.text()}\n${this.server.log}`);
    return response;
  }
}

/** A customer of the first partner, whose administrator has a password that was made and not chosen. */
async function customerOf(server: ServerProcess): Promise<{ customerId: string; customerDomain: string; user: User }> {
  const { urls, operatorKey } = server.ready;
  const order = { userName: admins.asked.userName, appId: azureCli, mfa: true };
  const { access_token: token } = (await posted(`${urls.control}/tokens`, operatorKey, order)) as { access_token: string };
  const draft = customerDraft("Asked Customer");
  const made = (await posted(`${urls.http}/v1/customers`, token, draft)) as { id: string; userCredentials: { userName: string; password: string } };
  const customerDomain = draft.companyProfile["domain"] as string;
  const { userName, password } = made.userCredentials;
  return { customerId: made.id, customerDomain, user: { userName: `${userName}@${customerDomain}`, passwords: [password, ...newPasswords] } };
}

async function posted(url: string, token: string, body: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  assert.ok(response.ok, url);
  return response.json();
}

/** Proof of the client that has a certificate; good for ten minutes. */
export function clientAssertion(appId: string, domain: string): string {
  const audience = `https://login.microsoftonline.com/${domain}/oauth2/v2.0/token`;
  return assertionOf({ certificate, clientId: appId, audience, now: machineClock.now() });
}
