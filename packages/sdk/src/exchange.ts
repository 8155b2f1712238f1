// One request and its answer: sent as often as it makes sense, and either an answer of success or thrown as what it is.

import { createHttpHeaders, createPipelineRequest, type PipelineResponse } from "@azure/core-rest-pipeline";
import { decimalsIn, type CallArguments } from "./arguments.ts";
import type { Received } from "./attempt.ts";
import type { Connection } from "./connection.ts";
import { ArgumentError } from "./errors/argument-error.ts";
import { failureOf } from "./errors/failure.ts";
import { UnexpectedAnswerError } from "./errors/partner-center-error.ts";
import { errorOf } from "./errors/refusal.ts";
import type { CallOptions, OperationData, ResponseInfo } from "./operation.ts";
import { retryAfterOf } from "./retry.ts";
import { readJson, writeJson } from "./wire/exact-json.ts";
import { formOf } from "./wire/form.ts";

export interface Exchange {
  readonly response: Received;
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
    throw failureOf(error, { operation: operation.id, ...ids });
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

export const queryText = ({ query }: CallArguments): string =>
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
