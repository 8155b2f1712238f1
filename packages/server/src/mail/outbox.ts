// The mail that goes out: written in the unit of work of its cause, so that it is there exactly where the cause is.

import { sql, type Reader } from "../database/index.ts";
import { guidOf, type Unit } from "../world/index.ts";
import type { Letter } from "./letters.ts";

export interface Sending {
  /** The same cause writes once. */
  readonly cause: string;
  readonly accountId: string;
  readonly to: string;
  readonly letter: Letter;
}

export async function sendMail(unit: Unit, { cause, accountId, to, letter }: Sending): Promise<void> {
  await unit.db.run(sql`
    INSERT INTO outgoing_mail (mail_id, account_id, position, sent_at, recipient, subject, body)
    VALUES (${guidOf(`mail ${cause}`)}, ${accountId}, (SELECT coalesce(max(position), 0) + 1 FROM outgoing_mail),
      ${unit.nowText}, ${to}, ${letter.subject}, ${letter.text})
    ON CONFLICT (mail_id) DO NOTHING`);
}

/** To whom the service writes for an account: the primary contact of its legal business profile, or else its first administrator. */
export async function contactOf(reader: Reader, accountId: string): Promise<string> {
  const row = await reader.get<{ admin_user_name: string; profile: string | null }>(sql`
    SELECT a.admin_user_name, p.profile FROM accounts a
    LEFT JOIN account_profiles p ON p.account_id = a.account_id AND p.profile_type = 'legalBusiness'
    WHERE a.account_id = ${accountId}`);
  const profile = JSON.parse(row?.profile ?? "{}") as { readonly primaryContact?: { readonly email?: string } };
  return profile.primaryContact?.email ?? row?.admin_user_name ?? "";
}

export interface Mail {
  readonly id: string;
  /** Counts up in the order in which mail was written. */
  readonly position: number;
  /** The account that it is about. */
  readonly account: { readonly id: string; readonly kind: "primary" | "sandbox"; readonly domain: string };
  /** Of the world's clock. */
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export interface MailList {
  /** Newest first. */
  readonly mail: readonly Mail[];
  /** `after` of the question that goes on from here. */
  readonly next: number;
}

interface MailRow {
  mail_id: string;
  position: number;
  account_id: string;
  kind: "primary" | "sandbox";
  domain: string;
  sent_at: string;
  recipient: string;
  subject: string;
  body: string;
}

export async function readMail(reader: Reader, after: number, limit: number): Promise<MailList> {
  const rows = await reader.all<MailRow>(sql`
    SELECT m.*, a.kind, a.domain FROM outgoing_mail m JOIN accounts a ON a.account_id = m.account_id
    WHERE m.position > ${after} ORDER BY m.position DESC LIMIT ${limit}`);
  return { mail: rows.map(toMail), next: rows[0]?.position ?? after };
}

const toMail = (row: MailRow): Mail => ({
  id: row.mail_id,
  position: row.position,
  account: { id: row.account_id, kind: row.kind, domain: row.domain },
  at: row.sent_at,
  to: row.recipient,
  subject: row.subject,
  text: row.body,
});
