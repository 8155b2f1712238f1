// How the API refuses: always in the same shape, but for the few codes of newer services, which have another, and for what is
// served on the hosts of Microsoft Graph and of the partner API, which have their own.

import { strict as assert } from "node:assert";
import { faults } from "@understudy/contract";
import type { FaultDefinition } from "@understudy/kernel";
import type { Answer } from "./world.ts";

export function assertRefused(answer: Answer, status: number, code: number): void {
  assert.equal(answer.status, status, answer.text);
  assertErrorShape(answer);
  // Graph has a word for each status.
  if (!isOfGraph(answer)) assert.equal(answer.json.code, code, answer.text);
}

export const isOfGraph = ({ json }: Answer): boolean => "error" in json;

export function assertErrorShape(answer: Answer): void {
  assert.equal(answer.headers.get("content-type"), "application/json; charset=utf-8");
  if (isOfGraph(answer)) return assertGraphShape(answer);
  const newer = Object.values<FaultDefinition>(faults).find(({ code, errorName }) => errorName !== undefined && code === answer.json.code);
  if (newer) return assertNewerShape(answer, newer);
  const { code, description, data, source, ...more } = answer.json;
  assert.deepEqual(more, {});
  assert.equal(typeof code, "number");
  assert.ok(typeof description === "string" && description.length > 0 && description.length <= 1024, answer.text);
  assert.ok(Array.isArray(data) && data.every((entry: unknown) => typeof entry === "string"), answer.text);
  assert.equal(source, "PartnerFD");
}

function assertGraphShape({ json, text }: Answer): void {
  const { error: { code, message, innerError }, ...more } = json;
  assert.deepEqual(more, {});
  assert.match(code, /^[A-Za-z_]+$/);
  assert.ok(typeof message === "string" && message.length > 0 && message.length <= 1024, text);
  // The partner API says no more.
  if (innerError !== undefined) assert.deepEqual(Object.keys(innerError), ["date", "request-id", "client-request-id"]);
}

function assertNewerShape(answer: Answer, { code, errorName }: FaultDefinition): void {
  const { message } = answer.json;
  assert.ok(typeof message === "string" && message.length > 0 && message.length <= 1024, answer.text);
  assert.deepEqual(answer.json, {
    code, message, description: message, errorName, isRetryable: false, parameters: {}, errorMessageExtended: `InternalErrorCode=${code}`,
  });
}
