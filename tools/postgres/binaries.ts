// Where PostgreSQL's programs are: those of the machine, else those that came with the development dependencies.
// UNDERSTUDY_POSTGRES=system or =embedded asks for one kind only.

import { execFile } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { embeddedFolder } from "./embedded.ts";

export interface Binaries {
  /** Holds `initdb` and `postgres`. */
  readonly folder: string;
  readonly source: "system" | "embedded";
  readonly version: number;
}

/** No PostgreSQL here: not a failure of the tests, but nothing to be silent about either. */
export class PostgresMissing extends Error {
  override readonly name = "PostgresMissing";
}

/** Where packages put it beside the path: Debian and Ubuntu, Red Hat, Homebrew, Postgres.app, the Windows installer. */
const usualFolders = [
  "/usr/lib/postgresql/*/bin",
  "/usr/pgsql-*/bin",
  "/opt/homebrew/opt/postgresql@*/bin",
  "/usr/local/opt/postgresql@*/bin",
  "/Applications/Postgres.app/Contents/Versions/*/bin",
  "C:/Program Files/PostgreSQL/*/bin",
];

/** The oldest that is still maintained as of this writing. */
const versionMin = 14;

export async function findBinaries(): Promise<Binaries> {
  const wanted = wantedSources();
  for (const source of wanted) {
    const found = await (source === "system" ? findSystem() : findEmbedded());
    if (found) return found;
  }
  throw new PostgresMissing(wanted.map((source) => missing[source]).join("\n"));
}

const missing = {
  system: `No PostgreSQL ${versionMin} or later is installed: looked in PATH and in ${usualFolders.join(", ")}.`,
  embedded: `No PostgreSQL came with the dependencies: there is none for ${process.platform}-${process.arch}, or it was left out.`,
};

function wantedSources(): readonly Binaries["source"][] {
  const choice = process.env["UNDERSTUDY_POSTGRES"] ?? "";
  if (choice === "") return ["system", "embedded"];
  if (choice === "system" || choice === "embedded") return [choice];
  throw new Error(`UNDERSTUDY_POSTGRES is "${choice}"; it may be system, embedded, or unset for whichever there is.`);
}

/** The newest of all that are installed. */
async function findSystem(): Promise<Binaries | undefined> {
  const inPath = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const folders = [...inPath, ...globSync(usualFolders)].filter(isComplete);
  const found = await Promise.all(folders.map(async (folder) => ({ folder, source: "system" as const, version: await versionOf(folder) })));
  return found.filter(({ version }) => version >= versionMin).toSorted((a, b) => b.version - a.version)[0];
}

async function findEmbedded(): Promise<Binaries | undefined> {
  const folder = await embeddedFolder();
  return folder && isComplete(folder) ? { folder, source: "embedded", version: await versionOf(folder) } : undefined;
}

export const programIn = (folder: string, name: string): string =>
  path.join(folder, process.platform === "win32" ? `${name}.exe` : name);

const isComplete = (folder: string): boolean => ["initdb", "postgres"].every((name) => existsSync(programIn(folder, name)));

/** `initdb (PostgreSQL) 18.4` */
async function versionOf(folder: string): Promise<number> {
  const { stdout } = await promisify(execFile)(programIn(folder, "initdb"), ["--version"]);
  return Number(/\d+/.exec(stdout)?.[0] ?? 0);
}
