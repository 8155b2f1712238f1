// What holds for every built operation, whichever it is: how its path and its properties may be spelled, which headers
// its answer has, and that the answer is what the contract says.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { assertUsualHeaders, contractOf } from "../../../../tests/support/as-contracted.ts";
import { builtOperations, carryOut, exampleOf, idsFor, isWrite, pathOf, sentBody, type Example } from "../../../../tests/support/examples.ts";
import { sampleOf } from "../../../../tests/support/long.ts";
import { sendRaw } from "../../../../tests/support/raw.ts";
import { openScene, type Scene } from "../../../../tests/support/scene.ts";

/** Other spellings of a path, each with what makes it other. */
const spellings: Readonly<Record<string, (path: string) => string>> = {
  "a trailing slash": (path) => `${path}/`,
  "doubled slashes": (path) => path.replaceAll("/", "//"),
  "a doubled version": (path) => path.replace(/^\/v1\//, "/v1//v1/"),
  "the whole URL": (path) => `http://localhost${path}`,
};

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  /** Of a dictionary, whose keys are the caller's own. */
  readonly patternProperties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** As the .NET SDK writes a resource: names in PascalCase, what is not set as null, links and attributes along. */
function asDotNetWrites({ properties = {}, items = {}, patternProperties }: Node, value: unknown): unknown {
  if (patternProperties) return value;
  if (Array.isArray(value)) return value.map((item) => asDotNetWrites(items, item));
  if (typeof value !== "object" || value === null) return value;
  const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const notSet = Object.keys(properties).map((name) => [pascal(name), null]);
  const parts = Object.entries(value).map(([name, part]) => [pascal(name), asDotNetWrites(properties[name] ?? {}, part)]);
  return { Links: { Self: null }, Attributes: { ObjectType: "Anything" }, Unknown: null, ...Object.fromEntries([...notSet, ...parts]) };
}

/** A path whose literals are spelled otherwise; its parameters keep their names. */
const withLiterals = (path: string, spell: (literal: string) => string): string =>
  path.replaceAll(/(?<=^|\})[^{]+/g, spell);

/** Names in another case. */
function asTyped(value: unknown, spell: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => asTyped(item, spell));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [spell(name), asTyped(part, spell)]));
}

describe("every built operation", () => {
  let scene: Scene;
  before(async () => { scene = await openScene(); });
  after(() => scene.world.close());

  for (const operation of builtOperations) {
    const examples = () => exampleOf(scene, operation);
    const assertAsContracted = contractOf(operation);

    test(`${operation.id} answers as the contract says`, async () => {
      const answer = await carryOut(scene, await examples());
      assertAsContracted(answer);
      assertUsualHeaders(answer);
    });

    test(`${operation.id} echoes the ids and the locale of the request`, async () => {
      const sent = { "MS-RequestId": "0B1D5A7E-6F0C-4C6E-8A55-1F0C9D3B7A21", "MS-CorrelationId": "c8a4c1f2-33d1-4be5-9d5c-2f6f6b0b7f01", "X-Locale": "de-DE" };
      const answer = await carryOut(scene, await examples(), { headers: sent });
      for (const [name, value] of Object.entries(sent)) assert.equal(answer.headers.get(name), value);
    });

    test(`${operation.id} is found under every spelling of its path`, async () => {
      for (const [what, spelled] of sampleOf("spelling of a request", operation.id, Object.entries(spellings), ([name]) => name)) {
        const example = await examples();
        const { token, params, query } = example;
        const sent = sentBody(example);
        const answer = await sendRaw(scene.world.ready.urls.http, {
          method: operation.method, target: spelled(pathOf(operation.path, params)) + query,
          headers: { authorization: `Bearer ${token}`, ...idsFor(operation), ...(sent && { "content-type": sent.type }) },
          ...(sent && { body: sent.text }),
        });
        assert.equal(answer.status, operation.result.status, `${operation.id} with ${what}: ${answer.text}`);
      }
    });

    test(`${operation.id} is found with its literals in any case and under its other paths`, async () => {
      for (const path of [operation.path, ...(operation.aliases ?? [])]) {
        const templates = [path, withLiterals(path, (text) => text.toUpperCase()), withLiterals(path, (text) => text.toLowerCase())];
        for (const template of sampleOf("spelling of a request", operation.id, templates, String)) {
          const example = await examples();
          assertAsContracted(await carryOut(scene, example, { path: pathOf(template, example.params) + example.query }));
        }
      }
    });

    const schema = operation.body;
    if (schema) {
      test(`${operation.id} takes property names as the .NET SDK and as nobody writes them`, async () => {
        const ways: Readonly<Record<string, (body: unknown) => unknown>> = {
          "as the .NET SDK": (body) => asDotNetWrites(schema as Node, body),
          "in small": (body) => asTyped(body, (name) => name.toLowerCase()),
          "in capitals": (body) => asTyped(body, (name) => name.toUpperCase()),
        };
        for (const [, way] of sampleOf("spelling of a request", operation.id, Object.entries(ways), ([name]) => name)) {
          const example: Example = await examples();
          const body = way(example.body);
          assertAsContracted(await carryOut(scene, example, { body: operation.bodyType === undefined ? JSON.stringify(body) : body }));
        }
      });
    }

    if (isWrite(operation) && operation.bodyType === undefined) {
      test(`${operation.id} is answered alike with and without a content type`, async () => {
        const types = [undefined, "application/json", "application/json; charset=utf-8", "APPLICATION/JSON;charset=\"UTF-8\""];
        for (const type of sampleOf("spelling of a request", operation.id, types, String)) {
          const { token, path, body } = await examples();
          const answer = await sendRaw(scene.world.ready.urls.http, {
            method: operation.method, target: path,
            headers: { authorization: `Bearer ${token}`, ...idsFor(operation), ...(type !== undefined && { "content-type": type }), "content-length": String(body ? JSON.stringify(body).length : 0) },
            ...(body && { body: JSON.stringify(body) }),
          });
          assert.equal(answer.status, operation.result.status, `${operation.id} as ${type}: ${answer.text}`);
        }
      });
    }
  }
});
