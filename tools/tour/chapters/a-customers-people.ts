// A customer's people: users of its directory, whom the partner adds, takes away and brings back.

import { randomBytes } from "node:crypto";
import { call, demand, type Json } from "../call.ts";
import type { Chapter } from "../play.ts";
import { passwordGrant } from "../program.ts";
import type { Story } from "../story.ts";

export const aCustomersPeople: Chapter<Story> = {
  title: "A customer's people",
  steps: [
    { title: "Add a user with a password", play: add },
    { title: "Sign in with it", play: signInOnce },
    { title: "Give it a password of its own", play: reset },
    { title: "Sign in with that", play: (story) => signIn(story, 200) },
    { title: "Delete the user", play: remove },
    { title: "Sign in again", play: (story) => signIn(story, 400) },
    { title: "Restore it", play: restore },
    { title: "Sign in as before", play: (story) => signIn(story, 200) },
  ],
};

const users = ({ primary }: Story): string => `/v1/customers/${primary.customerIds[0]}/users`;
const newPassword = (): string => `Tour1!${randomBytes(12).toString("base64url")}`;

async function add(story: Story): Promise<string> {
  const { adminToken: token, customerIds } = story.primary;
  const { domain } = await call(story, `GET /v1/customers/${customerIds[0]}/profiles/company`, { token, expect: 200 });
  const password = newPassword();
  const body = {
    userPrincipalName: `daniel@${domain}`, displayName: "Daniel", firstName: "Daniel", lastName: "Tester", usageLocation: "US",
    passwordProfile: { password, forceChangePassword: true },
  };
  const { id, userPrincipalName } = await call(story, `POST ${users(story)}`, { token, expect: 200, body });
  story.customerUser = { id, userName: userPrincipalName, password };
  return "daniel, to change it at once";
}

async function signInOnce(story: Story): Promise<string> {
  const refusal = await ask(story, 400);
  demand(refusal.error_codes[0] === 50055, `The password should have to be changed, but: ${refusal.error_description}`);
  return "AADSTS50055: to be changed first";
}

async function reset(story: Story): Promise<string> {
  const password = newPassword();
  const body = { passwordProfile: { password, forceChangePassword: false } };
  const path = `${users(story)}/${story.customerUser.id}/resetpassword`;
  await call(story, `PATCH ${path}`, { token: story.primary.adminToken, expect: 200, body });
  story.customerUser = { ...story.customerUser, password };
  return "200; no change is asked for";
}

async function signIn(story: Story, expect: 200 | 400): Promise<string> {
  const answer = await ask(story, expect);
  if (expect === 200) return "a token of the customer's tenant";
  demand(answer.error_codes[0] === 50034, `The user should be unknown, but: ${answer.error_description}`);
  return "AADSTS50034: nobody of that name";
}

const ask = (story: Story, expect: number): Promise<Json> =>
  passwordGrant(story, story.primary.customerIds[0] ?? "", story.customerUser, expect);

async function remove(story: Story): Promise<string> {
  const { adminToken: token } = story.primary;
  await call(story, `DELETE ${users(story)}/${story.customerUser.id}`, { token, expect: 204 });
  const filter = encodeURIComponent(JSON.stringify({ Field: "UserState", Value: "Inactive", Operator: "equals" }));
  const { items } = await call(story, `GET ${users(story)}?filter=${filter}`, { token, expect: 200 });
  demand(items.length === 1, `${items.length} deleted users are listed.`);
  return "204; kept for 30 days";
}

async function restore(story: Story): Promise<string> {
  const { adminToken: token } = story.primary;
  const { state } = await call(story, `PATCH ${users(story)}/${story.customerUser.id}`, { token, expect: 200, body: { state: "active" } });
  return state;
}
