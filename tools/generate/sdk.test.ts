import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { root } from "../root.ts";
import { operationsOfSdk, sdkArtefacts } from "./sdk.ts";
import { declaration, described, namesIn, typeOf } from "./sdk-schemas.ts";
import { decimalsIn, optionOfHeader } from "./sdk-operation-data.ts";
import { modelsOf } from "./sdk-models.ts";
import { longRunning } from "./sdk-long-running.ts";

test("every operation that the SDK has is in one of its files, once", async () => {
  const texts = await Promise.all(sdkArtefacts.filter(({ path }) => path.includes("/operations/")).map(({ make }) => make()));
  const whole = texts.join("\n");
  for (const { id } of operationsOfSdk) assert.equal(whole.split(`"id": "${id}"`).length, 2, id);
});

test("no file of the SDK is left from what the contract had before", () => {
  const made = new Set(sdkArtefacts.map(({ path }) => path));
  const files = globSync("packages/sdk/src/{models,operations}/*", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
  assert(files.length > 0);
  assert.deepEqual(files.filter((file) => !made.has(file)), []);
});

test("no model has the name of something else that the SDK exports, which would hide it", () => {
  const door = readFileSync(path.join(root, "packages/sdk/src/index.ts"), "utf8");
  const own = new Set([...door.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, names = ""]) => names.split(",").map((name) => name.replace(/^\s*(?:type )?\s*/, "").trim())));
  assert(own.has("Profile") && own.has("PartnerCenterClient"));
  const { textOf } = modelsOf(operationsOfSdk);
  assert.deepEqual([...textOf.keys()].filter((name) => own.has(name)), []);
});

test("what is begun and goes on is what the contract says so of", () => {
  const known = new Map(operationsOfSdk.map((operation) => [operation.id, operation]));
  for (const [id, { asks }] of Object.entries(longRunning)) assert(known.has(id) && known.has(asks), id);
  for (const { id, operationIn } of operationsOfSdk) if (operationIn) assert.equal(longRunning[id]?.data.in, operationIn, id);
});

test("a schema is written out as a type that takes what comes later", () => {
  assert.equal(typeOf({ type: "string", enum: ["a", "b"] }), `"a" | "b" | (string & {})`);
  assert.equal(typeOf({ type: "array", items: { type: "string", enum: ["a"] } }), `("a" | (string & {}))[]`);
  assert.equal(typeOf({ type: "number", format: "decimal" }), "Decimal");
  assert.equal(typeOf({ type: "string", format: "date-time" }), "Instant");
  assert.equal(typeOf({ type: "object", patternProperties: { "^.*$": { type: "integer" } } }), "Record<string, number>");
  assert.equal(typeOf({}), "unknown");
  assert.equal(declaration("A", { type: "object", required: ["b"], properties: { b: { type: "string", readOnly: true }, "c-d": { type: "boolean" } } }),
    `export interface A {\n  readonly b: string;\n  "c-d"?: boolean;\n}\n`);
});

test("a comment says the limits, and cannot end itself", () => {
  assert.deepEqual(described({ description: "How many", minimum: 1, maximum: 5 }), ["How many (1 to 5)."]);
  assert.deepEqual(described({}), []);
  assert.match(declaration("A", { description: "Ends */ here", enum: ["a"] }), /\* \//);
});

test("decimals are found wherever they are, and names only where they are types", () => {
  const price = { type: "number", format: "decimal" };
  assert.deepEqual(decimalsIn({ type: "object", properties: { price, tiers: { type: "array", items: { anyOf: [{ properties: { price } }, { properties: { rate: price } }] } } } }), ["price", "tiers[].price", "tiers[].rate"]);
  assert.deepEqual(namesIn(`/** Term */\n  Term: "Price"; x?: Rate;`, ["Term", "Price", "Rate"]), ["Rate"]);
  assert.deepEqual(["If-Match", "X-NewEventsModel", "x-ms-customeruser-upn"].map(optionOfHeader), ["ifMatch", "xNewEventsModel", "xMsCustomeruserUpn"]);
});
