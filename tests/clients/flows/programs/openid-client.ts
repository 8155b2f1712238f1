// A certified OpenID Connect client that knows nothing of Microsoft, and checks whatever the standards let it check:
// the issuer, the signature by the published keys, the audience, the times, nonce and state, and the code's hash.

import { createHash, createPrivateKey, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  authorizationCodeGrant, buildAuthorizationUrl, buildEndSessionUrl, calculatePKCECodeChallenge, clientCredentialsGrant,
  ClientSecretBasic, discovery, enableNonRepudiationChecks, fetchUserInfo, initiateDeviceAuthorization, None,
  pollDeviceAuthorizationGrant, PrivateKeyJwt, randomNonce, randomPKCECodeVerifier, randomState, refreshTokenGrant,
  useCodeIdTokenResponseType, type ClientAuth, type Configuration, type IDToken, type UserInfoResponse,
} from "openid-client";
import type { Visitor } from "../../../support/visitor.ts";
import {
  appId, authority, certificateFile, graph, key, nativeAppId, partnerCenter, redirectUri, tenantId,
} from "./flow-settings.ts";
import { apiStatus } from "./partner-center.ts";
import { landing, newBrowser, signInAt, signInForDevice } from "./person.ts";
import { claimsIn, print, refusalOf, type Claims, type Refusal } from "./report.ts";

export interface OpenidReport {
  readonly secretInHeader: Claims;
  readonly signedStatement: Claims;
  readonly code: SignedIn;
  readonly apiStatus: number;
  readonly userInfo: UserInfoResponse;
  readonly refreshed: SignedIn;
  readonly fragment: SignedIn;
  readonly formPost: SignedIn;
  readonly withoutBeingAsked: SignedIn;
  readonly afterSignOut: { readonly landing: string; readonly refused: Refusal };
  readonly device: SignedIn;
}

export interface SignedIn {
  readonly idToken: IdClaims;
  readonly access: Claims;
}

/** Of the id token, once it is checked. */
type IdClaims = Pick<IDToken, "iss" | "aud" | "sub" | "tid" | "preferred_username" | "email">;
type Tokens = Awaited<ReturnType<typeof authorizationCodeGrant>>;

const configured = (clientId: string, authentication?: ClientAuth, ...execute: ((configuration: Configuration) => void)[]): Promise<Configuration> =>
  discovery(new URL(`${authority}/${tenantId}/v2.0`), clientId, key, authentication, { execute: [enableNonRepudiationChecks, ...execute] });

function signedIn(tokens: Tokens): SignedIn {
  const { iss, aud, sub, tid, preferred_username, email } = tokens.claims() as IDToken;
  return { idToken: { iss, aud, sub, tid, preferred_username, email }, access: claimsIn(tokens.access_token) };
}

/** The application's own token, got with the secret in the header or with a statement that the certificate's key signs. */
async function ownToken(authentication: ClientAuth): Promise<Claims> {
  const scope = `${partnerCenter}/.default`;
  return claimsIn((await clientCredentialsGrant(await configured(appId, authentication), { scope })).access_token);
}

async function byPrivateKey(): Promise<ClientAuth> {
  const pem = readFileSync(certificateFile, "utf8");
  const kid = createHash("sha1").update(new X509Certificate(pem).raw).digest("base64url");
  const pkcs8 = createPrivateKey(pem).export({ type: "pkcs8", format: "der" });
  return PrivateKeyJwt({ kid, key: await crypto.subtle.importKey("pkcs8", pkcs8, { name: "RSA-PSS", hash: "SHA-256" }, false, ["sign"]) });
}

interface Sending {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly browser?: Visitor;
  /** How the browser brings the answer: at an address, or as a form. */
  readonly arrive?: (url: URL, browser?: Visitor) => Promise<URL | Request>;
}

async function signIn(configuration: Configuration, { parameters, browser, arrive = landing }: Sending = {}): Promise<Tokens> {
  const [pkceCodeVerifier, expectedState, expectedNonce] = [randomPKCECodeVerifier(), randomState(), randomNonce()];
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri, scope: `openid profile email offline_access ${partnerCenter}/user_impersonation`,
    code_challenge: await calculatePKCECodeChallenge(pkceCodeVerifier), code_challenge_method: "S256",
    state: expectedState, nonce: expectedNonce, ...parameters,
  });
  const answer = await arrive(url, browser);
  return authorizationCodeGrant(configuration, answer, { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true });
}

async function arriveByForm(url: URL): Promise<Request> {
  const { form } = await signInAt(url);
  if (!form) throw new Error("The browser has no form to send to the application.");
  return new Request(form.action, { method: "POST", body: new URLSearchParams(form.hidden) });
}

/** Signs out in the browser in which somebody is signed in. */
async function signOut(configuration: Configuration, browser: Visitor, idToken: string): Promise<OpenidReport["afterSignOut"]> {
  const url = buildEndSessionUrl(configuration, { post_logout_redirect_uri: redirectUri, state: "bye", id_token_hint: idToken });
  const { location } = await browser.open(url.href);
  return { landing: String(location), refused: await refusalOf(signIn(configuration, { browser, parameters: { prompt: "none" } })) };
}

async function onDevice(): Promise<SignedIn> {
  const configuration = await configured(nativeAppId, None());
  const begun = await initiateDeviceAuthorization(configuration, { scope: `openid profile ${partnerCenter}/user_impersonation` });
  const waiting = pollDeviceAuthorizationGrant(configuration, begun);
  await signInForDevice(begun.verification_uri, begun.user_code);
  return signedIn(await waiting);
}

// It waits before it asks: meanwhile the others have their turn.
const device = onDevice();
const configuration = await configured(appId);
const browser = newBrowser();
const tokens = await signIn(configuration, { browser });
const { idToken } = signedIn(tokens);
// Who the user is, a token for the directory tells, and no other.
const forDirectory = await refreshTokenGrant(configuration, tokens.refresh_token ?? "", { scope: `openid profile ${graph}/.default` });
const hybrid = await configured(appId, undefined, useCodeIdTokenResponseType);
const silent = { browser, parameters: { prompt: "none" } };

print({
  secretInHeader: await ownToken(ClientSecretBasic()),
  signedStatement: await ownToken(await byPrivateKey()),
  code: signedIn(tokens),
  apiStatus: await apiStatus(tokens.access_token),
  userInfo: await fetchUserInfo(configuration, forDirectory.access_token, idToken.sub),
  refreshed: signedIn(forDirectory),
  fragment: signedIn(await signIn(hybrid)),
  formPost: signedIn(await signIn(hybrid, { parameters: { response_mode: "form_post" }, arrive: arriveByForm })),
  withoutBeingAsked: signedIn(await signIn(configuration, silent)),
  afterSignOut: await signOut(configuration, browser, tokens.id_token ?? ""),
  device: await device,
} satisfies OpenidReport);
