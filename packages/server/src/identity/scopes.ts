// What a version 2 request asks for: the scopes of one resource, and the OpenID Connect scopes beside them (ID-20).

import { resourceNamed } from "./resources.ts";
import { clouds, type CloudName } from "@understudy/contract";
import { refusals, TokenRefused } from "./errors.ts";

export interface AskedScopes {
  /** As it stands before the last slash; Microsoft Graph where only its own short names were given. */
  readonly resource: string;
  /** Short names; `.default` stands for all that was consented to. */
  readonly permissions: readonly string[];
  /** As they were sent. */
  readonly texts: readonly string[];
  readonly openid: boolean;
  readonly profile: boolean;
  readonly email: boolean;
  readonly offlineAccess: boolean;
}

/** They name no permission of a resource, and go with any. */
export const oidcScopes: ReadonlySet<string> = new Set(["openid", "profile", "email", "offline_access"]);

export function parseScopes(cloud: CloudName, text: string): AskedScopes {
  const texts = [...new Set(text.split(/\s+/).filter(Boolean))];
  const given = texts.filter((one) => !oidcScopes.has(one.toLowerCase())).map((one) => splitScope(cloud, one));
  const resources = new Set(given.map(({ resource }) => resource.toLowerCase()));
  if (resources.size > 1) throw new TokenRefused(refusals.severalResources, { scope: text });
  const has = (name: string) => texts.some((one) => one.toLowerCase() === name);
  return {
    resource: given[0]?.resource ?? clouds[cloud].resources.microsoftGraph,
    permissions: given.map(({ permission }) => permission),
    texts,
    openid: has("openid"), profile: has("profile"), email: has("email"), offlineAccess: has("offline_access"),
  };
}

/** The permission follows the last slash, whatever the resource's own form is: a doubled one stays with the resource (ID-1). */
function splitScope(cloud: CloudName, text: string): { readonly resource: string; readonly permission: string } {
  if (text.includes("\0") || /["\\]/.test(text)) throw new TokenRefused(refusals.badScope, { scope: text });
  const slash = text.lastIndexOf("/");
  if (slash === -1) return { resource: clouds[cloud].resources.microsoftGraph, permission: text };
  const [resource, permission] = [text.slice(0, slash), text.slice(slash + 1)];
  if (permission === "" || resource === "") throw new TokenRefused(refusals.badScope, { scope: text });
  // `api://id` alone names no permission; a resource of the cloud with none after it neither.
  if (resource.endsWith(":/") || resourceNamed(cloud, text)) throw new TokenRefused(refusals.badScope, { scope: text });
  return { resource, permission };
}
