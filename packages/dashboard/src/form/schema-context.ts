// The schema that the fields of a form belong to.

import { createContext, use } from "react";
import type { JsonSchema } from "../api/operation.ts";
import { isRequiredAt, schemaAt } from "./body-schema.ts";

export const SchemaContext = createContext<JsonSchema>({});

/** What the contract says of a field. */
export function useFieldSchema(name: string): { readonly isRequired: boolean; readonly field: JsonSchema | undefined } {
  const schema = use(SchemaContext);
  return { isRequired: isRequiredAt(schema, name), field: schemaAt(schema, name) };
}
