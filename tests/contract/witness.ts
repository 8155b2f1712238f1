// What the files of this folder have in common: each is a table with a row for every built operation of an area, and a
// row carries its operation out. What comes back is held against the contract, to the letter.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { allOperations, isBuilt, type BuiltOperation, type Method } from "@understudy/contract";
import { usualSide } from "../support/examples.ts";
import { openScene, type Scene, type Side } from "../support/scene.ts";
import type { Answer, CallOptions, Json } from "../support/world.ts";
import { answerSchemaOf } from "./strict-schema.ts";

/** What a row works with. */
export interface Stage extends Scene {
  /** The account that the operation is carried out in: a sandbox, unless the operation has no place there. */
  readonly side: Side;
  /** The one request that is the operation; preparations are made through `world`. The token is the side's own, where there has to be one. */
  readonly ask: (method: Method, path: string, options?: CallOptions) => Promise<Answer>;
}

/** Carries an operation out, so that it succeeds. */
export type Row = (stage: Stage) => Promise<Answer>;

interface Asked {
  readonly method: Method;
  readonly path: string;
  readonly requestId: string;
  readonly correlationId: string;
}

export function witness(rows: Readonly<Record<string, Row>>): void {
  describe("every built operation", () => {
    let scene: Scene;
    before(async () => { scene = await openScene(); });
    after(() => scene.world.close());

    for (const [id, row] of Object.entries(rows)) {
      test(`${id} answers as the contract says`, async () => {
        const operation = operationOf(id);
        const asked: Asked[] = [];
        const answer = await row(stageFor(scene, operation, asked));
        const [request] = asked;
        assert(request && asked.length === 1, "the row asks once");
        assertIsOf(operation, request);
        assert.equal(answer.status, operation.result.status, answer.text);
        assertHeaders(answer, request);
        assertBody(operation, answer);
      });
    }
  });
}

function operationOf(id: string): BuiltOperation {
  const operation = allOperations.find((one) => one.id === id);
  assert(operation && isBuilt(operation), `${id} is built`);
  return operation;
}

function stageFor(scene: Scene, operation: BuiltOperation, asked: Asked[]): Stage {
  const side = usualSide(scene, operation);
  const own = operation.auth.includes("app") ? side.app : side.user;
  const usual = operation.auth.length === 0 ? {} : { token: own };
  const ask: Stage["ask"] = async (method, path, { headers, ...options } = {}) => {
    const [requestId, correlationId] = [randomUUID(), randomUUID()];
    asked.push({ method, path, requestId, correlationId });
    const ids = { "MS-RequestId": requestId, "MS-CorrelationId": correlationId };
    return scene.world.call(method, path, { ...usual, ...options, headers: { ...ids, ...headers } });
  };
  return { ...scene, side, ask };
}

/** A row may not bear witness for another operation than its own. */
function assertIsOf({ method, path: own, aliases = [] }: BuiltOperation, asked: Asked): void {
  assert.equal(asked.method, method);
  const path = asked.path.split("?")[0] ?? "";
  assert.ok([own, ...aliases].some((template) => fits(template, path)), `${path} is ${[own, ...aliases].join(" or ")}`);
}

function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split("/"), path.split("/")];
  return wanted.length === given.length && wanted.every((part, index) => part === given[index] || (part.startsWith("{") && given[index] !== ""));
}

/** What every answer has, whatever it is. */
function assertHeaders({ headers }: Answer, { requestId, correlationId }: Asked): void {
  assert.equal(headers.get("ms-requestid"), requestId);
  assert.equal(headers.get("ms-correlationid"), correlationId);
  assert.match(headers.get("ms-cv") ?? "", /^[A-Za-z0-9+/]{16}\.0$/);
  assert.match(headers.get("ms-serverid") ?? "", /^\d+$/);
  assert.ok(headers.has("date"));
}

/** The token service's answers have no schema: their rows say what is in them. */
function assertBody({ id, host, ownRoute }: BuiltOperation, answer: Answer): void {
  const schema = answerSchemaOf(id);
  if (schema === undefined) {
    if (host === "login" || ownRoute) return;
    assert.equal(answer.text, "");
    assert.equal(answer.headers.get("content-type"), null);
    return;
  }
  assert.equal(answer.headers.get("content-type"), "application/json; charset=utf-8");
  assert.ok(schema(answer.json), `${JSON.stringify(schema.errors, null, 2)}\n${answer.text}`);
  const list = listIn(answer.json);
  if (list) assert.ok(list.length > 0, "a list that is empty shows nothing");
}

const listIn = (body: Json): unknown[] | undefined => [body, body?.items].find((part) => Array.isArray(part));
