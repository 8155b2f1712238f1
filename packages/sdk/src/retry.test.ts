import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttpHeaders, createPipelineRequest, RestError, type HttpMethods, type PipelineResponse } from "@azure/core-rest-pipeline";
import { isPassing, retryAfterOf, retryStrategy } from "./retry.ts";

const answer = (status: number, headers: Record<string, string> = {}) => ({ status, headers: createHttpHeaders(headers) }) as PipelineResponse;

const waits = (retryCount: number, response: PipelineResponse, chance = 0) =>
  retryStrategy({ retryDelayInMs: 1_000, maxRetryDelayInMs: 10_000 }, "api", () => chance).retry({ retryCount, response });

test("each wait is twice as long as the one before, up to the longest, and never the same for all", () => {
  assert.deepEqual([0, 1, 2, 3, 4, 9].map((count) => waits(count, answer(503)).retryAfterInMs), [500, 1_000, 2_000, 4_000, 5_000, 5_000]);
  assert.deepEqual([0, 1, 2, 3, 4, 9].map((count) => waits(count, answer(503), 0.999).retryAfterInMs?.toFixed(0)), ["1000", "1999", "3998", "7996", "9995", "9995"]);
});

test("Retry-After is honoured as seconds and as a date, by the service's own clock", () => {
  const date = "Mon, 23 Nov 2026 10:00:00 GMT";
  for (const [value, milliseconds] of [["7", 7_000], ["0", 0], [" 3 ", 3_000], ["Mon, 23 Nov 2026 10:00:05 GMT", 5_000], ["Mon, 23 Nov 2026 09:00:00 GMT", 0]] as const) {
    assert.equal(retryAfterOf(answer(429, { "retry-after": value, date })), milliseconds, value);
    assert.equal(waits(0, answer(429, { "retry-after": value, date })).retryAfterInMs, milliseconds);
  }
  for (const value of ["", "soon", "-5"]) assert.equal(retryAfterOf(answer(429, { "retry-after": value, date })), undefined);
  assert.equal(retryAfterOf(answer(429, { "retry-after": date })), undefined);
});

test("what would fail again is not tried again", () => {
  for (const status of [400, 401, 403, 404, 409, 412, 501, 505]) assert.deepEqual(waits(0, answer(status)), { skipStrategy: true });
  assert.deepEqual(waits(0, answer(429, { "retry-after": "11" })), { skipStrategy: true });
});

test("faults of the network that may pass are told from those that do not", () => {
  for (const code of ["ECONNRESET", "ECONNREFUSED", "ETIMEDOUT", "EAI_AGAIN", "REQUEST_SEND_ERROR"]) assert(isPassing(new RestError("", { code })), code);
  for (const code of ["DEPTH_ZERO_SELF_SIGNED_CERT", "ERR_TLS_CERT_ALTNAME_INVALID", "PARSE_ERROR", "ERR_INVALID_ARG_TYPE"]) assert(!isPassing(new RestError("", { code })), code);
});

test("a host that knows no MS-RequestId gets a write again only when it cannot have been done", () => {
  const strategy = retryStrategy({}, "partnerApi", () => 0);
  const answered = (method: HttpMethods, status: number, headers: Record<string, string> = {}) =>
    strategy.retry({ retryCount: 0, response: { ...answer(status, headers), request: createPipelineRequest({ url: "https://a.example", method }) } }).skipStrategy !== true;
  const failed = (method: HttpMethods, code: string) =>
    strategy.retry({ retryCount: 0, responseError: new RestError("", { code, request: createPipelineRequest({ url: "https://a.example", method }) }) }).skipStrategy !== true;
  for (const method of ["POST", "PATCH"] as const) {
    for (const status of [408, 429, 500, 502, 503, 504]) assert(!answered(method, status), `${method} ${status}`);
    for (const status of [429, 503]) assert(answered(method, status, { "retry-after": "1" }), `${method} ${status} with Retry-After`);
    for (const status of [408, 500, 504]) assert(!answered(method, status, { "retry-after": "1" }), `${method} ${status} with Retry-After`);
    for (const code of ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"]) assert(failed(method, code), `${method} ${code}`);
    for (const code of ["ECONNRESET", "EPIPE", "ETIMEDOUT", "REQUEST_SEND_ERROR"]) assert(!failed(method, code), `${method} ${code}`);
  }
  for (const method of ["GET", "PUT", "DELETE"] as const) assert(answered(method, 500) && failed(method, "ECONNRESET"), method);
});
