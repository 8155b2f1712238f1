// Property names arrive in any case, enumerations in several spellings, instants without a zone, and absent values as
// explicit nulls.
// This brings a request's JSON into the spelling of the contract; whether it is valid is asked afterwards.

import type { TSchema } from "typebox";

interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly readOnly?: boolean;
}

/** Names by their lower-case form, made once for each schema. */
const namesOf = new WeakMap<object, ReadonlyMap<string, string>>();

export function canonicalise(schema: TSchema, value: unknown): unknown {
  return canonical(schema as SchemaNode, value);
}

function canonical(schema: SchemaNode, value: unknown): unknown {
  if (schema.properties && isObject(value)) return object(schema.properties, value);
  if (schema.items && Array.isArray(value)) return value.map((item) => canonical(schema.items as SchemaNode, item));
  if (schema.enum && typeof value === "string") return member(schema.enum, value);
  if (schema.format === "date-time" && typeof value === "string") return inUtc(value);
  return value;
}

/** Unknown and read-only properties are ignored; null means that nothing is said. */
function object(properties: Readonly<Record<string, SchemaNode>>, value: object): object {
  const names = lowerCaseNames(properties);
  const result: Record<string, unknown> = {};
  for (const [given, part] of Object.entries(value)) {
    const name = Object.hasOwn(properties, given) ? given : names.get(given.toLowerCase());
    const schema = name === undefined ? undefined : properties[name];
    if (name === undefined || schema === undefined || schema.readOnly || part === null) continue;
    result[name] = canonical(schema, part);
  }
  return result;
}

function lowerCaseNames(properties: Readonly<Record<string, SchemaNode>>): ReadonlyMap<string, string> {
  const known = namesOf.get(properties);
  if (known) return known;
  const made = new Map(Object.keys(properties).map((name) => [name.toLowerCase(), name]));
  namesOf.set(properties, made);
  return made;
}

/** none, None and microsoft_support, MicrosoftSupport are the same members. */
function member(members: readonly unknown[], value: string): unknown {
  const plain = (text: string) => text.replaceAll("_", "").toLowerCase();
  const wanted = plain(value);
  return members.find((one) => typeof one === "string" && plain(one) === wanted) ?? value;
}

/** .NET writes instants of no known zone without one: they are in UTC. A day alone is the moment as it begins. */
function inUtc(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return `${text}T00:00:00Z`;
  return /^\d{4}-\d\d-\d\dT[\d:.]+$/i.test(text) ? `${text}Z` : text;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);
