// What holds for every answer of the token service, whatever was asked.

import assert from "node:assert/strict";
import { isGuid } from "@understudy/kernel";
import { endpoints } from "./endpoints.ts";
import { clientOf, formIn, secretsSaid, unescaped } from "./harvest.ts";
import { azureCli, clientNamed, type Pouch } from "./pouch.ts";
import { basicOf, parametersOf, shown, type Sent } from "./request.ts";
import { clients } from "./seed.ts";
import type { TokenAnswer } from "./send.ts";

export function assertPromises(pouch: Pouch, sent: Sent, answer: TokenAnswer): void {
  try {
    assert.ok(answer.status >= 200 && answer.status < 500, "no answer blames the server");
    assertNoSecret(pouch, sent, answer);
    assertLeadsHome(pouch, sent, answer);
    if (sent.method === "HEAD") return assert.equal(answer.text, "");
    if (answer.status === 204) return;
    assertForm(sent, answer);
    if (answer.status === 200) assertEarned(pouch, sent);
  } catch (error) {
    const about = `${shown(sent)}\n    was answered ${answer.status} ${JSON.stringify(Object.fromEntries(answer.headers))}\n    ${answer.text.slice(0, 2_000)}`;
    throw new Error(`${error instanceof Error ? error.message : String(error)}${about}`, { cause: error });
  }
}

/** A refusal may tell what was sent, now or when the sign-in began, but not what was sent as a secret. */
function assertNoSecret(pouch: Pouch, sent: Sent, { text, headers }: TokenAnswer): void {
  const all = `${text}\n${[...headers.values()].join("\n")}`;
  const told = pouch.secrets.filter((one) => all.includes(one));
  const said = told.length === 0 ? [] : secretsSaid(pouch, sent);
  for (const secret of told) assert.ok(said.includes(secret), `an answer contains the secret ${secret}`);
}

/** No answer sends a browser anywhere but within this server, or to an address of the client that was named. */
function assertLeadsHome(pouch: Pouch, sent: Sent, { headers, text, status }: TokenAnswer): void {
  const location = headers.get("location");
  assert.equal(location !== null, status >= 300 && status < 400, "a redirect has a place, and nothing else has");
  const isPage = headers.get("content-type")?.startsWith("text/html") ?? false;
  const places = [
    location, ...(isPage ? [formIn(text, {})?.action, /http-equiv="refresh" content="\d+;url=([^"]*)"/.exec(text)?.[1]] : []),
    ...(isPage ? [...text.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, place]) => place) : []),
  ].filter((place) => place !== undefined && place !== null).map(unescaped);
  if (places.length === 0) return;
  const allowed = allowedPlaces(pouch, sent);
  for (const place of places) assert.ok(/^\/(?![/\\])/.test(place) || allowed.some((one) => isAt(place, one)), `an answer leads to ${place}`);
}

function allowedPlaces(pouch: Pouch, sent: Sent): readonly string[] {
  if (sent.endpoint.startsWith("logout")) return clients.flatMap(({ redirectUris }) => redirectUris.map(({ uri }) => uri));
  if (sent.endpoint === "login" || sent.endpoint === "lookAgain") return addressesOf(pouch.ownerOf("flow", parametersOf(sent).get("flow"))?.client);
  return addressesOf(clientOf(sent));
}

/** Public clients of every tenant, which nobody registers: the Azure CLI, and Partner Center's own pages (ID-3). */
const wellKnown = new Set([azureCli, "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd"]);

function addressesOf(appId: string | undefined): readonly string[] {
  const client = clientNamed(appId);
  const registered = client?.redirectUris.map(({ uri }) => uri) ?? [];
  if (client?.type === "web") return registered;
  const isKnown = client !== undefined || wellKnown.has(appId?.toLowerCase() ?? "");
  return isKnown
    ? [...registered, "http://localhost", "https://login.microsoftonline.com/common/oauth2/nativeclient", "urn:ietf:wg:oauth:2.0:oob", `msal${appId?.toLowerCase()}://auth`]
    : [];
}

/** Whether a browser that goes there goes to the address, with something added to its query or as its fragment. */
function isAt(place: string, address: string): boolean {
  const [there, here] = [URL.parse(place), URL.parse(address)];
  if (!there || !here) return false;
  const isThisMachine = here.protocol === "http:" && ["localhost", "127.0.0.1"].includes(here.hostname);
  return there.protocol === here.protocol && there.username === "" && there.password === "" && there.hostname === here.hostname
    && (isThisMachine || there.port === here.port) && (there.pathname || "/") === (here.pathname || "/")
    && (there.search === here.search || there.search.startsWith(here.search === "" ? "?" : `${here.search}&`));
}

/** By its kind: what token clients read, what browsers show, what callers of the API read. */
function assertForm(sent: Sent, answer: TokenAnswer): void {
  const { method, answering } = endpoints[sent.endpoint];
  // Beside an endpoint's own path or verb, whoever refuses says so in its own words; and so does who read no path.
  const isOwn = sent.isOnPath && sent.method === method && answer.status !== 431;
  if (isApiRefusal(answer)) return assert.ok(!isOwn || answering === "exchange" || (answering === "page" && isRefusedUnseen(sent)), "the API's words stand for the API");
  switch (answering) {
    case "token": return isOwn && answer.status < 400 ? assertJson(answer) : assertRefusal(answer, isOwn);
    case "page": return isOwn && !isRefusedUnseen(sent) ? assertPage(answer) : undefined;
    case "userInfo": return answer.status === 401 ? assertUserInfoRefusal(answer) : assertJson(answer);
    case "exchange": return assertJson(answer);
  }
}

/** What no page's handler sees: a name that is none, a type that is none, or a body beyond measure. */
const isRefusedUnseen = ({ headers, body }: Sent): boolean =>
  (headers["Host"] !== undefined && !/^(?:\[[\da-f:]+\]|[\w.-]+)(?::\d+)?$/i.test(headers["Host"]))
  || (headers["Content-Type"] !== undefined && !/^[\w.+-]+\/[\w.+-]+(?:;|$)/.test(headers["Content-Type"])) || (body?.length ?? 0) > 1_000_000;

function isApiRefusal({ status, headers, text }: TokenAnswer): boolean {
  if (status < 400 || !(headers.get("content-type") ?? "").startsWith("application/json")) return false;
  const { code, description, data, source } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  return Number.isInteger(code) && typeof description === "string" && Array.isArray(data) && typeof source === "string";
}

function assertJson({ headers, text }: TokenAnswer): void {
  assert.equal(headers.get("content-type"), "application/json; charset=utf-8");
  const value: unknown = JSON.parse(text);
  assert.ok(typeof value === "object" && value !== null && !Array.isArray(value), "JSON is an object");
}

const timestamp = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/;
const members = ["correlation_id", "error", "error_codes", "error_description", "error_uri", "timestamp", "trace_id"];

/** A refusal in Azure AD's dialect, down to the form of every member. */
function assertRefusal(answer: TokenAnswer, isOwn: boolean): void {
  if (!isOwn && answer.status < 400) return;
  assertJson(answer);
  assert.ok([400, 401, 413, 415].includes(answer.status), "a refusal is the client's to mend");
  assert.equal(answer.headers.get("retry-after"), null);
  const { claims, suberror, ...body } = answer.json;
  if (claims !== undefined) assert.equal(typeof JSON.parse(claims), "object");
  if (suberror !== undefined) assert.match(suberror, /^[a-z_]+$/);
  assert.deepEqual(Object.keys(body).toSorted(), members);
  assert.match(body.error, /^[a-z_]+$/);
  assert.match(body.timestamp, timestamp);
  assert.ok(isGuid(body.trace_id) && isGuid(body.correlation_id));
  const [number] = body.error_codes;
  assert.ok(Number.isInteger(number) && body.error_codes.length === 1);
  const end = `\r\nTrace ID: ${body.trace_id}\r\nCorrelation ID: ${body.correlation_id}\r\nTimestamp: ${body.timestamp}`;
  assert.ok(body.error_description.startsWith(`AADSTS${number}: `) && body.error_description.endsWith(end), "the description says number and ids");
  const { protocol, pathname, search } = new URL(body.error_uri);
  assert.ok(/^https?:$/.test(protocol) && pathname === "/error" && search === `?code=${number}`, "the link is to an error");
}

function assertUserInfoRefusal(answer: TokenAnswer): void {
  assertJson(answer);
  assert.deepEqual(Object.keys(answer.json), ["error", "error_description"]);
  assert.match(answer.headers.get("www-authenticate") ?? "", /^Bearer error="invalid_token"/);
}

/** A page keeps to itself: nobody frames it, nothing runs in it but what it brings, and no cache keeps it. */
function assertPage({ status, headers, text }: TokenAnswer): void {
  if (status === 302) return assert.equal(text, "");
  assert.ok([200, 400, 401].includes(status), "a page is shown, or a refusal");
  assert.equal(headers.get("content-type"), "text/html; charset=utf-8");
  const policy = headers.get("content-security-policy") ?? "";
  for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) assert.ok(policy.includes(part), policy);
  assert.doesNotMatch(policy, /unsafe|\*/);
  const others = ["x-content-type-options", "x-frame-options", "cache-control"].map((name) => headers.get(name));
  assert.deepEqual(others, ["nosniff", "DENY", "no-store"]);
  assert.match(headers.get("referrer-policy") ?? "", /^(no-referrer|strict-origin)$/);
  const scripts = text.match(/<script/gi)?.length ?? 0;
  assert.ok(scripts === 0 || (scripts === 1 && policy.includes("script-src 'sha256-")), "no script but our own");
}

/** Whoever got a token had something for it that this world has given to this client, and not twice what counts once. */
function assertEarned(pouch: Pouch, sent: Sent): void {
  if (!(sent.endpoint === "tokenV1" || sent.endpoint === "tokenV2") || sent.method !== "POST") return;
  const parameters = parametersOf(sent);
  const client = clientOf(sent).toLowerCase();
  const grant = parameters.get("grant_type") ?? "";
  const given = {
    code: pouch.ownerOf("code", parameters.get("code")),
    refreshToken: pouch.ownerOf("refresh token", parameters.get("refresh_token")),
    deviceCode: pouch.ownerOf("device code", parameters.get("device_code") || parameters.get("code")),
    assertion: pouch.ownerOf("user assertion", plainJwt(parameters.get("assertion") ?? "")),
  };
  const named: Readonly<Record<string, { readonly client: string; readonly isSpa?: boolean } | undefined>> = {
    client_credentials: { client }, authorization_code: given.code, refresh_token: given.refreshToken, device_code: given.deviceCode,
    "urn:ietf:params:oauth:grant-type:device_code": given.deviceCode, "urn:ietf:params:oauth:grant-type:jwt-bearer": given.assertion,
    password: isPassword(pouch, parameters) ? { client } : undefined,
  };
  const earned = Object.hasOwn(named, grant) ? named[grant] : undefined;
  assert.ok(earned, `nobody was given what ${grant} was sent with`);
  assert.equal(earned.client, client, "what was given to one client is no other's");
  if (clientNamed(client)?.type === "web" && !earned.isSpa) assert.ok(hasProof(pouch, sent, client), "a confidential client proves itself");
  const once = { authorization_code: parameters.get("code"), device_code: parameters.get("device_code") || parameters.get("code") }[grant.split(":").at(-1) ?? ""];
  assert.ok(!once || !pouch.redeemed.has(once), "a code counts once");
  if (once) pouch.redeemed.add(once);
}

function isPassword({ users }: Pouch, parameters: URLSearchParams): boolean {
  const name = parameters.get("username")?.toLowerCase();
  return users.some(({ userName, passwords }) => userName === name && passwords.includes(parameters.get("password") ?? ""));
}

function hasProof(pouch: Pouch, sent: Sent, client: string): boolean {
  const parameters = parametersOf(sent);
  const secret = parameters.get("client_secret") ?? basicOf(sent.headers)?.[1];
  return secret === clientNamed(client)?.key || pouch.ownerOf("client assertion", plainJwt(parameters.get("client_assertion") ?? ""))?.client === client;
}

/** The last sign of a signature has bits that count for nothing. */
function plainJwt(text: string): string {
  const [signature = "", ...rest] = text.split(".").toReversed();
  return [Buffer.from(signature, "base64url").toString("base64url"), ...rest].toReversed().join(".");
}
