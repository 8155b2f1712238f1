// The rows of requests for an integration sandbox: one for each primary account that has asked, the newest.

import type { IntegrationSandbox, Of } from "@understudy/contract";
import { sql, type Reader, type Writer } from "../../database/index.ts";

type Contact = NonNullable<Of<typeof IntegrationSandbox>["contact"]>;

export interface SandboxRequest {
  /** The primary account's. */
  readonly accountId: string;
  /** When it was asked for; the policy was accepted by that. */
  readonly requestedAt: string;
  /** Who asked, as user@domain. */
  readonly requestedBy: string;
  readonly policyVersion: string;
  readonly domain: string;
  readonly adminUserName: string;
  readonly contact: Contact;
  /** Why nothing came of it. */
  readonly failure?: { readonly reason: string; readonly date: string };
}

interface RequestRow {
  account_id: string;
  requested_at: string;
  requested_by: string;
  policy_version: string;
  domain: string;
  admin_user_name: string;
  contact: string;
  failure: string | null;
}

export async function findRequest(reader: Reader, accountId: string): Promise<SandboxRequest | undefined> {
  const row = await reader.get<RequestRow>(sql`SELECT * FROM sandbox_requests WHERE account_id = ${accountId}`);
  return row && {
    accountId: row.account_id,
    requestedAt: row.requested_at,
    requestedBy: row.requested_by,
    policyVersion: row.policy_version,
    domain: row.domain,
    adminUserName: row.admin_user_name,
    contact: JSON.parse(row.contact) as Contact,
    ...(row.failure !== null && { failure: JSON.parse(row.failure) as { reason: string; date: string } }),
  };
}

/** In the place of the one before, if that has failed. */
export async function keepRequest(writer: Writer, request: SandboxRequest): Promise<void> {
  await deleteRequest(writer, request.accountId);
  await writer.run(sql`
    INSERT INTO sandbox_requests (account_id, requested_at, requested_by, policy_version, domain, admin_user_name, contact, failure)
    VALUES (${request.accountId}, ${request.requestedAt}, ${request.requestedBy}, ${request.policyVersion}, ${request.domain},
      ${request.adminUserName}, ${JSON.stringify(request.contact)}, ${request.failure ? JSON.stringify(request.failure) : null})`);
}

export async function deleteRequest(writer: Writer, accountId: string): Promise<void> {
  await writer.run(sql`DELETE FROM sandbox_requests WHERE account_id = ${accountId}`);
}
