// How the API refuses: always in the same shape.

import { strict as assert } from "node:assert";
import type { Answer } from "./world.ts";

export function assertRefused(answer: Answer, status: number, code: number): void {
  assert.equal(answer.status, status, answer.text);
  assertErrorShape(answer);
  assert.equal(answer.json.code, code, answer.text);
}

export function assertErrorShape(answer: Answer): void {
  assert.equal(answer.headers.get("content-type"), "application/json; charset=utf-8");
  const { code, description, data, source, ...more } = answer.json;
  assert.deepEqual(more, {});
  assert.equal(typeof code, "number");
  assert.ok(typeof description === "string" && description.length > 0 && description.length <= 1024, answer.text);
  assert.ok(Array.isArray(data) && data.every((entry: unknown) => typeof entry === "string"), answer.text);
  assert.equal(source, "PartnerFD");
}
