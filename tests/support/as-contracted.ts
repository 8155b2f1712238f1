// What an operation's answer is held against: the contract, to the letter, and the headers that every answer has.

import { strict as assert } from "node:assert";
import { isOfPipeline, type BuiltOperation } from "@understudy/contract";
import { isGuid } from "@understudy/kernel";
import { answerSchemaOf } from "./strict-schema.ts";
import type { Answer, Json } from "./world.ts";

/** Made once for an operation, and used on each of its answers. */
export function contractOf(operation: BuiltOperation): (answer: Answer) => void {
  const { id, result: { status, type } } = operation;
  const schema = answerSchemaOf(id);
  return (answer) => {
    assert.equal(answer.status, status, `${id}: ${answer.text}`);
    if (type !== undefined) {
      assert.equal(answer.headers.get("content-type")?.split(";")[0], type);
      assert.notEqual(answer.text, "", `${id}: a file that is empty shows nothing`);
    } else if (schema) {
      assertJson(answer);
      assert.ok(schema(answer.json), `${id}: ${JSON.stringify(schema.errors, null, 2)}\n${answer.text}`);
      assert.notEqual(listIn(answer.json)?.length, 0, `${id}: a list that is empty shows nothing`);
    } else if (isOfPipeline(operation)) {
      assert.equal(answer.text, "");
      assert.equal(answer.headers.get("content-type"), null);
    }
  };
}

export const assertJson = ({ headers }: Answer): void => assert.equal(headers.get("content-type"), "application/json; charset=utf-8");

const listIn = (body: Json): unknown[] | undefined => [body, body?.items].find((part) => Array.isArray(part));

/** What every answer has, to a request without a locale. */
export function assertUsualHeaders({ headers }: Answer): void {
  assert.ok(isGuid(headers.get("ms-requestid") ?? ""));
  assert.ok(isGuid(headers.get("ms-correlationid") ?? ""));
  assert.match(headers.get("ms-cv") ?? "", /^[A-Za-z0-9+/]{16}\.0$/);
  assert.match(headers.get("ms-serverid") ?? "", /^\d+$/);
  assert.ok(headers.has("date"));
  assert.equal(headers.get("x-locale"), null);
}
