// MSAL for Node in all the flows that it has, but for the device's, which has a program of its own.

import { randomUUID, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  ConfidentialClientApplication, CryptoProvider, PublicClientApplication,
  type AccountInfo, type AuthenticationResult, type Configuration, type NodeAuthOptions,
} from "@azure/msal-node";
import {
  adGraph, appId, authority, certificateFile, domain, graph, key, nativeAppId, partnerCenter, password, redirectUri, userName,
} from "./flow-settings.ts";
import { apiStatus, consentAt, createCustomer } from "./partner-center.ts";
import { bringTo, landing, signInAt } from "./person.ts";
import { claimsIn, counted, print, refusalOf, type Claims, type Refusal } from "./report.ts";

/** What MSAL says of a token that it hands out, and what it cost. */
export interface Acquired {
  readonly claims: Claims;
  readonly fromCache: boolean;
  /** That the token service answered for it. */
  readonly requests: number;
  /** What the account is kept under, and the user's id in it. */
  readonly account?: Pick<AccountInfo, "homeAccountId" | "localAccountId">;
}

export interface MsalReport {
  readonly certificates: Readonly<Record<"thumbprintSha256" | "thumbprint" | "x5c", Claims>>;
  readonly signedIn: Acquired;
  /** What it asked the sign-in page for on its own. */
  readonly claimsAsked: string;
  readonly apiStatus: number;
  readonly again: Readonly<Record<"samePermission" | "otherResource" | "otherResourceAgain" | "otherPermission" | "renewed", Acquired>>;
  readonly refreshed: readonly Claims[];
  readonly withoutConsent: Refusal;
  readonly atCustomer: readonly Claims[];
  /** For each form of the scope twice with the same token. */
  readonly onBehalf: readonly Acquired[];
  readonly byPassword: { readonly claims: Claims; readonly apiStatus: number };
  readonly wrongPassword: Refusal;
  readonly atHome: Acquired;
}

const authorityOf = (tenant: string): string => `${authority}/${tenant}`;

/** Of an authority that is not Microsoft's MSAL is told that it is one: those have no port. */
const { host, port } = new URL(authority);
const knownAuthorities = port === "" ? [] : [host];

const configured = (auth: Partial<NodeAuthOptions>): Configuration =>
  ({ auth: { clientId: appId, authority: authorityOf(domain), knownAuthorities, ...auth } });

const withKey = (): ConfidentialClientApplication =>
  // A program that says so of itself sends a parameter `claims` with each request.
  new ConfidentialClientApplication(configured({ clientSecret: key, clientCapabilities: ["CP1"] }));

const claimsOf = (result: AuthenticationResult | null): Claims => claimsIn(result?.accessToken ?? "");

async function withCertificates(): Promise<MsalReport["certificates"]> {
  const pem = readFileSync(certificateFile, "utf8");
  const { fingerprint, fingerprint256 } = new X509Certificate(pem);
  const [thumbprint, thumbprintSha256] = [fingerprint, fingerprint256].map((text) => text.replaceAll(":", ""));
  const claims = async (certificate: object) => {
    const application = new ConfidentialClientApplication(configured({ clientCertificate: { privateKey: pem, ...certificate } }));
    return claimsOf(await application.acquireTokenByClientCredential({ scopes: [`${partnerCenter}/.default`] }));
  };
  return {
    thumbprintSha256: await claims({ thumbprintSha256 }),
    thumbprint: await claims({ thumbprint }),
    x5c: await claims({ thumbprintSha256, x5c: pem }),
  };
}

let claimsAsked = "";

async function signIn(application: ConfidentialClientApplication): Promise<AuthenticationResult> {
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  const [state, nonce] = [randomUUID(), randomUUID()];
  const request = { scopes: [`${partnerCenter}/user_impersonation`], redirectUri, state, nonce };
  const url = await application.getAuthCodeUrl({ ...request, codeChallenge: challenge, codeChallengeMethod: "S256" });
  claimsAsked = new URL(url).searchParams.get("claims") ?? "";
  const answer = Object.fromEntries((await landing(url)).searchParams) as { code: string; state: string; client_info: string };
  return application.acquireTokenByCode({ ...request, code: answer.code, codeVerifier: verifier }, { ...answer, nonce });
}

async function acquired(work: () => Promise<AuthenticationResult | null>): Promise<Acquired> {
  const { result, requests } = await counted(work);
  const { fromCache = false, account } = result ?? {};
  const kept = account && { homeAccountId: account.homeAccountId, localAccountId: account.localAccountId };
  return { claims: claimsOf(result), fromCache, requests, ...(kept && { account: kept }) };
}

async function silently(application: ConfidentialClientApplication): Promise<MsalReport["again"]> {
  const [account] = await application.getTokenCache().getAllAccounts() as [AccountInfo];
  const ask = (scope: string, forceRefresh = false) => acquired(() => application.acquireTokenSilent({ account, scopes: [scope], forceRefresh }));
  return {
    samePermission: await ask(`${partnerCenter}/user_impersonation`),
    otherResource: await ask(`${graph}/.default`),
    otherResourceAgain: await ask(`${graph}/.default`),
    otherPermission: await ask(`${graph}/User.Read`),
    renewed: await ask(`${partnerCenter}/user_impersonation`, true),
  };
}

/** Partners keep it in a vault of their own, for programs that run without anybody. */
function refreshTokenOf(application: ConfidentialClientApplication): string {
  const cache = JSON.parse(application.getTokenCache().serialize()) as { RefreshToken: Record<string, { secret: string }> };
  return Object.values(cache.RefreshToken)[0]?.secret ?? "";
}

/** An installed program: it opens a browser and waits on this machine for what that brings. */
async function atHome(): Promise<Acquired> {
  const application = new PublicClientApplication(configured({ clientId: nativeAppId }));
  const openBrowser = async (url: string) => bringTo(await signInAt(url));
  return acquired(() => application.acquireTokenInteractive({ scopes: [`${partnerCenter}/user_impersonation`], openBrowser }));
}

/** The application as its own API: what somebody calls it with, it exchanges for a token of Partner Center. */
async function onBehalfOf(scope: string): Promise<readonly Acquired[]> {
  const service = withKey();
  const oboAssertion = (await refresh(scope))?.accessToken ?? "";
  const ask = () => acquired(() => service.acquireTokenOnBehalfOf({ oboAssertion, scopes: [`${partnerCenter}/user_impersonation`] }));
  return [await ask(), await ask()];
}

const byPassword = (given: string): Promise<AuthenticationResult | null> =>
  withKey().acquireTokenByUsernamePassword({ scopes: [`${partnerCenter}/.default`], username: userName, password: given });

const application = withKey();
const certificates = await withCertificates();
let token = "";
const signedIn = await acquired(async () => {
  const result = await signIn(application);
  token = result.accessToken;
  return result;
});
const again = await silently(application);

const refreshToken = refreshTokenOf(application);
// A program that knows nothing but the refresh token.
const vault = withKey();
const refresh = (scope: string, tenant = domain) =>
  vault.acquireTokenByRefreshToken({ refreshToken, scopes: [scope], authority: authorityOf(tenant) });
const refreshed = [await refresh(`${partnerCenter}/user_impersonation`), await refresh(`${adGraph}/.default`), await refresh(`${graph}/.default`)];

const customerId = await createCustomer(token, "MSAL");
const withoutConsent = await refusalOf(refresh(`${graph}/.default`, customerId));
await consentAt(customerId, token);
const atCustomer = [await refresh(`${adGraph}/.default`, customerId), await refresh(`${graph}/User.Read`, customerId)];
const withPassword = await byPassword(password);

print({
  certificates, signedIn, claimsAsked, again, withoutConsent,
  apiStatus: await apiStatus(token),
  refreshed: refreshed.map(claimsOf),
  atCustomer: atCustomer.map(claimsOf),
  onBehalf: [...await onBehalfOf(`api://${appId}/user_impersonation`), ...await onBehalfOf(`${appId}/.default`)],
  byPassword: { claims: claimsOf(withPassword), apiStatus: await apiStatus(withPassword?.accessToken ?? "") },
  wrongPassword: await refusalOf(byPassword(`${password}!`)),
  atHome: await atHome(),
} satisfies MsalReport);
