// The way through Integration sandbox and Set up account, step by step, as somebody clicks it.

import { strict as assert } from "node:assert";
import type { CloudName } from "@understudy/contract";
import type { Desk } from "./desk.ts";

export const sandboxPath = "/dashboard/account-settings/integration-sandbox";

const password = "Battery-Staple-9";

/** What is typed, by the fields' labels. */
export const sandboxAdmin = {
  "First name": "Sam", "Last name": "Sandbox", "Email address": "sam@example.com", "User name": "sam",
  Password: password, "Confirm password": password,
} as const;

const acceptPolicy = /integration testing only/;

/** Dashboard menu > Account settings > Integration sandbox. */
export const openSandboxPage = (desk: Desk): Promise<void> => desk.goTo("Integration sandbox", "Account settings");

/** What the form says at each field, once it was pressed with everything wrong. */
export async function problemsOfWrongForm(desk: Desk): Promise<Readonly<Record<string, string>>> {
  await desk.fill({ "Email address": "nobody", "User name": "two words", "Domain name": "-", Password: "correcthorse", "Confirm password": "another" });
  await desk.press("Set up account");
  await desk.see("8 fields need your attention.");
  const labels = ["First name", "Last name", "Email address", "User name", "Domain name", "Password", "Confirm password", "I accept"];
  const problems = await Promise.all(labels.map(async (label) => [label, await desk.problem(label)] as const));
  return Object.fromEntries(problems);
}

/** Until the page has said of the domain that it is available, or taken. */
export async function fillSandboxForm(desk: Desk, domainPrefix: string, says: "available" | "taken" = "available"): Promise<void> {
  await desk.fill({ ...sandboxAdmin, "Domain name": domainPrefix });
  await desk.check(acceptPolicy);
  await desk.see(new RegExp(`^${domainPrefix}\\..+ is ${says}$`));
}

/** The words with which the page tells that the sandbox is there, with the facts beside them. */
export async function readConfirmation(desk: Desk): Promise<{ readonly userName: string; readonly domain: string }> {
  await desk.see("Your integration sandbox account is set up");
  return { userName: await desk.fact("User name"), domain: await desk.fact("Domain") };
}

const addresses: Readonly<Record<CloudName, { readonly state?: string; readonly fields: Readonly<Record<string, string>> }>> = {
  global: { state: "Washington", fields: { "Address line 1": "One Microsoft Way", City: "Redmond", "ZIP/postal code": "98052" } },
  china: { state: "Shanghai Shi", fields: { "Address line 1": "1 Main Street", City: "Shanghai", "ZIP/postal code": "200000" } },
  usgov: { state: "Washington", fields: { "Address line 1": "One Microsoft Way", City: "Redmond", "ZIP/postal code": "98052" } },
  germany: { fields: { "Address line 1": "Hauptstrasse 1", City: "Berlin", "ZIP/postal code": "10115" } },
};

/** How far Set up account stands above Current tasks, in pixels. */
export async function roomBelowSetUp(desk: Desk): Promise<number> {
  const [action, tasks] = [await desk.button("Set up account").boundingBox(), await desk.part("Current tasks").boundingBox()];
  assert.ok(action && tasks, "both are there");
  return tasks.y - (action.y + action.height);
}

/** Company data and agreement; ends on Home. */
export async function completeSetUp(desk: Desk, cloud: CloudName): Promise<void> {
  await desk.press("Set up account");
  await desk.waitForPage("Set up account");
  const { state, fields } = addresses[cloud];
  await desk.fill({ "Company name": "Testing", ...fields });
  if (state !== undefined) await desk.choose("State/province", state);
  await desk.check(/^I accept the agreement/);
  await desk.press("Set up account");
  await desk.waitForPage("Home");
}
