// Step 8: the request's parameters and body, in the contract's spelling and valid, or a refusal that names each fault.

import { faults, validatorOf, type BuiltOperation } from "@understudy/contract";
import { Fault } from "@understudy/kernel";
import type { TObject, TSchema } from "typebox";
import { badProperty, withoutNul } from "../../call/index.ts";
import { canonicalise } from "./canonicalise.ts";
import { parseForm } from "./form.ts";

async function checked(schema: TSchema, value: unknown, root: string): Promise<unknown> {
  const validator = await validatorOf(schema);
  if (validator.Check(value)) return value;
  // A request can be wrong in a hundred places; the validator stops at the first eight, which is enough to go on with.
  const complaints = validator.Errors(value).map((error) => complaintOf(error, root));
  throw new Fault(faults.badProperty, { reason: `${complaints[0]}.` }, complaints);
}

function complaintOf(error: { instancePath: string; message: string }, root: string): string {
  const path = error.instancePath.slice(1).replaceAll("/", ".");
  return `${path === "" ? root : path}: ${error.message}`;
}

export async function parseBody(
  operation: BuiltOperation, body: Uint8Array | undefined, contentType: string | undefined,
): Promise<unknown> {
  if (!operation.body) return undefined;
  if (!body || body.length === 0) throw badProperty("body", "it is missing");
  if (operation.bodyType === "multipart/form-data") return parseForm(operation, body, contentType);
  checkMediaType(contentType);
  const value = parsedJson(body);
  // Some clients send the JSON null where they have nothing to say: as good as an empty object.
  return checked(operation.body, canonicalise(operation.body, value ?? {}), "body");
}

/** An absent content type is taken for JSON; any other than JSON in UTF-8 is refused. */
function checkMediaType(contentType: string | undefined): void {
  if (contentType === undefined) return;
  const [mediaType = "", ...parameters] = contentType.toLowerCase().split(";").map((part) => part.trim());
  const charset = parameters.find((part) => part.startsWith("charset="))?.slice("charset=".length).replaceAll('"', "");
  const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
  if (isJson && (charset === undefined || charset === "utf-8" || charset === "utf8")) return;
  throw new Fault(faults.unsupportedMediaType, { contentType, expected: "application/json" });
}

function parsedJson(body: Uint8Array): unknown {
  const text = decoded(body);
  try {
    return JSON.parse(text, text.includes(String.raw`\u0000`) ? refuseNul : undefined);
  } catch (error) {
    if (error instanceof Fault) throw error;
    // The parser's own words repeat a part of the body, which may be a secret.
    const [position] = /position \d+/.exec((error as Error).message) ?? [];
    throw badProperty("body", position === undefined ? "it is not JSON" : `it is not JSON (at ${position})`);
  }
}

/** Without a byte order mark, if it has one. */
function decoded(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw badProperty("body", "it is not UTF-8");
  }
}

const refuseNul = (name: string, value: unknown): unknown => (typeof value === "string" ? withoutNul(name, value) : value);

/** The parameters of a path, decoded. */
export function parseParams(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(params)) withoutNul(name, value);
  return params;
}

/** Names and members in any case; numbers and booleans read from their text. Names that the operation does not know are ignored. */
export async function parseQuery(operation: BuiltOperation, query: Readonly<Record<string, unknown>>): Promise<unknown> {
  const schema = operation.query;
  if (!schema) return {};
  const names = new Map([...Object.keys(schema.properties).map((name) => [name, name] as const), ...Object.entries(operation.queryAliases ?? {})]
    .map(([given, name]) => [given.toLowerCase(), name]));
  const result: Record<string, unknown> = {};
  for (const [given, value] of Object.entries(query)) {
    const name = names.get(given.toLowerCase());
    if (name === undefined || value === "") continue;
    if (typeof value !== "string" || name in result) throw badProperty(name, "it is given more than once");
    result[name] = fromText(schema, name, withoutNul(name, value));
  }
  return checked(schema, canonicalise(schema, result), "query");
}

function fromText(schema: TObject, name: string, text: string): unknown {
  const { type } = schema.properties[name] as { type?: string };
  if (type === "integer" && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === "boolean" && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}
