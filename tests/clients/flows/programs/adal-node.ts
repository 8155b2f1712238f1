// ADAL for Node: the older dialect, in all the flows that it has.

import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import adal, { type TokenResponse } from "adal-node";
import {
  adGraph, appId, authority, certificateFile, domain, key, nativeAppId, partnerCenter, password, redirectUri, userName,
} from "./flow-settings.ts";
import { apiStatus, consentAt, createCustomer } from "./partner-center.ts";
import { landing } from "./person.ts";
import { claimsIn, counted, print, refusalOf, type Claims, type Refusal } from "./report.ts";

export interface AdalReport {
  readonly certificate: Claims;
  readonly code: Claims;
  /** What ADAL read beside the token. */
  readonly codeAnswer: { readonly tokenType: string; readonly expiresIn: number; readonly resource: string; readonly userId: string };
  readonly apiStatus: number;
  readonly refreshed: Claims;
  readonly withoutConsent: Refusal;
  readonly atCustomer: Claims;
  readonly password: Claims;
  /** From what it has kept: codes' tokens it leaves to the program, those by password it keeps. */
  readonly again: Kept;
  readonly elsewhere: Kept;
  readonly wrongPassword: Refusal;
}

interface Kept {
  readonly claims: Claims;
  /** That the token service answered for it. */
  readonly requests: number;
}

type Context = InstanceType<typeof adal.AuthenticationContext>;

const contextAt = (tenant: string): Context => new adal.AuthenticationContext(`${authority}/${tenant}`, false, new adal.MemoryCache());

const answered = (call: (callback: adal.AcquireTokenCallback) => void): Promise<TokenResponse> =>
  new Promise((resolve, reject) => {
    call((error, answer) => {
      if (error) reject(error);
      else resolve(answer as TokenResponse);
    });
  });

async function byCertificate(): Promise<Claims> {
  const pem = readFileSync(certificateFile, "utf8");
  const thumbprint = new X509Certificate(pem).fingerprint.replaceAll(":", "");
  const answer = await answered((callback) => contextAt(domain).acquireTokenWithClientCertificate(adGraph, appId, pem, thumbprint, callback));
  return claimsIn(answer.accessToken);
}

async function byCode(): Promise<TokenResponse> {
  const parameters = new URLSearchParams({ response_type: "code", client_id: appId, redirect_uri: redirectUri, state: "a", resource: partnerCenter });
  const code = (await landing(`${authority}/${domain}/oauth2/authorize?${parameters}`)).searchParams.get("code") ?? "";
  return answered((callback) => contextAt(domain).acquireTokenWithAuthorizationCode(code, redirectUri, partnerCenter, appId, key, callback));
}

const byPassword = (given: string, context = contextAt(domain)): Promise<TokenResponse> =>
  answered((callback) => context.acquireTokenWithUsernamePassword(partnerCenter, userName, given, nativeAppId, callback));

async function kept(context: Context, resource: string): Promise<Kept> {
  const { result, requests } = await counted(() => answered((callback) => context.acquireToken(resource, userName, nativeAppId, callback)));
  return { claims: claimsIn(result.accessToken), requests };
}

const { accessToken, refreshToken = "", tokenType, expiresIn, resource, userId = "" } = await byCode();
const refresh = (tenant: string) =>
  answered((callback) => contextAt(tenant).acquireTokenWithRefreshToken(refreshToken, appId, key, adGraph, callback));
const refreshed = await refresh(domain);
const customerId = await createCustomer(accessToken, "ADAL");
const withoutConsent = await refusalOf(refresh(customerId));
await consentAt(customerId, accessToken);
const context = contextAt(domain);

print({
  certificate: await byCertificate(),
  code: claimsIn(accessToken),
  codeAnswer: { tokenType, expiresIn, resource, userId },
  apiStatus: await apiStatus(accessToken),
  refreshed: claimsIn(refreshed.accessToken),
  withoutConsent,
  atCustomer: claimsIn((await refresh(customerId)).accessToken),
  password: claimsIn((await byPassword(password, context)).accessToken),
  again: await kept(context, partnerCenter),
  elsewhere: await kept(context, adGraph),
  wrongPassword: await refusalOf(byPassword(`${password}!`)),
} satisfies AdalReport);
