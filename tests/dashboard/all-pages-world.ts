// A world in which every page of the dashboard has something to show: companies of each kind, in each state.

import { writeFileSync } from "node:fs";
import { testFolder } from "../support/folders.ts";
import { startWorld, type TestWorld, type WorldOptions } from "../support/world.ts";
import type { Login } from "./desk.ts";

const password = "Correct-Horse-7";

const company = (name: string, more: object = {}) => ({
  cloud: "global", partnerType: "directBill", domain: `${name}.onmicrosoft.com`, companyName: name[0]?.toUpperCase() + name.slice(1),
  admin: { userName: "admin", password }, ...more,
});

const customer = (name: string) => ({
  companyProfile: { domain: `${name}.onmicrosoft.com` },
  billingProfile: {
    culture: "en-US", email: `info@${name}.example`, language: "en", companyName: name,
    defaultAddress: { country: "US", city: "Redmond", state: "WA", addressLine1: "One Microsoft Way", postalCode: "98052", firstName: "Robin", lastName: "Reyes" },
  },
});

const seed = {
  accounts: [
    company("contoso", {
      apps: [{ type: "web" }, { type: "native" }], customers: ["adatum", "fabrikam"].map(customer),
      sandbox: { domain: "contosobox.onmicrosoft.com", companyName: "Contoso (sandbox)", admin: { userName: "admin", password }, apps: [{ type: "web" }], customers: [customer("tailspin")] },
    }),
    company("northwind", { sandbox: { domain: "northwindbox.onmicrosoft.com", companyName: "Northwind (sandbox)", admin: { userName: "admin", password }, state: "created" } }),
    company("provider", { partnerType: "indirectProvider", sandbox: { domain: "providerbox.onmicrosoft.com", companyName: "Provider (sandbox)", admin: { userName: "admin", password } } }),
    company("reseller", { partnerType: "indirectReseller" }),
    company("newcomer", { state: "enrolling" }),
    company("approved", { state: "authorized" }),
    company("gov", { cloud: "usgov", domain: "gov.onmicrosoft.com" }),
  ],
};

export const logins: Readonly<Record<string, Login>> = Object.fromEntries(
  ["contoso", "contosobox", "northwind", "northwindbox", "provider", "providerbox", "reseller", "newcomer", "approved", "gov"]
    .map((name) => [name, { userName: `admin@${name}.onmicrosoft.com`, password }]),
);

export async function startAllPagesWorld(options: WorldOptions = {}): Promise<TestWorld> {
  const folder = testFolder();
  const file = folder.file("seed.json");
  writeFileSync(file, JSON.stringify(seed));
  const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;
  try {
    return await startWorld({ seed: file, clock, ...options });
  } finally {
    folder.remove();
  }
}
