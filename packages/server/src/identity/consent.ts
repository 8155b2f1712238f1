// Which delegated permissions an application has: those that an administrator granted for everyone in the tenant, and
// those that the user granted for the own account (section 3.7).

import { sql, type Reader, type Writer } from "../database/index.ts";
import type { Directory } from "../directories/index.ts";
import type { ApplicationOfTenant } from "./applications.ts";
import { refusals, TokenRefused } from "./errors.ts";
import type { Resource } from "./resources.ts";
import { wellKnownClients } from "./well-known-clients.ts";

/** As the user of a grant that is meant for everyone. */
export const everyone = "";

export interface Permission {
  readonly tenant: Pick<Directory, "tenantId" | "accountId">;
  readonly appId: string;
  readonly resource: string;
  readonly userId: string;
  readonly scopes: readonly string[];
}

/** The permissions that the client has for this user. The service's own clients need no consent. */
export async function grantedScopes(
  reader: Reader, who: { readonly tenantId: string; readonly userId: string; readonly appId: string }, resource: Resource,
): Promise<readonly string[]> {
  if (wellKnownClients.has(who.appId) || who.appId === resource.key) return Object.keys(resource.scopes);
  const rows = await reader.all<{ scopes: string }>(sql`
    SELECT scopes FROM permission_grants
    WHERE tenant_id = ${who.tenantId} AND app_id = ${who.appId} AND resource = ${resource.key}
      AND user_id IN (${everyone}, ${who.userId})`);
  return [...new Set(rows.flatMap(({ scopes }) => scopes.split(" ")))];
}

/**
 * The permissions that the application has of its own: those that an administrator granted for everyone, as far as the
 * resource gives them to applications too. A registration does not tell the two apart.
 */
export async function grantedRoles(reader: Reader, who: { readonly tenantId: string; readonly appId: string }, { key, appRoles = [] }: Resource): Promise<readonly string[]> {
  if (appRoles.length === 0) return [];
  const row = await reader.get<{ scopes: string }>(sql`
    SELECT scopes FROM permission_grants
    WHERE tenant_id = ${who.tenantId} AND app_id = ${who.appId} AND resource = ${key} AND user_id = ${everyone}`);
  const scopes = row?.scopes.split(" ") ?? [];
  return appRoles.filter((role) => scopes.includes(role));
}

/** The permissions of a token: all that were granted, for which each that was named must be among them. */
export function checkConsent(
  granted: readonly string[], asked: readonly string[], about: { readonly client: ApplicationOfTenant; readonly resource: Resource },
): readonly string[] {
  const names = new Map(granted.map((scope) => [scope.toLowerCase(), scope]));
  const isMissing = asked.some((scope) => scope !== ".default" && !names.has(scope.toLowerCase()));
  if (granted.length === 0 || isMissing) {
    throw new TokenRefused(refusals.noConsent, { client: about.client.appId, resource: about.resource.title });
  }
  return granted;
}

/** Adds to what was granted before. */
export async function grantPermission(writer: Writer, permission: Permission, nowText: string): Promise<void> {
  const { tenant, appId, resource, userId, scopes } = permission;
  const before = await writer.get<{ scopes: string }>(sql`
    SELECT scopes FROM permission_grants
    WHERE tenant_id = ${tenant.tenantId} AND app_id = ${appId} AND resource = ${resource} AND user_id = ${userId}`);
  const all = [...new Set([...(before?.scopes.split(" ") ?? []), ...scopes])].join(" ");
  await writer.run(sql`
    INSERT INTO permission_grants (tenant_id, account_id, app_id, resource, user_id, scopes, granted_at)
    VALUES (${tenant.tenantId}, ${tenant.accountId}, ${appId}, ${resource}, ${userId}, ${all}, ${nowText})
    ON CONFLICT (tenant_id, app_id, resource, user_id) DO UPDATE SET scopes = excluded.scopes, granted_at = excluded.granted_at`);
}

/** The application's principal in a tenant that is not its own: from then on the tenant knows it (ID-30). */
export async function addServicePrincipal(
  writer: Writer,
  principal: { readonly tenant: Pick<Directory, "tenantId" | "accountId">; readonly appId: string; readonly servicePrincipalId: string },
  nowText: string,
): Promise<void> {
  const { tenant, appId, servicePrincipalId } = principal;
  await writer.run(sql`
    INSERT INTO service_principals (service_principal_id, tenant_id, account_id, app_id, created_at)
    VALUES (${servicePrincipalId}, ${tenant.tenantId}, ${tenant.accountId}, ${appId}, ${nowText})
    ON CONFLICT (tenant_id, app_id) DO NOTHING`);
}

/** Takes back what was granted in a tenant, and the application's principal with it. */
export async function removeConsent(writer: Writer, tenantId: string, appId: string): Promise<boolean> {
  await writer.run(sql`DELETE FROM permission_grants WHERE tenant_id = ${tenantId} AND app_id = ${appId}`);
  return (await writer.run(sql`DELETE FROM service_principals WHERE tenant_id = ${tenantId} AND app_id = ${appId}`)) > 0;
}
