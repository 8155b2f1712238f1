// A new partner: a primary account, and no sandbox beside it.

import { readFileSync } from "node:fs";
import path from "node:path";
import { setDefaultCACertificates } from "node:tls";
import { newest, ServerProcess, sources } from "../../../tests/support/server-process.ts";
import { demand } from "../call.ts";
import type { Chapter } from "../play.ts";
import { documentedToken } from "../program.ts";
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
  const program = newest();
  story.server = await ServerProcess.start({ program, args: ["--ephemeral", "--seed", "empty"] });
  return `ready in ${story.server.ready.readyInMs} ms, from ${program === sources ? "sources" : "the bundle"}`;
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
