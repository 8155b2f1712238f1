// The integration sandbox: asked for on a page of the primary account, made on the world's clock, and completed by
// an administrator of its own.

import { call, demand } from "../call.ts";
import type { Chapter } from "../play.ts";
import { askForSandbox, company, sandboxForm, setUpAccount, showSandbox, waitForSandbox } from "../sandboxes.ts";
import { signIn } from "../sign-in.ts";
import type { Story } from "../story.ts";
import { sandboxPrefix } from "./a-new-partner.ts";

export const theIntegrationSandbox: Chapter<Story> = {
  title: "The integration sandbox",
  steps: [
    { title: "Sign in as the primary's admin", play: (story) => signIn(story, story.primary) },
    { title: "Ask without accepting the policy", play: declinePolicy },
    { title: "Ask for an integration sandbox", play: (story) => askForSandbox(story, story.primary, story.sandbox, sandboxPrefix) },
    { title: "Watch it being created", play: watch },
    { title: "Move the clock until it is created", play: (story) => waitForSandbox(story, story.primary) },
    { title: "Sign in as the sandbox's own admin", play: (story) => signIn(story, story.sandbox) },
    { title: "Try the primary's sign-in on it", play: tryPrimary },
    { title: "Set up account", play: (story) => setUpAccount(story, story.sandbox) },
    { title: "Look for the page in the sandbox", play: lookInSandbox },
  ],
};

async function declinePolicy(story: Story): Promise<string> {
  const body = { ...sandboxForm(sandboxPrefix), policyAccepted: false };
  const { code } = await call(story, "POST /internal/v1/integrationsandbox", { token: story.primary.adminToken, expect: 400, body });
  return `400, code ${code}: it is for tests`;
}

async function watch(story: Story): Promise<string> {
  const { state, requestedDate, expectedDate } = await showSandbox(story, story.primary);
  demand(state === "creating", `The sandbox should be under way, but is ${state}.`);
  const seconds = Temporal.Instant.from(expectedDate).since(requestedDate).total("seconds");
  return `creating, for ${seconds} seconds`;
}

/** It reaches the primary account only, and there is nothing left to set up there. */
async function tryPrimary(story: Story): Promise<string> {
  const attempt = { token: story.primary.adminToken, expect: 403, body: company("Somebody else") };
  const { code } = await call(story, "POST /internal/v1/account/setup", attempt);
  const { state } = await showSandbox(story, story.primary);
  demand(state === "created", `The sandbox should wait for its own administrator, but is ${state}.`);
  return `403, code ${code}: it stays out`;
}

async function lookInSandbox(story: Story): Promise<string> {
  const { code } = await call(story, "GET /internal/v1/integrationsandbox", { token: story.sandbox.adminToken, expect: 400 });
  return `400, code ${code}: not in there`;
}
