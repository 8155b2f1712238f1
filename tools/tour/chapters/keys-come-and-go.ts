// Keys come and go: a second one for the change, the first removed, and one that nobody renewed in time.

import { call, demand, operate, type Json } from "../call.ts";
import type { Chapter } from "../play.ts";
import { documentedToken } from "../program.ts";
import type { Story } from "../story.ts";

export const keysComeAndGo: Chapter<Story> = {
  title: "Keys come and go",
  steps: [
    { title: "Add a second key, for a year", play: addKey },
    { title: "Get a token with either", play: useBoth },
    { title: "Remove the first", play: removeFirst },
    { title: "Get a token with it", play: (story) => refused(story, story.primary.values.key, 7000215, "wrong key") },
    { title: "Move the clock, 11 months", play: nearTheEnd },
    { title: "Move the clock, one more", play: pastTheEnd },
    { title: "Get a token with the second", play: (story) => refused(story, story.secondKey, 7000222, "expired key") },
  ],
};

const app = ({ primary }: Story): string => `/internal/v1/applications/${primary.values.appId}`;

async function keysOf(story: Story): Promise<Json[]> {
  const apps = await call(story, "GET /internal/v1/applications", { token: story.primary.adminToken, expect: 200 });
  return apps.find(({ appId }: { appId: string }) => appId === story.primary.values.appId).keys;
}

async function addKey(story: Story): Promise<string> {
  const order = { token: story.primary.adminToken, expect: 201, body: { keyYears: 1, description: "after the change" } };
  const { value, endDate } = await call(story, `POST ${app(story)}/keys`, order);
  story.secondKey = value;
  return `${value.slice(0, 4)}…, until ${endDate.slice(0, 10)}`;
}

async function useBoth(story: Story): Promise<string> {
  for (const key of [story.primary.values.key, story.secondKey]) await documentedToken(story, { ...story.primary.values, key });
  return "200 and 200";
}

async function removeFirst(story: Story): Promise<string> {
  const [first] = (await keysOf(story)).filter(({ description }) => description === undefined);
  await call(story, `DELETE ${app(story)}/keys/${first.keyId}`, { token: story.primary.adminToken, expect: 204 });
  return "204; it counts at once";
}

async function refused(story: Story, key: string, number: number, words: string): Promise<string> {
  const { error_codes: [code], error_description: description } = await documentedToken(story, { ...story.primary.values, key }, 401);
  demand(code === number, `The key should be refused with ${number}, but: ${description}`);
  return `AADSTS${code}: ${words}`;
}

async function stateAfter(story: Story, advance: string): Promise<string> {
  await operate(story, "POST /clock", { advance });
  return (await keysOf(story))[0].state;
}

async function nearTheEnd(story: Story): Promise<string> {
  const state = await stateAfter(story, "P340D");
  demand(state === "expiring", `The key should be marked as expiring, but is ${state}.`);
  return `the page marks it: ${state}`;
}

async function pastTheEnd(story: Story): Promise<string> {
  const state = await stateAfter(story, "P30D");
  demand(state === "expired", `The key should be marked as expired, but is ${state}.`);
  return `the page marks it: ${state}`;
}
