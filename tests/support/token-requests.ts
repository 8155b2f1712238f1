// Requests to the token service as clients send them, and how it refuses.

import { strict as assert } from "node:assert";
import { isGuid } from "@understudy/kernel";
import { sendRaw } from "./raw.ts";
import type { Answer, Json, TestWorld } from "./world.ts";

export type Parameters = Readonly<Record<string, string>> | string;

export interface TokenRequestOptions {
  readonly version?: "v1" | "v2";
  readonly headers?: Readonly<Record<string, string>>;
}

/** Parameters as text are sent as they are. */
export function askToken(
  world: TestWorld, tenant: string, parameters: Parameters, { version = "v1", headers = {} }: TokenRequestOptions = {},
): Promise<Answer> {
  return sendRaw(world.ready.urls.http, {
    method: "POST",
    target: `/${tenant}/oauth2/${version === "v2" ? "v2.0/" : ""}token`,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
    body: typeof parameters === "string" ? parameters : new URLSearchParams(parameters).toString(),
  });
}

const timestamp = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/;

/** A refusal in Azure AD's dialect, down to the form of every member. `suberror` is expected where it is given, and only there. */
export function assertTokenRefused(answer: Answer, status: number, error: string, number: number, suberror?: string): void {
  assert.equal(answer.status, status, answer.text);
  assert.equal(answer.headers.get("content-type"), "application/json; charset=utf-8");
  assert.equal(answer.headers.get("retry-after"), null);
  const { claims, ...body } = answer.json;
  if (claims !== undefined) assert.equal(typeof JSON.parse(claims), "object");
  assert.equal(body.suberror, suberror, answer.text);
  assert.deepEqual(Object.keys(body).filter((name) => name !== "suberror").toSorted(), ["correlation_id", "error", "error_codes", "error_description", "error_uri", "timestamp", "trace_id"]);
  assert.equal(body.error, error, answer.text);
  assert.deepEqual(body.error_codes, [number], answer.text);
  assert.match(body.timestamp, timestamp);
  assert.ok(isGuid(body.trace_id) && isGuid(body.correlation_id));
  const [first, ...rest] = body.error_description.split("\r\n");
  assert.ok(first.startsWith(`AADSTS${number}: `) && first.length > `AADSTS${number}: `.length, first);
  assert.deepEqual(rest, [`Trace ID: ${body.trace_id}`, `Correlation ID: ${body.correlation_id}`, `Timestamp: ${body.timestamp}`]);
  const { protocol, pathname, search } = new URL(body.error_uri);
  assert.deepEqual([protocol, pathname, search], ["http:", "/error", `?code=${number}`]);
}

/** The parts of a token, unchecked. */
export function partsOf(token: string): { readonly header: Json; readonly payload: Json } {
  const [header = "", payload = ""] = token.split(".");
  const read = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());
  return { header: read(header), payload: read(payload) };
}
