// What a partner does to have an integration sandbox: the pages' operations, each for any primary account.

import { randomBytes } from "node:crypto";
import { call, demand, operate } from "./call.ts";
import type { Side, Story } from "./story.ts";

export const sandboxForm = (domainPrefix: string) => ({
  firstName: "Gena", lastName: "Soto", email: "gena@example.com", phoneNumber: "4255550101",
  userName: "gena", domainPrefix, password: `Tour1!${randomBytes(12).toString("base64url")}`, policyAccepted: true,
});

export async function askForSandbox(story: Story, primary: Side, sandbox: Side, domainPrefix: string): Promise<string> {
  const { domain, userName, accountId } = await call(story, "POST /internal/v1/integrationsandbox", {
    token: primary.adminToken, expect: 202, body: sandboxForm(domainPrefix),
  });
  Object.assign(sandbox, { domain, userName, tenantId: accountId });
  return domain;
}

export const showSandbox = (story: Story, { adminToken }: Side) =>
  call(story, "GET /internal/v1/integrationsandbox", { token: adminToken, expect: 200 });

export async function waitForSandbox(story: Story, primary: Side): Promise<string> {
  const { expectedDate } = await showSandbox(story, primary);
  const { settled } = await operate(story, "POST /clock", { to: expectedDate });
  const { state } = await showSandbox(story, primary);
  demand(state === "created", `The sandbox should be created by now, but is ${state}.`);
  return `created; due work settled: ${settled.count}`;
}

export const company = (name: string) => ({
  companyName: name, agreementAccepted: true,
  address: { country: "US", city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052" },
});

export async function setUpAccount(story: Story, sandbox: Side): Promise<string> {
  const form = { token: sandbox.adminToken, expect: 200, body: company("Understudy Partner (sandbox)") };
  const { state } = await call(story, "POST /internal/v1/account/setup", form);
  demand(state === "active", `The sandbox should be active, but is ${state}.`);
  return "company and agreement: active";
}
