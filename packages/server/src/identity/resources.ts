// What tokens can be asked for: the resources that every tenant knows, each under its URI and its application id, and
// the tenant's own applications, which may be called on behalf of a user.
// Source: identity reference section 1 and ID-1 (a resource is named by URI, with or without a slash, or by id).

import { cloudNames, clouds, type Cloud, type CloudName } from "@understudy/contract";
import type { Reader } from "../database/index.ts";
import { findApplicationByIdentifier } from "./applications.ts";

export type ResourceName = keyof Cloud["resources"];

/** Something that tokens are for. */
export interface Resource {
  /** Under which consent is kept: a name of ours, or an application's id. */
  readonly key: ResourceName | (string & {});
  readonly appId: string;
  readonly title: string;
  /** The format of its tokens, which follows the resource and not the endpoint (section 4.1). */
  readonly tokenVersion: 1 | 2;
  /** Its delegated permissions, the usual ones first. */
  readonly scopes: Readonly<Record<string, string>>;
  /** Its permissions that an application can have of its own, without a user. */
  readonly appRoles?: readonly string[];
  /** Whether it has more than are told here, which are taken as they are named: the directories have hundreds. */
  readonly hasMore?: boolean;
}

/** Each permission with what it means, for whoever consents. */
const knownResources: Readonly<Record<ResourceName, Omit<Resource, "key">>> = {
  partnerCenter: {
    appId: "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd", title: "Microsoft Partner Center", tokenVersion: 1,
    scopes: { user_impersonation: "Act in Partner Center as you: customers, orders, subscriptions and invoices." },
  },
  azureAdGraph: {
    appId: "00000002-0000-0000-c000-000000000000", title: "Windows Azure Active Directory", tokenVersion: 1, hasMore: true,
    scopes: {
      "Directory.AccessAsUser.All": "Use the directory as you: read and change what you may read and change.",
      "User.Read": "Sign you in and read your profile.",
    },
  },
  microsoftGraph: {
    appId: "00000003-0000-0000-c000-000000000000", title: "Microsoft Graph", tokenVersion: 1, hasMore: true,
    scopes: {
      "User.Read": "Sign you in and read your profile.",
      "Directory.AccessAsUser.All": "Use the directory as you: read and change what you may read and change.",
      "PartnerBilling.Read.All": "Read the partner's billing data.",
      openid: "Sign you in.",
      profile: "See your name.",
      email: "See your e-mail address.",
      offline_access: "Keep access to what you have given it access to, while you are away.",
    },
    appRoles: ["PartnerBilling.Read.All"],
  },
  resourceManager: {
    appId: "797f4846-ba00-4fd7-ba43-dac1f8f63013", title: "Azure Resource Manager", tokenVersion: 1,
    scopes: { user_impersonation: "Manage Azure resources as you." },
  },
};

/**
 * Whether users may give a permission for their own account. What reaches beyond it, to others' data or the directory
 * itself, is an administrator's to give; the names tell which.
 */
export const isForUsers = (scope: string): boolean => !/Directory|\.All$/i.test(scope);

/** What an application that is created with default settings may do from the start, for everyone in its tenant (S-29). */
export const defaultPermissions = {
  partnerCenter: ["user_impersonation"],
  azureAdGraph: ["Directory.AccessAsUser.All", "User.Read"],
  microsoftGraph: ["User.Read"],
} as const satisfies Partial<Record<ResourceName, readonly string[]>>;

export interface ResourceScopes {
  readonly resource: Resource;
  readonly scopes: readonly string[];
}

/** What a registration lists: the same permissions, with the resources that have them. */
export const defaultResources: readonly ResourceScopes[] = (Object.keys(defaultPermissions) as (keyof typeof defaultPermissions)[])
  .map((key) => ({ resource: { key, ...knownResources[key] }, scopes: defaultPermissions[key] }));

const namesByIdentifier = new Map<CloudName, Map<string, ResourceName>>(
  cloudNames.map((cloud) => [cloud, identifiersOf(clouds[cloud])]),
);

function identifiersOf(cloud: Cloud): Map<string, ResourceName> {
  const names = Object.keys(cloud.resources) as ResourceName[];
  return new Map(names.flatMap((name) => [[cloud.resources[name], name], [knownResources[name].appId, name]]));
}

/** Which resource of a cloud an identifier names, if any. */
export function resourceNamed(cloud: CloudName, identifier: string): ResourceName | undefined {
  return namesByIdentifier.get(cloud)?.get(identifier.replace(/\/$/, "").toLowerCase());
}

/** A permission as the resource spells it; undefined for one that it does not have. */
export function permissionNamed({ scopes, hasMore }: Resource, text: string): string | undefined {
  const known = Object.keys(scopes).find((name) => name.toLowerCase() === text.toLowerCase());
  return known ?? (hasMore && /^[A-Za-z]+(\.[A-Za-z-]+)+$/.test(text) ? text : undefined);
}

/** A resource of the cloud, or an application of the tenant by its id, its App ID URI or `api://` and its id. */
export async function findResource(
  reader: Reader, place: { readonly cloud: CloudName; readonly tenantId: string }, identifier: string,
): Promise<Resource | undefined> {
  const name = resourceNamed(place.cloud, identifier);
  if (name) return { key: name, ...knownResources[name] };
  const application = await findApplicationByIdentifier(reader, place.tenantId, identifier.replace(/\/$/, ""));
  if (!application) return undefined;
  const { appId, displayName } = application;
  const scopes = { user_impersonation: `Use ${displayName} as you.` };
  return { key: appId, appId, title: displayName, tokenVersion: 2, scopes };
}
