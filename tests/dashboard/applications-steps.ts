// The way through App management, step by step, as somebody clicks it.

import { hasFeature, type CloudName } from "@understudy/contract";
import type { Locator } from "playwright-core";
import type { Desk } from "./desk.ts";
import type { Values } from "./run-partner-program.ts";

export type Kind = "Web app" | "Native app";

/** What the confirmation page shows for copying. */
export interface Registration extends Values {
  readonly accountId: string;
}

const selectExisting = /^Select an existing app/;
const createWithDefaults = /^Create a new one/;
const existingApp = /^Existing app/;
const acceptTerms = /terms of use of the API/;

/** Dashboard menu > Account settings > App management. */
export async function openAppManagement(desk: Desk): Promise<void> {
  await desk.goTo("App management", "Account settings");
  await desk.part("Registered application").waitFor();
}

/** Waits until the page has these ways to an application and no other: to select one, to create one. */
export async function seeWaysTo(desk: Desk, kind: Kind, ways: { readonly select: boolean; readonly create: boolean }): Promise<void> {
  const part = desk.part(kind);
  const select = part.getByRole("radio", { name: selectExisting }).or(part.getByRole("combobox", { name: existingApp }));
  const create = part.getByRole("radio", { name: createWithDefaults }).or(part.getByRole("button", { name: /^Add new/ }));
  await part.waitFor();
  await select.first().waitFor({ state: ways.select ? "visible" : "hidden" });
  await create.first().waitFor({ state: ways.create ? "visible" : "hidden" });
}

/** As the directory's own portal would; answers the values of a web application. */
export async function createInDirectory(desk: Desk, kind: Kind, name: string): Promise<Pick<Values, "appId" | "key">> {
  await desk.press("New directory application");
  const dialog = desk.page.getByRole("dialog", { name: "New directory application" });
  await desk.hands.tick(dialog.getByRole("radio", { name: kind }));
  await desk.hands.type(dialog.getByLabel("Name"), name);
  await desk.hands.press(dialog.getByRole("button", { name: "Create application" }));
  await dialog.getByText(`${name} is in the directory.`).waitFor();
  const values = { appId: await desk.fact("App ID", dialog), key: kind === "Web app" ? await desk.secret("Key") : "" };
  await desk.hands.press(dialog.getByRole("button", { name: "Close" }));
  await dialog.waitFor({ state: "hidden" });
  return values;
}

/** Ends on the confirmation page; with the consent of the tenant, where that is a step of its own. */
export async function registerExisting(desk: Desk, cloud: CloudName, kind: Kind, appId: string): Promise<void> {
  const part = desk.part(kind);
  const wanted = part.getByRole("radio", { name: selectExisting });
  if (await wanted.isVisible()) await desk.hands.tick(wanted);
  await desk.hands.pick(part.getByRole("combobox", { name: existingApp }), appId);
  await confirm(desk, part, "Register existing app");
  if (hasFeature(cloud, "consentOnRegistration")) return;
  await desk.press("Grant admin consent");
  await desk.button("Grant admin consent").waitFor({ state: "hidden" });
}

/** Ends on the confirmation page. */
export async function createNew(desk: Desk, kind: Kind): Promise<void> {
  const part = desk.part(kind);
  const wanted = part.getByRole("radio", { name: createWithDefaults });
  if (await wanted.isVisible()) await desk.hands.tick(wanted);
  await confirm(desk, part, kind === "Web app" ? "Add new web app" : "Add new native app");
}

async function confirm(desk: Desk, part: Locator, button: string): Promise<void> {
  const terms = part.getByRole("checkbox", { name: acceptTerms });
  if (await terms.isVisible()) await desk.hands.tick(terms);
  await desk.hands.press(part.getByRole("button", { name: button }));
  await desk.waitForPage("App registration");
}

/** From the confirmation page, as it is copied by hand. */
export async function readRegistration(desk: Desk): Promise<Registration> {
  const { appId, accountId, domain } = await readIdentity(desk);
  return { appId, accountId, domain, key: await desk.secret("Key") };
}

export const readIdentity = async (desk: Desk): Promise<Omit<Registration, "key">> => ({
  appId: await desk.fact("App ID"), accountId: await desk.fact("Account ID"), domain: await desk.fact("Domain"),
});

/** In the part Registered application, under the label App ID. */
export async function seeAppId(desk: Desk, appId: string): Promise<void> {
  const facts = desk.part("Registered application").locator("dl > div");
  await facts.filter({ has: desk.page.locator("dt", { hasText: /^App ID$/ }) }).filter({ hasText: appId }).waitFor();
}
