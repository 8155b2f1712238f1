// What is wrong with a form, field by field, in words for people: by the contract's schema before it is sent, and by the
// refusal afterwards. The validator is the server's own.

import { Errors } from "typebox/schema";
import { Settings } from "typebox/system";
import type { JsonSchema } from "../api/operation.ts";
import { counted, fill, texts } from "../strings/index.ts";
import { schemaAt } from "./body-schema.ts";

/** The validator stops at the first eight otherwise, and a person wants to see all fields at once. */
Settings.Set({ maxErrors: 200 });

/** By the field's path; the empty path is the form itself. */
export type Problems = ReadonlyMap<string, string>;

interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly message: string;
  readonly params: unknown;
}

/** The first problem of each field. */
export function problemsOf(schema: JsonSchema, body: unknown): Problems {
  // Its typing wants a schema that it has made itself; plain JSON Schema is what it works on.
  const [, errors] = Errors(schema as never, body ?? {}) as unknown as readonly [boolean, readonly SchemaError[]];
  const problems = new Map<string, string>();
  for (const error of errors) {
    for (const path of pathsOf(error)) if (!problems.has(path)) problems.set(path, wordsFor(error, schemaAt(schema, path)));
  }
  return problems;
}

function pathsOf({ keyword, instancePath, params }: SchemaError): readonly string[] {
  const path = instancePath.slice(1).replaceAll("/", ".");
  if (keyword !== "required") return [path];
  const { requiredProperties = [] } = params as { requiredProperties?: readonly string[] };
  return requiredProperties.map((name) => (path === "" ? name : `${path}.${name}`));
}

function wordsFor({ keyword, message }: SchemaError, field: JsonSchema | undefined): string {
  const { form } = texts.shared;
  switch (keyword) {
    case "required": return form.required;
    case "minLength": return counted(form.tooShort, field?.minLength ?? 1);
    case "maxLength": return counted(form.tooLong, field?.maxLength ?? 0);
    case "pattern": return fill(form.pattern, { hint: lowerFirst(field?.description ?? message) });
    case "minimum": return fill(form.tooSmall, { limit: field?.minimum ?? 0 });
    case "maximum": return fill(form.tooGreat, { limit: field?.maximum ?? 0 });
    case "enum": return form.notListed;
    case "type": return field?.type === "integer" || field?.type === "number" ? form.notNumber : fill(form.wrong, { message });
    default: return fill(form.wrong, { message });
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Of a refusal's details, which begin with the property: `billingProfile.email: must match …`. */
export function problemsOfDetails(schema: JsonSchema, details: readonly string[]): Problems {
  const problems = new Map<string, string>();
  for (const detail of details) {
    const [, path = "", message = ""] = /^([\w.]+): (.+)$/s.exec(detail) ?? [];
    if (path !== "" && schemaAt(schema, path) && !problems.has(path)) problems.set(path, message);
  }
  return problems;
}
