// Profiles as the SDK reads them: by the SDK itself, so that what is right here is right there.

import { readFileSync } from "node:fs";
import { ArgumentError, credentialOf, readProfile, TokenError, type Profile } from "@understudy/sdk";
import { loadProfile } from "@understudy/sdk/node";
import { rootsWith } from "../exec/trust.ts";
import { readReadyFile, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";

export interface Shown {
  readonly name: string;
  readonly kind: string;
  readonly domain: string;
  readonly leadsTo: string;
}

export interface Checked extends Shown {
  /** The world's own, where a program has to be told to trust it. */
  readonly certificate?: string;
}

const noFile = "Name the file of profiles with --file, or in PARTNER_CENTER_PROFILES; this world's accounts are written to one with: understudy profile write profiles.json";

export async function listProfiles(file = process.env["PARTNER_CENTER_PROFILES"]): Promise<readonly Shown[]> {
  if (!file) throw new UserMistake(`No file of profiles is named. ${noFile}`);
  const { profiles } = contentOf(file);
  return Object.entries(profiles ?? {}).map(([name, profile]) => shown(inWords(() => readProfile({ ...profile, name }))));
}

export async function checkProfile(name: string | undefined, { file = process.env["PARTNER_CENTER_PROFILES"], ...target }: Target & { readonly file?: string }): Promise<Checked> {
  const profile = await loadProfile({ name, file }).catch((error: unknown) => { throw asMistake(error, file ? "" : `. ${noFile}`); });
  const certificate = certificateFor(profile, target);
  const credential = inWords(() => credentialOf(profile, certificate === undefined ? {} : { tlsOptions: { ca: [...rootsWith(certificate, false)] } }));
  const { clouds } = await import("@understudy/contract");
  // The answer is not shown: that there is one is all.
  await credential.getToken(`${clouds[profile.cloud ?? "global"].resources.partnerCenter}/.default`).catch((error: unknown) => {
    if (error instanceof TokenError) throw new UserMistake(`${profile.name} gets no token: ${error.message}`, 1);
    throw new UserMistake(`${profile.name} gets no token: ${(error as Error).message}. Is ${leadsTo(profile)} there, and its certificate trusted? understudy ca tells how.`, 1);
  });
  return { ...shown(profile), ...(certificate !== undefined && certificate !== process.env["NODE_EXTRA_CA_CERTS"] && { certificate }) };
}

/** Where a profile leads to the running server, its certificate is known here without a word of the user's. */
function certificateFor({ endpoint }: Profile, target: Target): string | undefined {
  if (endpoint === undefined) return undefined;
  try {
    const { urls, caCertificate } = readReadyFile(target);
    return new URL(endpoint).origin === new URL(urls.https).origin ? caCertificate : undefined;
  } catch (error) {
    if (error instanceof UserMistake) return undefined;
    throw error;
  }
}

const shown = (profile: Profile): Shown => ({ name: profile.name, kind: profile.kind, domain: profile.domain, leadsTo: leadsTo(profile) });

const leadsTo = ({ endpoint, cloud = "global" }: Profile): string => endpoint ?? `the real service (${cloud})`;

function contentOf(file: string): { readonly profiles?: Readonly<Record<string, object>> | null } {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as { profiles?: Record<string, object> } | null ?? {};
  } catch (error) {
    // The parser's own words would show a piece of the file, in which there are keys.
    const why = (error as NodeJS.ErrnoException).code ?? "it is no JSON";
    throw new UserMistake(`The profiles of ${file} cannot be read: ${why}.`);
  }
}

function inWords<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw asMistake(error);
  }
}

const asMistake = (error: unknown, hint = ""): unknown => (error instanceof ArgumentError ? new UserMistake(`${error.message}${hint}`) : error);
