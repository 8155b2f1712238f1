// Sends what was typed, and tells what came back; of a refusal also the rule that fired, which the server remembers.

import { randomUUID } from "node:crypto";
import type { InspectedRequests } from "@understudy/server";
import type { WholeOperation } from "@understudy/contract/whole";
import { control, readReadyFile, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";
import { parametersOf } from "./options.ts";

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly correlationId: string;
}

/** Values by the names of parameters, as they were typed. */
export type Values = Readonly<Record<string, string | undefined>>;

export function addressOf(operation: WholeOperation, values: Values): { readonly path: string; readonly headers: Record<string, string> } {
  const given = parametersOf(operation).flatMap((parameter) => {
    const value = values[parameter.name];
    return value === undefined ? [] : [{ ...parameter, value }];
  });
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => encodeURIComponent(values[name] ?? ""));
  const query = new URLSearchParams(given.filter(({ place }) => place === "query").map(({ name, value }) => [name, value]));
  const headers = Object.fromEntries(given.filter(({ place }) => place === "header").map(({ name, value }) => [name, value]));
  return { path: query.size === 0 ? path : `${path}?${query.toString()}`, headers };
}

export interface Message {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly token?: string;
  readonly body?: string;
}

/** Over plain HTTP on loopback, where the server is: no certificate has to be trusted. */
export async function send(target: Target, { method, path, headers, token, body }: Message): Promise<Sent> {
  const { urls } = readReadyFile(target);
  const correlationId = randomUUID();
  const response = await fetch(urls.http + path, {
    method,
    redirect: "manual",
    headers: {
      "MS-RequestId": randomUUID(), "MS-CorrelationId": correlationId,
      ...(token !== undefined && { Authorization: `Bearer ${token}` }), ...(body !== undefined && { "Content-Type": "application/json" }), ...headers,
    },
    ...(body !== undefined && { body }),
  }).catch(() => {
    throw new UserMistake(`Nothing answers at ${urls.http}. The server of that ready file has gone; start one with: understudy up`, 1);
  });
  return { status: response.status, headers: response.headers, text: await response.text(), correlationId };
}

/** What happened, why and what to do, in the words of the operator's console. */
export async function refusalOf(target: Target, { status, text, correlationId }: Sent): Promise<string> {
  const query = new URLSearchParams({ text: correlationId, status: "refused" });
  const { requests } = (await (await control(target, "GET", `/requests?${query.toString()}`)).json()) as InspectedRequests;
  const explanation = requests.at(-1)?.explanation;
  if (!explanation) return `refused with ${status}: ${text.trim() || "the answer says no more"}`;
  const { happened, why, remedy, source } = explanation;
  return [`refused with ${status}: ${happened}`, ...why.map((one) => `  ${one}`), `  ${remedy}`, `  see ${source}`].join("\n");
}
