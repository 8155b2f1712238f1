// The partner's own people: users with roles, and what a role does not reach.

import { call, demand } from "../call.ts";
import type { Chapter } from "../play.ts";
import { passwordGrant } from "../program.ts";
import { tokenOf } from "../sign-in.ts";
import type { Story } from "../story.ts";

export const thePartnersPeople: Chapter<Story> = {
  title: "The partner's people, and their roles",
  steps: [
    { title: "Add a sales agent", play: addAgent },
    { title: "Sign in with what it was shown", play: signInOnce },
    { title: "List customers as the agent", play: listAsAgent },
    { title: "Open App management as the agent", play: (story) => refuse(story, "/internal/v1/applications") },
    { title: "Open Integration sandbox, likewise", play: (story) => refuse(story, "/internal/v1/integrationsandbox") },
    { title: "Ask My access whom to ask", play: askWhom },
    { title: "Take the last global admin's role", play: demote },
  ],
};

async function addAgent(story: Story): Promise<string> {
  const { adminToken: token, domain } = story.primary;
  const body = { userName: `agent@${domain}`, firstName: "Robin", lastName: "Reyes", roles: ["salesAgent"] };
  const { userName, password } = await call(story, "POST /internal/v1/users", { token, expect: 201, body });
  story.agent = { userName, password, token: await tokenOf(story, userName) };
  return "temporary password, shown once";
}

async function signInOnce(story: Story): Promise<string> {
  const { userName, password } = story.agent;
  const refusal = await passwordGrant(story, story.primary.domain, { userName, password }, 400);
  demand(refusal.error_codes[0] === 50055, `The password should have to be changed, but: ${refusal.error_description}`);
  return "AADSTS50055: to be changed first";
}

async function listAsAgent(story: Story): Promise<string> {
  const { totalCount } = await call(story, "GET /v1/customers", { token: story.agent.token, expect: 200 });
  return `${totalCount} customers: that it may`;
}

async function refuse(story: Story, path: string): Promise<string> {
  const { code } = await call(story, `GET ${path}`, { token: story.agent.token, expect: 403 });
  return `403, code ${code}: global admins`;
}

async function askWhom(story: Story): Promise<string> {
  const { rights, administrators } = await call(story, "GET /internal/v1/myaccess", { token: story.agent.token, expect: 200 });
  const granted = rights.filter((right: { granted: boolean }) => right.granted).length;
  return `${granted} of ${rights.length} rights; ${administrators.length} to ask`;
}

async function demote(story: Story): Promise<string> {
  const { adminToken: token, userName } = story.primary;
  const { items } = await call(story, "GET /internal/v1/users", { token, expect: 200 });
  const { userId } = items.find((user: { userName: string }) => user.userName === userName);
  const { code } = await call(story, `PUT /internal/v1/users/${userId}/roles`, { token, expect: 403, body: { roles: ["adminAgent"] } });
  return `403, code ${code}: one must stay`;
}
