// An application that the directory has already: selected on the page instead of created, it keeps its own key.

import { call, demand } from "../call.ts";
import type { Chapter } from "../play.ts";
import { documentedToken } from "../program.ts";
import type { Story, ThreeValues } from "../story.ts";

export const anExistingApp: Chapter<Story> = {
  title: "An application that the directory has already",
  steps: [
    { title: "Find it offered by App management", play: find },
    { title: "Use the API with its own key", play: (story) => useApi(story, 401) },
    { title: "Register existing app", play: register },
    { title: "Use the API now", play: (story) => useApi(story, 200) },
    { title: "Unregister it", play: unregister },
    { title: "Use the API once more", play: (story) => useApi(story, 401) },
  ],
};

/** As the directory's own portal makes it. */
export async function makeInDirectory(story: Story, { adminToken, domain }: { readonly adminToken: string; readonly domain: string }): Promise<ThreeValues> {
  const order = { token: adminToken, expect: 201, body: { type: "web", displayName: "Older than the page", key: { keyYears: 2 } } };
  const { appId, keys } = await call(story, "POST /internal/v1/directoryapplications", order);
  return { appId, domain, key: keys[0].value };
}

async function find(story: Story): Promise<string> {
  story.existing = await makeInDirectory(story, story.primary);
  const offered = await call(story, "GET /internal/v1/directoryapplications", { token: story.primary.adminToken, expect: 200 });
  demand(offered[0]?.appId === story.existing.appId, "The application of the directory should be offered.");
  return offered[0].displayName;
}

async function useApi(story: Story, expect: 200 | 401): Promise<string> {
  const { access_token: token } = await documentedToken(story, story.existing);
  await call(story, "GET /v1/customers", { token, expect });
  return expect === 200 ? "a token, and customers: 200" : "a token, and nothing for it: 401";
}

const page = (story: Story): string => `/internal/v1/applications/${story.existing.appId}`;

async function register(story: Story): Promise<string> {
  const order = { token: story.primary.adminToken, expect: 201, body: { termsAccepted: true } };
  const { keys } = await call(story, `POST ${page(story)}/register`, order);
  return `registered, with its own ${keys.length} key`;
}

async function unregister(story: Story): Promise<string> {
  await call(story, `DELETE ${page(story)}`, { token: story.primary.adminToken, expect: 204 });
  return "204; the directory keeps it";
}
