// The schema of an operation's answer, held to the letter: JSON Schema lets an object have whatever is not described,
// and here an answer may not.

import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import { wholeOperations, type JsonSchema } from "@understudy/contract/whole";
import { wrapped } from "../../packages/contract/src/define/lists.ts";

const ajv = new Ajv({ strict: true, allErrors: true });
formats.default(ajv);
// A hint for whoever reads the number: every number has it.
ajv.addFormat("decimal", { type: "number", validate: () => true });

/** Of the whole answer, a list's envelope included; undefined where the contract has no schema of it. */
export function answerSchemaOf(id: string): ValidateFunction | undefined {
  const operation = wholeOperations.find((one) => one.id === id);
  if (operation?.result.body === undefined) return undefined;
  const { body, listing = "none" } = operation.result;
  return ajv.compile(closed(wrapped(listing, body as JsonSchema)));
}

/** Without room for properties that the schema does not know, except in maps, which say what any of theirs is. */
function closed(schema: JsonSchema): JsonSchema {
  const { properties, patternProperties, additionalProperties, items, anyOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: closedEach(properties), additionalProperties: false }),
    ...(patternProperties && { patternProperties: closedEach(patternProperties) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: closed(additionalProperties) }),
    ...(items && { items: closed(items) }),
    ...(anyOf && { anyOf: anyOf.map(closed) }),
  };
}

const closedEach = (schemas: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, closed(schema)]));
