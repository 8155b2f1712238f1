// The token service, which answers in Azure AD's dialect, and the consents that partners give for their customers. The
// dialect has no schemas here: each row says which members its answer has, or which page it is.

import assert from "node:assert/strict";
import { made } from "../support/scene.ts";
import { titleIn } from "../support/visitor.ts";
import { azureCli, type Answer, type CallOptions } from "../support/world.ts";
import { witness, type Row, type Stage } from "./witness.ts";

const graph = "https://graph.microsoft.com";
const partnerCenter = "https://api.partnercenter.microsoft.com";
const scope = `${partnerCenter}/user_impersonation offline_access openid`;

const form = (fields: Readonly<Record<string, string>>): CallOptions =>
  ({ body: new URLSearchParams(fields).toString(), headers: { "content-type": "application/x-www-form-urlencoded" } });

const query = (fields: Readonly<Record<string, string>>): string => `?${new URLSearchParams(fields).toString()}`;

/** These members and no others, as JSON that nobody keeps. */
async function having(asked: Promise<Answer>, ...members: readonly string[]): Promise<Answer> {
  const answer = await asked;
  assert.equal(answer.headers.get("content-type"), "application/json; charset=utf-8");
  assert.match(answer.headers.get("cache-control") ?? "", /no-store/);
  assert.deepEqual(Object.keys(answer.json).toSorted(), members.toSorted(), answer.text);
  return answer;
}

/** A page with this heading. */
async function showing(asked: Promise<Answer>, title: string): Promise<Answer> {
  const answer = await asked;
  assert.equal(answer.headers.get("content-type"), "text/html; charset=utf-8");
  assert.equal(titleIn(answer.text), title);
  return answer;
}

/** The account's web application, by its key. */
function client({ side: { account } }: Stage): { readonly client_id: string; readonly client_secret: string } {
  const app = account.apps.find(({ type }) => type === "web");
  assert(app?.key, "the account has a web application with a known key");
  return { client_id: app.appId, client_secret: app.key };
}

const token = async (stage: Stage): Promise<string> => {
  const { account: { admin: { userName } } } = stage.side;
  const { json } = await stage.world.control("POST", "/tokens", { userName, appId: azureCli, resource: graph });
  return json.access_token;
};

const pathOf = ({ side: { account } }: Stage, path: string): string => `/${account.domain}${path}`;

const signIn = { client_id: azureCli, response_type: "code", redirect_uri: "http://localhost", state: "s" };
const authorizing = (path: string, wish: Readonly<Record<string, string>>): Row => (stage) =>
  showing(stage.ask("GET", pathOf(stage, path) + query({ ...signIn, ...wish })), "Sign in");
const authorizingByForm = (path: string, wish: Readonly<Record<string, string>>): Row => (stage) =>
  showing(stage.ask("POST", pathOf(stage, path), form({ ...signIn, ...wish })), "Sign in");

const codes = ["user_code", "device_code", "verification_uri", "verification_url", "expires_in", "interval", "message"];
const askingDeviceCode = (path: string, wish: Readonly<Record<string, string>>): Row => (stage) =>
  having(stage.ask("POST", pathOf(stage, path), form({ client_id: azureCli, ...wish })), ...codes);

const person = ["sub", "name", "given_name", "family_name", "email"];
const userInfo = (path: (stage: Stage) => string): Row => async (stage) =>
  having(stage.ask("GET", path(stage), { token: await token(stage) }), ...person);
const userInfoByForm = (path: (stage: Stage) => string): Row => async (stage) =>
  having(stage.ask("POST", path(stage), form({ access_token: await token(stage) })), ...person);

const consenting = (path: string): Row => (stage) =>
  showing(stage.ask("GET", pathOf(stage, path) + query({ client_id: client(stage).client_id, redirect_uri: "http://localhost", scope: `${partnerCenter}/.default` })), "Sign in");

const consent = {
  applicationId: azureCli, displayName: "Witness",
  applicationGrants: [{ enterpriseApplicationId: "00000003-0000-0000-c000-000000000000", scope: "User.Read,Directory.AccessAsUser.All" }],
};

witness({
  "identity.tokenV1": (stage) => {
    const wish = { grant_type: "client_credentials", ...client(stage), resource: partnerCenter };
    return having(stage.ask("POST", pathOf(stage, "/oauth2/token"), form(wish)), "token_type", "expires_in", "ext_expires_in", "expires_on", "not_before", "resource", "access_token");
  },
  "identity.tokenV2": (stage) => {
    const wish = { grant_type: "client_credentials", ...client(stage), scope: `${partnerCenter}/.default` };
    return having(stage.ask("POST", pathOf(stage, "/oauth2/v2.0/token"), form(wish)), "token_type", "expires_in", "ext_expires_in", "access_token");
  },
  "identity.authorizeV1": authorizing("/oauth2/authorize", { resource: partnerCenter }),
  "identity.authorizeV2": authorizing("/oauth2/v2.0/authorize", { scope }),
  "identity.authorizeByFormV1": authorizingByForm("/oauth2/authorize", { resource: partnerCenter }),
  "identity.authorizeByFormV2": authorizingByForm("/oauth2/v2.0/authorize", { scope }),
  "identity.deviceCodeV1": askingDeviceCode("/oauth2/devicecode", { resource: partnerCenter }),
  "identity.deviceCodeV2": askingDeviceCode("/oauth2/v2.0/devicecode", { scope }),
  "identity.deviceLogin": ({ ask }) => showing(ask("GET", "/common/oauth2/deviceauth"), "Enter the code"),
  "identity.logoutV1": (stage) => showing(stage.ask("GET", pathOf(stage, "/oauth2/logout")), "You are signed out"),
  "identity.logoutV2": (stage) => showing(stage.ask("GET", pathOf(stage, "/oauth2/v2.0/logout")), "You are signed out"),
  "identity.userInfoV1": userInfo((stage) => pathOf(stage, "/openid/userinfo")),
  "identity.userInfoByFormV1": userInfoByForm((stage) => pathOf(stage, "/openid/userinfo")),
  "identity.userInfoV2": userInfo(() => "/oidc/userinfo"),
  "identity.userInfoByFormV2": userInfoByForm(() => "/oidc/userinfo"),
  "identity.openidConfiguration": async (stage) => {
    const answer = await stage.ask("GET", pathOf(stage, "/v2.0/.well-known/openid-configuration"));
    const { issuer, jwks_uri: keys, token_endpoint: endpoint } = answer.json;
    assert.ok([issuer, keys, endpoint].every((address) => URL.canParse(address)), answer.text);
    return answer;
  },
  "identity.keys": (stage) => having(stage.ask("GET", pathOf(stage, "/discovery/v2.0/keys")), "keys"),
  "identity.instanceDiscovery": ({ ask }) => {
    const asked = { "api-version": "1.1", authorization_endpoint: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize" };
    return having(ask("GET", `/common/discovery/instance${query(asked)}`), "api-version", "metadata", "tenant_discovery_endpoint");
  },
  "identity.userRealm": ({ ask, side: { account } }) =>
    having(ask("GET", `/common/userrealm/admin@${account.domain}?api-version=1.0`), "ver", "account_type", "domain_name", "cloud_instance_name", "cloud_audience_urn"),
  "identity.nativeClient": ({ ask }) => showing(ask("GET", "/common/oauth2/nativeclient?code=c"), "Done"),
  "identity.adminConsent": consenting("/adminconsent"),
  "identity.adminConsentV2": consenting("/v2.0/adminconsent"),
  "customers.applicationConsents.create": ({ ask, side: { customerId } }) =>
    ask("POST", `/v1/customers/${customerId}/applicationconsents`, { body: consent }),
  "customers.applicationConsents.delete": async ({ world, ask, side: { user, customerId } }) => {
    await made(world, `/v1/customers/${customerId}/applicationconsents`, { token: user, body: consent });
    return ask("DELETE", `/v1/customers/${customerId}/applicationconsents/${azureCli}`);
  },
});
