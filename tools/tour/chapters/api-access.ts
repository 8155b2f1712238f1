// API access: enabled by each account for itself, with an application, a key and a domain of its own.

import { call, demand } from "../call.ts";
import type { Chapter } from "../play.ts";
import { documentedToken } from "../program.ts";
import type { Side, Story } from "../story.ts";

export const apiAccess: Chapter<Story> = {
  title: "API access, in each account for itself",
  steps: [
    { title: "Try to without accepting the terms", play: declineTerms },
    { title: "Add a web app in the sandbox", play: (story) => addWebApp(story, story.sandbox) },
    { title: "Look at its key again", play: lookAgain },
    { title: "Try its app and key in the primary", play: tryInPrimary },
    { title: "Add a web app in the primary", play: (story) => addWebApp(story, story.primary) },
  ],
};

const page = "/internal/v1/applications";

async function declineTerms(story: Story): Promise<string> {
  const { code } = await call(story, `POST ${page}`, { token: story.sandbox.adminToken, expect: 400, body: { type: "web" } });
  return `400, code ${code}: terms come first`;
}

/** The key is shown in this answer and never again: the moment to copy the three values. */
async function addWebApp(story: Story, side: Side): Promise<string> {
  const order = { token: side.adminToken, expect: 201, body: { type: "web", termsAccepted: true } };
  const { appId, domain, keys } = await call(story, `POST ${page}`, order);
  side.values = { appId, domain, key: keys[0].value };
  return `app …${appId.slice(-8)}, key ${side.values.key.slice(0, 4)}…`;
}

async function lookAgain(story: Story): Promise<string> {
  const [{ keys: [key] }] = await call(story, `GET ${page}`, { token: story.sandbox.adminToken, expect: 200 });
  demand(key.value === undefined, "The key is shown a second time.");
  return `not shown; ${key.state} until ${key.endDate.slice(0, 10)}`;
}

async function tryInPrimary(story: Story): Promise<string> {
  const mixed = { ...story.sandbox.values, domain: story.primary.domain };
  const refusal = await documentedToken(story, mixed, 400);
  demand(refusal.error_codes[0] === 700016, `The app should be unknown there, but: ${refusal.error_description}`);
  return "AADSTS700016: unknown app";
}
