// Schemas that have a title go by it: in the OpenAPI document, in the reference pages and in the SDK. They are found by
// walking from what operations send and answer, so that no list of them can be out of date.

import type { TSchema } from "typebox";

/** A schema as plain JSON Schema: what is read off it here. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly readOnly?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
}

/** The schemas directly within one. */
export function partsOf({ properties = {}, patternProperties = {}, additionalProperties, items, anyOf = [] }: JsonSchema): readonly JsonSchema[] {
  const rest = typeof additionalProperties === "object" ? [additionalProperties] : [];
  return [...Object.values(properties), ...Object.values(patternProperties), ...rest, ...(items ? [items] : []), ...anyOf];
}

/** By title, of all that the roots reach. A title that two different schemas have is a mistake of the contract. */
export function namedSchemas(roots: Iterable<TSchema>): ReadonlyMap<string, JsonSchema> {
  const named = new Map<string, JsonSchema>();
  const walk = (schema: JsonSchema): void => {
    if (schema.title !== undefined) {
      const known = named.get(schema.title);
      if (known === undefined) named.set(schema.title, schema);
      else if (!isSame(known, schema)) throw new Error(`Two different schemas are titled ${schema.title}.`);
      else return;
    }
    for (const part of partsOf(schema)) walk(part);
  };
  for (const root of roots) walk(root);
  return named;
}

/** Whatever a place says besides, whether it is read only or what it is there for, it is the same schema. */
const isSame = (one: JsonSchema, other: JsonSchema): boolean => one === other || JSON.stringify(bare(one)) === JSON.stringify(bare(other));

const bare = ({ readOnly: _readOnly, ...schema }: JsonSchema): object => schema;
