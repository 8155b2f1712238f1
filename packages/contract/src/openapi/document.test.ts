// The document is one by the judgement of others, has every operation, and every example in it is valid.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { allOperations } from "../operations.ts";
import { openApi } from "./index.ts";

interface Media {
  readonly schema: object;
  readonly example?: unknown;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name?: string; readonly in?: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>;
}

const document = openApi("https://localhost:8443", "0.0.0");
const operations = Object.values({ ...document.paths, ...document.webhooks }).flatMap((item) => Object.values(item)) as readonly OperationObject[];

test("the document is OpenAPI 3.1, says a validator that knows nothing of us", async () => {
  const { valid, errors } = await new Validator().validate({ ...document });
  assert.ok(valid, JSON.stringify(errors, null, 2));
});

test(`each of ${allOperations.length} operations of the contract is in the document, under its id`, () => {
  assert.deepEqual(operations.map(({ operationId }) => operationId).toSorted(), allOperations.map(({ id }) => id).toSorted());
});

test("every reference within the document leads somewhere", () => {
  const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, pointer = ""]) => pointer);
  assert.ok(pointers.length > 0);
  const at = (pointer: string): unknown => pointer.split("/").reduce<unknown>((inside, key) => (inside as Record<string, unknown> | undefined)?.[key], document);
  assert.deepEqual([...new Set(pointers)].filter((pointer) => at(pointer) === undefined), []);
});

test("every parameter of a path is described with it", () => {
  for (const [place, item] of Object.entries(document.paths)) {
    const named = [...place.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    for (const { operationId, parameters } of Object.values(item) as readonly OperationObject[]) {
      assert.deepEqual(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name), named, operationId);
    }
  }
});

const media = operations.flatMap(({ operationId, requestBody, responses }) => [
  ...Object.values(requestBody?.content ?? {}).map((content) => ({ what: `the body of ${operationId}`, content })),
  ...Object.entries(responses).flatMap(([status, { content = {} }]) => Object.values(content).map((one) => ({ what: `the answer ${status} of ${operationId}`, content: one }))),
]);
const examples = media.flatMap(({ what, content: { schema, example, examples: named = {} } }) =>
  [...(example === undefined ? [] : [example]), ...Object.values(named).map(({ value }) => value)].map((value) => ({ what, schema, value })));

test(`each of ${examples.length} examples is as its schema says, and every JSON body has one`, () => {
  assert.ok(examples.length > operations.length);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (formats as unknown as (ajv: Ajv2020) => void)(ajv);
  // Our own: numbers whose digits count.
  ajv.addFormat("decimal", { type: "number", validate: Number.isFinite });
  ajv.addSchema({ $id: "openapi", components: document.components });
  const faults = examples.flatMap(({ what, schema, value }) => {
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components')) as object);
    return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
  });
  assert.deepEqual(faults, []);
  const without = media.filter(({ content: { schema, example, examples: named } }) => example === undefined && !named && (schema as { format?: string }).format !== "binary");
  assert.deepEqual(without.map(({ what }) => what), []);
});
