// What clients read before they ask for a token: a tenant's endpoints, the keys, and which hosts are one authority.
// Source: identity reference sections 2.1, 2.2, 2.4.

import { cloudNames, cloudOfLoginHost, clouds, type Cloud, type CloudName } from "@understudy/contract";
import { issuerV1 } from "./access-token.ts";
import type { Authority } from "./authority.ts";
import { refusals, TokenRefused } from "./errors.ts";
import type { TokenVersion } from "./grants/grant.ts";
import type { SigningKey } from "./signing-keys.ts";

/** A tenant to describe, or `common` and `organizations`, whose issuers keep a placeholder (ID-9). */
export interface Described {
  /** The path's first segment in links: the tenant's id, however the tenant was named (ID-10). */
  readonly segment: string;
  /** Absent for no tenant in particular. */
  readonly tenantId?: string;
  readonly cloud: CloudName;
}

export function openidConfiguration(authority: Authority, described: Described, version: TokenVersion): object {
  const cloud = clouds[described.cloud];
  const base = `${authority.origin}/${described.segment}`;
  const path = version === "v2" ? "/v2.0" : "";
  return {
    issuer: issuerOf(authority, described, version),
    authorization_endpoint: `${base}/oauth2${path}/authorize`,
    token_endpoint: `${base}/oauth2${path}/token`,
    device_authorization_endpoint: `${base}/oauth2${path}/devicecode`,
    end_session_endpoint: `${base}/oauth2${path}/logout`,
    jwks_uri: `${base}/discovery${path}/keys`,
    userinfo_endpoint: `${base}/openid/userinfo`,
    response_modes_supported: ["query", "fragment", "form_post"],
    response_types_supported: ["code", "id_token", "code id_token", "id_token token", "token"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
    claims_supported: [
      "sub", "iss", "cloud_instance_name", "cloud_instance_host_name", "cloud_graph_host_name", "msgraph_host", "aud",
      "exp", "iat", "auth_time", "acr", "nonce", "preferred_username", "name", "tid", "ver", "at_hash", "c_hash", "email",
    ],
    request_uri_parameter_supported: false,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    tenant_region_scope: described.tenantId === undefined ? null : "WW",
    cloud_instance_name: instanceNameOf(cloud),
    cloud_graph_host_name: new URL(cloud.resources.azureAdGraph).host,
    msgraph_host: new URL(cloud.resources.microsoftGraph).host,
    rbac_url: "https://pas.windows.net",
  };
}

/** How a cloud calls itself in documents: `microsoftonline.com`, `partner.microsoftonline.cn`. */
export const instanceNameOf = ({ preferredNetwork }: Cloud): string => preferredNetwork.replace(/^login\./, "");

/**
 * Clients check the issuer against the authority that they were given: under a real login host it is the real one,
 * under this server's own name it is this server (ID-9, ID-12).
 */
export function issuerOf(authority: Authority, { tenantId = "{tenantid}", cloud }: Described, version: TokenVersion): string {
  if (version === "v1") return issuerV1(cloud, tenantId);
  const host = authority.cloud ? `https://${clouds[authority.cloud].issuerV2Host}` : authority.origin;
  return `${host}/${tenantId}/v2.0`;
}

export function keySet(keys: readonly SigningKey[], version: TokenVersion, issuer: string): object {
  return {
    keys: keys.map((key) => {
      const { kty, n, e } = key.publicKey.export({ format: "jwk" });
      const jwk = { kty, use: "sig", kid: key.kid, x5t: key.kid, n, e, x5c: [key.certificate] };
      return version === "v2" ? { ...jwk, issuer } : jwk;
    }),
  };
}

/**
 * `asked` is the authorize URL of the authority that a client wants to know about. Both versions of the question get
 * the same answer: what the older one has besides does no harm (ID-14).
 */
export function instanceDiscovery(authority: Authority, asked: string | undefined): object {
  const own = ownNames(new URL(authority.origin));
  const url = asked === undefined || !URL.canParse(asked) ? undefined : new URL(asked);
  if (!url || !(own.includes(url.host) || cloudOfLoginHost(url.host))) throw new TokenRefused(refusals.unknownInstance);
  const segment = url.pathname.split("/").find(Boolean) ?? "common";
  const path = /\/v2\.0\//i.test(url.pathname) ? "/v2.0" : "";
  return {
    tenant_discovery_endpoint: `https://${url.host}/${segment}${path}/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [...cloudNames.map(metadataOfCloud), ...own.map(metadataOfOwn)],
  };
}

const metadataOfCloud = (name: CloudName): object => {
  const { preferredNetwork, preferredCache, loginAliases } = clouds[name];
  return { preferred_network: preferredNetwork, preferred_cache: preferredCache, aliases: loginAliases };
};

const metadataOfOwn = (name: string): object => ({ preferred_network: name, preferred_cache: name, aliases: [name] });

/**
 * What this server is called besides the real names, which are the real clouds': the name of the request, and
 * `localhost`, about which clients also ask the real authority. .NET and old Java want a name without its port,
 * JavaScript compares both: so each name is there twice (ID-15). Nothing else may move, or caches miss (ID-59).
 */
function ownNames({ hostname, port }: URL): readonly string[] {
  const names = new Set([hostname, "localhost"].flatMap((name) => [name, ...(port === "" ? [] : [`${name}:${port}`])]));
  return [...names].filter((name) => !cloudOfLoginHost(name));
}
