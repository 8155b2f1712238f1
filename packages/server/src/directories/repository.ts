// Directories (Azure AD tenants) of partners and customers: their domains and their users.
// A domain belongs to one tenant in the whole world, whoever owns it.

import { randomBytes } from "node:crypto";
import type { CloudName, Role } from "@understudy/contract";
import { sql, type Reader, type Writer } from "../database/index.ts";
import { domainOf } from "./domains.ts";

export interface Directory {
  readonly tenantId: string;
  readonly accountId: string;
  readonly kind: "partner" | "customer";
  readonly cloud: CloudName;
  /** The initial domain, as it was spelled. */
  readonly domain: string;
  /** A partner's whose account is still being made: to those who sign in there is no such tenant yet (S-23). */
  readonly creating?: true;
}

export interface DirectoryUser {
  readonly userId: string;
  readonly tenantId: string;
  readonly accountId: string;
  /** user@domain */
  readonly userName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly roles: readonly Role[];
  /** `hmac$…` of a generated password, `argon2id$…` of one that a person chose. */
  readonly passwordHash: string;
  readonly mustChangePassword: boolean;
  /** What a customer's user has beyond this; absent of others. */
  readonly details?: CustomerUserDetails;
  readonly createdAt: string;
}

/** Without a display name of its own a user is shown by first and last name, or else by the user name. */
export interface CustomerUserDetails {
  /** As it was spelled; the row's own name is in lower case. */
  readonly userPrincipalName?: string;
  readonly displayName?: string;
  readonly usageLocation?: string;
  readonly immutableId?: string;
  readonly phoneNumber?: string;
  readonly lastDirectorySyncTime?: string;
}

/** The second factors that a user has registered: the simulated approval, and an authenticator's codes. */
export type MfaMethod = "approval" | "totp";

/** A user with all that signing in depends on. */
export interface SignInUser extends DirectoryUser {
  /** See `displayNameOf`. */
  readonly displayName: string;
  readonly enabled: boolean;
  readonly mfaMethods: readonly MfaMethod[];
  readonly sealedTotpSecret?: Uint8Array;
  /** In all that is issued to the user: with another one here that is dead, since somebody has revoked the sessions. */
  readonly sessionStamp: string;
  /** Likewise, for a changed password. */
  readonly passwordStamp: string;
}

export async function insertDirectory(writer: Writer, directory: Directory): Promise<void> {
  await writer.run(sql`
    INSERT INTO directories (tenant_id, account_id, kind, cloud, domain)
    VALUES (${directory.tenantId}, ${directory.accountId}, ${directory.kind}, ${directory.cloud}, ${directory.domain})`);
}

/** False when another tenant has the domain. */
export async function claimDomain(
  writer: Writer,
  tenant: Pick<Directory, "tenantId" | "accountId" | "domain">,
): Promise<boolean> {
  const claimed = await writer.run(sql`
    INSERT INTO domains (name, tenant_id, account_id)
    VALUES (${tenant.domain.toLowerCase()}, ${tenant.tenantId}, ${tenant.accountId})
    ON CONFLICT (name) DO NOTHING`);
  return claimed === 1;
}

export async function isDomainTaken(reader: Reader, domain: string): Promise<boolean> {
  return (await reader.get(sql`SELECT name FROM domains WHERE name = ${domain.toLowerCase()}`)) !== undefined;
}

interface DirectoryRow {
  tenant_id: string;
  account_id: string;
  kind: "partner" | "customer";
  cloud: CloudName;
  domain: string;
  creating: number;
}

const toDirectory = (row: DirectoryRow): Directory => ({
  tenantId: row.tenant_id, accountId: row.account_id, kind: row.kind, cloud: row.cloud, domain: row.domain,
  ...(row.creating === 1 && { creating: true }),
});

export async function findDirectory(reader: Reader, tenantId: string): Promise<Directory | undefined> {
  const row = await reader.get<DirectoryRow>(sql`
    SELECT d.tenant_id, d.account_id, d.kind, d.cloud, d.domain, CASE WHEN a.state = 'creating' THEN 1 ELSE 0 END AS creating
    FROM directories d LEFT JOIN accounts a ON a.account_id = d.tenant_id WHERE d.tenant_id = ${tenantId.toLowerCase()}`);
  return row && toDirectory(row);
}

export async function findDirectoryByDomain(reader: Reader, domain: string): Promise<Directory | undefined> {
  const row = await reader.get<DirectoryRow>(sql`
    SELECT d.tenant_id, d.account_id, d.kind, d.cloud, d.domain, CASE WHEN a.state = 'creating' THEN 1 ELSE 0 END AS creating
    FROM domains n JOIN directories d ON d.tenant_id = n.tenant_id
    LEFT JOIN accounts a ON a.account_id = d.tenant_id WHERE n.name = ${domain.toLowerCase()}`);
  return row && toDirectory(row);
}

/** Removes a tenant with its domains and users; whatever else hangs on it must be gone already. */
export async function deleteDirectory(writer: Writer, accountId: string, tenantId: string): Promise<void> {
  await writer.run(sql`DELETE FROM permission_grants WHERE tenant_id = ${tenantId} AND account_id = ${accountId}`);
  await writer.run(sql`DELETE FROM service_principals WHERE tenant_id = ${tenantId} AND account_id = ${accountId}`);
  await writer.run(sql`DELETE FROM directory_users WHERE tenant_id = ${tenantId} AND account_id = ${accountId}`);
  await writer.run(sql`DELETE FROM domains WHERE tenant_id = ${tenantId} AND account_id = ${accountId}`);
  await writer.run(sql`DELETE FROM directories WHERE tenant_id = ${tenantId} AND account_id = ${accountId}`);
}

/** Random, whatever the world's ids are made of: what was issued to a user of a world before is not good for this one. */
export const newStamp = (): string => randomBytes(9).toString("base64url");

export async function insertUser(writer: Writer, user: DirectoryUser): Promise<void> {
  await writer.run(sql`
    INSERT INTO directory_users (user_id, tenant_id, account_id, user_name, first_name, last_name, roles,
      password_hash, must_change_password, session_stamp, password_stamp, details, created_at, display_name_key)
    VALUES (${user.userId}, ${user.tenantId}, ${user.accountId}, ${user.userName.toLowerCase()}, ${user.firstName},
      ${user.lastName}, ${user.roles.join(" ")}, ${user.passwordHash}, ${user.mustChangePassword ? 1 : 0},
      ${newStamp()}, ${newStamp()}, ${JSON.stringify(user.details ?? {})}, ${user.createdAt}, ${displayNameOf(user).toLowerCase()})`);
}

/** Lists are sorted by it in lower case, which the databases do not make alike. */
export function displayNameOf({ details, firstName, lastName, userName }: Pick<DirectoryUser, "details" | "firstName" | "lastName" | "userName">): string {
  return details?.displayName || `${firstName} ${lastName}`.trim() || userName.slice(0, userName.lastIndexOf("@"));
}

interface UserRow {
  user_id: string;
  tenant_id: string;
  account_id: string;
  user_name: string;
  first_name: string;
  last_name: string;
  roles: string;
  password_hash: string;
  must_change_password: number;
  enabled: number;
  details: string;
  mfa_methods: string;
  sealed_totp_secret: Uint8Array | null;
  session_stamp: string;
  password_stamp: string;
  created_at: string;
}

const toUser = (row: UserRow): SignInUser => ({
  displayName: displayNameOf({
    details: JSON.parse(row.details) as CustomerUserDetails, firstName: row.first_name, lastName: row.last_name, userName: row.user_name,
  }),
  userId: row.user_id,
  tenantId: row.tenant_id,
  accountId: row.account_id,
  userName: row.user_name,
  firstName: row.first_name,
  lastName: row.last_name,
  roles: row.roles.split(" ").filter(Boolean) as Role[],
  passwordHash: row.password_hash,
  mustChangePassword: row.must_change_password === 1,
  enabled: row.enabled === 1,
  mfaMethods: row.mfa_methods.split(" ").filter(Boolean) as MfaMethod[],
  ...(row.sealed_totp_secret !== null && { sealedTotpSecret: row.sealed_totp_secret }),
  sessionStamp: row.session_stamp,
  passwordStamp: row.password_stamp,
  createdAt: row.created_at,
});

export async function findUser(reader: Reader, userId: string): Promise<SignInUser | undefined> {
  const row = await reader.get<UserRow>(sql`SELECT * FROM directory_users WHERE user_id = ${userId}`);
  return row && toUser(row);
}

/** Users are found through the tenant of their domain. */
export async function findUserByName(reader: Reader, userName: string): Promise<SignInUser | undefined> {
  const name = userName.toLowerCase();
  const row = await reader.get<UserRow>(sql`
    SELECT u.* FROM domains n JOIN directory_users u ON u.tenant_id = n.tenant_id AND u.user_name = ${name}
    WHERE n.name = ${domainOf(name)}`);
  return row && toUser(row);
}
