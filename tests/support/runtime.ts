// What some tests need of the machine because npm does not bring it: a language, packages of its registry, a browser.
// Where that is missing the tests are not there, which is said in a line that nobody can miss; in CI it is a failure.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { root } from "../../tools/root.ts";

/** Something that a test needs is not here: no failure of the server's, but nothing to be silent about either. */
export class Missing extends Error {
  override readonly name: string = "Missing";
}

/** A registry was asked, and has no such package. No preparation of the machine mends that, so CI goes on without. */
export class NotInRegistry extends Missing {
  override readonly name = "NotInRegistry";
}

/** What was prepared for testing this, or undefined, loudly; in CI that is a failure, unless a machine need not have it. */
export async function unlessMissing<T>(tested: string, prepare: () => Promise<T>, needed: "in CI" | "where possible" = "in CI"): Promise<T | undefined> {
  try {
    return await prepare();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(`*** ${tested.toUpperCase()} IS NOT TESTED IN THIS RUN: ${error.message} ***`);
    if (process.env["CI"] === "true" && needed === "in CI" && !(error instanceof NotInRegistry)) {
      throw new Error(`Without ${tested} a run proves too little for CI.`, { cause: error });
    }
    return undefined;
  }
}

const execute = promisify(execFile);

/** What a program of the machine printed; `Missing` when it is not there or ends badly, with the first that it said. */
export async function printedBy(command: string, args: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await execute(command, args, { cwd: root });
    return stdout + stderr;
  } catch (error) {
    const { code, stdout = "", stderr = "", message } = error as Error & { code?: string; stdout?: string; stderr?: string };
    if (code === "ENOENT") throw new Missing(`there is no ${command} on this machine.`, { cause: error });
    const [said = message] = stripVTControlCharacters(stdout + stderr).split("\n").filter(Boolean);
    throw new Missing(`${command} failed: ${said}`, { cause: error });
  }
}

/**
 * A folder that is filled once for each key and kept beside the npm packages, out of git's sight. It appears when it
 * is complete, so that a run that is broken off, or another one at the same time, leaves nothing half.
 */
export async function filledFolder(name: string, key: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const place = path.join(root, "node_modules/.cache/understudy-tests");
  const folder = path.join(place, `${name}-${createHash("sha256").update(key).digest("hex").slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(place, { recursive: true });
  const unfinished = mkdtempSync(path.join(place, "unfinished-"));
  try {
    await fill(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process was sooner with the same.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
