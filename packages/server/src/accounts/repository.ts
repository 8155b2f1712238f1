// The rows of partner accounts.

import type { AccountKind, AccountState, CloudName, PartnerType } from "@understudy/contract";
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
  ...mfaRuleOf(row),
  createdAt: row.created_at,
});

export async function insertAccount(writer: Writer, account: AccountRecord): Promise<void> {
  await writer.run(sql`
    INSERT INTO accounts (account_id, kind, cloud, partner_type, state, primary_account_id, domain,
      admin_user_name, company_name, address, mfa_policy, mfa_enforced_from, mfa_enforced_percent, created_at)
    VALUES (${account.accountId}, ${account.kind}, ${account.cloud}, ${account.partnerType}, ${account.state},
      ${account.primaryAccountId ?? null}, ${account.domain}, ${account.adminUserName}, ${account.companyName ?? null},
      ${null}, ${account.mfaPolicy}, ${account.mfaEnforcedFrom ?? null}, ${account.mfaEnforcedPercent}, ${account.createdAt})`);
}

export async function findAccount(reader: Reader, accountId: string): Promise<AccountRecord | undefined> {
  const row = await reader.get<AccountRow>(sql`SELECT * FROM accounts WHERE account_id = ${accountId}`);
  return row && toAccount(row);
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

export async function completeAccount(
  writer: Writer,
  accountId: string,
  company: { readonly companyName: string; readonly address: string },
): Promise<void> {
  await writer.run(sql`
    UPDATE accounts SET state = 'active', company_name = ${company.companyName}, address = ${company.address}
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
  user_name: string | null;
  roles: string | null;
}

/** Who a token speaks for. */
export interface FoundCaller {
  readonly account: CallerAccount;
  /**
   * Whether the application is registered for API access: in the account itself, or by its vendor in another, where the
   * account's tenant has consented to it. Of a vendor's the users of the account may make use, it alone may not.
   */
  readonly registered: "here" | "byVendor" | undefined;
  /** The user, where the token names one that the account has and that is not disabled. */
  readonly userName?: string;
  readonly roles?: string;
}

/** Every call asks this, so it reads what a call needs and no more. */
export async function findCaller(
  reader: Reader,
  who: { readonly tenantId: string; readonly appId: string; readonly userId: string | undefined },
): Promise<FoundCaller | undefined> {
  const row = await reader.get<CallerRow>(sql`
    SELECT a.kind, a.cloud, a.partner_type, a.state, a.domain, a.mfa_policy, a.mfa_enforced_from, a.mfa_enforced_percent,
      p.account_id AS app_account_id, u.user_name, u.roles
    FROM accounts a
    LEFT JOIN applications p ON p.app_id = ${who.appId} AND p.registered_at IS NOT NULL
      AND (p.account_id = a.account_id OR (p.multi_tenant = 1 AND EXISTS (
        SELECT 1 FROM service_principals s WHERE s.app_id = p.app_id AND s.tenant_id = a.account_id)))
    LEFT JOIN directory_users u ON u.user_id = ${who.userId ?? null} AND u.tenant_id = a.account_id AND u.enabled = 1
    WHERE a.account_id = ${who.tenantId}`);
  if (!row) return undefined;
  const { kind, cloud, partner_type: partnerType, state, domain } = row;
  return {
    account: { accountId: who.tenantId, kind, cloud, partnerType, state, domain, ...mfaRuleOf(row) },
    registered: row.app_account_id === null ? undefined : row.app_account_id === who.tenantId ? "here" : "byVendor",
    ...(row.user_name !== null && { userName: row.user_name, roles: row.roles ?? "" }),
  };
}
