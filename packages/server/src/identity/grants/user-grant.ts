// What all grants of users have in common, once it is known who the user is: which resource, whether there is consent,
// whether a second factor is asked for, and what goes into the answer.

import { clouds } from "@understudy/contract";
import type { Directory, SignInUser } from "../../directories/index.ts";
import type { View } from "../../world/index.ts";
import type { ApplicationOfTenant } from "../applications.ts";
import type { Proof } from "../client.ts";
import { checkConsent, grantedScopes } from "../consent.ts";
import { checkMayAct } from "../delegated-admin.ts";
import { refusals, TokenRefused } from "../errors.ts";
import { sealRefreshToken, type RefreshContent } from "../refresh-content.ts";
import { findResource, type Resource } from "../resources.ts";
import { parseScopes, type AskedScopes } from "../scopes.ts";
import { checkCloud } from "../tenant.ts";
import type { SignIn } from "../users.ts";
import { issuerV2OriginOf, type Asked, type Granted } from "./grant.ts";

/** Who grants what to whom: the client is known and has proved itself, the user is there and was not cut off. */
export interface UserGrant {
  readonly client: ApplicationOfTenant;
  readonly proof: Proof;
  readonly user: SignInUser;
  readonly signIn: SignIn;
  /** Where the token is for; a customer's tenant when a partner's user acts there. */
  readonly tenant: Directory;
  /** What was asked for at sign-in, where the request at hand does not say. */
  readonly wish: Wish;
}

export interface Wish {
  readonly resource?: string;
  readonly scope?: string;
  readonly nonce?: string;
  /** Whether the id token says when the sign-in was: required where `max_age` was asked for (OpenID Connect Core 2). */
  readonly tellsAuthTime?: true;
  /** Whether what was handed in was a refresh token. */
  readonly refreshes?: true;
  /** When a single-page application got its first token, in milliseconds: all that follow end a day later. */
  readonly spaSince?: number;
}

export async function grantToUser(view: View, asked: Asked, grant: UserGrant): Promise<Granted> {
  const { client, user, tenant, signIn } = grant;
  refuseSingleTenantAtCommon(asked, client);
  checkCloud(tenant, asked.segment, asked.authority.cloud);
  await checkMayAct(view, user, tenant, client);
  const wanted = await wantedOf(view, asked, grant);
  const who = { tenantId: tenant.tenantId, userId: user.userId, appId: client.appId };
  const granted = await grantedScopes(view.db, who, wanted.found);
  const scopes = checkConsent(granted, wanted.permissions, { client, resource: wanted.found });
  if (!signIn.mfa && view.settings.mfaAtTokenEndpoint === "require") refuseWithoutMfa(user, wanted.resource);
  return grantedOf(asked, grant, wanted, scopes);
}

/** What the request wants a token for. */
interface Wanted {
  /** As it was asked for. */
  readonly resource: string;
  readonly found: Resource;
  readonly permissions: readonly string[];
  readonly scopes?: AskedScopes;
}

async function wantedOf(view: View, asked: Asked, { tenant, wish }: UserGrant): Promise<Wanted> {
  const { form } = asked;
  if (asked.version === "v2") {
    if (form.optional("resource") !== undefined) throw new TokenRefused(refusals.resourceOnV2);
    const text = form.optional("scope") || wish.scope || wish.resource && `${wish.resource}/.default`;
    if (!text) throw new TokenRefused(refusals.missingField, { parameter: "scope" });
    const scopes = parseScopes(tenant.cloud, text);
    const found = await findResource(view.db, tenant, scopes.resource);
    if (!found) throw new TokenRefused(refusals.unknownResource, { resource: scopes.resource, tenant: form.tenant });
    return { resource: scopes.resource, found, permissions: scopes.permissions, scopes };
  }
  // Where nobody has ever named one, it is the directory (ID-20).
  const resource = form.optional("resource") || wish.resource || clouds[tenant.cloud].resources.azureAdGraph;
  const found = await findResource(view.db, tenant, resource);
  if (!found) throw new TokenRefused(refusals.unknownResourceV1, { resource, tenant: form.tenant });
  return { resource, found, permissions: [] };
}

/** An application of one tenant is asked for at that tenant's own endpoint. */
function refuseSingleTenantAtCommon({ tenant }: Pick<Asked, "tenant">, client: ApplicationOfTenant): void {
  if (tenant || client.multiTenant) return;
  throw new TokenRefused(refusals.singleTenant, { client: client.appId });
}

function refuseWithoutMfa(user: SignInUser, resource: string): never {
  if (user.mfaMethods.length === 0) throw new TokenRefused(refusals.mfaEnrolment, { resource });
  throw new TokenRefused(refusals.mfaRequired, { resource }, JSON.stringify({ access_token: { capolids: { essential: true, values: [user.tenantId] } } }));
}

function grantedOf(asked: Asked, grant: UserGrant, wanted: Wanted, scopes: readonly string[]): Granted {
  const { client, proof, user, signIn, tenant, wish } = grant;
  const { authority, form, version, protocolNow, world } = asked;
  const idToken = {
    audience: form.required("client_id"), version, email: wanted.scopes?.email ?? false,
    ...(wish.nonce !== undefined && { nonce: wish.nonce }),
    ...(wish.tellsAuthTime && { authTime: signIn.authTime }),
  };
  return {
    cloud: tenant.cloud, tenantId: tenant.tenantId, issuerV2Origin: issuerV2OriginOf(authority),
    resource: wanted.resource, resourceAppId: wanted.found.appId, tokenVersion: wanted.found.tokenVersion,
    subject: { kind: "user", appId: client.appId, proof, user, mfa: signIn.mfa, scopes },
    ...(wanted.scopes && { scopes: wanted.scopes }),
    ...((version === "v1" || wanted.scopes?.openid) && { idToken }),
    ...((version === "v1" || wanted.scopes?.offlineAccess || wish.refreshes) && {
      refreshToken: sealRefreshToken(world.secrets, refreshContentOf(grant, wanted, protocolNow)),
    }),
    clientInfo: form.optional("client_info") === "1",
  };
}

/** It belongs to user and client; what it says of a resource is only what is meant when nothing else is said (ID-38). */
function refreshContentOf({ client, signIn, wish }: UserGrant, wanted: Wanted, now: Temporal.Instant): RefreshContent {
  return {
    ...signIn,
    appId: client.appId,
    issuedAt: now.epochMilliseconds,
    resource: wanted.resource,
    ...(wanted.scopes && { scope: wanted.scopes.texts.join(" ") }),
    ...(wish.spaSince !== undefined && { spaSince: wish.spaSince }),
  };
}
