// Runs a program of `programs/` as a partner would: a process of its own that knows where the service is, three
// values, and one certificate authority, and nothing else of this machine.

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import type { ReadyAccount } from "@understudy/server";
import { testFolder } from "../support/folders.ts";
import type { Report } from "./programs/journey.ts";
import type { TestedClient } from "./tested-client.ts";

const run = promisify(execFile);

/** Where the service is, as a program is told. */
export interface Place {
  readonly authority: string;
  readonly apiRoot: string;
  readonly caCertificate: string;
  /** Carries what goes to the real host names; absent where the names are the server's own. */
  readonly proxy?: string;
}

/** What a partner copies from App management. */
export interface ThreeValues {
  readonly appId: string;
  /** Or the file of a certificate with its private key, where the program proves itself so. */
  readonly key: string;
  readonly domain: string;
}

/** How a program proves itself; by default with a key, and with a random one when it shall be wrong. */
export interface Credentials {
  readonly credential: "secret" | "certificate";
  readonly wrongKey: string;
}

export async function runProgram(
  { name, program = name, environment }: Pick<TestedClient, "name" | "program" | "environment">, place: Place, values: ThreeValues,
  credentials?: Credentials,
): Promise<Report> {
  const folder = testFolder();
  try {
    const file = path.join(import.meta.dirname, "programs", `${program}.ts`);
    const proof = credentials && { CREDENTIAL: credentials.credential, WRONG_KEY: credentials.wrongKey };
    const env = { ...environmentOf(place, values), ...proof, ...await environment?.(place, folder) };
    const { stdout } = await run(process.execPath, [file], { env });
    return JSON.parse(stdout) as Report;
  } finally {
    folder.remove();
  }
}

/** Made from nothing, so that no proxy and no certificate of this machine takes part. */
export function environmentOf(place: Place, { appId, key, domain }: ThreeValues): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    NODE_EXTRA_CA_CERTS: place.caCertificate,
    CURL_CA_BUNDLE: place.caCertificate,
    ...(place.proxy !== undefined && { HTTPS_PROXY: place.proxy, NODE_USE_ENV_PROXY: "1" }),
    AUTHORITY: place.authority,
    API_ROOT: place.apiRoot,
    APP_ID: appId,
    APP_KEY: key,
    DOMAIN: domain,
  };
}

export function threeValuesOf({ domain, apps }: ReadyAccount): ThreeValues {
  const app = apps.find(({ type }) => type === "web");
  if (app?.key === undefined) throw new Error(`${domain} has no web app with a known key.`);
  return { appId: app.appId, key: app.key, domain };
}

/** The three values as the client takes them: a tenant's id is good wherever its domain is. */
export function valuesFor({ byTenantId }: Pick<TestedClient, "byTenantId">, account: ReadyAccount): ThreeValues {
  return { ...threeValuesOf(account), ...(byTenantId && { domain: account.tenantId }) };
}
