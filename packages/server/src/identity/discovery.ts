// What clients read before they ask for a token: a tenant's endpoints, the keys, and which hosts are one authority.
// Source: identity reference sections 2.1, 2.2, 2.4.

import { cloudNames, clouds, type CloudName } from "@understudy/contract";
import { issuerV1 } from "./access-token.ts";
import type { TokenVersion } from "./client-credentials.ts";
import { refusals, TokenRefused } from "./errors.ts";
import type { SigningKey } from "./signing-keys.ts";

export interface Authority {
  /** Scheme, host and port by which the request came in. */
  readonly origin: string;
  /** The cloud whose real login host was named; absent where the request named this server itself. */
  readonly cloud?: CloudName;
}

/** A tenant to describe, or `common` and `organizations`, whose issuers keep a placeholder. */
export type Described =
  | { readonly tenantId: string; readonly cloud: CloudName }
  | { readonly placeless: string };

export function openidConfiguration(authority: Authority, described: Described, version: TokenVersion): object {
  const segment = "placeless" in described ? described.placeless : described.tenantId;
  const cloud = clouds["placeless" in described ? (authority.cloud ?? "global") : described.cloud];
  const base = `${authority.origin}/${segment}`;
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
    tenant_region_scope: "placeless" in described ? null : "WW",
    cloud_instance_name: cloud.preferredNetwork.split(".").slice(-2).join("."),
    cloud_graph_host_name: new URL(cloud.resources.azureAdGraph).host,
    msgraph_host: new URL(cloud.resources.microsoftGraph).host,
    rbac_url: "https://pas.windows.net",
  };
}

/**
 * Clients check the issuer against the authority that they were given: under a real login host it is the real one,
 * under this server's own name it is this server (ID-9, ID-12).
 */
function issuerOf(authority: Authority, described: Described, version: TokenVersion): string {
  const tenantId = "placeless" in described ? "{tenantid}" : described.tenantId;
  if (version === "v1") return issuerV1("placeless" in described ? (authority.cloud ?? "global") : described.cloud, tenantId);
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

/** `asked` is the authorize URL of the authority that a client wants to know about. */
export function instanceDiscovery(authority: Authority, asked: string | undefined): object {
  const url = asked === undefined ? undefined : parsedUrl(asked);
  if (!url) throw new TokenRefused(refusals.unknownInstance);
  const own = new URL(authority.origin);
  const known = new Set([...cloudNames.flatMap((name) => [...clouds[name].loginHosts, ...clouds[name].loginAliases]), own.host, own.hostname]);
  if (!known.has(url.host)) throw new TokenRefused(refusals.unknownInstance);
  const segment = url.pathname.split("/")[1] || "common";
  const path = url.pathname.includes("/v2.0/") ? "/v2.0" : "";
  return {
    tenant_discovery_endpoint: `https://${url.host}/${segment}${path}/.well-known/openid-configuration`,
    "api-version": "1.1",
    metadata: [...cloudNames.map(metadataOf), ...ownMetadata(own)],
  };
}

const metadataOf = (name: CloudName): object => {
  const { preferredNetwork, preferredCache, loginAliases } = clouds[name];
  return { preferred_network: preferredNetwork, preferred_cache: preferredCache, aliases: loginAliases };
};

/** .NET and old Java want the name without a port, JavaScript compares host and port: so both (ID-15). */
const ownMetadata = (own: URL): object[] =>
  [...new Set([own.hostname, own.host])].map((name) => ({ preferred_network: name, preferred_cache: name, aliases: [name] }));

function parsedUrl(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
