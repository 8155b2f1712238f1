// App management: the applications that are registered for API access, and their keys. A key's value exists in the
// answer that made it and nowhere else.

import { faults, type Application, type ApplicationType, type Of } from "@understudy/contract";
import { Fault, later, toInstantText } from "@understudy/kernel";
import { sql, type Reader, type Writer } from "../../database/index.ts";
import { defaultPermissions, everyone, grantPermission, type RedirectUri } from "../../identity/index.ts";
import type { Unit } from "../../world/index.ts";
import { addCertificate, listCertificatesOf } from "./certificates.ts";
import { updateRedirectUris, type RedirectUriList } from "./redirect-uris.ts";

export type ApplicationResource = Of<typeof Application>;

export interface AccountOfApplication {
  readonly accountId: string;
  readonly domain: string;
}

/** Random bits of a generated key: well beyond guessing, and short enough to copy. */
const keyBits = 256;

const defaultNames: Readonly<Record<ApplicationType, string>> = {
  web: "Partner Center Web App",
  native: "Partner Center Native App",
};

/** What an application with default settings may be sent its answers at. */
const defaultRedirectUris: Readonly<Record<ApplicationType, readonly RedirectUri[]>> = {
  web: [{ type: "web", uri: "http://localhost" }],
  native: [
    { type: "native", uri: "https://login.microsoftonline.com/common/oauth2/nativeclient" },
    { type: "native", uri: "http://localhost" },
  ],
};

interface ApplicationRow {
  app_id: string;
  type: ApplicationType;
  display_name: string;
  redirect_uris: string;
}

interface KeyRow {
  key_id: string;
  app_id: string;
  starts_at: string;
  ends_at: string;
}

export interface NewRegistration {
  readonly type: ApplicationType;
  readonly displayName?: string;
  readonly keyYears?: number;
  /** All that follows is given by seeds, which know their applications beforehand. */
  readonly appId?: string;
  readonly key?: string;
  /** Each as PEM or DER in base64. */
  readonly certificates?: readonly string[];
  readonly redirectUris?: RedirectUriList;
  readonly multiTenant?: boolean;
  readonly appIdUri?: string;
}

/** Creates an application with default settings and registers it; a web application gets its first key. */
export async function registerApplication(
  unit: Unit,
  account: AccountOfApplication,
  wanted: NewRegistration,
): Promise<ApplicationResource> {
  const appId = wanted.appId ?? unit.ids.guid();
  await unit.db.run(sql`
    INSERT INTO applications (app_id, tenant_id, account_id, service_principal_id, type, display_name, redirect_uris,
      multi_tenant, app_id_uri, registered_at, created_at)
    VALUES (${appId}, ${account.accountId}, ${account.accountId}, ${unit.ids.guid()}, ${wanted.type},
      ${wanted.displayName ?? defaultNames[wanted.type]}, ${JSON.stringify(defaultRedirectUris[wanted.type])},
      ${wanted.multiTenant === true ? 1 : 0}, ${wanted.appIdUri ?? null}, ${unit.nowText}, ${unit.nowText})`);
  await consentForEveryone(unit, account, appId);
  if (wanted.redirectUris) await updateRedirectUris(unit.db, account.accountId, appId, wanted.redirectUris);
  for (const certificate of wanted.certificates ?? []) {
    await addCertificate(unit, account.accountId, { appId, type: wanted.type }, certificate);
  }
  if (wanted.type === "web") {
    const key = await addKey(unit, account, appId, wanted.keyYears ?? 1, wanted.key);
    const application = await getApplication(unit.db, account, appId);
    return { ...application, keys: [key] };
  }
  return getApplication(unit.db, account, appId);
}

/** Registration gives the usual permissions to everyone in the account's tenant. */
async function consentForEveryone(unit: Unit, { accountId }: AccountOfApplication, appId: string): Promise<void> {
  const tenant = { tenantId: accountId, accountId };
  for (const [resource, scopes] of Object.entries(defaultPermissions)) {
    await grantPermission(unit.db, { tenant, appId, resource, userId: everyone, scopes }, unit.nowText);
  }
}

export async function addKey(unit: Unit, account: AccountOfApplication, appId: string, years: number, value?: string) {
  const key = {
    keyId: unit.ids.guid(),
    startDate: unit.nowText,
    endDate: toInstantText(later(unit.now, `P${years}Y`)),
    value: value ?? unit.ids.secret(keyBits),
  };
  await unit.db.run(sql`
    INSERT INTO application_keys (key_id, app_id, account_id, key_hash, starts_at, ends_at)
    VALUES (${key.keyId}, ${appId}, ${account.accountId}, ${unit.secrets.mark(key.value)}, ${key.startDate}, ${key.endDate})`);
  return key;
}

export async function listApplications(reader: Reader, account: AccountOfApplication): Promise<ApplicationResource[]> {
  const applications = await reader.all<ApplicationRow>(sql`
    SELECT app_id, type, display_name, redirect_uris FROM applications
    WHERE account_id = ${account.accountId} AND registered_at IS NOT NULL ORDER BY created_at, app_id`);
  const keys = await reader.all<KeyRow>(sql`
    SELECT key_id, app_id, starts_at, ends_at FROM application_keys
    WHERE account_id = ${account.accountId} ORDER BY starts_at, key_id`);
  const certificates = await listCertificatesOf(reader, account.accountId);
  return applications.map((row) => ({
    appId: row.app_id,
    type: row.type,
    displayName: row.display_name,
    accountId: account.accountId,
    domain: account.domain,
    keys: keys
      .filter((key) => key.app_id === row.app_id)
      .map((key) => ({ keyId: key.key_id, startDate: key.starts_at, endDate: key.ends_at })),
    certificates: certificates.get(row.app_id) ?? [],
    redirectUris: JSON.parse(row.redirect_uris) as RedirectUriList,
  }));
}

export async function getApplication(reader: Reader, account: AccountOfApplication, appId: string): Promise<ApplicationResource> {
  const application = (await listApplications(reader, account)).find((one) => one.appId === appId.toLowerCase());
  if (!application) throw new Fault(faults.noSuchResource, { what: `Application ${appId}` });
  return application;
}

/** The directory keeps the application; the account forgets it, so the API refuses its tokens. */
export async function unregisterApplication(writer: Writer, account: AccountOfApplication, appId: string): Promise<void> {
  await writer.run(sql`
    UPDATE applications SET registered_at = ${null} WHERE app_id = ${appId} AND account_id = ${account.accountId}`);
}

export async function removeKey(writer: Writer, account: AccountOfApplication, appId: string, keyId: string): Promise<void> {
  const removed = await writer.run(sql`
    DELETE FROM application_keys
    WHERE key_id = ${keyId.toLowerCase()} AND app_id = ${appId} AND account_id = ${account.accountId}`);
  if (removed === 0) throw new Fault(faults.noSuchResource, { what: `Key ${keyId}` });
}
