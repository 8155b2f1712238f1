// JSON Schema as TypeScript: an interface for what has a title, and for each enumeration a union that takes members which
// come later, too. Written out rather than inferred, since a program that uses the SDK then checks its types in no time.

import type { JsonSchema } from "@understudy/contract/whole";

/** A comment above a declaration or a property: what it says, with its limits. */
export function comment(lines: readonly string[], indent = ""): string {
  const text = lines.map((line) => line.replaceAll("*/", "* /"));
  if (text.length === 0) return "";
  if (text.length === 1) return `${indent}/** ${text[0]} */\n`;
  return [`${indent}/**`, ...text.map((line) => `${indent} *${line && ` ${line}`}`), `${indent} */\n`].join("\n");
}

export function described(schema: JsonSchema): string[] {
  const { description = "", minimum, maximum, minLength, maxLength, examples = [] } = schema;
  const limits = [
    range(minimum, maximum, ""), range(minLength, maxLength, " characters"),
    examples.length > 0 ? `for example ${examples.map((example) => JSON.stringify(example)).join(", ")}` : "",
  ].filter(Boolean).join("; ");
  const said = description.replace(/\.$/, "");
  const all = limits ? `${said}${said ? " (" : ""}${limits}${said ? ")" : ""}` : said;
  return all ? [`${all}.`] : [];
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined) return `${least} to ${most}${unit}`;
  if (most !== undefined) return `at most ${most}${unit}`;
  return least ? `at least ${least}${unit}` : "";
}

/** The whole declaration of a schema that has a title. */
export function declaration(name: string, schema: JsonSchema): string {
  const isInterface = schema.properties !== undefined && !schema.anyOf;
  const head = comment(described(schema));
  return isInterface ? `${head}export interface ${name} ${objectType(schema, "")}\n` : `${head}export type ${name} = ${inlineType(schema, "")};\n`;
}

/** A schema where it is used: by its title if it has one. */
export function typeOf(schema: JsonSchema, indent = ""): string {
  return schema.title !== undefined && isNamed(schema) ? typeName(schema.title) : inlineType(schema, indent);
}

/** What is worth a name: a single text with a title says no more than `string`. */
export const isNamed = ({ properties, enum: members, anyOf }: JsonSchema): boolean => properties !== undefined || members !== undefined || anyOf !== undefined;

const taken = new Set([
  "Array", "CallOptions", "Date", "Decimal", "Error", "Function", "Instant", "Map", "Number", "Object", "Operation", "Page", "Paged", "Poller", "Promise",
  "Record", "Set", "String", "Symbol", "WorkOptions", "WriteOptions",
]);

export function typeName(title: string): string {
  const name = title.replaceAll(/[^A-Za-z\d]+(\w?)/g, (_all, letter: string) => letter.toUpperCase());
  return taken.has(name) ? `${name}Resource` : name;
}

function inlineType(schema: JsonSchema, indent: string): string {
  const { type, format, enum: members, const: constant, items, anyOf, properties, patternProperties, additionalProperties } = schema;
  if (anyOf) return anyOf.filter((part) => part.type !== "null").map((part) => typeOf(part, indent)).join(" | ");
  if (members) return [...members.map((member) => JSON.stringify(member)), ...(members.every((member) => typeof member === "string") ? ["(string & {})"] : [])].join(" | ");
  if (constant !== undefined) return typeof constant === "string" ? "string" : JSON.stringify(constant);
  if (type === "array") return arrayOf(typeOf(items ?? {}, indent));
  if (properties) return objectType(schema, indent);
  if (type === "object") {
    const values = Object.values(patternProperties ?? {})[0] ?? (typeof additionalProperties === "object" ? additionalProperties : {});
    return `Record<string, ${typeOf(values, indent)}>`;
  }
  return scalarType(type, format);
}

export const arrayOf = (item: string): string => /^[\w.]+$/.test(item) ? `${item}[]` : `(${item})[]`;

function scalarType(type: string | undefined, format: string | undefined): string {
  if (format === "binary") return "FileToSend";
  if (format === "date-time") return "Instant";
  if (format === "decimal") return "Decimal";
  if (type === "integer" || type === "number") return "number";
  return type === "string" || type === "boolean" ? type : "unknown";
}

function objectType({ properties = {}, required = [] }: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, schema]) => {
    const mark = required.includes(name) && schema.anyOf?.some((part) => part.type === "null") !== true ? "" : "?";
    return `${comment(described(schema), inner)}${inner}${schema.readOnly ? "readonly " : ""}${propertyName(name)}${mark}: ${typeOf(schema, inner)};\n`;
  });
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${indent}}`;
}

export const propertyName = (name: string): string => /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);

/** The names that a text of types refers to, of those given: what stands in comments, in strings or before a colon is none. */
export function namesIn(text: string, names: Iterable<string>): string[] {
  const types = text.replace(/\/\*\*[\s\S]*?\*\//g, "").replace(/"(?:\\.|[^"\\])*"/g, "").replace(/[\w$]+\??:/g, "");
  const words = new Set(types.match(/[A-Za-z_]\w*/g));
  return [...names].filter((name) => words.has(name)).toSorted();
}
