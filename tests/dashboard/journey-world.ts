// A world in which the set-up journey begins: a partner in each cloud, with customers and nothing else, on a clock that
// stands still until it is moved.

import { writeFileSync } from "node:fs";
import { cloudNames, clouds, type CloudName } from "@understudy/contract";
import { customerDraft } from "../support/customers.ts";
import { testFolder } from "../support/folders.ts";
import { startWorld, type TestWorld } from "../support/world.ts";
import type { Login } from "./desk.ts";

const password = "Correct-Horse-7";

/** An initial domain, as the cloud has them. */
export const domainIn = (cloud: CloudName, prefix: string): string => `${prefix}.${clouds[cloud].domainSuffixes[0]}`;

/** The global admin of the cloud's primary account. */
export const ownerIn = (cloud: CloudName): Login => ({ userName: `owner@${domainIn(cloud, primaryPrefix(cloud))}`, password });

export const primaryPrefix = (cloud: CloudName): string => `main${cloud}`;

/** The only customer of the cloud's primary account. */
export const customerIn = (cloud: CloudName): string => `Customer of ${cloud}`;

const primaryIn = (cloud: CloudName) => ({
  cloud, partnerType: "directBill", domain: domainIn(cloud, primaryPrefix(cloud)), companyName: `Main ${cloud}`,
  admin: { userName: "owner", password },
  customers: [{ ...customerDraft(customerIn(cloud)), companyProfile: { domain: domainIn(cloud, `customer${cloud}`) } }],
});

export async function startJourneyWorld(): Promise<TestWorld> {
  const folder = testFolder();
  const file = folder.file("seed.json");
  writeFileSync(file, JSON.stringify({ accounts: cloudNames.map(primaryIn) }));
  const clock = { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") } as const;
  try {
    return await startWorld({ seed: file, clock });
  } finally {
    folder.remove();
  }
}
