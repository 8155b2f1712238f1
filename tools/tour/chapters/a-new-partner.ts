// A new partner: a primary account, and no sandbox beside it.

import { readFileSync } from "node:fs";
import path from "node:path";
import { setDefaultCACertificates } from "node:tls";
import { isBuildStale } from "../../build/freshness.mjs";
import { root } from "../../root.ts";
import { demand } from "../call.ts";
import type { Chapter } from "../play.ts";
import { documentedToken } from "../program.ts";
import { startServer } from "../server-process.ts";
import type { Story } from "../story.ts";

export const sandboxPrefix = "toursandbox";

export const aNewPartner: Chapter<Story> = {
  title: "A new partner",
  steps: [
    { title: "Start the server", play: start },
    { title: "Trust its certificate authority", play: trust },
    { title: "Look at the accounts", play: lookAtAccounts },
    { title: "Ask for a token of a sandbox", play: askSandbox },
  ],
};

/** What users run, unless the sources have changed since it was built. */
async function start(story: Story): Promise<string> {
  const isStale = isBuildStale(root);
  const program = isStale ? "packages/cli/src/main.ts" : "dist/understudy.mjs";
  story.server = await startServer(path.join(root, program), "empty");
  return `ready in ${story.server.ready.readyInMs} ms, from ${isStale ? "sources" : "the bundle"}`;
}

/** A program of the partner has it from the environment: NODE_EXTRA_CA_CERTS, SSL_CERT_FILE and the like. */
async function trust({ server }: Story): Promise<string> {
  const { caCertificate, urls } = server.ready;
  setDefaultCACertificates([readFileSync(caCertificate, "utf8")]);
  await fetch(`${urls.https}/healthz`);
  return `it, and no other: ${path.basename(caCertificate)}`;
}

async function lookAtAccounts({ server, primary }: Story): Promise<string> {
  const [account, ...others] = server.ready.accounts;
  demand(account?.kind === "primary" && others.length === 0, "A new partner should have one account, the primary.");
  primary.tenantId = account.tenantId;
  primary.domain = account.domain;
  primary.userName = account.admin.userName;
  return "one: the primary";
}

async function askSandbox(story: Story): Promise<string> {
  const guessed = { appId: "an app", key: "a key", domain: `${sandboxPrefix}.onmicrosoft.com` };
  const refusal = await documentedToken(story, guessed, 400);
  demand(refusal.error_codes[0] === 90002, `The tenant should be unknown, but: ${refusal.error_description}`);
  return "AADSTS90002: unknown tenant";
}
