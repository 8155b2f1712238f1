// The client credentials grant: an application asks for a token of its own with its secret.
// The checks come in the order of ID-19; each is one function that refuses or returns what it found.

import type { CloudName } from "@understudy/contract";
import { toInstantText } from "@understudy/kernel";
import type { Directory } from "../directories/index.ts";
import type { View } from "../world/index.ts";
import { findApplication, listKeys, type ApplicationOfTenant } from "./applications.ts";
import type { TokenRequest } from "./access-token.ts";
import { refusals, TokenRefused } from "./errors.ts";
import { resourceNamed, wellKnownClients } from "./resources.ts";
import type { TokenForm } from "./token-form.ts";

export type TokenVersion = "v1" | "v2";

export async function clientCredentials(
  view: View,
  tenant: Directory,
  form: TokenForm,
  version: TokenVersion,
): Promise<TokenRequest> {
  const application = await findClient(view, tenant, form);
  await checkSecret(view, application, form);
  const resource = version === "v1" ? resourceOfV1(form, tenant.cloud) : resourceOfV2(form, tenant.cloud);
  const { appId, servicePrincipalId } = application;
  return { cloud: tenant.cloud, tenantId: tenant.tenantId, resource, subject: { kind: "app", appId, servicePrincipalId } };
}

async function findClient(view: View, tenant: Directory, form: TokenForm): Promise<ApplicationOfTenant> {
  const clientId = form.required("client_id");
  const appId = clientId.toLowerCase();
  const application = await findApplication(view.db, tenant.tenantId, appId);
  if (application) return application;
  if (wellKnownClients.has(appId)) return { appId, type: "native", servicePrincipalId: appId };
  throw new TokenRefused(refusals.unknownClient, { client: clientId, tenant: tenant.domain });
}

async function checkSecret(view: View, application: ApplicationOfTenant, form: TokenForm): Promise<void> {
  const secret = form.optional("client_secret");
  if (application.type === "native" && secret !== undefined) throw new TokenRefused(refusals.secretFromPublicClient);
  if (secret === undefined || secret === "" || application.type === "native") throw new TokenRefused(refusals.missingSecret);
  const keys = await listKeys(view.db, application.appId);
  const matching = keys.filter((key) => view.secrets.matches(secret, key.keyHash));
  const client = application.appId;
  if (matching.length === 0) throw new TokenRefused(refusals.wrongSecret, { client });
  const now = toInstantText(view.now);
  const valid = matching.some((key) => key.startsAt <= now && now < key.endsAt);
  if (!valid) throw new TokenRefused(refusals.expiredSecret, { client });
}

function resourceOfV1(form: TokenForm, cloud: CloudName): string {
  const resource = form.required("resource");
  if (resourceNamed(cloud, resource)) return resource;
  throw new TokenRefused(refusals.unknownResourceV1, { resource, tenant: form.tenant });
}

/** Exactly one scope, `<resource>/.default`; what stands before it is the audience as it is. */
function resourceOfV2(form: TokenForm, cloud: CloudName): string {
  if (form.optional("resource") !== undefined) throw new TokenRefused(refusals.resourceOnV2);
  const scope = form.required("scope").trim();
  const scopes = scope.split(/\s+/);
  const resources = new Set(scopes.map((one) => one.replace(/\/\.default$/, "")));
  if (resources.size > 1 && scopes.every((one) => one.endsWith("/.default"))) {
    throw new TokenRefused(refusals.severalResources, { scope });
  }
  if (scopes.length !== 1 || !scope.endsWith("/.default")) throw new TokenRefused(refusals.scopeNotDefault, { scope });
  const resource = scope.slice(0, -"/.default".length);
  if (resourceNamed(cloud, resource)) return resource;
  throw new TokenRefused(refusals.unknownResource, { resource, tenant: form.tenant });
}
