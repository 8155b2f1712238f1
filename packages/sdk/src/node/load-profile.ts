// Reads a profile by its name, from the environment or else from a file. The name is the one setting that a program
// changes to go live: PARTNER_CENTER_PROFILE.

import { readFile } from "node:fs/promises";
import { ArgumentError } from "../errors/argument-error.ts";
import { profileFromEnvironment, readProfile, type Profile } from "../profile.ts";

export interface LoadProfileOptions {
  /** Absent: PARTNER_CENTER_PROFILE, or else `sandbox`. */
  readonly name?: string | undefined;
  /** A JSON file: `{"profiles": {"sandbox": {…}, "primary": {…}}}`. Absent: PARTNER_CENTER_PROFILES, or else none is read. */
  readonly file?: string | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

/** The environment goes before the file, as a whole: a profile is never made of both. */
export async function loadProfile({ env = process.env, name = env["PARTNER_CENTER_PROFILE"] || "sandbox", file = env["PARTNER_CENTER_PROFILES"] }: LoadProfileOptions = {}): Promise<Profile> {
  const given = profileFromEnvironment(name, env) ?? (file ? await profileInFile(name, file) : undefined);
  if (given) return readProfile(given);
  const variable = `PARTNER_CENTER_${name.toUpperCase().replaceAll(/[^A-Z\d]/g, "_")}_APP_ID`;
  throw new ArgumentError("name", `there is no profile "${name}": neither ${variable} and its neighbours are set, nor does a file have it`);
}

async function profileInFile(name: string, file: string): Promise<Record<string, unknown> | undefined> {
  const { profiles } = parsed(file, await contentOf(file));
  if (typeof profiles !== "object" || profiles === null || !Object.hasOwn(profiles, name)) return undefined;
  const profile = (profiles as Record<string, unknown>)[name];
  if (typeof profile !== "object" || profile === null) throw new ArgumentError("file", `its profile "${name}" is no object`);
  return { ...profile, name };
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ArgumentError("file", `${file}, the file of profiles that PARTNER_CENTER_PROFILES or the option file names, ${code === "ENOENT" ? "is not there" : `cannot be read (${code})`}`);
  }
}

/** The parser's own message would print a piece of the file, in which there are keys. */
function parsed(file: string, text: string): { readonly profiles?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // What follows tells it, without a word of the file.
  }
  throw new ArgumentError("file", `${file}, the file of profiles that PARTNER_CENTER_PROFILES or the option file names, is no JSON object`);
}
