// Runs the partner's program as a process of its own, which knows where the service is, its certificate authority, and
// the values that were copied from the pages.

import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { clouds, type CloudName } from "@understudy/contract";
import type { TestWorld } from "../support/world.ts";

const run = promisify(execFile);

export interface Values {
  readonly appId: string;
  readonly key: string;
  readonly domain: string;
}

/** What the API answered, or by which code there was no token. */
export type Outcome = { readonly status: number; readonly customers: readonly string[] } | { readonly refusal: string };

/** For each set of values what came of it. */
export async function runPartnerProgram({ ready }: TestWorld, cloud: CloudName, values: readonly Values[]): Promise<readonly Outcome[]> {
  const { stdout } = await run(process.execPath, [path.join(import.meta.dirname, "partner-program.ts")], {
    env: {
      PATH: process.env["PATH"], NODE_EXTRA_CA_CERTS: ready.caCertificate, AUTHORITY: ready.urls.login, API_ROOT: ready.urls.api,
      RESOURCE: clouds[cloud].resources.partnerCenter, VALUES: JSON.stringify(values),
    },
  });
  return JSON.parse(stdout) as readonly Outcome[];
}
