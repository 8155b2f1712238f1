// Account settings: the company's profiles, PartnerIDs, domains and agreements.

import type { Desk } from "../desk.ts";
import type { Flow } from "./flow.ts";

const by = "contoso";

async function change(desk: Desk, page: string, part: string, values: Readonly<Record<string, string>>): Promise<void> {
  await desk.goTo(page, "Account settings");
  await desk.press(`Edit ${part}`);
  await desk.fill(values);
  await desk.press("Save");
  await desk.see(`${page} saved`);
}

export const settingsFlows: readonly Flow[] = [
  { name: "the organization profile is changed", by, click: (desk) => change(desk, "Organization profile", "Profile", { City: "Bellevue", Email: "hello@contoso.example" }) },
  { name: "the billing profile is changed", by, click: (desk) => change(desk, "Billing profile", "Bill to", { "Purchase order number": "PO 7" }) },
  { name: "the support profile is changed", by, click: (desk) => change(desk, "Support profile", "How customers reach you", { "Support email": "help@contoso.example" }) },
  // Its verification begins anew, so that it comes after what takes a verified company.
  { name: "the legal business profile is changed", by, click: (desk) => change(desk, "Legal info", "Legal business profile", { "Address line 1": "Two Microsoft Way" }) },
  {
    name: "a location is added, and associated", by, click: async (desk) => {
      await desk.goTo("Identifiers", "Account settings");
      await desk.press("Add location");
      await desk.fill({ "Location name": "Branch" });
      await desk.press("Add location");
      await desk.see(/^Location Branch has PartnerID/);
      await desk.press(/^Associate with CSP: /);
      await desk.confirm("Associate with CSP");
    },
  },
  {
    name: "a domain is added, and the default one from now on", by, click: async (desk) => {
      await desk.goTo("Tenants", "Account settings");
      await desk.press("Add custom domain");
      await desk.fill({ "Domain name": "contoso.example" });
      await desk.press("Add custom domain");
      await desk.see("contoso.example was added");
      await desk.chooseOf("contoso.example", "Set as default");
      await desk.confirm("Set as default");
    },
  },
  {
    name: "an agreement is accepted", by, click: async (desk) => {
      await desk.goTo("Agreements", "Account settings");
      await desk.press(/^Accept: /);
      await desk.confirm("Accept");
    },
  },
];
