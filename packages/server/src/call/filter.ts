// The filter of a query string: JSON of a SimpleFieldFilter, its names and the field's name in any case.

import { badProperty, withoutNul } from "./refusal.ts";

export interface FieldFilter<Field extends string = string> {
  readonly field: Field;
  readonly operator: string;
  readonly value: string;
}

/** The fields that a collection can be filtered by, each with the operators that it takes. */
export type FilterFields<Field extends string> = Readonly<Record<Field, readonly string[]>>;

export function parseFilter<Field extends string>(
  text: string | undefined,
  fields: FilterFields<Field>,
): FieldFilter<Field> | undefined {
  if (text === undefined || text === "") return undefined;
  const parts = lowerCased(parsed(text));
  const given = { field: parts["field"], operator: parts["operator"], value: parts["value"] };
  if (Object.values(given).some((part) => typeof part !== "string")) {
    throw refused('it needs Field, Value and Operator, for example {"Field":"CompanyName","Value":"Co","Operator":"starts_with"}');
  }
  const { field, operator, value } = given as { field: string; operator: string; value: string };
  const known = (Object.keys(fields) as Field[]).find((name) => name.toLowerCase() === field.toLowerCase());
  if (known === undefined) throw refused(`field ${field} is not one of ${Object.keys(fields).join(", ")}`);
  const operators = fields[known];
  const meant = operators.find((name) => plain(name) === plain(operator));
  if (meant === undefined) throw refused(`operator ${operator} is not one of ${operators.join(", ")} for ${known}`);
  return { field: known, operator: meant, value: withoutNul("filter", value) };
}

/** Operators come as starts_with and as StartsWith. */
const plain = (name: string): string => name.replaceAll("_", "").toLowerCase();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused("it is not JSON");
  }
}

function lowerCased(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw refused("it is not a JSON object");
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name.toLowerCase(), part]));
}

const refused = (why: string) => badProperty("filter", why);
