// Carries out an operation. What a call gives follows from the operation's data: a promise, a list, or a poller.

import { createHttpHeaders, createPipelineRequest, type PipelineResponse } from "@azure/core-rest-pipeline";
import { readArguments, decimalsIn, type CallArguments } from "./arguments.ts";
import { ArgumentError } from "./errors/argument-error.ts";
import type { Connection } from "./connection.ts";
import { failureOf } from "./errors/failure.ts";
import { errorOf } from "./errors/refusal.ts";
import { UnexpectedAnswerError } from "./errors/partner-center-error.ts";
import { formOf } from "./wire/form.ts";
import { startWork } from "./long-running.ts";
import type { CallOptions, Operation, OperationData, ResponseInfo } from "./operation.ts";
import { itemsOf, mergedQuery, paged, type ListAnswer, type NextPage } from "./paging.ts";
import { retryAfterOf } from "./retry.ts";
import { contentOf } from "./wire/content.ts";
import { readJson, writeJson } from "./wire/exact-json.ts";

/** Calls an operation. `client.customers.get(id)` and `send(client, customersGet, id)` are the same call. */
export function send<Arguments extends readonly unknown[], Result>(
  connection: Connection,
  operation: Operation<Arguments, Result>,
  ...args: Arguments
): Result {
  return result(connection, operation, args) as Result;
}

function result(connection: Connection, operation: OperationData, args: readonly unknown[]): unknown {
  if (operation.listing !== undefined && operation.method === "GET") {
    const read = readArguments(operation, args);
    return paged(operation.listing, (next) => fetchPage(connection, operation, read, next));
  }
  return operation.longRunning === undefined ? one(connection, operation, args) : startWork(connection, operation, operation.longRunning, args);
}

async function one(connection: Connection, operation: OperationData, args: readonly unknown[]): Promise<unknown> {
  const { response, info } = await exchange(connection, operation, readArguments(operation, args));
  if (operation.answer === "exists") return response.status !== 404;
  if (operation.answer === "file") return { contentType: response.headers.get("content-type") ?? "application/octet-stream", content: await contentOf(response) };
  if (operation.listing !== undefined) return itemsOf(operation.listing, jsonOf(operation, response, info, inItems(operation)));
  return operation.answer === "nothing" ? undefined : jsonOf(operation, response, info, operation.decimals);
}

async function fetchPage(connection: Connection, operation: OperationData, read: CallArguments, next: NextPage): Promise<ListAnswer> {
  const query = next.query === undefined ? queryText(read) : mergedQuery(queryText(read), next.query);
  const headers = { ...read.headers, ...(next.token !== undefined && { "MS-ContinuationToken": next.token }) };
  const { response, info } = await exchange(connection, operation, { ...read, headers }, query);
  return { json: jsonOf(operation, response, info, inItems(operation)), token: response.headers.get("ms-continuationtoken"), query };
}

/** Where the decimals of items are in an answer, whichever way it wraps them. */
const inItems = ({ decimals }: OperationData): string[] | undefined =>
  decimals?.flatMap((path) => ["[]", "items[]", "value[]", "Value[]"].map((items) => `${items}.${path}`));

export interface Exchange {
  readonly response: PipelineResponse;
  readonly info: ResponseInfo;
}

/** Sends a request, as often as it makes sense; throws unless the answer is one of success. */
export async function exchange(connection: Connection, operation: OperationData, read: CallArguments, query = queryText(read)): Promise<Exchange> {
  const { options } = read;
  const ids = { requestId: options.requestId ?? crypto.randomUUID(), correlationId: options.correlationId ?? crypto.randomUUID() };
  const role = operation.host ?? "api";
  const url = `${connection.rootOf(role)}${read.path}${query && `?${query}`}`;
  const headers = createHttpHeaders({ accept: "application/json", "accept-encoding": operation.answer === "file" ? "identity" : "gzip,deflate", ...options.headers, ...localeOf(connection, options), ...read.headers, "MS-RequestId": ids.requestId, "MS-CorrelationId": ids.correlationId });
  connection.guard.check({ method: operation.method, url, header: (name) => headers.get(name) });
  const request = createPipelineRequest({
    url, headers, method: operation.method,
    ...(options.abortSignal && { abortSignal: options.abortSignal }),
    ...(options.timeoutMs !== undefined && { timeout: options.timeoutMs }),
    ...bodyOf(operation, read, (name, value) => headers.set(name, value)),
    ...(operation.answer === "file" && { streamResponseStatusCodes: new Set([200]) }),
  });
  const response = await connection.sendRequest(role, request).catch((error: unknown) => {
    throw failureOf(error, { operation: operation.id, ...ids, abortSignal: options.abortSignal });
  });
  const info = { status: response.status, headers: response.headers.toJSON(), ...ids };
  options.onResponse?.(info);
  const isAnswer = response.status >= 200 && response.status < 300;
  const isAbsence = operation.answer === "exists" && response.status === 404;
  if (!isAnswer && !isAbsence) {
    throw errorOf({ operation: operation.id, status: response.status, body: response.bodyAsText ?? "", ...ids, retryAfterInMs: retryAfterOf(response) });
  }
  return { response, info };
}

function localeOf(connection: Connection, options: CallOptions): Record<string, string> {
  const locale = options.locale ?? connection.locale;
  return locale === undefined ? {} : { "X-Locale": locale };
}

const queryText = ({ query }: CallArguments): string =>
  query.map(([name, value]) => `${encodeURIComponent(name).replaceAll("%24", "$")}=${encodeURIComponent(value)}`).join("&");

function bodyOf(operation: OperationData, { body }: CallArguments, setHeader: (name: string, value: string) => void) {
  if (operation.body === undefined) return {};
  if (operation.bodyType !== undefined) {
    setHeader("Content-Type", operation.bodyType);
    return { formData: formOf(body as Readonly<Record<string, unknown>>) };
  }
  setHeader("Content-Type", "application/json");
  try {
    return body === undefined ? {} : { body: writeJson(body, decimalsIn(operation)) };
  } catch (error) {
    throw new ArgumentError("body", `cannot be written as JSON: ${(error as Error).message}`);
  }
}

export function jsonOf(operation: OperationData, { bodyAsText, status }: PipelineResponse, ids: Pick<ResponseInfo, "requestId" | "correlationId">, decimals: readonly string[] = []): unknown {
  const text = bodyAsText?.replace(/^\uFEFF/, "") ?? "";
  if (text === "") return undefined;
  try {
    return readJson(text, decimals);
  } catch (cause) {
    const { requestId, correlationId } = ids;
    throw new UnexpectedAnswerError({
      message: `${operation.id} was answered ${status} with a body that is no JSON`,
      operation: operation.id, status, requestId, correlationId, isRetryable: false, body: text, cause,
    });
  }
}
