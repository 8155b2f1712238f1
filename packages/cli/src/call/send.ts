// Sends what was typed, and tells what came back; of a refusal also the rule that fired, which the server remembers.

import { randomUUID } from "node:crypto";
import type { InspectedRequests } from "@understudy/server";
import type { WholeOperation } from "@understudy/contract/whole";
import { withPages } from "../page.ts";
import { control, goneFrom, readReadyFile, type Target } from "../running.ts";
import { UserMistake } from "../user-mistake.ts";
import { flagOf, parametersOf } from "./options.ts";

export interface Sent {
  readonly status: number;
  readonly headers: Headers;
  /** As they came: an answer may be a file. */
  readonly bytes: Uint8Array;
  /** The same as text, without a byte order mark. */
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
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => partOf(name, values[name] ?? ""));
  const query = new URLSearchParams(given.filter(({ place }) => place === "query").map(({ name, value }) => [name, value]));
  const headers = Object.fromEntries(given.filter(({ place }) => place === "header").map(({ name, value }) => [name, value]));
  return { path: query.size === 0 ? path : `${path}?${query.toString()}`, headers };
}

/** What stands for another path, or for none, would reach another operation than the one that is called. */
function partOf(name: string, value: string): string {
  if (["", ".", ".."].includes(value)) throw new UserMistake(`${flagOf({ name })} is "${value}", which no path can have as a part: give the id itself.`);
  return encodeURIComponent(value).replaceAll("'", "%27");
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
  const gone = () => { throw goneFrom(urls.http); };
  const response = await fetch(urls.http + path, {
    method,
    redirect: "manual",
    headers: {
      "MS-RequestId": randomUUID(), "MS-CorrelationId": correlationId,
      ...(token !== undefined && { Authorization: `Bearer ${token}` }), ...(body !== undefined && { "Content-Type": "application/json" }), ...headers,
    },
    ...(body !== undefined && { body }),
  }).catch(gone);
  const bytes = await response.bytes().catch(gone);
  return { status: response.status, headers: response.headers, bytes, text: new TextDecoder().decode(bytes), correlationId };
}

/** What happened, why and what to do, in the words of the operator's console. */
export async function refusalOf(target: Target, { status, text, correlationId }: Sent): Promise<string> {
  const query = new URLSearchParams({ text: correlationId, status: "refused" });
  const { requests } = (await (await control(target, "GET", `/requests?${query.toString()}`)).json()) as InspectedRequests;
  const explanation = requests.at(-1)?.explanation;
  if (!explanation) return `refused with ${status}: ${text.trim() || "the answer says no more"}`;
  const { happened, why, remedy, source } = explanation;
  return [`refused with ${status}: ${happened}`, ...why.map((one) => `  ${one}`), `  ${remedy}`, `  see ${withPages(source)}`].join("\n");
}
