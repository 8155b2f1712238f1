// The token service speaks Azure AD's dialects, not the API's: its routes answer for themselves
// (`server/src/identity`), and these descriptors give them their place in the whole.

import { area, operation } from "../define/operation.ts";
import { everyCloud, noToken } from "../define/places.ts";
import { TokenResponse } from "./tokens.ts";

const place = { host: "login", auth: noToken, clouds: everyCloud } as const;
const tokenService = { ...place, faults: [], result: { status: 200, body: undefined } } as const;

export const identityOperations = area("identity", {
  "identity.tokenV1": operation("POST /{tenantId}/oauth2/token", {
    ...tokenService,
    summary: "Get a token, version 1: the resource is named by `resource`",
    result: { status: 200, body: TokenResponse },
    sources: ["partner-center-authentication.md", "enable-secure-app-model.md"],
  }),
  "identity.tokenV2": operation("POST /{tenantId}/oauth2/v2.0/token", {
    ...tokenService,
    summary: "Get a token, version 2: the resource is named by `scope`",
    result: { status: 200, body: TokenResponse },
    sources: ["dotnet", "java"],
  }),
  "identity.authorizeV1": operation("GET /{tenantId}/oauth2/authorize", {
    ...tokenService,
    summary: "Sign a user in for an application, version 1: pages, and an answer at the redirect address",
    sources: ["partner-center-authentication.md", "enable-secure-app-model.md", "secure-app-model-framework.md"],
  }),
  "identity.authorizeV2": operation("GET /{tenantId}/oauth2/v2.0/authorize", {
    ...tokenService,
    summary: "Sign a user in for an application, version 2: pages, and an answer at the redirect address",
    sources: ["powershell"],
  }),
  "identity.authorizeByFormV1": operation("POST /{tenantId}/oauth2/authorize", {
    ...tokenService,
    summary: "The same by a form, version 1",
    sources: ["msal"],
  }),
  "identity.authorizeByFormV2": operation("POST /{tenantId}/oauth2/v2.0/authorize", {
    ...tokenService,
    summary: "The same by a form, version 2",
    sources: ["msal"],
  }),
  "identity.deviceCodeV1": operation("POST /{tenantId}/oauth2/devicecode", {
    ...tokenService,
    summary: "Get a code to sign in with on another device, version 1: the resource is named by `resource`",
    sources: ["adal-node"],
  }),
  "identity.deviceCodeV2": operation("POST /{tenantId}/oauth2/v2.0/devicecode", {
    ...tokenService,
    summary: "Get a code to sign in with on another device, version 2: the resource is named by `scope`",
    sources: ["powershell"],
  }),
  "identity.deviceLogin": operation("GET /common/oauth2/deviceauth", {
    ...tokenService,
    summary: "Enter the code of another device and sign in for it",
    aliases: ["/devicelogin"],
    sources: ["msal"],
  }),
  "identity.logoutV1": operation("GET /{tenantId}/oauth2/logout", {
    ...tokenService,
    summary: "Sign out of this browser, version 1",
    sources: ["msal"],
  }),
  "identity.logoutV2": operation("GET /{tenantId}/oauth2/v2.0/logout", {
    ...tokenService,
    summary: "Sign out of this browser, version 2",
    sources: ["msal"],
  }),
  "identity.userInfoV1": operation("GET /{tenantId}/openid/userinfo", {
    ...tokenService,
    summary: "Who the user of a token is",
    sources: ["msal"],
  }),
  "identity.userInfoByFormV1": operation("POST /{tenantId}/openid/userinfo", {
    ...tokenService,
    summary: "The same by a form",
    sources: ["msal"],
  }),
  "identity.userInfoV2": operation("GET /oidc/userinfo", {
    ...tokenService,
    summary: "Who the user of a token is, on the host of Microsoft Graph",
    host: "graph", ownRoute: true,
    sources: ["msal"],
  }),
  "identity.userInfoByFormV2": operation("POST /oidc/userinfo", {
    ...tokenService,
    summary: "The same by a form",
    host: "graph", ownRoute: true,
    sources: ["msal"],
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
  "identity.userRealm": operation("GET /common/userrealm/{userName}", {
    ...tokenService,
    summary: "How the users of a domain sign in",
    aliases: ["/common/userrealm"],
    sources: ["msal", "adal-node"],
  }),
  "identity.nativeClient": operation("GET /common/oauth2/nativeclient", {
    ...tokenService,
    summary: "The page on which an installed application's sign-in ends",
    sources: ["powershell", "dotnet"],
  }),
  "identity.adminConsent": operation("GET /{tenantId}/adminconsent", {
    ...tokenService,
    summary: "Consent to an application as an administrator, for everyone in the tenant",
    sources: ["gdap-and-secure-application-model.md"],
  }),
  "identity.adminConsentV2": operation("GET /{tenantId}/v2.0/adminconsent", {
    ...tokenService,
    summary: "The same with the scopes named",
    sources: ["msal"],
  }),
});
