// The users of a customer's directory as administrators see and change them. A customer may have several partners, of
// which any may administer it, so whoever asks has found the customer among the caller's own first; the tenant says the
// rest. Users who were deleted are in `deleted-users.ts`.

import type { CustomerUser, DirectoryRoleName, Of } from "@understudy/contract";
import { join, sql, type Query, type Reader, type Writer } from "../database/index.ts";
import { displayNameOf, newStamp, type CustomerUserDetails } from "./repository.ts";

export interface CustomerUserRecord {
  readonly userId: string;
  readonly tenantId: string;
  /** The account that the tenant is kept with. */
  readonly accountId: string;
  /** user@domain, in lower case. */
  readonly userName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly roles: readonly DirectoryRoleName[];
  readonly enabled: boolean;
  readonly details: CustomerUserDetails;
  readonly createdAt: string;
  /** As lists are sorted by it. */
  readonly displayNameKey: string;
}

/** Columns of a user's row that both tables of users can be listed by, and the order that is no column's choice. */
export type UserSortField = "displayName" | "userPrincipalName" | "since";

export interface UserPage {
  readonly sortField: UserSortField;
  readonly descending: boolean;
  /** Sort key and id of the user behind whom the page begins. */
  readonly after?: readonly string[];
  readonly limit: number;
}

/** A condition for what comes behind the page's beginning, and the order: equal keys go by the users' ids. */
export function pageOfUsers(select: readonly Query[], key: Query, page: UserPage): Query {
  const [afterKey = "", afterId = ""] = page.after ?? [];
  const beyond = page.descending ? sql`, user_id) < (${afterKey}, ${afterId})` : sql`, user_id) > (${afterKey}, ${afterId})`;
  return join([
    ...select,
    ...(page.after ? [sql` AND (`, key, beyond] : []),
    sql` ORDER BY `, key, page.descending ? sql` DESC, user_id DESC` : sql`, user_id`,
    sql` LIMIT ${page.limit}`,
  ], "");
}

interface CustomerUserRow {
  user_id: string;
  tenant_id: string;
  account_id: string;
  user_name: string;
  first_name: string;
  last_name: string;
  roles: string;
  enabled: number;
  details: string;
  created_at: string;
  display_name_key: string;
}

const toRecord = (row: CustomerUserRow): CustomerUserRecord => ({
  userId: row.user_id,
  tenantId: row.tenant_id,
  accountId: row.account_id,
  userName: row.user_name,
  firstName: row.first_name,
  lastName: row.last_name,
  roles: row.roles.split(" ").filter(Boolean) as DirectoryRoleName[],
  enabled: row.enabled === 1,
  details: JSON.parse(row.details) as CustomerUserDetails,
  createdAt: row.created_at,
  displayNameKey: row.display_name_key,
});

const keys: Readonly<Record<UserSortField, Query>> = {
  since: sql`created_at`,
  displayName: sql`display_name_key`,
  userPrincipalName: sql`user_name`,
};

/** The key that a page of users goes on behind. */
export function sortKeyOf(user: CustomerUserRecord, field: UserSortField): string {
  if (field === "since") return user.createdAt;
  return field === "displayName" ? user.displayNameKey : user.userName;
}

/** All users of a tenant, or those who have a role. */
export async function listCustomerUsers(reader: Reader, tenantId: string, page: UserPage, role?: DirectoryRoleName): Promise<CustomerUserRecord[]> {
  const select = [
    sql`SELECT * FROM directory_users WHERE tenant_id = ${tenantId}`,
    ...(role === undefined ? [] : [sql` AND ' ' || roles || ' ' LIKE ${`% ${role} %`}`]),
  ];
  const rows = await reader.all<CustomerUserRow>(pageOfUsers(select, keys[page.sortField], page));
  return rows.map(toRecord);
}

export async function findCustomerUser(reader: Reader, tenantId: string, userId: string): Promise<CustomerUserRecord | undefined> {
  const row = await reader.get<CustomerUserRow>(sql`
    SELECT * FROM directory_users WHERE user_id = ${userId.toLowerCase()} AND tenant_id = ${tenantId}`);
  return row && toRecord(row);
}

export async function isUserNameTaken(reader: Reader, tenantId: string, userName: string): Promise<boolean> {
  return (await reader.get(sql`
    SELECT user_id FROM directory_users WHERE tenant_id = ${tenantId} AND user_name = ${userName.toLowerCase()}`)) !== undefined;
}

/** Whether somebody else who may sign in administers the directory. */
export async function hasOtherAdministrator(reader: Reader, { tenantId, userId }: CustomerUserRecord): Promise<boolean> {
  return (await reader.get(sql`
    SELECT user_id FROM directory_users
    WHERE tenant_id = ${tenantId} AND user_id <> ${userId} AND enabled = 1 AND ' ' || roles || ' ' LIKE '% globalAdmin %'
    LIMIT 1`)) !== undefined;
}

/** Names and details, written whole: whoever changes a part of them has read the rest in the same unit. */
export async function updateCustomerUser(writer: Writer, user: CustomerUserRecord): Promise<void> {
  await writer.run(sql`
    UPDATE directory_users SET user_name = ${user.userName}, first_name = ${user.firstName}, last_name = ${user.lastName},
      details = ${JSON.stringify(user.details)}, display_name_key = ${displayNameOf(user).toLowerCase()}
    WHERE user_id = ${user.userId} AND tenant_id = ${user.tenantId}`);
}

/** The user's sessions and tokens end with the roles that they were issued for. */
export async function updateDirectoryRoles(writer: Writer, user: CustomerUserRecord): Promise<void> {
  await writer.run(sql`
    UPDATE directory_users SET roles = ${user.roles.join(" ")}, session_stamp = ${newStamp()}
    WHERE user_id = ${user.userId} AND tenant_id = ${user.tenantId}`);
}

/** What was issued to the user for the password of before ends with it. */
export async function updateUserPassword(
  writer: Writer, user: CustomerUserRecord, { passwordHash, mustChange }: { readonly passwordHash: string; readonly mustChange: boolean },
): Promise<void> {
  await writer.run(sql`
    UPDATE directory_users SET password_hash = ${passwordHash}, must_change_password = ${mustChange ? 1 : 0},
      password_stamp = ${newStamp()}
    WHERE user_id = ${user.userId} AND tenant_id = ${user.tenantId}`);
}

/** The next sign-in asks for another password; until then nothing that was issued for this one is worth anything. */
export async function requireNewPassword(writer: Writer, user: CustomerUserRecord): Promise<void> {
  await writer.run(sql`
    UPDATE directory_users SET must_change_password = 1, password_stamp = ${newStamp()}
    WHERE user_id = ${user.userId} AND tenant_id = ${user.tenantId}`);
}

/** `none` is the domain that the tenant came with. */
export type UserDomainType = Of<typeof CustomerUser>["userDomainType"];

/** The domains that a tenant's users can have their names in, in lower case, and what kind of user that makes. */
export async function userDomainsOf(reader: Reader, tenantId: string): Promise<ReadonlyMap<string, UserDomainType>> {
  const rows = await reader.all<{ name: string; details: string }>(sql`SELECT name, details FROM domains WHERE tenant_id = ${tenantId}`);
  return new Map(rows.map(({ name, details }) =>
    [name, (JSON.parse(details) as { readonly authenticationType?: UserDomainType }).authenticationType ?? "none"]));
}
