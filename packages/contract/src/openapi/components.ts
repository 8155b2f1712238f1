// Schemas as the document holds them: whatever has a title stands once among the components, and is referred to.

import { partsOf, type JsonSchema } from "../define/named.ts";

export const pointerTo = (title: string): string => `#/components/schemas/${title}`;

/** A schema with references in place of what is named within it. */
export function referring(schema: JsonSchema): object {
  return schema.title === undefined ? inner(schema) : { $ref: pointerTo(schema.title), ...(schema.readOnly && { readOnly: true }) };
}

/** A named schema as a component, whichever place it was found in: itself in full, what is named within it by reference. */
export const component = ({ readOnly: _ofThePlace, ...schema }: JsonSchema): object => inner(schema);

function inner(schema: JsonSchema): object {
  const { properties, patternProperties, additionalProperties, items, anyOf, ...rest } = schema;
  if (partsOf(schema).length === 0) return { ...schema };
  return {
    ...rest,
    ...(properties && { properties: mapped(properties) }),
    ...(patternProperties && { patternProperties: mapped(patternProperties) }),
    ...(additionalProperties !== undefined && { additionalProperties: typeof additionalProperties === "object" ? referring(additionalProperties) : additionalProperties }),
    ...(items && { items: referring(items) }),
    ...(anyOf && { anyOf: anyOf.map(referring) }),
  };
}

const mapped = (schemas: Readonly<Record<string, JsonSchema>>): object =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, referring(schema)]));
