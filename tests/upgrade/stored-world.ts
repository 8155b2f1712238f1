// The stored worlds of every schema version: checked-in SQL with what was in it, and the facts that a test needs to ask
// for it. `write-world.ts` makes the one of the newest version; an older one is never written again.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { migrate, type Database } from "../../packages/server/src/database/index.ts";

export interface Facts {
  /** Base64url, as in `master.key`: under it the keys in the world were marked and its answers sealed. */
  readonly masterKey: string;
  readonly domain: string;
  readonly app: { readonly appId: string; readonly key: string };
  readonly now: string;
  /** A customer that was created by a named request, whose answer is kept sealed. */
  readonly created: { readonly requestId: string; readonly body: object; readonly answer: { readonly id: string } & Record<string, unknown> };
  /** Of the sandbox that was being created. */
  readonly sandboxDomain: string;
}

const worlds = path.join(import.meta.dirname, "worlds");

export const worldFile = (version: number, extension: "sql" | "json"): string =>
  path.join(worlds, `${String(version).padStart(4, "0")}.${extension}`);

export const hasStoredWorld = (version: number): boolean => existsSync(worldFile(version, "sql"));

export const factsOf = (version: number): Facts => JSON.parse(readFileSync(worldFile(version, "json"), "utf8")) as Facts;

/** Makes the database as that version had it, with its world in it. */
export async function plantStoredWorld(database: Database, version: number): Promise<void> {
  await migrate(database, version);
  const text = readFileSync(worldFile(version, "sql"), "utf8");
  const script = database.dialect === "sqlite" ? text : text.replaceAll(/\bX'([0-9A-F]*)'/g, String.raw`'\x$1'`);
  await database.script(script);
}

/** The folder as that version's server would have left it, without the database. */
export function makeStoredFolder(folder: string, version: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "master.key"), factsOf(version).masterKey, { mode: 0o600 });
}
