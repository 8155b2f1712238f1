// Makes the accounts of a seed in one unit of work, and tells which secrets are known by that.

import { createAccount, registerApplication, type AccountRecord, type NewAccount } from "../accounts/index.ts";
import { createCustomer } from "../areas/customers/index.ts";
import { hashPassword, type Unit } from "../world/index.ts";
import type { Seed, SeedAccount } from "./format.ts";

/** A seed whose passwords are hashed already: that takes time, which no unit of work may wait for. */
export interface PreparedSeed {
  readonly seed: Seed;
  /** By password. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Secrets that are known while the seed is: of an account, by its id. */
export interface KnownSecrets {
  readonly adminPassword: string;
  /** By app id. */
  readonly keys: ReadonlyMap<string, string>;
}

export async function prepareSeed(seed: Seed): Promise<PreparedSeed> {
  const passwords = seed.accounts
    .flatMap((account) => (account.sandbox ? [account, account.sandbox] : [account]))
    .flatMap(({ admin }) => (admin.password === undefined ? [] : [admin.password]));
  const hashed = await Promise.all(passwords.map(async (password) => [password, await hashPassword(password)] as const));
  return { seed, hashes: new Map(hashed) };
}

export async function plantSeed(unit: Unit, prepared: PreparedSeed): Promise<ReadonlyMap<string, KnownSecrets>> {
  const known = new Map<string, KnownSecrets>();
  for (const { sandbox, cloud, partnerType, ...primary } of prepared.seed.accounts) {
    const place = { cloud, partnerType };
    const account = await plantAccount(unit, primary, { ...place, kind: "primary" }, prepared, known);
    if (!sandbox) continue;
    await plantAccount(unit, sandbox, { ...place, kind: "sandbox", primaryAccountId: account.accountId }, prepared, known);
  }
  return known;
}

type AccountPlace = Pick<NewAccount, "kind" | "cloud" | "partnerType" | "primaryAccountId">;

async function plantAccount(
  unit: Unit, wanted: SeedAccount, place: AccountPlace, prepared: PreparedSeed, known: Map<string, KnownSecrets>,
): Promise<AccountRecord> {
  const adminPassword = wanted.admin.password ?? `Us1!${unit.ids.secret(128)}`;
  const account = await createAccount(unit, {
    ...place,
    ...(wanted.tenantId !== undefined && { accountId: wanted.tenantId }),
    ...(wanted.mfaPolicy !== undefined && { mfaPolicy: wanted.mfaPolicy }),
    state: "active",
    domain: wanted.domain,
    companyName: wanted.companyName,
    admin: {
      userName: wanted.admin.userName, firstName: "Primary", lastName: "Admin", mustChangePassword: false,
      passwordHash: prepared.hashes.get(adminPassword) ?? `hmac$${unit.secrets.mark(adminPassword)}`,
    },
  });
  const keys = new Map<string, string>();
  for (const app of wanted.apps ?? []) {
    const application = await registerApplication(unit, account, app);
    for (const key of application.keys) if (key.value !== undefined) keys.set(application.appId, key.value);
  }
  for (const customer of wanted.customers ?? []) await createCustomer(unit, account, customer);
  known.set(account.accountId, { adminPassword, keys });
  return account;
}

/** What a seed with fixed secrets lets us know again at a later start. */
export function secretsKnownFrom(seed: Seed): ReadonlyMap<string, KnownSecrets> {
  const accounts = seed.accounts.flatMap((account) => (account.sandbox ? [account, account.sandbox] : [account]));
  return new Map(accounts.flatMap(({ tenantId, admin, apps }) => {
    if (tenantId === undefined || admin.password === undefined) return [];
    const keys = (apps ?? []).flatMap(({ appId, key }) => (appId && key ? [[appId, key] as const] : []));
    return [[tenantId, { adminPassword: admin.password, keys: new Map(keys) }] as const];
  }));
}
