// What the token service needs to know of applications: which there are in a tenant, their addresses and keys. App
// management writes these rows.

import type { ApplicationType } from "@understudy/contract";
import { sql, type Reader } from "../database/index.ts";
import { wellKnownClients } from "./well-known-clients.ts";

/** An application as a tenant knows it: its own, one of another tenant that has its principal there, or a known one. */
export interface ApplicationOfTenant {
  readonly appId: string;
  readonly type: ApplicationType;
  readonly displayName: string;
  /** Its principal in the tenant that was asked about; absent where it has none there (yet). */
  readonly servicePrincipalId?: string;
  /** The tenant that it is registered in; absent for the known public clients, which are at home everywhere. */
  readonly homeTenantId?: string;
  readonly multiTenant: boolean;
  readonly enabled: boolean;
  readonly redirectUris: readonly RedirectUri[];
}

export interface RedirectUri {
  readonly type: "web" | "spa" | "native";
  readonly uri: string;
}

interface ApplicationRow {
  app_id: string;
  tenant_id: string;
  type: ApplicationType;
  display_name: string;
  own_principal_id: string;
  principal_id: string | null;
  multi_tenant: number;
  enabled: number;
  redirect_uris: string;
}

/** An application that the tenant knows, or might come to know: it says itself whether it has a principal there. */
export async function findApplication(reader: Reader, tenantId: string, appId: string): Promise<ApplicationOfTenant | undefined> {
  const row = await reader.get<ApplicationRow>(sql`
    SELECT a.app_id, a.tenant_id, a.type, a.display_name, a.service_principal_id AS own_principal_id,
      s.service_principal_id AS principal_id, a.multi_tenant, a.enabled, a.redirect_uris
    FROM applications a LEFT JOIN service_principals s ON s.app_id = a.app_id AND s.tenant_id = ${tenantId}
    WHERE a.app_id = ${appId}`);
  return row ? applicationIn(row, tenantId) : wellKnown(appId);
}

function applicationIn(row: ApplicationRow, tenantId: string): ApplicationOfTenant {
  const servicePrincipalId = row.tenant_id === tenantId ? row.own_principal_id : row.principal_id;
  return {
    appId: row.app_id,
    type: row.type,
    displayName: row.display_name,
    ...(servicePrincipalId !== null && { servicePrincipalId }),
    homeTenantId: row.tenant_id,
    multiTenant: row.multi_tenant === 1,
    enabled: row.enabled === 1,
    redirectUris: JSON.parse(row.redirect_uris) as RedirectUri[],
  };
}

function wellKnown(appId: string): ApplicationOfTenant | undefined {
  const displayName = wellKnownClients.get(appId);
  if (displayName === undefined) return undefined;
  return { appId, type: "native", displayName, servicePrincipalId: appId, multiTenant: true, enabled: true, redirectUris: [] };
}

/** An application of the tenant as a resource: by its id, `api://` and its id, or its App ID URI. */
export async function findApplicationByIdentifier(
  reader: Reader, tenantId: string, identifier: string,
): Promise<{ readonly appId: string; readonly displayName: string } | undefined> {
  const name = identifier.toLowerCase();
  const appId = name.replace(/^api:\/\//, "");
  const row = await reader.get<{ app_id: string; display_name: string }>(sql`
    SELECT app_id, display_name FROM applications
    WHERE tenant_id = ${tenantId} AND (app_id = ${appId} OR lower(app_id_uri) = ${name})`);
  return row && { appId: row.app_id, displayName: row.display_name };
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
