// The data folder: what a server keeps beside its database. Secrets in it can be read by their owner only.

import {
  chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync,
} from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { realHostNames } from "@understudy/contract";
import { machineClock } from "@understudy/kernel";
import { makeLocalAuthority, type LocalAuthority } from "./certificates/index.ts";
import { DatabaseRefused } from "./database/index.ts";

export interface DataFolder {
  readonly path: string;
  file(name: string): string;
  /** Answers what removes everything that is new in the folder since now, or since it was made. */
  remember(): () => void;
  /** At the end: the folder goes, if it was made for this run only, or for a start that failed and left it empty. */
  leave(failed: boolean): void;
}

export function openDataFolder(given: string): DataFolder {
  const path = resolve(given);
  const made = makeFolder(path);
  return {
    path,
    file: (name) => join(path, name),
    remember: () => {
      const known = new Set(made === undefined ? readdirSync(path) : []);
      return () => readdirSync(path).filter((name) => !known.has(name)).forEach((name) => rmSync(join(path, name)));
    },
    leave: (failed) => {
      if (failed && made !== undefined) removeEmpty(path, made);
    },
  };
}

/** The uppermost folder that had to be made, if any. */
function makeFolder(path: string): string | undefined {
  try {
    return mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DatabaseRefused(`The data folder ${path} cannot be made: ${(error as Error).message}.`);
  }
}

/** Another process may have put something there meanwhile: what is not empty stays. */
function removeEmpty(path: string, uppermost: string): void {
  try {
    for (let folder = path; folder.startsWith(uppermost); folder = dirname(folder)) rmdirSync(folder);
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}

export function makeTemporaryFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), "understudy-"));
  const leave = () => rmSync(path, { recursive: true, force: true });
  return { path, file: (name) => join(path, name), remember: () => () => {}, leave };
}

/** Written whole or not at all, also when the machine stops: on disk beside its place first, then moved there. */
export function writeAtomically(file: string, content: string, mode: number): void {
  const beside = `${file}.${process.pid}.new`;
  writeFileSync(beside, content, { mode, flush: true });
  chmodSync(beside, mode);
  renameSync(beside, file);
}

/** The key that all secrets hang on: from the environment where several machines share a world, else from a file. */
export function masterKey(folder: DataFolder): Uint8Array {
  const given = process.env["UNDERSTUDY_MASTER_KEY"];
  if (given !== undefined) return checkedKey(given, "UNDERSTUDY_MASTER_KEY");
  const file = folder.file("master.key");
  if (!existsSync(file)) writeAtomically(file, randomBytes(32).toString("base64url"), 0o600);
  return checkedKey(readFileSync(file, "utf8"), file);
}

function checkedKey(text: string, where: string): Uint8Array {
  const key = Buffer.from(text.trim(), "base64url");
  if (key.length >= 32) return key;
  throw new DatabaseRefused(`${where} does not hold a master key: 32 random bytes in base64url.`);
}

const authorityFiles = { ca: "ca.pem", certificate: "server.pem", privateKey: "server.key" } as const;

export async function localAuthority(folder: DataFolder, host: string): Promise<LocalAuthority> {
  const files = { ca: folder.file(authorityFiles.ca), certificate: folder.file(authorityFiles.certificate), privateKey: folder.file(authorityFiles.privateKey) };
  if (Object.values(files).every(existsSync)) {
    const read = (file: string) => readFileSync(file, "utf8");
    return { ca: read(files.ca), certificate: read(files.certificate), privateKey: read(files.privateKey) };
  }
  const names = new Set(["localhost", "127.0.0.1", "::1", ...(host === "0.0.0.0" || host === "::" ? [] : [host]), ...realHostNames]);
  const made = await makeLocalAuthority([...names], machineClock.now());
  writeAtomically(files.privateKey, made.privateKey, 0o600);
  writeAtomically(files.certificate, made.certificate, 0o644);
  writeAtomically(files.ca, made.ca, 0o644);
  return made;
}
