// App management: the applications of the directory that are registered for API access. Registration says that the
// account's API takes an application's tokens; that it gets any is the directory's affair.

import {
  faults, hasFeature, type Application, type ApplicationType, type NewApplication, type Of, type PartnerType,
} from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import { badProperty } from "../../call/index.ts";
import { sql, type Writer } from "../../database/index.ts";
import type { Unit, View } from "../../world/index.ts";
import {
  consentForEveryone, getEntry, insertApplication, listDirectory, type AccountOfApplication, type DirectoryEntry,
} from "./directory.ts";
import { addKey, endAfterYears } from "./keys.ts";
import type { RedirectUriList } from "./redirect-uris.ts";
import { acceptTerms } from "./terms.ts";

export type ApplicationResource = Of<typeof Application>;

/** The account of whoever registers. */
export interface RegisteringAccount extends AccountOfApplication {
  readonly partnerType: PartnerType;
}

const defaultNames: Readonly<Record<ApplicationType, string>> = {
  web: "Partner Center Web App",
  native: "Partner Center Native App",
};

/** What an application with default settings may be sent its answers at. */
const defaultRedirectUris: Readonly<Record<ApplicationType, RedirectUriList>> = {
  web: [{ type: "web", uri: "http://localhost" }],
  native: [
    { type: "native", uri: "https://login.microsoftonline.com/common/oauth2/nativeclient" },
    { type: "native", uri: "http://localhost" },
  ],
};

export async function listApplications(view: View, account: AccountOfApplication): Promise<ApplicationResource[]> {
  const directory = await listDirectory(view, account);
  return directory.flatMap((entry) => registered(entry, account) ?? []);
}

export async function getApplication(view: View, account: AccountOfApplication, appId: string): Promise<ApplicationResource> {
  const application = registered(await getEntry(view, account, appId), account);
  if (!application) throw new Fault(faults.noSuchResource, { what: `Registered application ${appId}` });
  return application;
}

function registered({ application, registeredAt }: DirectoryEntry, account: AccountOfApplication): ApplicationResource | undefined {
  if (registeredAt === undefined) return undefined;
  return { ...application, accountId: account.accountId, domain: account.domain, registeredDate: registeredAt };
}

/** Creates an application with default settings and registers it; a web application gets its first key. */
export async function createApplication(
  unit: Unit, account: RegisteringAccount, wanted: Of<typeof NewApplication>,
): Promise<ApplicationResource> {
  const { type, displayName = defaultNames[type], keyYears, keyDescription } = wanted;
  const appId = await insertApplication(unit, account, {
    type, displayName, redirectUris: defaultRedirectUris[type], multiTenant: isVendor(account),
  });
  await enable(unit, account.accountId, appId);
  await consentForEveryone(unit, account, appId);
  const key = { endDate: endAfterYears(unit.now, keyYears), description: keyDescription };
  const keys = type === "web" ? [await addKey(unit, account.accountId, appId, key)] : [];
  return { ...await getApplication(unit, account, appId), keys };
}

/**
 * Makes no key: the application has its own. Where the clouds' pages consent on registration, it may be used at once;
 * elsewhere that is the directory's step.
 */
export async function registerApplication(unit: Unit, account: RegisteringAccount, appId: string): Promise<ApplicationResource> {
  const { application, registeredAt } = await getEntry(unit, account, appId);
  if (registeredAt !== undefined) throw badProperty("applicationId", "the application is registered already");
  if (isVendor(account) && !application.multiTenant) {
    throw new Fault(faults.callerRefused, { reason: "The application of a control panel vendor is one for several tenants, and this one is for its own." });
  }
  await enable(unit, account.accountId, application.appId);
  if (hasFeature(account.cloud, "consentOnRegistration")) await consentForEveryone(unit, account, application.appId);
  return getApplication(unit, account, application.appId);
}

/** The users of partners that consent to it come through it. */
const isVendor = ({ partnerType }: RegisteringAccount): boolean => partnerType === "controlPanelVendor";

async function enable(unit: Unit, accountId: string, appId: string): Promise<void> {
  await unit.db.run(sql`
    UPDATE applications SET registered_at = ${unit.nowText} WHERE app_id = ${appId} AND account_id = ${accountId}`);
}

/** The directory keeps the application with its keys and permissions; the account forgets it, so the API refuses its tokens. */
export async function unregisterApplication(writer: Writer, { accountId }: AccountOfApplication, appId: string): Promise<void> {
  await writer.run(sql`
    UPDATE applications SET registered_at = ${null} WHERE app_id = ${appId} AND account_id = ${accountId}`);
}

/** An application that a world begins with. */
export interface SeededApplication {
  readonly type: ApplicationType;
  readonly displayName?: string;
  readonly appId?: string;
  /** Of a web application; a random one is made when absent. */
  readonly key?: string;
  /** Each as PEM or DER in base64. */
  readonly certificates?: readonly string[];
  readonly redirectUris?: RedirectUriList;
  readonly multiTenant?: boolean;
  readonly appIdUri?: string;
}

/** All steps to a registered application at once, in every cloud; the account's first administrator has accepted the terms. */
export async function seedApplication(
  unit: Unit, account: AccountOfApplication & { readonly adminUserName: string }, wanted: SeededApplication,
): Promise<ApplicationResource> {
  const { accountId, adminUserName } = account;
  const { type, key, displayName = defaultNames[type], redirectUris = defaultRedirectUris[type] } = wanted;
  await acceptTerms(unit.db, accountId, { acceptedBy: adminUserName, acceptedDate: unit.nowText });
  const appId = await insertApplication(unit, account, { ...wanted, displayName, redirectUris });
  await enable(unit, accountId, appId);
  await consentForEveryone(unit, account, appId);
  const keys = type === "web" ? [await addKey(unit, accountId, appId, { endDate: endAfterYears(unit.now), value: key })] : [];
  return { ...await getApplication(unit, account, appId), keys };
}
