// One call of the control API in the browser's session. What it refuses comes as the dashboard's refusals do.

import { Refusal, SessionLost, Unreachable, type RefusalBody } from "../../api/refusal.ts";

export type Query = Readonly<Record<string, string | number | undefined>>;

export interface Call {
  readonly method?: "GET" | "POST" | "DELETE";
  readonly query?: Query;
  readonly body?: object;
  readonly signal?: AbortSignal;
}

const root = "/console/api";

/** The answer's text: an export is shown to nobody, and too long to be read on the way. */
export async function callForText(path: string, { method = "GET", query = {}, body, signal }: Call = {}): Promise<string> {
  const response = await send(root + path + searchOf(query), {
    method, headers: { "Operator-Console": "1" }, ...(body && { body: JSON.stringify(body) }), ...(signal && { signal }),
  });
  const text = await response.text();
  if (response.ok) return text;
  if (response.status === 401) throw new SessionLost("ended");
  throw refusalOf(response.status, text);
}

export const call = async <Answer>(path: string, options: Call = {}): Promise<Answer> => JSON.parse(await callForText(path, options)) as Answer;

export async function send(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, { credentials: "same-origin", ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Unreachable(undefined, { cause: error });
  }
}

export function refusalOf(status: number, text: string): Refusal {
  try {
    return new Refusal(status, JSON.parse(text) as RefusalBody, undefined);
  } catch {
    return new Refusal(status, { description: text }, undefined);
  }
}

function searchOf(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== "") search.set(name, String(value));
  return search.size === 0 ? "" : `?${search}`;
}
