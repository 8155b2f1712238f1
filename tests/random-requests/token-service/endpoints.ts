// The endpoints that requests are aimed at, and in which way each answers.

/** JSON with the refusals of token clients; pages for people; who a user is; the API's own dialect. */
export type Answering = "token" | "page" | "userInfo" | "exchange";

export interface Endpoint {
  /** The one that it is asked with, or the first of two. */
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly answering: Answering;
}

const token = (method: "GET" | "POST", path: string): Endpoint => ({ method, path, answering: "token" });
const page = (method: "GET" | "POST", path: string): Endpoint => ({ method, path, answering: "page" });

export const endpoints = {
  tokenV1: token("POST", "/{tenant}/oauth2/token"),
  tokenV2: token("POST", "/{tenant}/oauth2/v2.0/token"),
  deviceCodeV1: token("POST", "/{tenant}/oauth2/devicecode"),
  deviceCodeV2: token("POST", "/{tenant}/oauth2/v2.0/devicecode"),
  configurationV1: token("GET", "/{tenant}/.well-known/openid-configuration"),
  configurationV2: token("GET", "/{tenant}/v2.0/.well-known/openid-configuration"),
  keysV1: token("GET", "/{tenant}/discovery/keys"),
  keysV2: token("GET", "/{tenant}/discovery/v2.0/keys"),
  instance: token("GET", "/common/discovery/instance"),
  realm: token("GET", "/common/userrealm/{tenant}"),
  realmOfPage: token("GET", "/common/userrealm"),
  authorizeV1: page("GET", "/{tenant}/oauth2/authorize"),
  authorizeV2: page("GET", "/{tenant}/oauth2/v2.0/authorize"),
  authorizeByFormV1: page("POST", "/{tenant}/oauth2/authorize"),
  authorizeByFormV2: page("POST", "/{tenant}/oauth2/v2.0/authorize"),
  login: page("POST", "/common/login"),
  lookAgain: page("GET", "/common/login"),
  deviceLogin: page("GET", "/common/oauth2/deviceauth"),
  deviceLoginByForm: page("POST", "/common/oauth2/deviceauth"),
  deviceLoginShort: page("GET", "/devicelogin"),
  logoutV1: page("GET", "/{tenant}/oauth2/logout"),
  logoutV2: page("GET", "/{tenant}/oauth2/v2.0/logout"),
  adminConsentV1: page("GET", "/{tenant}/adminconsent"),
  adminConsentV2: page("GET", "/{tenant}/v2.0/adminconsent"),
  nativeClient: page("GET", "/common/oauth2/nativeclient"),
  userInfoV1: { method: "GET", path: "/{tenant}/openid/userinfo", answering: "userInfo" },
  userInfoByFormV1: { method: "POST", path: "/{tenant}/openid/userinfo", answering: "userInfo" },
  userInfoV2: { method: "GET", path: "/oidc/userinfo", answering: "userInfo" },
  userInfoByFormV2: { method: "POST", path: "/oidc/userinfo", answering: "userInfo" },
  exchange: { method: "POST", path: "/generatetoken", answering: "exchange" },
  exchangeV3: { method: "POST", path: "/v3/generatetoken", answering: "exchange" },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
