// The ready file: where everything is, written once requests are served. Its form is relied on from outside.

import { rmSync } from "node:fs";
import { listAccounts, listApplications, type AccountRecord } from "./accounts/index.ts";
import { writeAtomically } from "./data-folder.ts";
import { DatabaseRefused } from "./database/index.ts";
import type { OpenedWorld } from "./open-world.ts";

export interface ReadyFile {
  readonly version: string;
  readonly readyInMs: number;
  readonly pid: number;
  readonly urls: {
    readonly https: string;
    readonly http: string;
    readonly login: string;
    readonly api: string;
    readonly dashboard: string;
    readonly control: string;
    readonly console: string;
  };
  readonly caCertificate: string;
  readonly operatorKey: string;
  readonly accounts: readonly ReadyAccount[];
}

export interface ReadyAccount {
  readonly kind: AccountRecord["kind"];
  readonly cloud: AccountRecord["cloud"];
  readonly partnerType: AccountRecord["partnerType"];
  readonly tenantId: string;
  readonly domain: string;
  readonly admin: { readonly userName: string; readonly password?: string };
  readonly apps: readonly { readonly type: "web" | "native"; readonly appId: string; readonly key?: string }[];
}

export function urlsOf(host: string, httpsPort: number, httpPort: number): ReadyFile["urls"] {
  const name = host === "127.0.0.1" || host === "0.0.0.0" || host === "::" || host === "::1" ? "localhost" : host;
  const https = `https://${name}:${httpsPort}`;
  const http = `http://${name}:${httpPort}`;
  return { https, http, login: https, api: https, dashboard: `${http}/dashboard`, control: `${http}/_understudy/v1`, console: `${http}/console` };
}

/** Keeps the files true: written first when requests are served, again after a reset, removed at the end. */
export class ReadyFileWriter {
  content: ReadyFile;
  readonly #paths: readonly string[];

  private constructor(content: ReadyFile, paths: readonly string[]) {
    this.content = content;
    this.#paths = paths;
  }

  static async first(opened: OpenedWorld, facts: Omit<ReadyFile, "accounts">, paths: readonly string[]): Promise<ReadyFileWriter> {
    const writer = new ReadyFileWriter({ ...facts, accounts: [] }, paths);
    await writer.write(opened);
    return writer;
  }

  async write(opened: OpenedWorld): Promise<ReadyFile> {
    this.content = { ...this.content, accounts: await describeAccounts(opened) };
    for (const path of this.#paths) writeReadyFile(path, this.content);
    return this.content;
  }

  remove(): void {
    for (const path of this.#paths) rmSync(path, { force: true });
  }
}

function writeReadyFile(path: string, content: ReadyFile): void {
  try {
    writeAtomically(path, `${JSON.stringify(content, null, 2)}\n`, 0o600);
  } catch (error) {
    throw new DatabaseRefused(`The ready file ${path} cannot be written: ${(error as Error).message}.`);
  }
}

/** The accounts of the world as they are now, with the secrets that can be known. */
export function describeAccounts(opened: OpenedWorld): Promise<ReadyAccount[]> {
  return opened.world.view(async (view) => {
    const described: ReadyAccount[] = [];
    for (const account of await listAccounts(view.db)) {
      const known = opened.known.get(account.accountId);
      const apps = await listApplications(view, account);
      const { kind, cloud, partnerType, accountId: tenantId, domain, adminUserName } = account;
      described.push({
        kind, cloud, partnerType, tenantId, domain,
        admin: { userName: adminUserName, ...(known && { password: known.adminPassword }) },
        apps: apps.map(({ type, appId }) => {
          const key = known?.keys.get(appId);
          return { type, appId, ...(key !== undefined && { key }) };
        }),
      });
    }
    return described;
  });
}
