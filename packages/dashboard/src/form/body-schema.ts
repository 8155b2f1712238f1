// What the contract's schema of a body says about one of its fields, and the body that a form's values make.

import type { JsonSchema } from "../api/operation.ts";

/** The schema of a field, by its path: `billingProfile.email`. Undefined for a field of the form alone, a repeated password for example. */
export function schemaAt(schema: JsonSchema, path: string): JsonSchema | undefined {
  return path.split(".").reduce<JsonSchema | undefined>(
    (inner, name) => (/^\d+$/.test(name) ? inner?.items : inner?.properties?.[name]), schema,
  );
}

/** Whether the body needs the field; a part that may be left out as a whole does not make its own fields needed. */
export function isRequiredAt(schema: JsonSchema, path: string): boolean {
  const dot = path.lastIndexOf(".");
  const owner = dot < 0 ? schema : schemaAt(schema, path.slice(0, dot));
  return owner?.required?.includes(path.slice(dot + 1)) ?? false;
}

/**
 * Fields that were left empty are left out, and so are the parts that may be and in which nothing was filled in, and what
 * the body does not know. A part that is needed is there, if only for its fields to be asked for.
 */
export function bodyOf(schema: JsonSchema, values: unknown, isNeeded = true): unknown {
  if (schema.type === "array" && Array.isArray(values)) return values.map((one) => bodyOf(schema.items ?? {}, one));
  if (schema.type !== "object") return filled(schema, values);
  const typed = (values ?? {}) as Readonly<Record<string, unknown>>;
  const given = Object.entries(schema.properties ?? {})
    .map(([name, inner]) => [name, bodyOf(inner, typed[name], schema.required?.includes(name) ?? false)] as const)
    .filter(([, value]) => value !== undefined);
  return given.length === 0 && !isNeeded ? undefined : Object.fromEntries(given);
}

function filled(schema: JsonSchema, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "string") return value;
  if (value.trim() === "") return undefined;
  return (schema.type === "integer" || schema.type === "number") && Number.isFinite(Number(value)) ? Number(value) : value;
}
