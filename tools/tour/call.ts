// Requests as a page or a program of the partner sends them, each with the one answer that is right at its place.

import { randomUUID } from "node:crypto";
import type { Story } from "./story.ts";

export interface Call {
  readonly token?: string;
  /** The status that is right here; any other ends the tour. */
  readonly expect: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a form is sent as it is. */
  readonly body?: object;
}

/** The answer's JSON. Whoever knows the documentation knows what is in it. */
// oxlint-disable-next-line typescript/no-explicit-any -- the tour reads answers as the documentation shows them
export type Json = any;

/** A request to the API or the token service, like `GET /v1/customers`, with the headers of the documentation. */
export function call({ server }: Story, request: string, options: Call): Promise<Json> {
  const documented = { "MS-RequestId": randomUUID(), "MS-CorrelationId": randomUUID(), "X-Locale": "en-US" };
  return send(server.ready.urls.api, request, { ...options, headers: { ...documented, ...options.headers } });
}

/** What only the operator of the server may do: move the clock, and sign users in without a browser. */
export function operate({ server }: Story, request: string, body: object): Promise<Json> {
  const { urls, operatorKey } = server.ready;
  return send(urls.control, request, { token: operatorKey, expect: 200, body });
}

async function send(root: string, request: string, { token, expect, headers, body }: Call): Promise<Json> {
  const [method = "", path = ""] = request.split(" ");
  const isForm = body instanceof URLSearchParams;
  const response = await fetch(`${root}${path}`, {
    method,
    headers: {
      Accept: "application/json",
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(body && !isForm && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  if (response.status === expect) return text === "" ? undefined : JSON.parse(text);
  throw new Error(`${request} was answered ${response.status} and not ${expect}.\n${text}`);
}

/** Ends the tour, unless it is as it should be. */
export function demand(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}
