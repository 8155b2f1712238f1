// What the SDK has to know of an operation while it runs, as plain data: where its parts travel, what they have to be, and
// where amounts lie in them.

import type { JsonSchema, WholeOperation } from "@understudy/contract/whole";
import { longRunning } from "./sdk-long-running.ts";

/** Headers that the SDK sees to by itself. */
const ownHeaders = new Set(["ms-requestid", "ms-correlationid", "ms-continuationtoken", "x-locale", "authorization", "content-type", "accept"]);

/** Parameters that turn a page, which iterators do. */
const turnsPages = (name: string): boolean => /^seek_?operation$/i.test(name);

export const queryOf = ({ query }: WholeOperation): [name: string, schema: JsonSchema, isRequired: boolean][] =>
  parametersOf(query as JsonSchema | undefined).filter(([name]) => !turnsPages(name));

export const headersOf = ({ headers }: WholeOperation): [name: string, schema: JsonSchema, isRequired: boolean][] =>
  parametersOf(headers as JsonSchema | undefined).filter(([name]) => !ownHeaders.has(name.toLowerCase()));

const parametersOf = ({ properties = {}, required = [] }: JsonSchema = {}): [string, JsonSchema, boolean][] =>
  Object.entries(properties).map(([name, schema]) => [name, schema, required.includes(name)]);

/** If-Match becomes ifMatch. */
export const optionOfHeader = (header: string): string =>
  header.charAt(0).toLowerCase() + header.slice(1).replaceAll(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

/** Of what kind a list is, also where a descriptor says only that the body is an array. */
export function listingOf({ id, result: { listing = "none", body, type } }: WholeOperation): string | undefined {
  // A file's rows are described, too, but it comes as a file.
  if (type !== undefined) return undefined;
  if (listing !== "none") return listing;
  return (body as JsonSchema | undefined)?.type === "array" && id.endsWith(".list") ? "array" : undefined;
}

/** The schema of an item of a list, or of the whole answer. */
export function answerOf(operation: WholeOperation): JsonSchema | undefined {
  const body = operation.result.body as JsonSchema | undefined;
  const isBareArray = (operation.result.listing ?? "none") === "none" && listingOf(operation) === "array";
  return isBareArray ? body?.items : body;
}

export function dataOf(operation: WholeOperation): object {
  const { id, method, path, host, body, bodyType } = operation;
  const answer = answerOf(operation);
  const work = longRunning[id];
  const kinds = body && kindsIn(body as JsonSchema);
  const asked = work ? undefined : answer;
  const decimals = asked && operation.result.type === undefined ? decimalsIn(asked) : [];
  return {
    id, method, path,
    host: host === "api" ? undefined : host,
    query: filled(queryOf(operation).map(([name, schema, isRequired]) => [name, kindOf(schema, isRequired)])),
    headers: filled(headersOf(operation).map(([name, schema, isRequired]) => [optionOfHeader(name), [name, kindOf(schema, isRequired)]])),
    body: kinds, bodyType,
    listing: listingOf(operation),
    answer: work ? undefined : answerKind(operation),
    decimals: decimals.length > 0 ? decimals : undefined,
    longRunning: work?.data,
  };
}

function answerKind({ method, result: { type, body } }: WholeOperation): string | undefined {
  if (method === "HEAD") return "exists";
  if (type !== undefined) return "file";
  return body === undefined ? "nothing" : undefined;
}

const filled = (entries: readonly (readonly [string, unknown])[]): object | undefined => entries.length > 0 ? Object.fromEntries(entries) : undefined;

function kindOf(schema: JsonSchema, isRequired: boolean): string {
  return `${bareKind(schema)}${isRequired && !schema.readOnly ? "!" : ""}`;
}

function bareKind({ type, format, enum: members, properties, anyOf }: JsonSchema): string {
  if (format === "binary") return "file";
  if (format === "decimal") return "decimal";
  if (anyOf) return "any";
  if (type === "string" || members?.every((member) => typeof member === "string")) return "text";
  if (properties) return "object";
  return type !== undefined && ["integer", "number", "boolean", "object", "array"].includes(type) ? type : "any";
}

/** Of a body and all within it, by path. What is optional and of any kind needs no line. */
function kindsIn(body: JsonSchema): Record<string, string> {
  const kinds: Record<string, string> = {};
  walk(body, "", (schema, path, isRequired) => {
    const kind = kindOf(schema, isRequired);
    kinds[path] = (kinds[path] ?? kind) === kind ? kind : "any";
  }, true);
  return Object.fromEntries(Object.entries(kinds).filter(([path, kind]) => path === "" || kind !== "any"));
}

/** Paths of the amounts in an answer. */
export function decimalsIn(answer: JsonSchema): string[] {
  const paths = new Set<string>();
  walk(answer, "", (schema, path) => {
    if (schema.format === "decimal") paths.add(path);
  }, false);
  return [...paths];
}

type Visit = (schema: JsonSchema, path: string, isRequired: boolean) => unknown;

/** Goes through a schema. Of alternatives nothing is required, since another may apply; links and attributes are not sent. */
function walk(schema: JsonSchema, path: string, visit: Visit, isRequired: boolean, open: readonly JsonSchema[] = []): void {
  if (open.includes(schema)) throw new Error(`${path} holds itself, which a list of paths cannot say.`);
  const inside = [...open, schema];
  visit(schema, path, isRequired);
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    if (name === "links" || name === "attributes") continue;
    walk(part, path === "" ? name : `${path}.${name}`, visit, schema.required?.includes(name) === true, inside);
  }
  for (const part of Object.values(schema.patternProperties ?? {})) walk(part, path === "" ? "*" : `${path}.*`, visit, false, inside);
  if (typeof schema.additionalProperties === "object") walk(schema.additionalProperties, path === "" ? "*" : `${path}.*`, visit, false, inside);
  if (schema.items) walk(schema.items, `${path}[]`, visit, true, inside);
  for (const part of schema.anyOf ?? []) {
    walk(part, path, (inner, at) => at !== path && visit(inner, at, false), false, inside);
  }
}
