// The client credentials grant: an application asks for a token of its own (section 3.2).
// The checks come in the order of ID-19; each is one function that refuses or returns what it found.

import type { Directory } from "../../directories/index.ts";
import type { View } from "../../world/index.ts";
import { authenticateClient, findClient, provesItself } from "../client.ts";
import { grantedRoles } from "../consent.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { findResource, type Resource } from "../resources.ts";
import { oidcScopes } from "../scopes.ts";
import type { TokenForm } from "../token-form.ts";
import { issuerV2OriginOf, type Asked, type Granted } from "./grant.ts";

export async function clientCredentials(asked: Asked): Promise<Granted> {
  const { tenant, form, version, authority, protocolNow } = asked;
  if (!tenant) throw new TokenRefused(refusals.noTenantInformation);
  return asked.world.view(async (view) => {
    const client = await findClient(view.db, tenant, form.required("client_id"));
    if (client.type === "native" && !provesItself(form)) throw new TokenRefused(refusals.missingSecret);
    const proof = await authenticateClient(view, client, form, { tenant, authority, protocolNow });
    const { appId, servicePrincipalId } = client;
    if (servicePrincipalId === undefined) throw new TokenRefused(refusals.noServicePrincipal, { client: appId, tenant: tenant.domain });
    const { resource, found } = version === "v1" ? await resourceOfV1(view, tenant, form) : await resourceOfV2(view, tenant, form);
    const roles = await grantedRoles(view.db, { tenantId: tenant.tenantId, appId }, found);
    return {
      cloud: tenant.cloud, tenantId: tenant.tenantId, issuerV2Origin: issuerV2OriginOf(authority),
      resource, resourceAppId: found.appId, tokenVersion: found.tokenVersion,
      subject: { kind: "app", appId, proof, servicePrincipalId, roles },
      clientInfo: false,
    };
  });
}

interface FoundResource {
  /** As it was asked for: the audience has the same form. */
  readonly resource: string;
  readonly found: Resource;
}

async function resourceOfV1(view: View, tenant: Directory, form: TokenForm): Promise<FoundResource> {
  const resource = form.required("resource");
  const found = await findResource(view.db, tenant, resource);
  if (found) return { resource, found };
  throw new TokenRefused(refusals.unknownResourceV1, { resource, tenant: form.tenant });
}

/**
 * Exactly one scope, `<resource>/.default`; what stands before it is the audience as it is (ID-29). MSAL for Java sends
 * the scopes of OpenID Connect along, which mean nothing here.
 */
async function resourceOfV2(view: View, tenant: Directory, form: TokenForm): Promise<FoundResource> {
  if (form.optional("resource") !== undefined) throw new TokenRefused(refusals.resourceOnV2);
  const asked = form.required("scope").trim().split(/\s+/);
  const others = asked.filter((one) => !oidcScopes.has(one.toLowerCase()));
  const scopes = others.length === 0 ? asked : others;
  const scope = scopes.join(" ");
  const resources = new Set(scopes.map((one) => one.replace(/\/\.default$/, "")));
  if (resources.size > 1 && scopes.every((one) => one.endsWith("/.default"))) {
    throw new TokenRefused(refusals.severalResources, { scope });
  }
  if (scopes.length !== 1 || !scope.endsWith("/.default")) throw new TokenRefused(refusals.scopeNotDefault, { scope });
  const resource = scope.slice(0, -"/.default".length);
  const found = await findResource(view.db, tenant, resource);
  if (found) return { resource, found };
  throw new TokenRefused(refusals.unknownResource, { resource, tenant: form.tenant });
}
