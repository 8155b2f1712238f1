// The server that the clients are tested against: the command line's own program with the seed `demo`, in a process
// of its own, on ports of its own.

import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { ReadyAccount, ReadyFile } from "@understudy/server";
import { testFolder, type TestFolder } from "../support/folders.ts";
import { selfSigned } from "../support/self-signed.ts";
import { ServerProcess, sources } from "../support/server-process.ts";
import { azureCli } from "../support/world.ts";
import type { Place } from "./run-program.ts";

export interface Served {
  readonly sandbox: ReadyAccount;
  readonly primary: ReadyAccount;
  /** The server under its own name. */
  readonly place: Place;
  readonly ready: ReadyFile;
  readonly httpsPort: number;
  /** Requests that an operation has answered so far, by status. */
  countsOf(operation: string): Promise<Readonly<Record<string, number>>>;
  /** A token of the account's administrator, made by the operator. */
  userToken(account: ReadyAccount): Promise<string>;
  /** Registers addresses of single-page applications for the account's web application; earlier ones are gone. */
  registerPages(account: ReadyAccount, uris: readonly string[]): Promise<void>;
  /** Has the account's web application known by a new certificate, whose file with its private key is answered. */
  certify(account: ReadyAccount): Promise<string>;
  /** Fails when it does not stop in peace. */
  stop(): Promise<void>;
}

export async function serve(): Promise<Served> {
  const folder = testFolder();
  const server = await ServerProcess.start({ program: sources, args: ["--ephemeral", "--seed", "demo"] });
  const { urls, caCertificate, accounts } = server.ready;
  const accountOf = (kind: ReadyAccount["kind"]) => accounts.find((account) => account.kind === kind) as ReadyAccount;
  return {
    sandbox: accountOf("sandbox"),
    primary: accountOf("primary"),
    place: { authority: urls.login, apiRoot: urls.api, caCertificate },
    ready: server.ready,
    httpsPort: Number(new URL(urls.https).port),
    countsOf: async (operation) => countsIn(await (await fetch(`${urls.http}/metrics`)).text(), operation),
    userToken: (account) => userToken(server.ready, account),
    registerPages: (account, uris) => registerPages(server.ready, account, uris),
    certify: async (account) => {
      const file = certificateFile(folder);
      await certify(server.ready, account, file.pem);
      return file.path;
    },
    stop: async () => {
      folder.remove();
      await server.stop();
    },
  };
}

function countsIn(metrics: string, operation: string): Record<string, number> {
  const lines = metrics.matchAll(/^understudy_requests_total\{operation="(.+)",status="(\d+)"\} (\d+)$/gm);
  const ofOperation = [...lines].filter(([, name]) => name === operation);
  return Object.fromEntries(ofOperation.map(([, , status = "", count]) => [status, Number(count)]));
}

/** A certificate that its owner has signed, in one file with the private key, as programs like to read them. */
export function certificateFile(folder: TestFolder): { readonly path: string; readonly pem: string } {
  const { pem, privateKey } = selfSigned();
  const file = folder.file(`${randomUUID()}.pem`);
  writeFileSync(file, pem + privateKey.export({ type: "pkcs8", format: "pem" }).toString());
  return { path: file, pem };
}

const certify = (ready: ReadyFile, account: ReadyAccount, pem: string): Promise<void> =>
  change(ready, account, "POST", "certificates", { certificate: pem });

const registerPages = (ready: ReadyFile, account: ReadyAccount, uris: readonly string[]): Promise<void> =>
  change(ready, account, "PUT", "redirecturis", uris.map((uri) => ({ type: "spa", uri })));

/** What the account's administrator does to its web application in App management. */
async function change(ready: ReadyFile, account: ReadyAccount, method: string, what: string, body: object): Promise<void> {
  const appId = account.apps.find(({ type }) => type === "web")?.appId;
  const address = `${ready.urls.http}/internal/v1/applications/${appId}/${what}`;
  await send(method, address, await userToken(ready, account), body);
}

async function userToken({ urls, operatorKey }: ReadyFile, { admin }: ReadyAccount): Promise<string> {
  const order = { userName: admin.userName, appId: azureCli, mfa: true };
  const { access_token: token } = await send("POST", `${urls.control}/tokens`, operatorKey, order) as { access_token: string };
  return token;
}

async function send(method: string, url: string, token: string, body: object): Promise<unknown> {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url} was answered ${response.status} ${text}`);
  return JSON.parse(text);
}
