// Finds the running server by its ready file and calls its control API.

import { once } from "node:events";
import { request, type IncomingMessage, type RequestOptions } from "node:http";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import type { Command } from "commander";
import type { Credentials, ReadyAccount, ReadyFile } from "@understudy/server";
import { dataFolderDefault, readReady, readyFileOf } from "./ready.ts";
import { UserMistake } from "./user-mistake.ts";

/** Options that every command has which talks to a running server. */
export interface Target {
  readonly data?: string;
  readonly readyFile?: string;
  readonly json?: boolean;
}

export function targeting(command: Command): Command {
  return command
    .option("--data <folder>", `data folder of the running server (default: ${dataFolderDefault})`)
    .option("--ready-file <file>", "ready file of the running server, instead of --data")
    .option("--json", "print JSON");
}

export const readReadyFile = (target: Target): ReadyFile => readReady(resolve(readyFileOf(target)));

/** What to say when the server of a ready file does not answer. */
export const goneFrom = (address: string): UserMistake => new UserMistake(`Nothing answers at ${address}. ${hasGone}`, 1);

export const otherProgramAt = (address: string): UserMistake => new UserMistake(`What answers at ${address} is another program. ${hasGone}`, 1);

const hasGone = "The server of that ready file has gone; start one with: understudy up";

/** The accounts as they are now, the active ones first: the ready file knows only those of the server's start. */
export async function accountsOf(target: Target): Promise<readonly ReadyAccount[]> {
  const { accounts } = (await (await control(target, "GET", "/credentials")).json()) as Credentials;
  const standing = (await (await control(target, "GET", "/accounts")).json()) as { readonly accounts: readonly { readonly tenantId: string; readonly state: string }[] };
  const active = new Set(standing.accounts.filter(({ state }) => state === "active").map(({ tenantId }) => tenantId));
  const [first, last] = [accounts.filter(({ tenantId }) => active.has(tenantId)), accounts.filter(({ tenantId }) => !active.has(tenantId))];
  return [...first, ...last] as readonly ReadyAccount[];
}

/** The account of a kind, which has to be there. */
export function accountAmong(accounts: readonly ReadyAccount[], kind: ReadyAccount["kind"]): ReadyAccount {
  const found = accounts.find((account) => account.kind === kind);
  if (found) return found;
  const ownWay = kind === "sandbox" ? "The primary account asks for one, on the dashboard or with: understudy call integrationSandbox.create (docs/guide/set-up.md leads through it)" : "Have a company enrol with: understudy accounts create";
  throw new UserMistake(`There is no ${kind} account in this world. ${ownWay}; or begin another world, which has one of each, in a folder of its own: understudy up --seed demo --data FOLDER`, 1);
}

export const accountOf = async (target: Target, kind: ReadyAccount["kind"]): Promise<ReadyAccount> => accountAmong(await accountsOf(target), kind);

export async function control(target: Target, method: "GET" | "POST", path: string, body?: object, signal?: AbortSignal): Promise<Response> {
  const ready = readReadyFile(target);
  const headers = { authorization: `Bearer ${ready.operatorKey}`, "content-type": "application/json" };
  const response = await ask(`${ready.urls.control}${path}`, { method, headers, ...(signal && { signal }) }, body && JSON.stringify(body))
    .catch(() => { throw goneFrom(ready.urls.control); });
  if (!response.headers.get("content-type")?.startsWith("application/json")) throw otherProgramAt(ready.urls.control);
  if (response.ok) return response;
  const { description } = (await response.json()) as { description?: string };
  // What can be no value in any world was typed wrong; the rest is this world's refusal.
  throw new UserMistake(description ?? `The server answered ${response.status}.`, response.status === 400 ? 2 : 1);
}

/** However long the answer takes: `fetch` gives up after five minutes, and the clock may have a century to settle. */
async function ask(url: string, options: RequestOptions, body?: string): Promise<Response> {
  const sent = request(url, options).end(body);
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  const { statusCode: status = 0, headers: { "content-type": type = "" } } = answer;
  return new Response(Readable.toWeb(answer), { status, headers: { "content-type": type } });
}

/** Prints an answer: as JSON when that was asked for, else as a person reads it. */
export function print<Answer>(target: Pick<Target, "json">, answer: Answer, words: (answer: Answer) => string): void {
  process.stdout.write(`${target.json ? JSON.stringify(answer, null, 2) : plain(words(answer))}\n`);
}

/** Names and paths are anybody's: what would steer the terminal is left out. */
export const plain = (text: string): string => text.replaceAll(/[^\P{Cc}\n]/gu, " ");
