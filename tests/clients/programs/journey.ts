// What every program does, whichever client it is made with: tokens, then a customer's life, then two mistakes.
// It prints what came of it as JSON. Nothing in it knows which account it works in.

import { randomUUID } from "node:crypto";
import { newCustomer } from "../../../tools/tour/new-customer.ts";
import { sendByFetch, type Send } from "./send.ts";
import { apiRoot, key, refreshToken, wrongKey } from "./settings.ts";
import { userTokenByForm } from "./token-by-form.ts";

/** Gets tokens with a key; what it remembers of them is the client's own affair. */
export type Authenticate = (clientSecret: string) => (resource: string) => Promise<string>;

export interface Report {
  readonly tokens: readonly Claims[];
  readonly created: readonly string[];
  readonly pages: readonly (readonly string[])[];
  readonly read: string;
  readonly updated: string;
  readonly updatedWithOldEtag: Outcome;
  readonly unknownCustomer: Outcome;
  readonly deleted: Outcome;
  /** In a user's name, where there is one to work for. */
  readonly asUser?: { readonly status: number } & Claims;
  readonly wrongKey: { readonly name: string; readonly message: string; readonly correlationId?: string };
}

export interface Claims {
  readonly aud: string;
  readonly tid: string;
  readonly appid: string;
  /** The user's name, where there is one. */
  readonly upn?: string;
}

export interface Outcome {
  readonly status: number;
  /** The fault's, where it is one. */
  readonly code?: number;
}

const graph = "https://graph.windows.net";
const partnerCenter = "https://api.partnercenter.microsoft.com";
const pageSize = 2;

export async function journey(authenticate: Authenticate, send: Send = sendByFetch): Promise<void> {
  const getToken = authenticate(key);
  const tokens = [await getToken(graph), await getToken(partnerCenter)];
  // Either audience opens the API, and is asked for whenever it is needed: here the older one, there the newer.
  const api = apiWith(send, await getToken(graph));
  const created: string[] = [];
  for (const name of ["Contoso", "Fabrikam", "Wingtip Toys"]) created.push((await api("POST", "/customers", newCustomer(name))).json.id);
  const pages = await listByPage(apiWith(send, await getToken(partnerCenter)));
  const [first, , last] = created;
  const read = await api("GET", `/customers/${first}`);
  const { json: profile } = await api("GET", `/customers/${first}/profiles/billing`);
  const change = { ...profile, companyName: "Contoso Ltd." };
  const etag = { "If-Match": profile.attributes.etag };
  const updated = await api("PUT", `/customers/${first}/profiles/billing`, change, etag);
  const report: Report = {
    tokens: tokens.map(claimsOf),
    created,
    pages,
    read: read.json.companyProfile.companyName,
    updated: updated.json.companyName,
    updatedWithOldEtag: outcomeOf(await api("PUT", `/customers/${first}/profiles/billing`, change, etag)),
    unknownCustomer: outcomeOf(await api("GET", `/customers/${randomUUID()}`)),
    deleted: outcomeOf(await api("DELETE", `/customers/${last}`)),
    ...(refreshToken !== undefined && { asUser: await asUser(send, refreshToken) }),
    wrongKey: await surfaced(authenticate(wrongKey)(graph)),
  };
  process.stdout.write(JSON.stringify(report));
}

interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- a program trusts the documentation for what it gets
  readonly json: any;
}

type Api = (method: string, link: string, body?: object, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** The API by its links, which leave the version out; with the headers of the documentation's examples. */
const apiWith = (send: Send, token: string): Api => async (method, link, body, headers = {}) => {
  const { status, text } = await send({
    method,
    url: `${apiRoot}/v1${link}`,
    headers: {
      Authorization: `Bearer ${token}`, Accept: "application/json",
      "MS-RequestId": randomUUID(), "MS-CorrelationId": randomUUID(), "X-Locale": "en-US",
      ...(body && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status, json: text === "" ? undefined : JSON.parse(text) };
};

async function listByPage(api: Api): Promise<string[][]> {
  const pages: string[][] = [];
  let link = { uri: `/customers?size=${pageSize}`, headers: [] as { key: string; value: string }[] };
  while (link !== undefined) {
    const headers = Object.fromEntries(link.headers.map(({ key, value }) => [key, value]));
    const { json } = await api("GET", link.uri, undefined, headers);
    pages.push(json.items.map(({ id }: { id: string }) => id));
    link = json.links.next;
  }
  return pages;
}

async function asUser(send: Send, refreshToken: string): Promise<NonNullable<Report["asUser"]>> {
  const token = await userTokenByForm(send, key, refreshToken, partnerCenter);
  const { status } = await apiWith(send, token)("GET", `/customers?size=${pageSize}`);
  return { status, ...claimsOf(token) };
}

const outcomeOf = ({ status, json }: Answer): Outcome => ({ status, ...(json?.code !== undefined && { code: json.code }) });

const claimsOf = (token: string): Claims => {
  const { aud, tid, appid, upn } = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Claims;
  return { aud, tid, appid, ...(upn !== undefined && { upn }) };
};

interface OAuthError extends Error {
  readonly error?: string;
  readonly error_description?: string;
  readonly correlationId?: string;
}

/** A refusal as the client hands it to its caller. */
async function surfaced(refused: Promise<unknown>): Promise<Report["wrongKey"]> {
  try {
    await refused;
  } catch (thrown) {
    const { name, message, error, error_description: description, correlationId } = thrown as OAuthError;
    // Some say beside their message what the service said.
    const said = [message, error, description].filter(Boolean).join("\n");
    return { name, message: said, ...(correlationId !== undefined && { correlationId }) };
  }
  throw new Error("A wrong key was taken for a right one.");
}
