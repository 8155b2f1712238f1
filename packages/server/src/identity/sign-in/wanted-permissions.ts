// What consent is asked for: the permissions of the request's resource, by their names there; where the request names
// neither, all that the application's registration lists.

import type { Reader } from "../../database/index.ts";
import type { Directory } from "../../directories/index.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { defaultResources, findResource, permissionNamed, type ResourceScopes } from "../resources.ts";
import { oidcScopes, parseScopes } from "../scopes.ts";
import type { SignInRequest } from "./flow.ts";

export interface WantedPermissions {
  readonly of: readonly ResourceScopes[];
  /** Whatever was granted of each resource will do: the request names no permission of its own. */
  readonly anyWillDo: boolean;
}

export async function wantedPermissions(reader: Reader, request: SignInRequest, tenant: Directory): Promise<WantedPermissions> {
  const asked = askedFor(request, tenant);
  if (!asked) return { of: defaultResources, anyWillDo: true };
  const { identifier, permissions } = asked;
  const resource = await findResource(reader, tenant, identifier);
  if (!resource) {
    const refusal = request.version === "v1" ? refusals.unknownResourceV1 : refusals.unknownResource;
    throw new TokenRefused(refusal, { resource: identifier, tenant: tenant.domain });
  }
  const named = permissions.filter((one) => one.toLowerCase() !== everything);
  const namedScopes = named.map((one) => {
    const name = permissionNamed(resource, one);
    if (name === undefined) throw new TokenRefused(refusals.unknownPermission, { scope: one, resource: resource.title });
    return name;
  });
  if (namedScopes.length > 0) return { of: [{ resource, scopes: namedScopes }], anyWillDo: false };
  // Who only wants to know who signs in needs no more than the profile.
  const scopes = permissions.length === 0 ? ["User.Read"] : Object.keys(resource.scopes).filter((name) => !oidcScopes.has(name));
  return { of: [{ resource, scopes }], anyWillDo: true };
}

/** What version 1 means, which names no permissions. */
const everything = ".default";

/** Undefined where nothing is named. Permissions are none where version 2 was sent OpenID Connect's scopes alone. */
function askedFor(
  request: SignInRequest, { cloud }: Directory,
): { readonly identifier: string; readonly permissions: readonly string[] } | undefined {
  const { scope } = request;
  if (request.version === "v2" && scope !== undefined) {
    const { resource, permissions } = parseScopes(cloud, scope);
    return { identifier: resource, permissions };
  }
  const resource = "resource" in request ? request.resource : undefined;
  return resource === undefined ? undefined : { identifier: resource, permissions: [everything] };
}
