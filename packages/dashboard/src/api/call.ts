// One call of an operation, through the server's door for the dashboard, which adds the user's token. A write carries a
// request id of its own, so that the same click sent twice happens once.

import type { Input, OperationId, OperationOf, Answer } from "./operation.ts";
import { Refusal, SessionLost, Unreachable, type RefusalBody } from "./refusal.ts";

/** What is sent along with every call of a page. */
export interface Caller {
  /** For whom the page was made: the server refuses if this browser is signed in as somebody else by now. */
  readonly accountId: string;
  readonly userId: string;
  /** Told when the session is over. */
  readonly onSessionLost: (lost: SessionLost) => void;
}

const root = "/dashboard/api";

export async function call<Id extends OperationId>(
  caller: Caller, operation: OperationOf<Id>, input: Input<Id>, requestId: string = crypto.randomUUID(),
): Promise<Answer<Id>> {
  const response = await answered(caller, operation, input, requestId);
  const text = await response.text();
  return (text === "" ? undefined : parsed(text)) as Answer<Id>;
}

/** What an operation answers as a file. */
export async function download<Id extends OperationId>(caller: Caller, operation: OperationOf<Id>, input: Input<Id>): Promise<Blob> {
  return (await answered(caller, operation, input, crypto.randomUUID())).blob();
}

async function answered<Id extends OperationId>(caller: Caller, operation: OperationOf<Id>, input: Input<Id>, requestId: string): Promise<Response> {
  const response = await send(caller, operation, input, requestId);
  if (response.ok) return response;
  const text = await response.text();
  throw refused(caller, response, text === "" ? undefined : parsed(text));
}

async function send<Id extends OperationId>(caller: Caller, operation: OperationOf<Id>, input: Input<Id>, requestId: string): Promise<Response> {
  const { body, ifMatch, continuationToken, signal } = input;
  const headers = new Headers({ "Dashboard-Account": caller.accountId, "Dashboard-User": caller.userId, "MS-RequestId": requestId, "MS-CorrelationId": crypto.randomUUID() });
  // Of a form of parts the browser itself says where each part ends.
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers.set("Content-Type", "application/json");
  if (ifMatch !== undefined) headers.set("If-Match", ifMatch);
  if (continuationToken !== undefined) headers.set("MS-ContinuationToken", continuationToken);
  try {
    return await fetch(root + addressOf(operation, input), {
      method: operation.method, headers, credentials: "same-origin",
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Unreachable(undefined, { cause: error });
  }
}

function addressOf<Id extends OperationId>(operation: OperationOf<Id>, { params, query }: Input<Id>): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_braces, name: string) => partOf(name, (params as Record<string, string>)[name] ?? ""));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) if (value !== undefined) search.set(name, String(value));
  return search.size === 0 ? path : `${path}?${search}`;
}

/** What browsers would take for a step up, or for nothing, would lead to another operation. */
function partOf(name: string, value: string): string {
  if (["", ".", ".."].includes(value)) throw new RangeError(`"${value}" is no ${name}.`);
  return encodeURIComponent(value);
}

function refused(caller: Caller, { status, headers }: Response, value: unknown): Error {
  const lost = status === 409 && headers.has("Dashboard-Account") ? "otherAccount" : status === 401 && headers.has("Dashboard-Session") ? "ended" : undefined;
  if (lost === undefined) return new Refusal(status, (value ?? {}) as RefusalBody, headers.get("MS-CorrelationId") ?? undefined);
  const loss = new SessionLost(lost);
  caller.onSessionLost(loss);
  return loss;
}

function parsed(text: string): unknown {
  try {
    // Some worlds are told to begin their answers with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
