// The grants that the token endpoint serves, by their name in the request.

import type { Directory } from "../directories/index.ts";
import type { View } from "../world/index.ts";
import type { IssuedToken, TokenRequest } from "./access-token.ts";
import { clientCredentials, type TokenVersion } from "./client-credentials.ts";
import { refusals, TokenRefused } from "./errors.ts";
import type { TokenForm } from "./token-form.ts";

type Grant = (view: View, tenant: Directory, form: TokenForm, version: TokenVersion) => Promise<TokenRequest>;

const grants: Readonly<Record<string, Grant>> = { client_credentials: clientCredentials };

/** Documented grants that have their place and are not served yet. */
const plannedGrants = new Set([
  "authorization_code", "refresh_token", "password", "device_code",
  "urn:ietf:params:oauth:grant-type:device_code", "urn:ietf:params:oauth:grant-type:jwt-bearer",
]);

export function grantNamed(name: string): Grant {
  const grant = Object.hasOwn(grants, name) ? grants[name] : undefined;
  if (grant) return grant;
  const reason = plannedGrants.has(name) ? "Understudy does not serve this grant yet." : "";
  throw new TokenRefused(refusals.unsupportedGrant, { grant: name, reason });
}

/** Version 1 sends its numbers as strings and names the resource; version 2 sends numbers (section 4). */
export function tokenAnswer(token: IssuedToken, request: TokenRequest, version: TokenVersion): object {
  const { accessToken, expiresIn, expiresOn, notBefore } = token;
  if (version === "v2") {
    return { token_type: "Bearer", expires_in: expiresIn, ext_expires_in: expiresIn, access_token: accessToken };
  }
  return {
    token_type: "Bearer",
    expires_in: String(expiresIn),
    ext_expires_in: String(expiresIn),
    expires_on: String(expiresOn),
    not_before: String(notBefore),
    resource: request.resource,
    access_token: accessToken,
  };
}
