// The integration sandbox: asked for on a page of the primary account, made on the world's clock, and completed by
// an administrator of its own.

import { randomBytes } from "node:crypto";
import { call, demand, operate } from "../call.ts";
import type { Chapter } from "../play.ts";
import type { Side, Story } from "../story.ts";
import { sandboxPrefix } from "./a-new-partner.ts";

export const theIntegrationSandbox: Chapter<Story> = {
  title: "The integration sandbox",
  steps: [
    { title: "Sign in as the primary's admin", play: (story) => signIn(story, story.primary) },
    { title: "Ask for an integration sandbox", play: create },
    { title: "Watch it being created", play: watch },
    { title: "Move the clock until it is created", play: moveClock },
    { title: "Sign in as the sandbox's own admin", play: (story) => signIn(story, story.sandbox) },
    { title: "Try the primary's sign-in on it", play: tryPrimary },
    { title: "Set up account", play: setUp },
  ],
};

/** Through the Azure CLI's application, which every tenant knows: the account has none of its own yet. */
async function signIn(story: Story, side: Side): Promise<string> {
  const order = { userName: side.userName, appId: "04b07795-8ddb-461a-bbee-02f9e1bf7b46" };
  side.adminToken = (await operate(story, "POST /tokens", order)).access_token;
  const { kind } = await call(story, "GET /internal/v1/account", { token: side.adminToken, expect: 200 });
  demand(kind === side.kind, `The sign-in should lead to the ${side.kind} account, not to the ${kind}.`);
  return side.userName;
}

async function create(story: Story): Promise<string> {
  const { primary, sandbox } = story;
  const { domain, userName, accountId } = await call(story, "POST /internal/v1/integrationsandbox", {
    token: primary.adminToken, expect: 202,
    body: {
      firstName: "Gena", lastName: "Soto", email: "gena@example.com", phoneNumber: "4255550101",
      userName: "gena", domainPrefix: sandboxPrefix, password: `Tour1!${randomBytes(12).toString("base64url")}`, policyAccepted: true,
    },
  });
  Object.assign(sandbox, { domain, userName, tenantId: accountId });
  return domain;
}

async function watch(story: Story): Promise<string> {
  const { state, requestedDate, expectedDate } = await showSandbox(story);
  demand(state === "creating", `The sandbox should be under way, but is ${state}.`);
  const seconds = Temporal.Instant.from(expectedDate).since(requestedDate).total("seconds");
  return `creating, for ${seconds} seconds`;
}

async function moveClock(story: Story): Promise<string> {
  const { expectedDate } = await showSandbox(story);
  const { settled } = await operate(story, "POST /clock", { to: expectedDate });
  const { state } = await showSandbox(story);
  demand(state === "created", `The sandbox should be created by now, but is ${state}.`);
  return `created; due work settled: ${settled.count}`;
}

const showSandbox = (story: Story) => call(story, "GET /internal/v1/integrationsandbox", { token: story.primary.adminToken, expect: 200 });

const company = (name: string) => ({
  companyName: name, agreementAccepted: true,
  address: { country: "US", city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052" },
});

/** It reaches the primary account only, and there is nothing left to set up there. */
async function tryPrimary(story: Story): Promise<string> {
  const attempt = { token: story.primary.adminToken, expect: 403, body: company("Somebody else") };
  const { code } = await call(story, "POST /internal/v1/account/setup", attempt);
  const { state } = await showSandbox(story);
  demand(state === "created", `The sandbox should wait for its own administrator, but is ${state}.`);
  return `403, code ${code}: it stays out`;
}

async function setUp(story: Story): Promise<string> {
  const form = { token: story.sandbox.adminToken, expect: 200, body: company("Understudy Partner (sandbox)") };
  const { state } = await call(story, "POST /internal/v1/account/setup", form);
  demand(state === "active", `The sandbox should be active, but is ${state}.`);
  return "company and agreement: active";
}
