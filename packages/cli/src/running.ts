// Finds the running server by its ready file and calls its control API.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import type { ReadyFile } from "@understudy/server";
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

export async function control(target: Target, method: "GET" | "POST", path: string, body?: object): Promise<Response> {
  const ready = readReadyFile(target);
  const response = await fetch(`${ready.urls.control}${path}`, {
    method,
    headers: { authorization: `Bearer ${ready.operatorKey}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new UserMistake(`Nothing answers at ${ready.urls.control}. The server of that ready file has gone; start one with: understudy up`, 1);
  });
  if (!response.headers.get("content-type")?.startsWith("application/json")) {
    throw new UserMistake(`What answers at ${ready.urls.control} is another program. The server of that ready file has gone; start one with: understudy up`, 1);
  }
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
