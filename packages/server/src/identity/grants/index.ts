// The grants that the token endpoint serves, by their name in the request.

import { refusals, TokenRefused } from "../errors.ts";
import { authorizationCode } from "./authorization-code.ts";
import { clientCredentials } from "./client-credentials.ts";
import { deviceCode } from "./device-code.ts";
import { onBehalfOf } from "./on-behalf-of.ts";
import { password } from "./password.ts";
import { refreshToken } from "./refresh-token.ts";
import type { Grant } from "./grant.ts";

const grants: Readonly<Record<string, Grant>> = {
  client_credentials: clientCredentials,
  authorization_code: authorizationCode,
  refresh_token: refreshToken,
  // MSAL for Node, .NET and Java send the short form, MSAL for Python the registered one (ID-45).
  device_code: deviceCode,
  "urn:ietf:params:oauth:grant-type:device_code": deviceCode,
  "urn:ietf:params:oauth:grant-type:jwt-bearer": onBehalfOf,
  password,
};

export function grantNamed(name: string): Grant {
  const grant = Object.hasOwn(grants, name) ? grants[name] : undefined;
  if (grant) return grant;
  // SAML assertions come from federated tenants, of which there are none here (ID-50).
  const reason = name.includes("saml") ? "No tenant of this world is federated." : "";
  throw new TokenRefused(refusals.unsupportedGrant, { grant: name, reason });
}
