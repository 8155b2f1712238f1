// An account comes into being: its directory with its initial domain, its first administrator, and the account itself
// with its PartnerIDs. One that begins active has accepted its programme's agreement.

import { faults, type AccountKind, type AccountState, type Address, type CloudName, type Of, type PartnerType } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { countryIn, freeNumber, insertIdentifier } from "../areas/profiles/index.ts";
import { badProperty } from "../call/index.ts";
import { claimDomain, insertDirectory, insertUser } from "../directories/index.ts";
import type { Unit } from "../world/index.ts";
import { signAgreement } from "./agreements/agreements.ts";
import { insertAccount, type AccountRecord } from "./repository.ts";
import { rolesKnownTo } from "./users/rules.ts";

export interface NewAccount {
  readonly accountId?: string;
  readonly kind: AccountKind;
  readonly cloud: CloudName;
  readonly partnerType: PartnerType;
  readonly state: AccountState;
  readonly primaryAccountId?: string;
  readonly domain: string;
  readonly companyName?: string;
  /** The address's when absent, and without one the cloud's own. */
  readonly country?: string;
  readonly address?: Of<typeof Address>;
  /** The PartnerIDs of the company and of its one location; those that are left out are made. */
  readonly mpnIds?: { readonly pga?: string; readonly pla?: string };
  readonly mfaPolicy?: AccountRecord["mfaPolicy"];
  readonly mfaEnforcedFrom?: string;
  readonly mfaEnforcedPercent?: number;
  readonly admin: NewAdmin;
}

export interface NewAdmin {
  /** Local part of the name; the domain is the account's. */
  readonly userName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
}

export async function createAccount(unit: Unit, wanted: NewAccount): Promise<AccountRecord> {
  const { admin, address, mpnIds = {}, accountId = unit.ids.guid(), mfaPolicy = "enforce", mfaEnforcedPercent = 100, ...rest } = wanted;
  const adminUserName = `${admin.userName.toLowerCase()}@${wanted.domain}`;
  const country = (wanted.country ?? address?.country ?? countryIn(wanted.cloud)).toUpperCase();
  const account: AccountRecord = { ...rest, accountId, country, mfaPolicy, mfaEnforcedPercent, adminUserName, createdAt: unit.nowText };
  await insertAccount(unit.db, account, address);
  const tenant = { tenantId: accountId, accountId, kind: "partner", cloud: wanted.cloud, domain: wanted.domain } as const;
  await insertDirectory(unit.db, tenant);
  if (!(await claimDomain(unit.db, tenant))) throw new Fault(faults.domainTaken, { domain: wanted.domain });
  await insertUser(unit.db, {
    userId: unit.ids.guid(),
    tenantId: accountId,
    accountId,
    userName: adminUserName,
    firstName: admin.firstName,
    lastName: admin.lastName,
    // The first administrator of an account is global admin and, where there are agents, admin agent (ID-75, A-65).
    roles: rolesKnownTo(wanted.partnerType).filter((role) => role === "globalAdmin" || role === "adminAgent"),
    passwordHash: admin.passwordHash,
    mustChangePassword: admin.mustChangePassword,
    createdAt: unit.nowText,
  });
  await insertIdentifiers(unit, account, mpnIds);
  if (account.state === "active") await signAgreement(unit, account, adminUserName);
  return account;
}

async function insertIdentifiers(unit: Unit, account: AccountRecord, { pga, pla }: NonNullable<NewAccount["mpnIds"]>): Promise<void> {
  const { accountId, country, domain, companyName = domain } = account;
  if (pga !== undefined && pga === pla) throw badProperty("mpnIds", `${pga} is given twice`);
  for (const [type, mpnId] of [["pga", pga], ["pla", pla]] as const) {
    const number = mpnId ?? (await freeNumber(unit.db, `${type} ${accountId}`));
    await insertIdentifier(unit.db, accountId, { mpnId: number, type, name: companyName, country });
  }
}
