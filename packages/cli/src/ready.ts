// The ready file of a running server: which one is meant, and what it has to hold to be one.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadyFile } from "@understudy/server";
import { UserMistake } from "./user-mistake.ts";

export const dataFolderDefault = ".understudy";

const howToStart = "start one with: understudy up, or understudy up --seed demo for accounts, applications and customers to begin with";

/** What names a server; what an `exec` around this command has named counts where nothing is. */
interface Named {
  readonly data?: string;
  readonly readyFile?: string;
}

export const isNamed = ({ data, readyFile }: Named): boolean => data !== undefined || readyFile !== undefined;

export function readyFileOf({ data, readyFile }: Named): string {
  if (readyFile !== undefined) return readyFile;
  const ofExec = data === undefined ? process.env["UNDERSTUDY_READY_FILE"] : undefined;
  return ofExec || join(data ?? dataFolderDefault, "ready.json");
}

export function readReady(file: string): ReadyFile {
  const content = parsed(file, textOf(file));
  if (isReadyFile(content)) return content;
  throw new UserMistake(`${file} is no ready file of a server: a server writes it with its addresses, its operator key and its certificate. Name yours with --ready-file, or its folder with --data.`);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") throw new UserMistake(`The ready file ${file} cannot be read: ${code}.`);
    throw new UserMistake(`No server is running that has written ${file}. One that runs from another folder is named with --data FOLDER; ${howToStart}`, 1);
  }
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserMistake(`${file} is no ready file of a server: it is no JSON. Name yours with --ready-file, or its folder with --data.`);
  }
}

function isReadyFile(content: unknown): content is ReadyFile {
  const { urls, operatorKey, caCertificate, accounts } = (content ?? {}) as Partial<Record<string, unknown>>;
  const { http, https, api, control } = (urls ?? {}) as Partial<Record<string, unknown>>;
  const isUrl = (url: unknown) => typeof url === "string" && URL.canParse(url);
  return [http, https, api, control].every(isUrl) && typeof operatorKey === "string" && typeof caCertificate === "string" && Array.isArray(accounts);
}
