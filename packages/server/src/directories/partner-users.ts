// The users of a partner's own directory, whose tenant is the account itself: what its pages show and change of them.
// Passwords and stamps stay out of it, but for the one that an administrator gives.

import type { Role } from "@understudy/contract";
import { sql, type Reader, type Writer } from "../database/index.ts";
import { displayNameOf, newStamp, type MfaMethod } from "./repository.ts";

/** What a user says of itself on its own page. */
export interface OwnDetails {
  readonly contactMail?: string;
  readonly language?: string;
}

export interface PartnerUserRecord {
  readonly userId: string;
  readonly accountId: string;
  /** user@domain, in small letters */
  readonly userName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly roles: readonly Role[];
  readonly enabled: boolean;
  readonly mustChangePassword: boolean;
  readonly mfaMethods: readonly MfaMethod[];
  /** A technical exception to the account's policy. */
  readonly mfaExempt: boolean;
  readonly details: OwnDetails;
}

/** First and last name, in most cases. */
export const nameShownOf = ({ firstName, lastName, userName }: Pick<PartnerUserRecord, "firstName" | "lastName" | "userName">): string =>
  displayNameOf({ firstName, lastName, userName });

interface PartnerUserRow {
  user_id: string;
  account_id: string;
  user_name: string;
  first_name: string;
  last_name: string;
  roles: string;
  enabled: number;
  must_change_password: number;
  mfa_methods: string;
  mfa_exempt: number;
  details: string;
}

const toPartnerUser = (row: PartnerUserRow): PartnerUserRecord => ({
  userId: row.user_id,
  accountId: row.account_id,
  userName: row.user_name,
  firstName: row.first_name,
  lastName: row.last_name,
  roles: row.roles.split(" ").filter(Boolean) as Role[],
  enabled: row.enabled === 1,
  mustChangePassword: row.must_change_password === 1,
  mfaMethods: row.mfa_methods.split(" ").filter(Boolean) as MfaMethod[],
  mfaExempt: row.mfa_exempt === 1,
  details: JSON.parse(row.details) as OwnDetails,
});

/** All of an account, by user name. */
export async function listPartnerUsers(reader: Reader, accountId: string): Promise<PartnerUserRecord[]> {
  const rows = await reader.all<PartnerUserRow>(sql`
    SELECT * FROM directory_users WHERE tenant_id = ${accountId} AND account_id = ${accountId} ORDER BY user_name`);
  return rows.map(toPartnerUser);
}

export async function findPartnerUser(reader: Reader, accountId: string, userId: string): Promise<PartnerUserRecord | undefined> {
  const row = await reader.get<PartnerUserRow>(sql`
    SELECT * FROM directory_users
    WHERE user_id = ${userId.toLowerCase()} AND tenant_id = ${accountId} AND account_id = ${accountId}`);
  return row && toPartnerUser(row);
}

/** Written whole but for the name and the second factors: whoever changes a part of it has read the rest in the same unit. */
export async function updatePartnerUser(writer: Writer, user: PartnerUserRecord): Promise<void> {
  await writer.run(sql`
    UPDATE directory_users SET first_name = ${user.firstName}, last_name = ${user.lastName},
      display_name_key = ${nameShownOf(user).toLowerCase()}, roles = ${user.roles.join(" ")},
      enabled = ${user.enabled ? 1 : 0}, mfa_exempt = ${user.mfaExempt ? 1 : 0}, details = ${JSON.stringify(user.details)}
    WHERE user_id = ${user.userId} AND tenant_id = ${user.accountId} AND account_id = ${user.accountId}`);
}

/** What the user holds of sign-ins with a password ends; the next one asks for another password. */
export async function giveTemporaryPassword(writer: Writer, user: PartnerUserRecord, passwordHash: string): Promise<void> {
  await writer.run(sql`
    UPDATE directory_users SET password_hash = ${passwordHash}, must_change_password = 1, password_stamp = ${newStamp()}
    WHERE user_id = ${user.userId} AND tenant_id = ${user.accountId} AND account_id = ${user.accountId}`);
}

/** With what it has consented to, and what waits for its approval. */
export async function deletePartnerUser(writer: Writer, { userId, accountId }: PartnerUserRecord): Promise<void> {
  await writer.run(sql`DELETE FROM permission_grants WHERE user_id = ${userId} AND account_id = ${accountId}`);
  await writer.run(sql`DELETE FROM approvals WHERE user_id = ${userId} AND account_id = ${accountId}`);
  await writer.run(sql`DELETE FROM directory_users WHERE user_id = ${userId} AND tenant_id = ${accountId} AND account_id = ${accountId}`);
}
