// Users of customers' directories who were deleted: set aside for thirty days, in which they can be restored with all
// that they had, and then gone. Nobody signs in as one, and the name is free for somebody else meanwhile.
// Source: delete-user-accounts-for-a-customer.md, restore-a-user-for-a-customer.md.

import { later } from "@understudy/kernel";
import { sql, type Query, type Reader } from "../database/index.ts";
import type { Due, Secrets, Unit, View } from "../world/index.ts";
import { pageOfUsers, type CustomerUserRecord, type UserPage, type UserSortField } from "./customer-users.ts";
import { newStamp, type CustomerUserDetails } from "./repository.ts";

/** How long a deleted user can be restored. */
const kept = "P30D";

/** Kind of the agenda entry that ends the thirty days. */
const purge = "directories.purgeUser";

export interface DeletedUserRecord extends CustomerUserRecord {
  readonly deletedAt: string;
}

/** A row of `directory_users` but for its stamps, which a restored user gets anew. The authenticator's secret is in base64. */
interface SetAsideUser {
  readonly firstName: string;
  readonly lastName: string;
  readonly roles: string;
  readonly passwordHash: string;
  readonly mustChangePassword: number;
  readonly enabled: number;
  readonly mfaMethods: string;
  readonly mfaExempt: number;
  readonly sealedTotpSecret?: string;
  readonly details: string;
  readonly createdAt: string;
}

interface UserRow {
  first_name: string;
  last_name: string;
  roles: string;
  password_hash: string;
  must_change_password: number;
  enabled: number;
  mfa_methods: string;
  mfa_exempt: number;
  sealed_totp_secret: Uint8Array | null;
  details: string;
  created_at: string;
}

const toSetAside = (row: UserRow): SetAsideUser => ({
  firstName: row.first_name,
  lastName: row.last_name,
  roles: row.roles,
  passwordHash: row.password_hash,
  mustChangePassword: row.must_change_password,
  enabled: row.enabled,
  mfaMethods: row.mfa_methods,
  mfaExempt: row.mfa_exempt,
  ...(row.sealed_totp_secret !== null && { sealedTotpSecret: Buffer.from(row.sealed_totp_secret).toString("base64") }),
  details: row.details,
  createdAt: row.created_at,
});

/** Waiting approvals and consents of the user's own go at once. */
export async function deleteCustomerUser(unit: Unit, user: CustomerUserRecord): Promise<void> {
  const { userId, tenantId, accountId } = user;
  const row = await unit.db.get<UserRow>(sql`SELECT * FROM directory_users WHERE user_id = ${userId} AND tenant_id = ${tenantId}`);
  if (!row) return;
  await unit.db.run(sql`
    INSERT INTO deleted_users (user_id, tenant_id, account_id, user_name, deleted_at, sealed_user, display_name_key)
    VALUES (${userId}, ${tenantId}, ${accountId}, ${user.userName}, ${unit.nowText},
      ${unit.secrets.seal(JSON.stringify(toSetAside(row)))}, ${user.displayNameKey})`);
  await unit.db.run(sql`DELETE FROM permission_grants WHERE user_id = ${userId} AND tenant_id = ${tenantId}`);
  await unit.db.run(sql`DELETE FROM approvals WHERE user_id = ${userId}`);
  await unit.db.run(sql`DELETE FROM directory_users WHERE user_id = ${userId} AND tenant_id = ${tenantId}`);
  await unit.schedule({
    // Deleted, restored and deleted again in one instant a user has two entries, of which the later finds nothing to do.
    entryId: unit.ids.guid(), accountId, dueAt: later(unit.now, kept), kind: purge, payload: { userId },
  });
}

interface DeletedRow {
  user_id: string;
  tenant_id: string;
  account_id: string;
  user_name: string;
  deleted_at: string;
  sealed_user: Uint8Array;
  display_name_key: string;
}

const unsealed = (row: DeletedRow, secrets: Secrets): SetAsideUser => JSON.parse(secrets.unseal(row.sealed_user)) as SetAsideUser;

function toDeleted(row: DeletedRow, secrets: Secrets): DeletedUserRecord {
  const user = unsealed(row, secrets);
  return {
    userId: row.user_id,
    tenantId: row.tenant_id,
    accountId: row.account_id,
    userName: row.user_name,
    firstName: user.firstName,
    lastName: user.lastName,
    roles: user.roles.split(" ").filter(Boolean) as DeletedUserRecord["roles"],
    enabled: user.enabled === 1,
    details: JSON.parse(user.details) as CustomerUserDetails,
    createdAt: user.createdAt,
    displayNameKey: row.display_name_key,
    deletedAt: row.deleted_at,
  };
}

const keys: Readonly<Record<UserSortField, Query>> = {
  since: sql`deleted_at`,
  displayName: sql`display_name_key`,
  userPrincipalName: sql`user_name`,
};

export async function listDeletedUsers({ db, secrets }: View, tenantId: string, page: UserPage): Promise<DeletedUserRecord[]> {
  const rows = await db.all<DeletedRow>(pageOfUsers([sql`SELECT * FROM deleted_users WHERE tenant_id = ${tenantId}`], keys[page.sortField], page));
  return rows.map((row) => toDeleted(row, secrets));
}

const findRow = (reader: Reader, tenantId: string, userId: string): Promise<DeletedRow | undefined> => reader.get<DeletedRow>(sql`
  SELECT * FROM deleted_users WHERE user_id = ${userId.toLowerCase()} AND tenant_id = ${tenantId}`);

export async function findDeletedUser({ db, secrets }: View, tenantId: string, userId: string): Promise<DeletedUserRecord | undefined> {
  const row = await findRow(db, tenantId, userId);
  return row && toDeleted(row, secrets);
}

/** Under the name that it had, or another one that is free. Whatever was issued before stays dead: the stamps are new. */
export async function restoreCustomerUser(unit: Unit, { tenantId, userId }: DeletedUserRecord, userName: string): Promise<void> {
  const row = await findRow(unit.db, tenantId, userId);
  if (!row) return;
  const user = unsealed(row, unit.secrets);
  const totpSecret = user.sealedTotpSecret === undefined ? null : Buffer.from(user.sealedTotpSecret, "base64");
  await unit.db.run(sql`
    INSERT INTO directory_users (user_id, tenant_id, account_id, user_name, first_name, last_name, roles, password_hash,
      must_change_password, enabled, mfa_methods, mfa_exempt, sealed_totp_secret, session_stamp, password_stamp, details,
      created_at, display_name_key)
    VALUES (${userId}, ${tenantId}, ${row.account_id}, ${userName.toLowerCase()}, ${user.firstName}, ${user.lastName},
      ${user.roles}, ${user.passwordHash}, ${user.mustChangePassword}, ${user.enabled}, ${user.mfaMethods},
      ${user.mfaExempt}, ${totpSecret}, ${newStamp()}, ${newStamp()}, ${user.details}, ${user.createdAt}, ${row.display_name_key})`);
  await unit.db.run(sql`DELETE FROM deleted_users WHERE user_id = ${userId} AND tenant_id = ${tenantId}`);
}

/** A user who was restored, or restored and deleted again since, is not due. */
const purgeUser: Due = async ({ payload, dueAt }, unit) => {
  const due = await unit.db.get<{ deleted_at: string }>(sql`SELECT deleted_at FROM deleted_users WHERE user_id = ${String(payload["userId"])}`);
  if (!due || Temporal.Instant.compare(later(Temporal.Instant.from(due.deleted_at), kept), dueAt) > 0) return;
  await unit.db.run(sql`DELETE FROM deleted_users WHERE user_id = ${String(payload["userId"])}`);
};

export const directoriesDue: ReadonlyMap<string, Due> = new Map([[purge, purgeUser]]);
