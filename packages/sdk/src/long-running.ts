// Work that goes on after its answer, as a poller of @azure/core-lro: `await` it for the end of the work, or hold on to it
// and ask. That package knows Azure's own way of telling how the work stands; the service's ways are put into it here.

import type { AbortSignalLike } from "@azure/abort-controller";
import { createHttpPoller, type OperationResponse, type OperationState, type PollerLike, type RunningOperation } from "@azure/core-lro";
import { anyOf, isAbortSignal } from "./attempt.ts";
import { readArguments, type CallArguments } from "./arguments.ts";
import type { Connection } from "./connection.ts";
import { ArgumentError } from "./errors/argument-error.ts";
import { OperationFailedError, UnexpectedAnswerError } from "./errors/partner-center-error.ts";
import { exchange, jsonOf, type Exchange } from "./exchange.ts";
import type { CallOptions, LongRunning, OperationData, WorkOptions } from "./operation.ts";

/** A poller whose result is what the service says of the work when it is done. */
export type Poller<Result> = PollerLike<OperationState<Result>, Result>;

/** Between questions, where neither the service nor the caller names a time. */
const usualIntervalInMs = 2_000;

export function startWork(connection: Connection, operation: OperationData, work: LongRunning, args: readonly unknown[]): Poller<unknown> {
  const read = once(() => readArguments(operation, args));
  const { restoreFrom, abortSignal: ofCall, intervalInMs = usualIntervalInMs } = workOptionsIn(operation, args);
  const running: RunningOperation<unknown> = {
    sendInitialRequest: async () => {
      const begun = await exchange(connection, operation, read());
      const location = locationOf(operation, work, begun);
      const json = location === undefined ? jsonOf(operation, begun.response, begun.info, operation.decimals) : undefined;
      return answer(operation, begun, json, location === undefined ? "Succeeded" : "Running", location);
    },
    sendPollRequest: async (path, { abortSignal: ofQuestion } = {}) => {
      const asked = await exchange(connection, questionOf(operation, work), { ...questionAt(path, work, read()), options: { ...callOptionsOf(read().options), abortSignal: anyOf(ofCall, ofQuestion) } });
      const json = jsonOf(operation, asked.response, asked.info);
      return answer(operation, asked, json, stateOf(operation, work, json, asked));
    },
  };
  if (restoreFrom !== undefined && !isSerialized(restoreFrom)) throw new ArgumentError("options.restoreFrom", "is not what a poller of this client was serialized to");
  const poller = createHttpPoller<unknown, OperationState<unknown>>(running, {
    intervalInMs, ...(restoreFrom !== undefined && { restoreFrom }), skipFinalGet: true, processResult: async (flat) => (flat as { json: unknown }).json,
  });
  // The signal of the call that began the work also ends the pauses between questions.
  const { pollUntilDone } = poller;
  return Object.assign(poller, { pollUntilDone: ({ abortSignal }: { readonly abortSignal?: AbortSignalLike } = {}) => pollUntilDone({ abortSignal: anyOf(ofCall, abortSignal) }) });
}

/** A path is asked: behind the host's name anything else might make it another's. */
function isSerialized(text: string): boolean {
  try {
    return String(at(JSON.parse(text), "state.config.operationLocation")).startsWith("/");
  } catch {
    return false;
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Needed before the arguments are checked, which happens within the promise: what is wrong in them is told there. */
function workOptionsIn({ path, body }: OperationData, args: readonly unknown[]): WorkOptions {
  const given = args[path.split("{").length - 1 + (body === undefined ? 0 : 1)];
  const { restoreFrom, abortSignal, intervalInMs } = (typeof given === "object" && given !== null ? given : {}) as WorkOptions;
  return { restoreFrom: typeof restoreFrom === "string" ? restoreFrom : undefined, ...(isAbortSignal(abortSignal) && { abortSignal }), ...(Number.isFinite(intervalInMs) && { intervalInMs }) };
}

const questionOf = ({ id, host, body }: OperationData, { suffix }: LongRunning): OperationData =>
  ({ id, method: suffix === undefined ? "GET" : "POST", path: "", ...(host && { host }), ...(suffix !== undefined && body && { body }) });

function questionAt(location: string, { suffix = "" }: LongRunning, { body }: CallArguments): Omit<CallArguments, "options"> {
  const [path = "", query = ""] = location.split("?");
  return { path: `${path}${suffix}`, query: [...new URLSearchParams(query)], headers: {}, body };
}

/** Of the options of the call that began the work, those that hold for every call. */
const callOptionsOf = ({ timeoutMs, correlationId, locale, headers }: CallOptions): CallOptions => ({ timeoutMs, correlationId, locale, headers });

/** In the form of @azure/core-lro, with the answer itself where that package does not look into it. */
function answer(operation: OperationData, { response }: Exchange, json: unknown, status: string, location?: string): OperationResponse {
  const retryAfter = response.headers.get("retry-after");
  return {
    flatResponse: { json },
    rawResponse: {
      statusCode: 200,
      request: { method: "POST", url: operation.path },
      headers: { ...(location !== undefined && { "operation-location": location }), ...(retryAfter !== undefined && { "retry-after": retryAfter }) },
      body: { status },
    },
  };
}

/** The path to ask: of an address only path and query count, since the token goes along. */
function locationOf(operation: OperationData, work: LongRunning, { response, info }: Exchange): string | undefined {
  if (work.in === "body") {
    const id = at(jsonOf(operation, response, info), work.id);
    return typeof id === "string" ? work.path?.replace("{id}", encodeURIComponent(id)) : undefined;
  }
  const location = response.headers.get(work.in) ?? "";
  // Some writes are done at once, and say so by another status than the one of what is only accepted.
  if (location === "" && response.status !== 202) return undefined;
  const url = location !== "" && URL.canParse(location, "https://service.invalid") ? new URL(location, "https://service.invalid") : undefined;
  if (url) return `${/^\/v\d/.test(url.pathname) || operation.host !== undefined ? "" : "/v1"}${url.pathname}${url.search}`;
  throw new UnexpectedAnswerError({
    message: `${operation.id} was answered ${response.status} ${location === "" ? `and no ${work.in}` : `with a ${work.in} that is no address`}`,
    operation: operation.id, status: response.status, requestId: info.requestId, correlationId: info.correlationId, isRetryable: false,
  });
}

function stateOf(operation: OperationData, work: LongRunning, json: unknown, { response, info }: Exchange): string {
  const state = String(at(json, work.property) ?? "").toLowerCase();
  if (work.succeeded.includes(state)) return "Succeeded";
  if (!work.failed.includes(state)) return "Running";
  throw new OperationFailedError({
    message: `${operation.id} was taken on, but has failed: ${work.property} is ${state}`,
    operation: operation.id, status: response.status, details: json, requestId: info.requestId, correlationId: info.correlationId,
    isRetryable: false, ...(response.bodyAsText && { body: response.bodyAsText }),
  });
}

/** What lies at a path such as `value.0.status`. */
const at = (json: unknown, path = ""): unknown =>
  path.split(".").reduce((value, name) => typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined, json);
