// Step 15: what the inspector keeps of a request, taken when its answer is about to leave. It costs every request, so it
// only picks what is at hand; the operator's own requests and the assets of pages are left out.

import type { FastifyReply, FastifyRequest } from "fastify";
import { machineClock } from "@understudy/kernel";
import { outlineOf, redactAuthorization, type Noted, type Refused } from "../inspector/index.ts";
import { cameThroughDashboard } from "./address.ts";
import type { House } from "./house.ts";

/** Beside the API and the token service there are these. */
const otherPaths = /^\/(?:_understudy|dashboard|console|healthz|metrics|docs|openapi\.json|favicon\.ico|robots\.txt)?(?:[/?#]|$)/i;

const requestHeaders = [
  "host", "user-agent", "content-type", "content-length", "accept", "accept-language", "origin", "if-match", "if-none-match",
  "ms-requestid", "ms-correlationid", "ms-continuationtoken", "x-locale", "validatemfa", "ms-partnercenter-application",
  "client-request-id", "return-client-request-id", "x-client-sku", "x-client-ver", "x-ms-lib-capability",
] as const;

const answerHeaders = ["content-type", "location", "retry-after", "www-authenticate", "allow", "etag", "ismfacompliant"] as const;

/** Whether it is one of the API or the token service, or of nobody: a wrong path is worth seeing. */
function isInspected({ routeOptions, url }: FastifyRequest): boolean {
  const operation = routeOptions.config?.operation;
  return operation === undefined ? !otherPaths.test(url) : !operation.startsWith("control ");
}

export function inspect(house: House, request: FastifyRequest, reply: FastifyReply, payload: unknown): void {
  if (!isInspected(request)) return;
  const { durationMs, realTime } = timesOf(reply);
  const { requestId, correlationId } = request.trace;
  const isPage = /^text\/html/i.test(String(reply.getHeader("content-type") ?? ""));
  const noted: Noted = {
    worldTime: house.world.clock.lastKnown(realTime).epochMilliseconds,
    realTime: realTime.epochMilliseconds, durationMs,
    operation: request.routeOptions.config?.operation,
    method: request.method,
    url: request.url,
    throughDashboard: cameThroughDashboard(request.raw),
    status: reply.statusCode,
    caller: request.caller ?? undefined,
    requestId, correlationId,
    headers: headersOf(request),
    body: outlineOf(request.body),
    answerHeaders: picked(answerHeaders, (name) => reply.getHeader(name)),
    // Pages, documents and streams are not looked into.
    answer: isPage || typeof payload !== "string" ? undefined : outlineOf(payload),
    refused: refusedOf(request.refusedBy),
    number: isPage && reply.statusCode >= 400 ? numberOn(payload) : undefined,
  };
  house.inspector.note(noted);
}

/** When the request came, by what it has taken until now. */
function timesOf(reply: FastifyReply): { durationMs: number; realTime: Temporal.Instant } {
  const durationMs = reply.elapsedTime;
  const came = machineClock.now().epochMilliseconds - Math.round(durationMs);
  return { durationMs, realTime: Temporal.Instant.fromEpochMilliseconds(came) };
}

function headersOf({ headers }: FastifyRequest): Record<string, string> {
  const found = picked(requestHeaders, (name) => headers[name]);
  const { authorization } = headers;
  return authorization === undefined ? found : { ...found, authorization: redactAuthorization(authorization) };
}

function picked(names: readonly string[], valueOf: (name: string) => unknown): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = valueOf(name);
    if (value !== undefined) found[name] = String(value);
  }
  return found;
}

function refusedOf(error: FastifyRequest["refusedBy"]): Refused | undefined {
  if (!error) return undefined;
  if (!("definition" in error)) return { message: error.message, values: {}, data: [] };
  const { definition, message, values, data } = error;
  return { definition, message, values, data };
}

/** Of a refusal that is shown to a person. */
function numberOn(payload: unknown): number | undefined {
  const [, digits] = /AADSTS(\d+)/.exec(typeof payload === "string" ? payload : "") ?? [];
  return digits === undefined ? undefined : Number(digits);
}
