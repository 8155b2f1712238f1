// A world of primary accounts that have no application yet, each of a cloud and a partner type, whose users need no
// second factor: a program may sign them in with nothing but their password.

import { writeFileSync } from "node:fs";
import { clouds, type CloudName, type PartnerType } from "@understudy/contract";
import type { ReadyAccount } from "@understudy/server";
import type { DialectName } from "./databases.ts";
import { testFolder } from "./folders.ts";
import { askToken, type TokenRequestOptions } from "./token-requests.ts";
import { startWorld, type Answer, type TestWorld, type WorldOptions } from "./world.ts";

export interface Company {
  readonly account: ReadyAccount;
  /** Its administrator's token, for the account's own pages. */
  readonly admin: string;
}

export interface Companies {
  readonly world: TestWorld;
  /** By the name under which it was asked for. */
  company(name: string): Company;
  close(): Promise<void>;
}

export interface WantedCompany {
  readonly cloud?: CloudName;
  readonly partnerType?: PartnerType;
}

export const companyPassword = "Correct-Horse-7";

export async function startCompanies(
  wanted: Readonly<Record<string, WantedCompany>>, dialect: DialectName = "sqlite", options: Omit<WorldOptions, "seed"> = {},
): Promise<Companies> {
  const folder = testFolder();
  const domainOf = (name: string): string => `${name}.${clouds[wanted[name]?.cloud ?? "global"].domainSuffixes[0]}`;
  const accounts = Object.entries(wanted).map(([name, { cloud = "global", partnerType = "directBill" }]) => ({
    cloud, partnerType, domain: domainOf(name), companyName: name, mfaPolicy: "off",
    admin: { userName: "admin", password: companyPassword },
  }));
  writeFileSync(folder.file("seed.json"), JSON.stringify({ accounts }));
  const world = await startWorld({ ...options, seed: folder.file("seed.json") }, dialect);
  const companies = new Map<string, Company>();
  for (const name of Object.keys(wanted)) {
    const account = world.ready.accounts.find(({ domain }) => domain === domainOf(name));
    if (account) companies.set(name, { account, admin: await world.userToken(account) });
  }
  return {
    world,
    company: (name) => {
      const company = companies.get(name);
      if (!company) throw new Error(`No company ${name}`);
      return company;
    },
    close: async () => {
      await world.close();
      folder.remove();
    },
  };
}

/** A token of the application's own. */
export const askAlone = (
  world: TestWorld, { domain }: ReadyAccount, app: { readonly appId: string; readonly key: string }, resource: string,
): Promise<Answer> =>
  askToken(world, domain, { grant_type: "client_credentials", client_id: app.appId, client_secret: app.key, resource });

/** A token of the account's administrator, through an application; a public one has no key. */
export const askForAdmin = (
  world: TestWorld, { domain, admin }: ReadyAccount, app: { readonly appId: string; readonly key?: string }, resource: string,
  options: TokenRequestOptions = {},
): Promise<Answer> =>
  askToken(world, domain, {
    grant_type: "password", client_id: app.appId, username: admin.userName, password: companyPassword, resource,
    ...(app.key !== undefined && { client_secret: app.key }),
  }, options);
