// The applications of an account's own directory. Some of them are registered for API access; the rest is what the
// directory's own portal or PowerShell made, and what App management offers to register.

import {
  faults, type ApplicationType, type CloudName, type DirectoryApplication, type NewDirectoryApplication, type NewDirectoryKey, type Of,
} from "@understudy/contract";
import { Fault, instantTextOf } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";
import { sql, type Writer } from "../../database/index.ts";
import { defaultPermissions, everyone, grantPermission, removeConsent } from "../../identity/index.ts";
import type { Unit, View } from "../../world/index.ts";
import { updateAppIdUri } from "./app-id-uri.ts";
import { addCertificate, listCertificatesOf } from "./certificates.ts";
import { addKey, checkTakesKeys, endAfterYears, listKeysOf, type ShownKey } from "./keys.ts";
import { updateRedirectUris, type RedirectUriList } from "./redirect-uris.ts";

export type ShownDirectoryApplication = Of<typeof DirectoryApplication>;

export interface AccountOfApplication {
  readonly accountId: string;
  readonly cloud: CloudName;
  readonly domain: string;
}

/** As the directory has it: what is registered has a date. */
export interface DirectoryEntry {
  readonly application: ShownDirectoryApplication;
  readonly registeredAt: string | undefined;
}

interface ApplicationRow {
  app_id: string;
  type: ApplicationType;
  display_name: string;
  multi_tenant: number;
  app_id_uri: string | null;
  redirect_uris: string;
  registered_at: string | null;
  consented: number;
}

/** In the order in which they were made. */
export async function listDirectory(view: View, { accountId }: AccountOfApplication): Promise<readonly DirectoryEntry[]> {
  const rows = await view.db.all<ApplicationRow>(sql`
    SELECT app_id, type, display_name, multi_tenant, app_id_uri, redirect_uris, registered_at,
      CASE WHEN EXISTS (
        SELECT 1 FROM permission_grants g WHERE g.tenant_id = p.tenant_id AND g.app_id = p.app_id
          AND g.resource = 'partnerCenter' AND g.user_id = ${everyone}
      ) THEN 1 ELSE 0 END AS consented
    FROM applications p WHERE account_id = ${accountId} ORDER BY created_at, app_id`);
  const keys = await listKeysOf(view, accountId);
  const certificates = await listCertificatesOf(view.db, accountId);
  return rows.map((row) => ({
    application: {
      appId: row.app_id,
      type: row.type,
      displayName: row.display_name,
      multiTenant: row.multi_tenant === 1,
      ...(row.app_id_uri !== null && { appIdUri: row.app_id_uri }),
      partnerCenterConsent: row.consented === 1,
      keys: keys.get(row.app_id) ?? [],
      certificates: certificates.get(row.app_id) ?? [],
      redirectUris: JSON.parse(row.redirect_uris) as RedirectUriList,
    },
    registeredAt: row.registered_at ?? undefined,
  }));
}

export async function getEntry(view: View, account: AccountOfApplication, appId: string): Promise<DirectoryEntry> {
  const entry = (await listDirectory(view, account)).find(({ application }) => application.appId === appId.toLowerCase());
  if (!entry) throw new Fault(faults.noSuchResource, { what: `Application ${appId}` });
  return entry;
}

export interface NewEntry {
  readonly appId?: string | undefined;
  readonly type: ApplicationType;
  readonly displayName: string;
  readonly multiTenant?: boolean | undefined;
  readonly appIdUri?: string | undefined;
  readonly redirectUris: RedirectUriList;
  /** Each as PEM or DER in base64. */
  readonly certificates?: readonly string[] | undefined;
}

/** An application with its principal in the directory, without a key, a permission and a registration. */
export async function insertApplication(unit: Unit, account: AccountOfApplication, wanted: NewEntry): Promise<string> {
  const { type, displayName, multiTenant = false, appIdUri, redirectUris, certificates = [], appId = unit.ids.guid() } = wanted;
  const { accountId } = account;
  await unit.db.run(sql`
    INSERT INTO applications (app_id, tenant_id, account_id, service_principal_id, type, display_name, multi_tenant, created_at)
    VALUES (${appId}, ${accountId}, ${accountId}, ${unit.ids.guid()}, ${type}, ${displayName}, ${multiTenant ? 1 : 0}, ${unit.nowText})`);
  await updateRedirectUris(unit.db, accountId, appId, redirectUris, "redirectUris.");
  if (appIdUri !== undefined) await updateAppIdUri(unit.db, account, appId, appIdUri);
  for (const certificate of certificates) await addCertificate(unit, accountId, { appId, type }, certificate);
  return appId;
}

/** What the directory's own portal or PowerShell does. The answer is the one place where the key's value is. */
export async function createDirectoryApplication(
  unit: Unit, account: AccountOfApplication, wanted: Of<typeof NewDirectoryApplication>,
): Promise<ShownDirectoryApplication> {
  const appId = await insertApplication(unit, account, { ...wanted, redirectUris: wanted.redirectUris ?? [] });
  const keys = wanted.key ? [await addDirectoryKey(unit, account, { appId, type: wanted.type }, wanted.key, "key.")] : [];
  const { application } = await getEntry(unit, account, appId);
  return { ...application, keys };
}

/** `place` is where the request has the key's properties. */
export async function addDirectoryKey(
  unit: Unit, { accountId }: AccountOfApplication, { appId, type }: Pick<ShownDirectoryApplication, "appId" | "type">,
  { keyYears, endDate, description }: Of<typeof NewDirectoryKey>, place = "",
): Promise<ShownKey> {
  checkTakesKeys(type);
  if (endDate === undefined) return addKey(unit, accountId, appId, { endDate: endAfterYears(unit.now, keyYears), description });
  if (keyYears !== undefined) throw badProperty(`${place}endDate`, "it is given beside keyYears");
  return addKey(unit, accountId, appId, { endDate: futureInstant(unit, `${place}endDate`, endDate), description });
}

/** As instants are stored, however the request spells it. */
function futureInstant({ nowText }: Unit, property: string, text: string): string {
  const instant = instantTextOf(text);
  if (instant === undefined) throw badProperty(property, "it is not an instant like 2027-01-31T00:00:00Z");
  if (instant <= nowText) throw badProperty(property, "it is not in the future");
  return instant;
}

/**
 * The delegated permissions of Partner Center and of the directory, for everyone in the account's tenant. Without
 * them a user's token for Partner Center is refused with AADSTS65001; an application's own token takes none.
 */
export async function consentForEveryone(unit: Unit, { accountId }: AccountOfApplication, appId: string): Promise<void> {
  const tenant = { tenantId: accountId, accountId };
  for (const [resource, scopes] of Object.entries(defaultPermissions)) {
    await grantPermission(unit.db, { tenant, appId, resource, userId: everyone, scopes }, unit.nowText);
  }
}

/**
 * The token service knows it no more: AADSTS700016. What other tenants have consented to stays with them, and
 * leads to nothing.
 */
export async function deleteDirectoryApplication(writer: Writer, { accountId }: AccountOfApplication, appId: string): Promise<void> {
  await removeConsent(writer, accountId, appId);
  await writer.run(sql`DELETE FROM application_keys WHERE app_id = ${appId} AND account_id = ${accountId}`);
  await writer.run(sql`DELETE FROM application_certificates WHERE app_id = ${appId} AND account_id = ${accountId}`);
  await writer.run(sql`DELETE FROM applications WHERE app_id = ${appId} AND account_id = ${accountId}`);
}
