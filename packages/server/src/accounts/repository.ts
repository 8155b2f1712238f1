// The rows of partner accounts.

import {
  hasFeature, type AccountKind, type AccountState, type Address, type CloudName, type Of, type PartnerType,
} from "@understudy/contract";
import { invariant } from "@understudy/kernel";
import type { CallerAccount } from "../call/index.ts";
import { sql, type Reader, type Writer } from "../database/index.ts";

export interface AccountRecord {
  /** Equals the tenant id of the account's directory. */
  readonly accountId: string;
  readonly kind: AccountKind;
  readonly cloud: CloudName;
  readonly partnerType: PartnerType;
  readonly state: AccountState;
  /** The primary account of a sandbox: for the operator and the primary's own page, never for a token. */
  readonly primaryAccountId?: string;
  readonly domain: string;
  /** The first administrator, as user@domain. */
  readonly adminUserName: string;
  readonly companyName?: string;
  /** ISO 3166 code of two letters; the currency follows from it. */
  readonly country: string;
  readonly mfaPolicy: "off" | "report" | "enforce";
  readonly mfaEnforcedFrom?: string;
  readonly mfaEnforcedPercent: number;
  readonly createdAt: string;
}

interface AccountRow {
  account_id: string;
  kind: AccountKind;
  cloud: CloudName;
  partner_type: PartnerType;
  state: AccountState;
  primary_account_id: string | null;
  domain: string;
  admin_user_name: string;
  company_name: string | null;
  country: string;
  mfa_policy: "off" | "report" | "enforce";
  mfa_enforced_from: string | null;
  mfa_enforced_percent: number;
  created_at: string;
}

const mfaRuleOf = (row: Pick<AccountRow, "mfa_policy" | "mfa_enforced_from" | "mfa_enforced_percent">) => ({
  mfaPolicy: row.mfa_policy,
  ...(row.mfa_enforced_from !== null && { mfaEnforcedFrom: row.mfa_enforced_from }),
  mfaEnforcedPercent: row.mfa_enforced_percent,
});

const toAccount = (row: AccountRow): AccountRecord => ({
  accountId: row.account_id,
  kind: row.kind,
  cloud: row.cloud,
  partnerType: row.partner_type,
  state: row.state,
  ...(row.primary_account_id !== null && { primaryAccountId: row.primary_account_id }),
  domain: row.domain,
  adminUserName: row.admin_user_name,
  ...(row.company_name !== null && { companyName: row.company_name }),
  country: row.country,
  ...mfaRuleOf(row),
  createdAt: row.created_at,
});

/** The address is the company's; profiles that nobody has changed go by it. */
export async function insertAccount(writer: Writer, account: AccountRecord, address?: Of<typeof Address>): Promise<void> {
  await writer.run(sql`
    INSERT INTO accounts (account_id, kind, cloud, partner_type, state, primary_account_id, domain, admin_user_name,
      company_name, country, address, mfa_policy, mfa_enforced_from, mfa_enforced_percent, created_at)
    VALUES (${account.accountId}, ${account.kind}, ${account.cloud}, ${account.partnerType}, ${account.state},
      ${account.primaryAccountId ?? null}, ${account.domain}, ${account.adminUserName}, ${account.companyName ?? null},
      ${account.country}, ${address ? JSON.stringify(address) : null}, ${account.mfaPolicy},
      ${account.mfaEnforcedFrom ?? null}, ${account.mfaEnforcedPercent}, ${account.createdAt})`);
}

export async function findAccount(reader: Reader, accountId: string): Promise<AccountRecord | undefined> {
  const row = await reader.get<AccountRow>(sql`SELECT * FROM accounts WHERE account_id = ${accountId}`);
  return row && toAccount(row);
}

/** For accounts that exist for certain, a caller's for example. */
export async function getAccount(reader: Reader, accountId: string): Promise<AccountRecord> {
  const account = await findAccount(reader, accountId);
  invariant(account, "a caller's account exists");
  return account;
}

export async function findSandboxOf(reader: Reader, primaryAccountId: string): Promise<AccountRecord | undefined> {
  const row = await reader.get<AccountRow>(sql`SELECT * FROM accounts WHERE primary_account_id = ${primaryAccountId}`);
  return row && toAccount(row);
}

/** Primary accounts first, each followed by its sandbox. */
export async function listAccounts(reader: Reader): Promise<AccountRecord[]> {
  const rows = await reader.all<AccountRow>(sql`
    SELECT * FROM accounts ORDER BY coalesce(primary_account_id, account_id), kind, account_id`);
  return rows.map(toAccount);
}

export async function updateAccountState(writer: Writer, accountId: string, state: AccountState): Promise<void> {
  await writer.run(sql`UPDATE accounts SET state = ${state} WHERE account_id = ${accountId}`);
}

/** The whole rule anew: what it does not say of date and share is as in a new account. */
export async function updateMfaRule(
  writer: Writer,
  accountId: string,
  rule: Pick<AccountRecord, "mfaPolicy" | "mfaEnforcedFrom" | "mfaEnforcedPercent">,
): Promise<void> {
  await writer.run(sql`
    UPDATE accounts SET mfa_policy = ${rule.mfaPolicy}, mfa_enforced_from = ${rule.mfaEnforcedFrom ?? null},
      mfa_enforced_percent = ${rule.mfaEnforcedPercent}
    WHERE account_id = ${accountId}`);
}

/** What the company says of itself when the account is set up, or when it applies to be a partner. */
export async function updateCompany(
  writer: Writer,
  accountId: string,
  company: Pick<AccountRecord, "state" | "partnerType" | "country"> & { readonly companyName: string; readonly address: Of<typeof Address> },
): Promise<void> {
  await writer.run(sql`
    UPDATE accounts SET state = ${company.state}, partner_type = ${company.partnerType}, country = ${company.country},
      company_name = ${company.companyName}, address = ${JSON.stringify(company.address)}
    WHERE account_id = ${accountId}`);
}

interface CallerRow {
  kind: AccountKind;
  cloud: CloudName;
  partner_type: PartnerType;
  state: AccountState;
  domain: string;
  mfa_policy: "off" | "report" | "enforce";
  mfa_enforced_from: string | null;
  mfa_enforced_percent: number;
  app_account_id: string | null;
  registered_at: string | null;
  consented: number;
  user_name: string | null;
  roles: string | null;
  mfa_exempt: number | null;
}

/** Who a token speaks for. */
export interface FoundCaller {
  readonly account: CallerAccount;
  /**
   * Whether the application is registered for API access: in the account itself, or by its control panel vendor in
   * another, where the account's tenant has consented to it. Of a vendor's the users of the account may make use,
   * it alone may not. In some clouds an administrator's consent is all that a native application needs (3.2).
   */
  readonly registered: "here" | "byVendor" | undefined;
  /** The user, where the token names one that the account has and that is not disabled. */
  readonly userName?: string;
  readonly roles?: string;
  readonly mfaExempt?: boolean;
}

/** Every call asks this, so it reads what a call needs and no more. */
export async function findCaller(
  reader: Reader,
  who: { readonly tenantId: string; readonly appId: string; readonly userId: string | undefined },
): Promise<FoundCaller | undefined> {
  const row = await reader.get<CallerRow>(sql`
    SELECT a.kind, a.cloud, a.partner_type, a.state, a.domain, a.mfa_policy, a.mfa_enforced_from, a.mfa_enforced_percent,
      p.account_id AS app_account_id, p.registered_at,
      CASE WHEN p.registered_at IS NULL AND p.type = 'native' AND EXISTS (
        SELECT 1 FROM permission_grants g WHERE g.tenant_id = a.account_id AND g.app_id = p.app_id
          AND g.resource = 'partnerCenter' AND g.user_id = ''
      ) THEN 1 ELSE 0 END AS consented,
      u.user_name, u.roles, u.mfa_exempt
    FROM accounts a
    LEFT JOIN applications p ON p.app_id = ${who.appId}
      AND (p.account_id = a.account_id OR (p.multi_tenant = 1 AND p.registered_at IS NOT NULL
        AND EXISTS (SELECT 1 FROM service_principals s WHERE s.app_id = p.app_id AND s.tenant_id = a.account_id)
        AND EXISTS (SELECT 1 FROM accounts v
          WHERE v.account_id = p.account_id AND v.partner_type = 'controlPanelVendor' AND v.state = 'active')))
    LEFT JOIN directory_users u ON u.user_id = ${who.userId ?? null} AND u.tenant_id = a.account_id AND u.enabled = 1
    WHERE a.account_id = ${who.tenantId}`);
  if (!row) return undefined;
  const { kind, cloud, partner_type: partnerType, state, domain } = row;
  return {
    account: { accountId: who.tenantId, kind, cloud, partnerType, state, domain, ...mfaRuleOf(row) },
    registered: registrationOf(row, who.tenantId),
    ...(row.user_name !== null && { userName: row.user_name, roles: row.roles ?? "", mfaExempt: row.mfa_exempt === 1 }),
  };
}

function registrationOf(row: CallerRow, tenantId: string): FoundCaller["registered"] {
  if (row.app_account_id === null) return undefined;
  if (row.app_account_id !== tenantId) return "byVendor";
  const needsNone = row.consented === 1 && !hasFeature(row.cloud, "nativeAppRegistration");
  return row.registered_at !== null || needsNone ? "here" : undefined;
}
