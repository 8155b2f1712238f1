// A schema in the words of a table: its type, its limits, and where what it names is described.

import { partsOf } from "../../packages/contract/src/define/named.ts";
import type { JsonSchema, WholeOperation } from "../../packages/contract/src/whole.ts";

/** Text in a table stands on one line. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ").replaceAll("<", "&lt;");

let places: ReadonlyMap<string, string> | undefined;

/** The area on whose page a named schema is described: the first whose operations have it. */
export function placesOf(operations: readonly WholeOperation[]): ReadonlyMap<string, string> {
  places ??= found(operations);
  return places;
}

function found(operations: readonly WholeOperation[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const walk = (schema: JsonSchema, area: string): void => {
    if (schema.title !== undefined && all.has(schema.title)) return;
    if (schema.title !== undefined) all.set(schema.title, area);
    for (const part of partsOf(schema)) walk(part, area);
  };
  for (const { area, query, headers, body, result } of operations) {
    for (const schema of [query, headers, body, result.body]) if (schema) walk(schema as JsonSchema, area);
  }
  return all;
}

export function linkTo(title: string, from: string): string {
  const area = places?.get(title);
  if (area === undefined) return title;
  return `[${title}](${area === from ? "" : `${area}.md`}#${title.toLowerCase()})`;
}

export function typeOf(schema: JsonSchema, from: string): string {
  if (schema.title !== undefined) return linkTo(schema.title, from);
  if (schema.enum) return schema.enum.map((member) => `\`${String(member)}\``).join(", ");
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.anyOf) return schema.anyOf.map((one) => typeOf(one, from)).join(" or ");
  if (schema.type === "array") return `array of ${typeOf(schema.items ?? {}, from)}`;
  if (schema.properties) return `{ ${Object.entries(schema.properties).map(([name, part]) => `${name}: ${typeOf(part, from)}`).join("; ")} }`;
  const [free] = Object.values(schema.patternProperties ?? {});
  if (free) return `map of ${typeOf(free, from)}`;
  return `${schema.format ?? schema.type ?? "any"}${limitsOf(schema)}`;
}

function limitsOf({ minimum, maximum, minLength, maxLength }: JsonSchema): string {
  const range = (least: number | undefined, most: number | undefined, unit: string): string => {
    if (least === undefined && most === undefined) return "";
    if (most === undefined) return `, at least ${least}${unit}`;
    return least === undefined ? `, at most ${most}${unit}` : `, ${least} to ${most}${unit}`;
  };
  return range(minimum, maximum, "") + range(minLength, maxLength, " characters");
}
