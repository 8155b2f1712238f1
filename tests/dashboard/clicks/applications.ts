// App management: applications come, get keys and certificates, and go.

import { selfSigned } from "../../support/self-signed.ts";
import { createInDirectory, createNew, openAppManagement, registerExisting } from "../applications-steps.ts";
import type { Desk } from "../desk.ts";
import type { Flow } from "./flow.ts";

const by = "northwind";

/** From the confirmation page, or from the list. */
async function openApplication(desk: Desk, name: string): Promise<void> {
  await openAppManagement(desk);
  await desk.press(`Manage ${name}`);
  await desk.waitForPage(name);
}

async function createNamed(desk: Desk, name: string): Promise<void> {
  await openAppManagement(desk);
  await desk.part("Web app").getByLabel("Name").fill(name);
  await createNew(desk, "Web app");
}

export const applicationsFlows: readonly Flow[] = [
  { name: "a new web app is created", by, click: (desk) => createNamed(desk, "Shop") },
  {
    name: "a new native app is created", by, click: async (desk) => {
      await openAppManagement(desk);
      await createNew(desk, "Native app");
    },
  },
  {
    name: "a key is added and removed", by, click: async (desk) => {
      await openApplication(desk, "Shop");
      await desk.press("Add key");
      await desk.dialog.getByLabel("What is it for").fill("Winter");
      await desk.dialog.getByRole("button", { name: "Add key" }).click();
      await desk.secret("Key");
      await desk.confirm("Close");
      await desk.press("Remove Winter");
      await desk.confirm("Remove key");
    },
  },
  {
    name: "a certificate is added and removed", by, click: async (desk) => {
      await openApplication(desk, "Shop");
      await desk.press("Add certificate");
      await desk.dialog.getByLabel("Certificate").last().fill(selfSigned().pem);
      await desk.confirm("Add certificate");
      await desk.press(/^Remove certificate /);
      await desk.confirm("Remove");
    },
  },
  {
    name: "redirect URIs and App ID URI are changed", by, click: async (desk) => {
      await openApplication(desk, "Shop");
      await desk.press("Add redirect URI");
      await desk.page.getByRole("textbox", { name: "Redirect URI 1" }).fill("https://shop.example/back");
      await desk.press("Save redirect URIs");
      await desk.see("The redirect URIs are saved.");
      await desk.fill({ "App ID URI": "https://northwind.onmicrosoft.com/shop" });
      await desk.press("Save App ID URI");
      await desk.see("The App ID URI is saved.");
    },
  },
  {
    name: "an application is unregistered, registered again and deleted", by, click: async (desk) => {
      await createNamed(desk, "Outlet");
      await openApplication(desk, "Outlet");
      await desk.press("Unregister app");
      await desk.confirm("Unregister app");
      await openAppManagement(desk);
      const existing = desk.part("Web app").getByRole("radio", { name: /^Select an existing app/ });
      await existing.check();
      const option = desk.part("Web app").getByRole("option", { name: /^Outlet/ });
      await registerExisting(desk, "global", "Web app", (await option.getAttribute("value")) ?? "");
      await openApplication(desk, "Outlet");
      await desk.press("Delete from the directory");
      await desk.confirm("Delete from the directory", "Outlet");
    },
  },
  {
    name: "the directory gets an application, a key for it and consent to it", by, click: async (desk) => {
      await openAppManagement(desk);
      await createInDirectory(desk, "Web app", "Portal");
      await desk.chooseOf("Portal", "Add key");
      await desk.dialog.getByRole("button", { name: "Add key" }).click();
      await desk.secret("Key");
      await desk.confirm("Close");
      await desk.chooseOf("Portal", "Grant admin consent");
      await desk.see("Admin consent is granted to Portal.");
    },
  },
];
