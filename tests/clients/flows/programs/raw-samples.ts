// Without a library, as the published samples of the secure application model and for control panel vendors do it: a
// page sends the partner's administrator to sign in, at no tenant in particular, and what comes of it is exchanged from
// then on. They join the authority's address and the tenant with one slash too many.

import { createHash, createPublicKey, randomUUID, verify, type webcrypto } from "node:crypto";
import type { Page } from "../../../support/visitor.ts";
import {
  adGraph, apiRoot, appId, authority, graph, key, partnerCenter, redirectUri, vendorAppId,
} from "./flow-settings.ts";
import { apiStatus, consentAt, createCustomer } from "./partner-center.ts";
import { newBrowser, signInAt } from "./person.ts";
import { claimsIn, print, type Claims } from "./report.ts";

export interface SamplesReport {
  readonly arrived: { readonly target: string; readonly fields: readonly string[]; readonly stateIsOurs: boolean };
  readonly idToken: CheckedIdToken;
  readonly redeemed: Redeemed;
  readonly refreshed: readonly Claims[];
  readonly atCustomer: readonly Claims[];
  /** What the API answers the first token and one by refresh. */
  readonly statuses: readonly number[];
  readonly exchanged: { readonly expiresIn: string; readonly status: number };
  readonly ofVendor: { readonly asked: string; readonly claims: Claims; readonly status: number };
}

interface CheckedIdToken {
  readonly isSigned: boolean;
  readonly isOfItsTenant: boolean;
  readonly hasNonce: boolean;
  readonly hasCode: boolean;
  readonly aud: string;
  readonly upn: string;
}

/** The answer's numbers as programs read them, beside what the token says. */
interface Redeemed {
  readonly claims: Claims;
  /** Whether all of its numbers are text, as version 1 has them. */
  readonly numbersAreText: boolean;
  readonly expiresIn: string;
  readonly expiresOn: string;
  readonly exp: string;
  readonly resource: string;
}

const numbers = ["expires_in", "ext_expires_in", "expires_on", "not_before"] as const;

type TokenAnswer = Readonly<Record<"access_token" | "refresh_token" | "resource" | (typeof numbers)[number], string>>;

type Form = Readonly<Record<string, string>>;

/** As the samples' settings have it: with its slash. */
const instance = `${authority}/`;

async function json<Answer>(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} was answered ${response.status} ${text}`);
  return JSON.parse(text) as Answer;
}

const tokens = (tenant: string, form: Form): Promise<TokenAnswer> =>
  json(`${instance}/${tenant}/oauth2/token`, { method: "POST", body: new URLSearchParams({ client_id: appId, client_secret: key, ...form }) });

const redeem = (tenant: string, code: string, more: Form = {}): Promise<TokenAnswer> =>
  tokens(tenant, { grant_type: "authorization_code", code, redirect_uri: redirectUri, resource: partnerCenter, ...more });

const refresh = async (tenant: string, refreshToken: string, resource: string): Promise<string> =>
  (await tokens(tenant, { grant_type: "refresh_token", refresh_token: refreshToken, resource, scope: "openid" })).access_token;

const authorizeUrl = (parameters: Form): string => `${instance}common/oauth2/authorize?${new URLSearchParams({
  client_id: appId, redirect_uri: redirectUri, response_type: "code id_token", response_mode: "form_post", scope: "openid profile", ...parameters,
})}`;

/** What the browser brings to the application. */
function fieldsOf({ form, title }: Page): Form {
  if (!form) throw new Error(`The browser brings nothing from the page "${title}".`);
  return form.hidden;
}

/** By the keys and the issuer that the document of no tenant in particular names. */
async function checked(idToken: string, code: string, nonce: string): Promise<CheckedIdToken> {
  const [header = "", payload = "", signature = ""] = idToken.split(".");
  const read = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, string>;
  const document = await json<{ issuer: string; jwks_uri: string }>(`${instance}common/.well-known/openid-configuration`);
  const { keys } = await json<{ keys: (webcrypto.JsonWebKey & { kid: string })[] }>(document.jwks_uri);
  const key = keys.find(({ kid }) => kid === read(header)["kid"]) as webcrypto.JsonWebKey;
  const { iss, aud = "", tid = "", upn = "", nonce: sent, c_hash: hash } = read(payload);
  return {
    isSigned: verify("sha256", Buffer.from(`${header}.${payload}`), createPublicKey({ key, format: "jwk" }), Buffer.from(signature, "base64url")),
    isOfItsTenant: iss === document.issuer.replace("{tenantid}", tid),
    hasNonce: sent === nonce,
    hasCode: hash === createHash("sha256").update(code).digest().subarray(0, 16).toString("base64url"),
    aud, upn,
  };
}

/** As older programs do before they ask the API. */
async function exchanged(token: string): Promise<SamplesReport["exchanged"]> {
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await json<{ access_token: string; expires_in: number }>(`${apiRoot}/generatetoken`, {
    method: "POST", headers, body: new URLSearchParams({ grant_type: "jwt_token" }),
  });
  return { expiresIn: wholeNumber(answer.expires_in), status: await apiStatus(answer.access_token) };
}

/** Fails for whatever is not digits alone. */
const wholeNumber = (text: string | number): string => String(BigInt(text));

/** The administrator lets a vendor's application act in Partner Center for the own organization. */
async function atVendor(tenant: string): Promise<SamplesReport["ofVendor"]> {
  const browser = newBrowser();
  const client = { client_id: vendorAppId };
  const consent = await signInAt(authorizeUrl({ ...client, nonce: randomUUID(), resource: partnerCenter }), browser);
  const { code = "" } = fieldsOf(await browser.send(consent, { choice: "accept" }));
  const { access_token: token } = await redeem(tenant, code, client);
  return { asked: consent.title, claims: claimsIn(token), status: await apiStatus(token) };
}

const own = { state: randomUUID(), nonce: randomUUID() };
const page = await signInAt(authorizeUrl(own));
const fields = fieldsOf(page);
const { code = "", id_token: idToken = "" } = fields;
const { tid } = claimsIn(idToken);
const answer = await redeem(tid, code);
const { access_token: token, refresh_token: refreshToken } = answer;
const { exp } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { exp: number };
const refreshed = await Promise.all([partnerCenter, adGraph, graph].map((resource) => refresh(tid, refreshToken, resource)));
const [renewed = ""] = refreshed;
const customerId = await createCustomer(renewed, "Sample");
await consentAt(customerId, renewed);
const atCustomer = await Promise.all([adGraph, graph].map((resource) => refresh(customerId, refreshToken, resource)));

print({
  arrived: { target: page.form?.action ?? "", fields: Object.keys(fields), stateIsOurs: fields["state"] === own.state },
  idToken: await checked(idToken, code, own.nonce),
  redeemed: {
    claims: claimsIn(token), numbersAreText: numbers.every((one) => typeof answer[one] === "string"), exp: String(exp), resource: answer.resource,
    expiresIn: wholeNumber(answer.expires_in), expiresOn: wholeNumber(answer.expires_on),
  },
  refreshed: refreshed.map(claimsIn),
  atCustomer: atCustomer.map(claimsIn),
  statuses: await Promise.all([token, renewed].map(apiStatus)),
  exchanged: await exchanged(renewed),
  ofVendor: await atVendor(tid),
} satisfies SamplesReport);
