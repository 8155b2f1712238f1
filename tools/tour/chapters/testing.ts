// Testing in the sandbox: the partner's program first, then what a sandbox has and a primary account has not.

import { call } from "../call.ts";
import type { Chapter } from "../play.ts";
import { createCustomer, listedIds, programWith } from "../program.ts";
import { newCustomer } from "../new-customer.ts";
import type { Story } from "../story.ts";

export const testing: Chapter<Story> = {
  title: "Testing: the partner's program, in the sandbox",
  steps: programWith(({ sandbox }) => sandbox),
};

const customersMax = 75;

export const theLimit: Chapter<Story> = {
  title: "What only a sandbox has",
  steps: [
    { title: `Fill it up to ${customersMax} customers`, play: fill },
    { title: "Create one more", play: overfill },
    { title: "Delete one", play: deleteOne },
    { title: "Create one again", play: createAgain },
  ],
};

async function fill(story: Story): Promise<string> {
  const { sandbox } = story;
  const missing = customersMax - (await listedIds(story, sandbox)).length;
  for (let number = 1; number <= missing; number += 1) await createCustomer(story, sandbox, `Tour ${number}`);
  return `${missing} more`;
}

async function overfill(story: Story): Promise<string> {
  const { token } = story.sandbox;
  const { code } = await call(story, "POST /v1/customers", { token, expect: 400, body: newCustomer("One too many") });
  return `400, code ${code}: full`;
}

async function deleteOne(story: Story): Promise<string> {
  const { sandbox } = story;
  const last = sandbox.customerIds.at(-1);
  await call(story, `DELETE /v1/customers/${last}`, { token: sandbox.token, expect: 204 });
  await call(story, `GET /v1/customers/${last}`, { token: sandbox.token, expect: 404 });
  sandbox.customerIds = sandbox.customerIds.slice(0, -1);
  return "204; it is gone";
}

async function createAgain(story: Story): Promise<string> {
  await createCustomer(story, story.sandbox, "In its place");
  return `201; ${(await listedIds(story, story.sandbox)).length} customers`;
}
