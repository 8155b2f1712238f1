// Makes the accounts of a seed in one unit of work, and tells which secrets are known by that.

import { Fault, instantTextOf } from "@understudy/kernel";
import { createAccount, seedApplication, type AccountRecord, type NewAccount } from "../accounts/index.ts";
import { createCustomer } from "../areas/customers/index.ts";
import { saveProfile } from "../areas/profiles/index.ts";
import { hashMadePassword, hashPassword, madePassword, type Unit } from "../world/index.ts";
import type { Seed, SeedAccount, SeedState } from "./format.ts";
import { plantPurchases } from "./purchases.ts";
import { SeedRefused } from "./refusal.ts";
import { firstStateOf, reachState } from "./states.ts";

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
  for (const [index, { sandbox, cloud, partnerType, ...primary }] of prepared.seed.accounts.entries()) {
    const where = `/accounts/${index}`;
    const place = { cloud, partnerType };
    const account = await plantAccount(unit, primary, { ...place, kind: "primary" }, { where, prepared, known });
    if (!sandbox) continue;
    const sandboxPlace = { ...place, kind: "sandbox", primaryAccountId: account.accountId } as const;
    await plantAccount(unit, sandbox, sandboxPlace, { where: `${where}/sandbox`, prepared, known });
  }
  return known;
}

interface Planting {
  /** In the seed. */
  readonly where: string;
  readonly prepared: PreparedSeed;
  readonly known: Map<string, KnownSecrets>;
}

/** What a rule refuses is a mistake in the seed, at that place. */
async function plantedAt<T>(where: string, planting: Promise<T>): Promise<T> {
  try {
    return await planting;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new SeedRefused(`The seed cannot be used. ${where}: ${error.message}`);
  }
}

type PlantedAccount = SeedAccount & { readonly state?: SeedState };
type AccountPlace = Pick<NewAccount, "kind" | "cloud" | "partnerType" | "primaryAccountId">;

async function plantAccount(
  unit: Unit, { state = "active", ...wanted }: PlantedAccount, place: AccountPlace, { where, prepared, known }: Planting,
): Promise<AccountRecord> {
  const adminPassword = wanted.admin.password ?? madePassword(unit.ids.secret(128));
  const account = await plantedAt(where, createAccount(unit, {
    ...place,
    ...(wanted.tenantId !== undefined && { accountId: wanted.tenantId }),
    ...mfaRuleOf(where, wanted),
    state: firstStateOf(state),
    domain: wanted.domain,
    companyName: wanted.companyName,
    ...(wanted.address && { address: wanted.address }),
    ...(wanted.mpnIds && { mpnIds: wanted.mpnIds }),
    admin: {
      userName: wanted.admin.userName, firstName: "Primary", lastName: "Admin", mustChangePassword: false,
      passwordHash: prepared.hashes.get(adminPassword) ?? hashMadePassword(unit.secrets, adminPassword),
    },
  }));
  const keys = new Map<string, string>();
  for (const [index, app] of (wanted.apps ?? []).entries()) {
    const application = await plantedAt(`${where}/apps/${index}`, seedApplication(unit, account, app));
    for (const key of application.keys) if (key.value !== undefined) keys.set(application.appId, key.value);
  }
  for (const [index, customer] of (wanted.customers ?? []).entries()) {
    const { hasAccepted: _accepted, subscriptions: _bought, ...draft } = customer;
    const created = await plantedAt(`${where}/customers/${index}`, createCustomer(unit, account, draft));
    await plantedAt(`${where}/customers/${index}/subscriptions`, plantPurchases(unit, account, created.customer, customer));
  }
  if (wanted.support) await saveProfile(unit.db, account.accountId, "support", { profile: wanted.support, version: 2 });
  await plantedAt(where, reachState(unit, account, state));
  known.set(account.accountId, { adminPassword, keys });
  return account;
}

function mfaRuleOf(
  where: string, { mfaPolicy, mfaEnforcedFrom, mfaEnforcedPercent }: SeedAccount,
): Pick<NewAccount, "mfaPolicy" | "mfaEnforcedFrom" | "mfaEnforcedPercent"> {
  return {
    ...(mfaPolicy !== undefined && { mfaPolicy }),
    ...(mfaEnforcedFrom !== undefined && { mfaEnforcedFrom: enforcementOf(where, mfaEnforcedFrom) }),
    ...(mfaEnforcedPercent !== undefined && { mfaEnforcedPercent }),
  };
}

/** As instants are stored, however the seed spells it. */
function enforcementOf(where: string, text: string): string {
  const instant = instantTextOf(text);
  if (instant !== undefined) return instant;
  throw new SeedRefused(`The seed cannot be used. ${where}/mfaEnforcedFrom: ${text} is not an instant like 2027-01-31T00:00:00Z.`);
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
