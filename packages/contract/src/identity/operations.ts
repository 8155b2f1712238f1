// The token service speaks Azure AD's dialects, not the API's: its routes answer for themselves
// (`server/src/identity`), and these descriptors give them their place in the whole.

import { area, operation, planned } from "../define/operation.ts";
import { everyCloud, globalOnly, noToken, userOnly } from "../define/places.ts";

const tokenService = {
  host: "login", auth: noToken, clouds: everyCloud, faults: [], result: { status: 200, body: undefined },
} as const;

export const identityOperations = area("identity", {
  "identity.tokenV1": operation("POST /{tenantId}/oauth2/token", {
    ...tokenService,
    summary: "Get a token, version 1: the resource is named by `resource`",
    sources: ["partner-center-authentication.md", "enable-secure-app-model.md"],
  }),
  "identity.tokenV2": operation("POST /{tenantId}/oauth2/v2.0/token", {
    ...tokenService,
    summary: "Get a token, version 2: the resource is named by `scope`",
    sources: ["dotnet", "java"],
  }),
  "identity.authorizeV1": planned("GET /{tenantId}/oauth2/authorize", {
    host: "login", auth: noToken, clouds: everyCloud, sources: ["partner-center-authentication.md", "enable-secure-app-model.md", "secure-app-model-framework.md"],
  }),
  "identity.authorizeV2": planned("GET /{tenantId}/oauth2/v2.0/authorize", {
    host: "login", auth: noToken, clouds: everyCloud, sources: ["powershell"],
  }),
  "identity.deviceCodeV2": planned("POST /{tenantId}/oauth2/v2.0/devicecode", {
    host: "login", auth: noToken, clouds: everyCloud, sources: ["powershell"],
  }),
  "identity.openidConfiguration": operation("GET /{tenantId}/v2.0/.well-known/openid-configuration", {
    ...tokenService,
    summary: "Where a tenant's endpoints are",
    aliases: ["/{tenantId}/.well-known/openid-configuration"],
    sources: ["msal"],
  }),
  "identity.keys": operation("GET /{tenantId}/discovery/v2.0/keys", {
    ...tokenService,
    summary: "The public keys that tokens are signed with",
    aliases: ["/{tenantId}/discovery/keys"],
    sources: ["msal"],
  }),
  "identity.instanceDiscovery": operation("GET /common/discovery/instance", {
    ...tokenService,
    summary: "Which hosts belong to the same authority",
    sources: ["msal"],
  }),
  "customers.applicationConsents.create": planned("POST /v1/customers/{customerId}/applicationconsents", {
    auth: userOnly, clouds: globalOnly, sources: ["partner-center-authentication.md", "enable-secure-app-model.md", "control-panel-vendor-apis.md"],
  }),
  "customers.applicationConsents.delete": planned("DELETE /v1/customers/{customerId}/applicationconsents/{applicationId}", {
    auth: userOnly, clouds: globalOnly, sources: ["control-panel-vendor-apis.md"],
  }),
  "identity.adminConsent": planned("GET /{tenantId}/adminconsent", {
    host: "login", auth: noToken, clouds: everyCloud, sources: ["gdap-and-secure-application-model.md"],
  }),
});
