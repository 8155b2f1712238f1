// A world with an account in each cloud, with a web application whose key is known, and with a sandbox that has another.

import { writeFileSync } from "node:fs";
import { cloudNames, clouds, type CloudName } from "@understudy/contract";
import type { ReadyAccount } from "@understudy/server";
import { testFolder } from "./folders.ts";
import { startWorld, type TestWorld, type WorldOptions } from "./world.ts";

export interface FourClouds {
  readonly world: TestWorld;
  account(cloud: CloudName, kind?: ReadyAccount["kind"]): ReadyAccount;
  close(): Promise<void>;
}

export interface FourCloudsOptions extends Omit<WorldOptions, "seed"> {
  /** Whether the accounts have their sandboxes already; true when absent. */
  readonly sandboxes?: boolean;
}

export async function startFourClouds({ sandboxes = true, ...options }: FourCloudsOptions = {}): Promise<FourClouds> {
  const folder = testFolder();
  const file = folder.file("seed.json");
  writeFileSync(file, JSON.stringify({ accounts: cloudNames.map((cloud) => primaryIn(cloud, sandboxes)) }));
  const world = await startWorld({ ...options, seed: file });
  return {
    world,
    account: (cloud, kind = "primary") => {
      const found = world.ready.accounts.find((account) => account.cloud === cloud && account.kind === kind);
      if (!found) throw new Error(`No ${kind} account in ${cloud}`);
      return found;
    },
    close: async () => {
      await world.close();
      folder.remove();
    },
  };
}

const primaryIn = (cloud: CloudName, sandboxes: boolean) => ({
  cloud, partnerType: "directBill", ...accountIn(cloud, "main"), ...(sandboxes && { sandbox: accountIn(cloud, "test") }),
});

const accountIn = (cloud: CloudName, name: string) => ({
  domain: `${name}${cloud}.${clouds[cloud].domainSuffixes[0]}`,
  companyName: `${name} ${cloud}`,
  admin: { userName: "admin", password: "Correct-Horse-7" },
  apps: [{ type: "web", key: `key of ${name} in ${cloud}` }, { type: "native" }],
});
