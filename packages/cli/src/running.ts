// Finds the running server by its ready file and calls its control API.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { ReadyAccount, ReadyFile } from "@understudy/server";
import { UserMistake } from "./user-mistake.ts";

export const dataFolderDefault = ".understudy";

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

export function readReadyFile(target: Target): ReadyFile {
  const file = target.readyFile ?? join(target.data ?? dataFolderDefault, "ready.json");
  try {
    return JSON.parse(readFileSync(file, "utf8")) as ReadyFile;
  } catch {
    throw new UserMistake(`No server is running that has written ${resolve(file)}. Start one with: understudy up`, 1);
  }
}

/** What to say when the server of a ready file does not answer. */
export const goneFrom = (address: string): UserMistake => new UserMistake(`Nothing answers at ${address}. ${hasGone}`, 1);

export const otherProgramAt = (address: string): UserMistake => new UserMistake(`What answers at ${address} is another program. ${hasGone}`, 1);

const hasGone = "The server of that ready file has gone; start one with: understudy up";

/** The account of a kind, which has to be there. */
export function accountOf({ accounts }: ReadyFile, kind: ReadyAccount["kind"]): ReadyAccount {
  const found = accounts.find((account) => account.kind === kind);
  if (found) return found;
  throw new UserMistake(`There is no ${kind} account in this world. Start one with: understudy up --seed demo`, 1);
}

export async function control(target: Target, method: "GET" | "POST", path: string, body?: object, signal?: AbortSignal): Promise<Response> {
  const ready = readReadyFile(target);
  const response = await fetch(`${ready.urls.control}${path}`, {
    method,
    headers: { authorization: `Bearer ${ready.operatorKey}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch(() => { throw goneFrom(ready.urls.control); });
  if (!response.headers.get("content-type")?.startsWith("application/json")) throw otherProgramAt(ready.urls.control);
  if (response.ok) return response;
  const { description } = (await response.json()) as { description?: string };
  throw new UserMistake(description ?? `The server answered ${response.status}.`, 1);
}

/** Prints an answer: as JSON when that was asked for, else as a person reads it. */
export function print<Answer>(target: Target, answer: Answer, words: (answer: Answer) => string): void {
  process.stdout.write(`${target.json ? JSON.stringify(answer, null, 2) : plain(words(answer))}\n`);
}

/** Names and paths are anybody's: what would steer the terminal is left out. */
export const plain = (text: string): string => text.replaceAll(/[^\P{Cc}\n]/gu, " ");
