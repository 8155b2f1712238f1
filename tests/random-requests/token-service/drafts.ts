// Requests that are right, or nearly: what clients, browsers and people send, with things of this world.

import { createHash } from "node:crypto";
import type { Chance } from "../../support/chance.ts";
import { assertionType } from "../../support/assertions.ts";
import type { EndpointName } from "./endpoints.ts";
import { oneTimeCode } from "./one-time-code.ts";
import { azureCli, clientNamed, isOneIn, oneOf, resources, type Begun, type Form, type Pouch } from "./pouch.ts";
import type { Draft, Parameter } from "./request.ts";
import { clients, newPasswords, tenants, type Client } from "./seed.ts";

/** What a draft is made with. */
export interface Making {
  readonly chance: Chance;
  readonly pouch: Pouch;
  /** Of the one authenticator that is set up. */
  readonly totpSecret: string;
}

type Version = "V1" | "V2";

interface Parts extends Partial<Omit<Draft, "endpoint" | "method" | "parameters">> {
  readonly method?: string;
}

const draft = (endpoint: EndpointName, parameters: Readonly<Record<string, string | undefined>>, { method = "POST", ...parts }: Parts = {}): Draft => ({
  endpoint, method, tenant: "common", headers: {}, cookies: {},
  parameters: Object.entries(parameters).filter((pair): pair is Parameter => pair[1] !== undefined),
  ...parts,
});

const versionBy = (chance: Chance): Version => oneOf(chance, ["V1", "V2"]);
const clientsOf = (type: "web" | "native"): readonly Client[] => clients.filter((client) => client.type === type);

/** Verifiers of codes, which clients make anew and a test finds again. */
export const verifiers: readonly string[] = ["v".repeat(43), "w".repeat(64), "x.y~z-".repeat(20)];
export const challengeOf = (verifier: string): string => createHash("sha256").update(verifier).digest("base64url");

/** What is asked for, in the version's words. */
function wish(chance: Chance, version: Version, isDefault = false): Record<string, string> {
  const resource = oneOf(chance, resources.slice(0, isOneIn(chance, 3) ? undefined : 3));
  if (version === "V1") return { resource };
  if (isDefault) return { scope: `${resource}/.default` };
  const more = oneOf(chance, ["openid offline_access", "openid profile email offline_access", "", "offline_access"]);
  return { scope: `${resource}/${oneOf(chance, [".default", "user_impersonation"])} ${more}` };
}

/** The client's proof: in the form or as HTTP Basic, by its key or by a certificate. */
function proofOf({ chance, pouch }: Making, client: string): { parameters: Record<string, string>; headers: Record<string, string> } {
  const { type = "native", key = "", hasCertificate } = clientNamed(client) ?? {};
  if (type === "native") return { parameters: { client_id: client }, headers: {} };
  if (hasCertificate && isOneIn(chance, 3)) {
    const assertion = pouch.issued(chance, "client assertion").value;
    return { parameters: { client_id: client, client_assertion_type: assertionType, client_assertion: assertion }, headers: {} };
  }
  if (!isOneIn(chance, 4)) return { parameters: { client_id: client, client_secret: key }, headers: {} };
  const basic = Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(key)}`).toString("base64");
  return { parameters: {}, headers: { Authorization: `Basic ${basic}` } };
}

/** A request to the token endpoint with all that it takes. */
function grant(making: Making, version: Version, about: Begun, parameters: Readonly<Record<string, string | undefined>>): Draft {
  const { chance } = making;
  const proof = about.isSpa ? { parameters: { client_id: about.client }, headers: { Origin: "https://pages.asked.example" } } : proofOf(making, about.client);
  const extras = {
    ...(isOneIn(chance, 3) && { client_info: "1" }),
    ...(isOneIn(chance, 8) && { claims: '{"access_token":{"xms_cc":{"values":["cp1"]}}}', "x-client-SKU": "test" }),
  };
  return draft(`token${version}`, { ...parameters, ...proof.parameters, ...extras }, { tenant: about.tenant ?? domainOf(about.client), headers: proof.headers });
}

const domainOf = (client: string): string => clientNamed(client)?.domain ?? tenants[0] ?? "";

function clientCredentials(making: Making): Draft {
  const version = versionBy(making.chance);
  const { appId } = oneOf(making.chance, clientsOf("web"));
  return grant(making, version, { client: appId }, { grant_type: "client_credentials", ...wish(making.chance, version, true) });
}

function authorizationCode(making: Making): Draft {
  const { value, to } = making.pouch.issued(making.chance, "code");
  return grant(making, versionBy(making.chance), to, { grant_type: "authorization_code", code: value, redirect_uri: to.redirectUri, code_verifier: to.verifier });
}

function refreshToken(making: Making): Draft {
  const version = versionBy(making.chance);
  const { value, to } = making.pouch.issued(making.chance, "refresh token");
  return grant(making, version, to, { grant_type: "refresh_token", refresh_token: value, ...(isOneIn(making.chance, 2) && wish(making.chance, version)) });
}

function deviceCode(making: Making): Draft {
  const { chance, pouch } = making;
  const { value, to } = pouch.issued(chance, "device code");
  const type = oneOf(chance, ["device_code", "urn:ietf:params:oauth:grant-type:device_code"]);
  const version = versionBy(chance);
  const name = version === "V1" && isOneIn(chance, 2) ? "code" : "device_code";
  return grant(making, version, to, { grant_type: type, [name]: value });
}

function onBehalfOf(making: Making): Draft {
  const version = versionBy(making.chance);
  const { value, to } = making.pouch.issued(making.chance, "user assertion");
  return grant(making, version, to, {
    grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", requested_token_use: "on_behalf_of", assertion: value, ...wish(making.chance, version),
  });
}

function password(making: Making): Draft {
  const { chance, pouch } = making;
  const version = versionBy(chance);
  const { userName, passwords } = oneOf(chance, pouch.users);
  const tenant = userName.split("@")[1];
  const client = clients.find(({ domain }) => domain === tenant && isOneIn(chance, 2))?.appId ?? azureCli;
  return grant(making, version, { client, tenant: oneOf(chance, [tenant ?? "", "organizations"]) }, {
    grant_type: "password", username: userName, password: oneOf(chance, passwords), ...wish(chance, version),
  });
}

const otherGrants: readonly string[] = [
  "urn:ietf:params:oauth:grant-type:saml1_1-bearer", "urn:ietf:params:oauth:grant-type:saml2-bearer", "urn:ietf:params:oauth:grant-type:token-exchange",
  "implicit", "__proto__", "constructor", "toString", "Client_Credentials", "client_credentials ", "srv_challenge", "jwt_token",
];

function otherGrant(making: Making): Draft {
  const { chance, pouch } = making;
  const assertion = Buffer.from("<saml:Assertion/>").toString("base64");
  return grant(making, versionBy(chance), { client: oneOf(chance, clients).appId }, {
    grant_type: oneOf(chance, otherGrants), assertion, ...wish(chance, "V1"), subject_token: pouch.any(chance),
  });
}

const responseTypes: readonly string[] = ["code", "code", "code id_token", "id_token", "token", "id_token token", "none"];
const prompts: readonly (string | undefined)[] = [undefined, undefined, undefined, "none", "login", "select_account", "consent", "admin_consent", "none login", "create"];

function authorize({ chance, pouch }: Making): Draft {
  const version = versionBy(chance);
  const { appId, domain, redirectUris } = oneOf(chance, clients);
  const verifier = isOneIn(chance, 2) ? oneOf(chance, verifiers) : undefined;
  const isForm = isOneIn(chance, 3);
  return draft(isForm ? `authorizeByForm${version}` : `authorize${version}`, {
    client_id: isOneIn(chance, 10) ? azureCli : appId, response_type: oneOf(chance, responseTypes),
    redirect_uri: redirectUris.length === 0 ? "http://localhost" : oneOf(chance, redirectUris).uri,
    ...wish(chance, version),
    state: oneOf(chance, ["s", undefined, "<script>alert(1)</script>", "a&b=c#d"]), nonce: oneOf(chance, ["n", undefined, "n"]),
    response_mode: oneOf(chance, [undefined, undefined, "query", "fragment", "form_post"]),
    prompt: oneOf(chance, prompts), login_hint: isOneIn(chance, 4) ? oneOf(chance, pouch.users).userName : undefined,
    code_challenge: verifier && challengeOf(verifier), code_challenge_method: verifier && "S256",
    amr_values: isOneIn(chance, 8) ? "mfa" : undefined, max_age: isOneIn(chance, 10) ? oneOf(chance, ["0", "1", "99999", "-1"]) : undefined,
    client_info: isOneIn(chance, 3) ? "1" : undefined,
  }, { method: isForm ? "POST" : "GET", tenant: oneOf(chance, [domain, domain, domain, "common", pouch.customerId]), cookies: cookiesBy({ chance, pouch }) });
}

const cookiesBy = ({ chance, pouch }: Pick<Making, "chance" | "pouch">): Record<string, string> => ({
  ...(isOneIn(chance, 2) && { "understudy.sessions": pouch.issued(chance, "session").value }),
  ...(isOneIn(chance, 3) && { "understudy.flow": pouch.issued(chance, "binding").value }),
});

function adminConsent({ chance, pouch }: Making): Draft {
  const { appId, domain, redirectUris } = oneOf(chance, clients);
  return draft(oneOf(chance, ["adminConsentV1", "adminConsentV2"]), {
    client_id: appId, redirect_uri: redirectUris[0]?.uri, state: "s", scope: `${oneOf(chance, resources)}/.default`,
  }, { method: "GET", tenant: oneOf(chance, [domain, tenants[0] ?? "", pouch.customerDomain]), cookies: cookiesBy({ chance, pouch }) });
}

/** A page's form, filled in as somebody would who knows what belongs there; and now and then the page's looking again. */
function filledForm(making: Making): Draft {
  const { chance, pouch } = making;
  const form = pouch.form(chance);
  const isDevice = form.action !== "/common/login";
  if (!isDevice && isOneIn(chance, 8)) return draft("lookAgain", form.hidden, { method: "GET", cookies: { ...form.cookies } });
  return draft(isDevice ? "deviceLoginByForm" : "login", { ...form.hidden, ...filledIn(making, form) }, { cookies: { ...form.cookies } });
}

function filledIn({ chance, pouch, totpSecret }: Making, { fields, buttons }: Form): Record<string, string> {
  const { userName, passwords } = oneOf(chance, pouch.users);
  const wanted = oneOf(chance, newPasswords);
  const known: Readonly<Record<string, () => string>> = {
    login: () => userName,
    passwd: () => oneOf(chance, passwords),
    current_password: () => oneOf(chance, passwords),
    new_password: () => wanted,
    repeated_password: () => wanted,
    otc: () => (isOneIn(chance, 3) ? "000000" : oneTimeCode(totpSecret)),
    user_code: () => pouch.issued(chance, "user code").value,
    for_organization: () => "true",
  };
  const entered = Object.fromEntries(fields.map((name) => [name, known[name]?.() ?? ""]));
  return { ...entered, ...(buttons.length > 0 && Object.fromEntries([oneOf(chance, buttons)])) };
}

function devicePage({ chance, pouch }: Making): Draft {
  const endpoint = oneOf(chance, ["deviceLogin", "deviceLogin", "deviceLoginShort"] as const);
  return draft(endpoint, { otc: isOneIn(chance, 2) ? pouch.issued(chance, "user code").value : undefined }, { method: "GET" });
}

const addresses: readonly string[] = [
  "https://evil.example/", "//evil.example", "/\\evil.example", "https:evil.example", "javascript:alert(1)", "data:text/html,x", "https://asked.example@evil.example/back",
  "https://asked.example.evil.example/back", "https://asked.example/back/../x", "https://asked.example/back#", "http://localhost:80@evil.example/", "http://localhost:8080/",
  "http://localhost:99999", "HTTPS://asked.example/back", "https://asked.example/back?x=1", "http://127.0.0.1:1/back", "http://localhost\u0000.evil.example",
];

/** Addresses that are registered, and others that would like to be taken for them. */
export const addressBy = (chance: Chance): string => {
  const registered = clients.flatMap(({ redirectUris }) => redirectUris.map(({ uri }) => uri));
  return oneOf(chance, isOneIn(chance, 2) ? registered : addresses);
};

function logOut({ chance, pouch }: Making): Draft {
  return draft(oneOf(chance, ["logoutV1", "logoutV2"]), {
    post_logout_redirect_uri: isOneIn(chance, 6) ? undefined : addressBy(chance), state: oneOf(chance, [undefined, "s", "a&b=c#d"]),
    id_token_hint: isOneIn(chance, 4) ? pouch.issued(chance, "id token").value : undefined, logout_hint: oneOf(chance, pouch.users).userName,
  }, { method: "GET", tenant: oneOf(chance, tenants), cookies: cookiesBy({ chance, pouch }) });
}

function userInfo({ chance, pouch }: Making): Draft {
  const { value } = pouch.issued(chance, oneOf(chance, ["access token", "access token", "id token", "user assertion"]));
  const endpoint = oneOf(chance, ["userInfoV1", "userInfoV2", "userInfoByFormV1", "userInfoByFormV2"] as const);
  const isForm = endpoint.includes("Form");
  return draft(endpoint, isForm ? { access_token: value } : {}, {
    method: isForm ? "POST" : "GET", tenant: oneOf(chance, tenants), headers: isForm ? {} : { Authorization: `Bearer ${value}` },
  });
}

function exchange({ chance, pouch }: Making): Draft {
  const { value } = pouch.issued(chance, "access token");
  return draft(oneOf(chance, ["exchange", "exchangeV3"]), { grant_type: "jwt_token", client_id: oneOf(chance, clients).appId }, {
    headers: { Authorization: `Bearer ${value}` },
    ...(isOneIn(chance, 3) && { body: oneOf(chance, ["", '{"grant_type":"jwt_token"}', '"grant_type=jwt_token"', "null", "[]", '{"grant_type":1}']) }),
  });
}

function deviceCodeRequest({ chance }: Making): Draft {
  const version = versionBy(chance);
  const { appId, domain } = oneOf(chance, [...clientsOf("native"), ...clients]);
  return draft(`deviceCode${version}`, { client_id: isOneIn(chance, 2) ? azureCli : appId, ...wish(chance, version) }, { tenant: oneOf(chance, [domain, "common", "organizations"]) });
}

function document({ chance, pouch }: Making): Draft {
  const documents = ["configurationV1", "configurationV2", "keysV1", "keysV2", "nativeClient"] as const;
  const user = oneOf(chance, pouch.users).userName;
  const hosts = ["login.microsoftonline.com", "login.chinacloudapi.cn", "localhost", "evil.example", "[", ""];
  const realm = () => draft("realm", { "api-version": oneOf(chance, ["1.0", "2.1", "x"]) }, { method: "GET", tenant: user });
  const realmOfPage = () => draft("realmOfPage", { user, "api-version": "2.1" }, { method: "GET" });
  const instance = () => draft("instance", {
    "api-version": "1.1", authorization_endpoint: `https://${oneOf(chance, hosts)}/${oneOf(chance, tenants)}/oauth2${oneOf(chance, ["", "/v2.0"])}/authorize`,
  }, { method: "GET" });
  const other = () => draft(oneOf(chance, documents), { appid: isOneIn(chance, 3) ? oneOf(chance, clients).appId : undefined }, { method: "GET", tenant: oneOf(chance, tenants) });
  return oneOf(chance, [realm, realmOfPage, instance, other, other])();
}

/** How often each is asked, of a hundred. Passwords are few: each costs a processor 30 ms, right or wrong. */
export const drafts: Readonly<Record<string, readonly [weight: number, make: (making: Making) => Draft]>> = {
  clientCredentials: [9, clientCredentials],
  authorizationCode: [12, authorizationCode],
  refreshToken: [12, refreshToken],
  deviceCode: [8, deviceCode],
  onBehalfOf: [7, onBehalfOf],
  password: [2, password],
  otherGrant: [3, otherGrant],
  authorize: [13, authorize],
  adminConsent: [3, adminConsent],
  filledForm: [12, filledForm],
  devicePage: [1, devicePage],
  logOut: [3, logOut],
  userInfo: [4, userInfo],
  exchange: [3, exchange],
  deviceCodeRequest: [4, deviceCodeRequest],
  document: [4, document],
};

const byWeight = Object.values(drafts).flatMap(([weight, make]) => Array.from({ length: weight }, () => make));

export const draftBy = (making: Making): Draft => oneOf(making.chance, byWeight)(making);
