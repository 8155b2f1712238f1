// The few requests that a benchmark makes for itself before it loads a server.

import type { ReadyAccount } from "@understudy/server";
import { customerDraft } from "../tests/support/customers.ts";
import type { ServerProcess } from "../tests/support/server-process.ts";
import { guidPlace, serialPlace, type RequestParts } from "./load/template.ts";

/** Sandbox accounts have limits, and their writes count what is there; the primary account has none. */
export function primaryOf(server: ServerProcess): ReadyAccount {
  const primary = server.ready.accounts.find(({ kind }) => kind === "primary");
  if (!primary) throw new Error("The world has no primary account.");
  return primary;
}

/** How an application asks for a token, as most code still does: version 1, for Azure AD Graph. */
export function tokenRequest({ domain, apps }: ReadyAccount): RequestParts {
  const app = apps.find(({ type }) => type === "web");
  const form = { grant_type: "client_credentials", client_id: app?.appId ?? "", client_secret: app?.key ?? "", resource: "https://graph.windows.net" };
  return {
    method: "POST",
    path: `/${domain}/oauth2/token`,
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(form).toString(),
  };
}

export async function answerTo(server: ServerProcess, { method, path, headers, body }: RequestParts): Promise<string> {
  const response = await fetch(`${server.ready.urls.http}${path}`, { method, headers, ...(body !== undefined && { body }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status} ${text}`);
  return text;
}

export async function tokenFrom(server: ServerProcess): Promise<string> {
  const answer = JSON.parse(await answerTo(server, tokenRequest(primaryOf(server)))) as { access_token: string };
  return answer.access_token;
}

export const readRequest = (token: string, customerId: string): RequestParts => ({
  method: "GET",
  path: `/v1/customers/${customerId}`,
  headers: { Authorization: `Bearer ${token}`, Accept: "application/json" },
});

/** Each one creates another customer: `run` tells the loads on the same server apart. */
export const creationRequest = (token: string, run: string): RequestParts => ({
  method: "POST",
  path: "/v1/customers",
  headers: {
    Authorization: `Bearer ${token}`, Accept: "application/json", "Content-Type": "application/json",
    "MS-RequestId": guidPlace, "MS-CorrelationId": guidPlace,
  },
  body: JSON.stringify({ ...customerDraft("Contoso"), companyProfile: { domain: `${run}-${serialPlace}.onmicrosoft.com` } }),
});

/** Creates one customer, and answers what was answered. A request without a name of its own is not kept for replay. */
export function createdCustomer(server: ServerProcess, token: string, run = "sample"): Promise<string> {
  const { headers, body = "", ...rest } = creationRequest(token, run);
  const { "MS-RequestId": _request, "MS-CorrelationId": _correlation, ...others } = headers;
  return answerTo(server, { ...rest, headers: others, body: body.replace(serialPlace, "one") });
}
