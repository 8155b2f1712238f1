// An account comes into being: its directory with its initial domain, its first administrator, and the account itself.

import { faults, type AccountKind, type AccountState, type CloudName, type PartnerType } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { claimDomain, insertDirectory, insertUser } from "../directories/index.ts";
import type { Unit } from "../world/index.ts";
import { insertAccount, type AccountRecord } from "./repository.ts";

export interface NewAccount {
  readonly accountId?: string;
  readonly kind: AccountKind;
  readonly cloud: CloudName;
  readonly partnerType: PartnerType;
  readonly state: AccountState;
  readonly primaryAccountId?: string;
  readonly domain: string;
  readonly companyName?: string;
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
  const { admin, accountId = unit.ids.guid(), mfaPolicy = "enforce", mfaEnforcedPercent = 100, ...rest } = wanted;
  const adminUserName = `${admin.userName.toLowerCase()}@${wanted.domain}`;
  const account: AccountRecord = { ...rest, accountId, mfaPolicy, mfaEnforcedPercent, adminUserName, createdAt: unit.nowText };
  await insertAccount(unit.db, account);
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
    // The first administrator of an account is global admin and admin agent (ID-75).
    roles: ["globalAdmin", "adminAgent"],
    passwordHash: admin.passwordHash,
    mustChangePassword: admin.mustChangePassword,
  });
  return account;
}
