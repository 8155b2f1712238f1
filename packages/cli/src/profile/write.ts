// Puts profiles into a file that its owner alone may read: a new one, or beside those that are there.

import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { UserMistake } from "../user-mistake.ts";
import type { WrittenProfile } from "./variables.ts";

type Profiles = Readonly<Record<string, WrittenProfile>>;

export interface Way {
  /** Beside the profiles of other names, which stay as they are. */
  readonly isAdding: boolean;
  readonly isForced: boolean;
}

export function writeProfiles(file: string, profiles: Profiles, { isAdding, isForced }: Way): void {
  const isThere = existsSync(file);
  const others = isThere && isAdding ? profilesIn(file) : {};
  const replaces = Object.keys(profiles).some((name) => Object.hasOwn(others, name));
  if (isThere && !isForced && (replaces || !isAdding)) throw new UserMistake(`${file} is there already${replaces ? `, and has a profile ${Object.keys(profiles).join()}` : ""}. Write it anew with --force, or to another file.`);
  try {
    // A file that is there would keep its mode.
    if (isThere) chmodSync(file, 0o600);
    writeFileSync(file, `${JSON.stringify({ profiles: { ...others, ...profiles } }, null, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    throw new UserMistake(`The profiles cannot be written to ${file}: ${(error as NodeJS.ErrnoException).code ?? "it is no file"}.`);
  }
}

/** The parser's own words would show a piece of the file, in which there are keys. */
function profilesIn(file: string): Profiles {
  try {
    const { profiles } = JSON.parse(readFileSync(file, "utf8")) as { readonly profiles: Profiles };
    if (typeof profiles === "object" && profiles !== null) return profiles;
  } catch {
    // What follows tells it.
  }
  throw new UserMistake(`${file} is there already, and is no file of profiles. Write to another file.`);
}
