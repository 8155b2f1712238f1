// What the token service needs to know of an application: its kind and its keys. App management writes these rows.

import type { ApplicationType } from "@understudy/contract";
import { sql, type Reader } from "../database/index.ts";

export interface ApplicationOfTenant {
  readonly appId: string;
  readonly type: ApplicationType;
  readonly servicePrincipalId: string;
}

export async function findApplication(reader: Reader, tenantId: string, appId: string): Promise<ApplicationOfTenant | undefined> {
  const row = await reader.get<{ app_id: string; type: ApplicationType; service_principal_id: string }>(sql`
    SELECT app_id, type, service_principal_id FROM applications WHERE app_id = ${appId} AND tenant_id = ${tenantId}`);
  return row && { appId: row.app_id, type: row.type, servicePrincipalId: row.service_principal_id };
}

export interface StoredKey {
  readonly keyHash: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export async function listKeys(reader: Reader, appId: string): Promise<readonly StoredKey[]> {
  const rows = await reader.all<{ key_hash: string; starts_at: string; ends_at: string }>(
    sql`SELECT key_hash, starts_at, ends_at FROM application_keys WHERE app_id = ${appId} ORDER BY starts_at, key_id`,
  );
  return rows.map((row) => ({ keyHash: row.key_hash, startsAt: row.starts_at, endsAt: row.ends_at }));
}
