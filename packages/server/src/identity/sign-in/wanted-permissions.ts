// What consent is asked for: the permissions of the request's resource, by their names there.

import { clouds } from "@understudy/contract";
import type { Reader } from "../../database/index.ts";
import type { Directory } from "../../directories/index.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { findResource, permissionNamed, type Resource } from "../resources.ts";
import { oidcScopes, parseScopes } from "../scopes.ts";
import type { SignInRequest } from "./flow.ts";

export interface WantedPermissions {
  readonly resource: Resource;
  readonly scopes: readonly string[];
  /** Whatever was granted will do: the request names no permission of its own. */
  readonly anyWillDo: boolean;
}

export async function wantedPermissions(reader: Reader, request: SignInRequest, tenant: Directory): Promise<WantedPermissions> {
  const { identifier, permissions } = askedFor(request, tenant);
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
  if (namedScopes.length > 0) return { resource, scopes: namedScopes, anyWillDo: false };
  // Who only wants to know who signs in needs no more than the profile.
  const scopes = permissions.length === 0 ? ["User.Read"] : Object.keys(resource.scopes).filter((name) => !oidcScopes.has(name));
  return { resource, scopes, anyWillDo: true };
}

/** What version 1 means, which names no permissions. */
const everything = ".default";

/** Permissions are none where version 2 was sent OpenID Connect's scopes alone. */
function askedFor(request: SignInRequest, { cloud }: Directory): { readonly identifier: string; readonly permissions: readonly string[] } {
  const { scope } = request;
  if (request.version === "v2" && scope !== undefined) {
    const { resource, permissions } = parseScopes(cloud, scope);
    return { identifier: resource, permissions };
  }
  const resource = "resource" in request ? request.resource : undefined;
  const usual = request.kind === "adminConsent" ? clouds[cloud].resources.partnerCenter : clouds[cloud].resources.azureAdGraph;
  return { identifier: resource ?? usual, permissions: [everything] };
}
