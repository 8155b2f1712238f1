// Nothing is shared: what each account sees of the other, and what the primary keeps from being tried out on it.

import { call, demand } from "../call.ts";
import type { Chapter } from "../play.ts";
import { listedIds } from "../program.ts";
import type { Side, Story } from "../story.ts";

export const nothingIsShared: Chapter<Story> = {
  title: "Nothing is shared",
  steps: [
    { title: "Compare the lists of customers", play: compareLists },
    { title: "Read a customer of the other", play: readForeign },
    { title: "Delete a customer of the primary", play: deleteInPrimary },
    { title: "Read the sandbox's activity log", play: (story) => readActivityLog(story, story.sandbox) },
    { title: "Read the primary's activity log", play: (story) => readActivityLog(story, story.primary) },
  ],
};

async function compareLists(story: Story): Promise<string> {
  const [test, live] = [await listedIds(story, story.sandbox), await listedIds(story, story.primary)];
  demand(!test.some((id) => live.includes(id)), "A customer stands in both lists.");
  return `${test.length} and ${live.length}, none in both`;
}

async function readForeign(story: Story): Promise<string> {
  const { primary, sandbox } = story;
  const { code } = await call(story, `GET /v1/customers/${primary.customerIds[0]}`, { token: sandbox.token, expect: 404 });
  await call(story, `GET /v1/customers/${sandbox.customerIds[0]}`, { token: primary.token, expect: 404 });
  return `404 both ways, code ${code}`;
}

async function deleteInPrimary(story: Story): Promise<string> {
  const { token, customerIds } = story.primary;
  const { code } = await call(story, `DELETE /v1/customers/${customerIds[0]}`, { token, expect: 400 });
  await call(story, `GET /v1/customers/${customerIds[0]}`, { token, expect: 200 });
  return `400, code ${code}: still there`;
}

async function readActivityLog(story: Story, { token, tenantId }: Side): Promise<string> {
  const { items } = await call(story, "GET /v1/auditrecords", { token, expect: 200 });
  demand(items.length > 0, "The log is empty.");
  demand(items.every(({ partnerId }: { partnerId: string }) => partnerId === tenantId), "The log tells of another account.");
  return `${items.length} records, all its own`;
}
