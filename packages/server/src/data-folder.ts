// The data folder: what a server keeps beside its database. Secrets in it can be read by their owner only.

import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { realHostNames } from "@understudy/contract";
import { machineClock } from "@understudy/kernel";
import { makeLocalAuthority, type LocalAuthority } from "./certificates/index.ts";
import { DatabaseRefused } from "./database/index.ts";

export interface DataFolder {
  readonly path: string;
  file(name: string): string;
  /** Removes the folder, if it was made for this run only. */
  remove(): void;
}

export function openDataFolder(path: string): DataFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new DatabaseRefused(`The data folder ${path} cannot be made: ${(error as Error).message}.`);
  }
  return folderAt(path, () => {});
}

export function makeTemporaryFolder(): DataFolder {
  const path = mkdtempSync(join(tmpdir(), "understudy-"));
  return folderAt(path, () => rmSync(path, { recursive: true, force: true }));
}

const folderAt = (path: string, remove: () => void): DataFolder => ({ path, file: (name) => join(path, name), remove });

/** Written whole or not at all: beside its place first, then moved there. */
export function writeAtomically(file: string, content: string, mode: number): void {
  const beside = `${file}.${process.pid}.new`;
  writeFileSync(beside, content, { mode });
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
